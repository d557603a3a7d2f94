import type { Element } from 'hast';
import { mapElements } from '../page/elements.ts';

/** Maximum nesting of copied schemas. */
const deepest = 6;

/**
 * Replaces the references to schemas that are visible without a click by what the schemas contain, so that a page is
 * complete without scripting. Those in closed details remain links, which the browser fills when they are opened.
 * @param bodyOf the content of a schema
 */
export function openReferences(element: Element, bodyOf: (schema: string) => Element | undefined, depth = 0): Element {
  if (element.tagName === 'details' || depth > deepest) return element;
  const { dataSchema, ...properties } = element.properties;
  const body = typeof dataSchema === 'string' ? bodyOf(dataSchema) : undefined;
  const opened = body ? { ...element, properties, children: body.children.map(withoutIds) } : element;
  return {
    ...opened,
    children: opened.children.map((child) =>
      child.type === 'element' ? openReferences(child, bodyOf, body ? depth + 1 : depth) : child,
    ),
  };
}

/** The addresses remain those of the schema's own page. */
const withoutIds = (child: Element['children'][number]): Element['children'][number] =>
  child.type === 'element'
    ? mapElements(child, (element) => {
        const { id, ...properties } = element.properties;
        return id === undefined ? element : { ...element, properties: { ...properties, dataAddress: id } };
      })
    : child;
