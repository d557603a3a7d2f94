import { expect, test } from 'vitest';
import { textOf } from '../../site/markdown.ts';
import { constraints } from '../../site/schema/constraints.ts';

const shown = (schema: Record<string, unknown>, description: string): string =>
  textOf({ type: 'root', children: constraints({ ...schema, description }) });

const hex = '^[A-Fa-f\\d]{24}$';

test.each([
  [{ minLength: 1, maxLength: 255 }, 'Name of the token, 1 to 255 characters.'],
  [{ maxLength: 255 }, 'At most 255 characters.'],
  [{ maxLength: 32767 }, 'Free text of at most 32,767 characters'],
  [{ minimum: 0, maximum: 5 }, 'Thickness of the line, from 0 to 5.'],
  [{ minimum: -1, maximum: 1 }, 'A number between -1 and 1; it is never 0.'],
  [{ minItems: 2, maxItems: 2 }, 'The corners, **exactly 2 items**.'],
  [{ pattern: hex }, 'ID of the application, 24 hexadecimal digits.'],
  [{ default: 'name' }, 'The field to sort by. Default is `name`.'],
])('%j is not repeated after “%s”', (schema, description) => {
  expect(shown(schema, description)).toBe('');
});

test.each([
  [{ minLength: 1, maxLength: 255 }, 'A key of 11 to 255 characters.', '1 to 255 characters'],
  [{ minLength: 1, maxLength: 255 }, 'Not 1 to 255 characters.', '1 to 255 characters'],
  [{ maxLength: 255 }, 'More than at most 255 characters.', 'at most 255 characters'],
  [{ minimum: 0, maximum: 5 }, 'A day from 0 to 5.5.', '0 to 5'],
  [{ minimum: 0, maximum: 5 }, 'One of the hours from 0 to 5 of the day.', '0 to 5'],
  [{ minimum: 0, maximum: 5 }, 'Version 1.from 0 to 5.', '0 to 5'],
  [{ minItems: 1, maxItems: 10 }, 'Addresses, 1 to 10.', '1 to 10 items'],
  [{ pattern: '^[a-f\\d]{24}$' }, 'An ID, 24 hexadecimal digits.', 'matches ^[a-f\\d]{24}$'],
  [{ pattern: hex }, 'An ID, 124 hexadecimal digits.', `matches ${hex}`],
  [{ default: 'name' }, 'The default is name or id.', 'default name'],
  [{ default: 'name' }, 'The default is Name.', 'default name'],
  [{ default: '.*' }, 'The default is abc.', 'default .*'],
  [{ default: 86400000 }, 'The default is one day.', 'default 86400000'],
  [{ minimum: 1 }, 'Number of days.', '≥ 1'],
])('%j after “%s” is “%s”', (schema, description, text) => {
  expect(shown(schema, description)).toBe(text);
});
