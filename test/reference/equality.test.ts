import { expect, it } from 'vitest';
import type { Reference } from '../../scripts/compiler/model/reference.ts';
import { compileFolder } from '../support/compile-folder.ts';
import { describeWithCorpus } from '../support/corpus.ts';
import { corpusFolder, ownReference } from '../support/folders.ts';
import { applyCorrection } from './apply-correction.ts';
import { readFactCorrections, readSchemaCorrections } from './corrections.ts';
import { differences } from './differences.ts';
import { operationFacts } from './operation-facts.ts';
import { partsWithoutWording } from './parts-without-wording.ts';

const facts = readFactCorrections();
const places = readSchemaCorrections();
const added = new Set(places.filter(({ pointer }) => pointer === '').map(({ schema }) => schema));

/** The edition that the corrections refer to. */
const edition = corpusFolder('2019-03');

/** Reads the model of a folder. */
const read = async (folder: string): Promise<Reference> => (await compileFolder(folder)).reference;

const formatFact = (name: string, value: unknown): string => `${name}: ${JSON.stringify(value)}`;

/** Every fact of every operation by `page operation name`. */
function allFacts({ pages }: Reference): Map<string, unknown> {
  return new Map(
    pages.flatMap((page) =>
      page.operations.flatMap((operation) =>
        [...operationFacts(operation)].map(([name, value]): [string, unknown] => [
          `${page.stem}.md ${operation.action.value} ${name}`,
          value,
        ]),
      ),
    ),
  );
}

/** A JSON Schema without its descriptions; a property named `description` is kept. */
function withoutDescriptions(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
}

describeWithCorpus('the reference states the facts of the corpus', () => {
  it('facts of operations are equal except for the listed corrections, each of which is a difference', async () => {
    const was = allFacts(await read(edition));
    const is = allFacts(await read(ownReference));
    const found = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
      differences(was.get(name), is.get(name)).map(({ pointer, ...values }) =>
        formatFact(pointer === '' ? name : `${name}#${pointer}`, [values.was ?? null, values.is ?? null]),
      ),
    );
    const listed = facts.map(({ page, operation, what, was: before, is: after }) =>
      formatFact(`${page} ${operation} ${what}`, [before === 'undefined' ? null : before, after]),
    );
    process.stderr.write(
      `facts of the reference against the corpus: ${was.size} compared, ${found.length} corrected\n`,
    );
    expect(found.sort()).toEqual(listed.sort());
    expect(was.size).toBeGreaterThan(4000);
  });

  it('schemas and examples are equal after the listed corrections are applied to those of the corpus', async () => {
    const before = new Map((await read(edition)).schemas.map((entry) => [entry.title.value, entry]));
    const after = new Map((await read(ownReference)).schemas.map((entry) => [entry.title.value, entry]));
    expect([...after.keys()].filter((title) => !before.has(title))).toEqual([...added]);
    expect([...before.keys()].filter((title) => !after.has(title))).toEqual([]);
    for (const [title, entry] of before) {
      for (const part of ['schema', 'example'] as const) {
        const json: unknown = JSON.parse(entry[part]?.text ?? 'null');
        for (const place of places.filter((correction) => correction.schema === title && correction.part === part))
          applyCorrection(json, place);
        const own: unknown = JSON.parse(after.get(title)?.[part]?.text ?? 'null');
        const found =
          part === 'schema' ? differences(withoutDescriptions(json), withoutDescriptions(own)) : differences(json, own);
        expect({ title, part, found }).toEqual({ title, part, found: [] });
      }
    }
  });

  it('documents without descriptions are equal except where a correction is listed', async () => {
    const was = partsWithoutWording((await compileFolder(edition)).document);
    const is = partsWithoutWording((await compileFolder(ownReference)).document);
    const corrected = new Set([
      ...facts.map(({ page, operation }) => `${page.replace('.md', '')} ${operation}`),
      ...places.map(({ schema }) => schema),
    ]);
    const names = [...new Set([...was.keys(), ...is.keys()])];
    const found = names.filter((name) => differences(was.get(name), is.get(name)).length > 0);
    expect(found.filter((name) => !corrected.has(name))).toEqual([]);
    expect(names.length).toBe(196 + 176 + 1);
  });

  it('every correction of a schema names a schema of the reference', async () => {
    const titles = new Set((await read(ownReference)).schemas.map(({ title }) => title.value));
    expect(places.filter(({ schema }) => !titles.has(schema))).toEqual([]);
  });
});
