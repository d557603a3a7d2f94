import { beforeAll, describe, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, ownReference } from '../../support/folders.ts';
import { danglingReferences } from '../../support/references.ts';

interface Target {
  folder: string;
  operations: number;
  schemas: number;
  /** Pages with unknown blocks. */
  unknown: string[];
}

function target({ folder, operations, schemas, unknown }: Target): void {
  let compilation: Compilation;
  beforeAll(async () => {
    compilation = await compileFolder(folder);
  });

  test(`${operations} operations, ${schemas} schemas`, () => {
    const { paths, components } = compilation.document;
    expect(Object.values(paths).flatMap((item) => Object.keys(item))).toHaveLength(operations);
    expect(Object.keys(components.schemas)).toHaveLength(schemas);
  });

  test('no errors', () => {
    expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('every diagnostic has a place in a page', () => {
    for (const { file, line, column, message } of compilation.diagnostics) {
      const text = compilation.texts.get(file)?.split('\n')[line - 1];
      expect(text?.length, message).toBeGreaterThanOrEqual(column - 1);
    }
  });

  test(`unknown blocks: ${unknown.length === 0 ? 'none' : `only in ${unknown.join(', ')}`}`, () => {
    const files = compilation.ledger.unknown.map((place) => place.replace(/:\d+$/, ''));
    expect([...new Set(files)]).toEqual(unknown);
  });

  test('every reference of the document resolves', () => {
    expect(danglingReferences(compilation.document)).toEqual([]);
  });
}

describe('the project’s reference', () => target({ folder: ownReference, operations: 375, schemas: 335, unknown: [] }));

describeWithCorpus('edition 2018-12', () =>
  target({ folder: corpusFolder('2018-12'), operations: 194, schemas: 171, unknown: ['files.md'] }),
);
describeWithCorpus('edition 2019-03', () =>
  target({ folder: corpusFolder('2019-03'), operations: 196, schemas: 175, unknown: ['files.md'] }),
);
