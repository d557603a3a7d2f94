import { type Kind, map, object } from '../kinds.ts';
import type { MemberRule } from '../member-rules.ts';

/** The members of an object of OpenAPI. */
export interface ObjectShape {
  required: readonly string[];
  /** Members that begin with `x-` can always be added. */
  members: Readonly<Record<string, Kind>>;
  rule?: MemberRule;
}

export const text = { description: 'text' } as const;
export const texts = { summary: 'text', description: 'text' } as const;

/** §4.8.18 Callback Object: Path Items by expression. */
export const callback: Kind = map(object('pathItem'));
