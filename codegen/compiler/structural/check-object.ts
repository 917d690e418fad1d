import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import { invalid, required, tooMany } from "../../../runtime/validation/field-error.ts";
import type { Check } from "./check.ts";
import type { Correlation } from "./correlation.ts";
import { limitAt } from "./limit-at.ts";
import type { Walk } from "./walk.ts";

/** What members an object may have. */
export interface MemberChecks {
  readonly properties: ReadonlyMap<string, Check>;
  /** Of members that are no properties; false forbids them, undefined lets them pass. */
  readonly additional: Check | false | undefined;
}

/** The check of minProperties, maxProperties, members and required, in the order in which kube-apiserver tells them. */
export function compileObjectCheck(
  schema: JsonObject,
  members: MemberChecks,
): (value: JsonObject, walk: Walk, correlated: Correlation | undefined) => number {
  const minProperties = limitAt(schema, "minProperties");
  const maxProperties = limitAt(schema, "maxProperties");
  const { properties, additional } = members;
  const counts = minProperties !== undefined || maxProperties !== undefined;
  const needed = Array.isArray(schema["required"]) ? schema["required"].filter((one) => typeof one === "string") : [];
  return (value, walk, correlated) => {
    let matched = 0;
    if (counts) checkCount(value, minProperties, maxProperties, walk);
    if (additional !== undefined) {
      for (const key in value) {
        const member = value[key];
        if (member === undefined || properties.has(key)) continue;
        if (additional === false) forbid(key, walk);
        else matched += into(additional, walk.isAtRoot ? `.${key}` : key, member, walk, correlated?.member(key));
      }
    }
    if (properties.size > 0) {
      for (const key in value) {
        const member = value[key];
        const check = member === undefined ? undefined : properties.get(key);
        if (check !== undefined) matched += into(check, key, member as JsonValue, walk, correlated?.member(key));
      }
    }
    for (const name of needed) {
      if (Object.hasOwn(value, name) && value[name] !== undefined) continue;
      const path = walk.path();
      walk.errors.push(required(walk.fieldOf(path === "" ? name : `${path}.${name}`)));
    }
    return matched;
  };
}

function into(check: Check, step: string, member: JsonValue, walk: Walk, correlated: Correlation | undefined): number {
  walk.enter(step);
  const matched = check(member, walk, correlated);
  walk.leave();
  return matched;
}

function checkCount(value: JsonObject, least: JsonValue | undefined, most: JsonValue | undefined, walk: Walk): void {
  let count = 0;
  for (const key in value) if (value[key] !== undefined) count++;
  const path = walk.path();
  if (typeof least === "number" && count < least) {
    walk.errors.push(invalid(walk.fieldOf(path), count, `${path} in body should have at least ${least} properties`));
  }
  if (typeof most === "number" && count > most) walk.errors.push(tooMany(walk.fieldOf(path), count, most));
}

function forbid(key: string, walk: Walk): void {
  const path = walk.path();
  walk.errors.push(invalid(walk.fieldOf(path), key, `${path}.${key} in body is a forbidden property`));
}
