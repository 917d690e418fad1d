import type { KubeObject } from "../../../meta/object.ts";
import { sameValue } from "../../../validation/same-value.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import { refusal } from "../../refuse.ts";
import { forbiddenLabels } from "./labels.ts";

interface Node extends KubeObject {
  spec?: { taints?: unknown; configSource?: unknown };
}

/** @throws StatusError 403 unless a node writes itself, and neither its taints nor labels that tell it from others. */
export function checkNode(node: string, attributes: AdmissionAttributes): void {
  const own = JSON.stringify(node);
  const name = attributes.name || (attributes.object?.metadata.name ?? "");
  if (name !== node) throw refusal(attributes, `node ${own} is not allowed to modify node ${JSON.stringify(name)}`);
  const { metadata, spec } = (attributes.object ?? { metadata: {} }) as Node;
  if (attributes.operation === "CREATE") {
    if (spec?.configSource) throw refusal(attributes, `node ${own} is not allowed to create pods with a non-nil configSource`);
    const labels = forbiddenLabels(metadata.labels);
    if (labels.length > 0) throw refusal(attributes, `node ${own} is not allowed to set the following labels: ${labels.join(", ")}`);
  }
  if (attributes.operation !== "UPDATE") return;
  const old = attributes.oldObject as Node;
  if (spec?.configSource && !sameValue(spec.configSource, old.spec?.configSource))
    throw refusal(attributes, `node ${own} is not allowed to update configSource to a new non-nil configSource`);
  if (!sameValue(spec?.taints ?? [], old.spec?.taints ?? [])) throw refusal(attributes, `node ${own} is not allowed to modify taints`);
  if (!sameValue(metadata.ownerReferences ?? [], old.metadata.ownerReferences ?? []))
    throw refusal(attributes, `node ${own} is not allowed to modify ownerReferences`);
  const labels = forbiddenLabels(metadata.labels, old.metadata.labels);
  if (labels.length > 0) throw refusal(attributes, `is not allowed to modify labels: ${labels.join(", ")}`);
}
