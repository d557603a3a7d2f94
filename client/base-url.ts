import { LosantError } from './errors.ts';

/**
 * Checks a base URL: absolute, http or https, without credentials, query or fragment. In a browser, it may begin with
 * `/` or `.` and is then relative to the page.
 * @returns the absolute URL without trailing slashes
 * @throws LosantError of kind `usage`; its message omits the URL, which may contain a password
 */
export function checkBaseUrl(baseUrl: string): string {
  const isRelative = /^[/.]/.test(baseUrl);
  const page = isRelative ? globalThis.location?.href : undefined;
  let url: URL | undefined;
  try {
    url = new URL(baseUrl, page);
  } catch {
    // Reported below, together with other invalid base URLs.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw new LosantError(
      'usage',
      `baseUrl must be an absolute http(s) URL${isRelative && !page ? ' outside of a browser' : ' without credentials, query or fragment'}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
