import type { Element, ElementContent } from 'hast';

/** Replaces the elements of a tree, from the outermost inwards. Elements are never changed, since they can be in several trees. */
export function mapElements(element: Element, change: (element: Element) => Element): Element {
  const changed = change(element);
  const children = changed.children.map(
    (child): ElementContent => (child.type === 'element' ? mapElements(child, change) : child),
  );
  return { ...changed, children };
}
