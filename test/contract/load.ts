import { compileFolder } from '../support/compile-folder.ts';
import { type Contract, contractOf } from './contract.ts';

/** Compiles a folder of pages with its patches. */
export async function loadContract(folder: string, patches?: string): Promise<Contract> {
  return contractOf(await compileFolder(folder, patches));
}
