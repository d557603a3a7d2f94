import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { joinPointer, valueAt } from '../../../client/verify/pointer.ts';
import { formType } from '../../../sandbox/http/form-type.ts';
import { bare } from '../../compiler/model/bare.ts';
import { isRecord, ownMember } from '../../compiler/model/record.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { isReadByPrism } from './read-by-prism.ts';

/**
 * A document with one operation and the components that it uses. It is a copy, because Prism mutates
 * its input.
 *
 * Prism fails for placeholders with the names of members of every object, so they get an underscore. Some
 * parameters are omitted and checked by `parameters.ts` instead, since Prism would reject valid requests and
 * accept invalid ones. For the same reason it does not see the parts of forms, which `form.ts` checks: to Prism, a part
 * that is JSON is text.
 */
export function operationDocument(
  { openapi, info, servers, components }: OpenAPI,
  { template, method, operation }: FoundOperation,
): object {
  const body = ownMember(operation, 'requestBody');
  const kept = {
    ...operation,
    ...(isRecord(body) && { requestBody: withoutParts(body) }),
    ...(operation.parameters && {
      parameters: operation.parameters
        .filter(isReadByPrism)
        .map((one) => (one.in === 'path' ? { ...one, name: placeholder(one.name) } : one)),
    }),
  };
  const { securitySchemes, ...sections } = components;
  return bare({
    openapi,
    info: { title: info.title, version: info.version },
    servers,
    paths: { [template.replace(/(?<=\{)[^{}]+(?=\})/g, placeholder)]: { [method]: kept } },
    components: { ...reachable(sections, kept), ...(securitySchemes && { securitySchemes }) },
  });
}

const withoutParts = ({ content, ...body }: Record<string, unknown>): Record<string, unknown> => ({
  ...body,
  content: isRecord(content) && formType in content ? { ...content, [formType]: {} } : content,
});

const placeholder = (name: string): string => (name in Object.prototype ? `${name}_` : name);

const reference = /^#\/components\/([^/]+)\/([^/]+)/;

/** The components that a value references, directly or indirectly, by section and name. */
function reachable(sections: object, value: unknown): Record<string, Record<string, unknown>> {
  const reached: Record<string, Record<string, unknown>> = Object.create(null);
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (!isRecord(node)) return;
    for (const [key, child] of Object.entries(node)) {
      const [, section, name] = (key === '$ref' && typeof child === 'string' && reference.exec(child)) || [];
      if (section === undefined || name === undefined) walk(child);
      else {
        const known = (reached[section] ??= Object.create(null));
        if (Object.hasOwn(known, name)) continue;
        known[name] = valueAt(sections, joinPointer('', section, name));
        walk(known[name]);
      }
    }
  };
  walk(value);
  return reached;
}
