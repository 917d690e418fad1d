import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";

/** What a request for a built-in kind is warned with: KEP-1693. */
export function deprecationOfBuiltin(apiVersion: string, kind: string, schema: JsonObject): string | undefined {
  const go = schema["x-kubernetes-go"];
  if (!isJsonObject(go) || typeof go["deprecated"] !== "string") return undefined;
  const use = typeof go["replacement"] === "string" ? `; use ${go["replacement"]}` : "";
  return `${apiVersion} ${kind} is deprecated in v${go["deprecated"]}+${use}`;
}
