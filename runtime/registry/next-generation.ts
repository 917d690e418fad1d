import { deepEqual } from "../meta/deep-equal.ts";
import { getAt } from "../meta/dotted-path.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ResourceBehaviour } from "../scheme/resource-definition.ts";

/**
 * Sets `metadata.generation`: 1 on a new object of a kind that has generations (the client's on others), the old
 * one on update, and one more when a field that counts has changed.
 */
export function setGeneration(object: KubeObject, old: KubeObject | undefined, behaviour: ResourceBehaviour, counts: boolean): void {
  const rules = behaviour.generation;
  if (old === undefined) {
    if (rules !== undefined && rules.unsetOnCreate !== true) object.metadata.generation = 1;
    return;
  }
  const generation = old.metadata.generation;
  if (rules !== undefined && counts && rules.bumpsOn.some((path) => differs(object, old, path))) object.metadata.generation = (generation ?? 0) + 1;
  else if (generation === undefined) delete object.metadata.generation;
  else object.metadata.generation = generation;
}

function differs(object: KubeObject, old: KubeObject, path: string): boolean {
  return path === "*" ? contentDiffers(object, old) : !deepEqual(getAt(object, path), getAt(old, path));
}

/** "*" stands for all but the metadata. */
function contentDiffers(object: KubeObject, old: KubeObject): boolean {
  const { apiVersion: _a, kind: _k, metadata: _m, ...content } = object;
  const { apiVersion: _b, kind: _l, metadata: _n, ...oldContent } = old;
  return !deepEqual(content, oldContent);
}
