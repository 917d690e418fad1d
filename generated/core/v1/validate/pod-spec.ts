// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodSpec
// Hash: 5c8ac81c0a27
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkDnsConfig } from "../../../../runtime/validation/checks/dns-config.ts";
import { checkFileKeyVolumes } from "../../../../runtime/validation/checks/file-key-volumes.ts";
import { checkHostNetworkPorts } from "../../../../runtime/validation/checks/host-network-ports.ts";
import { checkHostPortConflicts } from "../../../../runtime/validation/checks/host-port-conflicts.ts";
import { checkHostProcessPod } from "../../../../runtime/validation/checks/host-process-pod.ts";
import { checkLabels } from "../../../../runtime/validation/checks/labels.ts";
import { checkOverhead } from "../../../../runtime/validation/checks/overhead.ts";
import { checkPodResources } from "../../../../runtime/validation/checks/pod-resources.ts";
import { checkResourceRequirements } from "../../../../runtime/validation/checks/resource-requirements.ts";
import { checkSchedulingGates } from "../../../../runtime/validation/checks/scheduling-gates.ts";
import { checkWindowsPod } from "../../../../runtime/validation/checks/windows-pod.ts";
import { type FieldError, forbidden, invalid, notSupported, required, tooLong } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { qualifiedNameProblems } from "../../../../runtime/validation/formats/qualified-name.ts";
import { validateCoreV1Affinity } from "./affinity.ts";
import { validateCoreV1ContainerInit } from "./container-init.ts";
import { validateCoreV1ContainerMain } from "./container-main.ts";
import { validateCoreV1EphemeralContainer } from "./ephemeral-container.ts";
import { validateCoreV1HostAlias } from "./host-alias.ts";
import { validateCoreV1PodResourceClaim } from "./pod-resource-claim.ts";
import { validateCoreV1PodSecurityContext } from "./pod-security-context.ts";
import { validateCoreV1Toleration } from "./toleration.ts";
import { validateCoreV1TopologySpreadConstraint } from "./topology-spread-constraint.ts";
import { validateCoreV1Volume } from "./volume.ts";

