import { escapeToken, valueAt } from '../model/pointer.ts';
import { isRecord, ownMember } from '../model/record.ts';
import { components } from '../schema/json-schema.ts';
import { checkSchema } from './check-schema.ts';
import type { Defect } from './defects.ts';
import type { ComponentsSection, Kind, ObjectName } from './kinds.ts';
import { templateDefects } from './path-templates.ts';
import { keywordKinds } from './shapes/schema.ts';
import { shapes } from './shapes.ts';

/**
 * Checks a document as if it came from outside: its objects and their members, the targets of its references, and its
 * operationIds. Schemas of components are in the dialect of the pages.
 */
export function defectsOf(document: unknown): Defect[] {
  const check = new DocumentCheck(document);
  check.visit({ object: 'document' }, document, '');
  return [...check.defects, ...check.danglingLinks(), ...templateDefects(document)];
}

/** `page.action`, the names that the client gives to an operation. */
const operationId = /^[A-Za-z0-9]+\.[A-Za-z0-9]+$/;

class DocumentCheck {
  readonly defects: Defect[] = [];
  readonly #document: unknown;
  readonly #operationIds = new Set<unknown>();
  readonly #links: [operationId: unknown, pointer: string][] = [];

  constructor(document: unknown) {
    this.#document = document;
  }

  /** Links to operations that the document does not have, after all others are visited. */
  danglingLinks(): Defect[] {
    return this.#links
      .filter(([operationId]) => !this.#operationIds.has(operationId))
      .map(([operationId, pointer]) => ({ pointer, expected: `an operation “${String(operationId)}”` }));
  }

  visit(kind: Kind, value: unknown, pointer: string): void {
    if (typeof kind === 'object') this.#visitContainer(kind, value, pointer);
    else if (kind === 'text') this.#expect(typeof value === 'string', 'a text', pointer);
    else if (kind === 'flag') this.#expect(typeof value === 'boolean', 'true or false', pointer);
    else if (kind === 'linkedOperation') this.#links.push([value, pointer]);
    else if (kind === 'operationId') this.#visitOperationId(value, pointer);
    else if (kind === 'requirement') this.#visitRequirement(value, pointer);
    else if (kind === 'schema') this.#visitSchema(value, pointer);
    else if (kind === 'component') this.#visitComponent(value, pointer);
    else this.#visitData(value, pointer);
  }

  #visitContainer(kind: Extract<Kind, object>, value: unknown, pointer: string): void {
    if ('words' in kind) {
      const isWord = typeof value === 'string' && kind.words.includes(value);
      this.#expect(isWord, kind.words.map((word) => `“${word}”`).join(' or '), pointer);
    } else if ('list' in kind) {
      if (!Array.isArray(value)) this.#expect(false, 'an array', pointer);
      else for (const [i, item] of value.entries()) this.visit(kind.list, item, `${pointer}/${i}`);
    } else if (!isRecord(value)) {
      this.#expect(false, 'an object', pointer);
    } else if ('map' in kind) {
      for (const [key, child] of Object.entries(value)) {
        const at = `${pointer}/${escapeToken(key)}`;
        if (kind.keys) this.#expect(kind.keys.pattern.test(key), kind.keys.expected, at);
        this.visit(kind.map, child, at);
      }
    } else if (kind.section && Object.hasOwn(value, '$ref'))
      this.#visitReferenceObject(kind.section, value.$ref, `${pointer}/$ref`);
    else this.#visitObject(kind.object, value, pointer);
  }

  #visitObject(name: ObjectName, value: Readonly<Record<string, unknown>>, pointer: string): void {
    const { required, members, rule } = shapes[name];
    for (const key of required) this.#expect(Object.hasOwn(value, key), `a member “${key}”`, pointer);
    const problem = rule?.(value, this.#document);
    if (problem !== undefined) this.#expect(false, problem, pointer);
    for (const [key, child] of Object.entries(value)) {
      const kind = Object.hasOwn(members, key) ? members[key] : undefined;
      if (!kind) this.#expect(key.startsWith('x-'), `no member “${key}”`, pointer);
      this.visit(kind ?? 'any', child, `${pointer}/${escapeToken(key)}`);
    }
    if (name === 'pathItem' && Object.hasOwn(value, '$ref'))
      this.#visitReferenceObject('pathItems', value.$ref, `${pointer}/$ref`);
  }

