import ts from 'typescript';
import { pascalCase } from '../../dialect/names.ts';
import { stringLiteral } from '../typescript.ts';

/**
 * Writes a named type for each component. A name that begins with a digit, or that has another meaning in the file,
 * such as `Record`, gets underscores before it.
 */
export function typeAliases(names: readonly string[], file: readonly ts.Node[]): string {
  const taken = typesUsedIn(file);
  return names
    .map((name) => {
      const wanted = pascalCase(name);
      let alias = /^\d|^$/.test(wanted) ? `_${wanted}` : wanted;
      while (taken.has(alias)) alias = `_${alias}`;
      taken.add(alias);
      return `export type ${alias} = components['schemas'][${stringLiteral(name).replaceAll('"', "'")}];\n`;
    })
    .join('');
}

/** The names of all types that a file refers to. */
function typesUsedIn(file: readonly ts.Node[]): Set<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) used.add(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  file.forEach(visit);
  return used;
}
