import type { OpenAPI } from '../openapi/openapi.ts';
import { operationsTable } from './client/table.ts';
import { documentJson } from './json.ts';
import { type Ledger, ledgerText } from './ledger.ts';
import { type SourceMap, sourceMapText } from './source-map.ts';

/** The inputs of artefacts. */
export interface ArtefactInputs {
  document: OpenAPI;
  /** The document as YAML. */
  yaml: string;
  map: SourceMap;
  ledger: Ledger;
}

/**
 * When an artefact is written: `first` if `dev` and the linter wait for it, `last` if it takes
 * seconds, otherwise `next`.
 */
export type Moment = 'first' | 'next' | 'last';

interface ArtefactOf<K extends keyof ArtefactInputs> {
  /** The name of its file. */
  name: string;
  /** The input that `text` needs. */
  needs: K;
  written: Moment;
  /** True if `--check` compares it. The others are in `.gitignore`. */
  isCommitted: boolean;
  text: (input: ArtefactInputs[K]) => string | Promise<string>;
  /** Calls `text` with the input that it needs. */
  from: (inputs: Pick<ArtefactInputs, K>) => string | Promise<string>;
}

export type Artefact = { [K in keyof ArtefactInputs]: ArtefactOf<K> }[keyof ArtefactInputs];

function artefact<K extends keyof ArtefactInputs>(
  name: string,
  needs: K,
  written: Moment,
  text: ArtefactOf<K>['text'],
  isCommitted = true,
): ArtefactOf<K> {
  return { name, needs, written, isCommitted, text, from: (inputs) => text(inputs[needs]) };
}

/** All files that the compiler writes. */
export const artefacts: readonly Artefact[] = [
  artefact('openapi.yaml', 'yaml', 'first', (yaml) => yaml),
  artefact('openapi.json', 'document', 'next', documentJson),
  artefact('operations.ts', 'document', 'next', operationsTable),
  artefact('ledger.json', 'ledger', 'next', ledgerText),
  artefact('openapi.map.json', 'map', 'next', sourceMapText, false),
  // Imported only when needed: openapi-typescript loads the TypeScript compiler, which takes long.
  artefact('openapi.d.ts', 'document', 'last', async (document) => (await import('./types.ts')).emitTypes(document)),
];
