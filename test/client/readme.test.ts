import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from './editor.ts';

/** What the examples take as given. */
const given = `
declare const applicationId: string, deviceId: string, dataTableId: string, email: string, password: string, key: string, secret: string, accessToken: string;
declare const controller: AbortController;
declare const vault: { read(name: string): Promise<{ token: string }> };
`;

test('the examples of the README compile as they stand', () => {
  const readme = readFileSync(new URL('../../client/README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect(blocks.length).toBeGreaterThan(8);
  const imports = new Set<string>();
  const bodies = blocks.map((block) => {
    const body = block.replace(/^import (type )?\{([^}]*)\} from 'losant-openapi';\n/gm, (_, __, names: string) => {
      for (const name of names.split(',')) if (name.trim() !== 'createClient') imports.add(name.trim());
      return '';
    });
    return `async () => {\n${body}\n},\n`;
  });
  const { messages } = check(`import { ${[...imports].join(', ')} } from '../../client/index.ts';\n${given}void client;\nexport const examples = [\n${bodies.join('')}];`);
  // An example need not use what it names.
  expect(messages.filter((message) => !/(never (used|read)|unused)\.$/.test(message))).toEqual([]);
});
