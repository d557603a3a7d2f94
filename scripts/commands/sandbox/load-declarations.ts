import { readFile } from 'node:fs/promises';
import type { Declarations } from '../../../sandbox/sandbox.ts';
import { readYaml } from '../../compiler/read/yaml.ts';
import { reasonOf } from '../shared/reason.ts';
import { defaults } from '../shared/sources.ts';
import { UsageError } from '../shared/usage-error.ts';

/** The declarations of this project. They name the operations of the API, so that they are right for each edition. */
const usualFile = 'spec/sandbox.yaml';

/**
 * Reads the declarations of the sandbox. Mistakes throw a UsageError when the sandbox compiles them. Operations that the
 * document does not have are mistakes only if the file is for this reference: it was given, or the reference is that of
 * the project.
 * @throws {UsageError} if the file cannot be read, or is not YAML
 */
export async function loadDeclarations({
  reference,
  sandbox,
}: {
  reference: string;
  sandbox?: string;
}): Promise<Declarations> {
  if (sandbox === 'none') return { value: undefined, isLenient: true };
  const path = sandbox ?? usualFile;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`Cannot read ${path} (${reasonOf(error)}). Use --sandbox none for no declarations`);
  });
  const { value, placeOf, problem } = readYaml(text);
  if (problem) throw new UsageError(`${path}:${problem.at.line}:${problem.at.column}  ${problem.message}`);
  return {
    value,
    isLenient: sandbox === undefined && reference !== defaults.reference,
    report(problems) {
      const lines = problems
        .map((one) => ({ ...one, at: placeOf(one.node) }))
        .sort((a, b) => a.at.line - b.at.line)
        .map(({ at, path: member, message }) => `${path}:${at.line}:${at.column}  ${member}: ${message}`);
      throw new UsageError(lines.join('\n'));
    },
  };
}
