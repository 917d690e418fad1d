// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodCertificateProjection
// Hash: 12e928b79870

/** io.k8s.api.core.v1.PodCertificateProjection */
export interface PodCertificateProjection {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  /** Format: int32 */
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: {
    [key: string]: string;
  };
}
