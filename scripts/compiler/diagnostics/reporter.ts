import type { SourcePlace } from '../model/place.ts';
import type { Code, Parameters } from './codes.ts';
import { type Diagnostic, diagnostic, fault } from './diagnostic.ts';

/** Reports a fault in the page, or the section, that the place names. */
export type Report = <C extends Code>(code: C, at: SourcePlace, parameters: Parameters<C>) => void;

/** Reports to a collector of diagnostics. */
export const reporter =
  (collect: (found: Diagnostic) => void): Report =>
  (code, at, parameters) =>
    collect(diagnostic(at.file, fault(code, at, parameters)));
