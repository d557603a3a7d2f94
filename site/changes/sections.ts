import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Changes, EditionRecord, Entry } from '../../scripts/compiler/merge/editions.ts';
import { changesAddress, href, resourceAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Site } from '../model/site.ts';
import { methodBadge } from '../page/operation.ts';
import { groupChanges } from './group.ts';
import { type EntryLink, operationLink, schemaLink, withCode } from './links.ts';

/** The sections of an edition: operations and schemas that were added, removed, renamed and changed. */
export function editionSections(site: Site, { version, operations, schemas }: EditionRecord): Element[] {
  const [toOperation, toSchema] = [operationLink(site), schemaLink(site)];
  const section = (name: string, content: readonly Element[]): Element[] =>
    content.length === 0
      ? []
      : [h('h2', { id: `${changesAddress(version)}/${name.toLowerCase().replace(' ', '-')}` }, name), ...content];
  return [
    ...section('Operations added', byResource(site, operations.added, toOperation)),
    ...section('Operations removed', byResource(site, operations.removed, toOperation)),
    ...section('Operations renamed', renames(operations, toOperation)),
    ...section('Operations changed', changeLists(operations, toOperation, 'operations')),
    ...section('Schemas added', inline(schemas.added, toSchema)),
    ...section('Schemas removed', inline(schemas.removed, toSchema)),
    ...section('Schemas renamed', renames(schemas, toSchema)),
    ...section('Schemas changed', changeLists(schemas, toSchema, 'schemas')),
  ];
}

/** Operations below their resources. */
function byResource({ resources }: Site, entries: readonly Entry[], link: EntryLink): Element[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [resource = ''] = entry.name.split('.');
    groups.set(resource, [...(groups.get(resource) ?? []), entry]);
  }
  return [...groups].map(([name, group]) => {
    const resource = resources.find((one) => one.name === name);
    const heading: ElementContent = resource
      ? h('a', { href: href(resourceAddress(name)) }, resource.title)
      : { type: 'text', value: name };
    return h('div.group', [
      h('h3', [heading]),
      h(
        'ul.entries',
        group.map((entry) => h('li', [...route(entry), link(entry)])),
      ),
    ]);
  });
}

/** The method of an operation, with its path as a hint. */
function route({ route: text }: Entry): ElementContent[] {
  const [method = '', path = ''] = text?.split(' ') ?? [];
  return method === '' ? [] : [h('span', { title: path }, methodBadge(method)), { type: 'text', value: ' ' }];
}

const renames = ({ renamed }: Changes, link: EntryLink): Element[] =>
  renamed.length === 0
    ? []
    : [
        h(
          'ul',
          renamed.map(({ from, to }) => h('li', [h('code', from.name), ' → ', link(to)])),
        ),
      ];

const inline = (entries: readonly Entry[], link: EntryLink): Element[] =>
  entries.length === 0
    ? []
    : [
        h(
          'ul.inline',
          entries.map((entry) => h('li', link(entry))),
        ),
      ];

/** First what many have in common, then what changed in each. */
function changeLists({ changed }: Changes, link: EntryLink, noun: string): Element[] {
  const { shared, own } = groupChanges(changed);
  const lists = [
    ...shared.map(({ changes, names }) =>
      h('li', [
        ...texts(changes),
        h('details', [
          h('summary', `${names.length} ${noun}`),
          ...inline(
            names.map((name) => ({ name })),
            link,
          ),
        ]),
      ]),
    ),
    ...own.map(({ name, changes }) => h('li', [h('p', link({ name })), ...texts(changes)])),
  ];
  return lists.length === 0 ? [] : [h('ul.changed', lists)];
}

const texts = (changes: readonly string[]): Element[] => [
  h(
    'ul',
    changes.map((text) => h('li', withCode(text))),
  ),
];
