import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { href, operationAddress, schemaAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Site } from '../model/site.ts';

/** Shows an operation or a schema by the name in the record. What the document no longer has is no link. */
export type EntryLink = (name: string) => Element;

/** Returns a function that shows an operation by its id. */
export function operationLink({ resources }: Site): EntryLink {
  const operations = new Map(
    resources.flatMap((resource) => resource.operations.map((operation) => [operation.id, operation])),
  );
  return (name) => linkTo(operations.get(name), operationAddress, name);
}

/** Returns a function that shows a schema by its title. */
export function schemaLink({ schemas }: Site): EntryLink {
  const byTitle = new Map(schemas.map((schema) => [schema.title, schema]));
  return (name) => linkTo(byTitle.get(name), ({ name: component }) => schemaAddress(component), name);
}

const linkTo = <T>(target: T | undefined, addressOf: (target: T) => string, name: string): Element =>
  target === undefined ? h('code', name) : h('a', { href: href(addressOf(target)) }, h('code', name));

/** A text in which code is in backticks. */
export const withCode = (text: string): ElementContent[] =>
  text
    .split('`')
    .map((part, index): ElementContent => (index % 2 === 1 ? h('code', part) : { type: 'text', value: part }));
