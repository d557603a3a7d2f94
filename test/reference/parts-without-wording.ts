import type { Method, OpenAPI, OperationObject } from '../../scripts/compiler/openapi/openapi.ts';

/** Keys with wording instead of facts; inside of examples these keys are data. */
const wording = new Set(['description', 'summary', 'x-meta-description', 'x-displayName']);
const examples = new Set(['example', 'examples', 'enum', 'default', 'x-invalid-example']);

/**
 * Splits a document into parts without wording: each operation by page and action with its path and
 * method, each schema by title, and the rest under an empty name.
 */
export function partsWithoutWording(document: OpenAPI): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item) as [Method, OperationObject][]) {
      const [page = '', action = ''] = operation.operationId.split('.');
      parts.set(`${page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${action}`, {
        path,
        method,
        summary: operation.summary,
        operation: { ...asFields(plain(operation)), responses: responses(operation) },
      });
    }
  }
  for (const schema of Object.values(document.components.schemas)) {
    parts.set(typeof schema === 'object' ? String(schema.title) : '', plain(schema));
  }
  const { servers, tags, components, openapi } = document;
  parts.set('', plain({ openapi, servers, tags, securitySchemes: components.securitySchemes }));
  return parts;
}

/** The examples of responses are those of their schemas, which are compared separately. */
function responses(operation: OperationObject): unknown {
  const media = Object.entries(operation.responses).map(([code, { content = {} }]): [string, unknown] => [
    code,
    Object.fromEntries(
      Object.entries(content).map(([type, { example: _example, ...rest }]) => [
        type,
        plain({ ...rest, examples: undefined }),
      ]),
    ),
  ]);
  return Object.fromEntries(media);
}

const asFields = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !(wording.has(key) && typeof child === 'string'))
      .map(([key, child]) => [key, examples.has(key) ? child : plain(child)]),
  );
}
