import { camelCase, slug } from '../dialect/names.ts';

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

export const operationAddress = ({ resource, action }: Pick<OperationPlace, 'resource' | 'action'>): string =>
  `/${resource}/${action}`;
export const resourceAddress = (name: string): string => `/${name}`;
export const schemaAddress = (name: string): string => `/schemas/${name}`;
export const guideAddress = (name: string, heading?: string): string =>
  `/guide/${name}${heading === undefined ? '' : `/${heading}`}`;

/** The `href` of an address. */
export const href = (address: string): string => `#${address}`;

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
