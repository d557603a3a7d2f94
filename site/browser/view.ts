interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML: (text: string) => string };
}

// The content of a view is trusted, since it is part of the same site. `trustedTypes` is not yet in
// TypeScript's DOM library or in every browser.
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
const trusted = trustedTypes?.createPolicy('views', { createHTML: (text) => text });

/** Parses HTML of this site. */
export const parseViews = (text: string): Document =>
  new DOMParser().parseFromString(trusted ? trusted.createHTML(text) : text, 'text/html');

/**
 * Finds the view of an address (`/devices` for `/devices/sendCommand`). With scripting, a browser keeps
 * the content of `<noscript>` as text; this function parses it on first use. Without scripting, the
 * browser parses all views itself.
 */
export function viewAt(address: string): HTMLElement | undefined {
  for (let id = address; id !== ''; id = id.slice(0, id.lastIndexOf('/'))) {
    const view = document.getElementById(id);
    if (!view?.classList.contains('view')) continue;
    const content = view.firstElementChild;
    if (content?.tagName === 'NOSCRIPT') {
      view.replaceChildren(...parseViews(content.textContent).body.childNodes);
    }
    return view;
  }
  return undefined;
}
