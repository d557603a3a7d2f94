import type { OperationNote } from '../model/reference.ts';
import { type EmitContext, inFile } from './context.ts';
import type { Method, Server, Tag } from './openapi.ts';
import { operationNotes } from './operation-notes.ts';
import type { OperationOutline, Outline, PageOutline } from './outline.ts';
import { emitTags } from './tags.ts';

/** Where an operation comes from. */
export interface Source {
  page: PageOutline;
  index: number;
}

/** What a document is made of beside its schemas, before any of it is made. */
export interface Plan {
  servers: Server[];
  tags: Tag[];
  /** Where operations stand: by template and method. */
  paths: ReadonlyMap<string, ReadonlyMap<string, Source>>;
  /** Operations whose place or name another one has. */
  dropped: readonly Source[];
  /** What the overview says about operations. */
  notes: ReadonlyMap<OperationOutline, readonly OperationNote[]>;
  usesToken: boolean;
}

/** Recalled while no resource page and no overview has changed. */
export function planOf(context: EmitContext, outline: Outline): Plan {
  const { pages, overview } = outline;
  return context.part(context.memo, 'plan', [pages.length, ...pages, ...overview], (own) => ({
    servers: [...new Set(pages.flatMap(({ servers }) => servers))].map((url) => ({ url })),
    tags: emitTags(own, outline),
    notes: operationNotes(own, outline),
    ...placeOperations(own, outline),
    usesToken: pages.some(({ outlines }) => outlines.some(({ needsToken }) => needsToken)),
  }));
}

/**
 * Paths Object, §4.8.8: templates in order of appearance, methods within a template likewise.
 * An operation whose place or name another one has is told and dropped.
 */
function placeOperations(context: EmitContext, { pages }: Outline): Pick<Plan, 'paths' | 'dropped'> {
  const paths = new Map<string, Map<string, Source>>();
  const dropped: Source[] = [];
  const seen = new Map<string, string>();
  const shapes = new Map<string, { template: string; place: string }>();
  const placeOf = ({ page, index }: Source): string => `${page.file}:${page.outlines[index]?.at.title.line}`;
  for (const page of pages) {
    for (const [index, { operationId, method: name, template, shape, at }] of page.outlines.entries()) {
      const method = name.toLowerCase() as Method;
      const item = paths.get(template) ?? new Map<string, Source>();
      const place = `${page.file}:${at.line}`;
      const other = item.get(method);
      const sameName = seen.get(operationId);
      const known = shapes.get(shape);
      if (known && known.template !== template) {
        context.report('operation/duplicate', inFile(page.file, at.url), {
          actual: `${name} ${template}`,
          other: `${known.place}, as ${known.template}`,
        });
      } else if (other) {
        context.report('operation/duplicate', inFile(page.file, at.method), {
          actual: `${name} ${template}`,
          other: placeOf(other),
        });
      } else if (sameName !== undefined) {
        context.report('operation/duplicate-name', inFile(page.file, at.title), {
          actual: operationId,
          other: sameName,
        });
      } else {
        item.set(method, { page, index });
        paths.set(template, item);
        shapes.set(shape, known ?? { template, place });
      }
      if (item.get(method)?.page !== page || item.get(method)?.index !== index) dropped.push({ page, index });
      seen.set(operationId, place);
    }
  }
  return { paths, dropped };
}
