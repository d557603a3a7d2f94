import { pageKinds } from '../dialect/pages.ts';
import { sectionTitle } from '../dialect/sections.ts';
import { introduction, spacers, vendorResourceMeta } from '../dialect/sentences.ts';
import type { Located } from '../model/place.ts';
import type { PageHead, UrlTemplate } from '../model/reference.ts';
import type { Block } from './blocks.ts';
import { reportHeadless } from './headless.ts';
import type { Section } from './section.ts';
import { headingText } from './subsections.ts';
import { fold } from './text.ts';
import { readUrl } from './url.ts';

/** Reads everything before the first `##` of a page (dialect §3). Returns undefined if its kind is unknown. */
export function readPageHead(section: Section): PageHead | undefined {
  const heading = section.blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1);
  const title = heading && headingText(section, heading.at);
  const match = pageKinds
    .map(({ kind, heading: shape }) => ({ kind, name: shape.exec(title?.value ?? '')?.[1] }))
    .find(({ name }) => name !== undefined);
  if (!heading || !title || !match || match.name === undefined) {
    const at = section.source.place(0, section.source.text.length);
    section.report('page/unknown-kind', heading?.at ?? at, {
      actual: title?.value,
      expected: '“# <Name> Actions”, “# Schemas” or “# <Name> API”',
    });
    return undefined;
  }
  section.claim(heading, 'fact', 'page.title');
  const name: Located<string> = { value: match.name, at: title.at };
  const metaDescription = readFrontMatter(section, name.value);
  if (match.kind === 'resource')
    return { kind: 'resource', name, metaDescription, ...readResourceHead(section, heading, name) };
  return { kind: match.kind, name, metaDescription, description: claimRest(section, match.kind === 'overview') };
}

/**
 * Reads `description:` from the front matter, or from the first paragraph on pages of 2017 and 2018. The
 * vendor's sentence states nothing but the name of the page, unless it has another name.
 */
function readFrontMatter(section: Section, name: string): Located<string> | undefined {
  const block = section.blocks[0];
  if (!block || (block.kind !== 'frontMatter' && block.kind !== 'paragraph')) return undefined;
  const match = /^(?:---[ \t]*\n\s*)?description: ([^\n]*)(?:\s*\n---)?$/.exec(
    section.source.slice(block.at).trimEnd(),
  );
  const description = match?.[1]?.trim();
  if (!description) return undefined;
  const constant = vendorResourceMeta.exec(description)?.[1] === name;
  section.claim(block, constant ? 'boilerplate' : 'prose', 'page.metaDescription');
  return constant ? undefined : { value: description, at: block.at };
}

/** True for the heading of a section that only operations have. */
const isSection = (section: Section, { kind, at, depth }: Block): boolean =>
  kind === 'heading' && depth === 3 && sectionTitle('resource', headingText(section, at).value) !== undefined;

function readResourceHead(
  section: Section,
  heading: Block,
  name: Located<string>,
): { url: UrlTemplate | undefined; description: Located<string>[] } {
  const end = section.blocks.findIndex((block) => isSection(section, block));
  const own = end === -1 ? section.blocks : section.blocks.slice(0, end);
  reportHeadless(section, section.blocks.slice(own.length));
  const paragraphs = own.filter((block) => block.kind === 'paragraph' && !section.isClaimed(block));
  const first = paragraphs.shift();
  const source = first ? section.source.slice(first.at).trimEnd() : '';
  const url = first && /^https?:/.test(source) ? readUrl(section, source, first.at) : undefined;
  if (first && url) section.claim(first, 'fact', 'page.url');
  else if (!first || !/^https?:/.test(source))
    section.report('page/url', (first ?? heading).at, { actual: fold(source), expected: 'the URL of the resource' });
  const description: Located<string>[] = [];
  for (const block of first && !url ? [first, ...paragraphs] : paragraphs) {
    const text = fold(section.source.slice(block.at));
    const named = introduction.exec(text)?.[1];
    if (named === undefined) {
      section.claim(block, 'prose', 'page.description');
      description.push(section.proseOf(block));
      continue;
    }
    if (named === name.value) section.claim(block, 'boilerplate', 'page.introduction');
    else section.report('page/introduction', block.at, { actual: named, expected: `“${name.value}”` });
  }
  return { url, description };
}

/** Claims the rest of the head of the other kinds as prose: paragraphs, or all blocks if `anyKind`. */
function claimRest(section: Section, anyKind: boolean): Located<string>[] {
  const claimed = section.blocks.filter((block) => {
    if (section.isClaimed(block)) return false;
    const isSpacer = spacers.has(section.source.slice(block.at).trim());
    if (isSpacer) section.claim(block, 'boilerplate', 'spacer');
    return !isSpacer && (anyKind || block.kind === 'paragraph');
  });
  for (const block of claimed) section.claim(block, 'prose', 'page.description');
  return section.prosesOf(claimed);
}
