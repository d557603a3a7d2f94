import type { Method, OpenAPI, OperationObject, Parameter, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { DescribedFacts } from './facts.ts';

/** The facts of every operation of a compiled document, by id. */
export function documentFacts(document: OpenAPI): Map<string, DescribedFacts> {
  const result = new Map<string, DescribedFacts>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item) as [Method, OperationObject][]) {
      result.set(operation.operationId, operationFacts(document, path, method, operation));
    }
  }
  return result;
}

function operationFacts(document: OpenAPI, path: string, method: Method, operation: OperationObject): DescribedFacts {
  const facts: DescribedFacts = new Map<string, unknown>([
    ['method', method.toUpperCase()],
    ['path', path],
  ]);
  const title = (schema: Schema | undefined): unknown => titleOf(document, schema);
  for (const parameter of operation.parameters ?? []) addParameter(facts, parameter, title);
  const { requestBody } = operation;
  if (requestBody) {
    facts.set('body/schema', title(requestBody.content['application/json']?.schema));
    facts.set('body/required', requestBody.required);
  }
  for (const [code, { content = {} }] of Object.entries(operation.responses)) {
    facts.set(`response/${code}`, true);
    const schema = content['application/json']?.schema;
    if (schema !== undefined) facts.set(`response/${code}/schema`, title(schema));
    for (const event of content['text/event-stream']?.['x-sse-events'] ?? []) {
      facts.set(`event/${event.name}`, true);
      facts.set(`event/${event.name}/schema`, title(event.schema));
    }
  }
  for (const requirement of operation.security ?? [])
    for (const scope of Object.values(requirement).flat()) facts.set(`scope/${scope}`, true);
  return facts;
}

function addParameter(
  facts: DescribedFacts,
  parameter: Parameter,
  title: (schema: Schema | undefined) => unknown,
): void {
  const whole = `${parameter.in}/${parameter.name}`;
  const { schema } = parameter;
  facts.set(whole, true);
  facts.set(`${whole}/required`, parameter.required === true);
  if (typeof schema === 'object' && schema.$ref !== undefined) {
    // The client has no examples of object-valued filters.
    facts.set(`${whole}/schema`, title(schema));
    return;
  }
  // An invalid example is a fact too; the document has it under an extension.
  const example = parameter.example ?? parameter['x-invalid-example'];
  if (example !== undefined) facts.set(`${whole}/example`, example);
  if (typeof schema !== 'object') return;
  for (const key of ['default', 'enum']) if (schema[key] !== undefined) facts.set(`${whole}/${key}`, schema[key]);
}

/** The title of the component that a `$ref` points to. */
function titleOf(document: OpenAPI, schema: Schema | undefined): unknown {
  const reference = typeof schema === 'object' ? schema.$ref : undefined;
  if (typeof reference !== 'string') return undefined;
  const component = document.components.schemas[reference.replace('#/components/schemas/', '')];
  return typeof component === 'object' ? component.title : undefined;
}
