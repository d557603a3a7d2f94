import { valueAt } from '../model/pointer.ts';
import { ownMember } from '../model/record.ts';

/** The parameters of an operation or a Path Item, with references to components replaced by their targets. */
export function parametersOf(document: unknown, holder: unknown): unknown[] {
  const parameters = ownMember(holder, 'parameters');
  return (Array.isArray(parameters) ? parameters : []).map((entry: unknown) => {
    const reference = ownMember(entry, '$ref');
    return typeof reference === 'string' ? valueAt(document, reference.replace(/^#/, '')) : entry;
  });
}
