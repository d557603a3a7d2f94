import type { SamplePart, SampleRequest, SampleValue } from '../../samples/sample-request.ts';
import { textOf } from './control/placeholder.ts';
import type { Row } from './row.ts';

/** The request that the form describes. It is what is sent, and what the samples show. */
export interface Draft {
  request: SampleRequest;
  /** The files of the form by the names of their parts. */
  files: ReadonlyMap<string, File>;
  problems: ReadonlyMap<Row, string>;
}

/** Reads the rows of the form. `base` has what no row can change. */
export function readDraft(rows: readonly Row[], base: SampleRequest): Draft {
  const { body: _, form: parts, ...rest } = base;
  const values: SampleValue[] = [];
  const form: SamplePart[] = [];
  const files = new Map<string, File>();
  const problems = new Map<Row, string>();
  let body: unknown;
  for (const row of rows) {
    const { name, in: place, encoding = 'plain' } = row.field;
    const { value, problem } = row.read();
    if (problem !== undefined) problems.set(row, problem);
    if (value === undefined) continue;
    if (place !== 'body') values.push({ name, in: place, value, encoding });
    else if (!parts) body = value;
    else if (value instanceof File) {
      files.set(name, value);
      form.push({ name, value: value.name, isFile: true });
    } else form.push({ name, value: textOf(value), isFile: false });
  }
  const request = { ...rest, values, ...(body === undefined ? {} : { body }), ...(parts ? { form } : {}) };
  return { request, files, problems };
}
