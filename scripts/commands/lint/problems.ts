import { isRecord } from '../../compiler/model/record.ts';
import type { SourceMap } from '../../compiler/output/source-map.ts';

/** A finding of the linter with its position in the reference. */
export interface Problem {
  rule: string;
  severity: string;
  message: string;
  /** JSON pointer into the document. */
  pointer: string;
  /** Undefined if no page states the element at the pointer or any enclosing one. */
  source: { file: string; line: number; column: number } | undefined;
}

/** Parses the linter's report (`redocly lint --format json`); undefined if it is invalid. */
export function readProblems(report: string, map: SourceMap): Problem[] | undefined {
  const value = parse(report);
  if (!isRecord(value) || !Array.isArray(value.problems)) return undefined;
  return value.problems.filter(isRecord).map((problem) => {
    const locations = Array.isArray(problem.location) ? problem.location.filter(isRecord) : [];
    const pointer = String(locations[0]?.pointer ?? '').replace(/^#/, '');
    return {
      rule: String(problem.ruleId),
      severity: String(problem.severity),
      message: String(problem.message),
      pointer,
      source: nearestSource(pointer, map),
    };
  });
}

/** The position of the pointer, or of the nearest enclosing element. */
export function nearestSource(pointer: string, map: SourceMap): Problem['source'] {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const place = map[pointer.slice(0, end)];
    if (place) return place;
  }
  return undefined;
}

/** Formats a finding as one line of text, or as a GitHub Actions annotation. */
export function formatProblem({ rule, severity, message, pointer, source }: Problem, github: boolean): string {
  const line = message.replace(/\s+/g, ' ').trim();
  if (github) {
    const place = source ? `file=${source.file},line=${source.line},col=${source.column},` : '';
    return `::${severity === 'warn' ? 'warning' : severity} ${place}title=${rule}::${line} (#${pointer})`;
  }
  const place = source ? `${source.file}:${source.line}:${source.column}` : 'generated/openapi.yaml';
  return `${place}  ${severity}  ${rule}  ${line}  #${pointer}`;
}

/** Parses JSON after an optional banner. */
function parse(report: string): unknown {
  try {
    return JSON.parse(report.slice(report.indexOf('{')));
  } catch {
    return undefined;
  }
}
