import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteOperation } from '../model/site.ts';

/** How many characters of scopes are in one line with the sentence. */
const line = 36;

/**
 * The authentication of an operation: its scopes, or that no token is needed. One line, since there can be a dozen
 * scopes, which would push the parameters out of the window: the others are behind “more”.
 */
export function scopes({ object, resource, scopes: names }: SiteOperation): ElementContent[] {
  const title = h('h3', 'Authentication');
  if (names === undefined)
    return [
      title,
      h(
        'p',
        object.security === undefined
          ? 'The reference does not state which token is needed.'
          : 'None: this operation needs no access token.',
      ),
    ];
  // The narrowest scopes first: those of the resource.
  const own = names.filter((name) => name.startsWith(`${resource}.`));
  const ordered = [...own, ...names.filter((name) => !own.includes(name))];
  const first = firstLine(ordered);
  const others = ordered.slice(first.length);
  return [
    title,
    h('div.scopes', [
      h('p', names.length === 1 ? 'An access token with this scope:' : 'An access token with one of'),
      list(first),
      ...(others.length === 0 ? [] : [h('details', [h('summary', `${others.length} more`), list(others)])]),
    ]),
  ];
}

const list = (names: readonly string[]): Element =>
  h(
    'ul',
    names.map((name) => h('li', h('code', name))),
  );

/** The scopes that fit into one line, at least one. All of them if only one would be left. */
function firstLine(names: readonly string[]): readonly string[] {
  let length = 0;
  const beyond = names.findIndex((name, index) => {
    length += name.length + 3;
    return index > 0 && length > line;
  });
  return beyond < 0 || beyond === names.length - 1 ? names : names.slice(0, beyond);
}
