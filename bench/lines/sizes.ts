import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle, gzipSize } from '../../test/client/bundle.ts';
import { type Line, lineOf } from '../measure/line.ts';
import { usageOf } from '../measure/process.ts';

/** The single page that the whole reference is compared with. */
const page = 'devices.md';

/** Sizes for the whole reference, compared with one page of four operations. They have no targets here; `npm run size` checks budgets. */
export async function sizes(folder: string): Promise<Line[]> {
  const alone = join(folder, 'alone');
  await mkdir(alone, { recursive: true });
  await copyFile(join('spec/reference', page), join(alone, page));
  const [whole, one] = [
    await measure('spec/reference', join(folder, 'whole')),
    await measure(alone, join(folder, 'one')),
  ];
  const against = `${page} alone`;
  const client = async (entry: string): Promise<number> =>
    gzipSize(await bundle(`import { createClient } from './${entry}.ts'; globalThis.client = createClient();`));
  return [
    sizeLine('openapi.yaml', against, 'bytes', whole.document, one.document),
    sizeLine('openapi.d.ts', against, 'bytes', whole.types, one.types),
    sizeLine('site, its one page, gzip', against, 'bytes', whole.site, one.site),
    sizeLine('tsc 5 of the types and one use of them', against, 'cpu', whole.check, one.check),
    sizeLine(
      'client with resource methods, gzip',
      'client with paths only',
      'bytes',
      await client('index'),
      await client('paths'),
    ),
  ];
}

const sizeLine = (what: string, against: string, unit: string, value: number, reference: number): Line =>
  lineOf({ what, against, unit, target: NaN }, [{ value, reference }]);

interface Sizes {
  document: number;
  types: number;
  site: number;
  check: number;
}

async function measure(reference: string, out: string): Promise<Sizes> {
  await usageOf(['scripts/start.mjs', 'generate', '--reference', reference, '--out', out]);
  const site = join(out, 'site');
  await usageOf(['scripts/start.mjs', 'docs', '--reference', reference, '--out', site]);
  const use = join(out, 'use.ts');
  await writeFile(
    use,
    "import type { paths } from './openapi.d.ts';\n\nexport type Query = paths['/applications/{applicationId}/devices']['get']['parameters']['query'];\nexport const query: Query = { perPage: 10 };\n",
  );
  const check = await usageOf([
    'node_modules/typescript/bin/tsc',
    '--noEmit',
    '--strict',
    '--allowImportingTsExtensions',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    use,
  ]);
  const bytes = async (name: string): Promise<Buffer> => readFile(join(out, name));
  return {
    document: (await bytes('openapi.yaml')).length,
    types: (await bytes('openapi.d.ts')).length,
    site: gzipSync(await bytes('site/reference.html')).length,
    check: check.cpu,
  };
}
