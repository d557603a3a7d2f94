import { watch } from 'chokidar';
import type { Compilation } from '../../compiler/compile.ts';
import { report, summary } from '../../compiler/diagnostics/report.ts';
import { artefactTexts } from '../shared/produce.ts';
import { defaults } from '../shared/sources.ts';
import { UsageError } from '../shared/usage-error.ts';
import { writeTogether } from '../shared/write-together.ts';
import { burst } from './burst.ts';
import { latest } from './latest.ts';
import { reloadingMock } from './mock.ts';
import { Project } from './project.ts';
import { serveSite } from './site.ts';
import { typesProcess } from './types.ts';

export interface DevelopOptions {
  reference: string;
  patches?: string;
  out: string;
  mockPort: number;
  sitePort: number;
  types: boolean;
  mock: boolean;
  site: boolean;
}

/** Something that follows the document in the background. */
interface Follower {
  show: (compilation: Compilation) => Promise<void>;
  close: () => Promise<void> | void;
}

/** Clears the terminal, so that diagnostics stand in one place. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Compiles the reference and then every burst of changes. With errors nothing is written, and
 * mock and site stay as they are. What follows the document is told in the background, the
 * latest document only.
 */
export async function develop(
  options: DevelopOptions,
  tell: (text: string) => void,
  terminal = false,
): Promise<{ close: () => Promise<void> }> {
  const project = new Project(options.reference, options.patches);
  const followers = await startFollowers(options, tell);
  const follow = followers.map(({ show }) =>
    latest<Compilation>((compilation) => show(compilation).catch((error: unknown) => tell(`${String(error)}\n`))),
  );
  const take = async (compilation: Compilation, begin: number, first: boolean): Promise<void> => {
    const { diagnostics } = compilation;
    const isGood = diagnostics.every(({ severity }) => severity !== 'error');
    if (isGood) await writeTogether(options.out, await artefactTexts(compilation, 'first'));
    const took = `${Math.round(performance.now() - begin)} ms`;
    if (terminal && !first) tell(clear);
    tell(report(diagnostics, 'text', terminal ? { texts: compilation.texts, color: true } : {}));
    tell(
      isGood
        ? `${summary(diagnostics)}; written in ${took}\n`
        : `${summary(diagnostics)}; the last good state stays (${took})\n`,
    );
    if (!isGood) return;
    follow.forEach(({ give }) => give(compilation));
    await writeTogether(options.out, await artefactTexts(compilation, 'next'));
  };
  const changes = burst(async (paths) => {
    const begin = performance.now();
    // A change may be half of one, like a file of patches that is being moved: the next one follows.
    await project
      .update(paths)
      .then((state) => state && take(state, begin, false))
      .catch((error: unknown) =>
        tell(`${error instanceof UsageError ? error.message : String(error)}; the last good state stays\n`),
      );
  });
  const begin = performance.now();
  const state = await project.load();
  if (state) await take(state, begin, true);
  const watched = [options.reference, options.patches ?? defaults.patches, defaults.document, defaults.suppressions];
  const watcher = watch(watched, {
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !/\.(?:md|ya?ml)$/.test(path),
  });
  watcher.on('all', (_, path) => changes.add(path));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  // What changed before the watcher was ready was told by nobody.
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
  { types, mock, site, mockPort, sitePort, out }: DevelopOptions,
  tell: (text: string) => void,
): Promise<Follower[]> {
  const followers: Follower[] = [];
  if (types) {
    const maker = typesProcess();
    followers.push({
      async show({ document }) {
        const begin = performance.now();
        const texts = await maker.texts(document);
        if (texts instanceof Map) await writeTogether(out, texts);
        tell(
          texts instanceof Map
            ? `Types  ${Math.round(performance.now() - begin)} ms\n`
            : `No types: ${texts.problem}\n`,
        );
      },
      close: maker.close,
    });
  }
  if (mock) {
    const server = reloadingMock(mockPort);
    followers.push({
      show: async (compilation) => tell(`Mock  ${await server.show(compilation)}\n`),
      close: server.close,
    });
  }
  if (site) {
    const server = await serveSite(sitePort);
    followers.push({
      async show(compilation) {
        await server.show(compilation);
        tell(`Site  ${server.url}\n`);
      },
      close: server.close,
    });
  }
  return followers;
}
