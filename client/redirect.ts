/** The target of a redirect, or the reason why it is not followed. */
export type Redirect = { readonly url: string } | { readonly refused: string };

/**
 * Reads a redirect (RFC 9110, section 15.4). Only a redirect to the same origin is followed: the request carries the
 * access token, which must not reach another host or an unencrypted connection.
 * @returns `undefined` if the response is not a redirect
 */
export function redirectOf(response: Response, from: string): Redirect | undefined {
  // In mode `manual`, a browser hides the target of a redirect (Fetch Standard, "opaque-redirect").
  if (response.type === 'opaqueredirect') return { refused: 'a redirect, which a browser does not let us check' };
  const location = response.headers.get('location');
  if (!location || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  let to: URL;
  try {
    to = new URL(location, from);
  } catch {
    return { refused: 'a redirect to an invalid URL' };
  }
  return to.origin === new URL(from).origin
    ? { url: to.href }
    : { refused: `a redirect to another origin, ${to.origin}` };
}

/** True if the redirected request becomes a GET without body: after 303 always (except HEAD), after 301 and 302 for POST. */
export function becomesGet(status: number, method: string): boolean {
  return status === 303 ? method !== 'HEAD' : method === 'POST' && status < 303;
}
