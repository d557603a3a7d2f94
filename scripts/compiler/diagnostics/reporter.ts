import type { SourcePlace } from '../model/place.ts';
import type { Code, Parameters } from './codes.ts';
import { type Diagnostic, diagnostic, fault } from './diagnostic.ts';

/** Reports a fault. The file of the place is a page or a section. */
export type Report = <C extends Code>(code: C, at: SourcePlace, parameters: Parameters<C>) => void;

/** Returns a `Report` that passes diagnostics to a collector. */
export const reporter =
  (collect: (found: Diagnostic) => void): Report =>
  (code, at, parameters) =>
    collect(diagnostic(at.file, fault(code, at, parameters)));
