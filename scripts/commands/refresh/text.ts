import { type FactChange, isEmpty, type JsonChange, type OperationName, type SchemaRename } from './change.ts';
import type { RefreshReport, Told } from './report.ts';

/** A report as headings with lines, before it is Markdown or plain text. */
export interface Section {
  title: string;
  lines: string[];
  /** A long block that folds in Markdown: a patch. */
  block?: string;
}

const signs = { added: '+', removed: '−', changed: '~' } as const;
const longest = 200;

/** The report in words, breaking changes first. Sections without lines are left out. */
export function sections({ verdict, difference, types, ledger, diagnostics, stalePatches }: RefreshReport): Section[] {
  const { operations, schemas } = difference;
  const all: Section[] = [
    {
      title: 'Breaking changes',
      lines: (verdict?.breaking ?? []).map(({ message, pointer, rule }) => `${message} \`${pointer}\` (${rule})`),
    },
    { title: 'Operations added', lines: operations.added.map(operationLine) },
    { title: 'Operations removed', lines: operations.removed.map(operationLine) },
    {
      title: 'Operations renamed',
      lines: operations.renamed.map(({ from, to }) => `\`${from.id}\` is now \`${to.id}\``),
    },
    {
      title: 'Operations changed',
      lines: operations.changed.flatMap(({ id, facts }) => facts.map((fact) => `\`${id}\`: ${factLine(fact)}`)),
    },
    { title: 'Schemas added', lines: schemas.added },
    { title: 'Schemas removed', lines: schemas.removed },
    { title: 'Schemas renamed', lines: schemas.renamed.flatMap(renameLines) },
    {
      title: 'Schemas changed',
      lines: schemas.changed.flatMap(({ title, schema, example }) => [
        ...schema.map((change) => `${title}: ${jsonLine(change)}`),
        ...(example ? [`${title}: example`] : []),
      ]),
    },
    { title: 'Patches that no longer apply', lines: stalePatches.map(toldLine) },
    { title: 'New diagnostics', lines: diagnostics.new.map(toldLine) },
    { title: 'Diagnostics that are gone', lines: diagnostics.gone.map(toldLine) },
    { title: 'Blocks that nothing reads', lines: ledger.newUnknown },
    {
      title: 'Types',
      lines: types.patch === '' ? [] : [`${types.added} lines added, ${types.removed} removed in openapi.d.ts`],
      ...(types.patch === '' ? {} : { block: cut(types.patch) }),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** One line that says it all. */
export function headline({ verdict, difference, ledger, types }: RefreshReport): string {
  if (isEmpty(difference) && types.patch === '') return 'The facts are the same.';
  const { operations, schemas } = difference;
  const counts = `operations +${operations.added.length} −${operations.removed.length} ~${operations.changed.length}, schemas +${schemas.added.length} −${schemas.removed.length} →${schemas.renamed.length} ~${schemas.changed.length}`;
  const blocks = `ledger: facts ${signed(ledger.fact)}, unknown ${signed(ledger.unknown)}`;
  return `${verdict ? `Version: ${verdict.bump}, ${verdict.breaking.length} breaking` : 'No verdict: an edition does not compile'}; ${counts}; ${blocks}.`;
}

const signed = (count: number): string => (count < 0 ? `−${-count}` : `+${count}`);
const operationLine = ({ id, method, path }: OperationName): string => `\`${id}\` ${method} ${path}`;
const jsonLine = ({ kind, pointer, value }: JsonChange): string =>
  `${signs[kind]} \`${pointer}\`${kind === 'removed' && value.length > 40 ? '' : ` ${value}`}`;
const toldLine = ({ file, line, severity, code, message }: Told): string =>
  `${file}:${line} ${severity} ${code} ${message}`;

function factLine({ fact, aspect, before, after }: FactChange): string {
  if (aspect === '')
    return before === undefined ? `${fact} added${after === '' ? '' : ` (${after})`}` : `${fact} removed`;
  if (before === undefined) return `${fact}: ${aspect} is now “${after}”`;
  if (after === undefined) return `${fact}: ${aspect} is gone, was “${before}”`;
  return `${fact}: ${aspect} “${before}” → “${after}”`;
}

const renameLines = ({ from, to, similarity, changes }: SchemaRename): string[] => [
  `${from} → ${to}${similarity === 1 ? '' : ` (${Math.round(similarity * 100)} % alike)`}`,
  ...changes.map((change) => `${to}: ${jsonLine(change)}`),
];

function cut(patch: string): string {
  const lines = patch.split('\n');
  return lines.length <= longest
    ? patch
    : `${lines.slice(0, longest).join('\n')}\n… ${lines.length - longest} more lines`;
}
