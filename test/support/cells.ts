import { onePerCause } from '../../scripts/compiler/diagnostics/causes.ts';
import type { Parameter, ResponseObject } from '../../scripts/compiler/openapi/openapi.ts';
import { compileTexts } from './compile-texts.ts';
import { type OperationText, operationText, referenceWith, table } from './page.ts';

/** What is read from an operation and reported about it, for tables of cells. */
export interface Found {
  parameters: Parameter[];
  responses: Record<string, ResponseObject>;
  codes: string[];
  /** What the messages expect instead of what is written. */
  expected: (string | undefined)[];
}

/** Compiles a reference of one operation. */
export function found(parts: OperationText): Found {
  const { document, diagnostics } = compileTexts(referenceWith(operationText(parts)));
  const operation = Object.values(document.paths).flatMap((path) => Object.values(path))[0];
  const reported = onePerCause(diagnostics).filter(({ code }) => code !== 'schema/unreferenced');
  return {
    parameters: operation?.parameters ?? [],
    responses: operation?.responses ?? {},
    codes: reported.map(({ code }) => code).toSorted(),
    expected: reported.map(({ message }) => message.split(', expected ').at(-1)),
  };
}

const queryHeader = 'Name | Required | Description | Default | Example';
const headersHeader = 'Name | Required | Description | Default';

/** Compiles an operation with a table of query parameters. */
export const withQuery = (...rows: string[]): Found =>
  found({ request: `### Request Query Parameters\n\n${table(queryHeader, ...rows)}` });

/** A table of headers. */
export const headersOf = (...rows: string[]): string => `### Request Headers\n\n${table(headersHeader, ...rows)}`;

/** A table of successful responses. */
export const successesOf = (...rows: string[]): string =>
  `### Successful Responses\n\n${table('Code | Type | Description', ...rows)}`;
