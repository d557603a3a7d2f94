import type { Report } from '../diagnostics/reporter.ts';
import { type JsonNode, toValue } from '../model/json.ts';
import type { Stated } from './members.ts';

/** A reference to the schema of a name, which is that of its file. */
export const definition = /^#\/definitions\/([^/]+)$/;

/**
 * The name of the schema in `{ "$ref": "#/definitions/NAME" }`, which is that of its file. Undefined for any other
 * value, such as a schema that stands there itself: it has no title, so no page can link to it.
 */
export function schemaName(node: JsonNode, report: Report): Stated<string> | undefined {
  const [first, ...others] = node.kind === 'object' ? node.members : [];
  const target = first?.key === '$ref' && first.node.kind === 'scalar' ? first.node.value : undefined;
  const name = typeof target === 'string' && others.length === 0 ? definition.exec(target)?.[1] : undefined;
  if (name !== undefined) return { value: name, at: node.at };
  report('upstream/inexpressible', node.at, {
    actual: JSON.stringify(toValue(node)),
    expected: 'a schema as a reference, #/definitions/NAME',
  });
  return undefined;
}
