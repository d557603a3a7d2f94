import type { Scopes } from '../generated/operations.ts';
import { operationTable } from './table.ts';

/** The documented scopes of an operation. A token needs at least one of them; an empty list means that the operation needs no token. */
export function scopesOf<Id extends keyof Scopes>(operationId: Id): readonly Scopes[Id][] {
  // The table and the types are generated from the same document.
  return (operationTable().get(operationId)?.scopes() ?? []) as Scopes[Id][];
}

/**
 * True if a token with these scopes may call the operation according to the reference.
 * The server may check more, such as membership or ownership.
 */
export function canCall(operationId: keyof Scopes, tokenScopes: Iterable<string>): boolean {
  const needed: readonly string[] = scopesOf(operationId);
  const granted = new Set(tokenScopes);
  return operationTable().has(operationId) && (needed.length === 0 || needed.some((scope) => granted.has(scope)));
}
