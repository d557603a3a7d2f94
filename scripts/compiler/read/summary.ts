import { summaryFault } from '../dialect/summary.ts';
import type { Located } from '../model/place.ts';
import type { Block } from './blocks.ts';
import type { Section } from './section.ts';
import { fold, plain } from './text.ts';

/** Reads the summary of an operation: a paragraph in bold and nothing else (dialect §4). Reports its form. */
export function readSummary(section: Section, block: Block): Located<string> | undefined {
  const written = block.kind === 'paragraph' ? section.source.slice(block.at).trim() : '';
  const inner = /^\*\*(?![*\s])([^*]+)(?<!\s)\*\*$/.exec(written)?.[1];
  if (inner === undefined) return undefined;
  section.claim(block, 'fact', 'operation.summary');
  const value = fold(plain(inner));
  const expected = summaryFault(value);
  if (expected !== undefined) section.report('operation/summary', block.at, { actual: value, expected });
  return { value, at: block.at };
}
