import MiniSearch from 'minisearch';
import { slug } from '../../scripts/compiler/dialect/names.ts';
import {
  guideAddress,
  operationAddress,
  resourceAddress,
  schemaAddress,
} from '../../scripts/compiler/output/addresses.ts';
import { type Guide, guidePages } from '../guide/pages.ts';
import { plainText } from '../markdown.ts';
import type { Site, SiteOperation, SiteResource, SiteSchema } from '../model/site.ts';
import { isObject, membersAt, stringAt } from '../schema/keywords.ts';
import { type SearchEntry, searchOptions } from './entry.ts';

/** Builds the search index, as JSON. */
export function buildIndex(site: Site, guide: Guide): string {
  const index = new MiniSearch<SearchEntry>(searchOptions);
  index.addAll([
    ...guidePages.flatMap(({ name, title }) => guideEntries(name, title, guide[name])),
    ...site.resources.flatMap((resource) => [resourceEntry(resource), ...resource.operations.map(operationEntry)]),
    ...site.schemas.map(schemaEntry),
  ]);
  return JSON.stringify(index);
}

const resourceEntry = ({ name, title, description }: SiteResource): SearchEntry => ({
  id: resourceAddress(name),
  title,
  kind: 'resource',
  name,
  note: '',
  names: '',
  text: plainText(description),
});

function operationEntry(operation: SiteOperation): SearchEntry {
  const { object, method, path, title, id } = operation;
  return {
    id: operationAddress(operation),
    title,
    kind: 'operation',
    name: id,
    note: `${method} ${path}`,
    names: (object.parameters ?? []).map(({ name }) => name).join(' '),
    text: plainText(object.description ?? ''),
  };
}

function schemaEntry({ name, title, schema }: SiteSchema): SearchEntry {
  const object = isObject(schema) ? schema : {};
  return {
    id: schemaAddress(name),
    title,
    kind: 'schema',
    name,
    note: '',
    names: membersAt(object, 'properties')
      .map(([property]) => property)
      .join(' '),
    text: plainText(stringAt(object, 'description') ?? ''),
  };
}

/** One entry per section of a page of the guide. */
function guideEntries(name: string, title: string, markdown: string): SearchEntry[] {
  const [head = '', ...sections] = markdown.split(/^## (?=.)/m);
  const entry = (id: string, heading: string, content: string): SearchEntry => ({
    id,
    title: heading,
    kind: 'guide',
    name: '',
    note: title,
    names: '',
    text: plainText(content),
  });
  const seen = new Set<string>();
  return [
    entry(guideAddress(name), title, head),
    ...sections.flatMap((section) => {
      const [heading = '', ...rest] = section.split('\n');
      const id = guideAddress(name, slug(plainText(heading)));
      if (seen.has(id)) return [];
      seen.add(id);
      return [entry(id, plainText(heading), rest.join('\n'))];
    }),
  ];
}
