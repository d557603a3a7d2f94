/** A language of code blocks that state facts (dialect §4.6, §4.7, §5). */
export type Language = 'json' | 'bash';

/** Languages, in lower case, that are often written instead. The empty one is none. */
export const similarLanguages: Readonly<Record<Language, readonly string[]>> = {
  json: ['', 'json5', 'jsonc', 'json-schema', 'js', 'javascript'],
  bash: ['', 'sh', 'shell', 'console', 'shell-session', 'zsh', 'curl', 'text', 'txt'],
};
