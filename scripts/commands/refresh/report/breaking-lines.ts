import type { BreakingChange } from '../compare/breaking.ts';
import { schemaPath } from '../compare/schema-path.ts';
import { factLabel } from './fact-words.ts';
import { byText, withoutRepeats } from './grouping.ts';
import type { ReportItem, ReportLine } from './line.ts';
import { code } from './words.ts';

/** Breaking changes by message, the most frequent first. */
export const breakingLines = (breaking: readonly BreakingChange[]): ReportLine[] =>
  withoutRepeats(byText(breaking, ({ message }) => message.replace(/\.$/, ''), breakingItem, 'place'));

function breakingItem({ operation, part, schema, pointer, file, line }: BreakingChange): ReportItem {
  const user = operation === undefined ? '' : `${part === undefined ? '' : `${factLabel(part)} of `}${code(operation)}`;
  const path = schema === undefined ? '' : schemaPath(pointer).path;
  const subject = `${schema ?? ''}${path === '' ? '' : ` ${code(path)}`}`;
  return {
    text: subject === '' ? user || code(pointer) : `${subject}${user === '' ? '' : `, ${user}`}`,
    place: { file, line },
  };
}
