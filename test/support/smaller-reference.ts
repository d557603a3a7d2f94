import type { SourceFile } from '../../scripts/compiler/read/reference.ts';
import { pagesOf } from './compile-folder.ts';
import { ownReference } from './folders.ts';

/** Characters of a section. Fewer than a fifth of the schemas are longer; they are five sixths of the pages. */
const longest = 20_000;

/**
 * The project's reference with small schemas in place of its largest, for tests that compile it often. All its pages,
 * operations and titles of schemas are there.
 */
export async function smallerReference(): Promise<SourceFile[]> {
  return (await pagesOf(ownReference)).map(({ path, content }) =>
    path.endsWith('/schemas.md')
      ? { path, content: Buffer.from(cut(Buffer.from(content).toString())) }
      : { path, content },
  );
}

const cut = (page: string): string =>
  page
    .split(/^(?=## )/m)
    .map((section) =>
      section.length <= longest
        ? section
        : section.replace(/^```json\n[\s\S]*?^```$/gm, '```json\n{ "type": "object" }\n```'),
    )
    .join('');
