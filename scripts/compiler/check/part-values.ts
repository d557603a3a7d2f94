import type { Located } from '../model/place.ts';
import { valueOfPart } from '../openapi/part-value.ts';
import type { OperationCheck } from './check.ts';

/**
 * Default, example and accepted values of a part have its type (dialect §4.6). The example of a file is its name; it
 * has neither of the others. Their schemas are checked in the document.
 */
export const partValues: OperationCheck = ({ body }, _page, report) => {
  for (const part of body?.kind === 'multipart' ? body.parts : []) {
    const isFile = part.type.value === 'file';
    const expected = isFile ? 'none for a file' : `a value of type ${part.schema ? 'JSON' : part.type.value}`;
    const check = (what: string, cell: Located<string> | undefined): void => {
      if (cell && valueOfPart(cell.value, part) === undefined)
        report('parameter/not-of-type', cell.at, { what, actual: cell.value, expected });
    };
    check('default', part.default);
    if (!isFile) check('example', part.example);
    for (const accepted of part.acceptedValues) check('accepted value', accepted);
  }
};
