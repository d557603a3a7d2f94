import fc from 'fast-check';
import { schemaChecker } from '../../../client/verify/check-schema.ts';
import { isRecord } from '../../../client/verify/record.ts';
import { propertiesOf, resolved, type SandboxDocument } from '../../../sandbox/document.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Below this depth, objects have only their required properties, and arrays as few items as they can have. */
const deepest = 4;

/** Returns a function that generates valid JSON for the schemas of a document. */
export function contentGenerator(document: SandboxDocument): (schema: unknown) => fc.Arbitrary<unknown> {
  const check = schemaChecker(document);
  const known = new Map<string, fc.Arbitrary<unknown>>();
  return (schema) => {
    const name = JSON.stringify(schema);
    const content =
      known.get(name) ??
      contentOf(document, schema, 0).filter(often((value) => check(schema, `/content/${name}`, value).length === 0));
    known.set(name, content);
    return content;
  };
}

/** A filter that throws instead of trying forever. */
function often<T>(test: (value: T) => boolean): (value: T) => boolean {
  let failures = 0;
  return (value) => {
    const isFitting = test(value);
    failures = isFitting ? 0 : failures + 1;
    if (failures > 1000) throw new Error(`Cannot generate content, for example not ${JSON.stringify(value)}`);
    return isFitting;
  };
}

/**
 * Returns a function that tests whether an item can have what a body has. Some bodies of the reference accept values that
 * the schema of the item does not: no answer to them is both valid and what was sent.
 */
export function itemTest(document: SandboxDocument): (schema: string, body: unknown) => boolean {
  const check = schemaChecker(document);
  return (schema, body) =>
    Object.entries(propertiesOf(document, { $ref: `#/components/schemas/${schema}` })).every(([name, property]) => {
      const value = isRecord(body) && Object.hasOwn(body, name) ? body[name] : null;
      const found = value === null ? [] : check(property, `/items/${schema}/${name}`, value);
      // An item can have less than was sent.
      return found.every(({ keyword }) => keyword === 'additionalProperties');
    });
}

function contentOf(document: SandboxDocument, schema: unknown, depth: number): fc.Arbitrary<unknown> {
  const target = resolved(document, schema);
  if (!isRecord(target)) return fc.constantFrom<unknown>(1, 'a', null);
  if ('const' in target) return fc.constant(target.const);
  if (Array.isArray(target.enum)) return fc.constantFrom<unknown>(...target.enum);
  const choices = [target.oneOf, target.anyOf].find(Array.isArray);
  if (choices) {
    const chosen = fc.oneof(...choices.map((choice: unknown) => contentOf(document, choice, depth)));
    if (!isRecord(target.properties)) return chosen;
    return fc.tuple(objectOf(document, target, depth), chosen).map(([own, more]) => ({ ...own, ...record(more) }));
  }
  const types = [target.type].flat().filter((type) => typeof type === 'string');
  const type = types.length > 0 ? types : [isRecord(target.properties) ? 'object' : 'string'];
  return fc.oneof(...type.map((one) => ofType(document, target, one, depth)));
}

const record = (value: unknown): Schema => (isRecord(value) ? value : {});

function ofType(document: SandboxDocument, schema: Schema, type: string, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objectOf(document, schema, depth);
    case 'array': {
      const least = number(schema.minItems) ?? 0;
      const most = Math.max(least, depth < deepest ? Math.min(3, number(schema.maxItems) ?? 3) : 0);
      const limits = { minLength: least, maxLength: most };
      return most === 0 ? fc.constant([]) : fc.array(contentOf(document, schema.items, depth + 1), limits);
    }
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number': {
      const min = number(schema.minimum) ?? -1000;
      const max = number(schema.maximum) ?? Math.max(min, 1000) + 1000;
      if (type === 'integer') return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
      // A text of JSON has no negative zero.
      return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
    }
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

/** An object with all required properties, some others, and some whose names match a pattern. */
function objectOf(document: SandboxDocument, schema: Schema, depth: number): fc.Arbitrary<Schema> {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = Object.entries(record(schema.properties)).filter(
    ([name]) => depth < deepest || required.includes(name),
  );
  const own = fc.record(
    Object.fromEntries(properties.map(([name, property]) => [name, contentOf(document, property, depth + 1)])),
    { requiredKeys: required.filter((name) => properties.some(([known]) => known === name)), noNullPrototype: true },
  );
  const patterns = depth < deepest ? Object.entries(record(schema.patternProperties)) : [];
  const named = patterns.map(([pattern, property]) =>
    fc.dictionary(textOf({ pattern, minLength: 1 }), contentOf(document, property, depth + 1), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  );
  return fc.tuple(own, ...named).map((parts) => Object.assign({}, ...parts));
}

/** Texts that mean something in a URL, in a pattern, or as the name of a property. */
const hostile = ['', ' ', '*', '%', '%2F', 'a/b', '..', 'a+b', '$a', 'née', 'A', 'a', '0', 'null', '__proto__'];

function textOf({ pattern, format, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true, min: past, max: future }).map((date) => date.toISOString());
  if (format === 'email') return fc.stringMatching(/^[a-z]{1,9}@[a-z]{1,9}\.com$/);
  if (format === 'uri') return fc.stringMatching(/^https:\/\/[a-z]{1,9}\.com\/[a-z]{0,9}$/);
  const least = number(minLength) ?? 0;
  const most = Math.max(least, Math.min(number(maxLength) ?? 30, 30));
  const isFitting = (text: string): boolean =>
    [...text].length >= least && [...text].length <= (number(maxLength) ?? Infinity);
  const long = (text: string): string => (text === '' ? '' : text.repeat(Math.ceil(least / text.length)));
  if (typeof pattern === 'string')
    return matching(pattern, (text) => (text.length < least ? long(text) : text)).filter(often(isFitting));
  const free = fc.string({ unit: 'binary', minLength: least, maxLength: most });
  return fc.oneof(free, fc.constantFrom(...hostile)).filter(often(isFitting));
}

const past = new Date('1990-01-01');
const future = new Date('2090-01-01');

/** The generator knows no assertions: without them, a text with all kinds of characters often matches. */
function matching(pattern: string, change: (text: string) => string): fc.Arbitrary<string> {
  const plain = pattern.replace(/\(\?[=!][^)]*\)/g, '');
  const expression = new RegExp(pattern, 'u');
  return fc
    .stringMatching(new RegExp(plain, 'u'), { maxLength: 40 })
    .map((text) => change(plain === pattern ? text : `Aa1-${text}`))
    .filter(often((text) => expression.test(text)));
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
