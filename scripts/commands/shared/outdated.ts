import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const longest = 60;

/** Compares the files of a folder with their expected texts. Returns a description of each difference. */
export async function outdated(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const result: string[] = [];
  for (const [name, expected] of files) {
    const path = join(folder, name);
    const actual = await readFile(path, 'utf8').catch(() => undefined);
    if (actual === expected) continue;
    if (actual === undefined) result.push(`${path} is missing\n`);
    else result.push(`${path} is out of date\n${await difference(path, actual, expected)}`);
  }
  return result;
}

async function difference(path: string, actual: string, expected: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(path, path, actual, expected, 'committed', 'compiled', {
    context: 2,
    timeout: 5000,
  });
  if (patch === undefined) return '  (the files differ in most lines)\n';
  const lines = patch.split('\n').slice(1);
  const rest = lines.length - longest;
  return `${lines.slice(0, longest).join('\n')}\n${rest > 0 ? `  … ${rest} more lines\n` : ''}`;
}
