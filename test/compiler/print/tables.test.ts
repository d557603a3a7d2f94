import { expectTypeOf, test } from 'vitest';
import type { Rows, Table } from '../../../scripts/compiler/dialect/tables.ts';
import type { Complete, Field } from '../../../scripts/compiler/model/row.ts';
import type { Cells } from '../../../scripts/compiler/print/table.ts';

test('readers and printers name every field of a row', () => {
  type QueryParameter = Rows['queryParameters'];
  type Longer = QueryParameter & { unit?: string };
  expectTypeOf<keyof Cells<'queryParameters'>>().toEqualTypeOf<Field<QueryParameter>>();
  expectTypeOf<Required<Complete<Longer>>>().toEqualTypeOf<Complete<Longer>>();
  expectTypeOf<QueryParameter>().not.toExtend<Complete<Longer>>();
  expectTypeOf<{ [T in Table]: keyof Cells<T> }>().toEqualTypeOf<{ [T in Table]: Field<Rows[T]> }>();
});
