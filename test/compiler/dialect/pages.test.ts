import { expect, test } from 'vitest';
import { markdownEndings, notPages, pageKinds } from '../../../scripts/compiler/dialect/pages.ts';

test.for([
  ['Data Table Actions', 'resource', 'Data Table'],
  ['Schemas', 'schemas', 'Schemas'],
  ['Losant REST API', 'overview', 'Losant REST API'],
  [' Actions', undefined, undefined],
  ['Device Actions (old)', undefined, undefined],
  ['device actions', undefined, undefined],
  ['The Schemas', undefined, undefined],
  ['Schemas of Devices', undefined, undefined],
  ['API', undefined, undefined],
  ['Losant API Guide', undefined, undefined],
] as const)('# %s is a page of the kind %s', ([heading, kind, name]) => {
  const found = pageKinds.filter((candidate) => candidate.heading.test(heading));
  expect(found.map((candidate) => candidate.kind)).toEqual(kind ? [kind] : []);
  expect(found[0]?.heading.exec(heading)?.[1]).toBe(name);
});

test.for(['md', 'MD', 'mdx', 'mdown', 'mdwn', 'mkd', 'mkdn', 'mkdown', 'markdown', 'Markdown'])(
  'device.%s is Markdown',
  (ending) => {
    expect(markdownEndings.test(`device.${ending}`)).toBe(true);
    expect(markdownEndings.test(`device.${ending}.bak`)).toBe(false);
    expect(markdownEndings.test(`device${ending}`)).toBe(false);
  },
);

test('a README is no page', () => {
  expect([...notPages]).toEqual(['README.md']);
});
