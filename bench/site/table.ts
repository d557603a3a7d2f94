import { cpus } from 'node:os';
import type { Score } from '../../test/site/questions/score.ts';
import type { Barriers, PlainView } from './access.ts';
import type { Load } from './load.ts';

/** The figures of a site. */
export interface Column {
  name: string;
  loads: readonly Load[];
  axe: Barriers;
  plain: PlainView;
  fromDisk: boolean;
  /** Of the questions that our search was tuned with, of the others, and of all. */
  search: { tuning: Score; held: Score; all: Score };
}

/** The targets of our site: the folder's page is compared with Redoc. */
const targets = { usable: 0.4, transfer: 250_000, axe: 0 };

/** The table in Markdown, with what was aimed at. */
export function table(columns: readonly Column[], operations: number): string {
  const row = (what: string, cell: (column: Column) => string): string =>
    `| ${[what, ...columns.map(cell)].join(' | ')} |\n`;
  const rows = [
    row('transfer with gzip, requests', ({ loads: [first] }) =>
      first ? `${kilobytes(first.transfer)}, ${first.requests}` : '',
    ),
    row('usable with CPU 4× slower, 10 Mbit/s: median (spread)', ({ loads }) => usable(loads)),
    row('JavaScript heap', ({ loads }) => `${(median(loads.map(({ heap }) => heap)) / 1e6).toFixed(1)} MB`),
    row('axe, serious or critical nodes', ({ axe }) => String(axe.nodes)),
    row(
      `without JavaScript: the operation, titles of ${operations}`,
      ({ plain }) => `${yes(plain.operation)}, ${plain.titles}`,
    ),
    row('opens from disk', ({ fromDisk }) => yes(fromDisk)),
    row(
      'asks other hosts',
      ({ loads }) => [...new Set(loads.flatMap(({ otherHosts }) => otherHosts))].join(', ') || 'no',
    ),
    row(
      'search: mean reciprocal rank (tuning, held)',
      ({ search: { all, tuning, held } }) => `${rank(all)} (${rank(tuning)}, ${rank(held)})`,
    ),
    row(
      'search: among the first five (tuning, held)',
      ({ search: { all, tuning, held } }) => `${percent(all)} (${percent(tuning)}, ${percent(held)})`,
    ),
    row('search: without a result', ({ search: { all } }) => `${all.empty} of ${all.ranks.length}`),
  ];
  const head = `${row('', ({ name }) => name)}| ${['---', ...columns.map(() => '---')].join(' | ')} |\n`;
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  return `${machine}\n\n${head}${rows.join('')}\n${aims(columns)}`;
}

function aims(columns: readonly Column[]): string {
  const [page] = columns;
  const redoc = columns.find(({ name }) => name.startsWith('Redoc'));
  if (!page || !redoc) return '';
  const ratio = medianUsable(page.loads) / medianUsable(redoc.loads);
  const transfer = page.loads[0]?.transfer ?? Number.NaN;
  const line = (met: boolean, text: string): string => `- ${met ? '✓' : '✗'} ${text}\n`;
  return [
    line(ratio <= targets.usable, `usable after ${ratio.toFixed(2)} of the time of Redoc (at most ${targets.usable})`),
    line(transfer <= targets.transfer, `first view ${kilobytes(transfer)} (at most ${kilobytes(targets.transfer)})`),
    line(page.axe.nodes === targets.axe, `axe ${page.axe.nodes} (at most ${targets.axe})`),
  ].join('');
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
const yes = (value: boolean): string => (value ? 'yes' : 'no');
const rank = ({ meanReciprocalRank }: Score): string => meanReciprocalRank.toFixed(2);
const percent = ({ firstFive }: Score): string => `${Math.round(firstFive * 100)} %`;

/** A page that never became usable counts as endless. */
const times = (loads: readonly Load[]): number[] => loads.map(({ usable: time = Number.POSITIVE_INFINITY }) => time);
const medianUsable = (loads: readonly Load[]): number => median(times(loads));

function usable(loads: readonly Load[]): string {
  const seconds = (time: number): string => (Number.isFinite(time) ? `${(time / 1000).toFixed(1)} s` : 'never');
  return `${seconds(medianUsable(loads))} (${seconds(Math.min(...times(loads)))}–${seconds(Math.max(...times(loads)))})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
