import type { Changes, EditionRecord, Entry } from './editions.ts';

/**
 * The editions after another merge. An edition that was merged before, such as with other corrections of ours, stays one
 * edition: everything since its first merge becomes its change. Adding the same edition twice adds nothing.
 */
export function addEdition(editions: readonly EditionRecord[], next: EditionRecord): EditionRecord[] {
  const known = editions.findIndex(({ version }) => version === next.version);
  if (known === -1) return [...editions, next];
  return [...editions.slice(0, known), [...editions.slice(known), next].reduce(compose)];
}

/** Two changes as one, from the edition before the first to the second, under the version of the second. */
function compose(first: EditionRecord, second: EditionRecord): EditionRecord {
  const { version, date = first.version === version ? first.date : undefined } = second;
  return {
    version,
    ...(date !== undefined && { date }),
    ...(first.previous !== undefined && { previous: first.previous }),
    operations: composeChanges(first.operations, second.operations),
    schemas: composeChanges(first.schemas, second.schemas),
  };
}

function composeChanges(first: Changes, second: Changes): Changes {
  const today = new Map(second.renamed.map(({ from, to }) => [from.name, to]));
  const rename = (entry: Entry): Entry => today.get(entry.name) ?? entry;
  const [isOld, isGone] = [namesOf(first.removed), namesOf(second.removed)];
  const [isNew, isAgain] = [namesOf(first.added), namesOf(second.added)];
  const renamed = first.renamed.map(({ from, to }) => ({ from, to: rename(to) }));
  const added = unique([...first.added.map(rename), ...second.added.filter(({ name }) => !isOld.has(name))]);
  const isAdded = namesOf(added);
  const changes = new Map<string, ReadonlySet<string>>();
  for (const { name, changes: texts } of [
    ...first.changed.map((entry) => ({ ...entry, name: rename(entry).name })),
    ...second.changed,
  ])
    if (!isAdded.has(name) && !isGone.has(name)) changes.set(name, new Set([...(changes.get(name) ?? []), ...texts]));
  return {
    added: added.filter(({ name }) => !isGone.has(name)),
    removed: unique([
      ...first.removed.filter(({ name }) => !isAgain.has(name)),
      ...second.removed.filter(({ name }) => !isNew.has(name)).map((entry) => earlier(first, entry)),
    ]),
    renamed: [
      ...renamed.filter(({ to }) => !isGone.has(to.name)),
      ...second.renamed.filter(
        ({ from }) =>
          !isNew.has(from.name) && !first.renamed.some(({ to, from: old }) => [to.name, old.name].includes(from.name)),
      ),
    ],
    changed: [...changes].map(([name, texts]) => ({ name, changes: [...texts] })),
  };
}

/** What the edition before the change called an entry. */
const earlier = ({ renamed }: Changes, entry: Entry): Entry =>
  renamed.find(({ to }) => to.name === entry.name)?.from ?? entry;

const namesOf = (entries: readonly Entry[]): ReadonlySet<string> => new Set(entries.map(({ name }) => name));

const unique = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.name, entry])).values(),
];