/** The rules of io.k8s.api.core.v1.PodSpec. */
export function validateCoreV1PodSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const terminationGracePeriodSeconds = self.terminationGracePeriodSeconds;
    if (!isNumber(terminationGracePeriodSeconds)) errors.push(required(`${path}terminationGracePeriodSeconds`));
  }
  {
    const volumes = self.volumes;
    if (isList(volumes)) {
      for (let index = 0; index < volumes.length; index++) {
        const item = volumes[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1Volume(itemOrZero, undefined, `${path}volumes[${index}].`, errors, context, self);
      }
    }
  }
  {
    const resourceClaims = self.resourceClaims;
    if (isList(resourceClaims)) {
      for (let index = 0; index < resourceClaims.length; index++) {
        const item = resourceClaims[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1PodResourceClaim(itemOrZero, undefined, `${path}resourceClaims[${index}].`, errors, context, self);
      }
    }
  }
  {
    const containers = self.containers;
    if (!(isList(containers) && containers.length > 0)) errors.push(required(`${path}containers`));
  }
  {
    const containers = self.containers;
    if (isList(containers)) {
      for (let index = 0; index < containers.length; index++) {
        const item = containers[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1ContainerMain(itemOrZero, undefined, `${path}containers[${index}].`, errors, context, self);
      }
    }
  }
  {
    const containers = self.containers;
    const oldContainers = isFields(old) ? old.containers : undefined;
    if (isList(containers) && containers.length > 0) {
      checkHostPortConflicts(containers, `${path}containers`, errors, { self, old, parent, context, before: oldContainers });
    }
  }
  {
    const initContainers = self.initContainers;
    if (isList(initContainers)) {
      for (let index = 0; index < initContainers.length; index++) {
        const item = initContainers[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1ContainerInit(itemOrZero, undefined, `${path}initContainers[${index}].`, errors, context, self);
      }
    }
  }
  {
    const ephemeralContainers = self.ephemeralContainers;
    if (isList(ephemeralContainers)) {
      for (let index = 0; index < ephemeralContainers.length; index++) {
        const item = ephemeralContainers[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1EphemeralContainer(itemOrZero, undefined, `${path}ephemeralContainers[${index}].`, errors, context, self);
      }
    }
  }
  {
    const resources = self.resources;
    if (isFields(resources)) {
      {
        const os = self.os;
        const osName = isFields(os) ? os.name : undefined;
        if (osName === "windows") {
          {
            const resources2 = self.resources;
            if (isFields(resources2)) errors.push(forbidden(`${path}resources`, "may not be set for a windows pod"));
          }
        } else {
          {
            const resources2 = self.resources;
            if (isFields(resources2)) {
              const claims = resources2.claims;
              if (isList(claims) && claims.length > 0) errors.push(forbidden(`${path}resources.claims`, "claims may not be set for Resources at pod-level"));
            }
          }
          {
            const resources2 = self.resources;
            const oldResources = isFields(old) ? old.resources : undefined;
            if (isFields(resources2)) {
              checkResourceRequirements(resources2, `${path}resources`, errors, { self, old, parent, context, before: oldResources, with: "pod" });
            }
          }
          checkPodResources(self, ownPath(path), errors, { self, old, parent, context, before: old });
        }
      }
    }
  }
  {
    const hostNetwork = self.hostNetwork;
    if (hostNetwork === true) {
      const containers = self.containers;
      const oldContainers = isFields(old) ? old.containers : undefined;
      if (isList(containers) && containers.length > 0) {
        checkHostNetworkPorts(containers, `${path}containers`, errors, { self, old, parent, context, before: oldContainers });
      }
    }
  }
  {
    const restartPolicy = self.restartPolicy;
    if (!(typeof restartPolicy === "string" && restartPolicy !== "")) {
      errors.push(required(`${path}restartPolicy`));
    } else {
      if (restartPolicy !== "Always" && restartPolicy !== "OnFailure" && restartPolicy !== "Never") errors.push(notSupported(`${path}restartPolicy`, restartPolicy, ["Always","OnFailure","Never"]));
    }
  }
  {
    const dnsPolicy = self.dnsPolicy;
    if (!(typeof dnsPolicy === "string" && dnsPolicy !== "")) {
      errors.push(required(`${path}dnsPolicy`));
    } else {
      if (dnsPolicy !== "ClusterFirstWithHostNet" && dnsPolicy !== "ClusterFirst" && dnsPolicy !== "Default" && dnsPolicy !== "None") errors.push(notSupported(`${path}dnsPolicy`, dnsPolicy, ["ClusterFirstWithHostNet","ClusterFirst","Default","None"]));
    }
  }
  {
    const nodeSelector = self.nodeSelector;
    const oldNodeSelector = isFields(old) ? old.nodeSelector : undefined;
    if (isFields(nodeSelector)) {
      checkLabels(nodeSelector, `${path}nodeSelector`, errors, { self, old, parent, context, before: oldNodeSelector });
    }
  }
  {
    const securityContext = self.securityContext;
    const oldSecurityContext = isFields(old) ? old.securityContext : undefined;
    if (isFields(securityContext)) {
      validateCoreV1PodSecurityContext(securityContext, isFields(oldSecurityContext) ? oldSecurityContext : undefined, `${path}securityContext.`, errors, context, self);
    }
  }
  {
    const affinity = self.affinity;
    const oldAffinity = isFields(old) ? old.affinity : undefined;
    if (isFields(affinity)) {
      validateCoreV1Affinity(affinity, isFields(oldAffinity) ? oldAffinity : undefined, `${path}affinity.`, errors, context, self);
    }
  }
  {
    const dnsPolicy = self.dnsPolicy;
    if (dnsPolicy === "None") {
      const dnsConfig = self.dnsConfig;
      if (!isFields(dnsConfig)) errors.push(required(`${path}dnsConfig`, "must provide `dnsConfig` when `dnsPolicy` is None"));
    }
  }
  {
    const dnsConfig = self.dnsConfig;
    const oldDnsConfig = isFields(old) ? old.dnsConfig : undefined;
    if (isFields(dnsConfig)) {
      checkDnsConfig(dnsConfig, `${path}dnsConfig`, errors, { self, old, parent, context, before: oldDnsConfig });
    }
  }
  {
    const readinessGates = self.readinessGates;
    if (isList(readinessGates)) {
      for (let index = 0; index < readinessGates.length; index++) {
        const item = readinessGates[index];
        const conditionType = isFields(item) ? item.conditionType : undefined;
        const conditionTypeOrZero = typeof conditionType === "string" ? conditionType : "";
        for (const problem of qualifiedNameProblems(conditionTypeOrZero)) errors.push(invalid(`${path}readinessGates[${index}].conditionType`, conditionTypeOrZero, problem));
      }
    }
  }
  {
    const schedulingGates = self.schedulingGates;
    const oldSchedulingGates = isFields(old) ? old.schedulingGates : undefined;
    if (isList(schedulingGates) && schedulingGates.length > 0) {
      checkSchedulingGates(schedulingGates, `${path}schedulingGates`, errors, { self, old, parent, context, before: oldSchedulingGates });
    }
  }
  {
    const topologySpreadConstraints = self.topologySpreadConstraints;
    if (isList(topologySpreadConstraints)) {
      for (let index = 0; index < topologySpreadConstraints.length; index++) {
        const item = topologySpreadConstraints[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1TopologySpreadConstraint(itemOrZero, undefined, `${path}topologySpreadConstraints[${index}].`, errors, context, self);
      }
    }
  }
  checkHostProcessPod(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const hostUsers = self.hostUsers;
    if ((typeof hostUsers === "boolean") && ((hostUsers === true) === false)) {
      {
        const hostNetwork2 = self.hostNetwork;
        if (hostNetwork2 === true) errors.push(forbidden(`${path}hostNetwork`, "when `hostUsers` is false"));
      }
      {
        const hostPID2 = self.hostPID;
        if (hostPID2 === true) errors.push(forbidden(`${path}HostPID`, "when `hostUsers` is false"));
      }
      {
        const hostIPC2 = self.hostIPC;
        if (hostIPC2 === true) errors.push(forbidden(`${path}HostIPC`, "when `hostUsers` is false"));
      }
      {
        const initContainers = self.initContainers;
        if (isList(initContainers)) {
          for (let index = 0; index < initContainers.length; index++) {
            const item = initContainers[index];
            const volumeDevices = isFields(item) ? item.volumeDevices : undefined;
            if (isList(volumeDevices) && volumeDevices.length > 0) errors.push(forbidden(`${path}initContainers[${index}].volumeDevices`, "when `hostUsers` is false"));
          }
        }
      }
      {
        const containers = self.containers;
        if (isList(containers)) {
          for (let index = 0; index < containers.length; index++) {
            const item = containers[index];
            const volumeDevices = isFields(item) ? item.volumeDevices : undefined;
            if (isList(volumeDevices) && volumeDevices.length > 0) errors.push(forbidden(`${path}containers[${index}].volumeDevices`, "when `hostUsers` is false"));
          }
        }
      }
    }
  }
  {
    const hostnameOverride = self.hostnameOverride;
    if (typeof hostnameOverride === "string") {
      {
        const hostnameOverride2 = self.hostnameOverride;
        if (typeof hostnameOverride2 === "string") {
          const setHostnameAsFQDN = self.setHostnameAsFQDN;
          if (setHostnameAsFQDN === true) errors.push(forbidden(`${path}hostnameOverride`, "may not be specified when setHostnameAsFQDN is true"));
        }
      }
      {
        const hostnameOverride2 = self.hostnameOverride;
        if (typeof hostnameOverride2 === "string") {
          const hostNetwork = self.hostNetwork;
          if (hostNetwork === true) errors.push(forbidden(`${path}hostnameOverride`, "may not be specified when hostNetwork is true"));
        }
      }
      {
        const hostnameOverride2 = self.hostnameOverride;
        if (typeof hostnameOverride2 === "string") {
          if (Buffer.byteLength(hostnameOverride2) > 64) errors.push(tooLong(`${path}hostnameOverride`, 64));
          for (const problem of dnsSubdomainProblems(hostnameOverride2)) errors.push(invalid(`${path}hostnameOverride`, hostnameOverride2, problem));
        }
      }
    }
  }
  {
    const serviceAccountName = self.serviceAccountName;
    if (typeof serviceAccountName === "string" && serviceAccountName !== "") {
      for (const problem of dnsSubdomainProblems(serviceAccountName)) errors.push(invalid(`${path}serviceAccountName`, serviceAccountName, problem));
    }
  }
  {
    const nodeName = self.nodeName;
    if (typeof nodeName === "string" && nodeName !== "") {
      for (const problem of dnsSubdomainProblems(nodeName)) errors.push(invalid(`${path}nodeName`, nodeName, problem));
    }
  }
  {
    const activeDeadlineSeconds = self.activeDeadlineSeconds;
    if (isNumber(activeDeadlineSeconds)) {
      if (activeDeadlineSeconds < 1 || activeDeadlineSeconds > 2147483647) errors.push(invalid(`${path}activeDeadlineSeconds`, activeDeadlineSeconds, "must be between 1 and 2147483647, inclusive"));
    }
  }
  {
    const hostname = self.hostname;
    if (typeof hostname === "string" && hostname !== "") {
      for (const problem of dnsLabelProblems(hostname)) errors.push(invalid(`${path}hostname`, hostname, problem));
    }
  }
  {
    const subdomain = self.subdomain;
    if (typeof subdomain === "string" && subdomain !== "") {
      for (const problem of dnsLabelProblems(subdomain)) errors.push(invalid(`${path}subdomain`, subdomain, problem));
    }
  }
  {
    const tolerations = self.tolerations;
    if (isList(tolerations)) {
      for (let index = 0; index < tolerations.length; index++) {
        const item = tolerations[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1Toleration(itemOrZero, undefined, `${path}tolerations[${index}].`, errors, context, self);
      }
    }
  }
  {
    const hostAliases = self.hostAliases;
    if (isList(hostAliases)) {
      for (let index = 0; index < hostAliases.length; index++) {
        const item = hostAliases[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1HostAlias(itemOrZero, undefined, `${path}hostAliases[${index}].`, errors, context, self);
      }
    }
  }
  {
    const priorityClassName = self.priorityClassName;
    if (typeof priorityClassName === "string" && priorityClassName !== "") {
      for (const problem of dnsSubdomainProblems(priorityClassName)) errors.push(invalid(`${path}priorityClassName`, priorityClassName, problem));
    }
  }
  {
    const runtimeClassName = self.runtimeClassName;
    if (typeof runtimeClassName === "string") {
      for (const problem of dnsSubdomainProblems(runtimeClassName)) errors.push(invalid(`${path}runtimeClassName`, runtimeClassName, problem));
    }
  }
  {
    const preemptionPolicy = self.preemptionPolicy;
    if (typeof preemptionPolicy === "string") {
      if (preemptionPolicy !== "PreemptLowerPriority" && preemptionPolicy !== "Never") errors.push(notSupported(`${path}preemptionPolicy`, preemptionPolicy, ["PreemptLowerPriority","Never"]));
    }
  }
  {
    const overhead = self.overhead;
    const oldOverhead = isFields(old) ? old.overhead : undefined;
    if (isFields(overhead)) {
      checkOverhead(overhead, `${path}overhead`, errors, { self, old, parent, context, before: oldOverhead });
    }
  }
  {
    const os = self.os;
    if (isFields(os)) {
      const name = os.name;
      if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}os.name`));
    }
  }
  {
    const os = self.os;
    if (isFields(os)) {
      const name = os.name;
      if (typeof name === "string" && name !== "") {
        if (name !== "linux" && name !== "windows") errors.push(notSupported(`${path}os`, name, ["linux","windows"]));
      }
    }
  }
  checkWindowsPod(self, ownPath(path), errors, { self, old, parent, context, before: old });
  checkFileKeyVolumes(self, ownPath(path), errors, { self, old, parent, context, before: old });
}
