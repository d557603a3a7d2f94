import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { pascalCase } from '../../scripts/dialect/names.ts';
import { jsonNode } from '../support/json-node.ts';
import { readReference } from '../../scripts/read/reference.ts';
import { compileFolder, pagesOf } from '../support/compile-folder.ts';
import { describeWithCorpus } from '../support/corpus.ts';
import { corpusFolder, editions, ownReference } from '../support/folders.ts';
import { fields, list, text } from '../vendor/values.ts';
import { mutants } from './mutants.ts';
import { sourceVerdict, targetVerdicts, type Verdict } from './validators.ts';

interface Comparison {
  schemas: number;
  examples: number;
  mutants: number;
  accepted: number;
  rejected: number;
  kinds: Record<string, number>;
  unequal: string[];
  uncompilable: string[];
}

/** Every schema of a folder as the page writes it, against what it was compiled to. */
async function compare(folder: string): Promise<Comparison> {
  const { document } = await compileFolder(folder);
  const { schemas } = readReference(await pagesOf(folder)).reference;
  const targets = targetVerdicts(document.components.schemas);
  const result: Comparison = { schemas: 0, examples: 0, mutants: 0, accepted: 0, rejected: 0, kinds: {}, unequal: [], uncompilable: [] };
  for (const { file, title, schema, example } of schemas) {
    const target = targets(pascalCase(title.value));
    const root = schema && jsonNode(file, schema);
    if (!root) throw new TypeError(`${title.value}: no schema`);
    const source = sourceVerdict(fields(JSON.parse(schema.text), title.value));
    if (typeof source === 'string') {
      result.uncompilable.push(title.value);
      continue;
    }
    result.schemas += 1;
    if (!example) continue;
    const instance: unknown = JSON.parse(example.text);
    result.examples += 1;
    judge(result, source, target, instance, `${title.value}: example`);
    for (const { kind, pointer, value } of mutants(root, instance)) {
      result.mutants += 1;
      result.kinds[kind] = (result.kinds[kind] ?? 0) + 1;
      judge(result, source, target, value, `${title.value}: ${kind} at ${pointer}`);
    }
  }
  return result;
}

function judge(result: Comparison, source: Verdict, target: Verdict, instance: unknown, name: string): void {
  const verdict = source(instance);
  result[verdict ? 'accepted' : 'rejected'] += 1;
  if (target(instance) !== verdict) result.unequal.push(`${name}: ${verdict ? 'accepted' : 'rejected'} by the source`);
}

/** Titles of the sources that are no schemas under their own dialect, with reasons: `not-compilable.yaml`. */
function notCompilable(edition: string): string[] {
  const path = 'test/schemas/not-compilable.yaml';
  return list(load(readFileSync(path, 'utf8')), path).flatMap((value) => {
    const entry = fields(value, path);
    text(entry['reason'], path);
    return list(entry['editions'], path).map(String).includes(edition) ? list(entry['schemas'], path).map(String) : [];
  });
}

function keepsVerdicts(edition: string, folder: string): void {
  it(`${edition}: every compiled schema accepts what its source accepts, and nothing else`, { timeout: 180_000 }, async () => {
    const { unequal, uncompilable, kinds, ...counts } = await compare(folder);
    process.stderr.write(`verdicts ${edition}: ${JSON.stringify(counts)}, ${unequal.length} unequal, ${uncompilable.length} sources not compilable; ${JSON.stringify(kinds)}\n`);
    expect(unequal.slice(0, 20)).toEqual([]);
    expect(uncompilable.sort()).toEqual(notCompilable(edition).sort());
    expect(counts.schemas + uncompilable.length).toBeGreaterThanOrEqual(171);
    expect(Math.min(counts.accepted, counts.rejected)).toBeGreaterThan(5_000);
  });
}

describe('verdicts of the reference’s schemas before and after', () => keepsVerdicts('reference', ownReference));

describeWithCorpus('verdicts of the vendor’s schemas before and after', () => {
  for (const edition of editions) keepsVerdicts(edition, corpusFolder(edition));
});
