import { slug } from '../dialect/names.ts';
import type { Code } from './codes.ts';
import { byPlace, type Diagnostic, isError, type Point } from './diagnostic.ts';
import { shortenCopies } from './shorten-copies.ts';

/**
 * Codes that can be reported many times for one cause, with a key that is equal for the same cause.
 * For example, the key of a link to a missing schema is the name of the schema.
 */
const repeated: Partial<Record<Code, (found: Diagnostic) => string>> = {
  'link/unresolved-schema': ({ actual = '' }) => actual,
  'link/broken': ({ actual = '' }) => actual,
  'url/page': ({ file, expected = '' }) => `${file}\n${expected}`,
};

interface Consequence {
  codes: readonly Code[];
  /** True for a diagnostic that causes others. A cause is never a consequence of the same rule. */
  isCause: (found: Diagnostic) => boolean;
  /** A key that is equal for a cause and its consequences, such as the file. */
  where: (found: Diagnostic) => string;
}

const hasCode =
  (...codes: readonly Code[]) =>
  ({ code }: Diagnostic): boolean =>
    codes.includes(code);

const inFile = ({ file }: Diagnostic): string => file;
const atPlace = ({ file, line, column }: Diagnostic): string => `${file}:${line}:${column}`;
const atLine = ({ file, line }: Diagnostic): string => `${file}:${line}`;
const anywhere = (): string => '';

/** The page of a broken link, without the fragment. */
const pageOf = ({ actual = '' }: Diagnostic): string => actual.split('#', 1)[0] ?? '';
const isMissingPage = (found: Diagnostic): boolean => found.code === 'link/broken' && found.actual === pageOf(found);

/** Headings were read as something else, so what is below them seems to be missing or to be twice. */
const swallowsHeadings = hasCode('fence/headings', 'fence/unclosed', 'comment/headings', 'comment/unclosed');

const consequences: readonly Consequence[] = [
  // If a page is missing, all its headings are missing.
  { codes: ['link/broken'], isCause: isMissingPage, where: pageOf },
  // A link to a missing schema is also a broken link. In prose, it is reported only as a broken link.
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
  // A changed heading differs from the file name and from the introduction.
  { codes: ['page/introduction'], isCause: hasCode('page/name'), where: inFile },
  // A copied page duplicates all its operations, and a copied operation is rarely in order.
  {
    codes: ['operation/duplicate', 'operation/duplicate-name'],
    isCause: hasCode('page/duplicate'),
    where: inFile,
  },
  { codes: ['operation/order'], isCause: hasCode('operation/duplicate', 'operation/duplicate-name'), where: inFile },
  // A code block that contains headings often ends where another one should begin.
  { codes: ['fence/unclosed'], isCause: hasCode('fence/headings'), where: inFile },
  {
    codes: [
      'section/missing',
      'section/duplicate',
      'schema/missing',
      'heading/missing',
      'block/misplaced',
      'table/missing',
      'body/sentence',
      'authentication/unknown',
      'json/invalid',
      'curl/unknown',
      'fence/language',
    ],
    isCause: swallowsHeadings,
    where: inFile,
  },
  // A part that is not under its heading is missing there.
  { codes: ['section/missing', 'schema/missing'], isCause: hasCode('block/misplaced'), where: inFile },
  // The text around a misplaced part is misplaced too.
  {
    codes: ['block/unexpected'],
    isCause: (found) =>
      swallowsHeadings(found) ||
      hasCode('heading/missing', 'block/misplaced', 'table/detached-row', 'table/delimiter-row', 'page/url')(found),
    where: inFile,
  },
  // A renamed schema has the anchors of its old title.
  { codes: ['section/anchor'], isCause: hasCode('link/unresolved-schema'), where: anywhere },
  // The cells of a row without a pipe are those of other columns.
  {
    codes: ['parameter/required', 'parameter/type', 'response/code', 'response/type', 'table/markup'],
    isCause: hasCode('table/missing-cell', 'table/cell-count'),
    where: atLine,
  },
  // A schema can be in a part that is not read.
  {
    codes: ['link/unresolved-schema'],
    isCause: (found) =>
      swallowsHeadings(found) ||
      hasCode('heading/missing', 'schema/duplicate', 'page/no-schemas', 'page/unknown-kind', 'name/empty')(found),
    where: anywhere,
  },
  // An error can mean that part of a page is not read. What seems missing or unused may be in that part.
  {
    codes: [
      'headers/authorization',
      'path/not-described',
      'response/no-400',
      'response/no-success',
      'response/none',
      'body/no-example',
      'curl/body',
      'curl/no-body',
      'curl/query',
    ],
    isCause: isError,
    where: inFile,
  },
  { codes: ['schema/unreferenced', 'link/broken'], isCause: isError, where: anywhere },
];

/** Returns whether a diagnostic is a consequence of one of these. An error is never one of a warning. */
export function consequencesAmong(diagnostics: readonly Diagnostic[]): (found: Diagnostic) => boolean {
  const rules = consequences.map(({ codes, isCause, where }) => {
    const causes = diagnostics.filter(isCause);
    const places = { warning: new Set(causes.map(where)), error: new Set(causes.filter(isError).map(where)) };
    return { codes, isCause, where, places };
  });
  return (found) =>
    rules.some(
      ({ codes, isCause, where, places }) =>
        codes.includes(found.code) && !isCause(found) && places[found.severity].has(where(found)),
    );
}

/**
 * Reduces diagnostics to one for each cause. Consequences of other diagnostics are left out, and so are most of
 * those in a copy of a schema. If a cause is reported in several places, the first one is kept and lists the
 * others in `also`. Idempotent.
 */
export function onePerCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isConsequence = consequencesAmong(diagnostics);
  const groups = new Map<string | Diagnostic, { found: Diagnostic; also: Point[] }>();
  for (const found of shortenCopies([...diagnostics].sort(byPlace))) {
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
