import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Code, Parameters } from '../diagnostics/codes.ts';
import type { Place, SourcePlace } from '../model/place.ts';
import { Origins } from './origins.ts';
import type { SchemaNames } from './schema-names.ts';

/** What the emitters of one run share. */
export class EmitContext {
  readonly origins = new Origins();
  readonly diagnostics: Diagnostic[] = [];
  readonly names: SchemaNames;

  constructor(names: SchemaNames) {
    this.names = names;
  }

  report<C extends Code>(code: C, at: SourcePlace, parameters: Parameters<C>): void {
    this.diagnostics.push(diagnostic(at.file, finding(code, at, parameters)));
  }
}

export const inFile = (file: string, at: Place): SourcePlace => ({ ...at, file });
