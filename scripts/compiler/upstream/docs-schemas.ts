import { toValue } from '../model/json.ts';
import { checkJson } from '../read/json.ts';
import { prose } from '../read/prose.ts';
import { SourceText } from '../read/text.ts';
import { readJson } from '../schema/read-json.ts';
import { DocsBlocks } from './docs-blocks.ts';
import type { SchemaSection } from './documented.ts';
import type { Stated } from './members.ts';

/**
 * Reads `docs/_schemas.md`: for each schema its title, what describes it, and its JSON, by which it is found among the
 * files. Not every package has this page; it repeats the files, so JSON in it that is broken is ignored.
 */
export function readDocsSchemas(file: string, text: string): SchemaSection[] {
  const blocks = new DocsBlocks(file, text);
  const source = new SourceText(text);
  const sections: (Omit<SchemaSection, 'value'> & { value: SchemaSection['value'] | undefined })[] = [];
  let isBelowTitle = false;
  for (const block of blocks.all) {
    const current = sections.at(-1);
    if (block.kind === 'heading' && block.depth === 2)
      sections.push({ title: blocks.heading(block), description: [], value: undefined });
    if (block.kind === 'heading') isBelowTitle = block.depth === 2;
    else if (current && isBelowTitle && block.kind === 'paragraph')
      current.description.push(proseIn(blocks.textOf(block)));
    else if (current && block.kind === 'code' && current.value === undefined) {
      const json = source.fenceBody(block.at);
      if ('members' in checkJson(json)) current.value = toValue(readJson(file, json, () => undefined));
    }
  }
  return sections.flatMap(({ value, ...section }) => (value === undefined ? [] : [{ ...section, value }]));
}

const proseIn = ({ value, at }: Stated<string>): Stated<string> => ({ value: prose(value), at });
