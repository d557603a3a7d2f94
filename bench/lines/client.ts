import { importTime } from '../client/import-time.ts';
import { calls, instantiations, type Library } from '../client/instantiations.ts';
import { overhead } from '../client/overhead.ts';
import { type Line, lineOf } from '../measure/line.ts';

/** The overhead of the client: a call, the import, and the types. */
export async function client(runs: number): Promise<Line[]> {
  const types = (library: Library, misspelt: boolean): number => instantiations(calls(library, misspelt)).count;
  const pair = (misspelt: boolean): { value: number; reference: number }[] => [
    { value: types('ours', misspelt), reference: types('openapi-fetch', misspelt) },
  ];
  const { bare, client: imported } = await importTime(runs * 3);
  const gets = [];
  for (let run = 0; run < runs; run += 1) gets.push(await overhead(31, 50));
  return [
    lineOf({ what: 'client: one GET over loopback', against: 'bare fetch', unit: 'µs cpu', target: 1.25 }, gets),
    lineOf(
      {
        what: 'client: import and createClient',
        against: 'bare Node, +60 ms allowed',
        unit: 'cpu',
        target: (bare + 60) / bare,
      },
      [{ value: imported, reference: bare }],
    ),
    lineOf(
      { what: 'client: types of correct calls', against: 'openapi-fetch alone', unit: 'instantiations', target: 1.5 },
      pair(false),
    ),
    lineOf(
      { what: 'client: types of misspelt calls', against: 'openapi-fetch alone', unit: 'instantiations', target: 0.3 },
      pair(true),
    ),
  ];
}
