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

/** When an artefact is written. `first`: the linter and `dev` wait for it. `next`: right after that, the usual moment. `last`: it takes seconds. */
export type Moment = 'first' | 'next' | 'last';

type MomentOf<K> = K extends 'document' ? Moment : Exclude<Moment, 'last'>;

interface ArtefactOf<K extends keyof ArtefactInputs> {
  /** The name of its file. */
  name: string;
  /** The input that `text` needs. */
  needs: K;
  /** `last` needs the document: `dev` makes such artefacts in a process that gets nothing else. */
  written: MomentOf<K>;
  /** Whether `--check` compares it. Git ignores the others. */
  isCommitted: boolean;
  text: (input: ArtefactInputs[K]) => string | Promise<string>;
  /** Calls `text` with the input that it needs. */
  from: (inputs: Pick<ArtefactInputs, K>) => string | Promise<string>;
}

export type Artefact = { [K in keyof ArtefactInputs]: ArtefactOf<K> }[keyof ArtefactInputs];

function artefact<K extends keyof ArtefactInputs>(
  name: string,
  needs: K,
  written: MomentOf<K>,
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
  artefact('openapi.d.ts', 'document', 'last', async (document) =>
    (await import('./types/types.ts')).emitTypes(document),
  ),
];
