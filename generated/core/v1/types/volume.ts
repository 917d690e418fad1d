// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Volume
// Hash: c35a87261184
import type { AWSElasticBlockStoreVolumeSource } from "./aws-elastic-block-store-volume-source.ts";
import type { AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import type { AzureFileVolumeSource } from "./azure-file-volume-source.ts";
import type { CephFSVolumeSource } from "./ceph-fs-volume-source.ts";
import type { CinderVolumeSource } from "./cinder-volume-source.ts";
import type { ConfigMapVolumeSource } from "./config-map-volume-source.ts";
import type { CSIVolumeSource } from "./csi-volume-source.ts";
import type { DownwardAPIVolumeSource } from "./downward-api-volume-source.ts";
import type { EmptyDirVolumeSource } from "./empty-dir-volume-source.ts";
import type { EphemeralVolumeSource } from "./ephemeral-volume-source.ts";
import type { FCVolumeSource } from "./fc-volume-source.ts";
import type { FlexVolumeSource } from "./flex-volume-source.ts";
import type { FlockerVolumeSource } from "./flocker-volume-source.ts";
import type { GCEPersistentDiskVolumeSource } from "./gce-persistent-disk-volume-source.ts";
import type { GitRepoVolumeSource } from "./git-repo-volume-source.ts";
import type { GlusterfsVolumeSource } from "./glusterfs-volume-source.ts";
import type { HostPathVolumeSource } from "./host-path-volume-source.ts";
import type { ImageVolumeSource } from "./image-volume-source.ts";
import type { ISCSIVolumeSource } from "./iscsi-volume-source.ts";
import type { NFSVolumeSource } from "./nfs-volume-source.ts";
import type { PersistentVolumeClaimVolumeSource } from "./persistent-volume-claim-volume-source.ts";
import type { PhotonPersistentDiskVolumeSource } from "./photon-persistent-disk-volume-source.ts";
import type { PortworxVolumeSource } from "./portworx-volume-source.ts";
import type { ProjectedVolumeSource } from "./projected-volume-source.ts";
import type { QuobyteVolumeSource } from "./quobyte-volume-source.ts";
import type { RBDVolumeSource } from "./rbd-volume-source.ts";
import type { ScaleIOVolumeSource } from "./scale-io-volume-source.ts";
import type { SecretVolumeSource } from "./secret-volume-source.ts";
import type { StorageOSVolumeSource } from "./storage-os-volume-source.ts";
import type { VsphereVirtualDiskVolumeSource } from "./vsphere-virtual-disk-volume-source.ts";

/** io.k8s.api.core.v1.Volume */
export interface Volume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ConfigMapVolumeSource;
  csi?: CSIVolumeSource;
  downwardAPI?: DownwardAPIVolumeSource;
  emptyDir?: EmptyDirVolumeSource;
  ephemeral?: EphemeralVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: ISCSIVolumeSource;
  /** @default "" */
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ProjectedVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: SecretVolumeSource;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}
