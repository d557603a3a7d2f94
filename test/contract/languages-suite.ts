import { describe, expect } from 'vitest';
import type { SiteOperation } from '../../site/model/site.ts';
import { languages } from '../../site/samples/languages.ts';
import { sampleRequest } from '../../site/samples/request.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testWith } from './samples/available.ts';
import { runners } from './samples/runners.ts';
import type { Mock } from './use-mock.ts';

/** Runs the samples of all operations, except those in TypeScript, against the mock. */
export function languagesSuite(mock: Mock, operations: readonly SiteOperation[]): void {
  describe('samples run against the mock', () => {
    // The first request of an operation takes long, since its schemas are compiled, if no test has sent one before.
    for (const { id, needs, command, run } of runners)
      testWith(needs, command)(id, { timeout: 180_000 }, async () => {
        const requests = operations.map((one) => sampleRequest(one, mock.url()));
        const right = requests.find((request) => request.id === 'devices.sendCommand');
        const wrong = right === undefined ? [] : [{ ...right, id: 'wrong', body: { name: 5 } }];
        const language = languages.find((entry) => entry.id === id);
        const samples = new Map([...requests, ...wrong].map((one) => [one.id, language?.sample(one) ?? '']));
        const files = requests.flatMap(({ form = [] }) => form.filter(({ isFile }) => isFile));
        const folder = await temporaryFolder(Object.fromEntries(files.map(({ value }) => [value, 'content'])));
        expect(await run(samples, folder)).toEqual({ wrong: expect.stringContaining('400') });
      });
  });
}
