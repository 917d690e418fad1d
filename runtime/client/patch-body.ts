import type { JsonObject, JsonValue } from "../meta/json.ts";

/** One operation of a JSON patch: RFC 6902. */
export type JsonPatchOperation =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: JsonValue }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move" | "copy"; readonly from: string; readonly path: string };

/** A patch with its kind: "merge" is RFC 7386, "strategic" merges lists by their keys (built-in kinds only). */
export type PatchBody =
  | { readonly type: "json"; readonly operations: readonly JsonPatchOperation[] }
  | { readonly type: "merge"; readonly patch: JsonObject }
  | { readonly type: "strategic"; readonly patch: JsonObject };

/** The media type and text of a patch. */
export function encodePatch(patch: PatchBody): { contentType: string; text: string } {
  switch (patch.type) {
    case "json":
      return { contentType: "application/json-patch+json", text: JSON.stringify(patch.operations) };
    case "merge":
      return { contentType: "application/merge-patch+json", text: JSON.stringify(patch.patch) };
    case "strategic":
      return { contentType: "application/strategic-merge-patch+json", text: JSON.stringify(patch.patch) };
  }
}
