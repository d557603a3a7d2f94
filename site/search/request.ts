import type { SearchEntry } from './index-data.ts';

/** A request that was pasted into the search: a path, a URL or a curl command. */
export interface PastedRequest {
  /** In upper case; undefined if only a path was pasted. */
  method: string | undefined;
  segments: string[];
}

const methodLine = /^(get|post|put|patch|delete|head|options)\s+(\S*\/\S*)/i;
const curlMethod = /\s(?:-X\s*|--request[\s=]+)["']?([a-z]+)/i;
const curlData = /\s(?:-d|-F|--data(?:-\w+)?|--json|--form)\b/;
const origin = /^(?:[a-z][\w+.-]*:)?\/\/[^/]*|^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?=\/)/i;

/** Reads a pasted path, URL or curl command; undefined if the query has none. */
export function pastedRequest(query: string, basePath: string): PastedRequest | undefined {
  const text = query.trim();
  if (/^(?:\$\s*)?curl\s/i.test(text)) {
    const target =
      words(text).find((word) => /^https?:\/\//i.test(word)) ?? words(text).find((word) => /^\//.test(word));
    if (target === undefined) return undefined;
    const method = curlMethod.exec(text)?.[1]?.toUpperCase() ?? (curlData.test(text) ? 'POST' : 'GET');
    return { method, segments: segments(target, basePath) };
  }
  const line = methodLine.exec(text);
  if (line) return { method: line[1]?.toUpperCase(), segments: segments(line[2] ?? '', basePath) };
  const target =
    words(text).find((word) => /^(?:https?:)?\/\S/i.test(word)) ?? (/^\S+\/\S+$/.test(text) ? text : undefined);
  return target === undefined ? undefined : { method: undefined, segments: segments(target, basePath) };
}

/** The words of a command, without quotation marks. */
const words = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? '');

function segments(target: string, basePath: string): string[] {
  const path = target.replace(origin, '').replace(/[?#].*$/s, '');
  const inner = basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  return inner.split('/').filter((segment) => segment !== '');
}

/** Ways in which a pasted path can match the path of an operation, the best first. */
const alignments: readonly ((pasted: readonly string[], template: readonly string[]) => number | undefined)[] = [
  (pasted, template) => (pasted.length === template.length ? similarity(pasted, template) : undefined),
  // With something in front, such as the name of a variable.
  (pasted, template) =>
    pasted.length > template.length ? similarity(pasted.slice(-template.length), template) : undefined,
  // Without its beginning.
  (pasted, template) =>
    pasted.length < template.length ? similarity(pasted, template.slice(-pasted.length)) : undefined,
  // Without its end.
  (pasted, template) =>
    pasted.length < template.length ? similarity(pasted, template.slice(0, pasted.length)) : undefined,
];

/** The positions of the operations whose path matches, the best first. */
export function findRequest(entries: readonly SearchEntry[], { method, segments: pasted }: PastedRequest): number[] {
  const matches = entries.flatMap((entry, position) => {
    if (entry.path === undefined || pasted.length === 0) return [];
    const template = entry.path.split('/').filter((segment) => segment !== '');
    const scores = alignments.map((align) => align(pasted, template));
    const alignment = scores.findIndex((score) => score !== undefined);
    if (alignment === -1) return [];
    return [
      {
        position,
        alignment,
        score: scores[alignment] ?? 0,
        other: Number(method !== undefined && entry.method !== method),
        length: template.length,
      },
    ];
  });
  return matches
    .sort(
      (a, b) =>
        a.alignment - b.alignment ||
        b.score - a.score ||
        a.other - b.other ||
        a.length - b.length ||
        a.position - b.position,
    )
    .map(({ position }) => position);
}

/** The number of segments that are equal, with a half for each value of a parameter; undefined if the paths differ. */
function similarity(pasted: readonly string[], template: readonly string[]): number | undefined {
  let sum = 0;
  let literal = false;
  for (const [at, expected] of template.entries()) {
    const actual = pasted[at] ?? '';
    const isParameter = /^\{.*\}$/.test(expected);
    if (!isParameter && actual.toLowerCase() !== expected.toLowerCase()) return undefined;
    literal ||= !isParameter;
    sum += isParameter && !isPlaceholder(actual) ? 0.5 : 1;
  }
  return literal ? sum : undefined;
}

/** `{deviceId}`, `:deviceId`, `<deviceId>`, `$DEVICE_ID`, `DEVICE_ID` */
const isPlaceholder = (segment: string): boolean => /^(?:\{.*\}|:.+|<.+>|\$.+|[A-Z]+(?:_[A-Z]+)+)$/.test(segment);
