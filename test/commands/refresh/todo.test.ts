import { expect, test } from 'vitest';
import { todoText } from '../../../scripts/commands/refresh/merge/todo.ts';
import { longest } from '../../../scripts/commands/refresh/report/markdown.ts';
import type { WordingTask } from '../../../scripts/compiler/merge/tasks.ts';

const task = (line: number, own: Partial<WordingTask> = {}): WordingTask => ({
  kind: 'unworded',
  element: 'GET /devices',
  place: '',
  text: 'Returns the devices',
  at: { file: 'spec/reference/devices.md', line, column: 1, endLine: line, endColumn: 2 },
  ...own,
});

test('an empty list says so', () => {
  expect(todoText([], 'text')).toBe('Nothing to word.\n');
  expect(todoText([], 'markdown')).toBe('**Nothing to word.**\n');
  expect(todoText([], 'json')).toBe('[]\n');
});

test('lists the tasks by kind, with their places', () => {
  const tasks = [task(3), task(4, { kind: 'missing', place: 'summary', text: '' }), task(5, { kind: 'moved' })];
  expect(todoText(tasks, 'text')).toBe(
    [
      'Upstream has changed its wording; does ours still hold? (1)\n  devices.md:5 GET /devices: Returns the devices\n',
      'The wording is that of upstream; say it in our own words. (1)\n  devices.md:3 GET /devices: Returns the devices\n',
      'No text yet. (1)\n  devices.md:4 GET /devices, summary\n',
    ].join('\n'),
  );
  expect(todoText(tasks, 'markdown')).toBe(
    [
      '**3 sentences to word.**\n',
      '## Upstream has changed its wording; does ours still hold? (1)\n\n- GET /devices: Returns the devices – devices.md:5\n',
      '## The wording is that of upstream; say it in our own words. (1)\n\n- GET /devices: Returns the devices – devices.md:3\n',
      '## No text yet. (1)\n\n- GET /devices, summary – devices.md:4\n',
    ].join('\n'),
  );
});

test('a long list is cut for a pull request, and says so; with --full it is whole', () => {
  const tasks = Array.from({ length: 300 }, (_, line) => task(line + 1, { text: '*'.repeat(600) }));
  const text = todoText(tasks, 'markdown');
  expect(text.length).toBeLessThanOrEqual(longest.tasks);
  expect(text).toMatch(/^> Long lists are cut, .*`--full`/m);
  expect(text).toMatch(/\n- … \d+ more\n$/);
  expect(todoText(tasks, 'markdown', true).match(/devices\.md:/g)).toHaveLength(300);
});

test('report and list fit into the body of a pull request', () => {
  expect(longest.report + longest.tasks + 2000).toBeLessThan(65_536);
});
