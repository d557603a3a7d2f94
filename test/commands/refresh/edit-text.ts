import type { JsonChange } from '../../../scripts/commands/refresh/compare/change.ts';

/** A change of a schema in one line. */
export function editText(change: JsonChange): string {
  const { kind, pointer } = change;
  const text = (value: unknown): string => JSON.stringify(value) ?? '';
  switch (change.kind) {
    case 'added':
      return `${kind} ${pointer} ${text(change.after)}`;
    case 'removed':
      return `${kind} ${pointer} ${text(change.before)}`;
    case 'changed':
      return `${kind} ${pointer} ${text(change.before)} → ${text(change.after)}`;
    case 'members':
      return `${kind} ${pointer} +${text(change.gained)} -${text(change.lost)}`;
  }
}
