import type { UserInfo } from "../../authentication/user-info.ts";
import type { JsonObject } from "../../meta/json.ts";

/** A user as authentication/v1 UserInfo. */
export function userInfoJson({ username, uid = "", groups, extra = {} }: UserInfo): JsonObject {
  const keys = Object.keys(extra).sort();
  return {
    ...(username === "" ? {} : { username }),
    ...(uid === "" ? {} : { uid }),
    ...(groups.length === 0 ? {} : { groups: [...groups] }),
    ...(keys.length === 0 ? {} : { extra: Object.fromEntries(keys.map((key) => [key, [...(extra[key] ?? [])]])) }),
  };
}
