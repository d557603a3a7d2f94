import { afterAll, describe, expect, test } from 'vitest';
import { showLine } from '../../client/verify/source.ts';
import type { ContractCase } from './case.ts';
import { families } from './cases/index.ts';
import { type Contract, lineOf } from './contract.ts';
import { judge } from './judge.ts';
import { isMetBy, type KnownFault, knownFaultsFile } from './known-faults.ts';
import { send } from './request.ts';
import { type Mock, useMock } from './use-mock.ts';

/** Puts every operation of a reference to the test against the mock, from the document alone. */
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
    verify(await send(mock.url(), request));
  };

  test('has operations', () => expect(contract.operations.length).toBeGreaterThan(0));
  for (const operation of contract.operations) {
    describe(operation.id, () => {
      for (const contractCase of families.flatMap((family) => family(contract, operation))) {
        const at = lineOf(contract, contractCase.pointer);
        const fault = faults.find((candidate) => isMetBy(candidate, contractCase.fact, at));
        if (fault) met.add(fault);
        test(contractCase.name, async () => {
          await judge(() => run(contractCase), fault, at ? showLine(at) : contractCase.pointer);
        });
      }
    });
  }
  test('meets every known fault', () => {
    expect(
      faults.filter((fault) => !met.has(fault)),
      `entries of ${knownFaultsFile} that no case meets`,
    ).toEqual([]);
  });
}
