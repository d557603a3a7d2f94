import type { Difference, SchemaChange } from '../compare/change.ts';
import { factWords } from './fact-words.ts';
import type { ReportLine } from './line.ts';
import { wordEdit } from './schema-words.ts';
import { linesOf, type WordedChange } from './worded-change.ts';
import { code, quoted } from './words.ts';

/** The changes of operations that both editions have, of their facts or of their wording. */
export const changedOperations = (difference: Difference, isWording: boolean): ReportLine[] =>
  linesOf(
    operationChanges(difference).filter((change) => change.isWording === isWording),
    'operation',
  );

/** The changes of schemas that both editions have, also under another title. */
export const changedSchemas = (difference: Difference, isWording: boolean): ReportLine[] =>
  linesOf(
    schemaChanges(difference).filter((change) => change.isWording === isWording),
    'schema',
  );

function operationChanges({ operations }: Difference): WordedChange[] {
  return operations.changed.flatMap(({ id, facts, ...subjectPlace }) =>
    facts.map((change): WordedChange => {
      const text = factWords(change);
      return {
        subject: code(id),
        subjectPlace,
        text,
        own: text,
        where: '',
        place: change,
        isWording: change.wording ?? false,
      };
    }),
  );
}

function schemaChanges({ schemas }: Difference): WordedChange[] {
  const renamed = schemas.renamed.map(({ to, changes, file, line }) => ({
    title: to,
    file,
    line,
    schema: changes,
    example: false,
  }));
  return [...schemas.changed, ...renamed].flatMap((change: SchemaChange) => {
    const { schema, example, description } = change;
    const ofPage = (text: string, isWording: boolean): WordedChange => ({
      subject: change.title,
      subjectPlace: change,
      text,
      own: text,
      where: '',
      place: change,
      isWording,
    });
    return [
      ...(description
        ? [ofPage(`description: ${quoted(description.before)} → ${quoted(description.after)}`, true)]
        : []),
      ...schema.map((edit) => wordEdit(change, edit)),
      ...(example ? [ofPage('example changed', false)] : []),
    ];
  });
}
