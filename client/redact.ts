const SECRET = /token|password|secret|credential|signature/i;

/** Takes the access token out of a text, should a server or a proxy have echoed it. */
export function redact(text: string, token: string | undefined): string {
  return token ? text.split(token).join('***') : text;
}

/** A URL for messages and logs: no credentials, no fragment, values of query parameters with a telling name hidden. */
export function safeUrl(url: string, token?: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(([name, value]) => `${name}=${SECRET.test(name) ? '***' : encodeURIComponent(value)}`);
  return redact(origin + pathname + (query.length ? '?' + query.join('&') : ''), token);
}
