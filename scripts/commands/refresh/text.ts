import { type FactChange, isEmpty, type JsonChange, type OperationName, type SchemaRename } from './change.ts';
import type { Message, RefreshReport } from './report.ts';

/** One section of a report, before it is formatted as Markdown or plain text. */
export interface ReportSection {
  title: string;
  lines: string[];
  /** A long text, such as a patch. Markdown shows it collapsed. */
  block?: string;
}

const signs = { added: '+', removed: '−', changed: '~' } as const;
const longest = 200;

/** The sections of a report, breaking changes first. Empty sections are left out. */
export function sections({
  verdict,
  difference,
  types,
  ledger,
  diagnostics,
  stalePatches,
}: RefreshReport): ReportSection[] {
  const { operations, schemas } = difference;
  const all: ReportSection[] = [
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
    { title: 'Patches that no longer apply', lines: stalePatches.map(messageLine) },
    { title: 'New diagnostics', lines: diagnostics.new.map(messageLine) },
    { title: 'Resolved diagnostics', lines: diagnostics.gone.map(messageLine) },
    { title: 'New unknown blocks', lines: ledger.newUnknown },
    {
      title: 'Types',
      lines: types.patch === '' ? [] : [`${types.added} lines added, ${types.removed} removed in openapi.d.ts`],
      ...(types.patch === '' ? {} : { block: cut(types.patch) }),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** The report in one line. */
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
const messageLine = ({ file, line, severity, code, message }: Message): string =>
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
