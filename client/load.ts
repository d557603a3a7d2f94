import { type CallInfo, LosantError } from './errors.ts';

/**
 * Loads a part of the client that is not in its first file.
 * @throws LosantError of kind `network` if that fails, for example after a new version of a page has replaced its files
 */
export async function loaded<Part>(part: Promise<Part>, call: CallInfo): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new LosantError('network', 'A part of the client cannot be loaded', call, error);
  }
}

let special: Promise<typeof import('./special.ts')> | undefined;

/** Loads `special.ts`. Called beside the first request, so that an error never depends on what can be loaded later. */
export function loadSpecial(call: CallInfo): Promise<typeof import('./special.ts')> {
  if (!special) {
    special = loaded(import('./special.ts'), call);
    special.catch(() => (special = undefined));
  }
  return special;
}
