import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import type { DiscoveredGroup, DiscoveredResource, DiscoveredSubresource, DiscoveryFacts } from "../load/discovery-facts.ts";

/**
 * Reads aggregated discovery (apidiscovery.k8s.io/v2, KEP-3352): the answers of /api and /apis, in that order.
 */
export function parseDiscovery(answers: readonly JsonObject[]): DiscoveryFacts {
  return { groups: answers.flatMap((answer) => objects(answer["items"]).map(parseGroup)) };
}

function parseGroup(item: JsonObject): DiscoveredGroup {
  const metadata = item["metadata"];
  return {
    name: isJsonObject(metadata) ? text(metadata["name"]) : "",
    versions: objects(item["versions"]).map((version) => ({
      version: text(version["version"]),
      resources: objects(version["resources"]).map(parseResource),
    })),
  };
}

function parseResource(item: JsonObject): DiscoveredResource {
  return {
    resource: text(item["resource"]),
    kind: responseKind(item).kind,
    singular: text(item["singularResource"]),
    scope: item["scope"] === "Cluster" ? "Cluster" : "Namespaced",
    ...(item["shortNames"] === undefined ? {} : { shortNames: texts(item["shortNames"]) }),
    ...(item["categories"] === undefined ? {} : { categories: texts(item["categories"]) }),
    verbs: texts(item["verbs"]),
    ...(item["subresources"] === undefined ? {} : { subresources: objects(item["subresources"]).map(parseSubresource) }),
  };
}

function parseSubresource(item: JsonObject): DiscoveredSubresource {
  return { name: text(item["subresource"]), responseKind: responseKind(item), verbs: texts(item["verbs"]) };
}

function responseKind(item: JsonObject) {
  const kind = isJsonObject(item["responseKind"]) ? item["responseKind"] : {};
  return { group: text(kind["group"]), version: text(kind["version"]), kind: text(kind["kind"]) };
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function texts(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function objects(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
