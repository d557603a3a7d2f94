import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Peer } from './peer.ts';

/** A row about types: a program with the right types, and one with a mistake that the compiler has to find. */
interface TypeProbe {
  heading: string;
  right(peer: Peer): string;
  wrong(peer: Peer): string;
}

/** Programs that pass a query, or a workflow. */
const listing =
  (query: string) =>
  ({ opening, list }: Peer): string =>
    `${opening}await ${list(query)};`;
const workflow =
  (triggers: string) =>
  ({ opening, createWorkflow }: Peer): string =>
    `${opening}await ${createWorkflow(`name: 'w', triggers: ${triggers}`)};`;

/** A program that reads a property of a device as a type. */
const reading =
  (property: string, type: string) =>
  ({ opening, list }: Peer): string =>
    `${opening}const { items } = await ${list('perPage: 1')};\nexport const value: ${type} = items![0]!.${property};`;

/** A program that reads the message of an error as a type. */
const failing =
  (type: string) =>
  ({ opening, errorBody }: Peer): string =>
    `${opening}export const value: ${type} = ${errorBody}.message;`;

/** A program that assigns a value to a type of the client. */
const assigning =
  (name: string, type: string, value: string) =>
  ({ types }: Peer): string =>
    `import type { ${name} } from '${types}';\nexport const value: ${type} = ${value};`;

export const typeProbes: readonly TypeProbe[] = [
  { heading: 'parameters have types', right: listing('perPage: 1'), wrong: listing('perpage: 1') },
  {
    heading: 'results have types',
    right: reading('name', 'string | undefined'),
    wrong: reading('name', 'number | undefined'),
  },
  {
    heading: 'the body of an error has a type',
    right: failing('string | undefined'),
    wrong: failing('number | undefined'),
  },
  {
    heading: 'what every device has is not optional',
    right: reading('deviceId', 'string'),
    wrong: reading('deviceId', 'number'),
  },
  {
    heading: 'named types: `import type { Device }`',
    right: assigning('Device', "Partial<Device>['name']", "'Pump'"),
    wrong: assigning('Device', "Partial<Device>['name']", '1'),
  },
  {
    heading: 'a query of JSON is an object with types',
    right: listing("query: { $or: [{ name: { $eq: 'Pump' } }] }"),
    wrong: listing('query: { $or: 1 }'),
  },
  {
    heading: 'free objects can be written',
    right: workflow("[{ type: 'timer', config: { seconds: 5 }, meta: { x: 1 } }]"),
    wrong: workflow("[{ type: 'timer', config: 5 }]"),
  },
  {
    heading: 'the scopes of an operation are a type',
    right: assigning('Scopes', "Scopes['devices.get']", "'devices.*'"),
    wrong: assigning('Scopes', "Scopes['devices.get']", "'devices.post'"),
  },
];

const options: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Compiles programs as files of a folder. */
function compile(folder: string, texts: readonly string[], more: ts.CompilerOptions): [ts.Program, boolean[]] {
  const files = texts.map((text, i) => {
    const file = join(folder, `program-${i}.ts`);
    writeFileSync(file, text);
    return file;
  });
  const program = ts.createProgram(files, { ...options, ...more });
  return [program, files.map((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).length === 0)];
}

/** Whether the types of a client are as the headings say. A package without types is used as JavaScript. */
export function checkTypes(folder: string, peer: Peer): Record<string, string> {
  const programs = typeProbes.flatMap(({ right, wrong }) => [right(peer), wrong(peer)]);
  const [, compiles] = compile(folder, programs, { noImplicitAny: false });
  return Object.fromEntries(
    typeProbes.map(({ heading }, i) => [heading, compiles[2 * i] && !compiles[2 * i + 1] ? 'yes' : 'no']),
  );
}

/** The type instantiations of an application with three calls, with the sources of the client if it comes as sources. */
export function countInstantiations(folder: string, { opening, list, sendCommand }: Peer): number | undefined {
  const text = `${opening}await ${list('perPage: 10')};\nawait ${list("sortField: 'name'")};\nawait ${sendCommand("name: 'n'")};\n`;
  const [program, [compiles]] = compile(folder, [text], {});
  program.getSemanticDiagnostics();
  return compiles ? program.getInstantiationCount() : undefined;
}
