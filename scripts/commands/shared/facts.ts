import { isRecord } from '../../compiler/model/record.ts';
import type { DocumentFacts } from '../../compiler/openapi/document.ts';
import { readYaml } from '../../compiler/read/yaml.ts';
import { UsageError } from './usage-error.ts';

/**
 * Parses the text of `spec/document.yaml`: facts about the document that no page states. `path` is for error messages.
 * The version of the document is that of the `edition` of upstream, unless the text states another one.
 * @throws {UsageError} if the text is invalid
 */
export function parseFacts(path: string, text: string, edition?: string): DocumentFacts {
  const facts = parse(path, text);
  if (!isRecord(facts) || !isRecord(facts.info))
    throw new UsageError(`Unexpected content of ${path}, expected a mapping with “info”`);
  const { title, version = edition, ...rest } = facts.info;
  if (typeof title !== 'string' || typeof version !== 'string')
    throw new UsageError(`Unexpected “info” in ${path}, expected a title and a version as strings`);
  const { bearerDescription, site } = facts;
  if (site !== undefined && (typeof site !== 'string' || !/^https?:/.test(site)))
    throw new UsageError(`Unexpected “site” in ${path}, expected a URL`);
  return {
    info: { title, version, ...rest },
    ...(site !== undefined && { site }),
    ...(typeof bearerDescription === 'string' && { bearerDescription }),
  };
}

function parse(path: string, text: string): unknown {
  const { value, problem } = readYaml(text);
  if (!problem) return value;
  const { at, actual = '' } = problem;
  throw new UsageError(`${path}:${at.line}:${at.column}  Unexpected YAML (${actual}), expected a mapping`);
}
