import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRecord } from '../../../compiler/model/record.ts';
import type { OpenAPI } from '../../../compiler/openapi/openapi.ts';

/** The part of the API's version that has to be increased, and why. */
export interface Verdict {
  bump: 'major' | 'minor' | 'patch' | 'none';
  breaking: Breaking[];
}

export interface Breaking {
  rule: string;
  message: string;
  /** JSON pointer to the use in an operation, through references. */
  path: string;
  /** JSON pointer to what states it, in the document of one edition. */
  pointer: string;
  /** The older edition for something that was removed. */
  edition: 'before' | 'after';
}

const cli = createRequire(import.meta.url)
  .resolve('@redocly/cli/package.json')
  .replace(/package\.json$/, 'bin/cli.js');

const names = { before: 'before.json', after: 'after.json' };

/** Compares two documents with `redocly diff`, which classifies changes by semantic versioning. */
export async function judge(before: OpenAPI, after: OpenAPI): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'losant-openapi-diff-'));
  try {
    await Promise.all([
      writeFile(join(folder, names.before), JSON.stringify(before)),
      writeFile(join(folder, names.after), JSON.stringify(after)),
    ]);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [cli, 'diff', names.before, names.after, '--format', 'json', '--fail-on', 'none'],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
        maxBuffer: 256 * 1024 * 1024,
      },
    );
    return readVerdict(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Reads the report of `redocly diff --format json`.
 * @throws {Error} if the report has another shape, which is a bug of the tool
 */
export function readVerdict(report: string): Verdict {
  const value: unknown = JSON.parse(report);
  if (!isRecord(value) || !Array.isArray(value.changes))
    throw new Error('Unexpected output of “redocly diff”, expected a report');
  const { bump } = value;
  const breaking = value.changes
    .filter(isRecord)
    .filter(({ impact }) => impact === 'major')
    .flatMap(({ path, verdicts }) =>
      (Array.isArray(verdicts) ? verdicts.filter(isRecord) : []).map((verdict) => readBreaking(String(path), verdict)),
    );
  return { bump: bump === 'major' || bump === 'minor' || bump === 'patch' ? bump : 'none', breaking };
}

function readBreaking(path: string, { ruleId, message, location }: Record<string, unknown>): Breaking {
  const { file, pointer } = isRecord(location) ? location : {};
  return {
    rule: String(ruleId),
    message: String(message),
    path: withoutHash(path),
    pointer: withoutHash(typeof pointer === 'string' ? pointer : path),
    edition: file === names.before ? 'before' : 'after',
  };
}

const withoutHash = (pointer: string): string => pointer.replace(/^#/, '');
