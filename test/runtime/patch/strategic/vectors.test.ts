import { expect, test } from "vitest";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { mergeMap } from "../../../../runtime/patch/strategic/merge-map.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { type Members, readShape } from "../vectors/shape.ts";

/** What apimachinery v0.36.3, which kube-apiserver uses, makes of random strategic merge patches. */
interface Vector {
  readonly members: Members;
  readonly original: JsonObject;
  readonly patch: JsonObject;
  readonly expected: { readonly object?: JsonObject; readonly error?: string };
}

const vectors = readVectors<Vector>("strategic.jsonl").map((vector, index) => [index + 1, vector] as const);

test.each(vectors)("line %i", (_, { members, original, patch, expected }) => {
  const merge = () => mergeMap(original, patch, readShape({ object: members }));
  if (expected.error === undefined) expect(merge()).toEqual(expected.object);
  else expect(merge).toThrow(expect.objectContaining({ message: expected.error }));
});
