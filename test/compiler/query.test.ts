import { beforeEach, describe, expect, test } from 'vitest';
import { Database, input, query } from '../../scripts/compiler/query.ts';

type Db = Database<string>;

const text = input<[file: string], string, string>('text');
const words = query('words', (db: Db, file: string) => {
  const found = text(db, file).split(' ');
  if (found.includes('')) db.report(`${file} has two spaces`);
  return found;
});
const count = query('count', (db: Db, file: string) => ({ words: words(db, file).length }));
const total = query('total', (db: Db, ...files: string[]) =>
  files.reduce((sum, file) => sum + count(db, file).words, 0),
);

let computed: string[];
let db: Db;

beforeEach(() => {
  computed = [];
  db = new Database({ onCompute: (name) => computed.push(name) });
});

/** Sets inputs in a new revision, and returns the total with the queries computed for it. */
function revise(texts: Readonly<Record<string, string>>): { value: number; computed: string[]; reports: string[] } {
  db.nextRevision();
  computed.length = 0;
  for (const [file, content] of Object.entries(texts)) text.set(db, content, file);
  const value = total(db, ...Object.keys(texts));
  return { value, computed: [...computed], reports: db.finish() };
}

describe('a database', () => {
  test('computes each query that is read once', () => {
    expect(revise({ a: 'one two', b: 'three' })).toEqual({
      value: 3,
      computed: ['total(a, b)', 'count(a)', 'words(a)', 'count(b)', 'words(b)'],
      reports: [],
    });
    total(db, 'a', 'b');
    expect(computed).toHaveLength(5);
  });

  test('computes nothing if no input has changed', () => {
    revise({ a: 'one two', b: 'three' });
    expect(revise({ a: 'one two', b: 'three' })).toEqual({ value: 3, computed: [], reports: [] });
  });

  test('recomputes only queries that read a changed value, and stops at an equal result', () => {
    revise({ a: 'one two', b: 'three' });
    expect(revise({ a: 'one 2', b: 'three' }).computed).toEqual(['words(a)', 'count(a)']);
    expect(revise({ a: 'one', b: 'three' })).toMatchObject({
      value: 2,
      computed: ['words(a)', 'count(a)', 'total(a, b)'],
    });
  });

  test('keeps the old value if the new one is equal', () => {
    revise({ a: 'one two' });
    const before = count(db, 'a');
    revise({ a: 'three four' });
    expect(count(db, 'a')).toBe(before);
  });

  test('reports belong to an entry: they are returned until it is computed again', () => {
    expect(revise({ a: 'one  two', b: 'x' }).reports).toEqual(['a has two spaces']);
    expect(revise({ a: 'one  two', b: 'y' })).toMatchObject({
      reports: ['a has two spaces'],
      computed: ['words(b)', 'count(b)'],
    });
    expect(revise({ a: 'one two', b: 'y' }).reports).toEqual([]);
  });

  test('drops entries that two revisions have not used', () => {
    revise({ a: 'one', b: 'two' });
    revise({ a: 'one' });
    expect(revise({ a: 'one', b: 'two' }).computed).toEqual([]);
    revise({ a: 'one' });
    revise({ a: 'one' });
    revise({ a: 'one' });
    expect(revise({ a: 'one', b: 'two' }).computed).toEqual(['total(a, b)', 'count(b)', 'words(b)']);
  });

  test('without reuse, computes each query once per revision, with the same values and reports', () => {
    db = new Database({ reuse: false, onCompute: (name) => computed.push(name) });
    const first = revise({ a: 'one  two' });
    expect(revise({ a: 'one  two' })).toEqual(first);
    expect(first.computed).toEqual(['total(a)', 'count(a)', 'words(a)']);
  });

  test('throws if a query depends on itself, or an input was never set', () => {
    const self: (db: Db) => number = query('self', (own: Db): number => self(own) + 1);
    db.nextRevision();
    expect(() => self(db)).toThrow('self() depends on itself');
    expect(() => text(db, 'c')).toThrow('text(c) was never set');
  });

  test('can be used after a computation has thrown', () => {
    const fails = query('fails', (own: Db) => {
      if (text(own, 'a') === 'bad') throw new Error('bad');
      return words(own, 'a').length;
    });
    revise({ a: 'bad' });
    expect(() => fails(db)).toThrow('bad');
    revise({ a: 'good text' });
    expect(fails(db)).toBe(2);
  });
});
