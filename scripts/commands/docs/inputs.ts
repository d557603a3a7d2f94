import { readFile } from 'node:fs/promises';
import type { Guide, GuideName } from '../../../site/guide/pages.ts';

const file = (name: GuideName): string => (name === 'changelog' ? 'CHANGELOG.md' : `site/guide/${name}.md`);

/** Reads the hand-written pages of the guide. The changelog is that of the repository. */
export async function readGuide(): Promise<Omit<Guide, 'overview'>> {
  const read = async (name: Exclude<GuideName, 'overview'>): Promise<string> => readFile(file(name), 'utf8');
  const [quickStart, authentication, errors, pagination, changelog] = await Promise.all([
    read('quick-start'),
    read('authentication'),
    read('errors'),
    read('pagination'),
    read('changelog'),
  ]);
  return { 'quick-start': quickStart, authentication, errors, pagination, changelog };
}

/** The picture of the site in the README, which previews of links show too. */
export const readPicture = (): Promise<Uint8Array> => readFile('docs/site.png');

/** The https URL of the repository in `package.json`; undefined if there is none. */
export async function readRepository(): Promise<string | undefined> {
  const { repository }: { repository?: { url?: unknown } } = JSON.parse(await readFile('package.json', 'utf8'));
  const url = repository?.url;
  return typeof url === 'string' ? /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/.exec(url)?.[1] : undefined;
}
