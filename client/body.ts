/** Number of bytes of an error's body that are kept. */
export const ERROR_BODY_LIMIT = 65_536;

/**
 * Reads at most `bound` bytes of a body as text, then closes the connection.
 * If the connection breaks, the part received so far is returned: the status is more useful than a network error.
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
    // The connection broke; the text so far is returned.
  }
  // A failure to close the connection does not concern the caller.
  reader?.cancel().catch(() => {});
  return text;
}
