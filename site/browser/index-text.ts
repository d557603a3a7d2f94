import { requireElement } from './element.ts';

let loaded: Promise<string> | undefined;

/** The search index as JSON: an element of the single file, or a file that the pages of the folder load on first use. */
export function indexText(): Promise<string> {
  const { index } = document.documentElement.dataset;
  loaded ??=
    index === undefined ? Promise.resolve(requireElement('#search-index', HTMLScriptElement).text) : fetchText(index);
  return loaded;
}

async function fetchText(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`${response.status} for ${url}`);
  } catch (error) {
    // Try again next time.
    loaded = undefined;
    throw error;
  }
}
