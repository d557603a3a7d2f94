import { pagesOf } from './compile-folder.ts';
import { ownReference } from './folders.ts';

const names = ['device.md', 'devices.md', 'event.md', 'overview.md'];
const titles = [
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
];

/** A few related pages of the reference, by name. The schemas page is reduced to the schemas that they use. */
export async function fewPages(): Promise<Record<string, string>> {
  const pages = (await pagesOf(ownReference)).map(({ path, content }): [string, string] => [
    path.slice(path.lastIndexOf('/') + 1),
    Buffer.from(content).toString(),
  ]);
  return Object.fromEntries(
    pages.flatMap(([name, text]) =>
      names.includes(name) ? [[name, text]] : name === 'schemas.md' ? [[name, cut(text)]] : [],
    ),
  );
}

const cut = (text: string): string =>
  text
    .split(/^(?=## )/m)
    .filter((section, i) => i === 0 || titles.some((title) => section.startsWith(`## ${title}\n`)))
    .join('');
