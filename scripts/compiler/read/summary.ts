import type { Located } from '../model/place.ts';
import type { Block } from './blocks.ts';
import type { Section } from './section.ts';
import { fold, plain } from './text.ts';

/** Reads the summary of an operation: a paragraph in bold and nothing else (dialect §4). */
export function readSummary(section: Section, block: Block): Located<string> | undefined {
  const written = block.kind === 'paragraph' ? section.source.slice(block.at) : '';
  const value = /^\*\*(?![*\s])([^*]+)(?<!\s)\*\*$/.exec(written)?.[1];
  if (value === undefined) return undefined;
  section.claim(block, 'fact', 'operation.summary');
  return { value: fold(plain(value)), at: block.at };
}
