import { describe, expect, test } from 'vitest';
import { onPages } from '../../../scripts/compiler/upstream/on-pages.ts';
import { readUpstream } from '../../../scripts/compiler/upstream/upstream.ts';
import { packageFiles, readPackage } from './package.ts';

const encode = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

describe('a package', () => {
  const action = { method: 'GET', responses: {} };
  const body = { in: 'body', name: 'device', description: '', schema: { $ref: '#/definitions/devices' } };

  test('has pages, operations and schemas in the order of their names', () => {
    const apiInfo = {
      deviceTag: { path: '/b', actions: { put: action, get: action } },
      aReport: { path: '/a', actions: {} },
    };
    const files = { 'lib/schemas/apiInfo.json': JSON.stringify(apiInfo), 'lib/schemas/audit.json': '{}' };
    const { reference } = readPackage({ files });
    expect(
      reference.pages.map(({ stem, head, operations }) => [
        stem,
        head.name.value,
        ...operations.map((one) => one.action.value),
      ]),
    ).toEqual([
      ['a-report', 'A Report'],
      ['device-tag', 'Device Tag', 'get', 'put'],
    ]);
    expect(reference.schemas.map(({ file }) => file)).toEqual(['lib/schemas/audit.json', 'lib/schemas/devices.json']);
    const { pages, schemas, schemaPages } = onPages(reference, 'spec');
    expect([...pages, ...schemas, ...schemaPages].map(({ file }) => file)).toEqual([
      'spec/a-report.md',
      'spec/device-tag.md',
      'spec/schemas.md',
      'spec/schemas.md',
      'spec/schemas.md',
    ]);
    expect(schemaPages).toMatchObject([{ head: { kind: 'schemas', name: { value: 'Schemas' }, description: [] } }]);
  });

  test('has the names of bodies by operation', () => {
    expect(readPackage({ action: { params: [body] } }).bodies).toEqual({ 'devices.get': 'device' });
    const both = readPackage({ resource: { params: [{ ...body, name: 'first' }] }, action: { params: [body] } });
    expect(both.bodies).toEqual({ 'devices.get': 'first' });
    expect(readPackage().bodies).toEqual({});
  });

  test('files at other paths are not read', () => {
    const broken = Object.fromEntries(
      [
        'lib/schemas/a/b.json',
        'lib/schemas/a.json.txt',
        'a.json',
        'docs/a/b.md',
        'docs/a.md.txt',
        'docs/_a.md',
        'lib/a.json',
      ].map((path) => [path, '{']),
    );
    const { reference, diagnostics } = readPackage({ files: broken });
    expect([diagnostics, reference.schemas.length, reference.pages.length]).toEqual([[], 1, 1]);
  });

  test('in a folder has no files of another one', () => {
    const own = Object.entries(packageFiles()).map(([path, text]) => ({ path: `a/${path}`, content: encode(text) }));
    const other = ['b/lib/schemas/tag.json', 'lib/schemas/tag.json', 'b/docs/tag.md'];
    const { reference, diagnostics } = readUpstream([...own, ...other.map((path) => ({ path, content: encode('{') }))]);
    expect([diagnostics, reference.schemas.map(({ file }) => file)]).toEqual([[], ['a/lib/schemas/devices.json']]);
  });

  test('a schema that is cut is reported, and left out', () => {
    const { reference, diagnostics } = readPackage({ files: { 'lib/schemas/tag.json': '{' } });
    expect(diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual(['lib/schemas/tag.json json/invalid']);
    expect(reference.schemas).toHaveLength(1);
  });

  test('files that are missing are named by their path in the package', () => {
    const files = Object.entries(packageFiles({ files: { 'lib/schemas/apiExamples.json': undefined } }));
    const { diagnostics } = readUpstream(files.map(([path, text]) => ({ path: `a/${path}`, content: encode(text) })));
    expect(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'a/lib/schemas/apiExamples.json:1 File not found in the package: lib/schemas/apiExamples.json',
    ]);
  });
});
