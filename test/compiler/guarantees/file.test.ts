import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { reporter } from '../../../scripts/compiler/diagnostics/reporter.ts';
import { type Guarantees, readGuarantees } from '../../../scripts/compiler/guarantees/rules.ts';

function read(text: string): Guarantees & { found: string[] } {
  const diagnostics: Diagnostic[] = [];
  const result = readGuarantees(
    { path: 'g.yaml', text },
    reporter((one) => diagnostics.push(one)),
  );
  const found = diagnostics.map(({ file, line, code, expected }) => `${file}:${line} ${code} ${expected ?? ''}`);
  return { ...result, found };
}

const rule = '{ name: a, of: [item], properties: [id], reason: r }';
const omission = '{ parameter: p, of: [item], reason: r }';

describe('a file of guarantees', () => {
  test('rules and omissions', () => {
    const { rules, omissions, found } = read(
      `rules:\n- ${rule}\n- { name: b, of: [list, error], from: path, filled: true, reason: r }\nomissions:\n- ${omission}\n`,
    );
    expect(found).toEqual([]);
    expect(rules).toMatchObject([
      { at: { file: 'g.yaml', line: 2 }, name: 'a', of: ['item'], properties: ['id'], isFilled: false },
      { at: { line: 3 }, name: 'b', of: ['list', 'error'], properties: 'path', isFilled: true },
    ]);
    expect(omissions).toMatchObject([{ at: { line: 5 }, parameter: 'p', of: ['item'], properties: undefined }]);
  });

  test.each(['', '{}', 'rules: []', '# nothing'])('%j has no rules', (text) => {
    expect(read(text)).toEqual({ rules: [], omissions: [], found: [] });
  });

  const either =
    'either properties (a list of names) or from (one of own-id, path, query-default, creation, single-value, only-property)';
  const kinds = 'a list of kinds as of (response, list, item, error)';
  test.each([
    ['{ of: [item], properties: [id], reason: r }', 'a name'],
    ['{ name: a, properties: [id], reason: r }', kinds],
    ['{ name: a, of: [], properties: [id], reason: r }', kinds],
    ['{ name: a, of: [items], properties: [id], reason: r }', kinds],
    ['{ name: a, of: item, properties: [id], reason: r }', kinds],
    ['{ name: a, of: [item], reason: r }', either],
    ['{ name: a, of: [item], properties: [id], from: path, reason: r }', either],
    ['{ name: a, of: [item], properties: id, reason: r }', either],
    ['{ name: a, of: [item], properties: [1], reason: r }', either],
    ['{ name: a, of: [item], from: paths, reason: r }', either],
    ['{ name: a, of: [item], from: path, properties: 1, reason: r }', either],
    ['{ name: a, of: [item], properties: [id] }', 'a reason'],
    ['{ name: a, of: [item], properties: [id], reason: " " }', 'a reason'],
    ['{ name: a, of: [item], properties: [id], filled: 1, reason: r }', 'true or false as filled'],
    ['{ name: a, of: [item], properties: [id], reasons: r, reason: r }', 'no member “reasons”; did you mean “reason”?'],
    ['text', `a name and ${kinds} and ${either} and a reason`],
  ])('rule %s', (entry, expected) => {
    const { rules, found } = read(`rules:\n  - ${entry}\n`);
    expect(rules).toEqual([]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^g\.yaml:\d guarantee\/invalid /);
    expect(found[0]).toContain(expected.replace('; did you mean “reason”?', ''));
  });

  test.each([
    ['{ of: [item], reason: r }', 'a parameter'],
    ['{ parameter: p, reason: r }', kinds],
    ['{ parameter: p, of: [item] }', 'a reason'],
    ['{ parameter: p, of: [item], properties: id, reason: r }', 'a list of names as properties'],
    ['{ parameter: p, of: [item], property: [id], reason: r }', 'no member “property”'],
  ])('omission %s', (entry, expected) => {
    const { omissions, found } = read(`omissions:\n  - ${entry}\n`);
    expect(omissions).toEqual([]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('two rules of one name: the second is left out, the rest stays', () => {
    const { rules, found } = read(`rules:\n- ${rule}\n- ${rule}\n- ${rule.replace('name: a', 'name: b')}\n`);
    expect(rules.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(found).toEqual(['g.yaml:3 guarantee/invalid a name that no other rule has']);
  });

  test.each([
    ['[]', 'an object'],
    ['text', 'an object'],
    ['rule: []', 'no member “rule”'],
    ['rules: {}', 'a list of rules'],
    ['omissions: text', 'a list of omissions'],
  ])('%s', (text, expected) => {
    const { rules, omissions, found } = read(text);
    expect([rules, omissions]).toEqual([[], []]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('invalid YAML', () => {
    expect(read('rules: [').found).toEqual([expect.stringMatching(/^g\.yaml:\d yaml\/invalid /)]);
  });
});
