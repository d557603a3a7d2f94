import type { Authentication } from '../model/reference.ts';
import { type OperationContext, placed } from './context.ts';
import type { SecurityRequirement } from './openapi.ts';

/** The name of the only security scheme: HTTP bearer, OpenAPI 3.1.1 §4.8.27. */
export const bearer = 'bearerAuth';

/**
 * “At least one of the scopes” means alternatives, so each scope is one requirement, in the documented
 * order (§4.8.30). “No authentication” is the empty list. Without a statement, `security` is absent.
 */
export function emitSecurity(
  context: OperationContext,
  authentication: Authentication,
): SecurityRequirement[] | undefined {
  if (authentication.kind === 'unstated') return undefined;
  if (authentication.kind === 'none') return [];
  return authentication.scopes.map(({ value, at }) => placed(context, { [bearer]: [value] }, at));
}
