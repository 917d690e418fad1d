// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Volume
// Hash: f42534a1f893
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkVolumeNameOnce } from "../../../../runtime/validation/checks/volume-name-once.ts";
import { type FieldError, forbidden, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { quantitySign } from "../../../../runtime/validation/functions/quantity-sign.ts";
import { validateCoreV1AWSElasticBlockStoreVolumeSource } from "./aws-elastic-block-store-volume-source.ts";
import { validateCoreV1AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import { validateCoreV1AzureFileVolumeSource } from "./azure-file-volume-source.ts";
import { validateCoreV1CephFSVolumeSource } from "./ceph-fs-volume-source.ts";
import { validateCoreV1CinderVolumeSource } from "./cinder-volume-source.ts";
import { validateCoreV1ConfigMapVolumeSource } from "./config-map-volume-source.ts";
import { validateCoreV1CSIVolumeSource } from "./csi-volume-source.ts";
import { validateCoreV1DownwardAPIVolumeSource } from "./downward-api-volume-source.ts";
import { validateCoreV1EphemeralVolumeSource } from "./ephemeral-volume-source.ts";
import { validateCoreV1FCVolumeSource } from "./fc-volume-source.ts";
import { validateCoreV1FlexVolumeSource } from "./flex-volume-source.ts";
import { validateCoreV1FlockerVolumeSource } from "./flocker-volume-source.ts";
import { validateCoreV1GCEPersistentDiskVolumeSource } from "./gce-persistent-disk-volume-source.ts";
import { validateCoreV1GitRepoVolumeSource } from "./git-repo-volume-source.ts";
import { validateCoreV1GlusterfsVolumeSource } from "./glusterfs-volume-source.ts";
import { validateCoreV1HostPathVolumeSource } from "./host-path-volume-source.ts";
import { validateCoreV1ImageVolumeSource } from "./image-volume-source.ts";
import { validateCoreV1ISCSIVolumeSource } from "./iscsi-volume-source.ts";
import { validateCoreV1NFSVolumeSource } from "./nfs-volume-source.ts";
import { validateCoreV1PersistentVolumeClaimVolumeSource } from "./persistent-volume-claim-volume-source.ts";
import { validateCoreV1PhotonPersistentDiskVolumeSource } from "./photon-persistent-disk-volume-source.ts";
import { validateCoreV1PortworxVolumeSource } from "./portworx-volume-source.ts";
import { validateCoreV1ProjectedVolumeSource } from "./projected-volume-source.ts";
import { validateCoreV1QuobyteVolumeSource } from "./quobyte-volume-source.ts";
import { validateCoreV1RBDVolumeSource } from "./rbd-volume-source.ts";
import { validateCoreV1ScaleIOVolumeSource } from "./scale-io-volume-source.ts";
import { validateCoreV1SecretVolumeSource } from "./secret-volume-source.ts";
import { validateCoreV1StorageOSVolumeSource } from "./storage-os-volume-source.ts";
import { validateCoreV1VsphereVirtualDiskVolumeSource } from "./vsphere-virtual-disk-volume-source.ts";

/** The rules of io.k8s.api.core.v1.Volume. */
export function validateCoreV1Volume(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const emptyDir = self.emptyDir;
    if (isFields(emptyDir)) {
      const sizeLimit = emptyDir.sizeLimit;
      if (sizeLimit !== undefined && sizeLimit !== null) {
        if (!(quantitySign(sizeLimit) >= 0)) errors.push(forbidden(`${path}emptyDir.sizeLimit`, "SizeLimit field must be a valid resource quantity"));
      }
    }
  }
  {
    let found = 0;
    {
      const emptyDir = self.emptyDir;
      if (isFields(emptyDir)) {
        if (found++ > 0) errors.push(forbidden(`${path}emptyDir`, "may not specify more than 1 volume type"));
      }
    }
    {
      const hostPath = self.hostPath;
      if (isFields(hostPath)) {
        if (found++ > 0) errors.push(forbidden(`${path}hostPath`, "may not specify more than 1 volume type"));
        else validateCoreV1HostPathVolumeSource(hostPath, isFields(old) && isFields(old.hostPath) ? old.hostPath : undefined, `${path}hostPath.`, errors, context, self);
      }
    }
    {
      const gitRepo = self.gitRepo;
      if (isFields(gitRepo)) {
        if (found++ > 0) errors.push(forbidden(`${path}gitRepo`, "may not specify more than 1 volume type"));
        else validateCoreV1GitRepoVolumeSource(gitRepo, isFields(old) && isFields(old.gitRepo) ? old.gitRepo : undefined, `${path}gitRepo.`, errors, context, self);
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
      const secret = self.secret;
      if (isFields(secret)) {
        if (found++ > 0) errors.push(forbidden(`${path}secret`, "may not specify more than 1 volume type"));
        else validateCoreV1SecretVolumeSource(secret, isFields(old) && isFields(old.secret) ? old.secret : undefined, `${path}secret.`, errors, context, self);
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
      const iscsi = self.iscsi;
      if (isFields(iscsi)) {
        if (found++ > 0) errors.push(forbidden(`${path}iscsi`, "may not specify more than 1 volume type"));
        else validateCoreV1ISCSIVolumeSource(iscsi, isFields(old) && isFields(old.iscsi) ? old.iscsi : undefined, `${path}iscsi.`, errors, context, self);
      }
    }
    {
      const glusterfs = self.glusterfs;
      if (isFields(glusterfs)) {
        if (found++ > 0) errors.push(forbidden(`${path}glusterfs`, "may not specify more than 1 volume type"));
        else validateCoreV1GlusterfsVolumeSource(glusterfs, isFields(old) && isFields(old.glusterfs) ? old.glusterfs : undefined, `${path}glusterfs.`, errors, context, self);
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
      const persistentVolumeClaim = self.persistentVolumeClaim;
      if (isFields(persistentVolumeClaim)) {
        if (found++ > 0) errors.push(forbidden(`${path}persistentVolumeClaim`, "may not specify more than 1 volume type"));
        else validateCoreV1PersistentVolumeClaimVolumeSource(persistentVolumeClaim, isFields(old) && isFields(old.persistentVolumeClaim) ? old.persistentVolumeClaim : undefined, `${path}persistentVolumeClaim.`, errors, context, self);
      }
    }
    {
      const rbd = self.rbd;
      if (isFields(rbd)) {
        if (found++ > 0) errors.push(forbidden(`${path}rbd`, "may not specify more than 1 volume type"));
        else validateCoreV1RBDVolumeSource(rbd, isFields(old) && isFields(old.rbd) ? old.rbd : undefined, `${path}rbd.`, errors, context, self);
      }
    }
    {
      const cinder = self.cinder;
      if (isFields(cinder)) {
        if (found++ > 0) errors.push(forbidden(`${path}cinder`, "may not specify more than 1 volume type"));
        else validateCoreV1CinderVolumeSource(cinder, isFields(old) && isFields(old.cinder) ? old.cinder : undefined, `${path}cinder.`, errors, context, self);
      }
    }
    {
      const cephfs = self.cephfs;
      if (isFields(cephfs)) {
        if (found++ > 0) errors.push(forbidden(`${path}cephfs`, "may not specify more than 1 volume type"));
        else validateCoreV1CephFSVolumeSource(cephfs, isFields(old) && isFields(old.cephfs) ? old.cephfs : undefined, `${path}cephfs.`, errors, context, self);
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
      const downwardAPI = self.downwardAPI;
      if (isFields(downwardAPI)) {
        if (found++ > 0) errors.push(forbidden(`${path}downwardAPI`, "may not specify more than 1 volume type"));
        else validateCoreV1DownwardAPIVolumeSource(downwardAPI, isFields(old) && isFields(old.downwardAPI) ? old.downwardAPI : undefined, `${path}downwardAPI.`, errors, context, self);
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
        else validateCoreV1FlexVolumeSource(flexVolume, isFields(old) && isFields(old.flexVolume) ? old.flexVolume : undefined, `${path}flexVolume.`, errors, context, self);
      }
    }
    {
      const configMap = self.configMap;
      if (isFields(configMap)) {
        if (found++ > 0) errors.push(forbidden(`${path}configMap`, "may not specify more than 1 volume type"));
        else validateCoreV1ConfigMapVolumeSource(configMap, isFields(old) && isFields(old.configMap) ? old.configMap : undefined, `${path}configMap.`, errors, context, self);
      }
    }
    {
      const azureFile = self.azureFile;
      if (isFields(azureFile)) {
        if (found++ > 0) errors.push(forbidden(`${path}azureFile`, "may not specify more than 1 volume type"));
        else validateCoreV1AzureFileVolumeSource(azureFile, isFields(old) && isFields(old.azureFile) ? old.azureFile : undefined, `${path}azureFile.`, errors, context, self);
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
      const storageos = self.storageos;
      if (isFields(storageos)) {
        if (found++ > 0) errors.push(forbidden(`${path}storageos`, "may not specify more than 1 volume type"));
        else validateCoreV1StorageOSVolumeSource(storageos, isFields(old) && isFields(old.storageos) ? old.storageos : undefined, `${path}storageos.`, errors, context, self);
      }
    }
    {
      const projected = self.projected;
      if (isFields(projected)) {
        if (found++ > 0) errors.push(forbidden(`${path}projected`, "may not specify more than 1 volume type"));
        else validateCoreV1ProjectedVolumeSource(projected, isFields(old) && isFields(old.projected) ? old.projected : undefined, `${path}projected.`, errors, context, self);
      }
    }
    {
      const scaleIO = self.scaleIO;
      if (isFields(scaleIO)) {
        if (found++ > 0) errors.push(forbidden(`${path}scaleIO`, "may not specify more than 1 volume type"));
        else validateCoreV1ScaleIOVolumeSource(scaleIO, isFields(old) && isFields(old.scaleIO) ? old.scaleIO : undefined, `${path}scaleIO.`, errors, context, self);
      }
    }
    {
      const csi = self.csi;
      if (isFields(csi)) {
        if (found++ > 0) errors.push(forbidden(`${path}csi`, "may not specify more than 1 volume type"));
        else validateCoreV1CSIVolumeSource(csi, isFields(old) && isFields(old.csi) ? old.csi : undefined, `${path}csi.`, errors, context, self);
      }
    }
    {
      const ephemeral = self.ephemeral;
      if (isFields(ephemeral)) {
        if (found++ > 0) errors.push(forbidden(`${path}ephemeral`, "may not specify more than 1 volume type"));
        else validateCoreV1EphemeralVolumeSource(ephemeral, isFields(old) && isFields(old.ephemeral) ? old.ephemeral : undefined, `${path}ephemeral.`, errors, context, self);
      }
    }
    {
      const image = self.image;
      if (isFields(image)) {
        if (found++ > 0) errors.push(forbidden(`${path}image`, "may not specify more than 1 volume type"));
        else validateCoreV1ImageVolumeSource(image, isFields(old) && isFields(old.image) ? old.image : undefined, `${path}image.`, errors, context, self);
      }
    }
    if (found === 0) errors.push(required(ownPath(path), "must specify a volume type"));
  }
  {
    const iscsi = self.iscsi;
    const iscsiInitiatorName = isFields(iscsi) ? iscsi.initiatorName : undefined;
    if (typeof iscsiInitiatorName === "string") {
      const name = self.name;
      if (typeof name === "string" && name !== "") {
        const name2 = self.name;
        const iscsi2 = self.iscsi;
        const iscsi2TargetPortal = isFields(iscsi2) ? iscsi2.targetPortal : undefined;
        if (!(((typeof name2 === "string" ? name2 : "").length + (typeof iscsi2TargetPortal === "string" ? iscsi2TargetPortal : "").length) < 64)) errors.push(invalid(`${path}name`, name, "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified."));
      }
    }
  }
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      for (const problem of dnsLabelProblems(name)) errors.push(invalid(`${path}name`, name, problem));
      checkVolumeNameOnce(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
}
