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
  /** What causes them. A cause is not its own consequence. */
  isCause: (found: Diagnostic) => boolean;
  /** Two diagnostics are cause and consequence where this is the same of both. */
  where: (found: Diagnostic) => string;
}

const hasCode =
  (...codes: readonly Code[]) =>
  ({ code }: Diagnostic): boolean =>
    codes.includes(code);

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
const inFile = ({ file }: Diagnostic): string => file;
const anywhere = (): string => '';

/** Of a link that leads to nothing: the page without the heading. */
const pageOf = ({ actual = '' }: Diagnostic): string => actual.split('#', 1)[0] ?? '';
const isMissingPage = (found: Diagnostic): boolean => found.code === 'link/broken' && found.actual === pageOf(found);

const consequences: readonly Consequence[] = [
  // Where there is no schemas page, no schema of it is missed.
  {
    codes: ['link/unresolved-schema'],
    isCause: (found) => isMissingPage(found) && pageOf(found) === 'schemas',
    where: anywhere,
  },
  // Of a page that is missing no heading is.
  { codes: ['link/broken'], isCause: isMissingPage, where: pageOf },
  // A link to a schema is a link to a page, too: here, and in prose elsewhere.
  {
    codes: ['link/broken'],
    isCause: (found) => isMissingPage(found) || hasCode('link/unresolved-schema', 'link/mismatch')(found),
    where: ({ file, line, column }) => `${file}:${line}:${column}`,
  },
  {
    codes: ['link/broken'],
    isCause: (found) => isMissingPage(found) || hasCode('link/unresolved-schema')(found),
    where: ({ code, actual = '' }) => (code === 'link/broken' ? actual : `schemas#${slug(actual)}`),
  },
  // The heading was changed, so that it fits neither the file nor the introduction.
  { codes: ['page/introduction'], isCause: hasCode('page/name'), where: inFile },
  // Of a copied page every operation is there twice, and a copied operation stands anywhere.
  {
    codes: ['operation/duplicate', 'operation/duplicate-name'],
    isCause: hasCode('page/duplicate'),
    where: inFile,
  },
  { codes: ['operation/order'], isCause: hasCode('operation/duplicate', 'operation/duplicate-name'), where: inFile },
  // What an error kept from being read may be what is missed, in the page or in the whole reference.
  {
    codes: ['headers/authorization', 'path/not-described', 'response/no-400', 'response/no-success', 'response/none'],
    isCause: isError,
    where: inFile,
  },
  { codes: ['schema/unreferenced', 'link/broken'], isCause: isError, where: anywhere },
];

/**
 * One diagnostic for each cause: consequences of others are left out, and of the places that
 * have one cause the first is reported with the others beside it. Doing it twice changes nothing.
 */
export function onePerCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const causes = consequences.map(({ isCause, where }) => new Set(diagnostics.filter(isCause).map(where)));
  const isConsequence = (found: Diagnostic): boolean =>
    consequences.some(
      ({ codes, isCause, where }, i) => codes.includes(found.code) && !isCause(found) && causes[i]?.has(where(found)),
    );
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
