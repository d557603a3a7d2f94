import pc from 'picocolors';
import { type SourceLine, showLine } from '../../client/verify/source.ts';
import { mostShown, type RequestViolation, showRest } from '../request/violation.ts';

/** A request and what was wrong with it. */
export interface ShownRequest {
  readonly method: string;
  /** Path and query as sent, without secrets. */
  readonly url: string;
  readonly status: number;
  /** Milliseconds from the request's headers to the response. */
  readonly took: number;
  readonly operationId: string | undefined;
  readonly violations: readonly ShownViolation[];
}

/** A violation for people. */
export interface ShownViolation {
  /** `query.page`, `body.attributes.0.name`, `response.body.items.0.id` */
  readonly subject: string;
  readonly message: string;
  /** The line of Markdown that states the rule. */
  readonly at: SourceLine | undefined;
}

/** The first violations with their lines of Markdown, and how many more there are. */
export const shownViolations = (
  violations: readonly RequestViolation[],
  lineOf: (pointer: string) => SourceLine | undefined,
  total = violations.length,
): ShownViolation[] => [
  ...violations
    .slice(0, mostShown)
    .map(({ path, message, pointer }) => ({ subject: path.join('.'), message, at: lineOf(pointer) })),
  ...showRest(total).map((message) => ({ subject: '', message, at: undefined })),
];

/**
 * Formats a line of the request log: one line for the request, and one for each violation with its line of Markdown.
 *
 * ```
 * POST  /applications/575e…/devices  400  9 ms  devices.post
 *       body.name  is required  spec/reference/schemas.md:310:1
 * ```
 */
export function showRequest(
  { method, url, status, took, operationId, violations }: ShownRequest,
  { color }: { color: boolean },
): string {
  const c = pc.createColors(color);
  const paint = status < 300 ? c.green : status < 400 ? c.cyan : status < 500 ? c.yellow : c.red;
  const head = [
    method.padEnd(6),
    url,
    paint(String(status)),
    c.dim(`${took.toFixed(0)} ms`),
    operationId ?? c.dim('no operation'),
  ].join('  ');
  const rest = violations.map(
    ({ subject, message, at }) => `        ${[subject, message, at && c.dim(showLine(at))].filter(Boolean).join('  ')}`,
  );
  return `${[head, ...rest].join('\n')}\n`;
}
