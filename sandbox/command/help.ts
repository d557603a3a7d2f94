import { commandOptions, flagsOf } from './options.ts';

/** The help text of the command in the package. */
export function helpText(): string {
  const line = (flags: string, text: string): string => `  ${flags.padEnd(18)}${text}\n`;
  const lines = [
    ...commandOptions.map((option) =>
      line(flagsOf(option), option.default === undefined ? option.text : `${option.text} (default: ${option.default})`),
    ),
    line('-h, --help', 'show this text'),
  ];
  return [
    'Usage: losant-openapi-sandbox [options]\n',
    'Serve the API with a memory: what a request creates or changes, later requests find.\n',
    `Options:\n${lines.join('')}`,
    'Exit codes: 0 stopped, 1 port or file in use or unusable file, 2 wrong usage.\n',
  ].join('\n');
}
