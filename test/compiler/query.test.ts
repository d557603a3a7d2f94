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
  db = new Database((name, key) => computed.push(`${name}(${key.join(', ')})`));
});

/** One revision: what changed, and the total. */
function revise(texts: Readonly<Record<string, string>>): { value: number; computed: string[]; reports: string[] } {
  computed.length = 0;
  db.nextRevision();
  for (const [file, content] of Object.entries(texts)) text.set(db, [file], content);
  const value = total(db, ...Object.keys(texts));
  return { value, computed: [...computed], reports: db.reports() };
}

describe('a database', () => {
  test('computes what is read, once', () => {
    expect(revise({ a: 'one two', b: 'three' })).toEqual({
      value: 3,
      computed: ['total(a, b)', 'count(a)', 'words(a)', 'count(b)', 'words(b)'],
      reports: [],
    });
    total(db, 'a', 'b');
    expect(computed).toHaveLength(5);
  });

  test('computes nothing when no input has another value', () => {
    revise({ a: 'one two', b: 'three' });
    expect(revise({ a: 'one two', b: 'three' })).toEqual({ value: 3, computed: [], reports: [] });
  });

  test('computes again only what read something that changed, up to the first equal value', () => {
    revise({ a: 'one two', b: 'three' });
    expect(revise({ a: 'one 2', b: 'three' }).computed).toEqual(['words(a)', 'count(a)']);
    expect(revise({ a: 'one', b: 'three' })).toMatchObject({
      value: 2,
      computed: ['words(a)', 'count(a)', 'total(a, b)'],
    });
  });

  test('keeps the old value when the new one is equal', () => {
    revise({ a: 'one two' });
    const before = count(db, 'a');
    revise({ a: 'three four' });
    expect(count(db, 'a')).toBe(before);
  });

  test('reports belong to the entry: they come back when it is not computed again, and go when it is', () => {
    expect(revise({ a: 'one  two', b: 'x' }).reports).toEqual(['a has two spaces']);
    expect(revise({ a: 'one  two', b: 'y' })).toMatchObject({
      reports: ['a has two spaces'],
      computed: ['words(b)', 'count(b)'],
    });
    expect(revise({ a: 'one two', b: 'y' }).reports).toEqual([]);
  });

  test('drops what two revisions have not used', () => {
    revise({ a: 'one', b: 'two' });
    revise({ a: 'one' });
    expect(revise({ a: 'one', b: 'two' }).computed).toEqual([]);
    revise({ a: 'one' });
    revise({ a: 'one' });
    revise({ a: 'one' });
    expect(revise({ a: 'one', b: 'two' }).computed).toEqual(['total(a, b)', 'count(b)', 'words(b)']);
  });

  test('a query that depends on itself, and an input that was never set, are faults of the program', () => {
    const self: (db: Db) => number = query('self', (own: Db): number => self(own) + 1);
    db.nextRevision();
    expect(() => self(db)).toThrow('self() depends on itself');
    expect(() => text(db, 'c')).toThrow('text(c) was never set');
  });

  test('keys that differ only in where they are cut are different keys', () => {
    const parts = query('parts', (_: Db, ...key: string[]) => key.length);
    db.nextRevision();
    expect([parts(db), parts(db, ''), parts(db, 'a', 'b'), parts(db, 'a\0b'), parts(db, '1 ', 'b')]).toEqual([
      0, 1, 2, 1, 2,
    ]);
  });

  test('an input that was read cannot be set before the next revision, nor can a report stand alone', () => {
    revise({ a: 'one' });
    expect(() => text.set(db, ['a'], 'two')).toThrow('text(a) was set or read in this revision');
    expect(() => db.report('lost')).toThrow('report outside of a query');
  });

  test('a computation that throws leaves the database as it was', () => {
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
