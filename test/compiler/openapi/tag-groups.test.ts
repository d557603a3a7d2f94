import { describe, expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemas } from '../../support/page.ts';

const item = (stem: string): string => `* [Label of ${stem}](${stem}.md)\\\n  Text of ${stem}.\n`;
const family = (title: string, ...stems: string[]): string =>
  `## ${title}\n\nWords.\n\n${stems.map(item).join('\n')}\n`;

/** Compiles the pages `a.md` to `d.md` and one overview for each of the texts. */
function compiled(...overviews: string[]) {
  const pages = ['a', 'b', 'c', 'd'].map((stem): [string, string] => [
    `${stem}.md`,
    resourceText(operationText({ method: `GET https://api.losant.com/${stem}` })),
  ]);
  const { document, diagnostics, map } = compileTexts({
    ...Object.fromEntries(pages),
    ...Object.fromEntries(overviews.map((text, i) => [`overview-${i}.md`, `# Losant REST API\n\n${text}`])),
    'schemas.md': schemas(),
  });
  return { tags: document.tags.map(({ name }) => name), groups: document['x-tagGroups'], diagnostics, map };
}

describe('families of resources', () => {
  test.for<[string, string[], string[], [string, ...string[]][] | undefined]>([
    ['no overview', [], ['a', 'b', 'c', 'd'], undefined],
    ['an overview without lists', ['## Text\n\nNo list.\n'], ['a', 'b', 'c', 'd'], undefined],
    ['one family orders the tags', [family('Resources', 'd', 'b', 'c', 'a')], ['d', 'b', 'c', 'a'], undefined],
    [
      'two families',
      [family('Z', 'd', 'b') + family('Y', 'c', 'a')],
      ['d', 'b', 'c', 'a'],
      [
        ['Z', 'd', 'b'],
        ['Y', 'c', 'a'],
      ],
    ],
    [
      'pages in no list',
      [family('Z', 'd') + family('Y', 'b')],
      ['d', 'b', 'a', 'c'],
      [
        ['Z', 'd'],
        ['Y', 'b'],
        ['Other', 'a', 'c'],
      ],
    ],
    [
      'a family named Other takes them too',
      [family('Other', 'd') + family('Y', 'b')],
      ['d', 'b', 'a', 'c'],
      [
        ['Other', 'd', 'a', 'c'],
        ['Y', 'b'],
      ],
    ],
    [
      'a page in two families, and in one twice, is in the first',
      [family('Z', 'a', 'b', 'a') + family('Y', 'b', 'c', 'd')],
      ['a', 'b', 'c', 'd'],
      [
        ['Z', 'a', 'b'],
        ['Y', 'c', 'd'],
      ],
    ],
    [
      'a family whose pages are all in others is none',
      [family('Z', 'a', 'b', 'c', 'd') + family('Y', 'b', 'c')],
      ['a', 'b', 'c', 'd'],
      undefined,
    ],
    [
      'two sections of one title',
      [family('Z', 'd') + family('Y', 'c') + family('Z', 'b', 'a')],
      ['d', 'c', 'b', 'a'],
      [
        ['Z', 'd', 'b', 'a'],
        ['Y', 'c'],
      ],
    ],
    [
      'two overviews',
      [family('Z', 'd', 'c'), family('Y', 'b', 'a')],
      ['d', 'c', 'b', 'a'],
      [
        ['Z', 'd', 'c'],
        ['Y', 'b', 'a'],
      ],
    ],
    [
      'names of members of Object.prototype',
      [family('constructor', 'd', 'c') + family('&#95;&#95;proto&#95;&#95;', 'b', 'a')],
      ['d', 'c', 'b', 'a'],
      [
        ['constructor', 'd', 'c'],
        ['__proto__', 'b', 'a'],
      ],
    ],
    [
      'a heading with an anchor and closing marks',
      [family('Z <a name="z"></a> ##', 'a', 'b') + family('Y', 'c', 'd')],
      ['a', 'b', 'c', 'd'],
      [
        ['Z', 'a', 'b'],
        ['Y', 'c', 'd'],
      ],
    ],
  ])('%s', ([, overviews, tags, groups]) => {
    const found = compiled(...overviews);
    expect(found.tags).toEqual(tags);
    expect(found.groups?.map((group) => [group.name, ...group.tags])).toEqual(groups);
  });

  test('a link that leads to no resource is reported and in no group', () => {
    const { groups, diagnostics } = compiled(family('Z', 'a', 'nowhere', 'schemas') + family('Y', 'b', 'c', 'd'));
    expect(groups?.map((group) => group.tags)).toEqual([['a'], ['b', 'c', 'd']]);
    const broken = diagnostics.filter(({ code }) => code === 'link/broken');
    expect(new Set(broken.map(({ line }) => line))).toEqual(new Set([10, 13]));
  });

  test('the place of a group is the heading of its section', () => {
    const { map } = compiled(family('Z', 'a', 'b') + family('Y', 'c', 'd'));
    expect(map['/x-tagGroups/0']).toMatchObject({ file: 'overview-0.md', line: 3 });
    expect(map['/x-tagGroups/1']).toMatchObject({ file: 'overview-0.md', line: 13 });
  });
});
