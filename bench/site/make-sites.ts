import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scalarVersion } from './sites.ts';

/** Writes the sites of the document to a folder. */
export function makeSites(folder: string): void {
  const run = (command: string, options: readonly string[], cwd = '.'): Buffer =>
    execFileSync(command, options, { cwd, env: { ...process.env, REDOCLY_TELEMETRY: 'off' }, stdio: 'pipe' });
  run(process.execPath, ['scripts/start.mjs', 'docs', '--out', join(folder, 'ours')]);
  const document = 'generated/openapi.json';
  const redoc = join(folder, 'redoc');
  mkdirSync(redoc);
  const redocly = 'node_modules/@redocly/cli/bin/cli.js';
  run(process.execPath, [redocly, 'build-docs', document, '--inlineBundle', '-o', join(redoc, 'index.html')]);
  const scalar = join(folder, 'scalar');
  mkdirSync(scalar);
  run('npm', ['pack', `@scalar/api-reference@${scalarVersion}`, '--silent', '--ignore-scripts'], scalar);
  run('tar', ['-xzf', `scalar-api-reference-${scalarVersion}.tgz`, 'package/dist/browser/standalone.js'], scalar);
  copyFileSync(join(scalar, 'package/dist/browser/standalone.js'), join(scalar, 'standalone.js'));
  copyFileSync(document, join(scalar, 'openapi.json'));
  writeFileSync(join(scalar, 'index.html'), scalarPage);
}

/** The settings with which it asks no other host. */
const scalarPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API</title></head>
<body><div id="app"></div><script src="standalone.js"></script>
<script>Scalar.createApiReference('#app', { url: 'openapi.json', telemetry: false, withDefaultFonts: false, agent: { disabled: true }, proxyUrl: '' })</script>
</body></html>
`;
