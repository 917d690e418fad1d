import type { KubeObject } from "../../meta/object.ts";
import { dnsLabelFaults } from "../../validation/dns-name.ts";
import { isFields } from "../../validation/fields.ts";
import { podWarnings } from "../../validation/warnings/pod-warnings.ts";

/** The warnings of an object's pod template; on update only when its spec has changed. */
export function templateWarnings(object: KubeObject, old: KubeObject | undefined): readonly string[] {
  if (old !== undefined && object.metadata.generation === old.metadata.generation) return [];
  return isFields(object["spec"]) ? podWarnings(object["spec"]["template"], "spec.template") : [];
}

/** On create: a name that the pods' names and host names will begin with should be a DNS label. */
export function nameWarnings(object: KubeObject, old: KubeObject | undefined): readonly string[] {
  const faults = old === undefined ? dnsLabelFaults(object.metadata.name ?? "") : [];
  if (faults.length === 0) return [];
  const advice = "this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended";
  return [`metadata.name: ${advice}: [${faults.join(" ")}]`];
}
