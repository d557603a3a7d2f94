import { slug } from '../dialect/names.ts';
import type { Code } from './codes.ts';
import { byPlace, type Diagnostic } from './diagnostic.ts';

/**
 * Codes of which one cause brings many, with what the many have in common: a missing schema
 * every link to it, a mistyped URL of a page every operation of the page.
 */
const repeated: Partial<Record<Code, (found: Diagnostic) => string>> = {
  'link/unresolved-schema': ({ actual = '' }) => actual,
  'link/broken': ({ actual = '' }) => actual,
  'url/page': ({ file, expected = '' }) => `${file}\n${expected}`,
};

interface Consequence {
  codes: readonly Code[];
  /** What causes them. */
  isCause: (found: Diagnostic) => boolean;
  /** Two diagnostics are cause and consequence where this is the same of both. */
  where: (found: Diagnostic) => string;
}

const hasCode =
  (...codes: readonly Code[]) =>
  ({ code }: Diagnostic): boolean =>
    codes.includes(code);

const consequences: readonly Consequence[] = [
  {
    // A link to a schema is a link to a page, too.
    codes: ['link/broken'],
    isCause: hasCode('link/unresolved-schema', 'link/mismatch'),
    where: ({ file, line, column }) => `${file}:${line}:${column}`,
  },
  {
    // A link in prose to a schema that others miss, too.
    codes: ['link/broken'],
    isCause: hasCode('link/unresolved-schema'),
    where: ({ code, actual = '' }) => (code === 'link/broken' ? actual : `schemas#${slug(actual)}`),
  },
  {
    // The heading was changed, so that it fits neither the file nor the introduction.
    codes: ['page/introduction'],
    isCause: hasCode('page/name'),
    where: ({ file }) => file,
  },
  {
    // Of a copied page every operation is there twice.
    codes: ['operation/duplicate', 'operation/duplicate-name'],
    isCause: hasCode('page/duplicate'),
    where: ({ file }) => file,
  },
  {
    // What an error kept from being read may be what uses the schema, or what the link leads to.
    codes: ['schema/unreferenced', 'link/broken'],
    isCause: ({ severity }) => severity === 'error',
    where: () => '',
  },
];

/**
 * One diagnostic for each cause: consequences of others are left out, and of the places that
 * have one cause the first is reported with the others beside it. Doing it twice changes nothing.
 */
export function onePerCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const causes = consequences.map(({ isCause, where }) => new Set(diagnostics.filter(isCause).map(where)));
  const isConsequence = (found: Diagnostic): boolean =>
    consequences.some(({ codes, where }, i) => codes.includes(found.code) && causes[i]?.has(where(found)));
  const groups = new Map<string | Diagnostic, Diagnostic>();
  for (const found of [...diagnostics].sort(byPlace)) {
    if (isConsequence(found)) continue;
    const common = repeated[found.code]?.(found);
    const key = common === undefined ? found : `${found.code}\n${common}`;
    const first = groups.get(key);
    const { file, line, column } = found;
    groups.set(key, first ? { ...first, also: [...(first.also ?? []), { file, line, column }] } : found);
  }
  return [...groups.values()];
}
