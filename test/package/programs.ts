const program = (load: string): string => `${load}
const entries = [index, paths, types, verify].map((entry) => Object.keys(entry).join());
const fetch = async () => new Response('{}', { status: 404, headers: { 'content-type': 'application/json' } });
const client = index.createClient({ accessToken: 't', fetch });
client.devices.get({ applicationId: 'a' }).catch((error) =>
  console.log(
    JSON.stringify({
      entries,
      document: document.openapi,
      sameClass: [paths, required].every(({ ApiError }) => ApiError === index.ApiError),
      instance: error instanceof paths.LosantError,
      stack: error.stack,
    }),
  ),
);
`;

/** Programs that load all entry points and print what they found as JSON. */
export const requireProgram = program(`const index = require('losant-openapi');
const paths = require('losant-openapi/paths');
const types = require('losant-openapi/types');
const verify = require('losant-openapi/verify');
const document = require('losant-openapi/openapi.json');
const required = index;`);

export const esmProgram = program(`import { createRequire } from 'node:module';
import * as index from 'losant-openapi';
import * as paths from 'losant-openapi/paths';
import * as types from 'losant-openapi/types';
import * as verify from 'losant-openapi/verify';
import document from 'losant-openapi/openapi.json' with { type: 'json' };
const required = createRequire(import.meta.url)('losant-openapi');`);

/** Calls in TypeScript, with two mistakes that the types must report. */
export const calls = `import { ApiError, type components, createClient, LosantError } from 'losant-openapi';
import { createClient as createPathClient } from 'losant-openapi/paths';
import type { paths } from 'losant-openapi/types';
import { startSandbox, type RunningSandbox, type SandboxOptions } from 'losant-openapi/sandbox';
import { verifyFetch, type ApiDocument } from 'losant-openapi/verify';

declare const document: ApiDocument;
const client = createClient({ accessToken: 'token', fetch: verifyFetch({ document }) });
const applicationId = 'a';

export async function names(): Promise<(string | undefined)[]> {
  try {
    const { items = [] } = await client.devices.get({ applicationId, perPage: 10 });
    return items.map(({ name }: components['schemas']['Device']) => name);
  } catch (error) {
    if (error instanceof ApiError) console.log(error.status, error.headers.get('x-request-id'));
    if (error instanceof LosantError) console.log(error.kind);
    throw error;
  }
}

export async function* all(): AsyncGenerator<string | undefined> {
  for await (const { name } of client.devices.get.all({ applicationId })) yield name;
}

const path = createPathClient();
export const one = path.GET('/applications/{applicationId}', { params: { path: { applicationId } } });
export type Path = keyof paths;

const options: SandboxOptions = { seed: 'none', auth: 'strict', log: ({ url, violations }) => console.log(url, violations.length) };
export const sandbox: Promise<RunningSandbox> = startSandbox(options);

// @ts-expect-error an unknown option
void startSandbox({ prot: 1 });
// @ts-expect-error a misspelt parameter
void client.devices.get({ aplicationId: applicationId });
// @ts-expect-error a misspelt path
void path.GET('/aplications/{applicationId}', { params: { path: { applicationId } } });
`;
