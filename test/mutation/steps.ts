/** What is mutated together, and the tests that should notice it. */
export interface Step {
  /** Files, and folders for the files directly in them. */
  readonly sources: readonly string[];
  /** Globs. */
  readonly tests: readonly string[];
  /** True if the sources cache something when a module is first used: then each test file has modules of its own. */
  readonly isolate?: boolean;
}

/** Tests that run the sources in another process or not at all: no mutant is active there. */
export const elsewhere = [
  'test/client/{browser,editor,readme,size,types}.test.ts',
  'test/commands/**/{browser,command,killed,interrupt}.test.ts',
  'test/commands/new-page/*.test.ts',
  'test/sandbox/{command/command,keep/killed}.test.ts',
];

/** A folder of the sandbox. The further tests are those that are quick: the whole reference takes too long. */
const sandbox = (folder: string, ...tests: readonly string[]): Step => ({
  sources: [`sandbox/${folder}`],
  tests: ['test/sandbox/sandbox.test.ts', `test/sandbox/${folder}/*.test.ts`, ...tests],
});

/** Tests of the declarations with small documents. */
const constructs = ['test/sandbox/declared/{constructs,edges,template}.test.ts'];

const compiler = (folder: string, ...tests: readonly string[]): Step => ({
  sources: [`scripts/compiler/${folder}`],
  tests: [`test/compiler/${folder}/*.test.ts`, ...tests],
});

/** Tests that compile small references: the examples of all codes, and pages with their documents. */
const wholes = ['test/compiler/diagnostics/codes.test.ts', 'test/compiler/document/*.test.ts'];

/** Tests that exercise what reading shares with the other steps. Not those of whole references, which take long. */
const readers = [
  'test/compiler/read/{accepted-values,code,fixtures,headers,parser,query-example}.test.ts',
  'test/compiler/read/{responses,split,table-diagnostics,words,yaml}.test.ts',
  'test/compiler/{check,openapi}/*.test.ts',
  'test/compiler/print/{rows,tables}.test.ts',
  'test/compiler/diagnostics/{causes,one-per-cause,sections}.test.ts',
  ...wholes,
];

/** The steps by name. */
export const steps: Readonly<Record<string, Step>> = {
  client: {
    sources: ['client'],
    tests: ['test/client/*.test.ts', 'test/commands/verify-proxy/verify.test.ts'],
    isolate: true,
  },
  'client/verify': {
    sources: ['client/verify', 'client/verify.ts'],
    tests: ['test/client/verify/*.test.ts', 'test/commands/verify-proxy/verify.test.ts'],
  },
  sandbox: {
    sources: ['sandbox'],
    tests: [
      'test/sandbox/{channel,control,decided,document,example,operations,parents,resources,tokens}.test.ts',
      'test/sandbox/{sandbox,seed,seed-by-name,spaces,state,try-calls}.test.ts',
      ...constructs,
    ],
  },
  'sandbox/auth': sandbox('auth'),
  'sandbox/command': sandbox('command'),
  'sandbox/declared': {
    sources: ['sandbox/declared'],
    tests: [...constructs, 'test/sandbox/declared/{problems,time-range}.test.ts'],
  },
  // Not the streams over connections, which take long.
  'sandbox/http': {
    sources: ['sandbox/http'],
    tests: ['test/sandbox/http/{admit,hostile,json-depth,parts,send-report,send-stream,server,shown-url}.test.ts'],
  },
  'sandbox/keep': sandbox('keep', 'test/sandbox/seed-by-name.test.ts'),
  'sandbox/list': sandbox('list'),
  'sandbox/operations': sandbox('operations', 'test/sandbox/seed.test.ts', ...constructs),
  'sandbox/request': sandbox('request'),
  refresh: {
    sources: ['scripts/commands/refresh', 'scripts/commands/refresh/compare', 'scripts/commands/refresh/report'],
    tests: ['test/commands/refresh/*.test.ts'],
  },
  compiler: {
    sources: ['scripts/compiler'],
    tests: ['test/compiler/*.test.ts', ...wholes],
  },
  'compiler/correct': compiler('correct'),
  'compiler/queries': compiler('queries', 'test/compiler/correct/*.test.ts', ...wholes),
  'compiler/output': {
    sources: ['scripts/compiler/output', 'scripts/compiler/output/client', 'scripts/compiler/output/types'],
    tests: ['test/compiler/output/*.test.ts', 'test/compiler/document/document.test.ts'],
  },
  'compiler/check': compiler('check', ...wholes),
  // Not the random actions, which compile hundreds of times, nor other references, which take most of the time.
  'compiler/patch': {
    sources: ['scripts/compiler/patch'],
    tests: ['test/compiler/patch/{apply,cases,defects,member-rules,overlay,patch-document,schemas}.test.ts'],
  },
  'compiler/patch/shapes': {
    sources: ['scripts/compiler/patch/shapes'],
    tests: ['test/compiler/patch/{defects,member-rules,patch-document,schemas}.test.ts'],
  },
  'compiler/examples': compiler('examples', ...wholes),
  // Not the whole reference, which takes long.
  'compiler/guarantees': {
    sources: ['scripts/compiler/guarantees'],
    tests: ['test/compiler/guarantees/{file,guards,sources}.test.ts', 'test/compiler/diagnostics/codes.test.ts'],
  },
  'compiler/openapi': compiler('openapi', ...wholes),
  // Not the random schemas and the corpora, which take long.
  'compiler/schema': {
    sources: ['scripts/compiler/schema'],
    tests: [
      'test/compiler/schema/{check-keyword,convert,copies,identifiers,keywords,names,surrogates}.test.ts',
      ...wholes,
    ],
  },
  // Not the random edits and the corpora, which take long, and not `hostile`, which measures time.
  'compiler/read': {
    sources: ['scripts/compiler/read'],
    tests: [
      'test/compiler/read/{decode,exact-json,facts-of-blocks,headings,json,limits,lines-outside}.test.ts',
      'test/compiler/read/{lost-facts,number,overview,page-head,prose,section,tables,text,url}.test.ts',
      ...readers,
    ],
  },
  'compiler/print': {
    sources: ['scripts/compiler/print'],
    tests: ['test/compiler/print/{rows,tables}.test.ts'],
  },
  // Not the series of editions, which takes long.
  'compiler/merge': {
    sources: ['scripts/compiler/merge'],
    tests: ['test/compiler/merge/{arrange,merge,record,schemas}.test.ts', 'test/commands/refresh/merge.test.ts'],
  },
  // Not the editions at hand, which take long.
  'compiler/upstream': {
    sources: ['scripts/compiler/upstream'],
    tests: [
      'test/compiler/upstream/{api-info,codes,compare-docs,correct-package,docs,docs-schemas,documented}.test.ts',
      'test/compiler/upstream/{examples,facts,members,operation,package,parameters,rows,schemas,tokens,upstream,url}.test.ts',
    ],
  },
  // The codes and their examples are data.
  'compiler/diagnostics': compiler('diagnostics'),
  'compiler/dialect': compiler('dialect', ...readers),
  'compiler/model': compiler('model', ...readers),
};
