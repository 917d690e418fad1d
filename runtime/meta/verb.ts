/** What a request does to a resource: the word that RBAC rules and discovery use. */
export type Verb = "get" | "list" | "watch" | "create" | "update" | "patch" | "delete" | "deletecollection";

/** Every verb a plain resource serves, in discovery's (alphabetical) order. */
export const allVerbs: readonly Verb[] = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];
