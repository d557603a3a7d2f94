/** An edit of a page: puts a word at a line of a kind that it knows. `choose(n)` returns a number below n. */
export interface WordEdit {
  name: string;
  /** The lines with the word, or undefined if the edit does not apply to the line. */
  apply: (lines: readonly string[], at: number, word: string, choose: (n: number) => number) => string[] | undefined;
}

const isDelimiter = (line: string): boolean => /^\|[\s|:-]+\|?$/.test(line);
const isRow = (line: string): boolean => line.startsWith('|') && !isDelimiter(line);

/** An edit of one line. Undefined if it does not apply. */
const line =
  (change: (text: string, word: string, choose: (n: number) => number) => string | undefined): WordEdit['apply'] =>
  (lines, at, word, choose) => {
    const changed = change(lines[at] ?? '', word, choose);
    return changed === undefined || changed === lines[at] ? undefined : lines.with(at, changed);
  };

const cell = (change: (old: string, word: string) => string): WordEdit['apply'] =>
  line((text, word, choose) => {
    if (!isRow(text)) return undefined;
    const cells = text.split('|');
    const index = 1 + choose(Math.max(1, cells.length - 2));
    return cells.with(index, ` ${change((cells[index] ?? '').trim(), word)} `).join('|');
  });

/** Adds a column to a table: its name, and the word in the first row. */
const column =
  (name: (header: readonly string[], choose: (n: number) => number) => string): WordEdit['apply'] =>
  (lines, at, word, choose) => {
    if (!isDelimiter(lines[at] ?? '') || !isRow(lines[at + 1] ?? '')) return undefined;
    const header = (lines[at - 1] ?? '').split('|').slice(1, -1);
    let end = at + 1;
    while (isRow(lines[end] ?? '')) end += 1;
    const added = [name(header, choose).trim(), '---', word];
    return lines.map((text, i) => (i >= at - 1 && i < end ? `${text.trimEnd()} ${added[i - at + 1] ?? ''} |` : text));
  };

const oneOf = <T>(values: readonly [T, ...T[]], choose: (n: number) => number): T =>
  values[choose(values.length)] ?? values[0];

const keywords = [
  ...['title', 'description', '$comment', 'default', 'examples', 'example', 'enum', 'const', 'format', 'pattern'],
  ...['id', '$id', '$schema', '$ref', 'definitions', 'dependencies', 'additionalItems', 'required', 'x-note'],
  ...['if', 'then', 'readOnly', 'contentEncoding', 'items', 'not', 'propertyNames', 'limits', 'constructor'],
] as const;

const words = /[A-Za-z0-9]{2,}/g;

