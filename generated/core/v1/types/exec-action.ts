// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ExecAction
// Hash: 84b867b17a24

/** io.k8s.api.core.v1.ExecAction */
export interface ExecAction {
  command?: string[];
}
