import { slug } from '../../scripts/compiler/dialect/names.ts';
import { methods, type OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import {
  guideAddress,
  operationAddress,
  resourceAddress,
  schemaAddress,
} from '../../scripts/compiler/output/addresses.ts';

/** The addresses of our site for what the results of other sites lead to; `undefined` for what it does not have. */
export interface AddressMap {
  ofRedoc: (href: string) => string | undefined;
  ofScalar: (id: string) => string | undefined;
}

/**
 * Redoc leads to `#/devices/devices.get`, in lower case, perhaps with a place in the operation behind another `#`, to
 * `#/devices`, to `#/section/a-heading` of the overview, and to `#/`, its beginning. Scalar leads to `tag/devices/GET/path`, `tag/devices`,
 * `models/Device` and `description/a-heading`. A result within an operation counts as the operation.
 */
export function addressMap({ paths, tags, components, info }: OpenAPI): AddressMap {
  const byId = new Map<string, string>();
  const byRoute = new Map<string, string>();
  for (const [path, item] of Object.entries(paths))
    for (const method of methods) {
      const id = item[method]?.operationId;
      if (id === undefined) continue;
      const [resource = '', ...action] = id.split('.');
      const address = operationAddress({ resource, action: action.join('.') });
      byId.set(id.toLowerCase(), address);
      byRoute.set(`${method.toUpperCase()}${path}`, address);
    }
  const resources = new Map(tags.map(({ name }) => [name.toLowerCase(), resourceAddress(name)]));
  const schemas = new Map(Object.keys(components.schemas).map((name) => [name, schemaAddress(name)]));
  const headings = new Map(
    [...String(info.description ?? '').matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) => [
      plainSlug(heading),
      guideAddress('overview', slug(heading)),
    ]),
  );
  return {
    ofRedoc: (href) => {
      if (decode(href) === '#/') return guideAddress('overview');
      const [, first = '', second = ''] = /^#\/([^/#]*)(?:\/([^#]*))?/.exec(decode(href)) ?? [];
      return first === 'section' ? headings.get(plainSlug(second)) : (byId.get(second) ?? resources.get(first));
    },
    ofScalar: (id) => {
      const [, kind, rest = ''] = /\/(tag|models|description)\/(.*)$/.exec(decode(id)) ?? [];
      if (kind === 'models') return schemas.get(rest);
      if (kind === 'description') return headings.get(plainSlug(rest));
      const [, tag = '', route] = /^([^/]+)(?:\/(.*))?$/.exec(rest) ?? [];
      return route === undefined ? resources.get(tag) : byRoute.get(route);
    },
  };
}

/** A heading as all three write it in an address, apart from their words for signs. */
const plainSlug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-and-/g, '-')
    .replace(/^-|-$/g, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
