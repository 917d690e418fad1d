// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodSpec
// Hash: 6b2d39d146e0
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1Container } from "./container.ts";
import { applyDefaultsCoreV1EphemeralContainer } from "./ephemeral-container.ts";
import { applyDefaultsCoreV1Volume } from "./volume.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PodSpec. */
export function applyDefaultsCoreV1PodSpec(self: Fields): void {
  if (self.schedulingGroup !== undefined) delete self.schedulingGroup;
  {
    const serviceAccount = self.serviceAccount;
    if (!((typeof serviceAccount === "string" ? serviceAccount : "") === "")) {
      if (self.serviceAccountName === undefined || self.serviceAccountName === null || self.serviceAccountName === "") {
        const serviceAccount2 = self.serviceAccount;
        const made = serviceAccount2;
        if (made !== undefined) self.serviceAccountName = made;
      }
    }
  }
  {
    const serviceAccountName = self.serviceAccountName;
    if (!((typeof serviceAccountName === "string" ? serviceAccountName : "") === "")) {
      if (self.serviceAccount === undefined || self.serviceAccount === null || self.serviceAccount === "") {
        const serviceAccountName2 = self.serviceAccountName;
        const made = serviceAccountName2;
        if (made !== undefined) self.serviceAccount = made;
      }
    }
  }
  if (self.dnsPolicy === undefined || self.dnsPolicy === null || self.dnsPolicy === "") self.dnsPolicy = "ClusterFirst";
  if (self.restartPolicy === undefined || self.restartPolicy === null || self.restartPolicy === "") self.restartPolicy = "Always";
  if (self.securityContext === undefined || self.securityContext === null) self.securityContext = {};
  if (self.terminationGracePeriodSeconds === undefined || self.terminationGracePeriodSeconds === null) self.terminationGracePeriodSeconds = 30;
  if (self.schedulerName === undefined || self.schedulerName === null || self.schedulerName === "") self.schedulerName = "default-scheduler";
  {
    const containers = self.containers;
    if (isList(containers)) {
      for (const item of containers) {
        if (isFields(item)) applyDefaultsCoreV1Container(item);
      }
    }
  }
  {
    const ephemeralContainers = self.ephemeralContainers;
    if (isList(ephemeralContainers)) {
      for (const item of ephemeralContainers) {
        if (isFields(item)) applyDefaultsCoreV1EphemeralContainer(item);
      }
    }
  }
  {
    const initContainers = self.initContainers;
    if (isList(initContainers)) {
      for (const item of initContainers) {
        if (isFields(item)) applyDefaultsCoreV1Container(item);
      }
    }
  }
  {
    const volumes = self.volumes;
    if (isList(volumes)) {
      for (const item of volumes) {
        if (isFields(item)) applyDefaultsCoreV1Volume(item);
      }
    }
  }
}
