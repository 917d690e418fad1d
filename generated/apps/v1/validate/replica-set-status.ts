// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetStatus
// Hash: 52e59ca9a5ba
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.ReplicaSetStatus. */
export function validateAppsV1ReplicaSetStatus(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const replicas = self.replicas;
    const replicasOrZero = numberOf(replicas);
    if (replicasOrZero < 0) errors.push(invalid(`${path}replicas`, replicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const fullyLabeledReplicas = self.fullyLabeledReplicas;
    const fullyLabeledReplicasOrZero = numberOf(fullyLabeledReplicas);
    if (fullyLabeledReplicasOrZero < 0) errors.push(invalid(`${path}fullyLabeledReplicas`, fullyLabeledReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = numberOf(readyReplicas);
    if (readyReplicasOrZero < 0) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const availableReplicas = self.availableReplicas;
    const availableReplicasOrZero = numberOf(availableReplicas);
    if (availableReplicasOrZero < 0) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const observedGeneration = self.observedGeneration;
    const observedGenerationOrZero = numberOf(observedGeneration);
    if (observedGenerationOrZero < 0) errors.push(invalid(`${path}observedGeneration`, observedGenerationOrZero, "must be greater than or equal to 0"));
  }
  {
    const terminatingReplicas = self.terminatingReplicas;
    if (isNumber(terminatingReplicas)) {
      if (terminatingReplicas < 0) errors.push(invalid(`${path}terminatingReplicas`, terminatingReplicas, "must be greater than or equal to 0"));
    }
  }
  {
    const fullyLabeledReplicas = self.fullyLabeledReplicas;
    const fullyLabeledReplicasOrZero = numberOf(fullyLabeledReplicas);
    const replicas = self.replicas;
    if (!(numberOf(fullyLabeledReplicas) <= numberOf(replicas))) errors.push(invalid(`${path}fullyLabeledReplicas`, fullyLabeledReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = numberOf(readyReplicas);
    const replicas = self.replicas;
    if (!(numberOf(readyReplicas) <= numberOf(replicas))) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const availableReplicas = self.availableReplicas;
    const availableReplicasOrZero = numberOf(availableReplicas);
    const replicas = self.replicas;
    if (!(numberOf(availableReplicas) <= numberOf(replicas))) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const availableReplicas = self.availableReplicas;
    const availableReplicasOrZero = numberOf(availableReplicas);
    const readyReplicas = self.readyReplicas;
    if (!(numberOf(availableReplicas) <= numberOf(readyReplicas))) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "cannot be greater than readyReplicas"));
  }
}
