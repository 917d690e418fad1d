import type { ResourceBehaviour } from "../scheme/resource-definition.ts";
import { dns1035LabelFaults, dnsLabelFaults, dnsSubdomainFaults } from "./dns-name.ts";

/** The names that a kind allows. */
export type NameFormat = ResourceBehaviour["nameFormat"];

/**
 * What is wrong with a name; empty when nothing is. A prefix (generateName) may end in a dash, because five more
 * characters follow it.
 */
export function nameFaults(format: NameFormat, name: string, isPrefix = false): string[] {
  switch (format) {
    case "dnsSubdomain":
      return dnsSubdomainFaults(isPrefix ? maskTrailingDash(name) : name);
    case "dnsLabel":
      return dnsLabelFaults(isPrefix ? maskTrailingDash(name) : name);
    case "dns1035Label":
      return dns1035LabelFaults(isPrefix ? maskTrailingDash(name) : name);
    case "pathSegment":
      return pathSegmentFaults(name, isPrefix);
    case "any":
      return [];
  }
}

function maskTrailingDash(name: string): string {
  return name.length > 1 && name.endsWith("-") ? `${name.slice(0, -2)}a` : name;
}

/** What keeps `name` from being one segment of a URL path. */
export function pathSegmentFaults(name: string, isPrefix = false): string[] {
  if (!isPrefix && (name === "." || name === "..")) return [`may not be '${name}'`];
  const faults: string[] = [];
  if (name.includes("/")) faults.push("may not contain '/'");
  if (name.includes("%")) faults.push("may not contain '%'");
  return faults;
}
