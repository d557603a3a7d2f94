/** Members of schemas, parameters and media types whose values are data: a `$ref` or `description` inside is none of the document. */
export const dataKeywords: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'x-invalid-example',
  'default',
  'const',
  'enum',
]);
