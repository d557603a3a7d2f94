import { build } from 'esbuild';

/** Bundles what runs in the page into one classic script (`file://` takes no modules) and one style. */
export async function bundleSite(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: { script: 'site/browser/main.ts', style: 'site/style/main.css' },
    bundle: true,
    minify: true,
    write: false,
    outdir: '.',
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (suffix: string): string => (outputFiles.find(({ path }) => path.endsWith(suffix))?.text ?? '').trim();
  // A script element ends at the first `</script`; a style element likewise.
  return { script: text('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'), style: text('.css') };
}
