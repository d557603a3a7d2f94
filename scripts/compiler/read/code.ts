import type { JsonText } from '../model/reference.ts';
import type { Block } from './blocks.ts';
import { checkJson } from './json.ts';
import type { Section } from './section.ts';

/** True if the block is a fenced code block of the language. */
export function isFence(block: Block, language: string): boolean {
  return block.kind === 'code' && block.language === language;
}

/** Finds the first fence of a language that states facts. Reports words behind the language, which are lost. */
export function findFence(section: Section, blocks: readonly Block[], language: string): Block | undefined {
  const block = blocks.find((candidate) => isFence(candidate, language));
  if (block?.fenceTitle !== undefined) {
    const { line, column } = block.at;
    const opening = section.source.slice({ line, column, endLine: line + 1, endColumn: 1 }).trimEnd();
    const at = { line, column, endLine: line, endColumn: column + opening.length };
    section.report('fence/title', at, { actual: block.fenceTitle, expected: `“${language}” alone` });
  }
  return block;
}

/** Returns the text of the first `json` fence. If it is valid JSON, claims the block as a fact of `construct`. */
export function readJsonFence(section: Section, blocks: readonly Block[], construct: string): JsonText | undefined {
  const block = findFence(section, blocks, 'json');
  if (!block) return undefined;
  const json = section.source.fenceBody(block.at);
  const checked = checkJson(json);
  if ('code' in checked) {
    section.faults.push(checked);
    return undefined;
  }
  section.claim(block, 'fact', construct, checked.members);
  return json;
}
