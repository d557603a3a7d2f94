import { camelCase, kebabCase, slug } from '../dialect/names.ts';

// The addresses of the site, to which links of the reference lead. They are also element ids, so that links work
// without scripting.

/** What links of the reference can lead to. */
export interface LinkTargets {
  readonly resources: readonly { name: string; operations: readonly OperationPlace[] }[];
  readonly schemas: readonly { name: string; title: string }[];
}

/** An operation, and where it is. */
interface OperationPlace {
  resource: string;
  action: string;
  title: string;
}

/** What the address of an operation consists of. */
type OperationName = Pick<OperationPlace, 'resource' | 'action'>;

export const operationAddress = ({ resource, action }: OperationName): string => `/${resource}/${action}`;
export const resourceAddress = (name: string): string => `/${name}`;
export const schemaAddress = (name: string): string => `/schemas/${name}`;
export const guideAddress = (name: string, heading?: string): string =>
  `/guide/${name}${heading === undefined ? '' : `/${heading}`}`;

/** The address of a name below another address: a property of a schema, of a body, of a parameter. */
export const nestedAddress = (address: string, name: string): string => `${address}/${segment(name)}`;

export const parameterAddress = (operation: OperationName, { in: place, name }: { in: string; name: string }): string =>
  nestedAddress(`${operationAddress(operation)}/${place}`, name);
export const bodyAddress = (operation: OperationName): string => `${operationAddress(operation)}/body`;
export const responseAddress = (operation: OperationName, code: string): string =>
  `${operationAddress(operation)}/responses/${code}`;
/** The address above those of the properties of a schema. */
export const propertiesAddress = (schema: string): string => `${schemaAddress(schema)}/properties`;
/** The address of a property; `path` has the names of the properties around it, and its own. Arrays have no name. */
export const propertyAddress = (schema: string, path: readonly string[]): string =>
  path.reduce(nestedAddress, propertiesAddress(schema));
/** What an edition changed; without a version, the list of editions. */
export const changesAddress = (version?: string): string => `/changes${version === undefined ? '' : `/${version}`}`;

/** The `href` of an address. */
export const href = (address: string): string => `#${encodeURI(address)}`;

/** The address in the fragment of a URL (`#/devices/get`); undefined if it has none. A malformed escape stays as it is. */
export function addressOf(hash: string): string | undefined {
  if (!hash.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The folders of the site whose entries have a page each. Everything else below a page is a place in it. */
const foldersOfPages: ReadonlySet<string> = new Set(['guide', 'schemas', 'changes']);

/** The address of the page on which an address is: `/schemas/Tag/properties/key` → `/schemas/Tag`. */
export function pageAddress(address: string): string {
  const [, first = '', second] = address.split('/');
  return second !== undefined && foldersOfPages.has(first) ? `/${first}/${second}` : `/${first}`;
}

/** The folder of a page, relative to that of the site: `/schemas/DeviceTag` → `schemas/device-tag/`. */
export const pageFolder = (address: string): string =>
  pageAddress(address)
    .split('/')
    .filter((name) => name !== '')
    .map((name) => `${kebabCase(name)}/`)
    .join('');

/** The `href` of an address in a page of the folder; `root` leads from it to the folder of the site. */
export const pageHref = (address: string, root: string): string =>
  `${root}${pageFolder(address)}${pageAddress(address) === address ? '' : href(address)}` || './';

/** A name as a part of an address. An id must not contain spaces, and a URL no half of a surrogate pair. */
const segment = (name: string): string => name.replace(/\s+/gu, '-').replace(/\p{Surrogate}/gu, '\uFFFD');

/**
 * Creates a function that resolves a link of the reference (`device.md#send-state`,
 * `schemas.md#device-tag-filter`) to an address of the site, or to `undefined` if it has no target.
 */
export function linkResolver({ resources, schemas }: LinkTargets): (target: string) => string | undefined {
  const addresses = new Map<string, string>();
  const add = (key: string, address: string): void => {
    if (!addresses.has(key)) addresses.set(key, address);
  };
  for (const { name, operations } of resources) {
    add(name, resourceAddress(name));
    for (const operation of operations) {
      const address = operationAddress(operation);
      add(`${name}#${operation.action}`, address);
      add(`${name}#${slug(operation.title)}`, address);
    }
  }
  add('schemas', '/schemas');
  for (const { name, title } of schemas) add(`schemas#${slug(title)}`, schemaAddress(name));
  add('overview', guideAddress('overview'));
  return (target) => {
    const match = /^([\w-]+)\.md(?:#(.*))?$/.exec(target);
    if (!match) return undefined;
    const [, stem = '', fragment] = match;
    const page = camelCase(stem);
    if (fragment === undefined) return addresses.get(page);
    if (page === 'overview') return guideAddress('overview', fragment);
    // The anchor of a section, such as `get-query-params`, resolves to its operation.
    return (
      addresses.get(`${page}#${fragment}`) ??
      addresses.get(`${page}#${fragment.replace(/-.*$/, '')}`) ??
      addresses.get(page)
    );
  };
}
