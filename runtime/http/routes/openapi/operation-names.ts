/** "rbacAuthorization" of rbac.authorization.k8s.io, "core" of the core group, "stableExampleCom" of stable.example.com. */
export function groupTag(group: string): string {
  if (group === "") return "core";
  const words = group.replace(/\.k8s\.io$/, "").split(".");
  return words.map((word, index) => (index === 0 ? word : capital(word))).join("");
}

/** "RbacAuthorizationV1": how operation ids name a group and version. */
export function groupVersionName(group: string, version: string): string {
  return capital(groupTag(group)) + capital(version);
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
