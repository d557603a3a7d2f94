import { expect, test } from 'vitest';
import { readText } from '../../support/read-text.ts';

const url = 'https://api.losant.com/devices';

function read(text: string) {
  const { head, faults, entries } = readText(text);
  return {
    head,
    faults: faults.map(({ line, code, message }) => `${line} ${code} ${message.split(', expected ')[0]}`),
    blocks: entries.map(({ disposition, construct }) => construct ?? disposition),
  };
}

test.for<[title: string, kind: string, name: string]>([
  ['# Devices Actions', 'resource', 'Devices'],
  ['#  Data Table  Rows Actions #', 'resource', 'Data Table Rows'],
  ['# Losant REST API', 'overview', 'Losant REST API'],
  ['words\n\n# Devices API', 'overview', 'Devices API'],
])('the kind of the page %j', ([title, kind, name]) => {
  expect(read(`${title}\n\n${url}\n\n## A`).head).toMatchObject({ kind, name: { value: name } });
});

test.for<[text: string, ...faults: string[]]>([
  ['# Devices\n\nwords', '1 page/unknown-kind Unexpected first heading “Devices”'],
  ['## Devices Actions', '1 page/unknown-kind Missing first heading'],
])('a page of unknown kind: %j', ([text, ...faults]) => {
  expect(read(text)).toMatchObject({ head: undefined, faults });
});

test.for<[name: string, matter: string, description: string | undefined, construct: string]>([
  ['a description', '---\ndescription: All devices. \n---', 'All devices.', 'page.metaDescription'],
  ['one without marks', 'description: All devices.', 'All devices.', 'page.metaDescription'],
  ['spaces behind the marks', '--- \ndescription: All devices.\n--- ', 'All devices.', 'page.metaDescription'],
  ['blank lines', '---\n\ndescription: All devices.\n\n---', 'All devices.', 'page.metaDescription'],
  ['nothing', '---\ndescription:  \n---', undefined, 'unknown'],
  ['another key', '---\ntitle: Devices\n---', undefined, 'unknown'],
  ['two keys', '---\ndescription: a\ntitle: b\n---', undefined, 'unknown'],
])('front matter with %s', ([, matter, description, construct]) => {
  const { head, blocks } = read(`${matter}\n\n# Devices Actions\n\n${url}\n\n## A`);
  expect(head?.metaDescription?.value).toBe(description);
  expect(blocks[0]).toBe(construct);
});

test('the head of a resource: its URL and description', () => {
  const { head, faults, blocks } = read(`# Devices Actions\n\n${url} \n\nOne &copy;.\n\n* a\n\nTwo.\n\n## A`);
  expect(head).toMatchObject({
    url: { origin: 'https://api.losant.com', segments: [{ text: 'devices' }] },
    description: [{ value: 'One ©.' }, { value: 'Two.' }],
  });
  expect(blocks.slice(0, 5)).toEqual(['page.title', 'page.url', 'page.description', 'unknown', 'page.description']);
  expect(faults[0]).toBe('7 block/unexpected Unexpected block “item: * a”');
});

test.for<[name: string, head: string, fault: string, ...description: string[]]>([
  ['no paragraph', '', '1 page/url Page has no URL'],
  ['another paragraph', 'One.\n\nTwo.', '3 page/url Unexpected first paragraph “One.”', 'One.', 'Two.'],
  [
    'an invalid URL',
    `${url}/\n\nOne.`,
    '3 url/invalid Unexpected URL “https://api.losant.com/devices/”',
    `${url}/`,
    'One.',
  ],
])('a resource without a URL: %s', ([, text, fault, ...description]) => {
  const { head, faults } = read(`# Devices Actions\n\n${text}\n\n## A`);
  expect(faults[0]).toContain(fault);
  expect(head).toMatchObject({ url: undefined });
  expect(head && 'description' in head && head.description.map(({ value }) => value)).toEqual(description);
});

test('the head of other pages: paragraphs, or all blocks of an overview', () => {
  const rest = 'One.\n\n* a\n\n<br/>\n\nTwo.\n\n## A';
  expect(read(`# Schemas\n\n${rest}`)).toMatchObject({
    head: { kind: 'schemas', description: [{ value: 'One.' }, { value: 'Two.' }] },
    blocks: expect.arrayContaining(['unknown', 'spacer']),
  });
  expect(read(`# Losant REST API\n\n${rest}`)).toMatchObject({
    head: { kind: 'overview', description: [{ value: 'One.' }, { value: '* a' }, { value: 'Two.' }] },
    blocks: ['page.title', 'page.description', 'page.description', 'spacer', 'page.description', 'overview.text'],
  });
});
