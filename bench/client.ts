import { bundle, gzipSize } from '../test/client/bundle.ts';
import { importTime } from './client/import-time.ts';
import { calls, instantiations, type Library } from './client/instantiations.ts';
import { overhead } from './client/overhead.ts';

const help = `npm run bench:client [-- --json]

Measures the client: size of a browser bundle, type instantiations of correct and misspelt calls, CPU time of the
import and of one GET over loopback. Times are ratios or differences against a reference in the same run.`;

interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly against?: string;
  readonly target: number;
}

async function measure(): Promise<Line[]> {
  const size = async (entry: string): Promise<number> => gzipSize(await bundle(`import { createClient } from './${entry}.ts'; globalThis.client = createClient();`));
  const types = (library: Library, misspelt: boolean): number => instantiations(calls(library, misspelt)).count;
  const [correct, wrong] = [types('ours', false), types('ours', true)];
  const started = await importTime(15);
  const cpu = await overhead(31, 100);
  const per = (name: string): number => cpu[name] ?? NaN;
  return [
    { what: 'browser bundle, paths only, gzip', value: await size('paths'), unit: 'B', target: 6_000 },
    { what: 'browser bundle, with resource methods, gzip', value: await size('index'), unit: 'B', target: 9_000 },
    { what: 'three correct calls, type instantiations', value: correct, unit: '', target: 300_000 },
    { what: 'the same', value: correct / types('openapi-fetch', false), unit: '×', against: 'openapi-fetch', target: 1.5 },
    { what: 'three misspelt calls, type instantiations', value: wrong, unit: '', target: 300_000 },
    { what: 'the same', value: wrong / types('openapi-fetch', true), unit: '×', against: 'openapi-fetch', target: 0.3 },
    { what: 'import and createClient, CPU', value: started.client - started.bare, unit: 'ms', against: 'bare Node', target: 60 },
    { what: 'one GET by path, CPU', value: per('paths'), unit: '×', against: 'bare fetch', target: 1.25 },
    { what: 'one GET by name, CPU', value: per('resource method'), unit: '×', against: 'bare fetch', target: 1.25 },
    { what: 'one GET with openapi-fetch, CPU', value: per('openapi-fetch'), unit: '×', against: 'bare fetch', target: NaN },
  ];
}

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(help);
else {
  const lines = await measure();
  if (args.includes('--json')) console.log(JSON.stringify(lines, null, 2));
  else {
    for (const { what, value, unit, against = '', target } of lines) {
      const figure = `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ${unit}`;
      console.log(`${what.padEnd(46)} ${figure.padStart(12)}  ${against.padEnd(14)} ${Number.isNaN(target) ? '' : `target ≤ ${target.toLocaleString('en')}`}`);
    }
  }
}
