import type { CoverageData } from '../data.ts';

/** Reads the data that `html.ts` wrote into an element: JSON, gzip, base64. */
export async function embeddedData(element: HTMLElement): Promise<CoverageData> {
  const bytes = Uint8Array.from(atob(element.textContent ?? ''), (character) => character.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  // Trusted: `html.ts` wrote it.
  return (await new Response(json).json()) as CoverageData;
}
