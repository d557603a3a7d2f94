import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type JsonNode, memberPlace } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';

/** The faults of a schema at their places in a copy of it. Those of what the copy does not have are left out. */
export function faultsInCopy(faults: readonly Diagnostic[], original: JsonNode, copy: JsonNode): Diagnostic[] {
  if (faults.length === 0) return [];
  const places = placesInCopy(original, copy);
  return faults.flatMap((fault) => {
    const at = places.get(keyOf(fault));
    const { file, line, column } = fault;
    // The fault of a copy in a copy names the place in the first schema.
    return at ? [{ ...fault, ...at, first: fault.first ?? { file, line, column }, copy: keyOf(copy.at) }] : [];
  });
}

const keyOf = ({ file, line, column, endLine, endColumn }: SourcePlace): string =>
  JSON.stringify([file, line, column, endLine, endColumn]);

/** The place in a copy of each place in the original. */
function placesInCopy(original: JsonNode, copy: JsonNode): Map<string, SourcePlace> {
  const places = new Map<string, SourcePlace>();
  const put = (from: SourcePlace, to: SourcePlace): void => {
    if (!places.has(keyOf(from))) places.set(keyOf(from), to);
  };
  const walk = (from: JsonNode, to: JsonNode): void => {
    put(from.at, to.at);
    if (from.kind === 'object' && to.kind === 'object') {
      const members = new Map(to.members.map((entry) => [entry.key, entry]));
      for (const entry of from.members) {
        const other = members.get(entry.key);
        if (!other) continue;
        put(entry.keyAt, other.keyAt);
        put(memberPlace(entry), memberPlace(other));
        walk(entry.node, other.node);
      }
    } else if (from.kind === 'array' && to.kind === 'array') {
      for (const [i, item] of from.items.entries()) {
        const other = to.items[i];
        if (other) walk(item, other);
      }
    }
  };
  walk(original, copy);
  return places;
}
