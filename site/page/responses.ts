import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MediaType, ResponseObject, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import { nestedAddress, responseAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { referenceName } from '../model/references.ts';
import type { SiteOperation } from '../model/site.ts';
import { isObject, schemaExample } from '../schema/keywords.ts';
import { schemaBody, typeLabel } from '../schema/properties.ts';
import { codeBlock, jsonText } from './code-block.ts';

/** All documented responses, with expandable schemas. */
export function responseSections(context: Context, operation: SiteOperation): ElementContent[] {
  const entries = Object.entries(operation.object.responses);
  return entries.length === 0
    ? []
    : [
        h('h3', 'Responses'),
        h(
          'ul.responses',
          entries.map(([code, response]) => {
            const address = responseAddress(operation, code);
            return h('li', { id: address }, row(context, code, response, address));
          }),
        ),
      ];
}

function row(
  context: Context,
  code: string,
  { description, content }: ResponseObject,
  address: string,
): ElementContent[] {
  const bodies = Object.entries(content ?? {}).flatMap(([mediaType, media]) =>
    bodyOf(context, mediaType, media, address),
  );
  return [h('div.response', [status(code), h('div', [h('div.description', context.blocks(description)), ...bodies])])];
}

function bodyOf(context: Context, mediaType: string, media: MediaType, address: string): ElementContent[] {
  const events = media['x-sse-events'] ?? [];
  const type = mediaType === 'application/json' ? [] : [h('p.media', [h('code', mediaType)])];
  if (events.length > 0) {
    const rows = events.map((event) => {
      const place = nestedAddress(address, event.name);
      return h('li', { id: place }, [
        h('div.property', [
          h('code.name', event.name),
          ...(event.schema === undefined ? [] : [' ', typeLabel(context, event.schema)]),
        ]),
        ...(event.description === undefined ? [] : [h('div.description', context.blocks(event.description))]),
        ...opened(context, event.schema, place),
      ]);
    });
    return [...type, h('p.label', 'Events'), h('ul.properties', rows)];
  }
  return [...type, ...opened(context, media.schema, address)];
}

function opened(context: Context, schema: Schema | undefined, address: string): ElementContent[] {
  const body = schema === undefined ? [] : schemaBody(context, schema, address);
  return schema === undefined || body.length === 0
    ? []
    : [h('details.nested', [h('summary', [typeLabelText(context, schema)]), h('div.inner', body)])];
}

/** The type without links: a link inside of a summary would nest two controls. */
function typeLabelText(context: Context, schema: Schema): Element {
  const name = isObject(schema) ? referenceName(schema.$ref) : undefined;
  return name === undefined
    ? typeLabel(context, schema)
    : h('span.type', context.site.schemaByName.get(name)?.title ?? name);
}

const status = (code: string): Element =>
  h('span', { className: ['status', code.startsWith('2') ? 'good' : 'bad'] }, code);

/** The examples of successful responses. The example of an error is shown with its schema. */
export function responseExamples({ site }: Context, { object }: SiteOperation): ElementContent[] {
  return Object.entries(object.responses)
    .filter(([code]) => code.startsWith('2'))
    .flatMap(([code, { content }]) =>
      Object.entries(content ?? {}).flatMap(([mediaType, { example, schema }]) => {
        if (typeof example === 'string' && mediaType !== 'application/json')
          return [codeBlock(`Response ${code}`, 'text', example.trimEnd())];
        const name = isObject(schema) ? referenceName(schema.$ref) : undefined;
        const target = name === undefined ? schema : site.schemaByName.get(name)?.schema;
        const value = example ?? (isObject(target) ? schemaExample(target) : undefined);
        return value === undefined ? [] : [codeBlock(`Response ${code}`, 'json', jsonText(value))];
      }),
    );
}
