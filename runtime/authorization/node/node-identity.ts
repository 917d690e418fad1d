import type { UserInfo } from "../../authentication/user-info.ts";

const prefix = "system:node:";

/** The name of the node that a user is; undefined for those who are none. Source: Kubernetes documentation, "Using Node Authorization". */
export function nodeNameOf({ username, groups }: UserInfo): string | undefined {
  return username.startsWith(prefix) && groups.includes("system:nodes") ? username.slice(prefix.length) : undefined;
}
