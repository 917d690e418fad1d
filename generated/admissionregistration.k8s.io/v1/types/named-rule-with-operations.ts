// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.NamedRuleWithOperations
// Hash: 928d42c25fbd

/** io.k8s.api.admissionregistration.v1.NamedRuleWithOperations */
export interface NamedRuleWithOperations {
  apiGroups?: string[];
  apiVersions?: string[];
  operations?: ("*" | "CONNECT" | "CREATE" | "DELETE" | "UPDATE")[];
  resourceNames?: string[];
  resources?: string[];
  scope?: "*" | "Cluster" | "Namespaced";
}
