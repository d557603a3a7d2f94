import { build } from 'esbuild';

/** Bundles the browser code into one script and one style. The script is not a module, since `file://` does not allow modules. */
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
  // `</script` would end the script element.
  return { script: text('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'), style: text('.css') };
}
