import type { Json, JsonNode } from '../model/json.ts';
import { allMemberPlaces, placeOf, withOrigin } from '../model/origin.ts';
import type { SourcePlace } from '../model/place.ts';

/** Converts nodes to plain JSON with origins. All keys become own properties, including `__proto__`. */
export function toRaw(node: JsonNode): Json {
  if (node.kind === 'scalar') return node.value;
  const raw =
    node.kind === 'object'
      ? Object.fromEntries(node.members.map((member) => [member.key, toRaw(member.node)]))
      : node.items.map(toRaw);
  return withOrigin(raw, node.at, node);
}

/** Converts plain JSON back to nodes. Values without origin get the place of their parent, or `at` if none has one. */
export function fromRaw(raw: unknown, at: SourcePlace): JsonNode {
  if (Array.isArray(raw)) {
    const places = allMemberPlaces(raw);
    const items = raw.map((item: unknown, i) => fromRaw(item, places?.get(String(i))?.value ?? at));
    return { kind: 'array', at: placeOf(raw) ?? at, items };
  }
  if (typeof raw === 'object' && raw !== null) {
    const own = placeOf(raw) ?? at;
    const places = allMemberPlaces(raw);
    const members = Object.entries(raw).map(([key, value]: [string, unknown]) => {
      const place = places?.get(key);
      return { key, keyAt: place?.key ?? own, node: fromRaw(value, place?.value ?? own) };
    });
    return { kind: 'object', at: own, members };
  }
  const isScalar = raw === null || typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';
  return { kind: 'scalar', at, value: isScalar ? raw : String(raw) };
}
