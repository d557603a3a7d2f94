import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from './editor.ts';

/** The entry points of the package and their sources. */
const sources: Record<string, string> = {
  'losant-openapi': '../../client/index.ts',
  'losant-openapi/verify': '../../client/verify.ts',
};

/** Declarations of the names that the examples use without declaring them. */
const given = `
declare const applicationId: string, deviceId: string, dataTableId: string, fileId: string, email: string, password: string, key: string, secret: string, accessToken: string;
declare const controller: AbortController;
declare const document: import('../../client/verify.ts').VerifierOptions['document'];
declare const vault: { read(name: string): Promise<{ token: string }> };
`;

test('the examples of the README compile', () => {
  const readme = readFileSync(new URL('../../client/README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect(blocks.length).toBeGreaterThan(8);
  const imports = new Map(Object.keys(sources).map((module) => [module, new Set<string>()]));
  const others: string[] = [];
  const bodies = blocks.map((block) => {
    const body = block.replace(
      /^import (type )?\{([^}]*)\} from '([^']*)';\n/gm,
      (line, type: string | undefined, names: string, module: string) => {
        const known = imports.get(module);
        if (!known) {
          others.push(line);
          return '';
        }
        for (const name of names.split(','))
          if (name.trim() !== 'createClient') known.add(`${type ?? ''}${name.trim()}`);
        return '';
      },
    );
    return `async () => {\n${body}\n},\n`;
  });
  const lines = [...imports].map(
    ([module, names]) => `import { ${[...names].join(', ')} } from '${sources[module]}';\n`,
  );
  const { messages } = check(
    `${lines.join('')}${others.join('')}${given}void client;\nexport const examples = [\n${bodies.join('')}];`,
  );
  // An example may leave its variables unused.
  expect(messages.filter((message) => !/(never (used|read)|unused)\.$/.test(message))).toEqual([]);
});
