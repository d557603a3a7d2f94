import { expect, test } from 'vitest';
import { codes } from '../../../scripts/compiler/diagnostics/codes.ts';
import { report } from '../../../scripts/compiler/diagnostics/report.ts';
import { docs, type PackageParts, readPackage } from './package.ts';

const page = '| page | string | N | Which page |  | 1 |';
const params = [{ in: 'query', name: 'page', description: 'Which page', example: 1, type: 'string' }];

/** For each code a package that causes it and nothing else. */
const causes: Readonly<Record<string, PackageParts>> = {
  'upstream/missing-file': { files: { 'lib/schemas/apiExamples.json': undefined } },
  'upstream/reference': { files: { 'lib/schemas/devices.json': '{ "items": { "$ref": "#/definitions/device" } }' } },
  'upstream/missing': { action: { path: '/{deviceId}' } },
  'upstream/value': { files: { 'docs/devices.md': docs().replace('must include', 'has to include') } },
  'upstream/unknown-key': { action: { throttle: 5 } },
  'upstream/unknown-section': { files: { 'docs/devices.md': `${docs()}\n#### Limits\n` } },
  'upstream/inexpressible': {
    action: { params: [{ ...params[0], type: 'file' }] },
    rows: [page.replace('string', 'file')],
  },
  'upstream/contradiction': { action: { params }, rows: [page.replace('| N |', '| Y |')] },
  'upstream/undocumented': { action: { params } },
  'upstream/unlisted': { files: { 'docs/devices.md': docs().replace('#### Error', '').concat('\n## Post\n') } },
  'upstream/duplicate-title': {
    files: {
      'docs/devices.md': docs().replace('All Devices', 'Tags'),
      'lib/schemas/aTags.json': '{ "a": 1 }',
      'docs/_schemas.md': '## Tags\n\n```json\n{ "a": 1 }\n```\n',
    },
  },
};

test('each code has a cause here', () => {
  expect(Object.keys(causes)).toEqual(Object.keys(codes).filter((code) => code.startsWith('upstream/')));
});

test.each(Object.entries(causes))('%s', async (code, parts) => {
  const { diagnostics } = readPackage(parts);
  expect(diagnostics.map((found) => found.code)).toEqual([code]);
  await expect(report(diagnostics, 'text')).toMatchFileSnapshot(`snapshots/${code.replace('/', '.')}.txt`);
});
