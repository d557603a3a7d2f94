/** Something that makes a document invalid: what is expected at a pointer (RFC 6901). */
export interface Defect {
  pointer: string;
  expected: string;
}

/** The defects that a changed document has and the original has not. One that only moved is not new. */
export function addedDefects(before: readonly Defect[], after: readonly Defect[]): Defect[] {
  const old = new Set(before.map(keyOf));
  const kept = new Set(after.map(keyOf));
  const moved = before.filter((defect) => !kept.has(keyOf(defect))).map(({ expected }) => expected);
  return after.filter((defect) => {
    if (old.has(keyOf(defect))) return false;
    const i = moved.indexOf(defect.expected);
    if (i >= 0) moved.splice(i, 1);
    return i < 0;
  });
}

export const keyOf = ({ pointer, expected }: Defect): string => JSON.stringify([pointer, expected]);
