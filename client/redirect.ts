/** Where a redirect leads, or why it is not followed. */
export type Redirect = { readonly url: string } | { readonly refused: string };

/**
 * Reads a redirect (RFC 9110, section 15.4). It is followed to the same origin only: the request carries the
 * access token, and an API has no reason to hand it to another host or to a plain connection.
 * @returns `undefined` when the answer is no redirect
 */
export function redirectOf(response: Response, from: string): Redirect | undefined {
  // A browser shows nothing of a redirect that it was told not to follow (Fetch Standard, "opaque-redirect").
  if (response.type === 'opaqueredirect') return { refused: 'a redirect, which a browser does not let us check' };
  const location = response.headers.get('location');
  if (!location || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  let to: URL;
  try {
    to = new URL(location, from);
  } catch {
    return { refused: 'a redirect to something that is no URL' };
  }
  return to.origin === new URL(from).origin
    ? { url: to.href }
    : { refused: `a redirect to another origin, ${to.origin}` };
}

/** Whether the redirected request becomes a GET without body: 303 always, 301 and 302 for POST. */
export function becomesGet(status: number, method: string): boolean {
  return status === 303 ? method !== 'HEAD' : method === 'POST' && status < 303;
}
