import { pascalCase, slug } from '../dialect/names.ts';
import { operationSections } from '../dialect/sections.ts';
import type { Held, Memory } from '../memory/memory.ts';
import type { Place } from '../model/place.ts';
import type {
  HttpMethod,
  Operation,
  Overview,
  ResourceHead,
  ResourcePage,
  SchemaEntry,
  SchemasHead,
} from '../model/reference.ts';
import type { PageReading, SectionReading } from '../read/page.ts';
import { overviewOf, type PageRead, resourceOf } from '../read/reference.ts';
import { SectionPlaces, type Sections, sectionName } from '../read/section-places.ts';
import { operationId } from './operation.ts';
import { pathTemplate } from './path.ts';

/** What the rest of a document has to know of an operation: what it is called and where it goes. */
export interface OperationOutline {
  title: string;
  action: string;
  operationId: string;
  method: HttpMethod;
  template: string;
  /** The template without names: §4.8.8, those that differ only in the names of their parameters are the same path. */
  shape: string;
  needsToken: boolean;
  at: { line: number; title: Place; method: Place; url: Place };
}

export interface PageOutline {
  file: string;
  stem: string;
  head: ResourceHead;
  /** Hosts of its URLs, in order of appearance. */
  servers: string[];
  outlines: OperationOutline[];
  /** The operations by places within their sections, and the names of the sections (`SectionPlaces`). */
  operations: Held<Operation[]>;
  sections: string[];
}

export interface SchemaOutline {
  /** The name of its section, that `at` and the places of the entry count from. */
  file: string;
  title: string;
  /** Of its component. */
  name: string;
  slug: string;
  at: Place;
  /** On which line of its page it begins. */
  line: number;
  entry: Held<SchemaEntry>;
}

/** What is known of a whole reference when all pages were read, without the facts: these are asked for. */
export class Outline {
  readonly pages: PageOutline[] = [];
  readonly schemas: SchemaOutline[] = [];
  readonly schemaHeads: SchemasHead[] = [];
  readonly overview: Overview[] = [];
  readonly places = new SectionPlaces();
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  add({ file, stem, page }: PageRead): void {
    const { memo } = this.#memory;
    if (!page?.head) return;
    const { head } = page;
    if (head.kind === 'overview') this.overview.push(overviewOf(file, page, head, memo));
    else if (head.kind === 'schemas') {
      this.schemaHeads.push(head);
      const { outlines, lines } = memo.of(page, 'schema outlines', [file], () => this.#schemas(file, page));
      this.places.add(file, lines);
      this.schemas.push(...outlines);
    } else {
      const { outline, lines } = memo.of(page, 'outline', [file, stem], () =>
        this.#page(resourceOf(file, stem, page, head, memo), page),
      );
      this.places.add(file, lines);
      this.pages.push(outline);
    }
  }

  #schemas(file: string, { schemas, origins }: PageReading): { outlines: SchemaOutline[]; lines: Sections } {
    const { memo } = this.#memory;
    const names = sectionsOf(file, schemas, origins);
    const outlines = [...names].map(([name, section]) =>
      memo.of(section.value, 'outline of a schema', [name, section.lines], () => this.#schema(name, section)),
    );
    return { outlines, lines: linesOf(names) };
  }

  #schema(file: string, { value, lines }: SectionReading): SchemaOutline {
    // What was read from a section of a schemas page.
    const section = value as Omit<SchemaEntry, 'file'>;
    const title = section.title.value;
    // The entry stays the same when the section moves.
    const entry = this.#memory.hold(this.#memory.memo.of(section, 'entry', [file], () => ({ file, ...section })));
    return {
      ...this.#memory.apart({
        file,
        title,
        name: pascalCase(title),
        slug: slug(title),
        at: section.title.at,
        line: section.at.line + lines,
      }),
      entry,
    };
  }

  #page(
    { file, stem, head, operations }: ResourcePage,
    { origins }: PageReading,
  ): { outline: PageOutline; lines: Sections } {
    const names = sectionsOf(file, operations, origins);
    const urls = [head.url, ...operations.map(({ url }) => url)];
    const outline = {
      file,
      stem,
      head,
      servers: [...new Set(urls.flatMap((url) => (url ? [url.origin] : [])))],
      outlines: operations.map((operation) => operationOutline(stem, operation)),
      sections: [...names.keys()],
    };
    return {
      outline: {
        ...this.#memory.apart(outline),
        operations: this.#memory.hold([...names.values()].map(({ value }) => value as Operation)),
      },
      lines: linesOf(names),
    };
  }
}

/** The sections that some values of a page were read from, by name: of equal headings in a page each gets its own. */
function sectionsOf(
  file: string,
  values: readonly object[],
  origins: PageReading['origins'],
): Map<string, SectionReading> {
  const sections = new Map<string, SectionReading>();
  for (const value of values) {
    const section = origins.get(value) ?? { value, key: '', lines: 0 };
    let name = sectionName(file, section.key);
    while (sections.has(name)) name += '\0';
    sections.set(name, section);
  }
  return sections;
}

/** Without the values, which are held elsewhere. */
const linesOf = (sections: ReadonlyMap<string, SectionReading>): Sections =>
  new Map([...sections].map(([name, { lines }]) => [name, lines]));

function operationOutline(
  stem: string,
  { at, title, action, method, url, authentication }: Operation,
): OperationOutline {
  const template = pathTemplate(url);
  return {
    title: title.value,
    action: action.value,
    operationId: operationId(stem, { action }),
    method: method.value,
    template,
    shape: template.replaceAll(/\{[^}]*\}/g, '{}'),
    needsToken: authentication.kind === 'token' && authentication.scopes.length > 0,
    at: { line: at.line, title: title.at, method: method.at, url: url.at },
  };
}

/** The fragments by which an operation can be linked to: the slug of its title, and its anchors. */
export const fragmentsOf = ({ title, action }: OperationOutline): string[] => [
  slug(title),
  ...operationSections.map(({ suffix }) => `${action}-${suffix}`),
];
