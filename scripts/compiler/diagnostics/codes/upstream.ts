import { type Actual, error, quote, type Unexpected, warning } from './specification.ts';

interface Where {
  /** What the value describes: `devices.get`. */
  where: string;
}

interface Kind extends Actual {
  kind: 'resource' | 'operation' | 'parameter' | 'response';
}

/** The vendor's package as a source (dialect §10). */
export const upstreamCodes = {
  'upstream/missing-file': error('10', {
    message: ({ actual }: Actual) => `File not found in the package: ${actual}`,
    meaning: 'The package has no file that it needs, or that a reference in it names. What the file states is unknown.',
    mend: 'Take a complete package of another version, or add the file.',
  }),
  'upstream/reference': warning('10', {
    message: ({ actual }: Actual) => `Reference ${quote(actual)} has no target in the package`,
    meaning:
      'A schema file refers to a definition that it does not have, and that is not another file either. The reference stays as it is.',
    mend: 'Correct the reference in a patch.',
  }),
  'upstream/missing': error('10', {
    message: ({ actual, where }: Actual & Where) => `${where} has no ${quote(actual)}`,
    meaning:
      'A fact without which the operation, parameter or body cannot be described is not in apiInfo.json. It is left out.',
    mend: 'Take a package of another version, or add the member.',
  }),
  'upstream/value': error('10', {
    message: ({ actual, expected, where }: Unexpected & Where) =>
      `Unexpected ${where}: ${quote(actual ?? '')}, expected ${expected}`,
    meaning:
      'A member of apiInfo.json, or a sentence of docs/, has another form than in all packages so far. It is not read.',
    mend: 'Find out what the new form means, and teach it to the reader in scripts/compiler/upstream/.',
  }),
  'upstream/unknown-key': warning('10', {
    message: ({ actual, where }: Actual & Where) => `Member ${quote(actual)} of ${where} is unknown`,
    meaning: 'apiInfo.json states something that no earlier package states. It is not in the reference.',
    mend: 'Find out what it means. Read it in scripts/compiler/upstream/, or list it there as no fact of the API.',
  }),
  'upstream/unknown-section': warning('10', {
    message: ({ actual }: Actual) => `Section or paragraph ${quote(actual)} is unknown`,
    meaning: 'A page of docs/ has a section, or a paragraph about tokens, that no earlier package has. It is not read.',
    mend: 'Find out what it means, and read it in scripts/compiler/upstream/.',
  }),
  'upstream/inexpressible': warning('10', {
    message: ({ actual, expected }: Unexpected) => `A page cannot state ${quote(actual ?? '')}, expected ${expected}`,
    meaning: 'The package has a fact for which the dialect has no words, so the reference does not have it.',
    mend: 'State the fact in a patch, or extend the dialect.',
  }),
  'upstream/contradiction': warning('10', {
    message: ({ what, actual, expected }: Unexpected & { what: string }) =>
      `Unexpected ${what}: ${quote(actual ?? '')}, expected ${quote(expected)}`,
    meaning:
      'Two places of the package state different things about the same fact, most often docs/ and apiInfo.json. The latter counts, except for scopes and titles, and a token is needed if one of them says so.',
    mend: 'Find out which of both the API does. If it is not the one that is read, correct the fact.',
  }),
  'upstream/undocumented': warning('10', {
    message: ({ kind, actual }: Kind) => `The ${kind} ${actual} is not in docs/`,
    meaning:
      'apiInfo.json has it, but docs/ does not. Titles are then derived from names, and the scopes of an operation are only those of its resource and its own: general ones such as all.Application are missing.',
    mend: 'If it is a resource or an operation, state its titles and scopes by hand. A parameter or response is complete.',
  }),
  'upstream/unlisted': warning('10', {
    message: ({ kind, actual }: Kind) => `The ${kind} ${actual} is not in apiInfo.json`,
    meaning: 'docs/ describes something that apiInfo.json does not have. It is not in the reference.',
    mend: 'Find out whether the API has it. If so, state it in a patch.',
  }),
  'upstream/duplicate-title': warning('10', {
    message: ({ actual, name, other, expected }: Unexpected & { name: string; other: string }) =>
      `Title ${quote(actual ?? '')} of the schema ${name} is already that of ${other}; ${quote(expected)} is used`,
    meaning:
      'docs/ gives two schemas the same title, or titles that make the same name of a component. Titles have to differ.',
    mend: 'Give the schema a title of its own.',
  }),
} as const;
