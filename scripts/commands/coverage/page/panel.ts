import { pointerOf, tokensOf, valueAt } from '../../../compiler/model/pointer.ts';
import { type CoverageData, dispositions } from '../data.ts';
import { h } from './dom.ts';
import { formatCount } from './format-count.ts';
import { findPlace, type PageIndex } from './index.ts';
import { formatRoute } from './route.ts';
import { type YamlLine, yaml } from './yaml.ts';

const depth = 4;
/** Maximum number of elements shown for one line, and how many of them are expanded. */
const most = 40;
const mostOpen = 3;

const kindNames: Readonly<Record<string, string>> = {
  row: 'table row',
  item: 'list item',
  code: 'code block',
  frontMatter: 'front matter',
};

/** The details of one line: its block, its diagnostics and its elements of the document. */
export function panel(data: CoverageData, index: PageIndex, line: number, close: () => void): HTMLElement {
  const block = index.block(line);
  const owner = index.owner(line);
  const [, , relation, ...numbers] = owner ?? [line, line, 1 as const];
  const pointers = numbers.map((number) => data.pointers[number] ?? '');
  const disposition = block ? (dispositions[block[2]] ?? 'unknown') : 'blank';
  return h(
    'aside',
    { class: 'panel', 'aria-label': `Line ${line}` },
    h(
      'header',
      {},
      h('h2', {}, `Line ${line}`),
      h(
        'button',
        { type: 'button', class: 'close', 'aria-label': 'Close (Esc)', title: 'Close (Esc)', onclick: close },
        '×',
      ),
    ),
    block
      ? h(
          'p',
          { class: 'block' },
          h('span', { class: `badge ${disposition}` }, disposition),
          ` ${kindOf(data, block[3])}`,
          block[1] > block[0] ? `, lines ${block[0]}–${block[1]}` : '',
          block[4] < 0 ? '' : ', read as ',
          block[4] < 0 ? undefined : h('code', {}, data.constructs[block[4]] ?? ''),
        )
      : h('p', { class: 'block' }, 'Blank line between blocks'),
    ...index
      .corrections(line)
      .map(([, , text]) =>
        h(
          'p',
          { class: 'block' },
          text === '' ? 'Corrected: partly deleted' : 'Corrected: partly read as ',
          text === '' ? undefined : h('code', {}, text),
        ),
      ),
    ...(index.notes.get(line) ?? []).map(({ severity, code, message }) => {
      const known = Object.hasOwn(data.codes, code) ? data.codes[code] : undefined;
      return h(
        'div',
        { class: `diagnostic ${severity}` },
        h('b', {}, severity === 'error' ? '✖ ' : '⚠ ', h('code', {}, code)),
        h('p', {}, message),
        known && h('p', { class: 'mend' }, `${known.mend} (dialect §${known.section})`),
      );
    }),
    block && h('h3', {}, heading(disposition, relation, pointers)),
    ...pointers.slice(0, most).map((pointer, position) => element(data, pointer, position < mostOpen)),
    pointers.length > most ? h('p', {}, `… and ${(pointers.length - most).toLocaleString('en')} more`) : undefined,
  );
}

const kindOf = (data: CoverageData, kind: number): string => {
  const name = data.kinds[kind] ?? '';
  return kindNames[name] ?? name;
};

function heading(disposition: string, relation: number, pointers: readonly string[]): string {
  if (disposition === 'unknown') return 'Not recognised; inside of';
  if (relation === 0) return pointers.length === 1 ? 'Became' : `Became ${formatCount(pointers.length, 'element')}`;
  return disposition === 'boilerplate' ? 'Inside of' : 'Belongs to';
}

/** One element: its pointer, with each token linking to an enclosing element, and its YAML. */
function element(data: CoverageData, start: string, open: boolean): HTMLElement {
  const path = h('div', { class: 'path' });
  const code = h('pre', { class: 'yaml', tabindex: 0 });
  const details = h('details', { class: 'element' }, h('summary', {}, path), code);
  details.open = open;

  function show(pointer: string, levels: number): void {
    const tokens = tokensOf(pointer);
    const crumbs = tokens.map((token, position) => {
      const target = pointerOf(tokens.slice(0, position + 1));
      const crumb = h(
        'button',
        {
          type: 'button',
          title: `#${target}`,
          onclick: (event: Event) => {
            event.preventDefault();
            show(target, depth);
            details.open = true;
          },
        },
        pointerOf([token]).slice(1),
      );
      return h('span', {}, '/', crumb);
    });
    const root = h(
      'button',
      {
        type: 'button',
        title: 'The document',
        onclick: (event: Event) => {
          event.preventDefault();
          show('', 2);
          details.open = true;
        },
      },
      '#',
    );
    path.replaceChildren(root, ...crumbs);
    path.dataset.pointer = pointer;
    code.replaceChildren(
      ...yaml(valueAt(data.document, pointer), pointer, pointer === '' ? 2 : levels).map((entry) => yamlLine(entry)),
    );
  }

  function yamlLine({ text, pointer, reference }: YamlLine): HTMLElement {
    if (pointer !== undefined) {
      const cut = text.lastIndexOf('{} #');
      const more = h(
        'button',
        { type: 'button', title: `#${pointer}`, onclick: () => show(pointer, depth) },
        `… ${text.slice(cut + 5)}`,
      );
      return h('div', {}, ...keyed(text.slice(0, cut)), more);
    }
    if (reference !== undefined) {
      const place = findPlace(data, reference);
      const lead = text.slice(0, text.indexOf('$ref'));
      const target = place
        ? h('a', { href: formatRoute(place.page, place.line), title: `${place.page}:${place.line}` }, `#${reference}`)
        : `#${reference}`;
      return h('div', {}, lead, h('span', { class: 'key' }, '$ref'), ': ', target);
    }
    return h('div', {}, ...keyed(text));
  }

  show(start, depth);
  return details;
}

/** Splits a line of YAML so that the key can be styled. */
function keyed(text: string): (HTMLElement | string)[] {
  const found = /^((?:\s|- )*)((?:[\w$./@{}+-][^:"]*|"(?:[^"\\]|\\.)*"))(:(?:\s[\s\S]*)?)$/.exec(text);
  return found ? [found[1] ?? '', h('span', { class: 'key' }, found[2] ?? ''), found[3] ?? ''] : [text];
}
