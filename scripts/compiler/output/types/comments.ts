import { valueAt } from '../../model/pointer.ts';
import { isRecord, ownMember } from '../../model/record.ts';
import type { OpenAPI } from '../../openapi/openapi.ts';
import { absoluteLinks } from '../links.ts';

/** Longer examples are on the site, but not in comments. */
const EXAMPLE_LIMIT = 200;

/** Writes the comments that editors show. */
export class Comments {
  readonly #document: OpenAPI;
  readonly #withLinks: (text: string) => string;

  constructor(document: OpenAPI) {
    this.#document = document;
    this.#withLinks = absoluteLinks(document);
  }

  /**
   * The comment for a schema, a parameter or another object with a description; undefined if it states nothing. A
   * reference without a description of its own has that of its target.
   */
  of(object: unknown): string | undefined {
    if (!isRecord(object)) return undefined;
    const { title, deprecated, format, example, examples } = object;
    const description = object.description ?? this.#descriptionAt(object.$ref) ?? title;
    const lines = [
      ...(typeof description === 'string' ? [this.#withLinks(description)] : []),
      ...(typeof format === 'string' ? [`Format: ${format}`] : []),
      ...(deprecated === true ? ['@deprecated'] : []),
      ...('default' in object ? tag('default', object.default) : []),
      ...(example === undefined && Array.isArray(examples) ? examples : [example]).flatMap((one) =>
        tag('example', one),
      ),
    ].filter((line) => line !== '');
    return lines.length === 0 ? undefined : lines.join('\n');
  }

  #descriptionAt($ref: unknown): unknown {
    if (typeof $ref !== 'string' || !$ref.startsWith('#')) return undefined;
    return ownMember(valueAt(this.#document, decodeURIComponent($ref.slice(1))), 'description');
  }
}

function tag(name: string, value: unknown): string[] {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return text === undefined || text.length > EXAMPLE_LIMIT ? [] : [`@${name} ${text}`];
}
