import type { UrlTemplate } from './reference.ts';

/** A URL with placeholders without markup, as in curl examples. */
export const urlText = ({
  origin,
  segments,
}: Pick<UrlTemplate, 'origin'> & { segments: readonly { text: string }[] }): string =>
  [origin, ...segments.map(({ text }) => text)].join('/');
