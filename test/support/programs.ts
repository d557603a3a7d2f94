import { existsSync, readFileSync } from 'node:fs';
import { guidePages } from '../../site/guide/pages.ts';
import { buildModel } from '../../site/model/build.ts';
import type { SiteOperation } from '../../site/model/site.ts';
import { sampleRequest } from '../../site/samples/request.ts';
import { typescriptSample } from '../../site/samples/typescript.ts';
import { compileFolder } from './compile-folder.ts';
import { ownReference } from './folders.ts';

/** The operations of the site. */
export async function siteOperations(): Promise<SiteOperation[]> {
  const { document, map } = await compileFolder(ownReference);
  return buildModel(document, map).resources.flatMap(({ operations }) => operations);
}

/** The TypeScript programs of the site by name: the sample of each operation, and those of the guide. */
export async function sitePrograms(): Promise<Map<string, string>> {
  const samples = (await siteOperations()).map((one): [string, string] => [
    `${one.id}.ts`,
    typescriptSample(sampleRequest(one)),
  ]);
  const guide = guidePages.flatMap(({ name }) => {
    const path = `site/guide/${name}.md`;
    const fences = existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)\n```$/gms)] : [];
    return fences.map(([, code = ''], index): [string, string] => [`guide-${name}-${index}.ts`, code]);
  });
  return new Map([...samples, ...guide]);
}
