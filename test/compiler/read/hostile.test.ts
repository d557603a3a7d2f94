import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toYaml } from '../../../scripts/compiler/output/yaml.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import {
  operationText,
  referenceWith,
  resourceText,
  responses,
  schemas,
  schemaText,
  table,
} from '../../support/page.ts';

/*
 * Pages made to break a compiler. Each is compiled in bounded time and without an exception, and is
 * either reported or read correctly. No prototype is changed.
 */
const withQuery = (description: string): Record<string, string> =>
  referenceWith(
    operationText({
      request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', `page | N | ${description} | 0 | page=0`)}`,
    }),
  );
const withIntro = (intro: string): Record<string, string> => referenceWith(operationText({ intro }));
const withSchema = (json: string): Record<string, string> => ({
  'devices.md': resourceText(operationText()),
  'schemas.md': `# Schemas\n\n${schemaText('Device', json)}\n${schemaText('Error')}`,
});
const withCurl = (command: string): Record<string, string> =>
  referenceWith(operationText({ request: `### Curl Example\n\n\`\`\`bash\n${command}\n\`\`\`` }));
const fill = (unit: string, size: number): string => unit.repeat(Math.floor(size / unit.length));

interface Hostile {
  pages: Record<string, string>;
  /** A code that has to be reported. If absent, any result without an exception is accepted. */
  code?: string;
}

