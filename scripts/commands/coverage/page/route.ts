/** The view that the address names: the totals, or a page and optionally a line. */
export interface Route {
  page?: string;
  line?: number;
}

/** Parses `#/devices.md:41`. */
export function parseRoute(hash: string): Route {
  const found = /^#\/(.+?)(?::(\d+))?$/.exec(hash);
  if (found?.[1] === undefined) return {};
  const page = safeDecode(found[1]);
  return found[2] === undefined ? { page } : { page, line: Number(found[2]) };
}

/** The inverse of `parseRoute`. */
export const formatRoute = (page: string, line?: number): string =>
  `#/${page.split('/').map(encodeURIComponent).join('/')}${line === undefined ? '' : `:${line}`}`;

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