/** Edits that people make, and faults that they make with them. */
export const wordEdits: readonly WordEdit[] = [
  {
    name: 'a word replaced, added or lengthened',
    apply: line((text, word, choose) => {
      const found = [...text.matchAll(words)];
      const chosen = found[choose(Math.max(1, found.length))];
      if (!chosen) return undefined;
      const end = chosen.index + chosen[0].length;
      const changed = oneOf([word, `${chosen[0]} ${word}`, `${chosen[0]}${word}`], choose);
      return text.slice(0, chosen.index) + changed + text.slice(end);
    }),
  },
  { name: 'a word in a cell', apply: cell((old, word) => `${old} ${word}`) },
  { name: 'a cell replaced', apply: cell((_, word) => word) },
  { name: 'JSON in a cell', apply: cell((_, word) => `{"a":"${word}"}`) },
  { name: 'a surplus cell', apply: line((text, word) => (isRow(text) ? `${text.trimEnd()} ${word} |` : undefined)) },
  { name: 'a second column of one name', apply: column((header, choose) => header[choose(header.length)] ?? '') },
  { name: 'an unknown column', apply: column(() => 'Since') },
  { name: 'a column “Type”', apply: column(() => 'Type') },
  {
    name: 'a word in a delimiter row',
    apply: line((text, word) => (isDelimiter(text) ? text.replace('-', word) : undefined)),
  },
  {
    name: 'a member of JSON',
    apply: line((text, word, choose) => {
      if (!/^\s+"[^"]*":.*[{,"\d]$/.test(text) || text.endsWith('[')) return undefined;
      const member = oneOf([`"${word}": 1`, `"q": "${word}"`, `"q": { "r": ["${word}"] }`], choose);
      return text.endsWith('{')
        ? `${text}\n${member},`
        : text.endsWith(',')
          ? `${text}\n${member},`
          : `${text},\n${member}`;
    }),
  },
  {
    name: 'a text of JSON',
    apply: line((text, word) =>
      /^\s+"[^"]+": "[^"]*"/.test(text) ? text.replace(/: "[^"]*"/, `: "${word}"`) : undefined,
    ),
  },
  {
    name: 'a keyword of JSON Schema',
    apply: line((text, word, choose) => {
      if (!/^\s+"type": "\w+",?$/.test(text)) return undefined;
      const value = oneOf([`"${word}"`, `["${word}"]`, `{ "${word}": {} }`, `{ "a": "${word}" }`], choose);
      return `"${keywords[choose(keywords.length)] ?? ''}": ${value},\n${text}`;
    }),
  },
  {
    name: 'a word behind a heading',
    apply: line((text, word) => (/^#{1,3} /.test(text) ? `${text} ${word}` : undefined)),
  },
  {
    name: 'words behind the language of a code block',
    apply: line((text, word, choose) =>
      /^```\w/.test(text) ? text + oneOf([` ${word}`, word, ` title="${word}"`], choose) : undefined,
    ),
  },
  {
    name: 'a word behind the end of a code block',
    apply: line((text, word) => (text === '```' ? text + word : undefined)),
  },
  { name: 'a line before', apply: line((text, word) => `${word}\n${text}`) },
  { name: 'a line after', apply: line((text, word) => `${text}\n${word}`) },
  { name: 'a comment', apply: line((text, word) => `${text} <!-- ${word} -->`) },
  { name: 'an item of a list', apply: line((text, word) => `\n- ${word}\n\n${text}`) },
  {
    name: 'a line twice, with another word',
    apply: line((text, word) => (/\w/.test(text) ? `${text}\n${text.replace(/\w+(?=\W*$)/, word)}` : undefined)),
  },
  {
    name: 'the title of a link',
    apply: line((text, word) =>
      /\]\([^)]+\)/.test(text) ? text.replace(/\]\(([^)]+)\)/, `]($1 "${word}")`) : undefined,
    ),
  },
  {
    name: 'a link definition',
    apply: line((text, word) => (text === '' ? `\n[${word}]: https://a.example/${word}\n` : undefined)),
  },
  {
    name: 'an option of curl',
    apply: line((text, word, choose) =>
      /^ +-[A-Z]/.test(text)
        ? `    ${oneOf([`-H '${word}: a'`, `-H 'Accept: ${word}'`, `-u ${word}`, `-d ${word}`, `-X ${word}`, `# ${word}`], choose)} \\\n${text}`
        : undefined,
    ),
  },
  {
    name: 'a query of curl',
    apply: line((text, word, choose) =>
      /^ +https:/.test(text) ? `${text}?${oneOf([`${word}=1`, `page=${word}`], choose)}` : undefined,
    ),
  },
  {
    name: 'front matter',
    apply: line((text, word, choose) =>
      text.startsWith('description: ')
        ? oneOf([`title: ${word}\n${text}`, `# ${word}\n${text}`, `description: ${word}`], choose)
        : undefined,
    ),
  },
  {
    name: 'accepted values',
    apply: line((text, word, choose) =>
      /^\| \w+ \| [YN] \|[^|]+\|/.test(text)
        ? text.replace(
            /^(\| \w+ \| [YN] \|[^|]+?)\s*\|/,
            (_, start: string) =>
              `${start}. ${oneOf([`Accepted values are: a, ${word}`, `Accepted values are: a or ${word}`, `Accepted values are: a. Not ${word}.`], choose)} |`,
          )
        : undefined,
    ),
  },
];
