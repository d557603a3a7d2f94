/** What the probes use of a client, each in the way that its documentation shows. */
export interface Calls {
  /** Lists devices; `query` also with names that do not exist. */
  list(query?: object, options?: { signal?: AbortSignal }): Promise<unknown>;
  /** Lists devices with options of `fetch`. */
  listWith(init: RequestInit): Promise<unknown>;
  /** Calls what is not in the document. */
  request(method: string, path: string): Promise<unknown>;
  /** The devices of all pages. */
  all(): unknown;
  /** The events of a stream of device states. */
  events(): unknown;
  /** Uploads a file, with the parts of the form as an object. */
  upload(body: object): Promise<unknown>;
  /** What a program can find out about a failed call; undefined if it did not fail. */
  failure(call: Promise<unknown>): Promise<Failure | undefined>;
}

/** A failed call, as the client shows it. */
export interface Failure {
  status?: number | undefined;
  message?: string | undefined;
  requestId?: string | null | undefined;
}

/** Options in the words of our client. An adapter translates them, and passes on those that its client does not have. */
export interface PeerOptions {
  baseUrl: string;
  accessToken?: string | (() => Promise<string>);
  fetch?: typeof fetch;
  timeout?: number;
  onRequest?: () => void;
}

export type Create = (options: PeerOptions) => Calls;

/** A client of the table. */
export interface Peer {
  /** The name of its package, and of its adapter in `adapters/`. */
  name: string;
  version: string;
  /** The start of a program in TypeScript. */
  opening: string;
  /** Expressions for calls with these members of an object literal. */
  list(query: string): string;
  sendCommand(body: string): string;
  createWorkflow(body: string): string;
  /** An expression for the body of an error. */
  errorBody: string;
  /** The module with the types. */
  types: string;
}

const path = `path: { applicationId: 'a' }`;
const devices = `'/applications/{applicationId}/devices', { params: { ${path} } }`;

/** The clients of the table. The version of the first is that of the repository. */
export const peers: readonly Peer[] = [
  {
    name: 'losant-openapi',
    version: '',
    opening: `import { createClient } from 'losant-openapi';\nconst client = createClient();\n`,
    list: (query) => `client.devices.get({ applicationId: 'a', ${query} })`,
    sendCommand: (body) => `client.devices.sendCommand({ applicationId: 'a', body: { ${body} } })`,
    createWorkflow: (body) => `client.flows.post({ applicationId: 'a', body: { ${body} } })`,
    errorBody: `(await client.GET(${devices})).error!.body!`,
    types: 'losant-openapi',
  },
  {
    name: 'losant-rest',
    version: '2.8.1',
    opening: `import losant from 'losant-rest';\nconst client = losant.createClient({});\n`,
    list: (query) => `client.devices.get({ applicationId: 'a', ${query} })`,
    sendCommand: (body) => `client.devices.sendCommand({ applicationId: 'a', multiDeviceCommand: { ${body} } })`,
    createWorkflow: (body) => `client.flows.post({ applicationId: 'a', flow: { ${body} } })`,
    errorBody: `(await client.devices.get({ applicationId: 'a' }).catch((error) => error))`,
    types: 'losant-rest',
  },
  {
    name: 'openapi-fetch',
    version: '0.17.0',
    opening: `import createClient from 'openapi-fetch';\nimport type { paths } from './schema';\nconst client = createClient<paths>({});\n`,
    list: (query) =>
      data(`client.GET('/applications/{applicationId}/devices', { params: { ${path}, query: { ${query} } } })`),
    sendCommand: (body) =>
      data(`client.POST('/applications/{applicationId}/devices/command', { params: { ${path} }, body: { ${body} } })`),
    createWorkflow: (body) =>
      data(`client.POST('/applications/{applicationId}/flows', { params: { ${path} }, body: { ${body} } })`),
    errorBody: `(await client.GET(${devices})).error!`,
    types: './schema',
  },
  {
    name: '@hey-api/openapi-ts',
    version: '0.99.0',
    opening: `import { devicesGet, devicesSendCommand, flowsPost } from './hey-api';\n`,
    list: (query) => data(`devicesGet({ ${path}, query: { ${query} } })`),
    sendCommand: (body) => data(`devicesSendCommand({ ${path}, body: { ${body} } })`),
    createWorkflow: (body) => data(`flowsPost({ ${path}, body: { ${body} } })`),
    errorBody: `(await devicesGet({ ${path} })).error!`,
    types: './hey-api',
  },
];

function data(call: string): string {
  return `${call}.then(({ data }) => data!)`;
}
