import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { joinPointer, valueAt } from '../../../client/verify/pointer.ts';
import { ownMember } from '../../compiler/model/record.ts';

/**
 * An example of a response as the document has it. Prism calls the example of a media type, or of its schema,
 * `default`; others are components, which it calls by their names.
 */
export function documentedExample(
  document: unknown,
  { pointer }: FoundOperation,
  { code, mediaType, key }: { code: string; mediaType: string; key: string },
): unknown {
  if (key !== 'default') return valueAt(document, joinPointer('/components/examples', key, 'value'));
  const media = valueAt(document, joinPointer(pointer, 'responses', code, 'content', mediaType));
  const reference = ownMember(ownMember(media, 'schema'), '$ref');
  const schema = typeof reference === 'string' ? valueAt(document, reference.slice(1)) : undefined;
  return ownMember(media, 'example') ?? valueAt(schema, '/examples/0');
}
