import type { SourceLine } from './source.ts';
import { showLine } from './source.ts';

/** One disagreement between a server and the reference. */
export interface Finding {
  code:
    | 'operation/undocumented'
    | 'status/undocumented'
    | 'content-type/undocumented'
    | 'body/not-json'
    | 'body/schema'
    | 'event/undocumented';
  /** Absent when the operation itself is not documented. */
  operationId?: string;
  /** Method and path as they went over the wire, without the query. */
  request: string;
  status: number;
  /** Where in the body: `items.0.name`; empty for the whole. */
  path: string;
  message: string;
  /** JSON pointer of the fact in the document that the server contradicts. */
  pointer: string;
  /** The Markdown that states the fact, when a source map was given. */
  at?: SourceLine;
}

/** `devices.get · 200 · body.items.0.name  Instance type … (spec/reference/schemas.md:12:3)` */
export function showFinding({ operationId, request, status, path, message, at }: Finding): string {
  const where = path === '' ? '' : ` · body.${path}`;
  return `${operationId ?? request} · ${status}${where}  ${message}${at ? ` (${showLine(at)})` : ''}`;
}
