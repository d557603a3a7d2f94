import type { Exchange } from './exchange.ts';

/** A rule that a request violates, as a server of this project says it. */
export interface ReportedViolation {
  /** `query.limit`, `body.attributes.0.name` */
  path: string;
  message: string;
}

/**
 * Reads the violations that an error reports: in its message, `query.limit: must be integer; body.name: is required`, or,
 * if the document has no such error, in the header of the mock. Another server reports none.
 */
export function violationsIn({ text, violations }: Pick<Exchange, 'text' | 'violations'>): ReportedViolation[] {
  const said = messageIn(text)
    .split(/; (?=(?:path|query|header|body)\b|and \d+ more$)/)
    .flatMap((part) => {
      const [, path, message] = /^((?:path|query|header|body)\b[^:\s]*): (.+)$/s.exec(part) ?? [];
      return path !== undefined && message !== undefined ? [{ path, message }] : [];
    });
  return said.length > 0 ? said : inHeader(violations);
}

/** The message of an error; empty if the text has none. */
function messageIn(text: string): string {
  const body = parsed(text);
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof message === 'string' ? message : '';
}

/** The violations in the header `sl-violations`: `[{ "location": ["request", "query", "limit"], "message": "…" }]`. */
function inHeader(header: string | null): ReportedViolation[] {
  const list = parsed(header ?? '');
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('location' in entry) || !('message' in entry)) return [];
    const { location, message } = entry;
    return Array.isArray(location) && location[0] === 'request'
      ? [{ path: location.slice(1).join('.'), message: String(message) }]
      : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
