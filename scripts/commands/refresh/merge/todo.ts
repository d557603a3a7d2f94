import { basename } from 'node:path';
import { type WordingTask, wordingTasks } from '../../../compiler/merge/tasks.ts';
import { readReference } from '../../../compiler/read/reference.ts';
import { readPages } from '../../shared/files.ts';
import { UsageError } from '../../shared/usage-error.ts';
import { readRecord, recordPath } from './record-file.ts';

const headings: Readonly<Record<WordingTask['kind'], string>> = {
  moved: 'Upstream has changed its wording; does ours still hold?',
  unworded: 'The wording is that of upstream; say it in our own words.',
  missing: 'No text yet.',
};

/** Lists what nobody has worded, or looked at again, since the last merge. Returns 0 if that is nothing, otherwise 1. */
export async function printTodo(reference: string, format: 'text' | 'json' | 'markdown'): Promise<number> {
  const { files } = await readPages(reference);
  const record = await readRecord(reference);
  if (!record) throw new UsageError(`${recordPath(reference)} not found: nothing was merged into ${reference} yet`);
  const tasks = wordingTasks(readReference(files), record);
  process.stdout.write(format === 'json' ? `${JSON.stringify(tasks, null, 2)}\n` : todoText(tasks));
  return tasks.length === 0 ? 0 : 1;
}

/** The tasks by kind, one line each. */
export function todoText(tasks: readonly WordingTask[]): string {
  if (tasks.length === 0) return 'Nothing to word.\n';
  const sections = (['moved', 'unworded', 'missing'] as const).map((kind) => {
    const own = tasks.filter((task) => task.kind === kind);
    const lines = own.map(({ at, element, place, text }) => {
      const name = place === '' ? element : `${element}, ${place}`;
      return `${basename(at.file)}:${at.line} ${name}${text === '' ? '' : `: ${text}`}`;
    });
    return own.length === 0 ? '' : `${headings[kind]} (${own.length})\n${lines.map((line) => `  ${line}\n`).join('')}`;
  });
  return sections.filter((section) => section !== '').join('\n');
}
