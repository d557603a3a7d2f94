import { editCompiler } from './compile-edits.ts';

// The other end of `editCompilerProcess`: paths come in, edits go out.
const compile = editCompiler(JSON.parse(process.argv[2] ?? '{}'));
process.on('message', (paths: ReadonlySet<string>) => {
  compile(paths).then(
    (edit) => process.send?.({ edit }),
    (error: unknown) => process.send?.({ edit: { problem: String(error) } }),
  );
});
