import { isRecord } from '../../../client/verify/record.ts';
import { propertiesOf, type SandboxDocument } from '../../../sandbox/document.ts';

/**
 * The members of what was sent that an item does not have as they were sent. An item has those that its schema names;
 * where the schema of a member is another one than that of the body, it can have less of it.
 */
export function notKept(
  document: SandboxDocument,
  schemas: { readonly sent: unknown; readonly item: unknown },
  sent: unknown,
  item: unknown,
): string[] {
  if (!isRecord(sent) || !isRecord(item)) return ['is no object'];
  const [body, own] = [propertiesOf(document, schemas.sent), propertiesOf(document, schemas.item)];
  const isSame = (name: string): boolean => JSON.stringify(body[name]) === JSON.stringify(own[name]);
  return Object.keys(sent).filter(
    (name) =>
      Object.hasOwn(own, name) &&
      !isKept(sent[name], Object.hasOwn(item, name) ? item[name] : undefined, !isSame(name)),
  );
}

function isKept(sent: unknown, kept: unknown, canHaveLess: boolean): boolean {
  if (Array.isArray(sent))
    return (
      Array.isArray(kept) && kept.length === sent.length && sent.every((one, i) => isKept(one, kept[i], canHaveLess))
    );
  // Null stands for an absent value, where the item cannot have it.
  if (sent === null && canHaveLess) return kept === null || kept === undefined;
  if (!isRecord(sent)) return sent === kept;
  if (!isRecord(kept) || (!canHaveLess && Object.keys(sent).length !== Object.keys(kept).length)) return false;
  return Object.entries(kept).every(
    ([name, value]) => Object.hasOwn(sent, name) && isKept(sent[name], value, canHaveLess),
  );
}
