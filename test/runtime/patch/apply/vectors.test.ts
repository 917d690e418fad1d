import { expect, test } from "vitest";
import { type Outcome, play, type Step } from "../vectors/play.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import type { Members } from "../vectors/shape.ts";

/** What structured-merge-diff v6.3.3, which kube-apiserver uses, makes of random writes to random kinds. */
interface Vector {
  readonly members: Members;
  readonly steps: readonly Step[];
  readonly expected: readonly Outcome[];
}

test.each(readVectors<Vector>("apply.jsonl").map((vector, index) => [index + 1, vector] as const))("line %i", (_, { members, steps, expected }) => {
  expect(play(members, steps)).toEqual(expected);
});
