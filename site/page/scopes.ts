import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteOperation } from '../model/site.ts';

/** The authentication of an operation: its scopes, or that no token is needed. */
export function scopes({ object, scopes: names }: SiteOperation): ElementContent[] {
  const title = h('h3', 'Authentication');
  if (names !== undefined)
    return [
      title,
      h('p', 'An access token with at least one of these scopes:'),
      h(
        'ul.scopes',
        names.map((name) => h('li', h('code', name))),
      ),
    ];
  return [
    title,
    h(
      'p',
      object.security === undefined
        ? 'The reference does not state which token is needed.'
        : 'None: this operation needs no access token.',
    ),
  ];
}
