import { deepEqual } from "../../../runtime/meta/deep-equal.ts";
import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import { invalid, tooMany } from "../../../runtime/validation/field-error.ts";
import type { Check } from "./check.ts";
import type { Correlation } from "./correlation.ts";
import { limitAt } from "./limit-at.ts";
import type { Walk } from "./walk.ts";

/** The check of items, minItems, maxItems and uniqueItems, in the order in which kube-apiserver tells them. */
export function compileListCheck(
  schema: JsonObject,
  items: Check | undefined,
): (value: readonly JsonValue[], walk: Walk, correlated: Correlation | undefined) => number {
  const minItems = limitAt(schema, "minItems");
  const maxItems = limitAt(schema, "maxItems");
  const unique = schema["uniqueItems"] === true;
  return (value, walk, correlated) => {
    let matched = 1;
    if (items !== undefined) {
      for (let index = 0; index < value.length; index++) {
        walk.enter(index);
        matched += items(value[index] as JsonValue, walk, correlated?.item(index));
        walk.leave();
      }
    }
    if (minItems !== undefined && value.length < minItems) fail(walk, value.length, `should have at least ${minItems} items`);
    if (maxItems !== undefined && value.length > maxItems) walk.errors.push(tooMany(walk.fieldOf(walk.path()), value.length, maxItems));
    if (unique && value.some((one, index) => value.slice(0, index).some((other) => deepEqual(one, other)))) {
      fail(walk, "", "shouldn't contain duplicates");
    }
    return matched;
  };
}

function fail(walk: Walk, value: string | number, what: string): void {
  const path = walk.path();
  walk.errors.push(invalid(walk.fieldOf(path), value, `${path} in body ${what}`));
}
