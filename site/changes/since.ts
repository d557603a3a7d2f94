import type { Element } from 'hast';
import { h } from 'hastscript';
import { href } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';

/** `Since 4.2.0, 2026-03-28`, with a link to what changed then. Nothing without a record of editions. */
export function sinceNote({ since }: Context, operationId: string): Element[] {
  const found = since(operationId);
  if (!found) return [];
  const { version, date, address } = found;
  return [
    h('span.since', ['Since ', h('a', { href: href(address) }, version), ...(date === undefined ? [] : [`, ${date}`])]),
  ];
}
