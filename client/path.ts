import { type CallInfo, LosantError } from './errors.ts';

/** The names in `{…}` of a path template, in order. */
export function placeholders(template: string): readonly string[] {
  return template.match(/(?<={)\w+/g) ?? [];
}

/**
 * Fills in a path template. A missing, empty or non-scalar value is rejected because it would address another resource:
 * `/devices/` is the collection. So are `.` and `..`, which a URL parser resolves.
 * @param where the operation, for the message
 * @throws LosantError of kind `usage`
 */
export function fillPath(
  template: string,
  values: { readonly [name: string]: unknown },
  where: string,
  call: CallInfo,
): string {
  return template.replace(/{(\w+)}/g, (_, name: string) => {
    const value = values[name];
    if ((typeof value !== 'string' && typeof value !== 'number') || /^\.{0,2}$/.test(String(value))) {
      throw new LosantError('usage', `${where}: path parameter "${name}" is missing or unusable`, call);
    }
    return encodeURIComponent(value);
  });
}
