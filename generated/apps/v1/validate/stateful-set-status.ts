// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetStatus
// Hash: be47f4b44cd5
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetStatus. */
export function validateAppsV1StatefulSetStatus(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const replicas = self.replicas;
    const replicasOrZero = numberOf(replicas);
    if (replicasOrZero < 0) errors.push(invalid(`${path}replicas`, replicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = numberOf(readyReplicas);
    if (readyReplicasOrZero < 0) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const currentReplicas = self.currentReplicas;
    const currentReplicasOrZero = numberOf(currentReplicas);
    if (currentReplicasOrZero < 0) errors.push(invalid(`${path}currentReplicas`, currentReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const updatedReplicas = self.updatedReplicas;
    const updatedReplicasOrZero = numberOf(updatedReplicas);
    if (updatedReplicasOrZero < 0) errors.push(invalid(`${path}updatedReplicas`, updatedReplicasOrZero, "must be greater than or equal to 0"));
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
    const collisionCount = self.collisionCount;
    if (isNumber(collisionCount)) {
      if (collisionCount < 0) errors.push(invalid(`${path}collisionCount`, collisionCount, "must be greater than or equal to 0"));
    }
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = numberOf(readyReplicas);
    const replicas = self.replicas;
    if (!(numberOf(readyReplicas) <= numberOf(replicas))) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const currentReplicas = self.currentReplicas;
    const currentReplicasOrZero = numberOf(currentReplicas);
    const replicas = self.replicas;
    if (!(numberOf(currentReplicas) <= numberOf(replicas))) errors.push(invalid(`${path}currentReplicas`, currentReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const updatedReplicas = self.updatedReplicas;
    const updatedReplicasOrZero = numberOf(updatedReplicas);
    const replicas = self.replicas;
    if (!(numberOf(updatedReplicas) <= numberOf(replicas))) errors.push(invalid(`${path}updatedReplicas`, updatedReplicasOrZero, "cannot be greater than status.replicas"));
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
    if (!(numberOf(availableReplicas) <= numberOf(readyReplicas))) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "cannot be greater than status.readyReplicas"));
  }
}
