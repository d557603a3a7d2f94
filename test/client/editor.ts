import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}test/client/in-memory.ts`;

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(
  { ...config, include: [], files: ['test/client/in-memory.ts'] },
  ts.sys,
  root,
);

let text = '';
let version = 0;

const host: ts.LanguageServiceHost = {
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot(name) {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
};
// Like an editor, parsed and bound files are reused for the next text.
const service = ts.createLanguageService(host);

const opening = `import { createClient } from '../../client/index.ts';\nconst client = createClient();\n`;

function open(code: string): void {
  text = opening + code;
  version++;
}

/** The diagnostics for a few calls and the number of type instantiations, from a fresh checker. */
export function check(code: string): { messages: string[]; instantiations: number } {
  open(code);
  const program = service.getProgram();
  if (!program) throw new Error('no program');
  const messages = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return { messages, instantiations: program.getInstantiationCount() };
}

/** The completions that the editor offers at `|`. */
export function completions(code: string): string[] {
  const position = code.indexOf('|');
  open(code.replace('|', ''));
  return service.getCompletionsAtPosition(file, opening.length + position, {})?.entries.map(({ name }) => name) ?? [];
}

/** The type that the editor shows at `|`. */
export function shownType(code: string): string {
  const position = code.indexOf('|');
  open(code.replace('|', ''));
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, opening.length + position)?.displayParts);
}

/** The comment that the editor shows for the call whose arguments are written at `|`. */
export function signatureHelp(code: string): string {
  const position = code.indexOf('|');
  open(code.replace('|', ''));
  const help = service.getSignatureHelpItems(file, opening.length + position, {});
  return ts.displayPartsToString(help?.items[help.selectedItemIndex]?.documentation);
}

/** The comment that the editor shows at `|`. */
export function hover(code: string): string {
  const position = code.indexOf('|');
  open(code.replace('|', ''));
  const info = service.getQuickInfoAtPosition(file, opening.length + position);
  return [info?.documentation, ...(info?.tags ?? []).map((tag) => tag.text)].map(ts.displayPartsToString).join('');
}
