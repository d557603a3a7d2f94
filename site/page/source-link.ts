import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Context } from '../context.ts';
import type { SourcePosition } from '../model/source.ts';

/** The “Edit this page” link to the source line in the reference. */
export function sourceLink(context: Context, source: SourcePosition | undefined, more: Element[] = []): Element {
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
