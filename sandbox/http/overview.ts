import { decided } from '../decided.ts';
import type { OperationLine } from '../operation-lines.ts';

const meanings = {
  state: 'from the state of the sandbox, by rule',
  declared: 'from the state of the sandbox, by a declaration',
  example: 'only the documented example',
} as const;

/** The page of the sandbox: where the answers of each operation come from, and what is decided where the reference is silent. */
export function overviewPage(operations: readonly OperationLine[]): string {
  const count = (wanted: OperationLine['basis']): number => operations.filter(({ basis }) => basis === wanted).length;
  const kinds = Object.entries(meanings).map(
    ([basis, meaning]) =>
      `<tr><td><code>${basis}</code></td><td>${meaning}</td><td>${count(basis as OperationLine['basis'])}</td></tr>`,
  );
  const rows = operations.map(
    ({ operationId, method, path, basis }) =>
      `<tr><td>${escape(operationId)}</td><td><code>${method} ${escape(path)}</code></td><td><code>${basis}</code></td></tr>`,
  );
  const rules = decided.map(({ question, answer }) => `<dt>${escape(question)}</dt><dd>${escape(answer)}</dd>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sandbox</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
  th, td { text-align: left; padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
  td { overflow-wrap: anywhere; }
  dt { font-weight: 600; margin-top: 0.75rem; }
  dd { margin: 0; }
</style>
<h1>Sandbox</h1>
<p>Each answer says in the header <code>sandbox</code> where it comes from.</p>
<table><thead><tr><th>Header</th><th>The answer is</th><th>Operations</th></tr></thead><tbody>${kinds.join('\n')}</tbody></table>
<h2>Decided where the reference is silent</h2>
<dl>${rules.join('\n')}</dl>
<h2>Operations</h2>
<table><thead><tr><th>Operation</th><th>Request</th><th>Header</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
</html>
`;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
