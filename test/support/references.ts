import { unescapeToken } from '../../scripts/compiler/model/pointer.ts';

/** The value at a JSON pointer (RFC 6901) in its fragment form, `#/a/b`. */
export function atPointer(document: unknown, pointer: string): unknown {
  const tokens = pointer.replace(/^#/, '').split('/').slice(1);
  return tokens.reduce<unknown>((value, token) => {
    const key = unescapeToken(decodeURIComponent(token));
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  }, document);
}

/** Every `$ref` of the document without a target, except in examples. */
export function danglingReferences(document: unknown): string[] {
  return [...references(document)].filter(
    (reference) => !reference.startsWith('#/') || atPointer(document, reference) === undefined,
  );
}

export function* references(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* references(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === '$ref' && typeof child === 'string') yield child;
      else yield* references(child);
    }
  }
}
