import { parseAccept } from "../../../serialization/accept.ts";
import { contentTypes, type Format } from "../../../serialization/negotiate.ts";
import { protobufCodec } from "../../../serialization/protobuf-codec.ts";

const formats: readonly Format[] = ["json", "yaml", "protobuf"];

/**
 * The format in which a client prefers aggregated discovery over the old documents; undefined when it does not.
 * Asked for as `application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList`.
 */
export function negotiateAggregated(accept: string | undefined): Format | undefined {
  // Most clients that do not know it do not name it.
  if (accept === undefined || !accept.includes("APIGroupDiscoveryList")) return undefined;
  for (const { type, subtype, parameters } of parseAccept(accept)) {
    const format = formats.find((one) => contentTypes[one] === `${type}/${subtype}`);
    if (format === undefined) {
      if (type === "*" && subtype === "*") return undefined;
      continue;
    }
    if (!parameters.has("as") && !parameters.has("g") && !parameters.has("v")) return undefined;
    if (format === "protobuf" && protobufCodec() === undefined) continue;
    if (parameters.get("as") === "APIGroupDiscoveryList" && parameters.get("g") === "apidiscovery.k8s.io" && parameters.get("v") === "v2")
      return format;
  }
  return undefined;
}
