import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { emitTypes } from '../../compiler/output/types.ts';

// The child process of `typesProcess`: receives documents and sends their types.
process.on('message', (document: OpenAPI) => {
  emitTypes(document).then(
    (types) => process.send?.({ types }),
    (error: unknown) => process.send?.({ problem: String(error) }),
  );
});
