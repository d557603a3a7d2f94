import { list } from '../operations/list.ts';
import { templateValues } from '../operations/template-values.ts';
import { pathTo } from '../paths.ts';
import { fill } from '../template.ts';
import { type Context, type Performed, resourceOf } from './context.ts';
import type { SearchEntry } from './vocabulary.ts';

/** A list whose condition is in the body of the request. */
export function compileSearch(entry: SearchEntry, context: Context): Performed[] | string {
  const resource = resourceOf(context, entry.of.template);
  if (!resource) return `${entry.of.template} is no collection that the sandbox keeps`;
  return [
    [
      entry.operation.operation,
      (call) => {
        const query = { ...call.values.query, query: fill(entry.query, templateValues(call)) };
        const path = pathTo(resource.collection, call.values.path);
        return { body: list({ ...call, resource, path, values: { ...call.values, query } }) };
      },
    ],
  ];
}
