import type { Code } from '../../../scripts/compiler/diagnostics/codes.ts';
import type { Example, Source } from '../../../scripts/compiler/diagnostics/examples/example.ts';
import { operation, resource, schema, schemas } from '../../support/page.ts';

/** Pages by file, and the other inputs of a compilation. */
export interface Input {
  pages: Record<string, string | Uint8Array>;
  patches?: string;
  suppressions?: string;
}

/** The small reference in which an example stands. */
export function inputOf(
  { operations = [{}], schema: json, example, files = {} }: Source,
  { given, beside = [] }: Pick<Example, 'given' | 'beside'> = {},
): Input {
  const { 'patch.yaml': patches, 'suppressions.yaml': suppressions, ...own } = files;
  const isResource = Object.values(own).some((text) => text.startsWith('# Devices Actions'));
  const shown = operations.map((parts) => ({ ...given, ...parts }));
  const pages = {
    ...(isResource ? {} : { 'devices.md': resource(...[...shown, ...beside].map((parts) => operation(parts))) }),
    'schemas.md':
      json === undefined ? schemas() : `# Schemas\n\n${schema('Device', json, example)}\n${schema('Error')}`,
    ...own,
  };
  return {
    pages,
    ...(patches === undefined ? {} : { patches }),
    ...(suppressions === undefined ? {} : { suppressions }),
  };
}

const withIntro = (intro: string): Input => ({
  pages: { 'devices.md': resource(operation({ intro })), 'schemas.md': schemas() },
});

/** What the examples that can only be described describe. */
export const describedInputs: Partial<Record<Code, { wrong: Input; right: Input }>> = {
  'page/not-utf8': {
    wrong: { pages: { 'devices.md': new Uint8Array([...Buffer.from('# Ger'), 0xfc, ...Buffer.from('st Actions')]) } },
    right: withIntro('Gerüst.'),
  },
  'page/too-large': { wrong: { pages: { 'devices.md': 'text\n'.repeat(1_600_001) } }, right: withIntro('Text.') },
  'page/line-too-long': {
    wrong: withIntro('x'.repeat(4_001)),
    right: withIntro(`${'x'.repeat(2_000)}\n\n${'x'.repeat(2_001)}`),
  },
  'page/paragraph-too-long': {
    wrong: withIntro(`${'x'.repeat(2_000)}\n${'y'.repeat(2_000)}`),
    right: withIntro(`${'x'.repeat(2_000)}\n\n${'y'.repeat(2_000)}`),
  },
  'page/too-deep': { wrong: withIntro(`${'>'.repeat(51)} text`), right: withIntro('text') },
  'json/too-deep': {
    wrong: inputOf({ schema: `${'['.repeat(201)}${']'.repeat(201)}` }),
    right: inputOf({ schema: `{ "default": ${'['.repeat(199)}${']'.repeat(199)} }` }),
  },
};
