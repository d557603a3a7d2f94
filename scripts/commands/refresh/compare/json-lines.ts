import type { JsonNode } from '../../../compiler/model/json.ts';
import { tokensOf } from '../../../compiler/model/pointer.ts';
import type { JsonText } from '../../../compiler/model/reference.ts';
import { readJson } from '../../../compiler/schema/read-json.ts';

/** Returns a function from JSON pointers into a text to the lines on which their values begin. */
export function linesIn(json: JsonText): (pointer: string) => number {
  let root: JsonNode | undefined;
  return (pointer) => {
    // Read when a line is needed first, since most schemas do not change.
    root ??= readJson('', json, () => undefined);
    let node = root;
    let { line } = node.at;
    for (const token of tokensOf(pointer)) {
      const entry = node.kind === 'object' ? node.members.find(({ key }) => key === token) : undefined;
      const next = entry?.node ?? (node.kind === 'array' ? node.items[Number(token)] : undefined);
      if (!next) break;
      line = entry?.keyAt.line ?? next.at.line;
      node = next;
    }
    return line;
  };
}
