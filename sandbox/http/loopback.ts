/**
 * True for the name of a host that is this machine: a loopback address (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3) or
 * `localhost` (RFC 6761 §6.3). An IPv6 address may have brackets.
 */
export const isLoopback = (hostname: string): boolean =>
  /^(?:localhost|\[::1\]|::1|127(?:\.\d{1,3}){3})$/i.test(hostname);
