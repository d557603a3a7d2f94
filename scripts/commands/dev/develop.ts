import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compilation } from '../../compiler/compile.ts';
import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { report, summary } from '../../compiler/diagnostics/report.ts';
import type { Reference } from '../../compiler/model/reference.ts';
import { artefacts } from '../../compiler/output/artefacts.ts';
import { artefactTexts } from '../shared/produce.ts';
import { goesOn, howToGoOn } from '../shared/refusal.ts';
import type { SourceSelection } from '../shared/sources.ts';
import { UsageError } from '../shared/usage-error.ts';
import { recover, writeTogether } from '../shared/write-together.ts';
import { burst } from './burst.ts';
import { changesBetween } from './changes.ts';
import { latest } from './latest.ts';
import { followingMock } from './mock.ts';
import { Project } from './project.ts';
import { serveSite } from './site.ts';
import { typesProcess } from './types.ts';
import { watchSources } from './watch-sources.ts';

/** Options of the command `dev`. */
export interface DevelopOptions extends SourceSelection {
  out: string;
  mockPort: number;
  sitePort: number;
  /** Whether results of earlier compilations are used. */
  cache: boolean;
  types: boolean;
  mock: boolean;
  site: boolean;
  /** Whether a document is written in spite of errors. */
  keepGoing: boolean;
}

/** Updates something in the background for each new document. */
interface Follower {
  show: (compilation: Compilation) => Promise<void>;
  close: () => Promise<void> | void;
}

/** The files that the types process makes. */
const slowArtefacts = artefacts.flatMap(({ name, written }) => (written === 'last' ? [name] : []));

/** Clears the terminal and its scrollback, so that only current diagnostics are visible. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Compiles the reference, then again after every burst of changes. If there are errors, nothing
 * is written (unless `keepGoing`) and mock and site are not updated. Followers run in the background and skip
 * documents that are already outdated.
 */
export async function develop(
  options: DevelopOptions,
  log: (text: string) => void,
  terminal = false,
): Promise<{ close: () => Promise<void> }> {
  recover(options.out);
  const project = new Project(options, options.cache);
  const followers = await startFollowers(options, log);
  const follow = followers.map(({ show }) =>
    latest<Compilation>((compilation) => show(compilation).catch((error: unknown) => log(`${String(error)}\n`))),
  );
  let shown: Reference | undefined;
  const take = async (compilation: Compilation, begin: number, first: boolean): Promise<void> => {
    const { diagnostics } = compilation;
    const hasErrors = diagnostics.some(isError);
    const isGood = !hasErrors || (options.keepGoing && compilation.texts.size > 0);
    if (isGood) await writeTogether(options.out, await artefactTexts(compilation, 'first'));
    const took = `${Math.round(performance.now() - begin)} ms`;
    if (terminal && !first) log(clear);
    log(report(diagnostics, 'text', terminal ? { texts: compilation.texts, color: true } : {}));
    log(
      isGood
        ? `${summary(diagnostics)}; written in ${took}${hasErrors ? `; ${goesOn}` : ''}\n`
        : `${summary(diagnostics)}; the last good state stays (${took})${first ? `\n${howToGoOn('dev')}` : ''}\n`,
    );
    if (!isGood) return;
    follow.forEach(({ give }) => give(compilation));
    await writeTogether(options.out, await artefactTexts(compilation, 'next'));
    if (shown) log(changesBetween(shown, compilation.reference, new Date()));
    shown = compilation.reference;
  };
  const changes = burst(async (paths) => {
    const begin = performance.now();
    // The change may be incomplete, such as a patch file that is being moved. Another one will follow.
    await project
      .update(paths)
      .then((state) => state && take(state, begin, false))
      .catch((error: unknown) =>
        log(`${error instanceof UsageError ? error.message : String(error)}; the last good state stays\n`),
      );
  });
  const begin = performance.now();
  const state = await project.load();
  if (state) await take(state, begin, true);
  const watcher = await watchSources(options, changes.add);
  // Changes before the watcher was ready were not reported, so everything is read once more.
  changes.add(options.reference);
  return {
    async close() {
      await watcher.close();
      await changes.end();
      await Promise.all(follow.map(({ idle }) => idle()));
      await Promise.all(followers.map(({ close }) => close()));
    },
  };
}

async function startFollowers(
  { types, mock, site, mockPort, sitePort, out, reference }: DevelopOptions,
  log: (text: string) => void,
): Promise<Follower[]> {
  const followers: Follower[] = [];
  if (types) {
    const maker = typesProcess();
    followers.push({
      async show({ document }) {
        const begin = performance.now();
        const texts = await maker.texts(document);
        if (texts instanceof Map) await writeTogether(out, texts);
        // Those of the document before would be wrong.
        else for (const name of slowArtefacts) await rm(join(out, name), { force: true });
        log(
          texts instanceof Map
            ? `Types  ${Math.round(performance.now() - begin)} ms\n`
            : `No types: ${texts.problem}\n`,
        );
      },
      close: maker.close,
    });
  }
  const server = mock ? followingMock({ port: mockPort, cors: true }) : undefined;
  if (server) {
    followers.push({
      show: async (compilation) => log(`Mock  ${await server.show(compilation)}\n`),
      close: server.close,
    });
  }
  if (site) {
    const pages = await serveSite(sitePort, server?.url, reference);
    followers.push({
      async show(compilation) {
        await pages.show(compilation);
        log(`Site  ${pages.url}\n`);
      },
      close: pages.close,
    });
  }
  return followers;
}
