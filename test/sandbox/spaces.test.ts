import { expect, test } from 'vitest';
import type { Entry, Journal } from '../../sandbox/keep/journal.ts';
import { createSpaces } from '../../sandbox/spaces.ts';
import type { Change, State } from '../../sandbox/state.ts';

/** A journal in memory. */
function journalOf(entries: readonly Entry[] = []): Journal & { written: Entry[]; isLong: boolean } {
  const written: Entry[] = [];
  return {
    ...{ entries, damaged: 0, isLong: false, written },
    append: (entry) => void written.push(entry),
    replace: (all) => void written.splice(0, written.length, ...all),
    close() {},
  };
}
const seed = (state: State): void => state.put('/things/seed', {});
const put = (name: string): Change => ({ put: `/things/${name}`, values: {} });

test('each namespace has a state of its own, seeded when it is first used', () => {
  const spaces = createSpaces(seed);
  spaces.get('one').put('/things/a', {});
  spaces.commit();
  expect([...spaces.get('one').items('/things').keys()]).toEqual(['seed', 'a']);
  expect([...spaces.get('two').items('/things').keys()]).toEqual(['seed']);
});

test('the changes since the last commit become one entry of each namespace', () => {
  const journal = journalOf();
  const spaces = createSpaces(seed, journal);
  spaces.get('one').put('/things/a', {});
  spaces.get('two');
  expect(journal.written).toEqual([]);
  spaces.commit();
  const first = [
    { space: 'one', changes: [put('seed'), put('a')] },
    { space: 'two', changes: [put('seed')] },
  ];
  expect(journal.written).toEqual(first);
  spaces.commit();
  spaces.get('one').put('/things/b', {});
  spaces.commit();
  expect(journal.written).toEqual([...first, { space: 'one', changes: [put('b')] }]);
});

test('a namespace of the file is not seeded, and its changes are not written again', () => {
  const journal = journalOf([
    { space: 'one', changes: [put('a')] },
    { space: 'one', changes: [put('b')] },
  ]);
  const spaces = createSpaces(seed, journal);
  expect([...spaces.get('one').items('/things').keys()]).toEqual(['a', 'b']);
  spaces.commit();
  expect(journal.written).toEqual([]);
});

test('a long file is replaced by snapshots', () => {
  const journal = journalOf([{ space: 'one', changes: [put('a'), put('a')] }]);
  const spaces = createSpaces(seed, journal);
  spaces.get('two');
  journal.isLong = true;
  spaces.commit();
  expect(journal.written).toEqual(['one', 'two'].map((space) => ({ space, changes: spaces.get(space).snapshot() })));
});
