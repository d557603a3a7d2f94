/** Tokens to highlight, by language. The names of the groups are those of the highlights in the style. */
const grammars: Record<string, RegExp> = {
  json: /(?<key>"(?:[^"\\]|\\.)*")(?=\s*:)|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d[\d.eE+-]*|\b(?:true|false|null)\b)/g,
  ts: /(?<comment>\/\/.*)|(?<string>'(?:[^'\\\n]|\\.)*')|(?<keyword>\b(?:import|from|const|await|for|of|new|if|else|throw|try|catch|instanceof)\b)|(?<key>\b\w+)(?=:)|(?<number>\b\d[\d.]*\b|\b(?:true|false|null)\b)/g,
  bash: /(?<comment>#.*)|(?<string>'[^']*'|"(?:[^"\\]|\\.)*")|(?<keyword>^(?:curl|npm)|(?<=\s)--?[\w-]+)/gm,
};

const supported = typeof Highlight === 'function' && 'highlights' in CSS;
const done = new WeakSet<Element>();

/**
 * Highlights the code of a view with the CSS Custom Highlight API, which uses ranges instead of elements.
 * Browsers without it show plain code.
 */
export function highlight(root: ParentNode): void {
  if (!supported) return;
  for (const code of root.querySelectorAll<HTMLElement>('code[data-language]')) {
    const grammar = grammars[code.dataset.language ?? ''];
    const text = code.firstChild;
    if (!grammar || !(text instanceof Text) || done.has(code)) continue;
    done.add(code);
    for (const match of text.data.matchAll(grammar)) {
      const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
      if (kind === undefined) continue;
      const range = new StaticRange({
        startContainer: text,
        startOffset: match.index,
        endContainer: text,
        endOffset: match.index + match[0].length,
      });
      register(kind).add(range);
    }
  }
}

function register(kind: string): Highlight {
  const existing = CSS.highlights.get(kind);
  if (existing) return existing;
  const created = new Highlight();
  CSS.highlights.set(kind, created);
  return created;
}
