import type { Method, OpenAPI, OperationObject } from './openapi.ts';

interface Row {
  method: string;
  path: string;
  token: boolean;
  body: boolean;
  stream: boolean;
}

/** `operations.ts`: what the client has to know of each operation at run time. */
export function emitOperationsTable(document: OpenAPI): string {
  const rows = Object.entries(document.paths).flatMap(([path, item]) =>
    (Object.entries(item) as [Method, OperationObject][]).map(([method, operation]): [string, Row] => [
      operation.operationId,
      {
        method: method.toUpperCase(),
        path,
        token: (operation.security?.length ?? 0) > 0,
        body: operation.requestBody !== undefined,
        stream: operation.responses['200']?.content?.['text/event-stream'] !== undefined,
      },
    ]),
  );
  const lines = rows.map(([id, row]) => `  ${JSON.stringify(id)}: ${JSON.stringify(row)},`);
  return `// Generated from openapi.yaml. Do not edit: run \`npm run generate\`.\n\nexport const operations = {\n${lines.join('\n')}\n} as const;\n`;
}
