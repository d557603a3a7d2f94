import { compile } from '../../compiler/compile.ts';
import { type Code, codes } from '../../compiler/diagnostics/codes.ts';
import type { Example, OperationParts, Source } from '../../compiler/diagnostics/examples/example.ts';
import { exampleReference } from '../../compiler/diagnostics/examples/reference.ts';
import { examples } from '../../compiler/diagnostics/examples.ts';
import { pageFileOf } from '../../compiler/diagnostics/links.ts';
import { rules } from '../../compiler/diagnostics/rules.ts';

const origin = '<!-- Written by `npm run diagnostics` from the catalogue in scripts/compiler/diagnostics/. -->';

const consequence = {
  error: 'This is an error: nothing is written until it is fixed.',
  warning: 'This is a warning: the compiler chooses a safe reading.',
} as const;

const known = Object.keys(codes).filter((code): code is Code => Object.hasOwn(codes, code));

/** The pages of all codes and their index, by file name. */
export function diagnosticPages(): Map<string, string> {
  return new Map([['README.md', index()], ...known.map((code) => [pageFileOf(code), page(code)] as const)]);
}

function index(): string {
  return paragraphs(
    origin,
    '# Diagnostics',
    'All diagnostics of the compiler. If there is an error, nothing is written. After a warning, the compiler ' +
      'chooses a safe reading. To silence an intentional warning, list it in ' +
      '[spec/suppressions.yaml](../../spec/dialect.md#8-suppressions).',
    [
      '| Code | Severity | Meaning |',
      '| --- | --- | --- |',
      ...known.map((code) => {
        const { severity, meaning } = codes[code];
        return `| [${code}](${pageFileOf(code)}) | ${severity} | ${escaped(meaning)} |`;
      }),
    ].join('\n'),
  );
}

function page(code: Code): string {
  const { severity, section, meaning, mend } = codes[code];
  const { wrong, right } = examples[code];
  return paragraphs(
    origin,
    `# ${code}`,
    escaped(meaning),
    `${consequence[severity]} The rule is in [section ${section} of the dialect](../../spec/dialect.md#${rules[section]}).`,
    '## Wrong',
    shown(wrong),
    ...messageOf(code),
    '## Right',
    shown(right),
    '## How to fix it',
    escaped(mend),
    '[All diagnostics](README.md)',
  );
}

/** Escapes a text of the catalogue. These texts are not Markdown, since they are also printed in terminals. */
const escaped = (text: string): string => text.replace(/[\\`*_<[\]|]/g, '\\$&');

const paragraphs = (...texts: string[]): string => `${texts.join('\n\n')}\n`;

/** The message for the wrong example, as a quotation. Empty if the example is only described. */
function messageOf(code: Code): string[] {
  const { wrong, ...context }: Example = examples[code];
  if (typeof wrong === 'string') return [];
  const { pages, patches, suppressions, corrections, guarantees } = exampleReference(wrong, context);
  const files = Object.entries(pages).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  const { diagnostics } = compile(files, {
    facts: { info: { title: 'Example', version: '1.0.0' } },
    patches: patches === undefined ? [] : [{ path: 'patch.yaml', text: patches }],
    ...(suppressions === undefined ? {} : { suppressions: { path: 'suppressions.yaml', text: suppressions } }),
    ...(corrections === undefined ? {} : { corrections: { path: 'corrections.yaml', text: corrections } }),
    ...(guarantees === undefined ? {} : { guarantees: { path: 'guarantees.yaml', text: guarantees } }),
  });
  const found = diagnostics.find((diagnostic) => diagnostic.code === code);
  return found ? [`> ${escaped(found.message)}`] : [];
}

/** Formats one side of an example: the parts of operations as one block, and each file as a block with its name. */
function shown(source: Source | string): string {
  if (typeof source === 'string') return source;
  const { operations = [], schema, example, files = {} } = source;
  return [
    ...(operations.length > 0 ? [fenced('markdown', operations.map(markdownOf).join('\n\n'))] : []),
    ...(schema === undefined ? [] : [fenced('json', schema)]),
    ...(example === undefined ? [] : ['with the example', fenced('json', example)]),
    ...Object.entries(files).flatMap(([name, text]) => [
      `\`${name}\`:`,
      fenced(name.endsWith('.md') ? 'markdown' : 'yaml', text.trimEnd()),
    ]),
  ].join('\n\n');
}

function markdownOf({ title, intro, method, authentication, ...sections }: OperationParts): string {
  const { request, successes, errors, tail } = sections;
  return [
    title && `## ${title}`,
    intro,
    method && `### Method And Url\n\n${method}`,
    authentication && `### Authentication\n\n${authentication}`,
    request,
    successes,
    errors,
    tail,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join('\n\n');
}

/** A code block. Its fence is longer than any fence in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
