import type { Element } from 'hast';
import { mapElements } from './elements.ts';

/**
 * Numbers the ids that a view repeats: the second `/schemas/Job/properties/name` becomes
 * `/schemas/Job/properties/name~2`. Alternatives of a schema can have properties of the same name, and a page of the
 * guide two equal headings.
 */
export function uniqueIds(view: Element): Element {
  const seen = new Map<string, number>();
  return mapElements(view, (element) => {
    const { id } = element.properties;
    if (typeof id !== 'string') return element;
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return number === 1 ? element : { ...element, properties: { ...element.properties, id: `${id}~${number}` } };
  });
}
