import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skeletonPage } from '../../../scripts/commands/new-page/skeleton/page.ts';
import { describeResource, type ResourceSkeleton } from '../../../scripts/commands/new-page/skeleton/resource.ts';
import { skeletonSchemas } from '../../../scripts/commands/new-page/skeleton/schemas.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import { runNode } from '../../support/run-command.ts';
import { smallerReference } from '../../support/smaller-reference.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const newPage = (...options: string[]) => runNode(['scripts/start.mjs', 'new-page', ...options]);

function known(name: string, path: string): ResourceSkeleton {
  const result = describeResource(name, path);
  if (typeof result === 'string') throw new TypeError(result);
  return result;
}

describe('a skeleton page', () => {
  it('compiles together with the reference, with and without its schemas', { timeout: 120_000 }, async () => {
    const resources = [
      known('widgets', '/widgets'),
      known('widget', '/widgets/{widgetId}'),
      known('spare-batteries', '/applications/{applicationId}/spare-batteries'),
      known('spare-battery', '/applications/{applicationId}/spare-batteries/{spareBatteryId}'),
      known('index', '/orgs/{orgId}/index/{indexId}'),
    ];
    const surroundings = {
      origin: 'https://api.losant.com',
      rows: new Map([
        ['APPLICATION_ID', { description: 'ID of the application.', example: '575ec8687ae143cd83dc4a97' }],
      ]),
    };
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const reference = await smallerReference();
    const pages = resources.map((one) => ({
      path: `spec/reference/${one.stem}.md`,
      content: encode(skeletonPage(one, surroundings)),
    }));
    const entries = new Map(resources.flatMap((one) => [...skeletonSchemas(one)]));
    const schemas = {
      path: 'spec/reference/more-schemas.md',
      content: encode(`# Schemas\n\n${[...entries.values()].join('\n\n')}\n`),
    };
    const facts = { info: { title: 'Test', version: '0' } };
    const reportedOf = (files: typeof pages) => {
      const { diagnostics, ledger } = compile([...reference, ...files], { facts });
      const errors = diagnostics.filter(
        ({ severity, code }) => severity === 'error' && code !== 'link/unresolved-schema',
      );
      expect(errors).toEqual([]);
      expect(ledger.unknown).toEqual([]);
      const own = new Set(files.map(({ path }) => path));
      return diagnostics
        .filter(({ file, code }) => own.has(file) && code !== 'page/name')
        .map(({ code, actual }) => `${code} ${actual ?? ''}`);
    };

    expect(reportedOf([...pages, schemas])).toEqual([]);
    const alone = [...new Set(reportedOf(pages))].sort();
    expect(alone.filter((text) => !text.startsWith('link/'))).toEqual([]);
    expect(alone.filter((text) => text.startsWith('link/unresolved-schema'))).toEqual(
      [...entries.keys()].map((title) => `link/unresolved-schema ${title}`).sort(),
    );
  });

  it.each([
    ['Widgets', '/widgets', 'Unexpected name “Widgets”'],
    ['widget', '/widgets', 'expected a plural'],
    ['widgets', 'widgets', 'Unexpected path “widgets”'],
    ['widgets', '/widgets/', 'Unexpected path “/widgets/”'],
    ['widgets', '/{WIDGET_ID}', 'Unexpected path'],
    ['widgets', '/a/{id}/b/{id}', 'each placeholder once'],
  ])('of %s at %s is refused', (name, path, message) => {
    expect(describeResource(name, path)).toContain(message);
  });
});

describe('npm run new-page', () => {
  it('writes the page and its schemas, prints the next steps, and overwrites nothing', {
    timeout: 60_000,
  }, async () => {
    const folder = await temporaryFolder({ 'schemas.md': '# Schemas\n\n## Widget\n\nMine.\n' });
    const first = await newPage('--name', 'widgets', '--path', '/widgets', '--out', folder, '--schemas');
    expect(first).toMatchObject({ code: 0, stdout: `${join(folder, 'widgets.md')}\n${join(folder, 'schemas.md')}\n` });
    expect(first.stderr).toContain('1. Describe the resource');
    const schemas = await readFile(join(folder, 'schemas.md'), 'utf8');
    expect(schemas.match(/^## .*/gm)).toEqual(['## Widget', '## Widget Post', '## Widgets']);
    expect(schemas).toContain('Mine.');

    const page = await readFile(join(folder, 'widgets.md'), 'utf8');
    const second = await newPage('--name', 'widgets', '--path', '/other', '--out', folder);
    expect(second).toMatchObject({ code: 2, stdout: '' });
    expect(second.stderr).toContain('already exists; nothing was written');
    expect(await readFile(join(folder, 'widgets.md'), 'utf8')).toBe(page);
  });

  it('lists the missing schemas if it does not write them', async () => {
    const folder = await temporaryFolder();
    const result = await newPage('--name', 'widget', '--path', '/widgets/{widgetId}', '--out', folder);
    expect(result).toMatchObject({ code: 0, stdout: `${join(folder, 'widget.md')}\n` });
    expect(result.stderr).toContain('Widget, Widget Patch (--schemas');
  });

  it('exits with 2 for wrong usage', async () => {
    const folder = await temporaryFolder();
    expect(await newPage('--name', 'Widgets', '--path', '/widgets', '--out', folder)).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await newPage('--name', 'widgets')).toMatchObject({ code: 2, stdout: '' });
  });
});
