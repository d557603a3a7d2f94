import { tagOf } from './tag.ts';

/** Bytes as a Blob, which every fetch takes: of a Blob or File of any realm, an ArrayBuffer or a view. Else `undefined`. */
export async function toBlob(value: unknown): Promise<Blob | undefined> {
  if (value instanceof Blob) return value;
  const tag = tagOf(value);
  if (ArrayBuffer.isView(value) || tag === 'ArrayBuffer') return new Blob([value as BufferSource]);
  if (tag !== 'Blob' && tag !== 'File') return undefined;
  // Of another realm or package, which only that package can read.
  const { type } = value as Blob;
  return new Blob([await (value as Blob).arrayBuffer()], { type });
}
