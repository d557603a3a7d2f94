import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import type { Rows, Table } from '../../../scripts/compiler/dialect/tables.ts';
import type { Operation } from '../../../scripts/compiler/model/reference.ts';
import type { Complete, Field } from '../../../scripts/compiler/model/row.ts';
import { printEvents } from '../../../scripts/compiler/print/event-stream.ts';
import { printHeaders } from '../../../scripts/compiler/print/headers.ts';
import { printPathParameters } from '../../../scripts/compiler/print/path-parameters.ts';
import { printQueryParameters } from '../../../scripts/compiler/print/query-parameters.ts';
import { printResponses } from '../../../scripts/compiler/print/responses.ts';
import type { Cells } from '../../../scripts/compiler/print/table.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';
import { operationText, resourceText } from '../../support/page.ts';
import { readText } from '../../support/read-text.ts';

/** Reads a section as part of an operation. */
function read(title: string, printed: string): Operation {
  const page = readText(resourceText(operationText({ request: `### ${title}\n\n${printed}` })));
  expect(page.faults).toEqual([]);
  const [found] = page.operations;
  if (!found) throw new Error('no operation');
  return found;
}

/** A value without its places. */
const stated = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'at' ? undefined : member)));

describe('printed rows are read back unchanged:', () => {
  let operations: Operation[];

  beforeAll(async () => {
    const { reference } = await compileFolder(ownReference);
    operations = reference.pages.flatMap((page) => page.operations);
  });

  test('path parameters', () => {
    const rows = operations.flatMap(({ pathParameters }) => pathParameters);
    expect(rows.length).toBeGreaterThan(100);
    expect(stated(read('Request Path Components', printPathParameters(rows)).pathParameters)).toEqual(stated(rows));
  });

  test('query parameters', () => {
    const rows = operations.flatMap(({ queryParameters }) => queryParameters);
    expect(rows.length).toBeGreaterThan(100);
    const printed = printQueryParameters(rows);
    expect(printed).toMatch(/^\| Name \| Required \| Description \| Default \| Example \|\n/);
    expect(stated(read('Request Query Parameters', printed).queryParameters)).toEqual(stated(rows));
  });

  test('headers', () => {
    const rows = operations.flatMap(({ headers }) => headers);
    expect(rows.length).toBeGreaterThan(100);
    expect(stated(read('Request Headers', printHeaders(rows)).headers)).toEqual(stated(rows));
  });

  test('responses', () => {
    const rows = operations.flatMap(({ responses }) => responses);
    const page = readText(
      resourceText(operationText({ successes: '', errors: `### Error Responses\n\n${printResponses(rows)}` })),
    );
    expect(stated(page.operations[0]?.responses)).toEqual(stated(rows));
  });

  test('events', () => {
    const rows = operations.flatMap(({ eventStream }) => eventStream?.events ?? []);
    expect(rows.length).toBeGreaterThan(0);
    const successes = `### SSE Stream for a Successful Response\n\n${printEvents(rows)}`;
    const page = readText(resourceText(operationText({ successes })));
    expect(stated(page.operations[0]?.eventStream?.events)).toEqual(stated(rows));
  });
});

test('readers and printers name every field of a row', () => {
  type QueryParameter = Rows['queryParameters'];
  type Longer = QueryParameter & { unit?: string };
  expectTypeOf<keyof Cells<'queryParameters'>>().toEqualTypeOf<Field<QueryParameter>>();
  expectTypeOf<Required<Complete<Longer>>>().toEqualTypeOf<Complete<Longer>>();
  expectTypeOf<QueryParameter>().not.toExtend<Complete<Longer>>();
  expectTypeOf<{ [T in Table]: keyof Cells<T> }>().toEqualTypeOf<{ [T in Table]: Field<Rows[T]> }>();
});
