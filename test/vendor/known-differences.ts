import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { fields, list, text } from './values.ts';

/** A fact that may differ in an edition, and the rule that explains it. */
export interface KnownDifference {
  edition: string;
  operation: string;
  fact: string;
  rule: string;
}

/** Reads `differences.yaml`; its header documents the entries. */
export function readKnownDifferences(): KnownDifference[] {
  const path = 'test/vendor/differences.yaml';
  return list(load(readFileSync(path, 'utf8')), path).flatMap((value) => {
    const entry = fields(value, path);
    const rule = text(entry.rule, path);
    text(entry.reason, rule);
    const facts = Object.entries(fields(entry.facts, rule)).flatMap(([operation, names]) =>
      list(names, rule).map((name) => ({ operation, fact: text(name, rule) })),
    );
    return list(entry.editions, rule).flatMap((edition) =>
      facts.map((fact) => ({ ...fact, rule, edition: String(edition) })),
    );
  });
}
