import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Context } from '../context.ts';
import type { Source } from '../model/source.ts';

/** “Edit this page”: the line of the reference that states what is shown. */
export function sourceLink(context: Context, source: Source | undefined, more: Element[] = []): Element {
  const target = source && context.edit(source);
  const edit =
    source && target !== undefined
      ? [
          h('a.edit', { href: target, rel: 'noreferrer' }, [
            'Edit this page ',
            h('span', `${source.file.replace(/^.*\//, '')}:${source.line}`),
          ]),
        ]
      : [];
  return h('p.source', [...edit, ...more]);
}
