import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import type { SourcePlace } from '../model/place.ts';
import { isRecord } from '../model/record.ts';
import { readYaml } from '../read/yaml.ts';

/** The path and text of a file of guarantees. */
export interface GuaranteeFile {
  path: string;
  text: string;
}

/** What an object of a response is (dialect §11). */
export const kinds = ['response', 'list', 'item', 'error'] as const;
export type Kind = (typeof kinds)[number];

/** Facts of the document from which the names of properties follow (dialect §11). */
export const sources = ['own-id', 'path', 'query-default', 'creation', 'single-value', 'only-property'] as const;
export type Source = (typeof sources)[number];

/** A rule: which properties the objects of some kinds always have. */
export interface GuaranteeRule {
  /** The place of the rule in the file. */
  at: SourcePlace;
  /** The name by which the document refers to the rule. */
  name: string;
  of: readonly Kind[];
  properties: readonly string[] | Source;
  /** True if these properties are texts that are never empty. */
  isFilled: boolean;
}

/** A query parameter that leaves properties out of the objects of some kinds. */
export interface Omission {
  at: SourcePlace;
  parameter: string;
  of: readonly Kind[];
  /** Undefined for any property. */
  properties: readonly string[] | undefined;
}

export interface Guarantees {
  rules: readonly GuaranteeRule[];
  omissions: readonly Omission[];
}

/** Reads a file of guarantees. An invalid entry is reported and left out. */
export function readGuarantees({ path, text }: GuaranteeFile, report: Report): Guarantees {
  const { value, placeOf, problem } = readYaml(text);
  if (problem) {
    report('yaml/invalid', { ...problem.at, file: path }, { actual: problem.actual ?? '' });
    return { rules: [], omissions: [] };
  }
  const at = (node: unknown): SourcePlace => ({ ...placeOf(node), file: path });
  const refuse = (node: unknown, expected: readonly string[]): void =>
    report('guarantee/invalid', at(isRecord(node) ? node : value), {
      actual: JSON.stringify(node) ?? '',
      expected: expected.join(' and '),
    });
  const top = isRecord(value) ? value : {};
  const faults = [
    ...(isRecord(value) || (value ?? null) === null ? [] : ['an object']),
    ...unknownMembers(top, ['rules', 'omissions']),
  ];
  if (faults.length > 0) refuse(value, faults);
  const entriesOf = (key: 'rules' | 'omissions'): readonly unknown[] => {
    const { [key]: entries = [] } = top;
    if (Array.isArray(entries)) return entries;
    refuse(entries, [`a list of ${key}`]);
    return [];
  };
  const taken = new Set<string>();
  return {
    rules: entriesOf('rules').flatMap((entry) => {
      const rule = readRule(entry, at(entry), taken);
      if (!Array.isArray(rule)) return [rule];
      refuse(entry, rule);
      return [];
    }),
    omissions: entriesOf('omissions').flatMap((entry) => {
      const omission = readOmission(entry, at(entry));
      if (!Array.isArray(omission)) return [omission];
      refuse(entry, omission);
      return [];
    }),
  };
}

/** The rule, or what was expected in its place. */
function readRule(entry: unknown, at: SourcePlace, taken: Set<string>): GuaranteeRule | string[] {
  const { name, of, properties, from, filled = false, reason } = isRecord(entry) ? entry : {};
  const isNew = isText(name) && !taken.has(name);
  const [names, source] = [namesOf(properties), wordOf(from, sources)];
  const problems = [
    ...(isNew ? [] : [isText(name) ? 'a name that no other rule has' : 'a name']),
    ...faultsOfKinds(of),
    ...((names === undefined) === (source === undefined) || (properties !== undefined && from !== undefined)
      ? [`either properties (a list of names) or from (one of ${sources.join(', ')})`]
      : []),
    ...(typeof filled === 'boolean' ? [] : ['true or false as filled']),
    ...faultsOfReason(reason),
    ...unknownMembers(entry, ['name', 'of', 'properties', 'from', 'filled', 'reason']),
  ];
  const stated = names ?? source;
  if (problems.length > 0 || !isText(name) || stated === undefined) return problems;
  taken.add(name);
  return { at, name, of: kindsOf(of) ?? [], properties: stated, isFilled: filled === true };
}

/** The omission, or what was expected in its place. */
function readOmission(entry: unknown, at: SourcePlace): Omission | string[] {
  const { parameter, of, properties, reason } = isRecord(entry) ? entry : {};
  const names = namesOf(properties);
  const problems = [
    ...(isText(parameter) ? [] : ['a parameter']),
    ...faultsOfKinds(of),
    ...(properties === undefined || names ? [] : ['a list of names as properties']),
    ...faultsOfReason(reason),
    ...unknownMembers(entry, ['parameter', 'of', 'properties', 'reason']),
  ];
  if (problems.length > 0 || !isText(parameter)) return problems;
  return { at, parameter, of: kindsOf(of) ?? [], properties: names };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const wordOf = <T extends string>(value: unknown, words: readonly T[]): T | undefined =>
  words.find((word) => word === value);

/** A list of names that is not empty. */
const namesOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every(isText) ? value : undefined;

function kindsOf(value: unknown): Kind[] | undefined {
  const found = namesOf(value)?.map((word) => wordOf(word, kinds));
  return found?.every((kind) => kind !== undefined) ? found : undefined;
}

const faultsOfKinds = (value: unknown): string[] =>
  kindsOf(value) ? [] : [`a list of kinds as of (${kinds.join(', ')})`];

const faultsOfReason = (value: unknown): string[] => (isText(value) ? [] : ['a reason']);

const unknownMembers = (entry: unknown, known: readonly string[]): string[] =>
  Object.keys(isRecord(entry) ? entry : {})
    .filter((key) => !known.includes(key))
    .map((key) => didYouMean(`no member “${key}”`, key, known));
