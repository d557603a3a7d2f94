import { create } from '../element.ts';

/** Characters that are shown of a body. */
const longest = 200_000;

const isText = (type: string): boolean => /^text\/|[/+](?:json|xml)\b|^application\/(?:javascript|yaml)/.test(type);

/** The elements that show a body: formatted if it is JSON, as it is if it is text, else a link to save it. */
export function bodyElements(type: string, blob: Blob, text: string): HTMLElement[] {
  if (blob.size === 0) return [create('p', { class: 'hint' }, 'No content.')];
  if (type !== '' && !isText(type)) {
    // Never shown by the browser itself, as a page of this site would be.
    const href = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
    const link = create('a', { href, download: '' }, 'Save the file');
    return [create('p', {}, `${type} `, link)];
  }
  const pretty = prettyJson(text);
  const language = pretty === undefined ? 'text' : 'json';
  const shown = pretty ?? text;
  const code = create('code', { 'data-language': language }, shown.slice(0, longest));
  return [
    create(
      'figure',
      { class: 'block' },
      create('figcaption', {}, create('span', {}, type === '' ? 'Body' : type)),
      create('pre', { tabindex: '0', role: 'region', 'aria-label': 'Body of the answer' }, code),
    ),
    ...(shown.length > longest
      ? [create('p', { class: 'hint' }, `The first ${longest} of ${shown.length} characters.`)]
      : []),
  ];
}

/** JSON with line breaks; undefined if the text is no JSON. */
export function prettyJson(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return undefined;
  }
}
