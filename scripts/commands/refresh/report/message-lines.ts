import type { Message } from '../compare/compare-editions.ts';
import { byText } from './grouping.ts';
import type { ReportLine } from './line.ts';

/** Errors by message, since each has to be read. */
export const errorLines = (messages: readonly Message[]): ReportLine[] =>
  byText(
    messages,
    ({ code, message }) => `${message} (${code})`,
    ({ file, line }) => ({ text: '', place: { file, line } }),
    'place',
  );

/** Warnings by code, with their messages below it. */
export const warningLines = (messages: readonly Message[]): ReportLine[] =>
  byText(
    messages,
    ({ code }) => code,
    ({ message, file, line }) => ({ text: message, place: { file, line } }),
    'place',
  );
