import { slug } from '../dialect/names.ts';
import type { Code } from './codes.ts';
import { byPlace, type Diagnostic, type Point } from './diagnostic.ts';

/**
 * Codes that are reported many times for one cause, with what these reports have in common. For
 * example, each link to a missing schema is reported, and they all name the same schema.
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
const atPlace = ({ file, line, column }: Diagnostic): string => `${file}:${line}:${column}`;
const anywhere = (): string => '';

/** Of a link that leads to nothing: the page without the heading. */
const pageOf = ({ actual = '' }: Diagnostic): string => actual.split('#', 1)[0] ?? '';
const isMissingPage = (found: Diagnostic): boolean => found.code === 'link/broken' && found.actual === pageOf(found);

const consequences: readonly Consequence[] = [
  // If the schemas page is missing, so is every schema.
  {
    codes: ['link/unresolved-schema'],
    isCause: (found) => isMissingPage(found) && pageOf(found) === 'schemas',
    where: anywhere,
  },
  // If a page is missing, so is every heading of it.
  { codes: ['link/broken'], isCause: isMissingPage, where: pageOf },
  // A link to a missing schema is also a broken link to a page. Links to it in prose are only that.
  {
    codes: ['link/broken'],
    isCause: (found) => isMissingPage(found) || hasCode('link/unresolved-schema', 'link/mismatch')(found),
    where: atPlace,
  },
  {
    codes: ['link/broken'],
    isCause: (found) => isMissingPage(found) || hasCode('link/unresolved-schema')(found),
    where: ({ code, actual = '' }) => (code === 'link/broken' ? actual : `schemas#${slug(actual)}`),
  },
  // A changed heading fits neither the file nor the introduction.
  { codes: ['page/introduction'], isCause: hasCode('page/name'), where: inFile },
  // A copied page duplicates all its operations, and a copied operation is rarely in order.
  {
    codes: ['operation/duplicate', 'operation/duplicate-name'],
    isCause: hasCode('page/duplicate'),
    where: inFile,
  },
  { codes: ['operation/order'], isCause: hasCode('operation/duplicate', 'operation/duplicate-name'), where: inFile },
  // After an error part of a page is not read, so what seems to be missing or unused may be there.
  {
    codes: ['headers/authorization', 'path/not-described', 'response/no-400', 'response/no-success', 'response/none'],
    isCause: isError,
    where: inFile,
  },
  { codes: ['schema/unreferenced', 'link/broken'], isCause: isError, where: anywhere },
];

/**
 * One diagnostic for each cause: consequences of others are left out, and of the places that
 * have one cause the first is reported with the others beside it. Idempotent.
 */
export function onePerCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const causes = consequences.map(({ isCause, where }) => new Set(diagnostics.filter(isCause).map(where)));
  const isConsequence = (found: Diagnostic): boolean =>
    consequences.some(
      ({ codes, isCause, where }, i) => codes.includes(found.code) && !isCause(found) && causes[i]?.has(where(found)),
    );
  const groups = new Map<string | Diagnostic, { found: Diagnostic; also: Point[] }>();
  for (const found of [...diagnostics].sort(byPlace)) {
    if (isConsequence(found)) continue;
    const common = repeated[found.code]?.(found);
    const key = common === undefined ? found : `${found.code}\n${common}`;
    const group = groups.get(key);
    const { file, line, column } = found;
    if (group) group.also.push({ file, line, column });
    else groups.set(key, { found, also: [...(found.also ?? [])] });
  }
  return [...groups.values()].map(({ found, also }) => (also.length > 0 ? { ...found, also } : found));
}
