import { type Language, similarLanguages } from '../dialect/languages.ts';
import type { JsonText } from '../model/reference.ts';
import type { Block } from './blocks.ts';
import { checkJson } from './json.ts';
import type { Section } from './section.ts';

/**
 * The fence of a language that states facts: the first one of the language, in any case; if there is none, the
 * first one without a language or of one that is often written for it.
 */
export function fenceOf({ source }: Section, blocks: readonly Block[], language: Language): Block | undefined {
  const others = similarLanguages[language];
  const fences = blocks.filter(({ kind, at }) => kind === 'code' && /^[`~]/.test(source.slice(at)));
  const isIn = ({ language: written = '' }: Block, names: readonly string[]): boolean =>
    names.includes(written.toLowerCase());
  return fences.find((fence) => isIn(fence, [language])) ?? fences.find((fence) => isIn(fence, others));
}

/** Finds the fence of a language. Reports another language, and words behind the language, which are lost. */
export function findFence(section: Section, blocks: readonly Block[], language: Language): Block | undefined {
  const block = fenceOf(section, blocks, language);
  if (!block) return undefined;
  const { line, column } = block.at;
  const opening = section.source.slice({ line, column, endLine: line + 1, endColumn: 1 }).trimEnd();
  const at = { line, column, endLine: line, endColumn: column + opening.length };
  if (block.language?.toLowerCase() !== language)
    section.report('fence/language', at, { actual: block.language, expected: `“${language}”` });
  if (block.fenceTitle !== undefined)
    section.report('fence/title', at, { actual: block.fenceTitle, expected: `“${language}” alone` });
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
