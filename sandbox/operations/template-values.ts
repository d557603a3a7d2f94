import { newId } from '../new-id.ts';
import type { TemplateValues } from '../template.ts';
import type { OperationCall } from './call.ts';

/** What every template can name: parts of the request, the item above its path, the time, and a new ID at each use. */
export function templateValues({ values, state, operation, path, now }: OperationCall): TemplateValues {
  return {
    ...{ path: values.path, query: values.query, body: values.body },
    operation: operation.operationId,
    now: new Date(now).toISOString(),
    parent: () => state.get(path.slice(0, path.lastIndexOf('/'))),
    newId: () => newId(now, state.count()),
  };
}
