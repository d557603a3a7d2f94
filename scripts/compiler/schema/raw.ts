import type { Json, JsonNode } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';
import type { MemberPlaces, Origins } from './origins.ts';

/** JSON in the form in which it stands in the document. The places of all that it holds are remembered. Keys become own properties whatever they are called. */
export function toRaw(origins: Origins, node: JsonNode): Json {
  if (node.kind === 'scalar') return node.value;
  const members =
    node.kind === 'object'
      ? node.members
      : node.items.map((item, i) => ({ key: String(i), keyAt: item.at, node: item }));
  const values = members.map((entry) => [entry.key, toRaw(origins, entry.node)] as const);
  const raw = origins.note(
    node.kind === 'object' ? Object.fromEntries(values) : values.map(([, value]) => value),
    node.at,
  );
  origins.noteMembers(
    raw,
    new Map(members.map((entry): [string, MemberPlaces] => [entry.key, { key: entry.keyAt, value: entry.node.at }])),
  );
  return raw;
}

/** The other way round. What a patch added has the place of what it was added to: `at`, at last. */
export function fromRaw(origins: Origins, raw: unknown, at: SourcePlace): JsonNode {
  if (Array.isArray(raw)) {
    const items = raw.map((item: unknown, i) => fromRaw(origins, item, origins.member(raw, String(i))?.value ?? at));
    return { kind: 'array', at: origins.of(raw) ?? at, items };
  }
  if (typeof raw === 'object' && raw !== null) {
    const own = origins.of(raw) ?? at;
    const members = Object.entries(raw).map(([key, value]: [string, unknown]) => {
      const places = origins.member(raw, key);
      return { key, keyAt: places?.key ?? own, node: fromRaw(origins, value, places?.value ?? own) };
    });
    return { kind: 'object', at: own, members };
  }
  if (raw === null || typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean')
    return { kind: 'scalar', at, value: raw };
  return { kind: 'scalar', at, value: String(raw) };
}
