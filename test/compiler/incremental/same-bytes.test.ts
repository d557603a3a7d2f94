import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/commands/shared/inputs.ts';
import { compile } from '../../../scripts/compiler/compile.ts';
import type { CorrectionFile } from '../../../scripts/compiler/correct/corrections.ts';
import type { GuaranteeFile } from '../../../scripts/compiler/guarantees/rules.ts';
import type { DocumentFacts } from '../../../scripts/compiler/openapi/document.ts';
import { partYaml } from '../../../scripts/compiler/output/yaml.ts';
import type { PatchFile } from '../../../scripts/compiler/patch/overlay.ts';
import { Database } from '../../../scripts/compiler/query.ts';
import type { SourceFile } from '../../../scripts/compiler/read/reference.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { fewPages } from '../../support/few-pages.ts';
import { ownReference } from '../../support/folders.ts';
import { expectSame } from './everything.ts';

type Texts = Readonly<Record<string, string>>;

let start: Texts;
let facts: DocumentFacts;

beforeAll(async () => {
  ({ facts } = await readOptions({ reference: ownReference, patches: 'none' }));
  start = await fewPages();
});

const fileOf = ([name, text]: [string, string]): SourceFile => ({ path: `pages/${name}`, content: Buffer.from(text) });

/** Overlays that an edit can add: one changes an operation, one a schema, and one matches nothing. */
const overlays: readonly PatchFile[] = [
  "$.paths['/applications/{applicationId}/devices'].get\n    update: { deprecated: true }",
  '$.components.schemas.Device.properties\n    update: { extra: { type: string, max: 3 } }',
  '$.components.schemas.Missing\n    remove: true',
].map((action, i) => ({
  path: `patches/${i}.yaml`,
  text: `overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n  - description: a reason\n    target: ${action}\n`,
}));

/** Corrections that an edit can add: one of an operation, one that may be stale, and one that is invalid. */
const corrections: readonly CorrectionFile[] = [
  'page: devices.md, text: Returns, replacement: "Also\n\nreturns", reason: a reason',
  'page: schemas.md, text: "## Device Patch\n", replacement: "", reason: a reason',
  'page: schemas.md, text: "## Device Patch\n"',
].map((entry) => ({ path: 'corrections.yaml', text: `- { ${entry} }\n- { ${entry} }\n` }));

/** Rules that an edit can replace by the next ones or by none. */
const guarantees: readonly GuaranteeFile[] = [
  'name: server, of: [response, item], properties: [id, creationDate], reason: r',
  'name: own, of: [response, item], from: own-id, reason: r',
  'name: created, of: [response, item], from: creation',
].map((entry) => ({ path: 'guarantees.yaml', text: `rules:\n- { ${entry} }\n` }));

const kinds = [
  'guarantee',
  'letter',
  'line',
  'empty line',
  'delete line',
  'twin',
  'move',
  'json',
  'delete page',
  'add page',
  'rename page',
  'restore',
  'patch',
  'correct',
] as const;

/** A random edit: its page, its position and its kind. */
interface Edit {
  page: number;
  at: number;
  kind: (typeof kinds)[number];
}

const edits = fc.array(fc.record({ page: fc.nat(), at: fc.nat(), kind: fc.constantFrom(...kinds) }), {
  minLength: 1,
  maxLength: 4,
});

function edited(texts: Texts, { page, at, kind }: Edit): Texts {
  const names = Object.keys(start);
  const name = names[page % names.length] ?? '';
  const text = texts[name] ?? start[name] ?? '';
  const others = Object.fromEntries(Object.entries(texts).filter(([other]) => other !== name));
  if (kind === 'delete page') return others;
  if (kind === 'rename page') return { ...others, [`renamed-${name}`]: text };
  if (kind === 'add page') return { ...texts, [`copy-of-${name}`]: text };
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

test('after any sequence of edits, with pages in any order, the bytes are those of a cold run', {
  timeout: 240_000,
}, () => {
  const property = fc.property(edits, fc.nat(), (sequence, rotation) => {
    const db = new Database<never>();
    let texts = start;
    let patches: PatchFile[] = [];
    let correction: CorrectionFile | undefined;
    let guarantee = guarantees[0];
    for (const edit of sequence) {
      const overlay = overlays[edit.at % overlays.length];
      if (edit.kind === 'correct') correction = corrections[edit.at % (corrections.length + 1)];
      else if (edit.kind === 'guarantee') guarantee = guarantees[edit.at % (guarantees.length + 1)];
      else if (edit.kind !== 'patch') texts = edited(texts, edit);
      else patches = overlay && !patches.includes(overlay) ? [...patches, overlay] : [];
      const files = Object.entries(texts).map(fileOf);
      if (files.length === 0) continue;
      const turned = [...files.slice(rotation % files.length), ...files.slice(0, rotation % files.length)];
      const options = {
        facts,
        patches,
        ...(correction && { corrections: correction }),
        ...(guarantee && { guarantees: guarantee }),
      };
      expectSame(compile(turned, options, db), compile(files, options));
    }
  });
  fc.assert(property, { numRuns: Number(process.env.RUNS ?? 12), seed: 20190301 });
});

test('writing a document part by part gives the same bytes as writing it at once', async () => {
  const { yaml, document } = await compileFolder(ownReference);
  expect(yaml === partYaml({ tokens: [], value: document })).toBe(true);
});
