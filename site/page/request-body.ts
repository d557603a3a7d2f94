import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { bodyAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { referenceName } from '../model/references.ts';
import type { SiteOperation } from '../model/site.ts';
import { isObject } from '../schema/keywords.ts';
import { reference, schemaBody, typeLabel } from '../schema/properties.ts';

/** The request body with its schema, expanded. */
export function requestBody(context: Context, operation: SiteOperation): ElementContent[] {
  const { requestBody: body } = operation.object;
  const address = bodyAddress(operation);
  if (!body) return [];
  return Object.entries(body.content).flatMap(([mediaType, { schema }]): ElementContent[] => {
    const name = isObject(schema) ? referenceName(schema.$ref) : undefined;
    return [
      h('h3', { id: address }, ['Request body ', ...(body.required ? [h('span.required', 'required')] : [])]),
      h('p.media', [h('code', mediaType), ...(schema === undefined ? [] : [' · ', typeLabel(context, schema)])]),
      ...(name === undefined
        ? schema === undefined
          ? []
          : schemaBody(context, schema, address)
        : [reference(context, name)]),
    ];
  });
}
