import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { withoutAcceptedValues } from '../../scripts/compiler/dialect/accepted-values.ts';
import { isIndexed } from '../../scripts/compiler/openapi/indexed-pairs.ts';
import type { Parameter, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import { parameterAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { referenceName } from '../model/references.ts';
import type { SiteOperation } from '../model/site.ts';
import { encodeQuery, queryPairs } from '../samples/query.ts';
import { isObject, listAt } from '../schema/keywords.ts';
import { details, schemaBody, typeLabel } from '../schema/properties.ts';

const titles = { path: 'Path parameters', query: 'Query parameters', header: 'Headers' } as const;

/** The parameters of an operation, grouped by `in`. */
export function parameterSections(context: Context, operation: SiteOperation): ElementContent[] {
  const parameters = operation.object.parameters ?? [];
  return (['path', 'query', 'header'] as const).flatMap((place) => {
    const rows = parameters.filter((parameter) => parameter.in === place);
    return rows.length === 0
      ? []
      : [
          h('h3', titles[place]),
          h(
            'ul.properties.parameters',
            rows.map((parameter) => row(context, parameter, parameterAddress(operation, parameter))),
          ),
        ];
  });
}

function row(context: Context, parameter: Parameter, address: string): Element {
  const { name, required, description } = parameter;
  const media = parameter.content?.['application/json'];
  const schema = parameter.schema ?? media?.schema ?? true;
  const value = parameter.example ?? media?.example ?? parameter['x-invalid-example'];
  const nested = isIndexed(parameter);
  const example: ElementContent[] =
    value === undefined ? [] : [{ type: 'text', value: 'example ' }, h('code', exampleText(parameter, value))];
  return h('li', { id: address, dataName: name }, [
    h('div.property', [
      h('code.name', name),
      ' ',
      typeLabel(context, schema),
      ...(required ? [' ', h('span.required', 'required')] : []),
      ...(parameter.deprecated ? [' ', h('span.hint', 'deprecated')] : []),
      ...(parameter.allowEmptyValue ? [' ', h('span.hint', 'may be empty')] : []),
    ]),
    ...(description === undefined ? [] : [h('div.description', context.blocks(withoutValues(description, schema)))]),
    ...(nested
      ? [...deepObject(context, schema, address), h('p.constraints', example)]
      : details(context, schema, address, value === undefined ? [] : [example], description)),
  ]);
}

/** Removes the sentence that lists the accepted values, since the list itself is shown. */
const withoutValues = (description: string, schema: Schema): string =>
  isObject(schema) && listAt(schema, 'enum').length > 0 ? withoutAcceptedValues(description) : description;

/** A nested parameter is shown expanded, since its keys are part of the query's syntax. */
function deepObject(context: Context, schema: Schema, address: string): ElementContent[] {
  const name = isObject(schema) ? referenceName(schema.$ref) : undefined;
  const target = name === undefined ? schema : context.site.schemaByName.get(name)?.schema;
  return target === undefined
    ? []
    : [h('p.constraints', [typeLabel(context, target)]), h('div.inner', schemaBody(context, target, address))];
}

/** The example as it is entered in a query: `Floor`, `tagFilter[0][key]=Floor&…`. */
function exampleText(parameter: Parameter, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  return isIndexed(parameter)
    ? queryPairs(parameter.name, value)
        .map(([key, text]) => `${key}=${text}`)
        .join('&')
    : encodeQuery(value);
}
