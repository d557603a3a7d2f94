import type { MediaType, OpenAPI } from './openapi.ts';

const target = /^#\/components\/schemas\/([^/]+)$/;

/**
 * Gives successful responses the example of the schema that they link (Example Object,
 * OpenAPI 3.1.1 §4.8.19): the page documents it with the schema. Each example stands once,
 * under the components. Errors share one schema and its example fits but one of them: they
 * get none.
 */
export function linkResponseExamples(document: OpenAPI): void {
  const examples: Record<string, { value: unknown }> = {};
  const link = (media: MediaType): void => {
    const reference = typeof media.schema === 'object' ? media.schema['$ref'] : undefined;
    const name = typeof reference === 'string' ? target.exec(reference)?.[1] : undefined;
    const schema = name === undefined ? undefined : document.components.schemas[name];
    if (name === undefined || typeof schema !== 'object' || !Array.isArray(schema['examples'])) return;
    examples[name] = { value: schema['examples'][0] };
    media.examples = { [name]: { $ref: `#/components/examples/${name}` } };
  };
  for (const item of Object.values(document.paths)) {
    for (const { responses } of Object.values(item)) {
      for (const [code, { content }] of Object.entries(responses)) {
        if (code.startsWith('2') && content?.['application/json']) link(content['application/json']);
      }
    }
  }
  if (Object.keys(examples).length > 0) document.components.examples = Object.fromEntries(Object.entries(examples).sort(([a], [b]) => (a < b ? -1 : 1)));
}
