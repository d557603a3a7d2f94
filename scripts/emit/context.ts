import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Code, Parameters } from '../diagnostics/codes.ts';
import { Memo } from '../memory/memo.ts';
import type { Place, SourcePlace } from '../model/place.ts';
import { Origins } from './origins.ts';
import type { SchemaNames } from './schema-names.ts';

/** What the emitters of one run share. */
export class EmitContext {
  readonly diagnostics: Diagnostic[] = [];
  readonly names: SchemaNames;
  readonly origins: Origins;
  readonly memo: Memo;

  constructor(names: SchemaNames, origins = new Origins(), memo = new Memo()) {
    this.names = names;
    this.origins = origins;
    this.memo = memo;
  }

  report<C extends Code>(code: C, at: SourcePlace, parameters: Parameters<C>): void {
    this.diagnostics.push(diagnostic(at.file, finding(code, at, parameters)));
  }

  /**
   * The work on one part of the reference, recalled when `inputs` and the names of all schemas
   * are what they were (`Memo`). It reports to a context of its own, so that what it told
   * is told again when it is recalled.
   */
  part<T>(owner: object, name: string, inputs: readonly unknown[], work: (context: EmitContext) => T, holds?: (value: T) => boolean): T {
    const compute = (): { value: T; told: EmitContext } => {
      const context = new EmitContext(this.names.fork(), this.origins, this.memo);
      return { value: work(context), told: context };
    };
    const { value, told } = this.memo.of(owner, name, [this.names.signature, ...inputs], compute, holds && (({ value: known }) => holds(known)));
    for (const found of told.diagnostics) this.diagnostics.push(found);
    this.names.join(told.names);
    return value;
  }
}

export const inFile = (file: string, at: Place): SourcePlace => ({ ...at, file });
