import { FAILSAFE_SCHEMA, Type } from 'js-yaml';

/**
 * Texts that some reader takes for something else if they are not quoted. YAML 1.1 has more of them than YAML 1.2, and
 * its readers differ from its specification (https://yaml.org/type/): `y`, `12:30:45`, `1_000`, and for some `1,000`, `.` and `e5`.
 */
const ambiguous: readonly RegExp[] = [
  /^(?:~|null|true|false|y|yes|n|no|on|off|<<|=)$/i,
  // Decimal, octal and sexagesimal numbers. With two points, as in `3.1.1`, it is text for every reader.
  /^[-+]?[\d_,:]*(?:\.[\d_,:]*)?(?:e[-+]?\d+)?$/i,
  /^[-+]?0(?:b[01_,]*|o[0-7_,]*|x[\da-f_,]*)$/i,
  /^[-+]?\.?(?:inf|infinity|nan)$/i,
  // Dates, and times of a date.
  /^\d{4}-\d\d?-\d\d?(?:(?:t|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:z|[-+]\d\d?(?::?\d\d)?))?)?$/i,
];

/** True if a text has to be quoted, so that all readers of YAML 1.1 and 1.2 read the text. */
const isAmbiguous = (text: string): boolean => ambiguous.some((pattern) => pattern.test(text));

/** Without a point, `1e+21` is text in YAML 1.1. */
const numberText = (value: number): string => String(value + 0).replace(/^(-?\d+)e/, '$1.0e');

/** Scalars of JSON that YAML 1.1 and 1.2 read the same. js-yaml writes a type by `represent`, and quotes by `resolve`. */
const scalar = new Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  predicate: (value: unknown) => value === null || typeof value === 'boolean' || typeof value === 'number',
  represent: (value: unknown) => (typeof value === 'number' ? numberText(value) : String(value)),
  resolve: isAmbiguous,
});

/** JSON as YAML 1.1 and 1.2 at once. */
export const jsonSchema = FAILSAFE_SCHEMA.extend({ implicit: [scalar] });
