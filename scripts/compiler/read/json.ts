import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import { deepestJson } from '../dialect/pages.ts';
import type { Place } from '../model/place.ts';
import type { JsonText } from '../model/reference.ts';
import { SourceText } from './text.ts';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The place of `[start, end)` of a JSON block, in the text around the block. */
function inPage(text: SourceText, { at }: JsonText, start: number, end: number): Place {
  const { line, column, endLine, endColumn } = text.place(start, end);
  return { line: line + at.line - 1, column, endLine: endLine + at.line - 1, endColumn };
}

/**
 * Checks that a block is JSON (RFC 8259) and not nested too deeply. Returns the first fault, or the number of
 * members of all its objects.
 */
export function checkJson(json: JsonText): Fault | { members: number } {
  if (isTooDeep(json.text)) return fault('json/too-deep', json.at, { limit: deepestJson });
  try {
    return { members: countMembers(JSON.parse(json.text)) };
  } catch {
    // The parser that locates the fault is recursive, also for brackets in unquoted text.
    if (brackets(json.text) > deepestRecursion)
      return fault('json/invalid', json.at, { actual: json.text, expected: 'valid JSON' });
    const errors: ParseError[] = [];
    parseTree(json.text, errors, strict);
    const first = errors[0] ?? { error: 1, offset: 0, length: json.text.length };
    const text = new SourceText(json.text);
    return fault('json/invalid', inPage(text, json, first.offset, first.offset + Math.max(1, first.length)), {
      actual: json.text.slice(first.offset, first.offset + Math.max(1, first.length)),
      expected: sentence(printParseErrorCode(first.error)),
    });
  }
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children: unknown[] = Object.values(value);
  return children.reduce<number>((sum, child) => sum + countMembers(child), Array.isArray(value) ? 0 : children.length);
}

/** Turns an error code of the parser into words: `CommaExpected` → `a comma`. */
function sentence(code: string): string {
  const expected = /^(.+)Expected$/.exec(code)?.[1];
  const words = (expected ?? code).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return expected === undefined ? `valid JSON (${words})` : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** True if JSON is nested deeper than pages may nest it (dialect §5). */
export const isTooDeep = (text: string): boolean => depth(text) > deepestJson;

/** The deepest nesting, counted without recursion. A string ends at the end of its line at the latest. */
function depth(text: string): number {
  let level = 0;
  let deepest = 0;
  let string = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (string) {
      if (char === '\\') i += 1;
      else if (char === '"' || char === '\n') string = false;
    } else if (char === '"') string = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, (level += 1));
    else if (char === ']' || char === '}') level = Math.max(0, level - 1);
  }
  return deepest;
}

/** Text with more opening brackets than this is not passed to a recursive parser. */
const deepestRecursion = 1_000;

/** An upper bound of the nesting: counts all brackets, including those in strings. */
function brackets(text: string): number {
  let level = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, (level += 1));
    else if (char === ']' || char === '}') level = Math.max(0, level - 1);
  }
  return deepest;
}
