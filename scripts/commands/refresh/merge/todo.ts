import { basename } from 'node:path';
import { type WordingTask, wordingTasks } from '../../../compiler/merge/tasks.ts';
import { readReference } from '../../../compiler/read/reference.ts';
import { readPages } from '../../shared/files.ts';
import { readRecord, recordPath } from '../../shared/record-file.ts';
import { UsageError } from '../../shared/usage-error.ts';
import { type ReportFormat, shortened } from '../report/format.ts';
import { counted } from '../report/grouping.ts';
import { longest, markdown } from '../report/markdown.ts';

const headings: Readonly<Record<WordingTask['kind'], string>> = {
  moved: 'Upstream has changed its wording; does ours still hold?',
  unworded: 'The wording is that of upstream; say it in our own words.',
  missing: 'No text yet.',
};

/** Lists what nobody has worded, or looked at again, since the last merge. Returns 0 if that is nothing, otherwise 1. */
export async function printTodo(reference: string, format: ReportFormat, full: boolean): Promise<number> {
  const { files } = await readPages(reference);
  const record = await readRecord(reference);
  if (!record) throw new UsageError(`${recordPath(reference)} not found: nothing was merged into ${reference} yet`);
  const tasks = wordingTasks(readReference(files), record);
  process.stdout.write(todoText(tasks, format, full));
  return tasks.length === 0 ? 0 : 1;
}

/** The tasks by kind, one line each. In Markdown they are cut as a report is, unless they are shown in `full`. */
export function todoText(tasks: readonly WordingTask[], format: ReportFormat, full = false): string {
  if (format === 'json') return `${JSON.stringify(tasks, null, 2)}\n`;
  if (tasks.length === 0) return format === 'text' ? 'Nothing to word.\n' : '**Nothing to word.**\n';
  return format === 'text' ? plainList(tasks) : markdownList(tasks, full);
}

function plainList(tasks: readonly WordingTask[]): string {
  const sections = byKind(tasks).map(
    ({ heading, own }) =>
      `${heading} (${own.length})\n${own.map((task) => `  ${basename(task.at.file)}:${task.at.line} ${wordsOf(task)}\n`).join('')}`,
  );
  return sections.join('\n');
}

function markdownList(tasks: readonly WordingTask[], full: boolean): string {
  const sections = byKind(tasks).map(({ heading, own }) => ({
    title: `${heading} (${own.length})`,
    lines: own.map((task) => ({
      text: wordsOf(task),
      place: { file: basename(task.at.file), line: task.at.line },
      items: [],
    })),
  }));
  const headline = [`${counted(tasks.length, 'sentence')} to word.`];
  return full ? markdown(headline, sections) : markdown(headline, sections.map(shortened), longest.tasks);
}

/** The tasks by what is to be done. */
const byKind = (tasks: readonly WordingTask[]): { heading: string; own: readonly WordingTask[] }[] =>
  (['moved', 'unworded', 'missing'] as const)
    .map((kind) => ({ heading: headings[kind], own: tasks.filter((task) => task.kind === kind) }))
    .filter(({ own }) => own.length > 0);

function wordsOf({ element, place, text }: WordingTask): string {
  const name = place === '' ? element : `${element}, ${place}`;
  return text === '' ? name : `${name}: ${text}`;
}
