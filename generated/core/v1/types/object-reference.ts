// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ObjectReference
// Hash: fb39530952ab

/** io.k8s.api.core.v1.ObjectReference */
export interface ObjectReference {
  apiVersion?: string;
  kind?: string;
  fieldPath?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
