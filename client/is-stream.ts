import { tagOf } from './tag.ts';

/** True for a web stream of any realm or a stream of Node: it can be read only once. */
export function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return tagOf(value) === 'ReadableStream' || typeof Reflect.get(Object(value), 'pipe') === 'function';
}
