import { isIPv4, isIPv6 } from "node:net";
import { type FieldError, forbidden, invalid } from "../../../validation/field-error.ts";
import { dnsSubdomainProblems } from "../../../validation/formats/dns-subdomain.ts";
import { ipProblems } from "../../../validation/formats/ip.ts";
import { qualifiedNameFaults } from "../../../validation/qualified-name.ts";
import { mayRestart } from "./may-restart.ts";
import type { ContainerStatus, Pod } from "./pod.ts";

const systemConditions: ReadonlySet<string> = new Set(["PodScheduled", "Ready", "Initialized"]);
const notNegative = "must be a non-negative integer";

/** What a kubelet or a controller may report of a pod. */
export function validateStatus({ status = {} }: Pod, old: Pod): FieldError[] {
  const errors: FieldError[] = [];
  for (const [index, { type, observedGeneration = 0 }] of (status.conditions ?? []).entries()) {
    const path = `status.conditions[${index}]`;
    if (observedGeneration < 0) errors.push(invalid(`${path}.observedGeneration`, observedGeneration, notNegative));
    if (!systemConditions.has(type)) for (const fault of qualifiedNameFaults(type)) errors.push(invalid(`${path}.Type`, type, fault));
  }
  checkNominatedNode(status.nominatedNodeName ?? "", old, errors);
  const { observedGeneration = 0, qosClass = "" } = status;
  if (observedGeneration < 0) errors.push(invalid("status.observedGeneration", observedGeneration, notNegative));
  if (qosClass !== (old.status?.qosClass ?? "")) errors.push(invalid("status.qosClass", qosClass, "field is immutable"));
  checkRestarts("containerStatuses", status.containerStatuses, old, errors);
  checkRestarts("initContainerStatuses", status.initContainerStatuses, old, errors);
  checkRestarts("ephemeralContainerStatuses", status.ephemeralContainerStatuses, old, errors);
  checkAddresses("podIPs", status.podIPs, old, errors);
  const [first] = status.hostIPs ?? [];
  if (first !== undefined && (status.hostIP ?? "") !== (first.ip ?? ""))
    errors.push(invalid("status.hostIPs[0].ip", first.ip ?? "", "must be equal to `hostIP`"));
  checkAddresses("hostIPs", status.hostIPs, old, errors);
  return errors;
}

function checkNominatedNode(name: string, { spec, status }: Pod, errors: FieldError[]): void {
  if (name === "" || name === status?.nominatedNodeName) return;
  const path = "status.nominatedNodeName";
  for (const problem of dnsSubdomainProblems(name)) errors.push(invalid(path, name, problem));
  if ((spec.nodeName ?? "") !== "") errors.push(forbidden(path, "may not be set on pods that are already bound to a node"));
}

type StatusList = "containerStatuses" | "initContainerStatuses" | "ephemeralContainerStatuses";

/** A container that has ended stays so, unless it is one that is started again. */
function checkRestarts(list: StatusList, statuses: readonly ContainerStatus[] = [], old: Pod, errors: FieldError[]): void {
  for (const [index, { name = "", state }] of (old.status?.[list] ?? []).entries()) {
    if (state?.terminated === undefined) continue;
    const now = statuses.find((status) => status.name === name);
    if (now === undefined || now.state?.terminated !== undefined) continue;
    if (list !== "ephemeralContainerStatuses") {
      const containers = list === "containerStatuses" ? old.spec.containers : old.spec.initContainers;
      const container = containers?.find((one) => one.name === name);
      if (mayRestart(container, old.spec, state.terminated.exitCode ?? 0)) continue;
    }
    errors.push(forbidden(`status.${list}[${index}].state`, "may not be transitioned to non-terminated state"));
  }
}

/** One address of each family; those that were there are not looked at again. */
function checkAddresses(list: "podIPs" | "hostIPs", addresses: readonly { ip?: string }[] = [], old: Pod, errors: FieldError[]): void {
  const known = new Set((old.status?.[list] ?? []).map(({ ip = "" }) => ip));
  for (const [index, { ip = "" }] of addresses.entries()) {
    if (known.has(ip)) continue;
    for (const problem of ipProblems(ip)) errors.push(invalid(`status.${list}[${index}]`, ip, problem));
  }
  if (addresses.length < 2) return;
  const families = [isIPv4, isIPv6].every((isFamily) => addresses.some(({ ip = "" }) => isFamily(ip)));
  if (families && addresses.length === 2) return;
  const printed = addresses.map(({ ip = "" }) => ({ IP: ip }));
  errors.push(invalid(`status.${list}`, printed, "may specify no more than one IP for each IP family"));
}
