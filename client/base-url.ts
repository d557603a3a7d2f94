import { LosantError } from './errors.ts';

/**
 * Checks a base URL: absolute, http or https, without credentials, query or fragment.
 * @returns the URL without trailing slashes
 * @throws LosantError of kind `usage`; its message omits the URL, which may contain a password
 */
export function checkBaseUrl(baseUrl: string): string {
  let url: URL | undefined;
  try {
    url = new URL(baseUrl);
  } catch {
    // Reported below, together with other invalid base URLs.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw new LosantError('usage', 'baseUrl must be an absolute http(s) URL without credentials, query or fragment');
  }
  return url.href.replace(/\/+$/, '');
}
