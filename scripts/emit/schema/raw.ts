import type { JsonNode } from '../../model/json.ts';
import type { SourcePlace } from '../../model/place.ts';
import type { Origins } from '../origins.ts';

/** A schema of the document (`readJson`) with the place of each value at it. What a patch added has the place of what it was added to. */
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
