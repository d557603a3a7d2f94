import type { Field } from '../../../form/field.ts';
import { choiceControl } from './choice.ts';
import { choicesControl } from './choices.ts';
import type { Control } from './control.ts';
import { fileControl } from './file.ts';
import { jsonControl } from './json.ts';
import { numberControl } from './number.ts';
import { tableOrJsonControl } from './table-or-json.ts';
import { textControl } from './text.ts';

/** Creates the control for a field. */
export function controlFor(field: Field, name: string): Control {
  switch (field.kind) {
    case 'integer':
    case 'number':
      return numberControl(field, name);
    case 'boolean':
    case 'choice':
      return choiceControl(field, name);
    case 'choices':
      return choicesControl(field, name);
    case 'table':
      return tableOrJsonControl(field, name);
    case 'json':
      return jsonControl(field, name);
    case 'file':
      return fileControl(name);
    case 'text':
    case 'long':
      return textControl(field, name);
  }
}
