import type { Code } from './codes.ts';
import { type Rule, rules } from './rules.ts';

const repository = 'https://github.com/losant-openapi/losant-openapi/blob/main';

/** The folder with a page for each code. */
export const pagesFolder = 'docs/diagnostics';

/** The file of a code's page: `section.missing.md`. */
export const pageFileOf = (code: Code): string => `${code.replace('/', '.')}.md`;

/** The path of a code's page, relative to the root of the repository. */
export const pageOf = (code: Code): string => `${pagesFolder}/${pageFileOf(code)}`;

/** The URL of a code's page. */
export const urlOf = (code: Code): string => `${repository}/${pageOf(code)}`;

/** The URL of the section of the dialect that states a rule. */
export const ruleUrl = (rule: Rule): string => `${repository}/spec/dialect.md#${rules[rule]}`;
