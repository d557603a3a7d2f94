// Measures the site beside Redoc and Scalar with the same document, and prints a table in Markdown. Redoc comes with
// @redocly/cli, Scalar from npm into a temporary folder. All are served by the same local server, with gzip.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { wholeNumber } from '../../scripts/commands/shared/options.ts';
import { methods, type OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import { readQuestions } from '../../test/site/questions/questions.ts';
import { score } from '../../test/site/questions/score.ts';
import { launch } from '../../test/support/chromium.ts';
import { barriersOf, opensFromDisk, withoutScripts } from './access.ts';
import { addressMap } from './address-map.ts';
import { type Load, load } from './load.ts';
import { makeSites } from './make-sites.ts';
import type { ShownOperation } from './operation-shown.ts';
import { ask } from './search.ts';
import { serveFolder } from './server.ts';
import { sites } from './sites.ts';
import { type Column, table } from './table.ts';

const { runs, json, made } = new Command('bench:site')
  .description(
    'Measure the site beside Redoc and Scalar: what a first visit costs, for whom it works, what its search finds.',
  )
  .option('--runs <number>', 'number of measured loads; the median counts', wholeNumber(1, 20), 3)
  .option('--made <folder>', 'a folder with the sites, in place of building them')
  .option('--json', 'print the figures and the rank of each question as JSON', false)
  .parse()
  .opts<{ runs: number; json: boolean; made?: string }>();

const document: OpenAPI = JSON.parse(await readFile('generated/openapi.json', 'utf8'));
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation
      ? [{ path, method: method.toUpperCase(), id: operation.operationId, title: operation.summary }]
      : [];
  }),
);
const titles = operations.map(({ title }) => title);

/** An operation of the document, with one of its parameters. */
function operationOf(id: string, parameter: string): ShownOperation {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`The document has no operation ${id}`);
  const [resource = '', action = ''] = id.split('.');
  return { ...found, resource, action, parameter };
}

const shown = operationOf('devices.get', 'tagFilter');
// axe needs minutes for a view as large as that of the devices.
const small = operationOf('file.get', 'fileId');
const { tuning, held } = await readQuestions();
const questions = [...tuning, ...held];
const map = addressMap(document);

const log = (text: string): boolean => process.stderr.write(`${text}\n`);
const folder = made ?? (await mkdtemp(join(tmpdir(), 'losant-openapi-sites-')));
if (made === undefined) {
  log('Build …');
  makeSites(folder);
}
const server = await serveFolder(folder);
const browser = await launch();
try {
  const loads = new Map<string, Load[]>(sites.map(({ name }) => [name, []]));
  // The sites alternate, so that a busy moment of the machine does not count against one of them.
  for (let run = 0; run < runs; run += 1)
    for (const { name, page } of sites) {
      log(`Load ${name} (${run + 1} of ${runs}) …`);
      loads.get(name)?.push(await load(browser, `${server.url}/${page(shown)}`, shown));
    }
  const columns: Column[] = [];
  for (const site of sites) {
    log(`Access and search of ${site.name} …`);
    const urlOf = (operation: ShownOperation): string => `${server.url}/${site.page(operation)}`;
    const [path = '', hash = ''] = site.file(shown).split('#');
    const file = `${pathToFileURL(join(folder, path)).href}#${hash}`;
    const asked = questions.map(({ question }) => question);
    const answers = await ask(browser, site, { url: urlOf(shown), shown, questions: asked, map });
    columns.push({
      name: site.name,
      loads: loads.get(site.name) ?? [],
      axe: await barriersOf(browser, urlOf(small), small),
      plain: await withoutScripts(browser, urlOf(shown), shown, titles),
      fromDisk: await opensFromDisk(browser, file, shown),
      search: { tuning: score(tuning, answers), held: score(held, answers), all: score(questions, answers) },
    });
  }
  process.stdout.write(json ? `${JSON.stringify(columns, null, 2)}\n` : table(columns, titles.length));
} finally {
  await browser.close();
  await server.close();
  if (made === undefined) await rm(folder, { recursive: true, force: true });
}
