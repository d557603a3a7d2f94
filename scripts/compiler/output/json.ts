import type { OpenAPI } from '../openapi/openapi.ts';

/** The artefact `openapi.json`: the document for tools that cannot read YAML. */
export const documentJson = (document: OpenAPI): string => `${JSON.stringify(document, null, 2)}\n`;
