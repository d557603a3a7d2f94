import { placeOf } from '../model/origin.ts';
import type { SourcePlace } from '../model/place.ts';
import type { Contradiction } from './guarantee.ts';

/** An example and all that it lacks. */
export interface LackingExample {
  at: SourcePlace;
  component: string;
  names: readonly string[];
  rules: readonly string[];
}

/** The examples that lack what rules name, each once. Without a place of its own, an example has that of the rule. */
export function lackingExamples(contradictions: readonly Contradiction[]): LackingExample[] {
  const found = new Map<object, LackingExample>();
  for (const { rule, object, instance, name } of contradictions) {
    const before = found.get(instance);
    const unique = (list: readonly string[] = [], added: string): string[] => [...new Set([...list, added])];
    found.set(instance, {
      at: before?.at ?? placeOf(instance) ?? placeOf(object.schema) ?? rule.at,
      component: object.component,
      names: unique(before?.names, name),
      rules: unique(before?.rules, rule.name),
    });
  }
  return [...found.values()];
}
