import { isSecretName } from './verify/secret-name.ts';

/** Names of headers that are secret, beside those that any value with that name has. */
const SECRET_HEADER = /auth|cookie|key/i;

/** Removes the access token from a text, in case a server or proxy echoed it. Tokens under 8 characters are placeholders, not secrets, and are kept. */
export function redact(text: string, token = ''): string {
  return token.length > 7 ? text.replaceAll(token, '***') : text;
}

/** A URL for messages and logs: without credentials and fragment, and with the values of secret query parameters hidden. */
export function safeUrl(url: string, token?: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(
    ([name, value]) => `${name}=${isSecretName(name) ? '***' : encodeURIComponent(value)}`,
  );
  return redact(origin + pathname + (query.length ? `?${query.join('&')}` : ''), token);
}

/** Headers for hooks and logs, with the values of secret ones hidden. */
export function safeHeaders(headers: Headers, token?: string): Record<string, string> {
  const safe: Record<string, string> = {};
  headers.forEach((value, name) => {
    safe[name] = SECRET_HEADER.test(name) || isSecretName(name) ? '***' : redact(value, token);
  });
  return safe;
}
