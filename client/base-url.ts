import { LosantError } from './errors.ts';

/**
 * Checks a base URL: absolute, http or https, without credentials, query or fragment.
 * @returns without a slash at its end
 * @throws LosantError of kind `usage`, which does not repeat the URL: it may hold a password
 */
export function checkBaseUrl(baseUrl: string): string {
  let url: URL | undefined;
  try {
    url = new URL(baseUrl);
  } catch {
    // Reported below, with all else that is no base URL.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw new LosantError('usage', 'baseUrl must be an absolute http(s) URL without credentials, query or fragment');
  }
  return url.href.replace(/\/+$/, '');
}
