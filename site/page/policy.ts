import { createHash } from 'node:crypto';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content Security Policy (CSP level 3): it allows only these scripts and styles, and no images, fonts, frames or
 * forms from elsewhere. Requests may go to any server, since the reader can type in one to try an operation on.
 * `own` allows the files of the site itself as well.
 */
export function policy(scripts: readonly string[], styles: readonly string[], own: readonly "'self'"[] = []): string {
  return [
    "default-src 'none'",
    `script-src ${[...own, ...scripts.map(hash)].join(' ')}`,
    `style-src ${[...own, ...styles.map(hash)].join(' ')}`,
    'img-src data:',
    `connect-src ${[...own, 'http:', 'https:'].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types views',
  ].join('; ');
}
