import { startMock } from '../../scripts/commands/mock/server.ts';
import type { ContractCase } from '../../test/contract/case.ts';
import { caseFamilies } from '../../test/contract/cases/index.ts';
import { loadContract } from '../../test/contract/load.ts';
import { sendRequest } from '../../test/contract/request.ts';
import { type Line, lineOf } from '../measure/line.ts';

/** The stages of the contract suite for a whole reference, in one process, each compared with the first one. */
export async function contract(reference: string): Promise<Line[]> {
  const [suite, compiled] = await timed(() => loadContract(reference));
  const [cases, prepared] = await timed(() =>
    Promise.resolve(
      suite.operations.flatMap((operation) =>
        caseFamilies.flatMap((family): ContractCase[] => family(suite, operation)),
      ),
    ),
  );
  const mock = await startMock({ document: suite.document, map: suite.map, port: 0, log: () => undefined });
  try {
    const [, sent] = await timed(async () => {
      for (const { request } of cases) await sendRequest(mock.url, request);
    });
    const stage = (what: string, value: number): Line =>
      lineOf({ what: `contract suite: ${what}`, against: 'compiling the reference', unit: 'wall', target: NaN }, [
        { value, reference: compiled },
      ]);
    return [
      stage(`${cases.length} cases of ${suite.operations.length} operations created`, prepared),
      stage('their requests sent to the mock', sent),
      lineOf({ what: 'contract suite: all stages', against: '60 s', unit: 'wall', target: 1 }, [
        { value: compiled + prepared + sent, reference: 60_000 },
      ]),
    ];
  } finally {
    await mock.close();
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begin = performance.now();
  const result = await work();
  return [result, performance.now() - begin];
}
