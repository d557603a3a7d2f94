import { decodeHTMLStrict } from 'entities';
import { fold } from '../read/text.ts';

/**
 * A description of the package as Markdown. It is plain text there, and some are escaped for HTML, so that they are
 * decoded once; then what Markdown would read as HTML or as a character reference is escaped.
 */
export const proseOf = (text: string): string =>
  fold(decodeHTMLStrict(text))
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^>/, '&gt;');
