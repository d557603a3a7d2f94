type Child = Node | string | undefined;
type Value = string | number | boolean | ((event: never) => void) | undefined;

/**
 * Creates an element with attributes, listeners (`onclick`) and children. Strings become text nodes, never markup, so
 * text of the reference cannot inject elements.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.slice(2), value as EventListener);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}
