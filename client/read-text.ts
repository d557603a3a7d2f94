/**
 * Reads at most `bound` bytes of a body as text, then closes the connection.
 * If the connection breaks, the part received so far is returned: the status is more useful than a network error.
 */
export async function readText(response: Response, bound: number): Promise<string> {
  let text = '';
  try {
    // node-fetch has streams of Node, of which it reads all.
    if (response.body && !('getReader' in response.body)) return (await response.text()).slice(0, bound);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    for (let size = 0; reader && size < bound; ) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += decoder.decode(value.subarray(0, bound - size), { stream: true });
      size += value.length;
    }
    // A failure to close the connection does not concern the caller.
    reader?.cancel().catch(() => {});
  } catch {
    // The connection broke; the text so far is returned.
  }
  return text;
}
