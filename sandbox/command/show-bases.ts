import type { OperationLine } from '../operation-lines.ts';

/** Formats how many operations work with state: `375 operations: 192 by rule, 80 by declaration, 103 only their example.` */
export function showBases(operations: readonly Pick<OperationLine, 'basis'>[]): string {
  const count = (wanted: OperationLine['basis']): number => operations.filter(({ basis }) => basis === wanted).length;
  const counts = `${count('state')} by rule, ${count('declared')} by declaration, ${count('example')} only their example`;
  return `${operations.length} operations: ${counts}.`;
}
