import type { ResourceBehaviour, SubresourceDefinition } from "../../runtime/scheme/resource-definition.ts";

const writableMetadata = ["metadata.annotations", "metadata.finalizers", "metadata.labels", "metadata.ownerReferences"];

/** How a built-in kind lives where its overlay does not say: what the presence of subresources tells. */
export function behaviourOfBuiltin(subresources: readonly SubresourceDefinition[]): ResourceBehaviour {
  const has = (name: string) => subresources.some((one) => one.name === name);
  return {
    nameFormat: "dnsSubdomain",
    ...(has("status") ? { status: { keepsOnMain: ["status"], writes: ["status", ...writableMetadata] } } : {}),
    ...(has("scale") ? { scale: { spec: "spec.replicas", status: "status.replicas", selector: "status.selector" } } : {}),
  };
}