  /** Tools that read the document resolve references everywhere, also in examples and extensions. */
  #visitData(value: unknown, pointer: string): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value) as [string, unknown][]) {
      const at = `${pointer}/${escapeToken(key)}`;
      if (key === '$ref' && typeof child === 'string') this.#expect(this.#isTarget(child), targetText(child), at);
      else this.#visitData(child, at);
    }
  }

  #visitOperationId(value: unknown, pointer: string): void {
    if (typeof value !== 'string' || !operationId.test(value))
      this.#expect(false, 'an operationId “page.action”', pointer);
    else if (this.#operationIds.has(value)) this.#expect(false, `an operationId other than “${value}”`, pointer);
    else this.#operationIds.add(value);
  }

  #visitRequirement(value: unknown, pointer: string): void {
    this.#visitContainer({ map: { list: 'text' } }, value, pointer);
    const schemes = valueAt(this.#document, '/components/securitySchemes');
    for (const name of isRecord(value) ? Object.keys(value) : [])
      this.#expect(ownMember(schemes, name) !== undefined, `a security scheme “${name}”`, pointer);
  }

  #visitSchema(value: unknown, pointer: string): void {
    const visitor = {
      reference: (reference: string, at: string) =>
        this.#expect(this.#component(reference) !== undefined, targetText(reference), at),
      value: (data: unknown, at: string, keyword: string) => this.visit(keywordKinds.get(keyword) ?? 'any', data, at),
      expected: (expected: string, at: string) => this.#expect(false, expected, at),
    };
    checkSchema(value, pointer, visitor, true);
  }

  #visitComponent(value: unknown, pointer: string): void {
    const references: [reference: string, pointer: string][] = [];
    let isIdentified = false;
    const visitor = {
      reference: (reference: string, at: string) => references.push([reference, at]),
      value: (data: unknown, at: string) => {
        isIdentified ||= typeof data === 'string' && /\/(?:\$?id|\$anchor)$/.test(at);
        this.#visitData(data, at);
      },
      expected: (expected: string, at: string) => this.#expect(false, expected, at),
    };
    checkSchema(value, pointer, visitor, false);
    for (const [reference, at] of references) {
      // The conversion knows what the identifiers of a schema mean, and reports a reference to none of them.
      const isFound = reference.startsWith(components)
        ? this.#component(reference) !== undefined
        : isWithin(value, reference) || (isIdentified && !reference.startsWith('#/'));
      this.#expect(isFound, targetText(reference), at);
    }
    this.#expect(!this.#isCircular(value), 'a schema that is more than a $ref to itself', pointer);
  }

  /** True if a component is a reference that leads back to itself, through nothing but references. */
  #isCircular(component: unknown): boolean {
    const seen = new Set<unknown>();
    for (let next = component; isRecord(next) && typeof next.$ref === 'string'; next = this.#component(next.$ref)) {
      if (seen.has(next)) return true;
      seen.add(next);
    }
    return false;
  }

  /** The target of a reference to a schema: the whole component, since its inside changes when it is converted. */
  #component(reference: string): unknown {
    const name = reference.startsWith(components) ? reference.slice(components.length) : undefined;
    return name === undefined ? undefined : ownMember(valueAt(this.#document, '/components/schemas'), name);
  }

  /** The target is of the right kind if it is in the right section. It is no reference, so there are no circles. */
  #visitReferenceObject(section: ComponentsSection, reference: unknown, pointer: string): void {
    const beginning = `#/components/${section}/`;
    const isInSection = typeof reference === 'string' && reference.startsWith(beginning);
    const name = isInSection ? reference.slice(beginning.length) : '';
    const target = ownMember(valueAt(this.#document, `/components/${section}`), name);
    const isFound = target !== undefined && ownMember(target, '$ref') === undefined;
    this.#expect(isFound, `${targetText(String(reference))} in /components/${section}`, pointer);
  }

  #isTarget(reference: string): boolean {
    const target = reference.startsWith(components) ? this.#component(reference) : targetOf(this.#document, reference);
    return target !== undefined;
  }

  #expect(isMet: boolean, expected: string, pointer: string): void {
    if (!isMet) this.defects.push({ pointer, expected });
  }
}

const targetText = (reference: string): string => `a target of the $ref “${reference}”`;

/** True if a reference is to a schema itself or to a schema in it. */
function isWithin(schema: unknown, reference: string): boolean {
  if (['', '#', '#/'].includes(reference)) return true;
  const target = targetOf(schema, reference);
  return isRecord(target) || typeof target === 'boolean';
}

/** The value at a pointer in its fragment form (RFC 6901 §6). */
function targetOf(value: unknown, reference: string): unknown {
  try {
    return reference.startsWith('#/') ? valueAt(value, decodeURIComponent(reference.slice(1))) : undefined;
  } catch {
    return undefined;
  }
}
