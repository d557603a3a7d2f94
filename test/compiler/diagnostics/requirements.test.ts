import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codes } from '../../../scripts/compiler/diagnostics/codes.ts';

const sections = readFileSync('spec/dialect.md', 'utf8').split(/^(?=#{2,3} \d)/m);

const sectionOf = (number: string): string => sections.find((text) => text.split(' ', 2)[1] === number) ?? '';

test.for(Object.entries(codes).map(([code, { severity, section }]) => ({ code, severity, section })))(
  '$code, $severity: section $section has a requirement of that strength',
  ({ severity, section }) => {
    // RFC 2119: not following a MUST is an error, not following a SHOULD is a warning.
    expect(sectionOf(section)).toMatch(severity === 'error' ? /\bMUST\b/ : /\bSHOULD\b/);
  },
);
