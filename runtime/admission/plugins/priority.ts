import type { KubeObject } from "../../meta/object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { asPod, type Pod } from "../../strategies/core/pods/pod.ts";
import { defaultClassFinder } from "../default-class.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { storedObject } from "../stored-object.ts";

interface PriorityClass extends KubeObject {
  value?: number;
  globalDefault?: boolean;
  preemptionPolicy?: string;
}

const prefix = "/registry/priorityclasses/";

const defaultPriorityClass = defaultClassFinder<PriorityClass>({
  prefix,
  isDefault: ({ globalDefault }) => globalDefault === true,
  isBetter: (a, b) => (a.value ?? 0) < (b.value ?? 0),
});

/**
 * Pods get the number and the preemption policy of their priority class, and only one class may be the default.
 * Source: Kubernetes documentation, "Pod Priority and Preemption".
 */
export const priority: AdmissionPlugin = {
  name: "Priority",
  handles: (operation, { group, resource }, subresource) => {
    if (subresource !== "" || (operation !== "CREATE" && operation !== "UPDATE")) return false;
    return (group === "" && resource === "pods") || (group === "scheduling.k8s.io" && resource === "priorityclasses");
  },
  admit: (attributes, server) => {
    if (attributes.resource.resource !== "pods" || attributes.object === undefined) return;
    const pod = asPod(attributes.object);
    if (attributes.oldObject === undefined) fill(attributes, pod, server);
    else keep(pod, asPod(attributes.oldObject));
  },
  validate: (attributes, { storage }) => {
    if (attributes.resource.resource !== "priorityclasses") return;
    const given = attributes.object as PriorityClass;
    const standing = given.globalDefault === true ? defaultPriorityClass(storage)?.metadata.name : undefined;
    if (standing === undefined || (attributes.operation === "UPDATE" && standing === given.metadata.name)) return;
    throw refusal(attributes, `PriorityClass ${standing} is already marked as default. Only one default can exist`);
  },
};

function fill(attributes: AdmissionAttributes, { spec }: Pod, server: ServerContext): void {
  const { name, value, preemptionPolicy } = classOf(attributes, spec.priorityClassName ?? "", server);
  if (spec.priority !== undefined && spec.priority !== value) {
    const given = `the integer value of priority (${spec.priority}) must not be provided in pod spec`;
    throw refusal(attributes, `${given}; priority admission controller computed ${value} from the given PriorityClass name`);
  }
  if (spec.preemptionPolicy !== undefined && preemptionPolicy !== undefined && spec.preemptionPolicy !== preemptionPolicy) {
    const given = `the string value of PreemptionPolicy (${spec.preemptionPolicy}) must not be provided in pod spec`;
    throw refusal(attributes, `${given}; priority admission controller computed ${preemptionPolicy} from the given PriorityClass name`);
  }
  if (name !== "") spec.priorityClassName = name;
  spec.priority = value;
  if (preemptionPolicy !== undefined) spec.preemptionPolicy = preemptionPolicy;
}

/** The class of a pod that names one, or the default one; what holds where there is none has the name "". */
function classOf(attributes: AdmissionAttributes, name: string, { storage }: ServerContext) {
  const found = name === "" ? defaultPriorityClass(storage) : storedObject<PriorityClass>(storage, prefix + name);
  if (found !== undefined) return { name: found.metadata.name ?? "", value: found.value ?? 0, preemptionPolicy: found.preemptionPolicy };
  if (name !== "") throw refusal(attributes, `no PriorityClass with name ${name} was found`);
  return { name, value: 0, preemptionPolicy: "PreemptLowerPriority" };
}

/** A client that leaves out what was filled in keeps it. */
function keep({ spec }: Pod, { spec: old }: Pod): void {
  if (spec.priority === undefined && old.priority !== undefined) spec.priority = old.priority;
  if (spec.preemptionPolicy === undefined && old.preemptionPolicy !== undefined) spec.preemptionPolicy = old.preemptionPolicy;
}
