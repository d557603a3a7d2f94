import type { Place } from '../../../compiler/model/place.ts';
import type { Authentication, Operation } from '../../../compiler/model/reference.ts';
import type { Field } from '../../../compiler/model/row.ts';
import { pathTemplate } from '../../../compiler/openapi/path.ts';
import {
  type Aspect,
  bodyAspects,
  eventAspects,
  headerAspects,
  partAspects,
  pathAspects,
  queryAspects,
  responseAspects,
  Sentence,
  type TitleOf,
} from './aspects.ts';
import type { AspectValue } from './change.ts';

/** A statement of a fact. Statements with the same fact and name are joined. */
export interface Statement {
  /** The kind of fact: `query parameter`, `response`, `scope`. */
  fact: string;
  name?: string;
  at: Place;
  aspects: Readonly<Record<string, Aspect>>;
  /** What the report says if the whole fact was added or removed. */
  summary?: string | undefined;
}

/** The facts of an operation, for the comparison of two editions. `named` returns the title that the report uses. */
export const statementsOf = (operation: Operation, named: (title: string) => string): Statement[] =>
  Object.values(statementsByField(operation, (link) => link && named(link.title))).flat();

/** An aspect that is stated. */
export interface StatedAspect {
  aspect: string;
  value: AspectValue;
  isWording: boolean;
}

/** The aspects that a statement has; sentences only if `wording` is compared. */
export const aspectsOf = ({ aspects }: Statement, wording: boolean): StatedAspect[] =>
  Object.entries(aspects).flatMap(([field, stated]) => {
    const isWording = stated instanceof Sentence;
    const value = isWording ? stated.text : stated;
    return value === undefined || (isWording && !wording) ? [] : [{ aspect: words(field), value, isWording }];
  });

/** The statements of each field of an operation. A new field of the model is a type error until it is added here. */
function statementsByField(operation: Operation, titleOf: TitleOf): Record<Field<Operation>, Statement[]> {
  const { title, summary, description, notes, method, url, authentication, eventStream } = operation;
  const ofOperation = (aspects: Statement['aspects'], at: Place = operation.at): Statement[] => [
    { fact: 'operation', at, aspects },
  ];
  return {
    title: ofOperation({ title: new Sentence(title.value) }, title.at),
    summary: ofOperation({ summary: new Sentence(summary?.value) }, summary?.at),
    action: [],
    method: ofOperation({ method: method.value }, method.at),
    url: ofOperation({ path: pathTemplate(url) }, url.at),
    description: ofOperation({ description: textOf(description) }, description[0]?.at),
    notes: ofOperation({ notes: textOf(notes) }, notes[0]?.at),
    authentication: ofAuthentication(authentication),
    pathParameters: operation.pathParameters.map((row) => ({
      fact: 'path parameter',
      name: row.placeholder.value,
      at: row.at,
      aspects: pathAspects(row),
    })),
    queryParameters: operation.queryParameters.map((row) => ({
      fact: 'query parameter',
      name: row.name.value,
      at: row.at,
      aspects: queryAspects(row, titleOf),
      summary: row.required.value ? 'required' : 'optional',
    })),
    headers: operation.headers.map((row) => ({
      fact: 'header',
      name: row.name.value,
      at: row.at,
      aspects: headerAspects(row),
      summary: row.required.value ? 'required' : 'optional',
    })),
    body: bodyStatements(operation, titleOf),
    // Not compared, since checks already compare the curl example with the other facts.
    curl: [],
    responses: operation.responses.map((row) => ({
      fact: 'response',
      name: row.code.value,
      at: row.at,
      aspects: responseAspects(row, titleOf),
      summary: titleOf(row.schema),
    })),
    eventStream: (eventStream?.events ?? []).map((row) => ({
      fact: 'event',
      name: row.name.value,
      at: row.at,
      aspects: eventAspects(row, titleOf),
      summary: titleOf(row.schema),
    })),
  };
}

function ofAuthentication(authentication: Authentication): Statement[] {
  const { kind, at } = authentication;
  const [scopes, restrictions] = kind === 'token' ? [authentication.scopes, authentication.restrictions] : [[], []];
  return [
    { fact: 'authentication', at, aspects: { kind } },
    ...restrictions.map((one) => ({ fact: 'restriction', name: one.value, at: one.at, aspects: {} })),
    ...scopes.map((one) => ({ fact: 'scope', name: one.value, at: one.at, aspects: {} })),
  ];
}

function bodyStatements({ body, curl }: Operation, titleOf: TitleOf): Statement[] {
  if (!body) return [];
  if (body.kind === 'json')
    return [
      {
        fact: 'request body',
        at: body.at,
        aspects: bodyAspects(body, curl, titleOf),
        summary: titleOf(body.schema),
      },
    ];
  return body.parts.map((row) => ({
    fact: 'part',
    name: row.name.value,
    at: row.at,
    aspects: partAspects(row, titleOf),
    summary: row.required.value ? 'required' : 'optional',
  }));
}

/** `acceptedValues` → `accepted values` */
const words = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const textOf = (list: readonly { value: string }[]): Sentence =>
  new Sentence(list.length > 0 ? list.map(({ value }) => value).join('\n\n') : undefined);
