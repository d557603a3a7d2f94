/**
 * The path and query of a request. A client that takes the server for a proxy sends a whole URL (RFC 9112 §3.2.2), whose
 * host is of no account.
 */
export const targetOf = (url: string): string => url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/');
