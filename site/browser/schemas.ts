import { schemaAddress } from '../../scripts/compiler/output/addresses.ts';
import { addAnchors } from './anchors.ts';
import { offerCopies } from './copy.ts';
import { highlight } from './highlight.ts';
import { viewAt } from './view.ts';

/** Maximum nesting of copied schemas. */
const deepest = 6;

/**
 * Copies the named schemas to the places that reference them. A place inside closed details is filled
 * when these are opened, so recursive schemas terminate.
 */
export function fillReferences(root: ParentNode, depth: number): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-schema]')) {
    const fold = place.closest('details:not([open])');
    if (fold instanceof HTMLDetailsElement && (root === document || root.contains(fold))) {
      fold.addEventListener('toggle', () => fill(place, depth), { once: true });
    } else fill(place, depth);
  }
}

function fill(place: HTMLElement, depth: number): void {
  const name = place.dataset.schema;
  if (name === undefined || depth > deepest) return;
  const body = viewAt(schemaAddress(name))?.querySelector('[data-body]');
  if (!body) return;
  delete place.dataset.schema;
  const copy = body.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  addAnchors(copy);
  // The addresses remain those of the schema's own view.
  for (const original of copy.querySelectorAll('[id]')) original.removeAttribute('id');
  place.replaceChildren(...copy.childNodes);
  fillReferences(place, depth + 1);
  offerCopies(place);
  highlight(place);
}
