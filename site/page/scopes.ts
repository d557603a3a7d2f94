import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Operation } from '../model/site.ts';

/** Who may call: the scopes as alternatives, or that no token is needed. */
export function scopes({ object, scopes: names }: Operation): ElementContent[] {
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
