import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slug } from '../../scripts/compiler/dialect/names.ts';

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

/** The documents about the project. Links of the pages of the reference are checked by the compiler. */
const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['client', 'site', 'spec/patches', 'spec/reference'].map((folder) => `${folder}/README.md`),
  'spec/dialect.md',
  ...markdownIn('docs'),
  ...markdownIn('.changeset'),
];

/** Markdown without code, in which nothing is a link or a heading. */
const withoutCode = (text: string): string =>
  text.replaceAll(/^(?:> )?(`{3,}).*\n[\s\S]*?^(?:> )?\1$/gm, '').replaceAll(/(`+)[^`\n]+\1/g, '');

/** The fragments that a link to the document can have. */
function fragmentsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title.replaceAll(/<[^>]*>/g, '')));
  const anchors = [...text.matchAll(/<a (?:id|name)="([^"]+)">/g)].map(([, name = '']) => name);
  return new Set([...headings, ...anchors]);
}

describe.each(documents)('%s', (path) => {
  const targets = [...withoutCode(readFileSync(path, 'utf8')).matchAll(/(?<!\\)\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));

  test('has no link to a file or a heading that does not exist', () => {
    const broken = targets.filter((target) => {
      const [file = '', fragment] = target.split('#');
      const linked = file === '' ? path : join(dirname(path), file);
      if (!existsSync(linked)) return true;
      return fragment !== undefined && !fragmentsOf(readFileSync(linked, 'utf8')).has(fragment);
    });
    expect(broken).toEqual([]);
  });
});
