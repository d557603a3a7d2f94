import { readFile } from 'node:fs/promises';
import type { SandboxDocument } from '../../sandbox/document.ts';
import type { Declarations } from '../../sandbox/sandbox.ts';
import { loadDeclarations } from '../../scripts/commands/sandbox/load-declarations.ts';

/** The document of this project, with the declarations for it. */
export async function ownReference(): Promise<{ document: SandboxDocument; declarations: Declarations }> {
  const document = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as SandboxDocument;
  return { document, declarations: await loadDeclarations({ reference: 'spec/reference' }) };
}
