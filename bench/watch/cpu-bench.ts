import { Bench } from 'tinybench';

/** CPU time in milliseconds: neighbours on the machine do not count. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The median CPU time of some work once it is warm, in milliseconds. */
export async function cpuOf(work: () => Promise<void> | void, before?: () => void): Promise<number> {
  const bench = new Bench({ now, iterations: 20, time: 0, warmupIterations: 10, warmupTime: 0 });
  bench.add('work', work, before ? { beforeEach: before } : {});
  const [result] = (await bench.run()).map((task) => task.result);
  if (result?.state !== 'completed') throw new Error(`the work did not complete: ${result?.state}`);
  return result.latency.p50;
}
