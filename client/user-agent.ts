import { version } from './version.ts';

/**
 * The value of `User-Agent`; none in a browser, which sends its own, and where the name of any further header would have to
 * be allowed by the server.
 */
export const userAgent: string | undefined = /^Mozilla/.test(globalThis.navigator?.userAgent)
  ? undefined
  : `losant-openapi/${version}`;
