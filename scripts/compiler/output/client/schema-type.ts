import type { Schema } from '../../openapi/openapi.ts';
import { stringLiteral } from '../typescript.ts';

/** The type that openapi-typescript gives a referenced component schema; `unknown` for any other schema. */
export function typeOfSchemaRef(schema: Schema | undefined): string {
  const reference = typeof schema === 'object' ? schema.$ref : undefined;
  const name = typeof reference === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] : undefined;
  return name === undefined ? 'unknown' : `components['schemas'][${stringLiteral(name)}]`;
}
