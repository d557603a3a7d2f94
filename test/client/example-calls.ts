import { resolve } from 'node:path';
import { valueAt } from '../../scripts/compiler/model/pointer.ts';
import { ownMember } from '../../scripts/compiler/model/record.ts';
import type { MediaType, OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import { type DocumentedOperation, operationsOf } from './document.ts';

type Content = Readonly<Record<string, MediaType>>;

/**
 * A TypeScript file in which each example of a document has the type that the client has for it: each example of a
 * schema and of a response, and both ways of calling each operation with the examples of its parameters and its bodies.
 * Each line ends in a comment that says what it checks.
 */
export function exampleCalls(document: OpenAPI, client = resolve('client/index.ts')): string {
  const named = Object.entries(document.components.examples ?? {}).map(
    ([name, { value }]) => `${typed(`components['schemas'][${text(name)}]`, value)} // schema ${name}`,
  );
  return [
    `import { type components, createClient, type operations, type Params, type ResultOf } from ${text(client)};`,
    'const client = createClient();',
    'declare const form: FormData;',
    'type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;',
    '// A response can have more properties than are documented, which is an error only in a literal.',
    'declare const json: <const T>(value: T) => Writable<T>;',
    ...named,
    ...operationsOf(document).flatMap((one) => [...calls(document, one), ...responses(document, one)]),
  ].join('\n');
}

const text = (value: unknown): string => JSON.stringify(value);
const typed = (type: string, value: unknown): string => `void (json(${text(value)}) satisfies ${type});`;

/** The calls of an operation, one of each kind for each example of a body. */
function calls(document: OpenAPI, { id, method, path: template, operation }: DocumentedOperation): string[] {
  const { parameters = [], requestBody } = operation;
  const values = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      parameters.flatMap(({ in: where, name, example, content = {} }) => {
        const [value] = example === undefined ? jsonExamples(document, content) : [example];
        return where === place && value !== undefined ? [[name, value]] : [];
      }),
    );
  const [path, query] = [values('path'), values('query')];
  const flat = text({ ...path, ...query }).slice(1, -1);
  const places = { ...(Object.keys(path).length > 0 && { path }), ...(Object.keys(query).length > 0 && { query }) };
  const form = requestBody?.content['multipart/form-data'] ? ['form'] : [];
  const bodies = [...jsonExamples(document, requestBody?.content ?? {}).map(text), ...form];
  return (bodies.length > 0 ? bodies.map((body) => `body: ${body}`) : ['']).flatMap((body) => [
    `void ({ ${[flat, body].filter((part) => part !== '').join(', ')} } satisfies Params<${text(id)}>); // parameters of ${id}`,
    `void (() => client.${method}(${text(template)}, { params: ${text(places)}, ${body} })); // call of ${id}`,
  ]);
}

function responses(document: OpenAPI, { id, operation }: DocumentedOperation): string[] {
  return Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
    jsonExamples(document, content).flatMap((value) => [
      `${typed(`operations[${text(id)}]['responses'][${status}]['content']['application/json']`, value)} // ${status} of ${id}`,
      ...(status.startsWith('2') ? [`${typed(`ResultOf<${text(id)}>`, value)} // result of ${id}`] : []),
    ]),
  );
}

/** The examples of the JSON of a body, a response or a parameter. */
function jsonExamples(document: OpenAPI, content: Content): unknown[] {
  const { example, examples = {} } = content['application/json'] ?? {};
  const referred = Object.values(examples).map(({ $ref }) => ownMember(valueAt(document, $ref.slice(1)), 'value'));
  return example === undefined ? referred : [example];
}
