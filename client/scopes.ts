import type { Scopes } from '../generated/operations.ts';
import { operationTable } from './table.ts';

/** The documented scopes of an operation, any one of which will do; empty when it needs no token. */
export function scopesOf<Id extends keyof Scopes>(operationId: Id): readonly Scopes[Id][] {
  // The table and the types are written from the same document, by the same function.
  return (operationTable().get(operationId)?.scopes() ?? []) as Scopes[Id][];
}

/**
 * Tells whether a token with the scopes given may call an operation, as far as the reference says;
 * what else the server looks at (membership, ownership) it does not.
 */
export function canCall(operationId: keyof Scopes, tokenScopes: Iterable<string>): boolean {
  const needed: readonly string[] = scopesOf(operationId);
  const held = new Set(tokenScopes);
  return operationTable().has(operationId) && (needed.length === 0 || needed.some((scope) => held.has(scope)));
}
