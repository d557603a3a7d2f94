import { beforeAll, describe, expect, test } from 'vitest';
import type { Compilation } from '../../../scripts/compiler/compile.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { describeWithCorpus } from '../../support/corpus.ts';
import { corpusFolder, ownReference } from '../../support/folders.ts';
import { atPointer } from '../../support/references.ts';

type Kind = 'operation' | 'parameter' | 'response' | 'requestBody' | 'scope' | 'schema' | 'property';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const members = (value: unknown): [string, unknown][] =>
  isObject(value)
    ? Object.entries(value)
    : Array.isArray(value)
      ? [...value.entries()].map(([i, item]) => [String(i), item])
      : [];
const escape = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** The heading of an operation in lower case: `devices.sendCommand` → `send command`. */
const headingOf = (id: string): string =>
  id.replace(/^.*\./, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every element that has to be in the map. The text at its place begins with one of `names`. */
function* elements({ document }: Compilation): Generator<{ pointer: string; kind: Kind; names: string[] }> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const base = `/paths/${escape(path)}/${method}`;
      yield { pointer: base, kind: 'operation', names: [headingOf(operation.operationId)] };
      for (const [i, parameter] of members(operation.parameters)) {
        const name = isObject(parameter) ? String(parameter.name) : '';
        yield {
          pointer: `${base}/parameters/${i}`,
          kind: 'parameter',
          names: [name, name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()],
        };
      }
      // The page states no code for a stream.
      for (const [code] of members(operation.responses))
        yield { pointer: `${base}/responses/${code}`, kind: 'response', names: [code, 'SSE Stream'] };
      if (operation.requestBody)
        yield { pointer: `${base}/requestBody`, kind: 'requestBody', names: ['The body of the request'] };
      for (const [i, requirement] of members(operation.security)) {
        const scopes = members(requirement).flatMap(([, list]) => (Array.isArray(list) ? list.map(String) : []));
        yield { pointer: `${base}/security/${i}`, kind: 'scope', names: scopes };
      }
    }
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const pointer = `/components/schemas/${name}`;
    const title = isObject(schema) ? String(schema.title) : '';
    yield { pointer, kind: 'schema', names: [title] };
    yield* properties(schema, pointer);
  }
}

const keywords = new Set(['enum', 'const', 'default', 'example', 'examples', 'x-invalid-examples', 'required']);

/** The properties of a schema at any depth, without values that only look like schemas. */
function* properties(schema: unknown, pointer: string): Generator<{ pointer: string; kind: Kind; names: string[] }> {
  for (const [key, value] of members(schema)) {
    const below = `${pointer}/${escape(key)}`;
    if (['properties', 'patternProperties', '$defs'].includes(key) && isObject(value)) {
      for (const [name, child] of members(value)) {
        if (key === 'properties' && isObject(child))
          yield { pointer: `${below}/${escape(name)}`, kind: 'property', names: [JSON.stringify(name)] };
        yield* properties(child, `${below}/${escape(name)}`);
      }
    } else if (!keywords.has(key)) yield* properties(value, below);
  }
}

/** Returns a function from a pointer to the text of its line, from its column. */
function textsOf({ map, texts }: Compilation): (pointer: string) => string | undefined {
  const lines = new Map([...texts].map(([file, text]) => [file, text.split('\n')]));
  return (pointer) => {
    const place = map[pointer];
    return place && lines.get(place.file)?.[place.line - 1]?.slice(place.column - 1);
  };
}

function suite(folder: string): void {
  let compilation: Compilation;
  let textAt: ReturnType<typeof textsOf>;
  beforeAll(async () => {
    compilation = await compileFolder(folder);
    textAt = textsOf(compilation);
  });

  test('every element of the document has a place', () => {
    const all = [...elements(compilation)];
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(7);
    const missing = all.filter(({ pointer }) => !Object.hasOwn(compilation.map, pointer)).map(({ pointer }) => pointer);
    expect(missing).toEqual([]);
  });

  test('the text at the place contains the name or value', () => {
    const wrong: string[] = [];
    for (const { pointer, kind, names } of elements(compilation)) {
      const text = textAt(pointer);
      if (text === undefined) continue;
      const begins =
        kind === 'scope' || kind === 'property'
          ? names.some((name) => text.startsWith(name))
          : names.some((name) => (kind === 'operation' ? text.toLowerCase() : text).includes(name));
      if (!begins) wrong.push(`${pointer}: expected ${names.join(' or ')}, found ${text.slice(0, 60)}`);
    }
    expect(wrong).toEqual([]);
  });

  test('every pointer exists in the document, and every place in a page', () => {
    const pointers = Object.keys(compilation.map);
    expect(
      pointers.filter((pointer) => atPointer(compilation.document, `#${encodeURI(pointer)}`) === undefined),
    ).toEqual([]);
    expect(pointers.filter((pointer) => textAt(pointer) === undefined)).toEqual([]);
  });
}

describe('source map of the project’s reference', () => suite(ownReference));
describeWithCorpus('source map of 2018-12', () => suite(corpusFolder('2018-12')));
describeWithCorpus('source map of 2019-03', () => suite(corpusFolder('2019-03')));
