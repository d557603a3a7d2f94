import { setFlagsFromString } from 'node:v8';

/**
 * For a compilation of many pages, most of which is garbage at any time: V8 would let the heap
 * grow to many times of what is alive before it looks.
 */
export const collectOften = (): void => setFlagsFromString('--heap-growing-percent=20');
