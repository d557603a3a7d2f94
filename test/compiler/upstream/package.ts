import type { Operation } from '../../../scripts/compiler/model/reference.ts';
import { readUpstream, type Upstream } from '../../../scripts/compiler/upstream/upstream.ts';
import { filesOf } from '../../support/compile-texts.ts';

/** The parts of a small, otherwise correct package that a test replaces. */
export interface PackageParts {
  /** Members of the operation `devices.get`. */
  action?: Record<string, unknown>;
  /** Members of the resource `devices`. */
  resource?: Record<string, unknown>;
  /** Rows of its table of parameters in `docs/`. */
  rows?: readonly string[];
  /** Whole files by path. Undefined removes one. */
  files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const ref = (name: string): unknown => ({ $ref: `#/definitions/${name}` });

const ok = { description: 'The devices', schema: ref('devices') };

/** The text of a page of `docs/` with one operation. */
export const docs = (rows: readonly string[] = [], description = 'Returns the devices'): string => `# Devices Actions

Details on the various actions that can be performed on the
Devices resource, including the expected
parameters and the potential responses.

##### Contents

*   [Get](#get)

<br/>

## Get

${description}

\`\`\`javascript
client.devices.get();
\`\`\`

#### Authentication
The client must be configured with a valid api access token to call this
action. The token must include at least one of the following scopes:
all.User, all.User.read, devices.*, or devices.get.

#### Available Parameters

| Name | Type | Required | Description | Default | Example |
| ---- | ---- | -------- | ----------- | ------- | ------- |
${[...rows, '| losantdomain | string | N | Domain scope of request (rarely needed) |  | example.com |'].join('\n')}

#### Successful Responses

| Code | Type | Description |
| ---- | ---- | ----------- |
| 200 | [All Devices](../lib/schemas/devices.json) | The devices |
`;

/** The files of a package with one operation and one schema. */
export function packageFiles({
  action = {},
  resource = {},
  rows = [],
  files = {},
}: PackageParts = {}): Record<string, string | Uint8Array> {
  const get = {
    method: 'GET',
    auth: ['devices.get'],
    summary: 'Returns the devices',
    responses: { 200: ok },
    ...action,
  };
  const devices = { path: '/devices', auth: ['devices.*'], actions: { get }, ...resource };
  const all = {
    'package.json': '{ "name": "losant-rest", "version": "1.2.3" }',
    'lib/schemas/apiInfo.json': JSON.stringify({ devices }),
    'lib/schemas/apiExamples.json': '{ "devices": { "count": 0 } }',
    'lib/schemas/devices.json': '{ "type": "object", "properties": { "count": { "type": "integer" } } }',
    'docs/devices.md': docs(rows),
    ...files,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

/** Reads a package. */
export const readPackage = (parts: PackageParts = {}): Upstream => readUpstream(filesOf(packageFiles(parts)));

/** The operation `devices.get` of a package. */
export function operationOf(parts: PackageParts = {}): Operation {
  const operation = readPackage(parts).reference.pages[0]?.operations[0];
  if (!operation) throw new Error('no operation');
  return operation;
}

/** The codes of the diagnostics of a package. */
export const codesOf = (parts: PackageParts): string[] => readPackage(parts).diagnostics.map(({ code }) => code);

/** The messages of the diagnostics of a package, with their places. */
export const messagesOf = (parts: PackageParts): string[] =>
  readPackage(parts).diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
