import type { UrlTemplate } from './reference.ts';

/** A URL with its placeholders bare, as curl examples write it. */
export const urlText = ({ origin, segments }: UrlTemplate): string =>
  [origin, ...segments.map(({ text }) => text)].join('/');
