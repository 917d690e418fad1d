// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.RuleWithOperations
// Hash: 0cd6d005784d

/** io.k8s.api.admissionregistration.v1.RuleWithOperations */
export interface RuleWithOperations {
  apiGroups?: string[];
  apiVersions?: string[];
  operations?: ("*" | "CONNECT" | "CREATE" | "DELETE" | "UPDATE")[];
  resources?: string[];
  scope?: "*" | "Cluster" | "Namespaced";
}
