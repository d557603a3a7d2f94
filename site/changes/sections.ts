import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Changes, EditionRecord, Entry } from '../../scripts/compiler/merge/editions.ts';
import { changesAddress, href, operationAddress, resourceAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Site, SiteOperation } from '../model/site.ts';
import { methodBadge } from '../page/operation.ts';
import { groupChanges } from './group.ts';
import { type EntryLink, operationLink, schemaLink, withCode } from './links.ts';

/** A part of the view of an edition, such as the operations that it added. */
export interface ChangesSection {
  title: string;
  address: string;
  count: number;
  content: Element[];
}

/** The sections of an edition: operations and schemas that were added, removed, renamed and changed. */
export function editionSections(site: Site, { version, operations, schemas }: EditionRecord): ChangesSection[] {
  const [toOperation, toSchema] = [operationLink(site), schemaLink(site)];
  const section = (title: string, { length }: readonly unknown[], content: Element[]): ChangesSection => ({
    title,
    address: `${changesAddress(version)}/${title.toLowerCase().replace(' ', '-')}`,
    count: length,
    content,
  });
  return [
    section('Operations added', operations.added, byResource(site, operations.added)),
    section('Operations removed', operations.removed, byResource(site, operations.removed)),
    section('Operations renamed', operations.renamed, [renames(operations, toOperation)]),
    section('Operations changed', operations.changed, [changeList(operations, toOperation, 'operations')]),
    section('Schemas added', schemas.added, [inline(schemas.added, toSchema)]),
    section('Schemas removed', schemas.removed, [inline(schemas.removed, toSchema)]),
    section('Schemas renamed', schemas.renamed, [renames(schemas, toSchema)]),
    section('Schemas changed', schemas.changed, [changeList(schemas, toSchema, 'schemas')]),
  ].filter(({ count }) => count > 0);
}

/** Operations below their resources, with their titles if the document has them. */
function byResource({ resources }: Site, entries: readonly Entry[]): Element[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [resource = ''] = entry.name.split('.');
    groups.set(resource, [...(groups.get(resource) ?? []), entry]);
  }
  return [...groups].map(([name, group]) => {
    const resource = resources.find((one) => one.name === name);
    return h('div.group', [
      h('h3', [resource ? h('a', { href: href(resourceAddress(name)) }, resource.title) : h('span', name)]),
      h(
        'ul.entries',
        group.map((entry) =>
          h(
            'li',
            row(
              entry,
              resource?.operations.find(({ id }) => id === entry.name),
            ),
          ),
        ),
      ),
    ]);
  });
}

/** An operation: its method, its title, and its id. One that the document no longer has is shown by its path. */
function row({ name, route }: Entry, operation: SiteOperation | undefined): ElementContent[] {
  const [method = '', path = ''] = route?.split(' ') ?? [];
  const text = operation ? h('a', { href: href(operationAddress(operation)) }, operation.title) : h('span', path);
  return [methodBadge(method), text, h('code', name)];
}

const renames = ({ renamed }: Changes, link: EntryLink): Element =>
  h(
    'ul',
    renamed.map(({ from, to }) => h('li', [h('code', from.name), ' → ', link(to.name)])),
  );

const inline = (entries: readonly Entry[], link: EntryLink): Element =>
  h(
    'ul.inline',
    entries.map(({ name }) => h('li', [link(name)])),
  );

/** First what many have in common, then what changed in each. */
function changeList({ changed }: Changes, link: EntryLink, noun: string): Element {
  const { shared, own } = groupChanges(changed);
  return h('ul.changed', [
    ...shared.map(({ changes, names }) =>
      h('li', [
        textList(changes),
        h('details', [
          h('summary', `${names.length} ${noun}`),
          inline(
            names.map((name) => ({ name })),
            link,
          ),
        ]),
      ]),
    ),
    ...own.map(({ name, changes }) => h('li', [h('p', [link(name)]), textList(changes)])),
  ]);
}

const textList = (changes: readonly string[]): Element =>
  h(
    'ul',
    changes.map((text) => h('li', withCode(text))),
  );
