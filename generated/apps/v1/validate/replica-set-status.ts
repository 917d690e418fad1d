// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetStatus
// Hash: c59346c56b9c
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.ReplicaSetStatus. */
export function validateAppsV1ReplicaSetStatus(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const replicas = self.replicas;
    const replicasOrZero = typeof replicas === "number" ? replicas : 0;
    if (replicasOrZero < 0) errors.push(invalid(`${path}replicas`, replicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const fullyLabeledReplicas = self.fullyLabeledReplicas;
    const fullyLabeledReplicasOrZero = typeof fullyLabeledReplicas === "number" ? fullyLabeledReplicas : 0;
    if (fullyLabeledReplicasOrZero < 0) errors.push(invalid(`${path}fullyLabeledReplicas`, fullyLabeledReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = typeof readyReplicas === "number" ? readyReplicas : 0;
    if (readyReplicasOrZero < 0) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const availableReplicas = self.availableReplicas;
    const availableReplicasOrZero = typeof availableReplicas === "number" ? availableReplicas : 0;
    if (availableReplicasOrZero < 0) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const observedGeneration = self.observedGeneration;
    const observedGenerationOrZero = typeof observedGeneration === "number" ? observedGeneration : 0;
    if (observedGenerationOrZero < 0) errors.push(invalid(`${path}observedGeneration`, observedGenerationOrZero, "must be greater than or equal to 0"));
  }
  {
    const terminatingReplicas = self.terminatingReplicas;
    if (typeof terminatingReplicas === "number") {
      if (terminatingReplicas < 0) errors.push(invalid(`${path}terminatingReplicas`, terminatingReplicas, "must be greater than or equal to 0"));
    }
  }
  {
    const fullyLabeledReplicas = self.fullyLabeledReplicas;
    const fullyLabeledReplicasOrZero = typeof fullyLabeledReplicas === "number" ? fullyLabeledReplicas : 0;
    const replicas = self.replicas;
    if (!((typeof fullyLabeledReplicas === "number" ? fullyLabeledReplicas : 0) <= (typeof replicas === "number" ? replicas : 0))) errors.push(invalid(`${path}fullyLabeledReplicas`, fullyLabeledReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = typeof readyReplicas === "number" ? readyReplicas : 0;
    const replicas = self.replicas;
    if (!((typeof readyReplicas === "number" ? readyReplicas : 0) <= (typeof replicas === "number" ? replicas : 0))) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const availableReplicas = self.availableReplicas;
    const availableReplicasOrZero = typeof availableReplicas === "number" ? availableReplicas : 0;
    const replicas = self.replicas;
    if (!((typeof availableReplicas === "number" ? availableReplicas : 0) <= (typeof replicas === "number" ? replicas : 0))) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const availableReplicas = self.availableReplicas;
    const availableReplicasOrZero = typeof availableReplicas === "number" ? availableReplicas : 0;
    const readyReplicas = self.readyReplicas;
    if (!((typeof availableReplicas === "number" ? availableReplicas : 0) <= (typeof readyReplicas === "number" ? readyReplicas : 0))) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "cannot be greater than readyReplicas"));
  }
}
