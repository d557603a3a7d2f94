type Edit = (text: string, i: number) => string;

const middle = (text: string, part: string): number => text.indexOf(part, text.length >> 1);
const put = (text: string, at: number, more: string): string => text.slice(0, at) + more + text.slice(at);

/** One line is changed each time; the last edit inserts one, which moves all that follows. */
export const edits: readonly { what: string; page: string; edit: Edit }[] = [
  {
    what: 'a line of prose in device.md',
    page: 'device.md',
    edit: (text, i) => text.replace(/^(Deletes [^\n]*?)(?: \d+)?$/m, `$1 ${i}`),
  },
  {
    what: 'a line in the middle of schemas.md',
    page: 'schemas.md',
    edit: (text, i) => put(text, middle(text, '"type": "'), `"maxProperties": ${i}, `),
  },
  {
    what: 'a line of a body example in device.md',
    page: 'device.md',
    edit: (text, i) => text.replace(/("name": "[^"\d]*)\d*"/, `$1${i}"`),
  },
  {
    what: 'a line inserted in the middle of schemas.md',
    page: 'schemas.md',
    edit: (text, i) => put(text, middle(text, '\n\n## '), `\n\nLine ${i}.`),
  },
];
