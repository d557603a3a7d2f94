import { isRecord } from '../../compiler/model/record.ts';
import type { SourceMap } from '../../compiler/output/source-map.ts';

/** A finding of the linter with the text of the reference that it goes back to. */
export interface Problem {
  rule: string;
  severity: string;
  message: string;
  /** JSON pointer into the document. */
  pointer: string;
  /** Absent when nothing around the pointer was stated by a page. */
  source: { file: string; line: number; column: number } | undefined;
}

/** Reads the linter's report (`redocly lint --format json`); nothing when it is none. */
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

/** The place of the pointer, or of the nearest element around it. */
export function nearestSource(pointer: string, map: SourceMap): Problem['source'] {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const place = map[pointer.slice(0, end)];
    if (place) return place;
  }
  return undefined;
}

/** One line for people, or an annotation of GitHub Actions. */
export function tell({ rule, severity, message, pointer, source }: Problem, github: boolean): string {
  const line = message.replace(/\s+/g, ' ').trim();
  if (github) {
    const place = source ? `file=${source.file},line=${source.line},col=${source.column},` : '';
    return `::${severity === 'warn' ? 'warning' : severity} ${place}title=${rule}::${line} (#${pointer})`;
  }
  const place = source ? `${source.file}:${source.line}:${source.column}` : 'generated/openapi.yaml';
  return `${place}  ${severity}  ${rule}  ${line}  #${pointer}`;
}

/** The linter may write a banner before its report. */
function parse(report: string): unknown {
  try {
    return JSON.parse(report.slice(report.indexOf('{')));
  } catch {
    return undefined;
  }
}
