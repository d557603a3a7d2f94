import { isRecord } from '../client/verify/record.ts';

/** The values that a template can name. A function is called at each use. */
export type TemplateValues = Readonly<Record<string, unknown>>;

/**
 * Fills in a template: a text `$name` or `$name.member` is a value, everything else is itself. A member whose value is
 * undefined is left out.
 *
 * ```
 * { removed: '$count', query: '$body.query', failed: 0 }
 * ```
 */
export function fill(template: unknown, values: TemplateValues): unknown {
  if (typeof template === 'string' && template.startsWith('$')) return valueOf(template.slice(1).split('.'), values);
  if (Array.isArray(template)) return template.map((part) => fill(part, values));
  return isRecord(template) ? fillMembers(template, values) : template;
}

/** Fills in a template of an object. */
export function fillMembers(template: unknown, values: TemplateValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(isRecord(template) ? template : {})
      .map(([name, part]) => [name, fill(part, values)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function valueOf([name = '', ...members]: readonly string[], values: TemplateValues): unknown {
  const known = Object.hasOwn(values, name) ? values[name] : undefined;
  const value: unknown = typeof known === 'function' ? known() : known;
  return members.length > 0 ? valueOf(members, isRecord(value) ? value : {}) : value;
}

/** The names that the templates of a value refer to: `body` for `$body.query`. */
export function namesIn(template: unknown): string[] {
  if (typeof template === 'string') return template.startsWith('$') ? [template.slice(1).split('.')[0] ?? ''] : [];
  if (Array.isArray(template)) return template.flatMap(namesIn);
  return isRecord(template) ? Object.values(template).flatMap(namesIn) : [];
}
