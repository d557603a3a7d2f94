import { isRecord } from '../client/verify/record.ts';
import { bodySchema, resolved, type SandboxDocument, type SandboxOperation } from './document.ts';
import type { Resource } from './resources.ts';

/**
 * Three curl commands that work: one creates an item, one lists the items, one shows the page of the sandbox. They are
 * for the first resource whose path needs no IDs and whose items have an example of a body.
 */
export function tryCalls(document: SandboxDocument, resources: readonly Resource[], url: string): string[] {
  const page = `curl ${url}/_sandbox/`;
  for (const { collection, roles } of resources) {
    const [create, list] = [roles.get('create'), roles.get('list')];
    const body = create && smallestBody(document, create);
    if (collection.includes('{') || !create || !list || body === undefined) continue;
    return [
      `curl${token(create)} -H 'Content-Type: application/json' -d '${quoted(JSON.stringify(body))}' ${url}${collection}`,
      `curl${token(list)} ${url}${collection}`,
      page,
    ];
  }
  return [page];
}

/** The required properties of the example of a body. */
function smallestBody(document: SandboxDocument, operation: SandboxOperation): unknown {
  const schema = resolved(document, bodySchema(operation));
  if (!isRecord(schema) || !Array.isArray(schema.examples)) return undefined;
  const [example] = schema.examples;
  const { required = [] } = schema;
  if (!isRecord(example) || !Array.isArray(required)) return undefined;
  return Object.fromEntries(Object.entries(example).filter(([name]) => required.includes(name)));
}

const token = ({ security = [] }: SandboxOperation): string =>
  security.length > 0 ? " -H 'Authorization: Bearer any'" : '';

/** A single quote cannot stand in a text that a shell reads between single quotes. */
const quoted = (text: string): string => text.replaceAll("'", "'\\''");
