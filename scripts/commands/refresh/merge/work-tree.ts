import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The files below a folder that differ from the last commit. None if the folder is in no Git repository. */
export async function uncommitted(folder: string): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)('git', ['status', '--porcelain', '-z', '--', '.'], { cwd: folder });
    return stdout
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => entry.slice(3));
  } catch {
    return [];
  }
}
