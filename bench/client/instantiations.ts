import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);

/** Type instantiations (`tsc --extendedDiagnostics`) and errors of a file of calls, compiled as a virtual file in `bench/`. */
export function instantiations(code: string): { count: number; errors: number } {
  const file = `${root}bench/in-memory.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  // Only the errors of this file: users get declarations, which are not checked again.
  const errors = ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).length;
  return { count: program.getInstantiationCount(), errors };
}

const openings = {
  ours: `import { createClient } from '../client/index.ts';\nconst client = createClient();\n`,
  'openapi-fetch': `import createClient from 'openapi-fetch';\nimport type { paths } from '../generated/openapi.d.ts';\nconst client = createClient<paths>();\n`,
};
/** The libraries to compare. */
export type Library = keyof typeof openings;

/** The same calls for both libraries; `misspelt` adds a typo to every path. */
export function calls(library: Library, misspelt: boolean): string {
  const applications = misspelt ? '/aplications/{applicationId}' : '/applications/{applicationId}';
  return `${openings[library]}export const results = [
  client.GET('${applications}/devices', { params: { path: { applicationId: 'a' }, query: { perPage: 10 } } }),
  client.POST('${applications}/devices/command', { params: { path: { applicationId: 'a' } }, body: { name: 'n' } }),
  client.DELETE('${applications}/devices/{deviceId}', { params: { path: { applicationId: 'a', deviceId: 'd' } } }),
];\n`;
}
