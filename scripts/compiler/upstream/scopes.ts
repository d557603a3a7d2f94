import type { Report } from '../diagnostics/reporter.ts';
import type { DocsOperation } from './docs.ts';

const list =
  /^The client must be configured with a valid api access token to call this action\. The token must include at least one of the following scopes: (.+?)\.?$/;
const none = /^No api access token is required to call this action\.$/;

/** What `docs/` says about the token that an operation needs: its scopes, or that it needs none. */
export type DocsAuthentication = { kind: 'none' } | { kind: 'token'; scopes: readonly string[] };

/** Reads the sentence about the token. Undefined for any other text, which is reported. */
export function readDocsAuthentication(
  { title, authentication }: DocsOperation,
  report: Report,
): DocsAuthentication | undefined {
  const [first, ...others] = authentication;
  for (const other of others) report('upstream/unknown-section', other.at, { actual: other.value });
  if (first && none.test(first.value)) return { kind: 'none' };
  const scopes = first && list.exec(first.value)?.[1];
  if (scopes !== undefined) return { kind: 'token', scopes: scopes.split(/, (?:or )?| or /) };
  report('upstream/value', first?.at ?? title.at, {
    actual: first?.value ?? '',
    expected: 'the scopes of the token, or that no token is required',
    where: `Authentication of ${title.value}`,
  });
  return undefined;
}
