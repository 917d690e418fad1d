// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HostPathVolumeSource
// Hash: 9635c87a8771

/** io.k8s.api.core.v1.HostPathVolumeSource */
export interface HostPathVolumeSource {
  /** @default "" */
  path: string;
  type?: "" | "BlockDevice" | "CharDevice" | "Directory" | "DirectoryOrCreate" | "File" | "FileOrCreate" | "Socket";
}
