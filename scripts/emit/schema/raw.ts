import type { Json, JsonNode } from '../../model/json.ts';
import type { SourcePlace } from '../../model/place.ts';
import type { Origins } from '../origins.ts';

/**
 * A schema as plain JSON whose places are remembered: the form in which it stands in the
 * document while the patches are applied.
 */
export function toRaw(origins: Origins, node: JsonNode): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') {
    const items = node.items.map((item) => toRaw(origins, item));
    origins.noteMembers(items, new Map(node.items.map(({ at }, i) => [String(i), { key: at, value: at }])));
    return origins.note(items, node.at);
  }
  const object = Object.fromEntries(node.members.map(({ key, node: value }) => [key, toRaw(origins, value)]));
  origins.noteMembers(object, new Map(node.members.map(({ key, keyAt, node: value }) => [key, { key: keyAt, value: value.at }])));
  return origins.note(object, node.at);
}

/** The way back. What a patch added has the place of what it was added to. */
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
  if (raw === null || typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return { kind: 'scalar', at, value: raw };
  return { kind: 'scalar', at, value: String(raw) };
}
