import { setFlagsFromString } from 'node:v8';

/**
 * For a command that compiles once, or now and then. On Node 20 half of its time again goes into
 * optimising, on another thread, what will hardly be called any more. Later versions of V8
 * optimise in steps and have no such flag.
 */
export function optimiseLate(): void {
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=600000');
}
