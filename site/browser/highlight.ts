const script =
  /(?<comment>\/\/.*)|(?<string>'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|(?<keyword>\b(?:import|from|const|let|await|for|of|new|if|else|throw|try|catch|instanceof)\b)|(?<key>\b\w+)(?=:)|(?<number>\b\d[\d.]*\b|\b(?:true|false|null)\b)/g;

/** Tokens to highlight, by language. The names of the groups are those of the highlights in the style. */
const grammars: Record<string, RegExp> = {
  json: /(?<key>"(?:[^"\\]|\\.)*")(?=\s*:)|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d[\d.eE+-]*|\b(?:true|false|null)\b)/g,
  ts: script,
  js: script,
  python:
    /(?<comment>#.*)|(?<key>"(?:[^"\\\n]|\\.)*"(?=:)|\b\w+(?==))|(?<string>\bf?"(?:[^"\\\n]|\\.)*"|"(?:[^"\\\n]|\\.)*")|(?<keyword>\b(?:import|from|with|as|for|in|if)\b)|(?<number>-?\b\d[\d.]*\b|\b(?:True|False|None)\b)/g,
  bash: /(?<comment>#.*)|(?<string>'[^']*'|"(?:[^"\\]|\\.)*")|(?<keyword>^(?:curl|npm)|(?<=\s)--?[\w-]+)/gm,
};

const supported = typeof Highlight === 'function' && 'highlights' in CSS;

/** The text of each block that is highlighted, with what removes the highlights. */
const done = new WeakMap<Element, { text: Text; data: string; remove: () => void }>();

/**
 * Highlights the code of a view with the CSS Custom Highlight API, which uses ranges instead of elements.
 * Browsers without it show plain code.
 */
export function highlight(root: ParentNode): void {
  if (!supported) return;
  for (const code of root.querySelectorAll<HTMLElement>('code[data-language]')) {
    const grammar = grammars[code.dataset.language ?? ''];
    const text = code.firstChild;
    const before = done.get(code);
    if (!grammar || !(text instanceof Text) || (before?.text === text && before.data === text.data)) continue;
    before?.remove();
    const ranges = [...text.data.matchAll(grammar)].flatMap((match) => rangeOf(text, match));
    for (const [highlight, range] of ranges) highlight.add(range);
    const remove = (): void => ranges.forEach(([highlight, range]) => highlight.delete(range));
    done.set(code, { text, data: text.data, remove });
  }
}

/** Forgets the highlights of code that is about to be removed. */
export function forgetHighlights(root: ParentNode): void {
  for (const code of root.querySelectorAll('code[data-language]')) {
    done.get(code)?.remove();
    done.delete(code);
  }
}

function rangeOf(text: Text, { index, 0: token, groups = {} }: RegExpMatchArray): [Highlight, StaticRange][] {
  const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
  if (kind === undefined || index === undefined) return [];
  const startOffset = index;
  const range = new StaticRange({
    startContainer: text,
    startOffset,
    endContainer: text,
    endOffset: startOffset + token.length,
  });
  return [[register(kind), range]];
}

function register(kind: string): Highlight {
  const existing = CSS.highlights.get(kind);
  if (existing) return existing;
  const created = new Highlight();
  CSS.highlights.set(kind, created);
  return created;
}
