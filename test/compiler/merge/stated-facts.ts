import { elementOf } from '../../../scripts/compiler/merge/sentences.ts';
import { isRecord } from '../../../scripts/compiler/model/record.ts';
import type { Operation, Reference } from '../../../scripts/compiler/model/reference.ts';
import { subschemasAt } from '../../../scripts/compiler/patch/subschemas.ts';

/** The facts of each operation and schema as text: without places and sentences, and in an order of its own. */
export function statedFacts({ pages, schemas }: Reference): Map<string, string> {
  return new Map([
    ...pages.flatMap(({ stem, operations }) =>
      operations.map((operation): [string, string] => [
        elementOf.operation(operation),
        JSON.stringify([stem, sorted(JSON.parse(JSON.stringify(comparable(operation), withoutSentences)))]),
      ]),
    ),
    ...schemas.flatMap((entry): [string, string][] => {
      const { schema, example } = entry;
      const element = elementOf.schema(entry);
      const json: unknown = JSON.parse(schema?.text ?? 'null');
      const facts: [string, string][] = [[element, JSON.stringify(sorted(withoutDescriptions(json)))]];
      if (example) facts.push([`example of ${element}`, JSON.stringify(sorted(JSON.parse(example.text)))]);
      return facts;
    }),
  ]);
}

/** JSON as a value, since a merge keeps our spaces. */
function comparable(operation: Operation): unknown {
  const { body, curl, summary: _, notes: __, ...others } = operation;
  const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
  return {
    ...others,
    body: body?.kind === 'json' ? { ...body, example: parsed(body.example?.text) } : body,
    curl: curl && { ...curl, data: parsed(curl.data?.value) },
  };
}

/** `allowsBlank` is read from the wording. */
const withoutSentences = (key: string, value: unknown): unknown =>
  ['at', 'description', 'allowsBlank', 'file'].includes(key) ? undefined : value;

/** A schema without the descriptions of its subschemas; a property of that name stays. */
function withoutDescriptions(schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'description' || typeof value !== 'string')
      .map(([key, value]) => [key, withoutDescriptionsAt(key, value)]),
  );
}

function withoutDescriptionsAt(keyword: string, value: unknown): unknown {
  const children = new Set((subschemasAt(keyword, value, '') ?? []).map(([, child]) => child));
  if (children.has(value)) return withoutDescriptions(value);
  const plain = (child: unknown): unknown => (children.has(child) ? withoutDescriptions(child) : child);
  if (Array.isArray(value)) return value.map(plain);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)])) : value;
}

/** Members, rows and sets of values in one order, since a merge keeps ours. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}
