import type { OpenAPI } from '../emit/openapi.ts';
import { emitTypes } from '../emit/types.ts';

// The other end of `typesProcess`: a document comes in, its types go out.
process.on('message', (document: OpenAPI) => {
  emitTypes(document).then(
    (types) => process.send?.({ types }),
    (error: unknown) => process.send?.({ problem: String(error) }),
  );
});
