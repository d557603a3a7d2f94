import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { isObject } from '../../../site/schema/keywords.ts';

/** A question as it is typed into a search, and the addresses that answer it. */
export interface Question {
  question: string;
  right: string[];
}

/** All questions, in two halves. The search is tuned with the first half only. */
export interface Questions {
  tuning: Question[];
  held: Question[];
}

/**
 * Reads `questions.yaml`.
 * @throws Error if the file has another form
 */
export async function readQuestions(): Promise<Questions> {
  const file: unknown = load(await readFile(new URL('questions.yaml', import.meta.url), 'utf8'));
  if (!isObject(file)) throw new Error('Unexpected questions.yaml, expected `tuning` and `held`');
  return { tuning: questions(file.tuning), held: questions(file.held) };
}

function questions(value: unknown): Question[] {
  if (!Array.isArray(value)) throw new Error('Unexpected half of the questions, expected a list');
  return value.map((entry: unknown) => {
    if (isObject(entry)) {
      const { question, right } = entry;
      if (typeof question === 'string' && Array.isArray(right)) return { question, right: right.map(String) };
    }
    throw new Error(`Unexpected question ${JSON.stringify(entry)}`);
  });
}
