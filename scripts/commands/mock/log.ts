import pc from 'picocolors';
import { showLine } from '../../../client/verify/source.ts';
import type { LogEntry } from './server.ts';

/**
 * Formats a log entry: one line for the request, and one for each violation with its line of Markdown.
 *
 * ```
 * POST  /applications/575e…/devices  400  9 ms  devices.post
 *       body name  must have required property 'name'  spec/reference/schemas.md:310:1
 * ```
 */
export function showRequest(
  { method, url, status, took, operationId, violations }: LogEntry,
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
