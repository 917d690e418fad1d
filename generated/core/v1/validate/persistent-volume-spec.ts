// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeSpec
// Hash: 59b846757a36
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkAccessModes } from "../../../../runtime/validation/checks/access-modes.ts";
import { checkVolumeCapacity } from "../../../../runtime/validation/checks/volume-capacity.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateCoreV1AWSElasticBlockStoreVolumeSource } from "./aws-elastic-block-store-volume-source.ts";
import { validateCoreV1AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import { validateCoreV1CSIPersistentVolumeSource } from "./csi-persistent-volume-source.ts";
import { validateCoreV1FCVolumeSource } from "./fc-volume-source.ts";
import { validateCoreV1FlockerVolumeSource } from "./flocker-volume-source.ts";
import { validateCoreV1GCEPersistentDiskVolumeSource } from "./gce-persistent-disk-volume-source.ts";
import { validateCoreV1HostPathVolumeSource } from "./host-path-volume-source.ts";
import { validateCoreV1LocalVolumeSource } from "./local-volume-source.ts";
import { validateCoreV1NFSVolumeSource } from "./nfs-volume-source.ts";
import { validateCoreV1NodeSelector } from "./node-selector.ts";
import { validateCoreV1PhotonPersistentDiskVolumeSource } from "./photon-persistent-disk-volume-source.ts";
import { validateCoreV1PortworxVolumeSource } from "./portworx-volume-source.ts";
import { validateCoreV1QuobyteVolumeSource } from "./quobyte-volume-source.ts";
import { validateCoreV1VsphereVirtualDiskVolumeSource } from "./vsphere-virtual-disk-volume-source.ts";

/** The rules of io.k8s.api.core.v1.PersistentVolumeSpec. */
export function validateCoreV1PersistentVolumeSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const parentInlineVolumeSpec = parent.inlineVolumeSpec;
    if (parentInlineVolumeSpec !== undefined && parentInlineVolumeSpec !== null) {
      const csi = self.csi;
      if (!isFields(csi)) errors.push(required(`${path}csi`, "has to be specified in the context of inline volumes"));
    }
  }
  {
    const accessModes = self.accessModes;
    const oldAccessModes = isFields(old) ? old.accessModes : undefined;
    if (!(isList(accessModes) && accessModes.length > 0)) {
      errors.push(required(`${path}accessModes`));
    } else {
      checkAccessModes(accessModes, `${path}accessModes`, errors, { self, old, parent, context, before: oldAccessModes });
    }
  }
  {
    const parentInlineVolumeSpec = parent.inlineVolumeSpec;
    if (!(parentInlineVolumeSpec !== undefined && parentInlineVolumeSpec !== null)) {
      const capacity = self.capacity;
      const oldCapacity = isFields(old) ? old.capacity : undefined;
      const capacityOrZero = isFields(capacity) ? capacity : noFields;
      checkVolumeCapacity(capacityOrZero, `${path}capacity`, errors, { self, old, parent, context, before: oldCapacity });
    }
  }
  {
    const persistentVolumeReclaimPolicy = self.persistentVolumeReclaimPolicy;
    if (typeof persistentVolumeReclaimPolicy === "string" && persistentVolumeReclaimPolicy !== "") {
      if (persistentVolumeReclaimPolicy !== "Delete" && persistentVolumeReclaimPolicy !== "Recycle" && persistentVolumeReclaimPolicy !== "Retain") errors.push(notSupported(`${path}persistentVolumeReclaimPolicy`, persistentVolumeReclaimPolicy, ["Delete","Recycle","Retain"]));
    }
  }
  {
    const nodeAffinity = self.nodeAffinity;
    const nodeAffinityRequired = isFields(nodeAffinity) ? nodeAffinity.required : undefined;
    if (!(!(isFields(nodeAffinity)) || (isFields(nodeAffinityRequired)))) errors.push(required(`${path}nodeAffinity.required`, "must specify required node constraints"));
  }
  {
    const nodeAffinity = self.nodeAffinity;
    if (isFields(nodeAffinity)) {
      const required2 = nodeAffinity.required;
      if (isFields(required2)) {
        validateCoreV1NodeSelector(required2, undefined, `${path}nodeAffinity.required.`, errors, context, self);
      }
    }
  }
  {
    let found = 0;
    {
      const hostPath = self.hostPath;
      if (isFields(hostPath)) {
        if (found++ > 0) errors.push(forbidden(`${path}hostPath`, "may not specify more than 1 volume type"));
        else validateCoreV1HostPathVolumeSource(hostPath, isFields(old) && isFields(old.hostPath) ? old.hostPath : undefined, `${path}hostPath.`, errors, context, self);
      }
    }
    {
      const gcePersistentDisk = self.gcePersistentDisk;
      if (isFields(gcePersistentDisk)) {
        if (found++ > 0) errors.push(forbidden(`${path}gcePersistentDisk`, "may not specify more than 1 volume type"));
        else validateCoreV1GCEPersistentDiskVolumeSource(gcePersistentDisk, isFields(old) && isFields(old.gcePersistentDisk) ? old.gcePersistentDisk : undefined, `${path}gcePersistentDisk.`, errors, context, self);
      }
    }
    {
      const awsElasticBlockStore = self.awsElasticBlockStore;
      if (isFields(awsElasticBlockStore)) {
        if (found++ > 0) errors.push(forbidden(`${path}awsElasticBlockStore`, "may not specify more than 1 volume type"));
        else validateCoreV1AWSElasticBlockStoreVolumeSource(awsElasticBlockStore, isFields(old) && isFields(old.awsElasticBlockStore) ? old.awsElasticBlockStore : undefined, `${path}awsElasticBlockStore.`, errors, context, self);
      }
    }
    {
      const glusterfs = self.glusterfs;
      if (isFields(glusterfs)) {
        if (found++ > 0) errors.push(forbidden(`${path}glusterfs`, "may not specify more than 1 volume type"));
      }
    }
    {
      const flocker = self.flocker;
      if (isFields(flocker)) {
        if (found++ > 0) errors.push(forbidden(`${path}flocker`, "may not specify more than 1 volume type"));
        else validateCoreV1FlockerVolumeSource(flocker, isFields(old) && isFields(old.flocker) ? old.flocker : undefined, `${path}flocker.`, errors, context, self);
      }
    }
    {
      const nfs = self.nfs;
      if (isFields(nfs)) {
        if (found++ > 0) errors.push(forbidden(`${path}nfs`, "may not specify more than 1 volume type"));
        else validateCoreV1NFSVolumeSource(nfs, isFields(old) && isFields(old.nfs) ? old.nfs : undefined, `${path}nfs.`, errors, context, self);
      }
    }
    {
      const rbd = self.rbd;
      if (isFields(rbd)) {
        if (found++ > 0) errors.push(forbidden(`${path}rbd`, "may not specify more than 1 volume type"));
      }
    }
    {
      const quobyte = self.quobyte;
      if (isFields(quobyte)) {
        if (found++ > 0) errors.push(forbidden(`${path}quobyte`, "may not specify more than 1 volume type"));
        else validateCoreV1QuobyteVolumeSource(quobyte, isFields(old) && isFields(old.quobyte) ? old.quobyte : undefined, `${path}quobyte.`, errors, context, self);
      }
    }
    {
      const cephfs = self.cephfs;
      if (isFields(cephfs)) {
        if (found++ > 0) errors.push(forbidden(`${path}cephfs`, "may not specify more than 1 volume type"));
      }
    }
    {
      const iscsi = self.iscsi;
      if (isFields(iscsi)) {
        if (found++ > 0) errors.push(forbidden(`${path}iscsi`, "may not specify more than 1 volume type"));
      }
    }
    {
      const cinder = self.cinder;
      if (isFields(cinder)) {
        if (found++ > 0) errors.push(forbidden(`${path}cinder`, "may not specify more than 1 volume type"));
      }
    }
    {
      const fc = self.fc;
      if (isFields(fc)) {
        if (found++ > 0) errors.push(forbidden(`${path}fc`, "may not specify more than 1 volume type"));
        else validateCoreV1FCVolumeSource(fc, isFields(old) && isFields(old.fc) ? old.fc : undefined, `${path}fc.`, errors, context, self);
      }
    }
    {
      const flexVolume = self.flexVolume;
      if (isFields(flexVolume)) {
        if (found++ > 0) errors.push(forbidden(`${path}flexVolume`, "may not specify more than 1 volume type"));
      }
    }
    {
      const azureFile = self.azureFile;
      if (isFields(azureFile)) {
        if (found++ > 0) errors.push(forbidden(`${path}azureFile`, "may not specify more than 1 volume type"));
      }
    }
    {
      const vsphereVolume = self.vsphereVolume;
      if (isFields(vsphereVolume)) {
        if (found++ > 0) errors.push(forbidden(`${path}vsphereVolume`, "may not specify more than 1 volume type"));
        else validateCoreV1VsphereVirtualDiskVolumeSource(vsphereVolume, isFields(old) && isFields(old.vsphereVolume) ? old.vsphereVolume : undefined, `${path}vsphereVolume.`, errors, context, self);
      }
    }
    {
      const photonPersistentDisk = self.photonPersistentDisk;
      if (isFields(photonPersistentDisk)) {
        if (found++ > 0) errors.push(forbidden(`${path}photonPersistentDisk`, "may not specify more than 1 volume type"));
        else validateCoreV1PhotonPersistentDiskVolumeSource(photonPersistentDisk, isFields(old) && isFields(old.photonPersistentDisk) ? old.photonPersistentDisk : undefined, `${path}photonPersistentDisk.`, errors, context, self);
      }
    }
    {
      const portworxVolume = self.portworxVolume;
      if (isFields(portworxVolume)) {
        if (found++ > 0) errors.push(forbidden(`${path}portworxVolume`, "may not specify more than 1 volume type"));
        else validateCoreV1PortworxVolumeSource(portworxVolume, isFields(old) && isFields(old.portworxVolume) ? old.portworxVolume : undefined, `${path}portworxVolume.`, errors, context, self);
      }
    }
    {
      const azureDisk = self.azureDisk;
      if (isFields(azureDisk)) {
        if (found++ > 0) errors.push(forbidden(`${path}azureDisk`, "may not specify more than 1 volume type"));
        else validateCoreV1AzureDiskVolumeSource(azureDisk, isFields(old) && isFields(old.azureDisk) ? old.azureDisk : undefined, `${path}azureDisk.`, errors, context, self);
      }
    }
    {
      const scaleIO = self.scaleIO;
      if (isFields(scaleIO)) {
        if (found++ > 0) errors.push(forbidden(`${path}scaleIO`, "may not specify more than 1 volume type"));
      }
    }
    {
      const local = self.local;
      if (isFields(local)) {
        if (found++ > 0) errors.push(forbidden(`${path}local`, "may not specify more than 1 volume type"));
        else validateCoreV1LocalVolumeSource(local, isFields(old) && isFields(old.local) ? old.local : undefined, `${path}local.`, errors, context, self);
      }
    }
    {
      const storageos = self.storageos;
      if (isFields(storageos)) {
        if (found++ > 0) errors.push(forbidden(`${path}storageos`, "may not specify more than 1 volume type"));
      }
    }
    {
      const csi = self.csi;
      if (isFields(csi)) {
        if (found++ > 0) errors.push(forbidden(`${path}csi`, "may not specify more than 1 volume type"));
        else validateCoreV1CSIPersistentVolumeSource(csi, isFields(old) && isFields(old.csi) ? old.csi : undefined, `${path}csi.`, errors, context, self);
      }
    }
    if (found === 0) errors.push(required(ownPath(path), "must specify a volume type"));
  }
  {
    const local = self.local;
    if (isFields(local)) {
      const nodeAffinity = self.nodeAffinity;
      if (!isFields(nodeAffinity)) errors.push(required(`${path}nodeAffinity`, "Local volume requires node affinity"));
    }
  }
  {
    const hostPath = self.hostPath;
    const hostPathPath = isFields(hostPath) ? hostPath.path : undefined;
    const persistentVolumeReclaimPolicy = self.persistentVolumeReclaimPolicy;
    if ((hostPathPath === "/") && (persistentVolumeReclaimPolicy === "Recycle")) {
      const persistentVolumeReclaimPolicy2 = self.persistentVolumeReclaimPolicy;
      if (typeof persistentVolumeReclaimPolicy2 === "string" && persistentVolumeReclaimPolicy2 !== "") errors.push(forbidden(`${path}persistentVolumeReclaimPolicy`, "may not be 'recycle' for a hostPath mount of '/'"));
    }
  }
  {
    const storageClassName = self.storageClassName;
    if (typeof storageClassName === "string" && storageClassName !== "") {
      for (const problem of dnsSubdomainProblems(storageClassName)) errors.push(invalid(`${path}storageClassName`, storageClassName, problem));
    }
  }
  {
    const volumeMode = self.volumeMode;
    if (typeof volumeMode === "string") {
      if (volumeMode !== "Block" && volumeMode !== "Filesystem") errors.push(notSupported(`${path}volumeMode`, volumeMode, ["Block","Filesystem"]));
    }
  }
  {
    const volumeAttributesClassName = self.volumeAttributesClassName;
    if (typeof volumeAttributesClassName === "string") {
      for (const problem of dnsSubdomainProblems(volumeAttributesClassName)) errors.push(invalid(`${path}volumeAttributesClassName`, volumeAttributesClassName, problem));
    }
  }
  {
    const volumeAttributesClassName = self.volumeAttributesClassName;
    if (typeof volumeAttributesClassName === "string") {
      const csi = self.csi;
      if (!isFields(csi)) errors.push(required(`${path}csi`, "has to be specified when using volumeAttributesClassName"));
    }
  }
}
