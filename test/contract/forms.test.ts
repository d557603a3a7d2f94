import { describe, expect, test } from 'vitest';
import { clientCalls } from './client-calls.ts';
import { formData, formOf, requiredParts } from './form.ts';
import { loadContract } from './load.ts';
import { contractSuite } from './suite.ts';
import { useMock } from './use-mock.ts';

// The constructs that the reference does not use yet.
const folder = 'test/compiler/document/forms';
const contract = await loadContract(folder);
const mock = useMock(contract);

contractSuite(folder, contract, [], mock);

describe('through the client', () => {
  const { byPath } = clientCalls(contract, mock);

  test('a form is sent with its media type', async () => {
    const operation = contract.operations.find(({ id }) => id === 'templates.import');
    const body = formData(requiredParts((operation && formOf(operation)) ?? []));
    const params = { path: { templateId: '575ec8687ae143cd83dc4a97' }, query: {} };
    const { response } = await byPath(operation ?? expect.unreachable(), { params, body });
    expect(response.status).toBe(202);
  });

  test('an array is sent with indices', async () => {
    const operation = contract.operations.find(({ id }) => id === 'templates.get') ?? expect.unreachable();
    const call = async (keywords: unknown): Promise<number> => {
      const { response, error } = await byPath(operation, { params: { path: {}, query: { keywords } } });
      expect(response.url).toContain('keywords%5B0%5D=');
      return error?.status ?? response.status;
    };
    expect(await call(['gps', 'aws'])).toBe(200);
    expect(await call(['GPS'])).toBe(400);
  });
});
