import { schemaAddress } from '../../scripts/compiler/output/addresses.ts';
import { addAnchors } from './anchors.ts';
import { offerCopies } from './copy.ts';
import { highlight } from './highlight.ts';
import { parseViews, viewAt } from './view.ts';

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
      fold.addEventListener('toggle', () => void fill(place, depth), { once: true });
    } else void fill(place, depth);
  }
}

/** A page of the folder has no views of schemas, so it loads theirs. Until then, and offline, the place is a link. */
async function fill(place: HTMLElement, depth: number): Promise<void> {
  const name = place.dataset.schema;
  if (name === undefined || depth > deepest) return;
  delete place.dataset.schema;
  const body =
    viewAt(schemaAddress(name))?.querySelector('[data-body]') ?? (await loadedBody(place.querySelector('a')?.href));
  if (!body) return;
  const copy = document.importNode(body, true);
  // The addresses remain those of the schema's own view.
  for (const original of copy.querySelectorAll<HTMLElement>('[id]')) {
    original.dataset.address = original.id;
    original.removeAttribute('id');
  }
  place.replaceChildren(...copy.childNodes);
  addAnchors(place);
  fillReferences(place, depth + 1);
  offerCopies(place);
  highlight(place);
}

const loading = new Map<string, Promise<Element | undefined>>();

/** The content of a schema on its own page, with links that work on this one. */
function loadedBody(page: string | undefined): Promise<Element | undefined> {
  if (page === undefined) return Promise.resolve(undefined);
  const begun = loading.get(page) ?? load(page).catch(() => undefined);
  loading.set(page, begun);
  return begun;
}

async function load(page: string): Promise<Element | undefined> {
  const response = await fetch(page);
  const body = response.ok ? parseViews(await response.text()).querySelector('[data-body]') : null;
  for (const link of body?.querySelectorAll('a') ?? [])
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page).href);
  return body ?? undefined;
}
