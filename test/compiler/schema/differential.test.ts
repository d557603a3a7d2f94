import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { pascalCase, slug } from '../../../scripts/compiler/dialect/names.ts';
import type { JsonNode } from '../../../scripts/compiler/model/json.ts';
import type { Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, ownReference } from '../../support/folders.ts';
import { jsonNode } from '../../support/json-node.ts';
import { fields, list, text } from '../../vendor/values.ts';
import { mutants } from './mutants.ts';
import { sourceVerdict, targetVerdicts, type Verdict } from './validators.ts';

/** The verdicts on the example of a schema and on its mutants. */
interface Judgement {
  examples: number;
  mutants: number;
  accepted: number;
  rejected: number;
  kinds: Record<string, number>;
  unequal: string[];
}

interface Comparison extends Judgement {
  schemas: number;
  uncompilable: string[];
}

const nothing = (): Judgement => ({ examples: 0, mutants: 0, accepted: 0, rejected: 0, kinds: {}, unequal: [] });

/** Cached by everything that they depend on, since the editions share most of their schemas. */
const sources = new Map<string, Verdict | string>();
const judgements = new Map<string, Judgement>();

const link = /("\$ref":\s*")(?:\.\/)?schemas\.md#([^"]+)/g;
const uri = (fragment: string): string => `https://pages.test/${slug(decodeURIComponent(fragment))}`;
const withUris = (text: string, title: string): object =>
  fields(JSON.parse(text.replace(link, (_, key: string, fragment: string) => key + uri(fragment))), title);

/** The sources that a source links to, directly or indirectly, by URI. */
function linkedFrom(text: string, schemas: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  const follow = (from: string): void => {
    for (const [, , fragment = ''] of from.matchAll(link)) {
      const source = schemas.get(uri(fragment));
      if (source === undefined || found.has(uri(fragment))) continue;
      found.set(uri(fragment), source);
      follow(source);
    }
  };
  follow(text);
  return found;
}

/** Compares every schema of a folder with the component that it was compiled to. */
async function compare(folder: string): Promise<Comparison> {
  // Guarantees add to what the sources require.
  const { document, reference } = await compileFolder(folder, { guarantees: 'none' });
  const targets = targetVerdicts(document.components.schemas);
  const texts = new Map(
    reference.schemas.flatMap(({ title, schema }) => (schema ? [[uri(title.value), schema.text] as const] : [])),
  );
  const result: Comparison = { ...nothing(), schemas: 0, uncompilable: [] };
  for (const { file, title, schema, example } of reference.schemas) {
    const name = pascalCase(title.value);
    const root = schema && jsonNode(file, schema);
    if (!root) throw new TypeError(`${title.value}: no schema`);
    const linked = linkedFrom(schema.text, texts);
    const whole = JSON.stringify([schema.text, ...linked]);
    const source =
      sources.get(whole) ??
      sourceVerdict(
        withUris(schema.text, title.value),
        new Map([...linked].map(([at, text]) => [at, withUris(text, at)])),
      );
    sources.set(whole, source);
    if (typeof source === 'string') {
      result.uncompilable.push(title.value);
      continue;
    }
    result.schemas += 1;
    if (!example) continue;
    const key = JSON.stringify([title.value, whole, example.text, ...behind(document.components.schemas, name)]);
    const judgement = judgements.get(key) ?? judge(title.value, source, targets(name), root, JSON.parse(example.text));
    judgements.set(key, judgement);
    add(result, judgement);
  }
  return result;
}

/** All components that a component refers to, directly or indirectly, including itself. */
function behind(schemas: Readonly<Record<string, Schema>>, name: string): unknown[] {
  const reached = new Set([name]);
  // The set grows during the loop.
  for (const next of reached)
    for (const [, found = ''] of JSON.stringify(schemas[next]).matchAll(/"#\/components\/schemas\/([^"/]+)/g))
      reached.add(found);
  return [...reached].map((found) => schemas[found]);
}

function judge(title: string, source: Verdict, target: Verdict, root: JsonNode, instance: unknown): Judgement {
  const result = { ...nothing(), examples: 1 };
  const compareVerdicts = (value: unknown, name: string): void => {
    const verdict = source(value);
    result[verdict ? 'accepted' : 'rejected'] += 1;
    if (target(value) !== verdict)
      result.unequal.push(`${title}: ${name}: ${verdict ? 'accepted' : 'rejected'} by the source`);
  };
  compareVerdicts(instance, 'example');
  for (const { kind, pointer, value } of mutants(root, instance)) {
    result.mutants += 1;
    result.kinds[kind] = (result.kinds[kind] ?? 0) + 1;
    compareVerdicts(value, `${kind} at ${pointer}`);
  }
  return result;
}

function add(all: Judgement, { examples, mutants: count, accepted, rejected, kinds, unequal }: Judgement): void {
  all.examples += examples;
  all.mutants += count;
  all.accepted += accepted;
  all.rejected += rejected;
  for (const [kind, times] of Object.entries(kinds)) all.kinds[kind] = (all.kinds[kind] ?? 0) + times;
  all.unequal.push(...unequal);
}

/** Titles of the sources that are invalid in their own dialect. `not-compilable.yaml` lists them with reasons. */
function notCompilable(edition: string): string[] {
  const path = 'test/compiler/schema/not-compilable.yaml';
  return list(load(readFileSync(path, 'utf8')), path).flatMap((value) => {
    const entry = fields(value, path);
    text(entry.reason, path);
    return list(entry.editions, path).map(String).includes(edition) ? list(entry.schemas, path).map(String) : [];
  });
}

function keepsVerdicts(edition: string, folder: string, schemas: number): void {
  it(`${edition}: every compiled schema accepts what its source accepts, and nothing else`, {
    timeout: 180_000,
  }, async () => {
    const { unequal, uncompilable, kinds, ...counts } = await compare(folder);
    process.stderr.write(
      `verdicts ${edition}: ${JSON.stringify(counts)}, ${unequal.length} unequal, ${uncompilable.length} sources not compilable; ${JSON.stringify(kinds)}\n`,
    );
    expect(unequal.slice(0, 20)).toEqual([]);
    expect(uncompilable.sort()).toEqual(notCompilable(edition).sort());
    expect(counts.schemas + uncompilable.length).toBe(schemas);
    expect(Math.min(counts.accepted, counts.rejected)).toBeGreaterThan(5_000);
  });
}

describe('verdicts of the reference’s schemas before and after', () => keepsVerdicts('reference', ownReference, 335));

describeWithCorpus('verdicts of the vendor’s schemas before and after', () => {
  // The schemas of 2018-12 are nearly the same.
  keepsVerdicts('2019-03', corpusFolder('2019-03'), 175);
});
