// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.JSONPatch
// Hash: 023deb170e9c

/** io.k8s.api.admissionregistration.v1.JSONPatch */
export interface JSONPatch {
  expression?: string;
}
