import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { href, operationAddress, propertiesAddress, schemaAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { byLetter } from '../model/letters.ts';
import type { SiteSchema } from '../model/site.ts';
import { codeBlock, jsonText } from '../page/code-block.ts';
import { sourceLink } from '../page/source-link.ts';
import { constraints } from './constraints.ts';
import { isObject, schemaExample, stringAt } from './keywords.ts';
import { schemaBody, typeLabel } from './properties.ts';

/** The view of a component schema. Operations show a copy of its `.body`. */
export function schemaPage(context: Context, entry: SiteSchema): Element {
  const { name, title, schema } = entry;
  const address = schemaAddress(name);
  const description = isObject(schema) ? stringAt(schema, 'description') : undefined;
  // The body is copied to where the schema is referenced, without the description.
  const limits = isObject(schema) ? constraints(schema, '') : [];
  const sample = isObject(schema) ? schemaExample(schema) : undefined;
  const body = schemaBody(context, schema, propertiesAddress(name));
  return h('section.view.schema', { id: address, dataTitle: `${title} (schema)` }, [
    h('div.operation', [
      h('header', [
        h('p.crumb', [h('a', { href: href('/schemas') }, 'Schemas')]),
        h('h1', { tabIndex: -1 }, title),
        ...(description === undefined ? [] : context.blocks(description)),
      ]),
      h('div.columns', [
        h('div.text', [
          h('div.body', { dataBody: name }, [
            h('p.constraints', [
              typeLabel(context, schema),
              ...(limits.length > 0 ? [h('span', [' · ', ...limits])] : []),
            ]),
            ...body,
          ]),
          ...uses(context, entry),
          sourceLink(context, entry.source),
        ]),
        h('div.code', sample === undefined ? [] : [codeBlock('Example', 'json', jsonText(sample))]),
      ]),
    ]),
  ]);
}

function uses({ site }: Context, { usedBy, partOf }: SiteSchema): ElementContent[] {
  const links: ElementContent[] = [
    ...usedBy.map((operation) => h('li', h('a', { href: href(operationAddress(operation)) }, operation.id))),
    ...partOf.map((name) =>
      h('li', [h('a', { href: href(schemaAddress(name)) }, site.schemaByName.get(name)?.title ?? name), ' (schema)']),
    ),
  ];
  return [
    h('h2.small', 'Used by'),
    links.length > 0 ? h('ul.uses', links) : h('p', 'No operation references this schema.'),
  ];
}

/** The list of all schemas. */
export function schemaIndex({ site }: Context): Element {
  return h('section.view', { id: '/schemas', dataTitle: 'Schemas' }, [
    h('header', [
      h('h1', { tabIndex: -1 }, 'Schemas'),
      h('p', `The ${site.schemas.length} JSON schemas of requests and responses.`),
    ]),
    ...byLetter(site.schemas).flatMap(([letter, schemas]) => [
      h('h2.letter', letter),
      h(
        'ul.index',
        schemas.map(({ name, title }) => h('li', h('a', { href: href(schemaAddress(name)) }, title))),
      ),
    ]),
  ]);
}
