import type { Element } from 'hast';
import { h } from 'hastscript';

/** The search dialog: a WAI-ARIA combobox with a listbox, which `site/browser/search.ts` fills. */
export const searchDialog = (): Element =>
  h('dialog', { id: 'search', ariaLabel: 'Search' }, [
    h('label', { htmlFor: 'query' }, 'Search the reference'),
    h('input', {
      id: 'query',
      type: 'search',
      role: 'combobox',
      placeholder: 'Words, a field, a scope, a path, a curl command …',
      autoComplete: 'off',
      spellCheck: 'false',
      ariaExpanded: 'false',
      ariaControls: 'results',
      ariaAutoComplete: 'list',
    }),
    h('p.found', { role: 'status' }),
    h('ul', { id: 'results', role: 'listbox', ariaLabel: 'Results' }),
    h('p.keys', { ariaHidden: 'true' }, [
      h('kbd', '↑'),
      h('kbd', '↓'),
      ' choose ',
      h('kbd', '↵'),
      ' open ',
      h('kbd', 'Esc'),
      ' close',
    ]),
  ]);
