import { isAscii } from 'node:buffer';

/**
 * Decodes UTF-8 and normalizes line ends to line feeds. Returns the offset of the first invalid
 * byte if there is one.
 */
export function decode(content: Uint8Array): string | number {
  try {
    // In ASCII, every byte is a character. Decoding it as Latin-1 takes a tenth of the time.
    const text = isAscii(content)
      ? Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
      : new TextDecoder('utf-8', { fatal: true }).decode(content);
    return withLineFeeds(text);
  } catch {
    return firstBadByte(content);
  }
}

/** Normalizes line ends. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Binary search: every prefix before the invalid byte decodes, if a cut character at its end is ignored. */
function firstBadByte(content: Uint8Array): number {
  let low = 0;
  let high = content.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(content.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decodes(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content, { stream: true });
    return true;
  } catch {
    return false;
  }
}
