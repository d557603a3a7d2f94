import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { JsonNode } from '../model/json.ts';
import { checkJson } from '../read/json.ts';
import { SourceText } from '../read/text.ts';
import { readJson } from '../schema/read-json.ts';

/** Reads a file of JSON with places. Undefined if it is not JSON, for example if it was cut; that is reported. */
export function readJsonFile(
  file: string,
  text: string,
  report: Report,
  collect: (found: Diagnostic) => void,
): JsonNode | undefined {
  const json = { text, at: new SourceText(text).place(0, text.length) };
  const checked = checkJson(json);
  if ('members' in checked) return readJson(file, json, report);
  collect(diagnostic(file, checked));
  return undefined;
}
