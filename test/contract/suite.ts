import { afterAll, describe, expect, test } from 'vitest';
import { showLine } from '../../client/verify/source.ts';
import type { ContractCase } from './case.ts';
import { caseFamilies } from './cases/index.ts';
import { type Contract, sourceLineOf } from './contract.ts';
import { affects, type KnownFault, knownFaultsFile } from './known-faults.ts';
import { sendRequest } from './request.ts';
import { runCase } from './run-case.ts';
import { type Mock, useMock } from './use-mock.ts';

/** Tests every operation of a reference against the mock. All cases are derived from the document. */
export function contractSuite(
  name: string,
  contract: Contract,
  faults: readonly KnownFault[],
  mock: Mock = useMock(contract),
): void {
  const met = new Set<KnownFault>();
  let requests = 0;
  const begin = performance.now();

  afterAll(() => {
    process.stderr.write(
      `${name}: ${contract.operations.length} operations, ${requests} requests in ${((performance.now() - begin) / 1000).toFixed(1)} s\n`,
    );
  });

  const run = async ({ request, expect: verify }: ContractCase): Promise<void> => {
    requests += 1;
    verify(await sendRequest(mock.url(), request));
  };

  test('has operations', () => expect(contract.operations.length).toBeGreaterThan(0));
  for (const operation of contract.operations) {
    describe(operation.id, () => {
      for (const contractCase of caseFamilies.flatMap((family) => family(contract, operation))) {
        const at = sourceLineOf(contract, contractCase.pointer);
        const fault = faults.find((candidate) => affects(candidate, contractCase.fact, at));
        if (fault) met.add(fault);
        test(contractCase.name, async () => {
          await runCase(() => run(contractCase), fault, at ? showLine(at) : contractCase.pointer);
        });
      }
    });
  }
  test('every known fault affects a case', () => {
    expect(
      faults.filter((fault) => !met.has(fault)),
      `entries of ${knownFaultsFile} that affect no case`,
    ).toEqual([]);
  });
}
