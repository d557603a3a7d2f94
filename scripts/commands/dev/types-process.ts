import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { emitTypes } from '../../compiler/output/types.ts';

// The other end of `typesProcess`: a document comes in, its types go out.
process.on('message', (document: OpenAPI) => {
  emitTypes(document).then(
    (types) => process.send?.({ types }),
    (error: unknown) => process.send?.({ problem: String(error) }),
  );
});
