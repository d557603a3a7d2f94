/** Values that a parameter with this schema must reject; none if it accepts every string. */
export function wrongLiterals(schema: Readonly<Record<string, unknown>>): { what: string; literal: string }[] {
  const { type, enum: accepted, minimum, maximum, pattern, minLength, maxLength } = schema;
  if (Array.isArray(accepted))
    return [{ what: 'none of the accepted values', literal: `not-${accepted.map(String).join('-')}`.slice(0, 100) }];
  if (type === 'boolean') return [{ what: 'not boolean', literal: 'maybe' }];
  if (type === 'integer' || type === 'number') {
    return [
      { what: `not ${type}`, literal: 'many' },
      ...(type === 'integer' ? [{ what: 'not whole', literal: '1.5' }] : []),
      ...(typeof minimum === 'number' ? [{ what: `below ${minimum}`, literal: String(minimum - 1) }] : []),
      ...(typeof maximum === 'number' ? [{ what: `above ${maximum}`, literal: String(maximum + 1) }] : []),
    ];
  }
  return [
    ...(typeof pattern === 'string'
      ? unlike(pattern).map((literal) => ({ what: `not like ${pattern}`, literal }))
      : []),
    ...(typeof minLength === 'number' && minLength > 1
      ? [{ what: `shorter than ${minLength}`, literal: 'x'.repeat(minLength - 1) }]
      : []),
    ...(typeof maxLength === 'number'
      ? [{ what: `longer than ${maxLength}`, literal: 'x'.repeat(maxLength + 1) }]
      : []),
  ];
}

/** A text that a pattern does not match; none if it matches nearly every text. */
const unlike = (pattern: string): string[] =>
  ['~! ~!', 'x'.repeat(300)].filter((text) => !new RegExp(pattern, 'u').test(text)).slice(0, 1);
