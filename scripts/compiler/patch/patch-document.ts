import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reporter } from '../diagnostics/reporter.ts';
import { copyWithOrigins } from '../model/origin.ts';
import type { OpenAPI } from '../openapi/openapi.ts';
import { applyPatches } from './apply.ts';
import { defectsOf } from './check-document.ts';
import { completeDocument, type ValidDocument } from './complete-document.ts';
import { culpritsOf } from './culprits.ts';
import { addedDefects, type Defect } from './defects.ts';
import type { Action } from './overlay.ts';

/**
 * Applies actions to a document and returns the result; the given document stays as it is. The actions together have
 * to leave a valid document, so one action can break it if a later one completes the change. An action that breaks it
 * for good is reported and has no effect.
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
    if (addedDefects(known, defectsOf(patched)).length === 0) {
      for (const one of found) collect(one);
      // The document has no defects but those of the pages, which are reported there.
      return completeDocument(patched as ValidDocument);
    }
    // Without these actions, others can break the document, such as one that completes their change.
    const culprits = culpritsOf(document, kept, known);
    for (const [action, defects] of culprits) reportBreak(action, defects, collect);
    kept = kept.filter((action) => !culprits.has(action));
  }
}

function reportBreak({ at }: Action, [first, ...more]: readonly Defect[], collect: (found: Diagnostic) => void): void {
  if (!first) return;
  const { pointer, expected } = first;
  reporter(collect)('patch/breaks-document', at, { actual: pointer, expected, more: more.length });
}
