import type { Code, Parameters } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, finding } from '../diagnostics/diagnostic.ts';
import type { Memo } from '../memory/memo.ts';
import type { Place } from '../model/place.ts';
import type { Operation, ResourcePage } from '../model/reference.ts';

/** Tells a fault of one page. */
export type Tell = <C extends Code>(code: C, at: Place, parameters: Parameters<C>) => void;

/** A check of one operation against itself and the head of its page. One file each. */
export type OperationCheck = (
  operation: Operation,
  page: Pick<ResourcePage, 'file' | 'stem' | 'head'>,
  tell: Tell,
) => void;

/** Collects what `check` tells about one file. */
export function told(file: string, check: (tell: Tell) => void): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  check((code, at, parameters) => diagnostics.push(diagnostic(file, finding(code, at, parameters))));
  return diagnostics;
}

/** Runs the checks on every operation of a page; one that stands where and as it stood is not checked again. */
export function checkOperations(page: ResourcePage, checks: readonly OperationCheck[], memo: Memo): Diagnostic[] {
  return page.operations.flatMap((operation) =>
    memo.of(operation, 'checks', [page.file, page.stem, page.head], () =>
      told(page.file, (tell) => checks.forEach((check) => check(operation, page, tell))),
    ),
  );
}
