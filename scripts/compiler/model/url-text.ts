import type { UrlTemplate } from './reference.ts';

/** A URL with placeholders without markup, as in curl examples. */
export const urlText = ({ origin, segments }: UrlTemplate): string =>
  [origin, ...segments.map(({ text }) => text)].join('/');
