import { pagesOf } from './compile-folder.ts';
import { ownReference } from './folders.ts';

/** The sections that are kept of some pages. */
const kept: Readonly<Record<string, readonly string[]>> = {
  'device.md': ['Command Stream', 'Delete', 'Export', 'Get', 'Get Command', 'Patch', 'Send Command', 'State Stream'],
  'devices.md': ['Attribute Names', 'Delete', 'Export', 'Get', 'Patch', 'Post', 'Send Command', 'Tag Keys'],
  'schemas.md': [
    'Device',
    'Devices',
    'Device Patch',
    'Device Post',
    'Device Command',
    'Error',
    'Success',
    'Event',
    'Event Patch',
    'Device State',
  ],
};
const whole = ['event.md', 'overview.md'];

/** A few related pages of the reference, by name, with a few operations and some of the schemas that they use. */
export async function fewPages(): Promise<Record<string, string>> {
  const pages = (await pagesOf(ownReference)).map(({ path, content }): [string, string] => [
    path.slice(path.lastIndexOf('/') + 1),
    Buffer.from(content).toString(),
  ]);
  return Object.fromEntries(
    pages.flatMap(([name, text]) => {
      const titles = kept[name];
      return titles ? [[name, cut(text, titles)]] : whole.includes(name) ? [[name, text]] : [];
    }),
  );
}

/** The head of a page and the sections with these titles. */
const cut = (text: string, titles: readonly string[]): string =>
  text
    .split(/^(?=## )/m)
    .filter((section, i) => i === 0 || titles.includes(/^## (.*?)(?: <a .*)?$/m.exec(section)?.[1] ?? ''))
    .join('');
