import { compileFolder } from '../support/compile-folder.ts';
import { type Contract, contractOf } from './contract.ts';

/** Compiles a folder of pages with its patches and corrections. */
export async function loadContract(...source: Parameters<typeof compileFolder>): Promise<Contract> {
  return contractOf(await compileFolder(...source));
}
