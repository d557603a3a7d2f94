import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { type Report, reporter } from '../../../scripts/compiler/diagnostics/reporter.ts';
import type { JsonNode } from '../../../scripts/compiler/model/json.ts';
import { SourceText } from '../../../scripts/compiler/read/text.ts';
import { jsonNode } from '../../support/json-node.ts';

/** What a reader returns, and the messages that it reports, with their places. */
export function reported<T>(read: (report: Report) => T): { result: T; messages: string[] } {
  const found: Diagnostic[] = [];
  const result = read(reporter((diagnostic) => found.push(diagnostic)));
  return {
    result,
    messages: found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
  };
}

/** A value as JSON on one line, with the place of every value in a file. */
export function nodeOf(value: unknown, file = 'a.json'): JsonNode {
  const text = JSON.stringify(value);
  return jsonNode(file, { text, at: new SourceText(text).place(0, text.length) });
}
