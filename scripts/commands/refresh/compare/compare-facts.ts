import { basename } from '../../../compiler/model/file-name.ts';
import type { Operation } from '../../../compiler/model/reference.ts';
import type { AspectValue, FactChange, FileLine } from './change.ts';
import { aspectsOf, type StatedAspect, statementsOf } from './facts.ts';

/** An operation of one edition, with its page. */
export interface StatedOperation {
  file: string;
  operation: Operation;
}

interface Fact extends FileLine {
  fact: string;
  name?: string;
  summary: string;
  aspects: Map<string, FileLine & StatedAspect>;
}

/**
 * The differences between two editions of an operation, in the order of the pages. Aspects are compared if both editions
 * have the fact. `today` returns the new title of a schema of the older edition.
 */
export function compareFacts(
  before: StatedOperation,
  after: StatedOperation,
  today: (title: string) => string,
  wording: boolean,
): FactChange[] {
  const old = factsOf(before, today, wording);
  const now = factsOf(after, (title) => title, wording);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): FactChange[] => {
    const [a, b] = [old.get(key), now.get(key)];
    if (a && b) return compareAspects(a, b);
    if (a) return [{ ...headOf(a), aspect: '', before: a.summary, ...placeOf(a) }];
    return b ? [{ ...headOf(b), aspect: '', after: b.summary, ...placeOf(b) }] : [];
  });
}

function compareAspects(before: Fact, after: Fact): FactChange[] {
  return [...new Set([...before.aspects.keys(), ...after.aspects.keys()])].flatMap((aspect): FactChange[] => {
    const [a, b] = [before.aspects.get(aspect), after.aspects.get(aspect)];
    if (keyOf(a?.value) === keyOf(b?.value)) return [];
    return [
      {
        ...headOf(after),
        aspect,
        ...(a ? { before: a.value } : {}),
        ...(b ? { after: b.value } : {}),
        ...((a ?? b)?.isWording ? { wording: true } : {}),
        ...placeOf(b ?? after),
      },
    ];
  });
}

/** The facts of an operation by kind and name. */
function factsOf({ file, operation }: StatedOperation, named: (title: string) => string, wording: boolean) {
  const facts = new Map<string, Fact>();
  for (const statement of statementsOf(operation, named)) {
    const { fact, name, summary = '' } = statement;
    const place = { file: basename(file), line: statement.at.line };
    const key = JSON.stringify([fact, name]);
    const known = facts.get(key) ?? {
      fact,
      ...(name === undefined ? {} : { name }),
      summary,
      aspects: new Map(),
      ...place,
    };
    for (const stated of aspectsOf(statement, wording)) known.aspects.set(stated.aspect, { ...stated, ...place });
    facts.set(key, known);
  }
  return facts;
}

/** Equal for equal values; a list is a set. */
const keyOf = (value: AspectValue | undefined): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify([...value].sort());

const headOf = ({ fact, name }: Fact): Pick<FactChange, 'fact' | 'name'> => ({
  fact,
  ...(name === undefined ? {} : { name }),
});

const placeOf = ({ file, line }: FileLine): FileLine => ({ file, line });
