import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { copyWithOrigins } from '../model/origin.ts';
import type { OpenAPI } from '../openapi/openapi.ts';
import { applyPatches } from './apply.ts';
import { defectsOf } from './check-document.ts';
import { completeDocument, type ValidDocument } from './complete-document.ts';
import { addedDefects, type Defect } from './defects.ts';
import type { Action } from './overlay.ts';

/**
 * Applies actions to a document and returns the result; the given document stays as it is. The actions together have
 * to leave a valid document, so one action can break it if a later one completes the change. Otherwise the action
 * after which the document is never valid again is reported and has no effect.
 */
export function patchDocument(
  document: OpenAPI,
  actions: readonly Action[],
  collect: (found: Diagnostic) => void,
): OpenAPI {
  const known = defectsOf(document);
  let kept = actions;
  for (;;) {
    const found: Diagnostic[] = [];
    const report = reporter((one) => found.push(one));
    const patched = applyPatches(copyWithOrigins(document), kept, report);
    const defects = addedDefects(known, defectsOf(patched));
    const culprit = defects.length > 0 ? culpritOf(document, kept, known) : undefined;
    if (!culprit) {
      for (const one of found) collect(one);
      // The document has no defects but those of the pages, which are reported there.
      return completeDocument(patched as ValidDocument);
    }
    const { action, broken } = culprit;
    const lasting = defects.filter(({ expected }) => broken.some((one) => one.expected === expected));
    reportBreak(action, lasting.length > 0 ? lasting : broken, collect);
    kept = kept.filter((other) => other !== action);
  }
}

interface Culprit {
  action: Action;
  /** The defects after the action. */
  broken: readonly Defect[];
}

/** The first action after which the document is never valid again. */
function culpritOf(document: OpenAPI, actions: readonly Action[], known: readonly Defect[]): Culprit | undefined {
  let culprit: Culprit | undefined;
  let patched: unknown = copyWithOrigins(document);
  for (const action of actions) {
    patched = applyPatches(patched, [action], () => undefined);
    const broken = addedDefects(known, defectsOf(patched));
    culprit = broken.length > 0 ? (culprit ?? { action, broken }) : undefined;
  }
  return culprit;
}

function reportBreak({ at }: Action, [first, ...more]: readonly Defect[], collect: (found: Diagnostic) => void): void {
  if (!first) return;
  const { pointer, expected } = first;
  reporter(collect)('patch/breaks-document', at, { actual: pointer, expected, more: more.length });
}
