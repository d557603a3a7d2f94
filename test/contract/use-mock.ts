import { afterAll, beforeAll } from 'vitest';
import type { RunningServer } from '../../scripts/commands/mock/listen.ts';
import { startMock } from '../../scripts/commands/mock/server.ts';
import type { Contract } from './contract.ts';

/** A mock that runs as long as the tests of the file; its URL is known once they have begun. */
export interface Mock {
  url: () => string;
}

/** Starts a mock before the first test of the file and ends it after the last. */
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
