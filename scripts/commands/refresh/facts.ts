import { withoutAcceptedValues } from '../../compiler/dialect/accepted-values.ts';
import type { Rows } from '../../compiler/dialect/tables.ts';
import type { Authentication, Curl, JsonBody, Operation, SchemaLink } from '../../compiler/model/reference.ts';
import type { Field, NothingLeft } from '../../compiler/model/row.ts';
import { pathTemplate } from '../../compiler/openapi/path.ts';
import { exactJson } from '../../compiler/read/exact-json.ts';

/** The facts of an operation by name, each with its aspects as text. */
export type Facts = ReadonlyMap<string, Fact>;

export interface Fact {
  /** The text of the report if the whole fact was added or removed. */
  summary: string;
  aspects: Readonly<Record<string, string>>;
}

type Text = string | undefined;

/** A statement of a fact. Statements with the same name are joined to one fact. An undefined aspect is not stated. */
interface Statement {
  fact: string;
  aspects: Readonly<Record<string, Text>>;
  summary?: Text;
}

/** The text of each field of a row. A new field of the model is a type error until it is added here. */
type Aspects<Row> = Record<Field<Row>, Text>;

/** For fields that are not compared, because they are the name of the fact or repeat another field. */
const notCompared = undefined;

/**
 * The facts of an operation as texts, for the comparison of two editions. `named` returns the title of a
 * schema that the report uses.
 */
export function comparedFacts(operation: Operation, named = (title: string): string => title): Facts {
  const facts = new Map<string, Fact>();
  for (const { fact, aspects, summary = '' } of Object.values(statementsOf(operation, named)).flat()) {
    const stated = Object.entries(aspects).flatMap(([field, text]) =>
      text === undefined ? [] : [[words(field), text] as const],
    );
    const known = facts.get(fact);
    facts.set(fact, {
      summary: known?.summary ?? summary,
      aspects: { ...known?.aspects, ...Object.fromEntries(stated) },
    });
  }
  return facts;
}

/** The statements of each field of an operation. A new field of the model is a type error until it is added here. */
function statementsOf(operation: Operation, named: (title: string) => string): Record<Field<Operation>, Statement[]> {
  const { title, summary, description, notes, method, url, authentication, body, curl, eventStream } = operation;
  const schemaOf = (link: SchemaLink | undefined): Text => link && named(link.title);
  const ofOperation = (aspects: Statement['aspects']): Statement[] => [{ fact: 'operation', aspects }];
  return {
    title: ofOperation({ title: title.value }),
    summary: ofOperation({ summary: summary?.value }),
    action: [],
    method: ofOperation({ method: method.value }),
    url: ofOperation({ path: pathTemplate(url) }),
    description: ofOperation({ description: textOf(description) }),
    notes: ofOperation({ notes: textOf(notes) }),
    authentication: ofAuthentication(authentication),
    pathParameters: operation.pathParameters.map((row) => ({
      fact: `path parameter ${row.placeholder.value}`,
      aspects: pathAspects(row),
    })),
    queryParameters: operation.queryParameters.map((row) => ({
      fact: `query parameter ${row.name.value}`,
      aspects: queryAspects(row, schemaOf),
      summary: row.required.value ? 'required' : 'optional',
    })),
    headers: operation.headers.map((row) => ({ fact: `header ${row.name.value}`, aspects: headerAspects(row) })),
    body: body
      ? body.kind === 'json'
        ? [ofBody(body, curl, schemaOf)]
        : body.parts.map((row) => ofPart(row, schemaOf))
      : [],
    // Not compared, since checks already compare the curl example with the other facts.
    curl: [],
    responses: operation.responses.map((row) => ({
      fact: `response ${row.code.value}`,
      aspects: responseAspects(row, schemaOf),
      summary: schemaOf(row.schema),
    })),
    eventStream: (eventStream?.events ?? []).map((row) => ({
      fact: `event ${row.name.value}`,
      aspects: eventAspects(row, schemaOf),
      summary: schemaOf(row.schema),
    })),
  };
}

type SchemaOf = (link: SchemaLink | undefined) => Text;

const pathAspects = ({ description, example, pattern }: Rows['pathParameters']): Aspects<Rows['pathParameters']> => ({
  placeholder: notCompared,
  description: description.value,
  example: example?.value,
  pattern: pattern?.value,
});

const queryAspects = (row: Rows['queryParameters'], schemaOf: SchemaOf): Aspects<Rows['queryParameters']> => ({
  name: notCompared,
  required: String(row.required.value),
  description: withoutAcceptedValues(row.description.value),
  default: row.default?.value,
  example: row.example?.value.text,
  acceptedValues: row.acceptedValues.length > 0 ? row.acceptedValues.map(({ value }) => value).join(', ') : undefined,
  schema: schemaOf(row.schema),
  allowsBlank: notCompared,
  isDeprecated: row.isDeprecated ? 'yes' : undefined,
  type: row.type?.value,
  pattern: row.pattern?.value,
});

const headerAspects = (row: Rows['headers']): Aspects<Rows['headers']> => ({
  name: notCompared,
  required: String(row.required.value),
  description: row.description.value,
  default: row.default?.value,
});

const responseAspects = (
  { schema, description }: Rows['responses'],
  schemaOf: SchemaOf,
): Aspects<Rows['responses']> => ({
  code: notCompared,
  schema: schemaOf(schema),
  description: description.value,
});

const eventAspects = ({ schema, description }: Rows['events'], schemaOf: SchemaOf): Aspects<Rows['events']> => ({
  name: notCompared,
  schema: schemaOf(schema),
  description: description.value,
});

function ofAuthentication(authentication: Authentication): Statement[] {
  const scopes = authentication.kind === 'token' ? authentication.scopes : [];
  return [
    { fact: 'authentication', aspects: { kind: authentication.kind } },
    ...(authentication.kind === 'token' ? authentication.restrictions : []).map(({ value }) => ({
      fact: `restriction ${value}`,
      aspects: {},
      summary: value,
    })),
    ...scopes.map(({ value }) => ({ fact: `scope ${value}`, aspects: {}, summary: value })),
  ];
}

function ofPart(row: Rows['parts'], schemaOf: SchemaOf): Statement {
  const { at: _, name, required, type, schema, description, ...more } = row;
  const { default: fallback, example, acceptedValues, pattern, ...rest } = more;
  const aspects = {
    required: String(required.value),
    type: type.value,
    schema: schemaOf(schema),
    description: withoutAcceptedValues(description.value),
    default: fallback?.value,
    example: example?.value,
    acceptedValues: acceptedValues.length > 0 ? acceptedValues.map(({ value }) => value).join(', ') : undefined,
    pattern: pattern?.value,
    ...(rest satisfies NothingLeft),
  };
  return { fact: `part ${name.value}`, aspects, summary: required.value ? 'required' : 'optional' };
}

function ofBody({ schema, example }: JsonBody, curl: Curl | undefined, schemaOf: SchemaOf): Statement {
  const aspects: Omit<Aspects<JsonBody>, 'kind'> & { required: string } = {
    schema: schemaOf(schema),
    required: String(curl?.data !== undefined),
    // White space in JSON is not a fact.
    example: example && JSON.stringify(exactJson(example.text)),
  };
  return { fact: 'request body', aspects, summary: schemaOf(schema) };
}

/** `acceptedValues` → `accepted values` */
const words = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const textOf = (list: readonly { value: string }[]): Text =>
  list.length > 0 ? list.map(({ value }) => value).join('\n\n') : undefined;
