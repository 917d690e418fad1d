import type { CharacterSet, PatternNode } from "./pattern-node.ts";

/** A state of a nondeterministic automaton: what it reads or asks for, and where that leads. */
export type State = { readonly id: number; readonly next: State[] } & (
  | { readonly type: "set"; readonly set: CharacterSet }
  | { readonly type: "fork" | "begin" | "end" | "match" }
);

/** Which ends of the text are where a state is. */
export interface TextEnds {
  readonly begin: boolean;
  readonly end: boolean;
}

/** The states of an expression, and where it begins; undefined when there are more than `most`. */
export function createStates(pattern: PatternNode, most: number): { readonly start: State; readonly all: readonly State[] } | undefined {
  const all: State[] = [];
  const make = (type: "fork" | "begin" | "end" | "match", next: State[]): State => add({ id: all.length, type, next });
  const add = (state: State): State => {
    all.push(state);
    return state;
  };
  // From the end: each part is made knowing what follows it.
  const build = (node: PatternNode, next: State): State => {
    if (all.length > most) return next;
    switch (node.type) {
      case "set":
        return add({ id: all.length, type: "set", set: node.set, next: [next] });
      case "begin":
      case "end":
        return make(node.type, [next]);
      case "sequence":
        return node.parts.reduceRight((after, part) => build(part, after), next);
      case "choice":
        return make(
          "fork",
          node.parts.map((part) => build(part, next)),
        );
      case "repeat":
        return repeat(node, next);
    }
  };
  const repeat = ({ part, least, most: highest }: Extract<PatternNode, { type: "repeat" }>, next: State): State => {
    let first = next;
    if (highest === Number.POSITIVE_INFINITY) {
      first = make("fork", [next]);
      first.next.push(build(part, first));
    } else for (let count = least; count < highest; count++) first = make("fork", [build(part, first), next]);
    for (let count = 0; count < least; count++) first = build(part, first);
    return first;
  };
  const start = build(pattern, make("match", []));
  return all.length > most ? undefined : { start, all };
}

/** The states that are reached without reading: those that read, that wait for the text's end, or that match. In the order of their numbers. */
export function closure(states: readonly State[], { begin, end }: TextEnds): readonly State[] {
  const seen = new Set<State>();
  const open = [...states];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    if (state.type === "fork" || (state.type === "begin" && begin) || (state.type === "end" && end)) open.push(...state.next);
  }
  return [...seen].filter(({ type }) => type === "set" || type === "end" || type === "match").sort((a, b) => a.id - b.id);
}
