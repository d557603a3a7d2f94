import type { Rule } from '../rules.ts';

/** If there is an error, nothing is written. */
export type Severity = 'error' | 'warning';

/** Everything about a code. `npm run diagnostics` writes its page in docs/diagnostics/ from this. */
export interface CodeSpecification<P> {
  severity: Severity;
  /** Section of `spec/dialect.md` that states the broken rule. */
  section: Rule;
  /** One sentence without a final period. */
  message: (parameters: P) => string;
  /** When it is reported, and what follows from it. For the page of the code. */
  meaning: string;
  /** How to fix it: one imperative sentence. */
  mend: string;
  /** The text at the place of the diagnostic is not in the document. */
  isLoss?: true;
}

type Texts<P> = Pick<CodeSpecification<P>, 'message' | 'meaning' | 'mend'>;

/** A code that stops the compilation: nothing is written. */
export const error = <P>(section: Rule, texts: Texts<P>): CodeSpecification<P> => ({
  severity: 'error',
  section,
  ...texts,
});

/** A code for which a safe reading exists. */
export const warning = <P>(section: Rule, texts: Texts<P>): CodeSpecification<P> => ({
  severity: 'warning',
  section,
  ...texts,
});

/** A warning about text that is not in the document. The place is all of that text. */
export const loss = <P>(section: Rule, texts: Texts<P>): CodeSpecification<P> => ({
  ...warning(section, texts),
  isLoss: true,
});

export interface Unexpected {
  /** The written text; empty or undefined if it is missing. */
  actual: string | undefined;
  expected: string;
}

/**
 * A message about something wrong: “Unexpected method “FETCH”, expected one of …”. If `actual` is
 * empty: “Missing method, expected one of …”.
 */
export const unexpected =
  (what: string, where = '') =>
  ({ actual, expected }: Unexpected): string => {
    const suffix = where === '' ? '' : ` ${where}`;
    return actual === undefined || actual === ''
      ? `Missing ${what}${suffix}, expected ${expected}`
      : `Unexpected ${what} ${quote(actual)}${suffix}, expected ${expected}`;
  };

export interface Actual {
  actual: string;
}

export interface Named {
  name: string;
}

/** A duplicate; `other` is the place of the first one. */
export interface Second extends Actual {
  other: string;
}

/** A heading inside of another block, and its line. */
export interface Swallowed extends Actual {
  line: number;
}

export interface TooLarge {
  size: number;
  limit: number;
}

export interface TooDeep {
  limit: number;
}

/** Quotes for a message, shortened to one readable line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 80 ? `${line.slice(0, 77)}…` : line}”`;
}
