/**
 * Finds an element that the shell always contains.
 * @throws Error if it is missing, which is a bug in the build
 */
export function requireElement<T extends Element>(
  selector: string,
  type: abstract new () => T,
  root: ParentNode = document,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Missing ${selector}`);
  return found;
}

type Attributes = Record<string, string>;

/** Creates an element. Strings become text nodes and are never parsed as HTML. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Announces a text to screen readers. */
export function announce(text: string): void {
  requireElement('#announcer', HTMLElement).textContent = text;
}
