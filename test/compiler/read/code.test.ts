import { describe, expect, test } from 'vitest';
import { body, url } from '../../../scripts/compiler/diagnostics/examples/fragments.ts';
import { found } from '../../support/cells.ts';

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
const command = `### Curl Example\n\n`;

describe('code in a similar language is read, and its language reported', () => {
  test.for(['', 'sh', 'Shell', 'console', 'shell-session', 'zsh', 'curl', 'text', 'txt'])(
    'curl in “%s”',
    (language) => {
      const request = command + fence(language, `curl -X PUT ${url}`);
      expect(found({ request }).codes).toEqual(['curl/method', 'fence/language']);
    },
  );

  test.for(['', 'json5', 'JSONC', 'json-schema', 'js', 'javascript'])('a body in “%s”', (language) => {
    const request = `${body}\n\n${fence(language, '{"name":1,}')}`;
    expect(found({ method: `POST ${url}`, request }).codes).toEqual(['fence/language', 'json/invalid']);
  });
});

test('code in another language is not read', () => {
  expect(found({ request: command + fence('python', `curl -X PUT ${url}`) }).codes).toEqual([
    'block/unexpected',
    'curl/unknown',
  ]);
});

test('code in the language is read rather than code in a similar one before it', () => {
  const request = `${command}${fence('sh', 'echo')}\n\n${fence('bash', `curl -X PUT ${url}`)}`;
  expect(found({ request }).codes).toEqual(['block/unexpected', 'curl/method']);
});
