import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { compareVersions } from "./compare-versions.ts";
import type { Crd, CrdFault, CrdVersion } from "./crd.ts";

const dnsLabel = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const dns1035Label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/;

type Report = (steps: CrdFault["steps"], message: string) => void;

/** Reads a CustomResourceDefinition; undefined when what is missing leaves nothing to make a kind of. */
export function readCrd(object: JsonObject, faults: CrdFault[]): Crd | undefined {
  const report: Report = (steps, message) => faults.push({ steps, message });
  const before = faults.length;
  const spec = object["spec"];
  if (!isJsonObject(spec)) {
    report(["spec"], "must say group, names, scope and versions");
    return undefined;
  }
  const names = isJsonObject(spec["names"]) ? spec["names"] : {};
  const group = text(spec["group"]);
  const plural = text(names["plural"]);
  const kind = text(names["kind"]);
  if (!dnsSubdomain.test(group)) report(["spec", "group"], "must be a DNS name with a dot, such as stable.example.com");
  if (!dns1035Label.test(plural)) report(["spec", "names", "plural"], "must be a lower-case DNS label: it stands in URLs");
  if (!dns1035Label.test(kind.toLowerCase())) report(["spec", "names", "kind"], "must be a name such as CronTab");
  const scope = spec["scope"];
  if (scope !== "Namespaced" && scope !== "Cluster") report(["spec", "scope"], 'must be "Namespaced" or "Cluster"');
  const metadata = object["metadata"];
  const name = isJsonObject(metadata) ? metadata["name"] : undefined;
  if (name !== `${plural}.${group}`) report(["metadata", "name"], `must be spec.names.plural+"."+spec.group: ${plural}.${group}`);
  const list = Array.isArray(spec["versions"]) ? spec["versions"].filter(isJsonObject) : [];
  if (list.length === 0) report(["spec", "versions"], "must have at least one version");
  const versions = list.map((version, index) => readVersion(version, index, report));
  const seen = new Set<string>();
  for (const version of versions) {
    if (seen.has(version.name)) report(["spec", "versions", version.index, "name"], `there is another version ${version.name}`);
    seen.add(version.name);
  }
  const stored = versions.filter((version) => version.storage);
  if (list.length > 0 && stored.length !== 1) report(["spec", "versions"], "must have exactly one version marked as storage version");
  if (faults.length > before) return undefined;
  const [storage] = stored;
  return {
    group,
    plural,
    singular: text(names["singular"]) || kind.toLowerCase(),
    kind,
    listKind: text(names["listKind"]) || `${kind}List`,
    shortNames: texts(names["shortNames"]),
    categories: texts(names["categories"]),
    namespaced: scope === "Namespaced",
    storageVersion: storage?.name ?? "",
    hubVersion: (storage?.served === true ? storage : preferred(versions))?.name ?? "",
    versions,
  };
}

/** The version that discovery would list first. */
function preferred(versions: readonly CrdVersion[]): CrdVersion | undefined {
  return versions.filter((version) => version.served).sort((a, b) => compareVersions(a.name, b.name))[0];
}

function readVersion(version: JsonObject, index: number, report: Report): CrdVersion {
  const at = (...steps: (string | number)[]) => ["spec", "versions", index, ...steps];
  const name = text(version["name"]);
  if (!dnsLabel.test(name)) report(at("name"), "must be a name such as v1 or v1beta1");
  const holder = version["schema"];
  const schema = isJsonObject(holder) && isJsonObject(holder["openAPIV3Schema"]) ? holder["openAPIV3Schema"] : undefined;
  if (schema === undefined) report(at("schema", "openAPIV3Schema"), "a version needs a schema: without one nothing can be compiled");
  const subresources = isJsonObject(version["subresources"]) ? version["subresources"] : {};
  const scale = subresources["scale"];
  const columns = Array.isArray(version["additionalPrinterColumns"]) ? version["additionalPrinterColumns"].filter(isJsonObject) : [];
  const fields = Array.isArray(version["selectableFields"]) ? version["selectableFields"].filter(isJsonObject) : [];
  const warning = version["deprecationWarning"];
  for (const [member, one] of isJsonObject(scale) ? Object.entries(scale) : []) {
    if (typeof one === "string" && !/^(\.[A-Za-z_][A-Za-z0-9_-]*)+$/.test(one)) {
      report(at("subresources", "scale", member), `${JSON.stringify(one)} is no path such as .spec.replicas`);
    }
  }
  return {
    name,
    index,
    served: version["served"] === true,
    storage: version["storage"] === true,
    deprecated: version["deprecated"] === true,
    ...(typeof warning === "string" ? { deprecationWarning: warning } : {}),
    ...(schema === undefined ? {} : { schema }),
    hasStatus: isJsonObject(subresources["status"]),
    ...(isJsonObject(scale) ? { scale: readScale(scale) } : {}),
    columns,
    selectableFields: fields.map((field) => text(field["jsonPath"]).replace(/^\./, "")),
  };
}

function readScale(scale: JsonObject): NonNullable<CrdVersion["scale"]> {
  const path = (member: string) => text(scale[member]).replace(/^\./, "");
  const selector = path("labelSelectorPath");
  return { spec: path("specReplicasPath"), status: path("statusReplicasPath"), ...(selector === "" ? {} : { selector }) };
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function texts(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
