// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeSpec
// Hash: c9332427b61a
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { AWSElasticBlockStoreVolumeSource } from "./aws-elastic-block-store-volume-source.ts";
import type { AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import type { AzureFilePersistentVolumeSource } from "./azure-file-persistent-volume-source.ts";
import type { CephFSPersistentVolumeSource } from "./ceph-fs-persistent-volume-source.ts";
import type { CinderPersistentVolumeSource } from "./cinder-persistent-volume-source.ts";
import type { CSIPersistentVolumeSource } from "./csi-persistent-volume-source.ts";
import type { FCVolumeSource } from "./fc-volume-source.ts";
import type { FlexPersistentVolumeSource } from "./flex-persistent-volume-source.ts";
import type { FlockerVolumeSource } from "./flocker-volume-source.ts";
import type { GCEPersistentDiskVolumeSource } from "./gce-persistent-disk-volume-source.ts";
import type { GlusterfsPersistentVolumeSource } from "./glusterfs-persistent-volume-source.ts";
import type { HostPathVolumeSource } from "./host-path-volume-source.ts";
import type { ISCSIPersistentVolumeSource } from "./iscsi-persistent-volume-source.ts";
import type { LocalVolumeSource } from "./local-volume-source.ts";
import type { NFSVolumeSource } from "./nfs-volume-source.ts";
import type { ObjectReference } from "./object-reference.ts";
import type { PhotonPersistentDiskVolumeSource } from "./photon-persistent-disk-volume-source.ts";
import type { PortworxVolumeSource } from "./portworx-volume-source.ts";
import type { QuobyteVolumeSource } from "./quobyte-volume-source.ts";
import type { RBDPersistentVolumeSource } from "./rbd-persistent-volume-source.ts";
import type { ScaleIOPersistentVolumeSource } from "./scale-io-persistent-volume-source.ts";
import type { StorageOSPersistentVolumeSource } from "./storage-os-persistent-volume-source.ts";
import type { VolumeNodeAffinity } from "./volume-node-affinity.ts";
import type { VsphereVirtualDiskVolumeSource } from "./vsphere-virtual-disk-volume-source.ts";

/** io.k8s.api.core.v1.PersistentVolumeSpec */
export interface PersistentVolumeSpec {
  accessModes?: ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[];
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFilePersistentVolumeSource;
  capacity?: {
    [key: string]: Quantity;
  };
  cephfs?: CephFSPersistentVolumeSource;
  cinder?: CinderPersistentVolumeSource;
  claimRef?: ObjectReference;
  csi?: CSIPersistentVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexPersistentVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  glusterfs?: GlusterfsPersistentVolumeSource;
  hostPath?: HostPathVolumeSource;
  iscsi?: ISCSIPersistentVolumeSource;
  local?: LocalVolumeSource;
  mountOptions?: string[];
  nfs?: NFSVolumeSource;
  nodeAffinity?: VolumeNodeAffinity;
  persistentVolumeReclaimPolicy?: "Delete" | "Recycle" | "Retain";
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDPersistentVolumeSource;
  scaleIO?: ScaleIOPersistentVolumeSource;
  storageClassName?: string;
  storageos?: StorageOSPersistentVolumeSource;
  volumeAttributesClassName?: string;
  volumeMode?: "Block" | "Filesystem";
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
