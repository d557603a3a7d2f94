const SECRET = /token|password|secret|credential|signature/i;

/** Takes the access token out of a text, should a server or a proxy have echoed it. One too short to be a secret stays. */
export function redact(text: string, token = ''): string {
  return token.length > 7 ? text.replaceAll(token, '***') : text;
}

/** A URL for messages and logs: no credentials, no fragment, values of query parameters with a telling name hidden. */
export function safeUrl(url: string, token?: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(
    ([name, value]) => `${name}=${SECRET.test(name) ? '***' : encodeURIComponent(value)}`,
  );
  return redact(origin + pathname + (query.length ? `?${query.join('&')}` : ''), token);
}
