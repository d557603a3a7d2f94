import { escapeToken, valueAt } from '../model/pointer.ts';
import { isRecord, ownMember } from '../model/record.ts';
import { components } from '../schema/json-schema.ts';
import { checkSchema } from './check-schema.ts';
import type { Defect } from './defects.ts';
import { type Kind, type ObjectName, shapes } from './shapes.ts';

/**
 * Checks a document as if it came from outside: its objects and their members, the targets of its references, and its
 * operationIds. Schemas of components are in the dialect of the pages.
 */
export function defectsOf(document: unknown): Defect[] {
  const check = new DocumentCheck(document);
  check.visit({ object: 'document', isReferable: false }, document, '');
  return check.defects;
}

/** `page.action`, the names that the client gives to an operation. */
const operationId = /^[A-Za-z0-9]+\.[A-Za-z0-9]+$/;

class DocumentCheck {
  readonly defects: Defect[] = [];
  readonly #document: unknown;
  readonly #operationIds = new Set<string>();

  constructor(document: unknown) {
    this.#document = document;
  }

  visit(kind: Kind, value: unknown, pointer: string): void {
    if (typeof kind === 'object') this.#visitContainer(kind, value, pointer);
    else if (kind === 'text') this.#expect(typeof value === 'string', 'a text', pointer);
    else if (kind === 'flag') this.#expect(typeof value === 'boolean', 'true or false', pointer);
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
    } else if (kind.isReferable && Object.hasOwn(value, '$ref')) this.#visitReference(value.$ref, `${pointer}/$ref`);
    else this.#visitObject(kind.object, value, pointer);
  }

  #visitObject(name: ObjectName, value: Readonly<Record<string, unknown>>, pointer: string): void {
    const { required, members, rule } = shapes[name];
    for (const key of required) this.#expect(Object.hasOwn(value, key), `a member “${key}”`, pointer);
    const problem = rule?.(value);
    if (problem !== undefined) this.#expect(false, problem, pointer);
    for (const [key, child] of Object.entries(value)) {
      const kind = Object.hasOwn(members, key) ? members[key] : undefined;
      if (!kind) this.#expect(key.startsWith('x-'), `no member “${key}”`, pointer);
      this.visit(kind ?? 'any', child, `${pointer}/${escapeToken(key)}`);
    }
    if (name === 'pathItem' && Object.hasOwn(value, '$ref')) this.#visitReference(value.$ref, `${pointer}/$ref`);
  }

  /** Tools that read the document resolve references everywhere, also in examples and extensions. */
  #visitData(value: unknown, pointer: string): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value) as [string, unknown][]) {
      const at = `${pointer}/${escapeToken(key)}`;
      if (key === '$ref' && typeof child === 'string') this.#visitReference(child, at);
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
      reference: (reference: string, at: string) => this.#visitReference(reference, at),
      value: (data: unknown, at: string) => this.#visitData(data, at),
      expected: (expected: string, at: string) => this.#expect(false, expected, at),
    };
    checkSchema(value, pointer, visitor, true);
  }

  #visitComponent(value: unknown, pointer: string): void {
    const visitor = {
      reference: (reference: string, at: string) => {
        const isFound = reference.startsWith(components) ? this.#isTarget(reference) : isWithin(value, reference);
        this.#expect(isFound, `a target of the $ref “${reference}”`, at);
      },
      value: (data: unknown, at: string) => this.#visitData(data, at),
      expected: (expected: string, at: string) => this.#expect(false, expected, at),
    };
    checkSchema(value, pointer, visitor, false);
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

  #component(reference: string): unknown {
    const name = reference.startsWith(components) ? reference.slice(components.length) : undefined;
    return name === undefined ? undefined : ownMember(valueAt(this.#document, '/components/schemas'), name);
  }

  #visitReference(reference: unknown, pointer: string): void {
    const isFound = typeof reference === 'string' && this.#isTarget(reference);
    this.#expect(isFound, `a target of the $ref “${String(reference)}”`, pointer);
  }

  /** A reference to a schema has to be to the whole component, since its inside changes when it is converted. */
  #isTarget(reference: string): boolean {
    if (reference.startsWith(components)) return this.#component(reference) !== undefined;
    return reference.startsWith('#/') && isValueAt(this.#document, reference);
  }

  #expect(isMet: boolean, expected: string, pointer: string): void {
    if (!isMet) this.defects.push({ pointer, expected });
  }
}

/** True if a schema in the dialect of the pages has the target of a reference, or may have it by an identifier. */
function isWithin(schema: unknown, reference: string): boolean {
  if (['', '#', '#/'].includes(reference)) return true;
  if (reference.startsWith('#/')) return isValueAt(schema, reference);
  return /"(?:\$?id|\$anchor)":"/.test(JSON.stringify(schema));
}

function isValueAt(value: unknown, reference: string): boolean {
  try {
    return valueAt(value, decodeURIComponent(reference.slice(1))) !== undefined;
  } catch {
    return false;
  }
}
