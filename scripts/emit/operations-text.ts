import type { TableSchema } from './operations-model.ts';

/** A TypeScript string literal. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text);
}

/** The type that openapi-typescript gives a referenced component schema; `unknown` for any other schema. */
export function typeOfSchemaRef({ $ref }: TableSchema): string {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec($ref ?? '')?.[1];
  return name === undefined ? 'unknown' : `components['schemas'][${stringLiteral(name)}]`;
}
