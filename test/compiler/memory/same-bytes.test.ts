import fc from 'fast-check';
import { dump } from 'js-yaml';
import { beforeAll, expect, test } from 'vitest';
import { Sections } from '../../../scripts/commands/cache/sections.ts';
import { Store } from '../../../scripts/commands/cache/store.ts';
import { readFacts } from '../../../scripts/commands/shared/facts.ts';
import { type Compilation, compile } from '../../../scripts/compiler/compile.ts';
import { Memory } from '../../../scripts/compiler/memory/memory.ts';
import { toYaml, yamlBytes } from '../../../scripts/compiler/output/yaml.ts';
import type { SourceFile } from '../../../scripts/compiler/read/reference.ts';
import { compileFolder, pagesOf } from '../../support/compile-folder.ts';
import { fewPages } from '../../support/few-pages.ts';
import { ownReference } from '../../support/folders.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Texts = Readonly<Record<string, string>>;

let start: Texts;
let facts: Awaited<ReturnType<typeof readFacts>>;

beforeAll(async () => {
  facts = await readFacts('spec/document.yaml');
  start = await fewPages();
});

/** Everything that a run may write or tell. */
const told = ({ document, map, ledger, diagnostics, entries }: Compilation, yaml: string): string =>
  JSON.stringify([yaml, document, map, ledger, diagnostics, [...entries]]);

const fileOf = ([name, text]: [string, string]): SourceFile => ({ path: `pages/${name}`, content: Buffer.from(text) });

/** An edit as somebody may make it: a place in a page and what happens there. */
interface Edit {
  page: number;
  at: number;
  kind: 'letter' | 'line' | 'empty line' | 'delete line' | 'twin' | 'move' | 'json' | 'delete page' | 'restore';
}

const edits = fc.array(
  fc.record({
    page: fc.nat(),
    at: fc.nat(),
    kind: fc.constantFrom<Edit['kind']>(
      'letter',
      'line',
      'empty line',
      'delete line',
      'twin',
      'move',
      'json',
      'delete page',
      'restore',
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(texts: Texts, { page, at, kind }: Edit): Texts {
  const pages = Object.keys(start);
  const name = pages[page % pages.length] ?? '';
  const text = texts[name] ?? start[name] ?? '';
  if (kind === 'delete page') return Object.fromEntries(Object.entries(texts).filter(([other]) => other !== name));
  if (kind === 'restore') return { ...texts, [name]: start[name] ?? '' };
  return { ...texts, [name]: changed(text, at, kind) };
}

function changed(text: string, at: number, kind: Edit['kind']): string {
  const lines = text.split('\n');
  const i = at % lines.length;
  const sections = text.split(/^(?=## )/m);
  const section = at % sections.length;
  switch (kind) {
    case 'letter':
      return `${text.slice(0, at % text.length)}x${text.slice(at % text.length)}`;
    case 'line':
      return [...lines.slice(0, i), 'One more line.', ...lines.slice(i)].join('\n');
    case 'empty line':
      return [...lines.slice(0, i), '', ...lines.slice(i)].join('\n');
    case 'delete line':
      return [...lines.slice(0, i), ...lines.slice(i + 1)].join('\n');
    case 'twin':
      return [...sections.slice(0, section), sections[section] ?? '', ...sections.slice(section)].join('');
    case 'move':
      return [...sections.slice(0, section), ...sections.slice(section + 1), sections[section] ?? ''].join('');
    default:
      return text.replace(/"type": "string"/g, (whole, offset: number) =>
        offset > at % text.length ? '"type": "integer"' : whole,
      );
  }
}

test('after any sequence of edits, in any order of pages, from memory and from disk: the bytes of a cold run', {
  timeout: 120_000,
}, async () => {
  const sections = new Sections(new Store(await temporaryFolder()), 'compiler', 'pages');
  fc.assert(
    fc.property(edits, fc.nat(), fc.boolean(), (sequence, rotation, isStored) => {
      const stored = sections.load();
      const memory = isStored ? new Memory(stored) : new Memory();
      let texts = start;
      let files = new Map(Object.entries(texts).map((page) => [page[0], fileOf(page)]));
      const compileAll = (): void => {
        const list = [...files.values()];
        const turned = [...list.slice(rotation % list.length), ...list.slice(0, rotation % list.length)];
        const warm = compile(turned, { facts, memory });
        const cold = compile(
          [...files.values()].map(({ path, content }) => ({ path, content: Buffer.from(content) })),
          { facts },
        );
        expect(told(warm, yamlBytes(warm.parts, memory.memo).toString()) === told(cold, plain(cold))).toBe(true);
      };
      for (const edit of sequence) {
        const next = edited(texts, edit);
        // As a watcher does: pages that did not change keep their bytes.
        files = new Map(
          Object.entries(next).map((page) => [
            page[0],
            texts[page[0]] === page[1] ? (files.get(page[0]) ?? fileOf(page)) : fileOf(page),
          ]),
        );
        texts = next;
        if (files.size > 0) compileAll();
      }
      sections.save(stored);
    }),
    { numRuns: 4, seed: 20190301 },
  );
});

/** The whole document in one go. */
const plain = ({ document }: Compilation): string =>
  dump(document, { lineWidth: -1, noRefs: true, noCompatMode: true });

test('a document that is put together from parts has the bytes of one that is written in one go', async () => {
  const compilation = await compileFolder(ownReference);
  expect(toYaml(compilation.document) === plain(compilation)).toBe(true);
});

test('one changed line is a different object only where it matters', async () => {
  const memory = new Memory();
  const pages = await pagesOf(ownReference);
  const before = compile(pages, { facts, memory });
  const after = compile(
    pages.map((page) =>
      page.path.endsWith('/device.md')
        ? {
            ...page,
            content: Buffer.from(
              Buffer.from(page.content).toString().replace('## Get\n', '## Get\n\nOne more sentence.\n'),
            ),
          }
        : page,
    ),
    { facts, memory },
  );
  const operations = ({ document }: Compilation): object[] =>
    Object.values(document.paths).flatMap((item) => Object.values(item));
  const known = new Set([...operations(before), ...Object.values(before.document.components.schemas)]);
  expect(
    [...operations(after), ...Object.values(after.document.components.schemas)].filter(
      (part) => !known.has(part as object),
    ),
  ).toHaveLength(1);
});
