import type { Authentication } from '../model/reference.ts';
import { type OperationContext, placed } from './context.ts';
import type { SecurityRequirement } from './openapi.ts';

/** The name of the one security scheme: HTTP bearer, OpenAPI 3.1.1 §4.8.27. */
export const bearer = 'bearerAuth';

/**
 * “At least one of the scopes” is an alternative: one requirement per scope, in the documented
 * order (§4.8.30). No authentication is the empty list; what is not placed is left out.
 */
export function emitSecurity(
  context: OperationContext,
  authentication: Authentication,
): SecurityRequirement[] | undefined {
  if (authentication.kind === 'unstated') return undefined;
  if (authentication.kind === 'none') return [];
  return authentication.scopes.map(({ value, at }) => placed(context, { [bearer]: [value] }, at));
}
