import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { CoverageData } from './data.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Renders the report as one HTML page. The data, which repeats all pages and the document, is compressed to
 * an eighth. The reference is untrusted input: the data is in base64, the Content Security Policy allows only
 * the page's own script and style (by hash) and no loading, and Trusted Types prevent the script from parsing
 * text as HTML.
 */
export function html(data: CoverageData, { script, style }: { script: string; style: string }): string {
  const code = `\n${script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}`;
  const rules = `\n${style}`;
  const policy = [
    "default-src 'none'",
    `script-src ${sha256(code)}`,
    `style-src ${sha256(rules)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Coverage of the reference</title>
<link rel="icon" href="data:,">
<style>${rules}</style>
<body>
<noscript>This report needs JavaScript.</noscript>
<div id="report"></div>
<script type="application/gzip" id="data">${gzipSync(JSON.stringify(data)).toString('base64')}</script>
<script type="module">${code}</script>
`;
}
