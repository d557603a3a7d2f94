import { readPages } from '../../scripts/command/files.ts';
import { readOptions } from '../../scripts/command/inputs.ts';
import { compile } from '../../scripts/compile.ts';
import { contractOf, type Contract } from './contract.ts';

/** Compiles a folder of pages, with the patches that are made for it. */
export async function loadContract(folder: string, patches?: string): Promise<Contract> {
  const { files } = await readPages(folder);
  return contractOf(compile(files, await readOptions(folder, patches)));
}
