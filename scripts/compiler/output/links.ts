import { ownMember } from '../model/record.ts';
import type { OpenAPI } from '../openapi/openapi.ts';
import { methods } from '../openapi/openapi.ts';
import { linkResolver, pageHref } from './addresses.ts';

/** The URL of the folder where the site of a document is published, with a slash at its end; undefined if none is stated. */
export function siteUrl({ externalDocs }: { externalDocs?: OpenAPI['externalDocs'] | undefined }): string | undefined {
  const url = externalDocs?.url;
  return url !== undefined && /^https?:/i.test(url) && URL.canParse(url)
    ? new URL(url).href.replace(/[?#].*$|\/?$/, '/')
    : undefined;
}

/**
 * Creates a function that changes the links of a description: those of the reference lead to the published site, and
 * those that lead nowhere become their text.
 */
export function absoluteLinks({ paths, components, tags, externalDocs }: OpenAPI): (text: string) => string {
  const operations = Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => {
      const { operationId, summary: title } = item[method] ?? {};
      const [resource = '', ...action] = operationId?.split('.') ?? [];
      return title === undefined ? [] : [{ resource, action: action.join('.'), title }];
    }),
  );
  const address = linkResolver({
    resources: tags.map(({ name }) => ({ name, operations: operations.filter(({ resource }) => resource === name) })),
    schemas: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      title: String(ownMember(schema, 'title') ?? name),
    })),
  });
  const url = siteUrl({ externalDocs });
  const urlOf = (target: string): string | undefined => {
    if (/^https?:/i.test(target)) return target;
    const found = address(target);
    return url === undefined || found === undefined ? undefined : pageHref(found, url);
  };
  return (text) =>
    // Code is skipped: it can contain brackets.
    text.replace(
      /(`+)(?!`).*?[^`]\1(?!`)|\[([^\]]*)\]\(([^()\s]*)\)/gs,
      (found, _, label?: string, target?: string) => {
        if (label === undefined || target === undefined) return found;
        const url = urlOf(target);
        return url === undefined ? label : `[${label}](${url})`;
      },
    );
}
