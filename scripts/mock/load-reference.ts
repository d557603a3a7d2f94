import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRecord } from '../../client/verify/record.ts';
import type { SourceMap } from '../../client/verify/source.ts';
import type { OpenAPI } from '../emit/openapi.ts';
import { UsageError } from '../command/usage-error.ts';

/** A compiled reference, as the mock serves it. */
export interface LoadedReference {
  document: OpenAPI;
  map: SourceMap;
}

const cacheFolder = 'node_modules/.cache/losant-openapi';

/**
 * Compiles a reference, or takes the result of an earlier run over the same bytes: pages, facts
 * and compiler together name the cached file, so that none of them can be out of date, and a
 * file whose content is not what was written is not believed.
 *
 * @throws UsageError when the pages do not compile; the message holds the diagnostics.
 */
export async function loadReference(folder: string, patches?: string): Promise<LoadedReference> {
  const key = await keyOf(folder, patches);
  const path = join(cacheFolder, `mock-${key.slice(0, 32)}.json`);
  const cached = await readCached(path);
  if (cached) return cached;
  const compiled = await compileFolder(folder, patches);
  // The cache is a help, not a need: a read-only folder costs time, nothing else.
  await writeCached(path, compiled).catch(() => undefined);
  return compiled;
}

/** The compiler is loaded only when it is needed. */
async function compileFolder(folder: string, patches: string | undefined): Promise<LoadedReference> {
  const [{ compile }, { readPages }, { readOptions }, { report, summary }] = await Promise.all([
    import('../compile.ts'),
    import('../command/files.ts'),
    import('../command/inputs.ts'),
    import('../diagnostics/report.ts'),
  ]);
  const options = await readOptions(folder, patches);
  const pages = await readPages(folder);
  const { document, map, diagnostics } = compile(pages.files, options);
  const errors = [...pages.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UsageError(`${report(errors, 'text')}${summary(errors)}; nothing to serve`);
  return { document, map };
}

/** What a person wrote, what the compiler is, and what was asked. */
async function keyOf(folder: string, patches: string | undefined): Promise<string> {
  const hash = createHash('sha256').update(`${folder}\0${patches ?? ''}\0`);
  const written = [...(await filesBelow(folder, '.md')), ...(await filesBelow('spec', '.yaml')), ...(patches === undefined ? [] : await filesBelow(patches, '.yaml', '.yml'))];
  const files = ['package-lock.json', ...written, ...(await filesBelow('scripts', '.ts'))];
  for (const path of files) {
    // A file that cannot be read is the compiler's to report.
    const content = await readFile(path).catch(() => undefined);
    hash.update(`${path}\0${content?.length ?? 'missing'}\0`);
    if (content) hash.update(content);
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string, ...endings: string[]): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => endings.some((ending) => name.endsWith(ending))).sort().map((name) => join(folder, name));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

async function readCached(path: string): Promise<LoadedReference | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const end = text?.indexOf('\n') ?? -1;
  if (text === undefined || end === -1) return undefined;
  const payload = text.slice(end + 1);
  if (digest(payload) !== text.slice(0, end)) return undefined;
  const value: unknown = JSON.parse(payload);
  return isLoaded(value) ? value : undefined;
}

/** Written beside and moved: two runs at once leave one whole file. */
async function writeCached(path: string, reference: LoadedReference): Promise<void> {
  const payload = JSON.stringify(reference);
  const temporary = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, `${digest(payload)}\n${payload}`);
  await rename(temporary, path);
}

/** The digest vouches for the rest of the shape. */
const isLoaded = (value: unknown): value is LoadedReference => isRecord(value) && isRecord(value['document']) && isRecord(value['map']);
