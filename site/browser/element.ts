/** The element of a selector that the shell always holds; its absence is a fault of the build. */
export function required<T extends Element>(
  selector: string,
  type: abstract new () => T,
  root: ParentNode = document,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Missing ${selector}`);
  return found;
}

type Attributes = Record<string, string>;

/** A new element. Text stays text: nothing here reads html. */
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

/** Says a thing to screen readers. */
export function announce(text: string): void {
  required('#announcer', HTMLElement).textContent = text;
}
