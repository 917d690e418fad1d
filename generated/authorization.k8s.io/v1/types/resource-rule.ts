// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.ResourceRule
// Hash: eec44c48f7f4

/** io.k8s.api.authorization.v1.ResourceRule */
export interface ResourceRule {
  apiGroups?: string[];
  resourceNames?: string[];
  resources?: string[];
  verbs: string[];
}
