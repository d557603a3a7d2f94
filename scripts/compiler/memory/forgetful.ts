import { Memo } from './memo.ts';

/** Remembers nothing: for a single compilation, which would keep in memory what nobody asks for again. */
export class Forgetful extends Memo {
  override of<T>(_owner: object, _name: string, _inputs: readonly unknown[], compute: () => T): T {
    return compute();
  }
}
