import type { Family } from './family.ts';

/** `enum` and `const`, Validation §6.1.2 and §6.1.3: a value of the same type that is not in the list. */
export const enumeration: Family = (schema) => {
  const keyword = 'const' in schema ? 'const' : 'enum';
  const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : [];
  if (values.length === 0) return [];
  const candidates = values.some((value) => typeof value === 'string')
    ? ['none of these']
    : [-987654321.5, 'none of these'];
  return [{ keyword, what: 'none of the accepted values', candidates }];
};
