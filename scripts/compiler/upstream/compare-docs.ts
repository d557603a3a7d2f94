import type { Report } from '../diagnostics/reporter.ts';
import { toValue } from '../model/json.ts';
import { joinSentences } from '../print/row-description.ts';
import { fold, plain } from '../read/text.ts';
import type { Action, ApiResponse, Resource } from './api-info.ts';
import type { ApiParameter } from './api-parameter.ts';
import { cellOf, type DocsOperation, type DocsRow, placeOfCell } from './docs.ts';
import type { Stated } from './members.ts';

/** A link to the schema of a parameter or a response. */
export interface SchemaTitle {
  /** The name of the schema, from `apiInfo.json`. */
  schema: string;
  title: Stated<string>;
}

/** A link to a schema: `[Title](../lib/schemas/name.json)`, or `[Title](_schemas.md#title)` in older packages. */
const link = /^\[([^\]]+)\]\((?:\.\.\/lib\/schemas\/([^)]+)\.json|_schemas\.md#[^)]+)\)$/;

/** What a cell means that is empty or has no value. */
const nothing: ReadonlySet<string> = new Set(['', 'undefined']);

/**
 * Compares the tables of an operation in `docs/` with `apiInfo.json`, and returns the titles of the schemas that they
 * link. Reports each cell that states something else, and each row that only one of both has.
 */
export function compareOperation(
  resource: Resource,
  action: Action,
  docs: DocsOperation,
  ofClient: ReadonlySet<string>,
  report: Report,
): SchemaTitle[] {
  const where = `${resource.key}.${action.key}`;
  compareDescription(action, docs, where, report);
  const parameters = Object.values(resource.parameters).flat();
  const own = Object.values(action.parameters).flat();
  const byName = new Map([...parameters, ...own].map((parameter) => [parameter.name.value, parameter]));
  const rows = docs.parameters.filter((row) => !ofClient.has(cellOf(row, 'Name') ?? ''));
  const responses = new Map(action.responses.map((response) => [response.code.value, response]));
  return [
    ...pair(byName, rows, 'Name', 'parameter', where, report).flatMap(([parameter, row]) => {
      compareParameter(parameter, row, where, report);
      return titleIn(row, parameter, report);
    }),
    ...pair(responses, docs.responses, 'Code', 'response', where, report).flatMap(([response, row]) => {
      compareResponse(response, row, where, report);
      return titleIn(row, response, report);
    }),
  ];
}

/** The rows with what `apiInfo.json` has under their name. Reports what has no counterpart. */
function pair<T extends ApiParameter | ApiResponse>(
  stated: ReadonlyMap<string, T>,
  rows: readonly DocsRow[],
  column: string,
  kind: 'parameter' | 'response',
  where: string,
  report: Report,
): [T, DocsRow][] {
  const found = new Set<string>();
  const pairs = rows.flatMap((row): [T, DocsRow][] => {
    const name = plain(cellOf(row, column) ?? '');
    const value = stated.get(name);
    if (!value) report('upstream/unlisted', placeOfCell(row, column), { kind, actual: `${name} of ${where}` });
    found.add(name);
    return value ? [[value, row]] : [];
  });
  for (const [name, value] of stated) {
    const at = 'name' in value ? value.name.at : value.code.at;
    if (!found.has(name)) report('upstream/undocumented', at, { kind, actual: `${name} of ${where}` });
  }
  return pairs;
}

function compareParameter(parameter: ApiParameter, row: DocsRow, where: string, report: Report): void {
  const { name, required, description, accepted, default: fallback, example, schema, type } = parameter;
  const values = accepted.length === 0 ? '' : `Accepted values are: ${accepted.map(({ value }) => value).join(', ')}`;
  const of = `${name.value} of ${where}`;
  const compare = comparison(row, of, report);
  compare('Required', required.value ? 'Y' : 'N');
  compare('Description', joinSentences(fold(description.value), values));
  compare('Default', fallback === undefined ? '' : String(fallback.value));
  if (schema) return;
  compare('Type', type?.value ?? '');
  if (example?.kind === 'scalar' || !example) compare('Example', example ? String(toValue(example)) : '');
}

function compareResponse(
  { code, description, schema }: ApiResponse,
  row: DocsRow,
  where: string,
  report: Report,
): void {
  const compare = comparison(row, `${code.value} of ${where}`, report);
  compare('Description', fold(description.value));
  if (!schema) compare('Type', '');
}

/** Compares a cell with what it should state. */
const comparison =
  (row: DocsRow, of: string, report: Report) =>
  (column: string, expected: string): void => {
    const actual = fold(plain((cellOf(row, column) ?? '').replaceAll('\\|', '|')));
    if (actual === expected || (nothing.has(actual) && expected === '')) return;
    report('upstream/contradiction', placeOfCell(row, column), {
      what: `${column} of ${of}`,
      actual,
      expected: expected === '' ? 'nothing' : expected,
    });
  };

/** The first paragraphs repeat the summary or the description. */
function compareDescription(
  { summary, description }: Action,
  docs: DocsOperation,
  where: string,
  report: Report,
): void {
  const stated = new Set([summary, description].flatMap((text) => (text ? [fold(plain(text.value))] : [])));
  for (const paragraph of docs.description) {
    const actual = fold(plain(paragraph.value));
    if (!stated.has(actual))
      report('upstream/contradiction', paragraph.at, {
        what: `Description of ${where}`,
        actual,
        expected: [...stated].join(' '),
      });
  }
}

/** The title of the schema that a row links. Reports a link to a file of another name. */
function titleIn(row: DocsRow, { schema }: ApiParameter | ApiResponse, report: Report): SchemaTitle[] {
  if (!schema) return [];
  const at = placeOfCell(row, 'Type');
  const actual = cellOf(row, 'Type') ?? '';
  const found = link.exec(actual);
  const title = found?.[1];
  if (title !== undefined && (found?.[2] ?? schema.value) === schema.value)
    return [{ schema: schema.value, title: { value: fold(plain(title)), at } }];
  report('upstream/contradiction', at, { what: 'Type', actual, expected: `a link to the schema ${schema.value}` });
  return [];
}
