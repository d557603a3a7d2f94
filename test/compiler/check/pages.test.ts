import { expect, test } from 'vitest';
import { suppress } from '../../../scripts/compiler/check/index.ts';
import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith, resourceText, schemas, schemaText } from '../../support/page.ts';

const post = operationText({ title: 'Post', method: 'POST https://api.losant.com/devices' });

function reported(pages: Record<string, string>): string[] {
  return compileTexts(pages).diagnostics.map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`);
}
const intro = (text: string): Record<string, string> => referenceWith(operationText({ intro: text }));

test.each<[string, Record<string, string>, string[]]>([
  ['operations in their order', referenceWith(operationText(), post), []],
  [
    'operations in another order',
    referenceWith(post, operationText()),
    ['devices.md:29 operation/order: Unexpected position of operation “get”, expected it before post'],
  ],
  [
    'a page with another name',
    { 'things.md': resourceText(operationText()), 'schemas.md': schemas() },
    ['things.md:1 page/name: Unexpected page name “things.md”, expected devices.md'],
  ],
  [
    'links to a page, a heading, an anchor',
    intro(
      '[a](devices.md), [b](devices.md#get), [c](devices.md#get-method-url), [d](schemas.md#device), [e](schemas.md#device-schema), [f](schemas.md#device-example).',
    ),
    [],
  ],
  [
    'a link to another page',
    intro('[a](device.md).'),
    [
      'devices.md:7 link/broken: Link target not found: device, expected a page of the reference; did you mean “devices”?',
    ],
  ],
  [
    'a link to another heading',
    intro('[a](devices.md#get-method-uri).'),
    ['devices.md:7 link/broken: Link target not found: devices#get-method-uri, expected a heading of devices'],
  ],
  [
    'a schema that only schemas refer to, in a circle',
    {
      'devices.md': resourceText(operationText()),
      'schemas.md': schemas(
        schemaText('One', '{ "type": "object", "properties": { "two": { "$ref": "#/definitions/Two" } } }'),
      ),
    },
    [
      'schemas.md:23 schema/unreferenced: Schema “One” is never referenced',
      'schemas.md:30 schema/unresolved-reference: Target of $ref not found: “#/definitions/Two”, expected a definition of this schema',
    ],
  ],
])('%s', (_, pages, want) => expect(reported(pages)).toEqual(want));

const found = (file: string, code: Diagnostic['code'], severity: Diagnostic['severity'] = 'warning'): Diagnostic => ({
  file,
  code,
  severity,
  message: '',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
});
const entry = (page: string, code: string, reason = 'Known.'): string =>
  `- page: ${page}\n  code: ${code}\n  reason: ${reason}\n`;
const link = found('in/a.md', 'link/broken');
const order = found('a.md', 'operation/order');

test.each<[string, Diagnostic[], string | undefined, string[]]>([
  ['no file', [link], undefined, ['in/a.md:1 link/broken']],
  ['an empty file', [link], '', ['in/a.md:1 link/broken']],
  ['a warning of a page', [link, order], entry('a.md', 'link/broken'), ['a.md:1 operation/order']],
  ['two of them', [link, order, link], entry('a.md', 'link/broken') + entry('a.md', 'operation/order'), []],
  [
    'another page',
    [link],
    entry('b.md', 'link/broken'),
    ['in/a.md:1 link/broken', 's.yaml:1 suppression/unused b.md, link/broken'],
  ],
  [
    'another code',
    [link],
    entry('a.md', 'operation/order'),
    ['in/a.md:1 link/broken', 's.yaml:1 suppression/unused a.md, operation/order'],
  ],
  [
    'an error',
    [found('a.md', 'link/broken', 'error')],
    entry('a.md', 'link/broken'),
    ['a.md:1 link/broken', 's.yaml:1 suppression/unused a.md, link/broken'],
  ],
  [
    'the second of two that are equal',
    [link],
    entry('a.md', 'link/broken').repeat(2),
    ['s.yaml:4 suppression/unused a.md, link/broken'],
  ],
  [
    'no reason',
    [link],
    entry('a.md', 'link/broken', '" "'),
    ['in/a.md:1 link/broken', 's.yaml:1 suppression/invalid expected a reason'],
  ],
  [
    'an unknown code',
    [],
    entry('a.md', 'link/brokn'),
    ['s.yaml:1 suppression/invalid expected a known code; did you mean “link/broken”?'],
  ],
  ['nothing in it', [], '- {}', ['s.yaml:1 suppression/invalid expected a page and a code and a reason']],
  ['text', [], 'text', ['s.yaml:1 suppression/invalid expected a page and a code and a reason']],
  ['invalid YAML', [link], 'a: b: c', ['in/a.md:1 link/broken', 's.yaml:1 yaml/invalid']],
])('suppressions: %s', (_, diagnostics, text, want) => {
  const file = text === undefined ? undefined : { path: 's.yaml', text };
  expect(
    suppress(diagnostics, file).map((one) => {
      const detail =
        one.code === 'suppression/unused'
          ? ` ${one.actual}`
          : one.code === 'suppression/invalid'
            ? ` expected ${one.expected}`
            : '';
      return `${one.file}:${one.line} ${one.code}${detail}`;
    }),
  ).toEqual(want);
});
