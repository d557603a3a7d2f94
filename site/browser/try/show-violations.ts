import type { Exchange } from './exchange.ts';
import type { Row } from './row.ts';
import type { Target } from './target.ts';
import { violationsIn } from './violations.ts';

/** Shows the violations that an error reports at the fields that caused them, and moves the focus to the first one. */
export function showViolations(exchange: Exchange, rows: readonly Row[], target: Target): void {
  if (!exchange.status.startsWith('4')) return;
  const violations = violationsIn(exchange);
  if (exchange.status === '401' && violations.length === 0) target.complainToken('was not accepted');
  const problems = new Map<Row, string[]>();
  for (const { path, message } of violations) {
    if (path.toLowerCase() === 'header.authorization') target.complainToken(message);
    const row = rowAt(path, rows);
    if (!row) continue;
    const below = path.slice(prefixOf(row).length + 1);
    problems.set(row, [...(problems.get(row) ?? []), below === '' ? message : `${below}: ${message}`]);
  }
  for (const [row, messages] of problems) row.complain(messages.join('\n'));
  rows.find((row) => problems.has(row))?.focus();
}

/** The row with the longest name that a path begins with. */
function rowAt(path: string, rows: readonly Row[]): Row | undefined {
  const within = rows.filter((row) => `${path}.`.toLowerCase().startsWith(`${prefixOf(row)}.`.toLowerCase()));
  return within.reduce<Row | undefined>(
    (best, row) => (best && prefixOf(best).length >= prefixOf(row).length ? best : row),
    undefined,
  );
}

const prefixOf = ({ field }: Row): string => (field.name === '' ? field.in : `${field.in}.${field.name}`);
