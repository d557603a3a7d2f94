import { paths } from 'jsonpath-rfc9535';

export type Container = Record<string, unknown> | unknown[];

/** A node that a target selects, with its parent and its key in the parent. */
export interface Match {
  parent: Container;
  key: string;
  value: unknown;
}

/** An object with the document as its only member, so that the document itself can be replaced. */
export type Root = { document?: unknown };

/**
 * The nodes that a JSONPath (RFC 9535) selects, each once, in document order. Undefined if the target is not a
 * JSONPath.
 */
export function select(root: Root, target: string): Match[] | undefined {
  try {
    const found = paths(root.document as Parameters<typeof paths>[0], target);
    return [...new Set(found)].map((path) => locate(root, path));
  } catch {
    return undefined;
  }
}

const token = /\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g;

/** The node at a normalized path (RFC 9535 §2.7). */
function locate(root: Root, path: string): Match {
  let match: Match = { parent: root, key: 'document', value: root.document };
  for (const [, name, index] of path.matchAll(token)) {
    const key = name === undefined ? String(index) : unescape(name);
    const parent = match.value as Container;
    match = { parent, key, value: (parent as Record<string, unknown>)[key] };
  }
  return match;
}

const unescape = (name: string): string =>
  name.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex: string | undefined, char: string) =>
    hex === undefined
      ? ({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }[char] ?? char)
      : String.fromCharCode(Number.parseInt(hex, 16)),
  );
