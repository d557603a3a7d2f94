import { additionalProperties } from './additional-properties.ts';
import { alternatives } from './alternatives.ts';
import { enumeration } from './enum.ts';
import type { Family } from './family.ts';
import { stringFormat } from './format.ts';
import { pattern } from './pattern.ts';
import { range } from './range.ts';
import { required } from './required.ts';
import { arraySize, objectSize } from './size.ts';
import { stringLength } from './string-length.ts';
import { type } from './type.ts';

export const mutationFamilies: readonly Family[] = [
  required,
  type,
  enumeration,
  stringLength,
  pattern,
  stringFormat,
  range,
  arraySize,
  objectSize,
  additionalProperties,
  alternatives,
];
