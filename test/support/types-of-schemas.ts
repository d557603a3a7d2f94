import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import { emitTypes } from '../../scripts/compiler/output/types/types.ts';

/** The text of `openapi.d.ts` for a document of nothing but components. */
export const typesOfSchemas = (schemas: Record<string, Schema>): Promise<string> =>
  emitTypes({
    openapi: '3.1.1',
    info: { title: 't', version: '1' },
    servers: [],
    tags: [],
    paths: {},
    components: { schemas },
  });
