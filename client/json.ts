import { type CallInfo, LosantError } from './errors.ts';
import { isStream } from './is-stream.ts';
import { tagOf } from './tag.ts';

/**
 * `JSON.stringify` that refuses what it would change or lose without a word: a Map would become `{}`, NaN `null`, bytes an
 * object of numbers, a function nothing. An instance of a class is sent if it has members of its own.
 * @param name what the value is, for the message
 * @throws LosantError of kind `usage`
 */
export function toJson(body: unknown, name: string, call: CallInfo): string {
  return JSON.stringify(body, function (this: { readonly [key: string]: unknown }, key: string, value: unknown) {
    const kind = unsendable(value, this[key]);
    if (!kind) return value;
    throw new LosantError('usage', `${key && `"${key}" of `}${name} is a ${kind}, which cannot be sent as JSON`, call);
  });
}

/** What the value is, if JSON cannot express it. `original` is the value before its `toJSON`. */
function unsendable(value: unknown, original: unknown): string | undefined {
  const kind = tagOf(ArrayBuffer.isView(original) ? original : value);
  if (kind === 'Number') return Number.isFinite(Number(value)) ? undefined : String(value);
  if (kind === 'Null') return tagOf(original) === 'Date' ? 'Date without a time' : undefined;
  if (kind !== 'Object') return /^(Array|Boolean|String|Undefined)$/.test(kind) ? undefined : kind;
  // A stream of Node has members of its own; an object without any can be one that hides them.
  const name: string | undefined = Object(value).constructor?.name;
  return isStream(value) || (name !== kind && name && !Object.keys(Object(value)).length) ? name : undefined;
}
