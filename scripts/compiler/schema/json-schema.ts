/** JSON Schema 2020-12, the Schema Object of OpenAPI 3.1.1 §4.8.24. */
export type Schema = boolean | { [keyword: string]: unknown };

/** The pointer of the schemas of a document, as the beginning of a `$ref`. */
export const components = '#/components/schemas/';
