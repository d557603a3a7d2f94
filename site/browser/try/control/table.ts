import { create } from '../../element.ts';
import type { Control } from './control.ts';
import { type TableRow, tableRow } from './table-row.ts';

/** A table, which can have some values only. */
export interface TableControl extends Control {
  fits(value: unknown): boolean;
}

/** A list as a table with one entry per row. An entry has a text in each column, or is a text if there are no columns. */
export function tableControl(columns: readonly string[], name: string): TableControl {
  const list = create('div', { class: 'rows' });
  const more = create('button', { type: 'button' }, 'Add a row');
  const element = create('div', { role: 'group' }, list, more);
  let rows: TableRow[] = [];
  const add = (entry?: unknown): TableRow => {
    const row = tableRow(columns, rows.length + 1, name, entry);
    row.remove.addEventListener('click', () => {
      write(entries().filter((_, i) => rows.filter(isFilled)[i] !== row));
      more.focus();
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    rows.push(row);
    list.append(row.element);
    return row;
  };
  const entries = (): unknown[] => rows.filter(isFilled).map(({ read }) => read());
  const write = (value: unknown): void => {
    rows = [];
    list.replaceChildren();
    for (const entry of Array.isArray(value) && value.length > 0 ? value : [undefined]) add(entry);
  };
  more.addEventListener('click', () => add().first.focus());
  write(undefined);
  return {
    element,
    get input() {
      return (rows[0] ?? add()).first;
    },
    read() {
      const value = entries();
      return value.length > 0 ? { value } : {};
    },
    write,
    fits: (value) =>
      value === undefined || (Array.isArray(value) && value.every((entry: unknown) => isEntry(entry, columns))),
  };
}

const isFilled = ({ read }: TableRow): boolean => read() !== undefined;

function isEntry(entry: unknown, columns: readonly string[]): boolean {
  if (columns.length === 0) return typeof entry === 'string';
  return (
    typeof entry === 'object' &&
    entry !== null &&
    Object.entries(entry).every(([name, value]) => columns.includes(name) && typeof value === 'string')
  );
}
