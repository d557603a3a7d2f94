import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as client from '../../client/index.ts';
import type { SiteOperation } from '../../site/model/site.ts';
import { sampleRequest } from '../../site/samples/request.ts';
import { migrationCalls } from '../support/migration-calls.ts';
import type { Mock } from './use-mock.ts';

/** Thrown by the first output of a program, since those that print events would not end. */
const stopped = new Error('stopped');

/** Runs the programs of the site, the migration guide and the client's README against the mock. */
export function samplesSuite(
  mock: Mock,
  operations: readonly SiteOperation[],
  programs: ReadonlyMap<string, string>,
): void {
  const losant = {
    ...client,
    createClient: ({ accessToken = 'token', ...options }: client.ClientOptions = {}) =>
      client.createClient({ retry: false, ...options, accessToken, baseUrl: mock.url() }),
  };
  const given = {
    losant,
    openAsBlob: async () => new Blob(['content']),
    console: {
      log() {
        throw stopped;
      },
    },
    process: { env: { LOSANT_ACCESS_TOKEN: 'token', LOSANT_PASSWORD: 'aLongPassword1!' } },
  };

  /** Runs a program in which these names are defined, and others. Returns the error that it threw. */
  async function run(program: string, others: object = {}): Promise<unknown> {
    const all = { ...given, ...others };
    // The package is replaced by the sources, and the token by that of the mock.
    const body = program
      .replaceAll(/^import \{(.*)\} from 'losant-openapi';$/gm, 'const {$1} = losant;')
      .replaceAll(/^import .*;$/gm, '');
    const text = `(async ({ ${Object.keys(all).join(', ')} }) => {\n{\n${body}\n}\n})`;
    const { code } = await transform(text, { loader: 'ts' });
    const start: (given: object) => Promise<void> = new Function(`return ${code}`)();
    return start(all).then(
      () => undefined,
      (error: unknown) => (error === stopped ? undefined : error),
    );
  }

  describe('programs run against the mock', () => {
    test.each([...programs])('%s', async (_, program) => {
      expect(await run(program)).toBeUndefined();
    });

    const requests = new Map(operations.map((one) => [one.id, sampleRequest(one)]));
    test.each(migrationCalls())('migration guide: $code', async ({ id, names, withQuery }) => {
      const { values = [], body, form } = requests.get(id) ?? {};
      const parameters = Object.fromEntries(values.map(({ name, value }) => [name, value]));
      const data = new FormData();
      for (const { name, value, isFile } of form ?? []) data.set(name, isFile ? new Blob([value]) : value);
      const query = Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
      const isStream = id.endsWith('Stream');
      const call = isStream ? `for await (const event of ${withQuery}) console.log(event);` : `await ${withQuery};`;
      const program = `const client = losant.createClient();\n${call}`;
      expect(await run(program, { ...parameters, body: form ? data : body, query })).toBeUndefined();
    });

    test('the quick start of the client', async () => {
      const readme = readFileSync('client/README.md', 'utf8');
      const [, code = ''] = /## Quick start\n\n```ts\n(.*?)```/s.exec(readme) ?? [];
      expect(code).toContain('createClient');
      expect(await run(code)).toBeUndefined();
    });

    test('one that is wrong is noticed', async () => {
      const program = `await losant.createClient().devices.sendCommand({ applicationId: 'a', body: { name: 5 } });`;
      expect(await run(program)).toMatchObject({ kind: 'badRequest' });
    });
  });
}
