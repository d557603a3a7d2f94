import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Project } from '../../../scripts/commands/dev/project.ts';
import { operationText, referenceWith } from '../../support/page.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const texts = referenceWith(operationText({ title: 'Get' }));
const [page = ''] = Object.keys(texts).filter((name) => name !== 'schemas.md');

const correction = (replacement: string): string =>
  `- { page: ${page}, text: '## Get', replacement: '## ${replacement}', reason: R }\n`;

/** The summaries of the operations, after the paths have changed. */
const summaries = async (project: Project, ...paths: string[]): Promise<string[] | undefined> => {
  const compilation = await project.update(new Set(paths));
  return (
    compilation &&
    Object.values(compilation.document.paths).flatMap((item) => Object.values(item).map(({ summary }) => summary))
  );
};

test('a change of a page is compiled, whatever changes with it', async () => {
  const folder = await temporaryFolder(texts);
  const project = new Project({ reference: folder });
  await project.load();
  const path = join(folder, page);
  await writeFile(path, texts[page]?.replace('## Get', '## Fetch') ?? '');
  expect(await summaries(project, path, join(folder, 'none.md'))).toEqual(['Fetch']);
  expect(await summaries(project, path, join(folder, 'none.md'))).toBeUndefined();
  expect(await summaries(project, path)).toBeUndefined();
});

test('corrections can change, vanish and come back', async () => {
  const folder = await temporaryFolder({ ...texts, 'beside/c.yaml': correction('Fetch') });
  const file = join(folder, 'beside/c.yaml');
  const project = new Project({ reference: folder, corrections: file });
  await project.load();
  await writeFile(file, correction('Load'));
  expect(await summaries(project, file)).toEqual(['Load']);
  await rename(file, `${file}~`);
  await expect(summaries(project, file)).rejects.toThrow('Cannot read');
  await rename(`${file}~`, file);
  expect(await summaries(project, file)).toBeUndefined();
  await writeFile(file, '');
  expect(await summaries(project, file)).toEqual(['Get']);
});
