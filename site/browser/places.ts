interface Place {
  top: number;
}

/** Stores the place of the reader in the history entry, which survives a reload and a visit to another page. */
export function rememberPlace(): void {
  history.replaceState({ top: scrollY } satisfies Place, '');
}

/** The place of the reader at an earlier visit of this history entry. */
export function earlierPlace(): number | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number'
    ? state.top
    : undefined;
}

/** Keeps the place of each history entry. Browsers do so only for documents that do not change what they show. */
export function keepPlaces(): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(timer);
    // Browsers limit how often the history may change.
    timer = setTimeout(rememberPlace, 150);
  });
  addEventListener('click', rememberPlace, { capture: true });
  addEventListener('pagehide', rememberPlace);
}
