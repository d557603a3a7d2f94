import { withoutClosing } from './text.ts';

/** A heading without its marker, divided (dialect §4). */
export interface DividedHeading {
  /** The text before the anchor, without a closing run of `#`. White space can stand before it. */
  words: string;
  /** The anchor as written: `<a name="…"></a>`, `<a id="…"></a>` or `{#…}`. Undefined if there is none. */
  anchor: { tag: string; name: string; nameStart: number } | undefined;
}

const anchors = [/(<a (?:name|id)=")([^"<>]*)">\s*<\/a>$/, /(\{#)([^"<>{}]*)\}$/];

/** Divides a heading. A closing run of `#`, before or after the anchor, is not part of its words. */
export function divideHeading(text: string): DividedHeading {
  const shown = withoutClosing(text);
  const match = anchors.map((anchor) => anchor.exec(shown)).find((found) => found !== null);
  if (!match) return { words: shown, anchor: undefined };
  const [tag, opening = '', name = ''] = match;
  return {
    words: withoutClosing(shown.slice(0, match.index)),
    anchor: { tag, name, nameStart: match.index + opening.length },
  };
}
