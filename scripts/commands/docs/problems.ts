import type { Problem } from '../../../site/model/problem.ts';
import { onePerCause } from '../../compiler/diagnostics/causes.ts';
import { byPlace, type Diagnostic, isError } from '../../compiler/diagnostics/diagnostic.ts';

/** The errors of a reference, one for each cause, for the notice of what is missing. */
export const problemsOf = (diagnostics: readonly Diagnostic[]): Problem[] =>
  onePerCause(diagnostics)
    .filter(isError)
    .sort(byPlace)
    .map(({ file, line, message }) => ({ file, line, message }));
