import { describe, expect, test } from 'vitest';
import { defects, documentWith, operationAt } from './support.ts';

const ofParameter = (parameter: object): string[] =>
  defects(documentWith({ parameters: [{ name: 'a', in: 'query', ...parameter }] }), `${operationAt}/parameters/0`);
const media = (more: object) => ({ content: { 'a/b': more } });

describe('a parameter', () => {
  test.each<[more: object, want: string[]]>([
    [{ schema: {} }, []],
    [media({}), []],
    [{}, [' either “schema” or “content”']],
    [{ schema: {}, ...media({}) }, [' either “schema” or “content”']],
    [{ content: {} }, [' one media type in “content”']],
    [{ schema: {}, example: 1, examples: {} }, [' only one of “example” and “examples”']],
    [{ in: 'path', schema: {}, required: false }, [' “required: true” for a path parameter']],
  ])('%j', (more, want) => {
    // Without a name in the path, a path parameter is wrong as well.
    expect(ofParameter(more).filter((line) => !line.includes('in the path'))).toEqual(want);
  });

  const styles = ['matrix', 'label', 'simple', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'other'];
  test.each([
    ['path', ['matrix', 'label', 'simple']],
    ['query', ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
    ['header', ['simple']],
  ])('in %s can have the styles %j', (place, allowed) => {
    const right = styles.filter((style) => {
      const found = ofParameter({ in: place, required: true, schema: {}, style });
      return !found.includes(` a style of ${place} parameters (${allowed.join(', ')})`);
    });
    expect(right).toEqual(allowed);
  });

  test('of an unknown place can have any style', () => {
    expect(ofParameter({ in: 'body', schema: {}, style: 'any' })).toEqual(['/in “path” or “query” or “header”']);
  });
});

describe('parameters differ in name or place:', () => {
  const parameters = { A: { name: 'a', in: 'query', schema: {} } };
  const query = { name: 'a', in: 'query', schema: {} };
  const header = { name: 'X-A', in: 'header', schema: {} };
  test.each<[name: string, list: unknown[], isWrong: boolean]>([
    ['one', [query], false],
    ['in two places', [query, { ...query, in: 'header' }], false],
    ['with two names', [query, { ...query, name: 'A' }], false],
    ['the same twice', [query, query], true],
    ['also by reference', [query, { $ref: '#/components/parameters/A' }], true],
    ['headers ignore case', [header, { ...header, name: 'x-a' }], true],
  ])('%s', (_, list, isWrong) => {
    const want = isWrong ? [' parameters that differ in name or place'] : [];
    expect(defects(documentWith({ parameters: list }, { parameters }), operationAt)).toEqual(want);
    const shared = documentWith({}, { parameters });
    Object.assign(shared.paths['/a'], { parameters: list });
    expect(defects(shared, '/paths/~1a')).toEqual(want);
  });
});

describe('members of an object agree:', () => {
  const scheme = (more: object) => documentWith({}, { securitySchemes: { s: more } });
  const link = (more: object) => documentWith({}, { links: { l: more } });
  const license = (more: object) => documentWith({}, {}, { info: { title: 't', version: 'v', license: more } });
  const tags = (...names: string[]) => documentWith({}, {}, { tags: names.map((name) => ({ name })) });
  const server = (url: unknown, variables?: object) =>
    documentWith({}, {}, { servers: [{ url, ...(variables && { variables }) }] });
  const variable = (more: object) => server('a', { v: more });

  test.each<[document: object, want: string[]]>([
    [scheme({ type: 'apiKey', name: 'n', in: 'header' }), []],
    [scheme({ type: 'apiKey', name: 'n' }), ['/components/securitySchemes/s a member “in” with type “apiKey”']],
    [scheme({ type: 'http' }), ['/components/securitySchemes/s a member “scheme” with type “http”']],
    [scheme({ type: 'oauth2' }), ['/components/securitySchemes/s a member “flows” with type “oauth2”']],
    [
      scheme({ type: 'openIdConnect' }),
      ['/components/securitySchemes/s a member “openIdConnectUrl” with type “openIdConnect”'],
    ],
    [scheme({ type: 'mutualTLS' }), []],
    [
      scheme({ type: 'constructor' }),
      ['/components/securitySchemes/s/type “apiKey” or “http” or “mutualTLS” or “oauth2” or “openIdConnect”'],
    ],
    [link({ operationId: 'a.get' }), []],
    [link({ operationId: 'a.get', operationRef: 'a' }), ['/components/links/l either “operationRef” or “operationId”']],
    [link({ operationId: 'a.none' }), ['/components/links/l/operationId an operation “a.none”']],
    [license({ name: 'n', identifier: 'i' }), []],
    [license({ name: 'n', identifier: 'i', url: 'u' }), ['/info/license only one of “identifier” and “url”']],
    [tags('a', 'b'), []],
    [tags('a', 'b', 'a'), [' tags that differ in name']],
    [server('https://{v}.a/{w}', { v: { default: 'a' } }), ['/servers/0 a server variable “w”']],
    [server('https://{v}.a', { v: { default: 'a' }, unused: { default: 'a' } }), []],
    [server('https://{v}.a'), ['/servers/0 a server variable “v”']],
    [server('https://{toString}.a', {}), ['/servers/0 a server variable “toString”']],
    [variable({ default: 'a' }), []],
    [variable({ default: 'a', enum: ['b', 'a'] }), []],
    [variable({ default: 'a', enum: ['b'] }), ['/servers/0/variables/v a default that is in “enum”']],
    [documentWith({ responses: {} }), [`${operationAt} at least one response`]],
    [
      documentWith({ requestBody: media({ example: 1, examples: {} }) }),
      [`${operationAt}/requestBody/content/a~1b only one of “example” and “examples”`],
    ],
    [
      documentWith({}, { examples: { e: { value: 1, externalValue: 'u' } } }),
      ['/components/examples/e only one of “value” and “externalValue”'],
    ],
    [
      documentWith({}, { headers: { h: { schema: {}, ...media({}) } } }),
      ['/components/headers/h either “schema” or “content”'],
    ],
  ])('%j', (document, want) => expect(defects(document)).toEqual(want));
});

describe('paths and their parameters agree:', () => {
  const path = (name: string, ...names: string[]) => ({
    [name]: {
      get: {
        operationId: 'a.get',
        summary: 's',
        responses: { 200: { description: 'd' } },
        parameters: names.map((one) => ({ name: one, in: 'path', required: true, schema: {} })),
      },
    },
  });
  const withPaths = (paths: object) => documentWith({}, {}, { paths });

  test.each<[paths: object, want: string[]]>([
    [path('/a'), []],
    [path('/a/{b}/{c}', 'c', 'b'), []],
    [path('/a/{b}/{c}', 'b'), ['/paths/~1a~1{b}~1{c}/get a path parameter “c”']],
    [path('/a/{b}', 'b', 'c'), ['/paths/~1a~1{b}/get “{c}” in the path']],
    [{ '/a/{b}': { parameters: [{ name: 'b', in: 'path', required: true, schema: {} }], ...path('/', 'b')['/'] } }, []],
    [{ '/a/{b}': { parameters: [{ name: 'b', in: 'path', required: true, schema: {} }], ...path('/')['/'] } }, []],
    [{ '/a/{b}': {} }, []],
    [{ '/a/{b}': {}, '/a/{c}': {}, '/b/{c}': {} }, ['/paths/~1a~1{c} a path that differs in more than its parameters']],
    [{ a: {} }, ['/paths/a a path such as “/devices/{deviceId}”']],
    [{ '/a#b': {} }, ['/paths/~1a#b a path such as “/devices/{deviceId}”']],
  ])('%j', (paths, want) => expect(defects(withPaths(paths))).toEqual(want));
});

describe('a key of a map is right:', () => {
  test.each(['200', '599', '4XX', 'default'])('the code %s', (code) => {
    expect(defects(documentWith({ responses: { [code]: { description: 'd' } } }))).toEqual([]);
  });
  test.each(['600', '099', '2000', '20', '6XX', '4xx', 'X4XX', 'defaults', 'a default'])('not the code %s', (code) => {
    expect(defects(documentWith({ responses: { [code]: { description: 'd' } } }), operationAt)).toEqual([
      `/responses/${code} a status code, a range like “4XX”, or “default”`,
    ]);
  });
  test.each(['a', 'A.b-c_9'])('the name %s', (name) => {
    expect(defects(documentWith({}, { schemas: { [name]: {} } }))).toEqual([]);
  });
  test.each(['', 'a b', 'a/b', 'é', ' a', 'a#'])('not the name “%s”', (name) => {
    for (const section of ['schemas', 'responses', 'parameters', 'callbacks', 'pathItems'])
      expect(defects(documentWith({}, { [section]: { [name]: 1 } }))[0]).toContain(
        ' a name of letters, digits, “.”, “-” and “_”',
      );
  });
});

describe('a reference leads to its section of the components:', () => {
  const object = { description: 'd' };
  const parameter = { name: 'a', in: 'query', schema: {} };
  const sections: Readonly<Record<string, [target: object, document: (reference: object) => object]>> = {
    responses: [object, (a) => documentWith({ responses: { 200: a } })],
    parameters: [parameter, (a) => documentWith({ parameters: [a] })],
    examples: [{}, (a) => documentWith({ parameters: [{ ...parameter, examples: { a } }] })],
    requestBodies: [{ content: {} }, (a) => documentWith({ requestBody: a })],
    headers: [{ schema: {} }, (a) => documentWith({ responses: { 200: { ...object, headers: { a } } } })],
    links: [{ operationId: 'a.get' }, (a) => documentWith({ responses: { 200: { ...object, links: { a } } } })],
    securitySchemes: [{ type: 'mutualTLS' }, (b) => documentWith({}, { securitySchemes: { b } })],
    pathItems: [{}, (a) => documentWith({}, {}, { webhooks: { a } })],
  };

  test.each(Object.entries(sections))('%s', (section, [target, document]) => {
    const found = (reference: unknown, given: object = target): string[] => {
      const whole = document({ $ref: reference });
      const components: unknown = Reflect.get(whole, 'components');
      const before: unknown = Reflect.get(Object(components), section);
      Object.assign(Object(components), { [section]: { ...Object(before), A: given } });
      return defects(whole).map((line) => line.slice(line.indexOf(' ') + 1));
    };
    const right = `#/components/${section}/A`;
    const missing = (reference: string): string => `a target of the $ref “${reference}” in /components/${section}`;
    expect(found(right)).toEqual([]);
    for (const wrong of [`${right}a`, '#/components/schemas/S', `#/components/${section}/toString`])
      expect(found(wrong)).toContain(missing(wrong));
    expect(found(5)).toContain(missing('5'));
    expect(found(right, { $ref: right })).toContain(missing(right));
  });
});
