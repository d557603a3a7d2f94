import { readFileSync } from 'node:fs';
import type { Stryker } from '@stryker-mutator/core';

type Result = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** A mutant and whether a test failed because of it. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly status: Result['status'];
  /** The lines that the mutant changes, as one line. */
  readonly before: string;
  /** The same lines with the change. With the file, this is the identity of a mutant: line numbers change too often. */
  readonly after: string;
}

/** Converts a result of Stryker. `read` returns the text of a file. */
export function mutantOf({ fileName, location, replacement = '', status }: Result, read = readText): Mutant {
  const file = fileName.replaceAll('\\', '/');
  const lines = read(file)
    .split('\n')
    .slice(location.start.line - 1, location.end.line);
  const text = lines.join('\n');
  const start = location.start.column - 1;
  const end = text.length - (lines.at(-1)?.length ?? 0) + location.end.column - 1;
  return {
    file,
    line: location.start.line,
    status,
    before: oneLine(text),
    after: oneLine(text.slice(0, start) + replacement + text.slice(end)),
  };
}

const readText = (file: string): string => readFileSync(file, 'utf8');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
