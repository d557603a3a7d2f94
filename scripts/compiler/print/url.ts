import type { UrlTemplate } from '../model/reference.ts';
import type { Unplaced } from './unplaced.ts';

/** A URL with its placeholders in inline code in bold (dialect §4.1). */
export const printUrl = ({ origin, segments }: Unplaced<UrlTemplate>): string =>
  [origin, ...segments.map(({ kind, text }) => (kind === 'placeholder' ? `**\`${text}\`**` : text))].join('/');
