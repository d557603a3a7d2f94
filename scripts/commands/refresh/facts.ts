import { acceptedValues } from '../../compiler/dialect/sentences.ts';
import type { Operation, QueryParameter, SchemaLink } from '../../compiler/model/reference.ts';
import { pathTemplate } from '../../compiler/openapi/path.ts';

/** The facts of an operation by name, each with its aspects as text. */
export type Facts = ReadonlyMap<string, Fact>;

export interface Fact {
  /** What is told when the whole fact comes or goes. */
  summary: string;
  aspects: Readonly<Record<string, string>>;
}

/**
 * Every fact that a page states of an operation, so that two editions can be held against each
 * other. `named` gives the title under which a schema is told.
 */
export function factsOf(operation: Operation, named = (title: string): string => title): Facts {
  const {
    title,
    description,
    method,
    url,
    authentication,
    pathParameters,
    queryParameters,
    headers,
    body,
    curl,
    responses,
    eventStream,
    notes,
  } = operation;
  const facts = new Map<string, Fact>();
  const schemaOf = (link: SchemaLink | undefined): string | undefined => link && named(link.title);
  const add = (name: string, aspects: Record<string, string | undefined>, summary = ''): void => {
    const stated = Object.entries(aspects).flatMap(([aspect, value]): [string, string][] =>
      value === undefined ? [] : [[aspect, value]],
    );
    facts.set(name, { summary, aspects: Object.fromEntries(stated) });
  };
  add('operation', {
    title: title.value,
    method: method.value,
    path: pathTemplate(url),
    description: texts(description),
    notes: texts(notes),
  });
  add('authentication', { kind: authentication.kind });
  if (authentication.kind === 'token') for (const { value } of authentication.scopes) add(`scope ${value}`, {}, value);
  for (const { placeholder, description: text, example } of pathParameters)
    add(`path parameter ${placeholder.value}`, { description: text.value, example: example?.value });
  for (const parameter of queryParameters)
    add(
      `query parameter ${parameter.name.value}`,
      queryAspects(parameter, schemaOf(parameter.schema)),
      parameter.required.value ? 'required' : 'optional',
    );
  for (const { name, required, description: text } of headers)
    add(`header ${name.value}`, { required: String(required.value), description: text.value });
  // The example's text is data: its layout is no fact.
  if (body)
    add(
      'request body',
      {
        schema: schemaOf(body.schema),
        required: String(curl?.data !== undefined),
        example: body.example && compact(body.example.text),
      },
      schemaOf(body.schema),
    );
  for (const { code, schema, description: text } of responses)
    add(`response ${code.value}`, { schema: schemaOf(schema), description: text.value }, schemaOf(schema));
  for (const { name, schema } of eventStream?.events ?? [])
    add(`event ${name.value}`, { schema: schemaOf(schema) }, schemaOf(schema));
  return facts;
}

function queryAspects(
  { required, description, default: fallback, example, acceptedValues: accepted }: QueryParameter,
  schema: string | undefined,
): Record<string, string | undefined> {
  return {
    required: String(required.value),
    description: description.value.replace(acceptedValues, '').trim(),
    default: fallback?.value,
    example: example?.value.text,
    'accepted values': accepted.length > 0 ? accepted.map(({ value }) => value).join(', ') : undefined,
    schema,
  };
}

const texts = (list: readonly { value: string }[]): string | undefined =>
  list.length > 0 ? list.map(({ value }) => value).join('\n\n') : undefined;

function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
