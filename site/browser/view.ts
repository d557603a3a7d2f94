interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML: (text: string) => string };
}

// What a view holds is as trusted as the page: it is a part of the same file. `trustedTypes` is
// not in TypeScript's DOM library yet, and not in every browser.
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
const trusted = trustedTypes?.createPolicy('views', { createHTML: (text) => text });

/**
 * The view at an address or around it (`/devices` for `/devices/sendCommand`), with its content.
 * With scripting, a browser keeps what stands in `<noscript>` as text; a view becomes elements
 * when it is first needed, and without scripting all of them are there from the start.
 */
export function viewAt(address: string): HTMLElement | undefined {
  for (let id = address; id !== ''; id = id.slice(0, id.lastIndexOf('/'))) {
    const view = document.getElementById(id);
    if (!view?.classList.contains('view')) continue;
    const content = view.firstElementChild;
    if (content?.tagName === 'NOSCRIPT') {
      const text = content.textContent ?? '';
      const parsed = new DOMParser().parseFromString(trusted ? trusted.createHTML(text) : text, 'text/html');
      view.replaceChildren(...parsed.body.childNodes);
    }
    return view;
  }
  return undefined;
}
