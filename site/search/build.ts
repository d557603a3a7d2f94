import { slug } from '../../scripts/compiler/dialect/names.ts';
import { guideAddress } from '../../scripts/compiler/output/addresses.ts';
import { type Guide, guidePages } from '../guide/pages.ts';
import { plainText } from '../markdown.ts';
import { referenceName } from '../model/references.ts';
import type { Site, SiteOperation, SiteResource, SiteSchema } from '../model/site.ts';
import { isObject, stringAt } from '../schema/keywords.ts';
import type { Parts, SearchData } from './index-data.ts';
import { type Part, parameterParts, propertyParts } from './parts.ts';

/** Builds the search index, as JSON. */
export function buildIndex(site: Site, guide: Guide): string {
  const operations = site.resources.flatMap((resource) => resource.operations);
  const schemas = new Map(site.schemas.map(({ name }, position) => [name, position]));
  return JSON.stringify({
    basePath: basePath(site),
    schemas: site.schemas.map(schemaEntry),
    operations: operations.map((operation) => operationEntry(operation, schemas)),
    resources: site.resources.map(resourceEntry),
    sections: guidePages.flatMap(({ name, title }) => guideSections(name, title, guide[name])),
    parts: shareParts([...site.schemas.map(propertyParts), ...operations.map(parameterParts)]),
  } satisfies SearchData);
}

/** The path of the URL of the first server. */
function basePath({ document }: Site): string {
  const url = document.servers?.[0]?.url ?? '';
  return url.replace(/^\w+:\/\/[^/]*/, '').replace(/\/$/, '');
}

/** Lists each part once, with all entries that have it. Parts of the same name are neighbours, which compresses well. */
function shareParts(partsOfEntries: readonly (readonly Part[])[]): Parts {
  const shared = new Map<string, Part & { entries: number[] }>();
  partsOfEntries.forEach((parts, entry) => {
    for (const part of parts) {
      const key = `${part.tail}\n${part.text}`;
      const known = shared.get(key);
      if (known) known.entries.push(entry);
      else shared.set(key, { ...part, entries: [entry] });
    }
  });
  const sorted = [...shared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  return {
    tails: sorted.map(({ tail }) => tail),
    texts: sorted.map(({ text }) => text),
    entries: sorted.map(({ entries }) => entries),
  };
}

const resourceEntry = ({ name, title, description }: SiteResource): SearchData['resources'][number] => ({
  name,
  title,
  text: plainText(description),
});

function operationEntry(
  { object, method, path, title, id, scopes = [] }: SiteOperation,
  schemas: ReadonlyMap<string, number>,
): SearchData['operations'][number] {
  const body = Object.values(object.requestBody?.content ?? {}).flatMap(({ schema }) => {
    const name = isObject(schema) ? referenceName(schema.$ref) : undefined;
    return schemas.get(name ?? '') ?? [];
  })[0];
  return {
    name: id,
    title,
    text: plainText(object.description ?? ''),
    method,
    path,
    scopes: scopes.join(' '),
    ...(body !== undefined && { body }),
  };
}

const schemaEntry = ({ name, title, schema }: SiteSchema): SearchData['schemas'][number] => ({
  name,
  title,
  text: plainText((isObject(schema) ? stringAt(schema, 'description') : undefined) ?? ''),
});

/** The sections of a page of the guide, with what comes before the first. */
function guideSections(name: string, title: string, markdown: string): SearchData['sections'] {
  const [head = '', ...sections] = markdown.split(/^## (?=.)/m);
  const all = sections.map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    const text = plainText(heading);
    return { address: guideAddress(name, slug(text)), name: title, title: text, text: plainText(rest.join('\n')) };
  });
  // The first section of several with the same heading has the address.
  const unique = all.filter(({ address }, at) => all.findIndex((other) => other.address === address) === at);
  return [{ address: guideAddress(name), name: title, title, text: plainText(head.replace(/^# .*/, '')) }, ...unique];
}
