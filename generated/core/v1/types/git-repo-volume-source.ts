// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GitRepoVolumeSource
// Hash: 563aef6c1976

/** io.k8s.api.core.v1.GitRepoVolumeSource */
export interface GitRepoVolumeSource {
  directory?: string;
  /** @default "" */
  repository: string;
  revision?: string;
}