const hostile: Record<string, Hostile> = {
  '100,000 cells in a row': {
    pages: referenceWith(operationText({ errors: `### Error Responses\n\n${responses(`|${'a|'.repeat(100_000)}`)}` })),
    code: 'page/line-too-long',
  },
  'cells up to the limit': {
    pages: referenceWith(operationText({ errors: `### Error Responses\n\n${responses(`|${'a|'.repeat(1_900)}`)}` })),
    code: 'table/cell-count',
  },
  '10,000 levels of JSON arrays': {
    pages: withSchema(`${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    code: 'json/too-deep',
  },
  '10,000 levels of JSON objects': {
    pages: withSchema(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
    code: 'json/too-deep',
  },
  '10,000 open brackets behind a broken string': {
    pages: withSchema(`"\n${'['.repeat(10_000)}\n"`),
    code: 'json/too-deep',
  },
  '10,000 open brackets behind a comment with a quote': {
    pages: withSchema(`/* " */ ${'['.repeat(10_000)}`),
    code: 'json/invalid',
  },
  '10,000 closed and open brackets': {
    pages: withSchema(`${']'.repeat(10_000)}${'['.repeat(10_000)}`),
    code: 'json/too-deep',
  },
  'a page of 50 MB': { pages: { 'devices.md': fill('# Devices Actions\n\n', 50_000_000) }, code: 'page/too-large' },
  'a line of 50 MB': { pages: { 'devices.md': 'x'.repeat(50_000_000) }, code: 'page/too-large' },
  'a paragraph of unfinished emphasis': { pages: withIntro(fill('*a_ ', 100_000)), code: 'page/line-too-long' },
  'unfinished emphasis up to the limit': { pages: withIntro(fill('*a_ ', 3_900)) },
  'unfinished images up to the limit': { pages: withIntro(`${'!['.repeat(600)}${'](b)'.repeat(600)}`) },
  'open brackets up to the limit': { pages: withIntro(fill('[', 3_900)) },
  'nested quotes': { pages: withIntro('>'.repeat(3_900)), code: 'page/too-deep' },
  'nested lists': { pages: withIntro('- '.repeat(1_900)), code: 'page/too-deep' },
  'lists nested by indentation': {
    pages: withIntro(Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
    code: 'page/too-deep',
  },
  'white space within a heading': { pages: referenceWith(operationText({ title: `A${' '.repeat(3_900)}B` })) },
  'closing signs within a heading': { pages: referenceWith(operationText({ title: `A${fill(' #', 3_900)} B` })) },
  'anchors that do not close': { pages: referenceWith(operationText({ title: fill('<a name="', 3_900) })) },
  'unfinished links to schemas': { pages: withQuery(fill('[a](schemas.md#', 3_800)) },
  'a chain of accepted values': { pages: withQuery(fill('Accepted values are: ', 3_800)) },
  'accepted values without number': {
    pages: withQuery(`Accepted values are: ${fill('a, ', 3_800)}`),
    code: 'parameter/accepted-values',
  },
  'an accepted value that is repeated without number': {
    pages: withQuery(`Accepted values are: ${fill('a, ', 3_800)}b`),
    code: 'parameter/accepted-values',
  },
  'a chain of scopes': {
    pages: referenceWith(
      operationText({
        authentication: `A valid access token is required to access this endpoint. The token must include at least one of the following scopes: ${fill('a.b or ', 3_700)}`,
      }),
    ),
  },
  'a percent sign in the query of a curl command': {
    pages: withCurl("curl 'https://api.losant.com/devices?100%=1'"),
    code: 'curl/query',
  },
  'escaped quotes that never close': {
    pages: withCurl(`curl "${`${fill('\\"', 1_000)}\n`.repeat(1_000)}`),
    code: 'curl/unknown',
  },
  'a string of 1 MB that never closes': {
    pages: withSchema(`"${`${'a'.repeat(1_000)}\n`.repeat(1_000)}`),
    code: 'json/invalid',
  },
  'entities without number': { pages: withIntro(fill('&#x26;', 3_900)) },
  'a comment that never closes': {
    pages: referenceWith(operationText({ tail: `<!--${fill('\n<!-- ', 3_000)}` })),
    code: 'comment/unclosed',
  },
  'fences that do not match': { pages: withIntro(`${fill('```\n~~~\n', 3_000)}`) },
  'a pattern that repeats repetitions': {
    pages: {
      'devices.md': resourceText(operationText()),
      'schemas.md': `# Schemas\n\n${schemaText('Device', '{ "type": "string", "pattern": "^(a+)+$" }', `"${'a'.repeat(40)}!"`)}\n${schemaText('Error')}`,
    },
    code: 'schema/unsafe-pattern',
  },
};

describe('hostile pages', () => {
  test.for(Object.entries(hostile))('%s', ([, { pages, code }]) => {
    const begin = performance.now();
    const { diagnostics, document } = compileTexts(pages);
    if (code !== undefined) expect(diagnostics.map((found) => found.code)).toContain(code);
    expect(typeof toYaml(document)).toBe('string');
    // It takes less than 0.5 s on two idle cores. The limit is higher for slow machines.
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

describe('names of members of prototypes', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  test.for(names)('%s as the name of everything', (name) => {
    const { document, diagnostics } = compileTexts({
      [`${name}.md`]: `# ${name} Actions\n\nhttps://api.losant.com/${name}\n\n${operationText({
        title: name,
        method: `GET https://api.losant.com/${name}/**\`CONSTRUCTOR\`**/**\`PROTOTYPE\`**`,
        request: [
          `### Request Path Components\n\n${table('Path Component | Description | Example', 'CONSTRUCTOR | A. | a', 'PROTOTYPE | B. | b')}`,
          `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', `${name} | N | One. |  | ${name}[${name}][${name}]=polluted`)}`,
          `### Request Headers\n\n${table('Name | Required | Description | Default', `${name} | N | One. | polluted`)}`,
          `### Request Body\n\nThe body of the request should be serialized JSON that validates against the [${name}](schemas.md#${name}) schema. For example, the following would be a valid body for this request:\n\n\`\`\`json\n{ "${name}": { "polluted": true } }\n\`\`\``,
        ].join('\n\n'),
      })}`,
      'schemas.md': schemas(
        schemaText(
          name,
          JSON.stringify({ type: 'object', definitions: {}, patternProperties: {} }).replace(
            '"definitions":{}',
            `"properties": { "${name}": { "type": "object", "title": "${name}", "polluted": true } }, "definitions": { "${name}": { "$ref": "#/definitions/${name}" } }`,
          ),
          `{ "${name}": { "polluted": true } }`,
        ),
      ),
      'overview.md': `# ${name} API\n\n## ${name}\n\n* [${name}](${name}.md)  \n  Text.\n`,
    });
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(Object.getOwnPropertyNames({})).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    // The casts are necessary, since no type has the member.
    expect((Object as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect((Function.prototype as unknown as Record<string, unknown>).polluted).toBeUndefined();
    const query = Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .flatMap(({ parameters = [] }) => parameters)
      .filter((parameter) => parameter.in === 'query');
    expect(query.map((parameter) => parameter.name)).toEqual([name]);
    expect(toYaml(document)).toContain(`${name}: polluted`);
  });

  test('any text as the JSON of a schema', () => {
    const property = fc.property(fc.json({ maxDepth: 4 }), (json) => {
      const { document } = compileTexts(withSchema(json));
      expect(Object.keys(document.components.schemas)).toEqual(['Device', 'Error']);
      toYaml(document);
    });
    fc.assert(property, { seed: 20190302, numRuns: 100 });
  });
});
