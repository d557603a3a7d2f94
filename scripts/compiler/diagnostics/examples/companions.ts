import type { companionCodes } from '../codes/companions.ts';
import type { ExamplesOf, Source } from './example.ts';
import { url } from './fragments.ts';

const overlay = (action: string): string =>
  `overlay: 1.0.0\ninfo: { title: Corrections, version: 1.0.0 }\nactions:\n${action}\n`;
const correction = overlay(
  '  - target: $.info\n    description: The vendor names no licence.\n    update: { license: { name: Proprietary } }',
);
const reason = '  reason: The operation has no errors that a client could act upon.\n';

/** A page with the warning that the suppressions name. */
const errorless = `# Me Actions

https://api.losant.com/me

## Get

### Method And Url

GET https://api.losant.com/me

### Authentication

No authentication is required for this endpoint.

### Successful Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [Device](schemas.md#device) | The device. |

### Error Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
`;
const used = `- page: me.md\n  code: response/none\n${reason}`;

const correct = '- page: devices.md\n  text: FETCH\n  replacement: GET\n';
const because = '  reason: HTTP has no method FETCH.\n';

/** A page with a wrong method, and corrections. */
const fetching = (corrections: string): Source => ({
  operations: [{ method: `FETCH ${url}` }],
  files: { 'corrections.yaml': corrections },
});

export const companionExamples: ExamplesOf<typeof companionCodes> = {
  'yaml/invalid': {
    wrong: { files: { 'patch.yaml': 'overlay: [' } },
    right: { files: { 'patch.yaml': correction } },
  },
  'patch/invalid': {
    wrong: {
      files: { 'patch.yaml': overlay('  - target: $.info\n    update: { license: { name: Proprietary } }') },
    },
    right: { files: { 'patch.yaml': correction } },
  },
  'patch/stale': {
    wrong: {
      files: {
        'patch.yaml': overlay(
          '  - target: $.paths["/gone"]\n    description: The server does not have it.\n    remove: true',
        ),
      },
    },
    right: { files: { 'patch.yaml': correction } },
  },
  'patch/breaks-document': {
    wrong: {
      files: {
        'patch.yaml': overlay(
          '  - target: $.info\n    description: The vendor names no licence.\n    update: { license: Proprietary }',
        ),
      },
    },
    right: { files: { 'patch.yaml': correction } },
  },
  'suppression/invalid': {
    wrong: { files: { 'suppressions.yaml': '- page: me.md\n  code: response/none\n' } },
    right: { files: { 'suppressions.yaml': used, 'me.md': errorless } },
  },
  'suppression/unused': {
    wrong: { files: { 'suppressions.yaml': `- page: devices.md\n  code: response/none\n${reason}` } },
    right: { files: { 'suppressions.yaml': used, 'me.md': errorless } },
  },
  'correction/invalid': {
    wrong: { files: { 'corrections.yaml': correct } },
    right: fetching(correct + because),
  },
  'correction/overlap': {
    wrong: fetching(
      `${correct}${because}- page: devices.md\n  text: FETCH https\n  replacement: GET https\n${because}`,
    ),
    right: fetching(correct + because),
  },
  'correction/stale': {
    wrong: {
      operations: [{ method: `GET ${url}` }],
      files: { 'corrections.yaml': correct + because },
    },
    right: fetching(correct + because),
  },
};
