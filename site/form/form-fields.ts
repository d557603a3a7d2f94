import type { Parameter, RequestBodyObject, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { Site, SiteOperation } from '../model/site.ts';
import { encodingOf } from '../samples/values.ts';
import { isObject, listAt, membersAt, schemaExample } from '../schema/keywords.ts';
import type { Field } from './field.ts';
import { fieldKind } from './field-kind.ts';

/** The fields of the form with which a reader tries an operation. */
export function formFields(site: Site, { object }: SiteOperation): Field[] {
  const { parameters = [], requestBody } = object;
  return [
    ...parameters.map((parameter) => parameterField(site, parameter)),
    ...(requestBody ? bodyFields(site, requestBody) : []),
  ];
}

function parameterField(site: Site, parameter: Parameter): Field {
  const { name, in: place, required, allowEmptyValue, schema } = parameter;
  const media = parameter.content?.['application/json'];
  const encoding = encodingOf(parameter);
  const example = parameter.example ?? media?.example ?? parameter['x-invalid-example'];
  return {
    name,
    in: place,
    ...(media ? { kind: 'json' } : fieldKind(site, schema)),
    ...(encoding === 'plain' ? {} : { encoding }),
    ...(required ? { required: true } : {}),
    ...(allowEmptyValue ? { mayBeEmpty: true } : {}),
    ...(example === undefined ? {} : { example }),
  };
}

function bodyFields(site: Site, { required, content }: RequestBodyObject): Field[] {
  const form = content['multipart/form-data']?.schema;
  if (isObject(form)) return partFields(site, form);
  return [{ name: '', in: 'body', kind: 'json', ...(required ? { required: true } : {}) }];
}

function partFields(site: Site, form: Exclude<Schema, boolean>): Field[] {
  const required = new Set(listAt(form, 'required'));
  return membersAt(form, 'properties').map(([name, part]) => {
    const example = isObject(part) ? (schemaExample(part) ?? part['x-filename']) : undefined;
    return {
      name,
      in: 'body',
      ...fieldKind(site, part),
      ...(required.has(name) ? { required: true } : {}),
      ...(example === undefined ? {} : { example }),
    };
  });
}
