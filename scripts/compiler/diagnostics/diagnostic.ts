import { basename } from '../model/file-name.ts';
import type { Place, SourcePlace } from '../model/place.ts';
import type { Severity } from './codes/specification.ts';
import { type Code, codes, type Parameters } from './codes.ts';

/** A position in the pages, for people. */
export interface Point {
  file: string;
  line: number;
  column: number;
}

/** A fault with its page and severity. Lines and columns are 1-based; the end is exclusive. */
export interface Diagnostic extends Place {
  code: Code;
  severity: Severity;
  /** One sentence without a final period. */
  message: string;
  file: string;
  expected?: string;
  actual?: string;
  /** The same fault in a schema, if this one is in a copy of that schema. */
  first?: Point;
  /** Identifies this copy. */
  copy?: string;
  /** Other places that have the same cause (`onePerCause`). */
  also?: readonly Point[];
}

/** True if a diagnostic stops a command. */
export const isError = ({ severity }: Pick<Diagnostic, 'severity'>): boolean => severity === 'error';

/** A diagnostic without a page, from the reading of one section. */
export interface Fault {
  code: Code;
  at: Place;
  message: string;
  expected?: string;
  actual?: string;
}

/** Creates a fault, with the message of its code. */
export function fault<C extends Code>(code: C, at: Place, parameters: Parameters<C>): Fault {
  const { expected, actual } = parameters as { expected?: string; actual?: string };
  const message = (codes[code].message as (p: Parameters<C>) => string)(parameters);
  return {
    code,
    at,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}

/** The diagnostic of a fault in a file. */
export function diagnostic(file: string, { at, ...rest }: Fault): Diagnostic {
  const { line, column, endLine, endColumn } = at;
  return { ...rest, severity: codes[rest.code].severity, file, line, column, endLine, endColumn };
}

/** A diagnostic at the end of a compilation: `resolve` turns places in sections into places in pages. */
export function settled({ first, ...found }: Diagnostic, resolve: <T extends SourcePlace>(placed: T) => T): Diagnostic {
  const placed = resolve(found);
  if (!first) return placed;
  const { file, line, column } = resolve({ ...first, endLine: first.line, endColumn: first.column });
  return {
    ...placed,
    first: { file, line, column },
    message: `${found.message}, as at ${basename(file)}:${line}:${column}`,
  };
}

/** Sorts diagnostics by file, position and code. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
