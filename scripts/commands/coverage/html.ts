import { createHash } from 'node:crypto';
import type { CoverageData } from './data.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The report as one HTML page. The data is inert JSON without a “<”; only the one script and
 * the one style of this page may run (Content Security Policy by hash), nothing may be loaded,
 * and Trusted Types forbid the script itself to make HTML out of text.
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
<noscript>This report needs JavaScript: it is drawn from the data inside this page.</noscript>
<div id="report"></div>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${code}</script>
`;
}
