import type { OperationPart, TypeChange, TypeChanges } from '../compare/client-types.ts';
import { counted } from './grouping.ts';
import type { ReportItem, ReportLine } from './line.ts';
import { code } from './words.ts';

const partWords: Record<OperationPart, string> = {
  parameters: 'Parameters',
  bodies: 'Request bodies',
  results: 'Results',
  errors: 'Errors',
};

/** The operations whose types change, by part. */
export const typeLines = (types: TypeChanges): ReportLine[] =>
  (Object.keys(partWords) as OperationPart[])
    .filter((part) => types[part].length > 0)
    .map((part) => ({
      text: `${partWords[part]} have other types`,
      count: counted(types[part].length, 'operation'),
      items: types[part].map(typeItem),
    }));

const typeItem = ({ id, schemas, file, line }: TypeChange): ReportItem => ({
  text: schemas.length === 0 ? code(id) : `${code(id)} (${schemas.join(', ')})`,
  place: { file, line },
});
