import type { upstreamCodes } from '../codes/upstream.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of packages. They are shown as fragments, since a whole package is long. */
export const upstreamExamples: ExamplesOf<typeof upstreamCodes> = {
  'upstream/missing-file': {
    wrong:
      'In `lib/schemas/apiInfo.json`, an operation has the response `{"schema": {"$ref": "#/definitions/device"}}`, and there is no file `lib/schemas/device.json`.',
    right: 'The package has the file `lib/schemas/device.json`.',
  },
  'upstream/reference': {
    wrong:
      'In `lib/schemas/device.json`, `{"$ref": "#/definitions/tag"}`, without a definition `tag` in this file and without a file `lib/schemas/tag.json`.',
    right:
      'The schema has `{"definitions": {"tag": {"type": "string"}}}`, or the package has the file `lib/schemas/tag.json`.',
  },
  'upstream/missing': {
    wrong:
      'In `lib/schemas/apiInfo.json`, `{"devices": {"path": "/devices", "actions": {"get": {"responses": {}}}}}`: the operation has no method.',
    right: '`{"devices": {"path": "/devices", "actions": {"get": {"method": "GET", "responses": {}}}}}`',
  },
  'upstream/value': {
    wrong: 'In `lib/schemas/apiInfo.json`, a parameter with `{"in": "cookie", "name": "session"}`.',
    right: 'A parameter with `{"in": "query", "name": "session"}`.',
  },
  'upstream/unknown-key': {
    wrong: 'In `lib/schemas/apiInfo.json`, an operation with `{"method": "GET", "throttle": 5}`.',
    right: 'An operation with `{"method": "GET"}`.',
  },
  'upstream/unknown-section': {
    wrong: 'In `docs/devices.md`, an operation with a section `#### Limits`.',
    right:
      'An operation with the sections Authentication, Available Parameters, Successful Responses and Error Responses only.',
  },
  'upstream/inexpressible': {
    wrong:
      'In `lib/schemas/apiInfo.json`, a response whose schema stands there itself: `{"schema": {"type": "string"}}`. No page can link to it.',
    right: 'A response with a reference to a schema file: `{"schema": {"$ref": "#/definitions/name"}}`.',
  },
  'upstream/contradiction': {
    wrong:
      'In `docs/devices.md`, `| page | string | N | Number of the page | 1 |`, and in `lib/schemas/apiInfo.json` the default 0.',
    right: 'Both have the default 0.',
  },
  'upstream/undocumented': {
    wrong:
      'In `lib/schemas/apiInfo.json`, the resource `device` has an operation `stateStream`, and `docs/device.md` has no section `## State Stream`.',
    right: '`docs/device.md` has the section.',
  },
  'upstream/unlisted': {
    wrong:
      '`docs/device.md` has a section `## Restart`, and in `lib/schemas/apiInfo.json` the resource `device` has no operation `restart`.',
    right: 'Both have the operation.',
  },
  'upstream/duplicate-title': {
    wrong:
      'In `docs/device.md`, `[Tag](../lib/schemas/deviceTag.json)`, and in `docs/flow.md`, `[Tag](../lib/schemas/flowTag.json)`.',
    right: '`[Device Tag](../lib/schemas/deviceTag.json)` and `[Flow Tag](../lib/schemas/flowTag.json)`',
  },
};
