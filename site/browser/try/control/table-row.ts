import { create } from '../../element.ts';

/** A row of a table: a text for each column. */
export interface TableRow {
  element: HTMLElement;
  first: HTMLInputElement;
  remove: HTMLButtonElement;
  /** The entry; undefined if nothing is entered. A column without text is left out. */
  read(): unknown;
}

/** Creates a row. Without columns, its entry is one text. */
export function tableRow(columns: readonly string[], number: number, name: string, entry?: unknown): TableRow {
  const known = new Map<string, unknown>(typeof entry === 'object' && entry !== null ? Object.entries(entry) : []);
  const input = (column: string, value: unknown): HTMLInputElement => {
    const label = column === '' ? `Row ${number}` : `${column}, row ${number}`;
    const created = create('input', {
      ...{ name: `${name}:${column}`, type: 'text', 'aria-label': label, placeholder: column },
      ...{ autocomplete: 'off', spellcheck: 'false' },
    });
    created.value = typeof value === 'string' ? value : '';
    return created;
  };
  const first = input(columns[0] ?? '', columns.length === 0 ? entry : known.get(columns[0] ?? ''));
  const cells = [first, ...columns.slice(1).map((column) => input(column, known.get(column)))];
  const remove = create('button', { type: 'button', class: 'remove', 'aria-label': `Remove row ${number}` }, '×');
  return {
    element: create('div', { class: 'row' }, ...cells, remove),
    first,
    remove,
    read() {
      if (columns.length === 0) return first.value === '' ? undefined : first.value;
      const filled = columns.flatMap((column, i): [string, string][] => {
        const value = cells[i]?.value ?? '';
        return value === '' ? [] : [[column, value]];
      });
      return filled.length > 0 ? Object.fromEntries(filled) : undefined;
    },
  };
}
