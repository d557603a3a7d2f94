import { withGuarantees } from '../../../scripts/compiler/guarantees/add.ts';
import { type GuaranteeResult, guarantee } from '../../../scripts/compiler/guarantees/guarantee.ts';
import type { GuaranteeRule, Kind, Omission, Source } from '../../../scripts/compiler/guarantees/rules.ts';
import { useOf } from '../../../scripts/compiler/guarantees/use.ts';
import { ownMember } from '../../../scripts/compiler/model/record.ts';
import type { Method, OperationObject, Parameter, Schema } from '../../../scripts/compiler/openapi/openapi.ts';

const at = { file: 'guarantees.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A rule with names or a source. Without `of`, it concerns responses and items. */
export const rule = (
  properties: readonly string[] | Source,
  of: readonly Kind[] = ['response', 'item'],
  isFilled = false,
): GuaranteeRule => ({ at, name: 'r', of, properties, isFilled });

export const omission = (parameter: string, of: readonly Kind[], properties?: readonly string[]): Omission => ({
  at,
  parameter,
  of,
  properties,
});

export const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** An object schema with string properties. The others are added to it. */
export const object = (names: string, others: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'object',
  properties: Object.fromEntries(names.split(' ').map((name) => [name, { type: 'string' }])),
  ...others,
});

/** A list of a component. */
export const listOf = (name: string, names = 'count'): Record<string, unknown> => {
  const { properties, ...rest } = object(names);
  return { ...rest, properties: { ...(properties as object), items: { type: 'array', items: ref(name) } } };
};

interface OperationText {
  /** Schemas by code, or the name of the component of the response 200. */
  responds?: string | Record<string, Schema>;
  body?: string;
  query?: readonly string[];
  /** Query parameters with a default. */
  defaults?: readonly string[];
  example?: unknown;
}

/** The rules applied to a document of operations by method and template, such as `get /devices`, and of schemas. */
export function apply(
  rules: readonly GuaranteeRule[],
  operations: Record<string, OperationText>,
  schemas: Record<string, Schema>,
  omissions: readonly Omission[] = [],
  elsewhere: readonly string[] = [],
): GuaranteeResult & { required: Record<string, unknown>; schemas: Record<string, Schema> } {
  const uses = Object.entries(operations).map(([key, text]) => {
    const [method = '', template = ''] = key.split(' ');
    return useOf(template, method as Method, operationOf(text));
  });
  const names = Object.keys(schemas);
  const lookup = (name: string): Schema | undefined => (Object.hasOwn(schemas, name) ? schemas[name] : undefined);
  const result = guarantee({ rules, omissions }, { operations: uses, names, lookup, elsewhere });
  const changed = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withGuarantees(schema, result.additions.get(name) ?? [])]),
  );
  const required = [...result.additions.keys()].flatMap((name) => {
    const found = ownMember(changed[name], 'required');
    return found === undefined ? [] : [[name, found]];
  });
  return { ...result, required: Object.fromEntries(required), schemas: changed };
}

function operationOf({ responds = {}, body, query = [], defaults = [], example }: OperationText): OperationObject {
  const byCode = typeof responds === 'string' ? { 200: ref(responds) } : responds;
  const parameter = (name: string, schema: Schema): Parameter => ({ name, in: 'query', schema });
  return {
    operationId: 'x.y',
    tags: [],
    summary: 'X',
    parameters: [
      ...query.map((name) => parameter(name, { type: 'string' })),
      ...defaults.map((name) => parameter(name, { type: 'string', default: '' })),
    ],
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: ref(body) } } },
    }),
    responses: Object.fromEntries(
      Object.entries(byCode).map(([code, schema]) => [
        code,
        { description: '', content: { 'application/json': { schema, ...(example !== undefined && { example }) } } },
      ]),
    ),
  };
}
