import { isDeepStrictEqual } from 'node:util';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import type { Code } from '../../../scripts/compiler/diagnostics/codes.ts';
import { valueAt } from '../../../scripts/compiler/model/pointer.ts';
import { readers } from '../output/yaml-readers.ts';

/** What a case compiles to. */
export type CaseResult = Pick<Compilation, 'document' | 'diagnostics' | 'yaml'>;

/** What is right for a case. Throws or returns false if the result is wrong. */
export interface Expectation {
  /** The codes of all diagnostics, in order, with their lines. */
  reports: readonly `${Code} ${string}:${number}`[];
  /** Values of the document by JSON pointer; undefined for what is not in it. */
  values?: Readonly<Record<string, unknown>>;
  holds?: (result: CaseResult) => boolean;
  /** The types of the case are checked by TypeScript. */
  hasTypes?: true;
}

const get = '/paths/~1things/get';
const parameter = `${get}/parameters/0`;
const thing = '/components/schemas/Thing';

const hasTexts =
  (...texts: string[]) =>
  ({ document }: CaseResult): boolean =>
    texts.every((text) => JSON.stringify(document).includes(text));

/** By the names of `cases.yaml`. */
export const expectations: Readonly<Record<string, Expectation>> = {
  'copy-fault-reported-once': {
    reports: ['schema/unknown-keyword schemas.md:19', 'schema/unknown-keyword schemas.md:52'],
    holds: ({ diagnostics }) => diagnostics[1]?.message.includes('schemas.md:19') === true,
  },
  'crash-prototype-property': {
    reports: [],
    values: { [`${thing}/examples`]: [{ name: 'x' }] },
    holds: ({ document }) => Object.hasOwn(Object(valueAt(document, `${thing}/properties`)), 'constructor'),
    hasTypes: true,
  },
  'crash-surrogate-key': {
    reports: ['json/surrogate schemas.md:14'],
    holds: ({ yaml }) => Buffer.from(yaml).toString() === yaml,
  },
  'curl-header-not-stated': { reports: ['curl/header thing.md:24'] },
  'curl-without-body': { reports: ['curl/no-body thing.md:33'] },
  'draft-06-if': {
    reports: ['schema/unknown-keyword schemas.md:17', 'schema/unknown-keyword schemas.md:22'],
    values: { [`${thing}/if`]: undefined, [`${thing}/then`]: undefined },
  },
  'entities-become-markup': {
    reports: [],
    holds: hasTexts('one &#124; two', '&#35; no heading', '&#42;no emphasis&#42;', '`&quot;` and `&copy;`'),
  },
  'headers-unchecked-names': {
    reports: [
      'parameter/duplicate thing.md:26',
      'headers/ignored thing.md:27',
      'headers/authorization thing.md:28',
      'headers/token-row thing.md:28',
      'headers/token-row thing.md:28',
      'headers/token-row thing.md:28',
      'table/markup thing.md:29',
      'table/markup thing.md:30',
    ],
    holds: hasTexts('"name":"X-Bar"'),
  },
  'infinity-in-yaml': {
    reports: ['json/number schemas.md:20'],
    values: { [`${thing}/examples`]: [{ d: Number.MAX_VALUE }] },
    holds: ({ yaml }) => !/\.inf|null/i.test(yaml),
  },
  'lost-page-prose-under-json-description': {
    reports: [],
    holds: hasTexts('What the page says, which is lost.', 'What the JSON says.'),
  },
  'numbers-beyond-double': { reports: ['json/number schemas.md:14', 'json/number schemas.md:20'] },
  'operation-gone-with-exit-0': { reports: ['heading/form thing.md:9'] },
  'operations-ts-anchor': { reports: ['section/anchor thing.md:13', 'section/anchor thing.md:44'], hasTypes: true },
  'operations-ts-page-2fa': { reports: [], hasTypes: true },
  'overview-second-item-of-a-page': {
    reports: [],
    values: { '/tags/0/description': 'First text.\n\nSecond text, lost.' },
  },
  'patch-crash-new-operation': { reports: ['patch/breaks-document p.yaml:4'] },
  'patch-dangling-ref': { reports: ['patch/breaks-document p.yaml:4'] },
  'patch-date-becomes-object': {
    reports: ['example/invalid schemas.md:29'],
    values: { [`${thing}/properties/name/enum`]: ['2020-01-01'] },
  },
  'query-accepted-or': { reports: [], values: { [`${parameter}/schema/enum`]: ['asc', 'desc', 'none'] } },
  'query-brackets-without-index': {
    reports: ['parameter/example-query thing.md:25'],
    values: { [`${parameter}/example`]: ['a', 'b'], [`${parameter}/schema/type`]: 'array' },
  },
  'query-default-lost-json': {
    reports: [],
    values: { [`${parameter}/content/application~1json/schema/default`]: { a: 1 } },
  },
  'query-default-lost-link': {
    reports: ['parameter/invalid-default thing.md:25'],
    values: { [`${parameter}/schema/x-invalid-default`]: 'x' },
  },
  'query-id-of-digits': {
    reports: [],
    values: { [`${parameter}/schema/type`]: 'string' },
    holds: ({ document }) => /^\d{17,}$/.test(String(valueAt(document, `${parameter}/example`))),
  },
  'query-json-example-ref': { reports: [], values: { [`${parameter}/example`]: '{"$ref":"#/x"}' } },
  'query-name-in-code': { reports: ['table/markup thing.md:25'], values: { [`${parameter}/name`]: 'page' } },
  'ref-to-title-of-other-schema': {
    reports: ['schema/reference-by-title schemas.md:18', 'example/invalid schemas.md:28'],
    values: { [`${thing}/properties/e/$ref`]: '#/components/schemas/BigError' },
  },
  'response-204-with-type': {
    reports: ['schema/unreferenced schemas.md:8', 'response/no-content thing.md:31'],
    values: { [`${get}/responses/204/content`]: undefined },
  },
  'root-schema-is-array': { reports: ['schema/not-a-schema schemas.md:14'] },
  'silent-example-with-ref': {
    reports: ['json/reference schemas.md:20'],
    values: { [`${thing}/x-invalid-example`]: '{"$ref":"#/nowhere"}' },
  },
  'titled-copy-drifts': {
    reports: ['schema/copy-differs schemas.md:47', 'schema/unknown-keyword schemas.md:52'],
    holds: ({ diagnostics }) => /\/properties\/name\/max, .*\/maxLength/.test(diagnostics[0]?.message ?? ''),
  },
  'types-schema-title-digit': { reports: ['schema/unreferenced schemas.md:20'], hasTypes: true },
  'verdict-required-prototype': {
    reports: ['example/invalid schemas.md:20'],
    values: { [`${thing}/x-invalid-example`]: { name: 'x' } },
  },
  'yaml-norway': {
    reports: [],
    values: { [`${thing}/properties/c/enum`]: ['no', 'on', '12:30:45', '1_000', 'Yes'] },
    holds: ({ document, yaml }) => readers.every(([, read]) => isDeepStrictEqual(read(yaml), document)),
  },
};
