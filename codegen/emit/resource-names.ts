import { formatApiVersion } from "../../runtime/meta/group-version.ts";
import type { ResourceModel } from "../model/model.ts";
import { camelCase, identifier } from "../print/names.ts";

/** The names by which generated files know a resource. */
export interface ResourceNames {
  /** The version's folder: "apps/v1". */
  readonly version: string;
  /** The resource's folder: "apps/v1/deployments". */
  readonly directory: string;
  /** "deployments", "networkPolicies": the kind's words in the resource's number. */
  readonly variable: string;
  /** The name of its ResourceDefinition: `variable`, but for kinds whose files have that word for something else (Function, Handler). */
  readonly definition: string;
  /** "deployments.apps/v1: Deployment". */
  readonly title: string;
}

export function resourceNames(resource: ResourceModel): ResourceNames {
  const version = versionDirectory(resource.group, resource.version);
  const variable = pluralName(resource.kind, resource.resource);
  return {
    version,
    directory: `${version}/${resource.resource}`,
    variable,
    definition: takenNames.has(variable) ? `${variable}Resource` : variable,
    title: `${resource.resource}, ${formatApiVersion(resource)} ${resource.kind}.`,
  };
}

/** What resource.ts, functions.ts and version.ts import or declare besides. */
const takenNames: ReadonlySet<string> = new Set(["handlers", "functions"]);

/** "apps/v1"; the core group's folder is "core". */
export function versionDirectory(group: string, version: string): string {
  return `${group === "" ? "core" : group}/${version}`;
}

/** The resource's plural with the kind's capitals: NetworkPolicy and networkpolicies make networkPolicies. */
function pluralName(kind: string, resource: string): string {
  const singular = camelCase(kind);
  let shared = 0;
  while (shared < singular.length && singular[shared]?.toLowerCase() === resource[shared]) shared++;
  return singular.slice(0, shared) + resource.slice(shared);
}

/** The first word of each group's name: "apps", "networking", "stable"; "core". The whole name where an earlier group has that word. */
export function clientNames(groups: readonly { readonly group: string }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { group } of groups) {
    const word = group === "" ? "core" : identifier(group.split(".")[0] ?? "");
    names.set(group, word === "rest" || [...names.values()].includes(word) ? identifier(group) : word);
  }
  return names;
}
