/** Longest part of an error's body that is kept, in bytes. */
export const ERROR_BODY_LIMIT = 65_536;

/**
 * Reads a body as text, but no more than `bound` bytes of it; the rest is not fetched and the connection closed.
 * A body that breaks off is returned as far as it came: the status says more than the broken connection.
 */
export async function readText(response: Response, bound: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let size = 0; reader && size < bound; ) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, bound - size), { stream: true });
      size += value.length;
    }
  } catch {
    // Broken off.
  }
  // Whether the connection closes well does not matter to the caller.
  reader?.cancel().catch(() => {});
  return text;
}
