import type { Report } from '../diagnostics/reporter.ts';
import type { Located } from '../model/place.ts';
import type { Authentication, Restriction } from '../model/reference.ts';
import type { Action, Resource } from './api-info.ts';
import { located } from './located.ts';
import type { DocsAuthentication } from './scopes.ts';

/**
 * Who can call an operation (dialect §4.2). `apiInfo.json` says whether a token is needed and has the scopes of the
 * resource and the operation; only `docs/` has those that are valid for many resources, such as `all.Application`.
 */
export function readAuthentication(
  { scopes: ofResource }: Resource,
  action: Action,
  docs: DocsAuthentication | undefined,
  report: Report,
): Authentication {
  const { at, scopes: ofAction, refusesOauth, allowsUnverified } = action;
  if (docs && (docs.kind === 'none') !== (ofAction === undefined))
    report('upstream/contradiction', at, {
      what: 'authentication',
      actual: docs.kind === 'none' ? 'no token' : 'a token',
      expected: ofAction ? 'a token' : 'no token',
    });
  // A token is needed if either says so. Without one, nobody's token is refused and nobody has to be verified.
  if (!ofAction && docs?.kind !== 'token') return { kind: 'none', at };
  const own = [...new Map([...ofResource, ...(ofAction ?? [])].map((scope) => [scope.value, scope])).values()];
  const stated = docs?.kind === 'token' ? docs.scopes : own.map(({ value }) => value);
  const missing = own.find(({ value }) => !stated.includes(value));
  if (missing)
    report('upstream/contradiction', missing.at, {
      what: 'scope',
      actual: missing.value,
      expected: `one of ${stated.join(', ')}`,
    });
  const restrictions: Located<Restriction>[] = [
    ...(refusesOauth?.value ? [located('noOauth' as const, refusesOauth.at)] : []),
    ...(allowsUnverified?.value ? [located('unverified' as const, allowsUnverified.at)] : []),
  ];
  // The places are those in `apiInfo.json`, since all places of a page are in one file.
  return { kind: 'token', at, scopes: stated.map((scope) => located(scope, at)), restrictions };
}
