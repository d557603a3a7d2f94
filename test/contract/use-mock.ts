import { afterAll, beforeAll } from 'vitest';
import type { RunningServer } from '../../sandbox/http/running-server.ts';
import { startMock } from '../../scripts/commands/mock/server.ts';
import type { Contract } from './contract.ts';

/** A mock that runs during the tests of the file. Its URL is available once they start. */
export interface Mock {
  url: () => string;
}

/** Starts a mock before the first test of the file and stops it after the last one. */
export function useMock(contract: Contract): Mock {
  let mock: RunningServer | undefined;
  beforeAll(async () => {
    mock = await startMock(contract);
  });
  afterAll(() => mock?.close());
  return {
    url: () => {
      if (!mock) throw new Error('the mock runs only while tests do');
      return mock.url;
    },
  };
}
