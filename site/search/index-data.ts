import { operationAddress, resourceAddress, schemaAddress } from '../../scripts/compiler/output/addresses.ts';

// The search index as the page receives it: texts, from which the page builds an inverted index on first use. They
// compress to less than a serialized inverted index, and excerpts need them anyway.

/** The search index. The entries of all kinds have numbers from 0, in the order of these lists. */
export interface SearchData {
  /** The path of the server's URL, which pasted URLs have in front of the path of an operation: `` or `/v1`. */
  basePath: string;
  schemas: Named[];
  operations: Operation[];
  resources: Named[];
  sections: Section[];
  parts: Parts;
}

interface Named {
  /** The name in code: `devices.sendCommand`, `DeviceCommand`. */
  name: string;
  title: string;
  text: string;
}

interface Operation extends Named {
  method: string;
  path: string;
  /** Separated by spaces. */
  scopes: string;
  /** The number of the schema of the body. */
  body?: number;
}

/** A section of the guide. Its name is that of its page. */
interface Section extends Named {
  address: string;
}

/**
 * Parameters and properties, one column for each field, which compresses better than rows. Many operations and schemas
 * have parts with the same name and text, so each of these is in the index once, with the numbers of its entries.
 */
export interface Parts {
  /** The addresses relative to that of the entry, without the first slash: `query/tagFilter`, `properties/tags/key`. */
  tails: string[];
  texts: string[];
  entries: number[][];
}

/** What the search finds: an operation, a schema, a resource, or a section of the guide. */
export interface SearchEntry extends Named, Partial<Omit<Operation, keyof Named>> {
  kind: 'operation' | 'schema' | 'guide' | 'resource';
  address: string;
}

/** All entries by number. */
export const entriesOf = ({ schemas, operations, resources, sections }: SearchData): SearchEntry[] => [
  ...schemas.map((schema) => ({ ...schema, kind: 'schema' as const, address: schemaAddress(schema.name) })),
  ...operations.map((operation) => {
    const [resource = '', ...action] = operation.name.split('.');
    const address = operationAddress({ resource, action: action.join('.') });
    return { ...operation, kind: 'operation' as const, address };
  }),
  ...resources.map((resource) => ({ ...resource, kind: 'resource' as const, address: resourceAddress(resource.name) })),
  ...sections.map((section) => ({ ...section, kind: 'guide' as const })),
];
