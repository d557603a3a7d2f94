import type { SourceLine } from './source.ts';
import { showLine } from './source.ts';

/** One difference between a server and the reference. */
export interface Finding {
  code:
    | 'operation/undocumented'
    | 'status/undocumented'
    | 'content-type/undocumented'
    | 'body/not-json'
    | 'body/schema'
    | 'event/undocumented';
  /** Absent if the operation is not documented. */
  operationId?: string;
  /** Method and path as sent, without the query. */
  request: string;
  status: number;
  /** Path into the body: `items.0.name`; empty for the whole body. */
  path: string;
  message: string;
  /** JSON pointer of the part of the document that the server contradicts. */
  pointer: string;
  /** The line of Markdown behind that part, if a source map was passed. */
  at?: SourceLine;
}

/** Formats a finding: `devices.get · 200 · body.items.0.name  Instance type … (spec/reference/schemas.md:12:3)` */
export function showFinding({ operationId, request, status, path, message, at }: Finding): string {
  const where = path === '' ? '' : ` · body.${path}`;
  return `${operationId ?? request} · ${status}${where}  ${message}${at ? ` (${showLine(at)})` : ''}`;
}
