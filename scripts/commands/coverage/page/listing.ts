import { dispositions } from '../data.ts';
import { h } from './dom.ts';
import type { PageIndex } from './index.ts';
import { underline } from './underline.ts';

/** Number of lines per chunk. */
export const chunk = 200;

/**
 * All lines of a page, in chunks that the browser lays out only when they scroll into view. So
 * 200,000 lines open in seconds, and the browser's own search still finds everything.
 */
export function listing(index: PageIndex): HTMLElement {
  const list = h('div', {
    class: `listing${index.notes.size > 0 ? ' noted' : ''}`,
    role: 'listbox',
    tabindex: 0,
    'aria-label': `Lines of ${index.page.name}`,
  });
  list.style.setProperty('--digits', String(String(index.lines.length).length));
  for (let first = 1; first <= index.lines.length; first += chunk) {
    const last = Math.min(first + chunk - 1, index.lines.length);
    const part = h('div', { class: 'chunk', role: 'presentation' });
    part.style.setProperty('--lines', String(last - first + 1));
    for (let line = first; line <= last; line++) part.append(lineOf(index, line));
    list.append(part);
  }
  return list;
}

function lineOf(index: PageIndex, line: number): HTMLElement {
  const block = index.block(line);
  const notes = index.notes.get(line) ?? [];
  const text = index.lines[line - 1] ?? '';
  const row = document.createElement('div');
  // A line outside of all blocks is shown as unknown, so that it does not look as if it had been read. A correction
  // can have deleted it.
  const isBlank = text.trim() === '' || index.corrections(line).length > 0;
  const disposition = block ? dispositions[block[2]] : isBlank ? 'blank' : 'unknown';
  row.className = `line ${disposition ?? 'unknown'}${block?.[0] === line ? ' first' : ''}`;
  row.id = `L${line}`;
  row.setAttribute('role', 'option');
  row.setAttribute('data-line', String(line));
  if (notes.length === 0) {
    row.textContent = text;
    return row;
  }
  row.classList.add('has', notes.some(({ severity }) => severity === 'error') ? 'error' : 'warning');
  row.append(
    h('span', { class: 'text' }, ...underline(text, line, notes)),
    h(
      'span',
      { class: 'notes' },
      ...notes.map(({ severity, code, message }) =>
        h('span', { class: `note ${severity}` }, h('b', {}, severity === 'error' ? '✖ ' : '⚠ ', code), ' ', message),
      ),
    ),
  );
  return row;
}
