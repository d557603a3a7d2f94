import { type JsonNode, member, toValue } from '../../../scripts/compiler/model/json.ts';
import { Identifiers } from '../../../scripts/compiler/schema/identifiers.ts';
import { resolveReference } from '../../../scripts/compiler/schema/references.ts';

/** An example with one change, the kind of the change and its position. */
export interface Mutant {
  kind: string;
  pointer: string;
  value: unknown;
}

type Rebuild = (value: unknown) => unknown;
type Fields = Readonly<Record<string, unknown>>;

const oneOfEachType: readonly unknown[] = [null, true, 'text', '', 0, -1, 1.5, [], {}, [null], { unexpected: 1 }];

/**
 * Changes an example in every place that a schema describes: each keyword is violated, and each type is
 * replaced by every other type. Values on both sides of every limit are tried, so that there are valid
 * and invalid mutants. `root` is the schema before its conversion.
 */
export function* mutants(root: JsonNode, example: unknown): Generator<Mutant> {
  yield* at(new Identifiers(root, 'draft-04'), root, example, '', (value) => value, 0);
}

function* at(
  root: Identifiers,
  schema: JsonNode,
  value: unknown,
  pointer: string,
  rebuild: Rebuild,
  depth: number,
): Generator<Mutant> {
  if (depth > 40) return;
  const reference = member(schema, '$ref')?.node;
  if (reference?.kind === 'scalar' && typeof reference.value === 'string') {
    const target = resolveReference(root, schema, reference.value);
    if (target) yield* at(root, target, value, pointer, rebuild, depth + 1);
    // Another schema has mutants of its own.
    else for (const other of oneOfEachType) yield { kind: 'type', pointer, value: rebuild(other) };
    return;
  }
  const make = (kind: string, changed: unknown): Mutant => ({ kind, pointer, value: rebuild(changed) });
  for (const other of oneOfEachType) yield make('type', other);
  for (const other of ownChanges(schema, value)) yield make(other.kind, other.value);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const branch of items(member(schema, keyword)?.node))
      yield* at(root, branch, value, pointer, rebuild, depth + 1);
  }
  if (Array.isArray(value)) yield* inArray(root, schema, value, pointer, rebuild, depth);
  else if (isFields(value)) yield* inObject(root, schema, value, pointer, rebuild, depth);
}

function* inArray(
  root: Identifiers,
  schema: JsonNode,
  value: readonly unknown[],
  pointer: string,
  rebuild: Rebuild,
  depth: number,
): Generator<Mutant> {
  const stated = member(schema, 'items')?.node;
  // Items with one schema have the same mutants.
  const isTuple = stated?.kind === 'array';
  for (const [i, item] of value.slice(0, isTuple ? 3 : 1).entries()) {
    const itemSchema = isTuple ? (stated.items[i] ?? member(schema, 'additionalItems')?.node) : stated;
    if (itemSchema)
      yield* at(root, itemSchema, item, `${pointer}/${i}`, (changed) => rebuild(value.with(i, changed)), depth + 1);
  }
}

function* inObject(
  root: Identifiers,
  schema: JsonNode,
  value: Fields,
  pointer: string,
  rebuild: Rebuild,
  depth: number,
): Generator<Mutant> {
  const properties = members(member(schema, 'properties')?.node);
  const patterns = members(member(schema, 'patternProperties')?.node);
  const rest = member(schema, 'additionalProperties')?.node;
  for (const key of Object.keys(value)) {
    const { [key]: child, ...others } = value;
    yield { kind: 'property deleted', pointer: `${pointer}/${key}`, value: rebuild(others) };
    const stated = [
      ...properties.filter((entry) => entry.key === key),
      ...patterns.filter((entry) => new RegExp(entry.key, 'u').test(key)),
    ];
    const schemas = stated.length > 0 ? stated.map(({ node }) => node) : rest?.kind === 'object' ? [rest] : [];
    for (const next of schemas)
      yield* at(root, next, child, `${pointer}/${key}`, (changed) => rebuild({ ...value, [key]: changed }), depth + 1);
  }
  for (const { key } of properties) {
    if (Object.hasOwn(value, key)) continue;
    for (const added of oneOfEachType)
      yield { kind: 'property added', pointer: `${pointer}/${key}`, value: rebuild({ ...value, [key]: added }) };
  }
  for (const key of ['unexpectedProperty', '', ' ', 'x'.repeat(300), '$eq', 'constructor']) {
    yield {
      kind: 'extra property',
      pointer: `${pointer}/${key.slice(0, 20)}`,
      value: rebuild({ ...value, [key]: 'text' }),
    };
  }
}

/** The changes for the keywords of a schema, without those of its subschemas. */
function* ownChanges(schema: JsonNode, value: unknown): Generator<{ kind: string; value: unknown }> {
  const limit = (keyword: string): number | undefined => {
    const stated = member(schema, keyword)?.node;
    return stated?.kind === 'scalar' && typeof stated.value === 'number' ? stated.value : undefined;
  };
  for (const keyword of ['minLength', 'maxLength']) {
    const length = limit(keyword);
    if (length === undefined) continue;
    for (const size of [length - 1, length, length + 1].filter((count) => count >= 0)) {
      yield { kind: keyword, value: (typeof value === 'string' ? value : '').padEnd(size, 'a').slice(0, size) };
      yield { kind: keyword, value: 'a'.repeat(size) };
      yield { kind: keyword, value: '\u{1F600}'.repeat(size) };
    }
  }
  for (const keyword of ['minimum', 'maximum', 'multipleOf']) {
    const bound = limit(keyword);
    if (bound === undefined) continue;
    for (const number of [bound, bound - 1, bound + 1, bound - 0.5, bound + 0.5, bound * 2, -bound])
      yield { kind: keyword, value: number };
  }
  if (Array.isArray(value)) {
    for (const count of [limit('minItems'), limit('maxItems')]) {
      if (count === undefined) continue;
      for (const size of [count - 1, count, count + 1].filter((n) => n >= 0)) {
        yield {
          kind: 'number of items',
          value: Array.from({ length: size }, (_, i): unknown => value[i % Math.max(1, value.length)]),
        };
      }
    }
    yield { kind: 'items twice', value: [...value, ...value] };
  }
  if (member(schema, 'pattern') || member(schema, 'format')) {
    const text = typeof value === 'string' ? value : 'a';
    for (const changed of [
      `${text} `,
      ` ${text}`,
      `${text}\n`,
      `${text}!`,
      text.slice(1),
      text.toUpperCase(),
      '-',
      '_',
      '0',
      'é',
    ])
      yield { kind: 'pattern', value: changed };
  }
  const accepted = member(schema, 'enum')?.node;
  if (accepted) {
    for (const item of items(accepted)) yield { kind: 'enum', value: toValue(item) };
    if (typeof value === 'string')
      for (const changed of [`${value}x`, value.toUpperCase(), value.slice(1)]) yield { kind: 'enum', value: changed };
  }
}

const items = (node: JsonNode | undefined): readonly JsonNode[] => (node?.kind === 'array' ? node.items : []);
const members = (node: JsonNode | undefined) => (node?.kind === 'object' ? node.members : []);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
