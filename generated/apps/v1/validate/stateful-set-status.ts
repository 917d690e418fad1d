// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetStatus
// Hash: b07338247f06
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetStatus. */
export function validateAppsV1StatefulSetStatus(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const replicas = self.replicas;
    const replicasOrZero = typeof replicas === "number" ? replicas : 0;
    if (replicasOrZero < 0) errors.push(invalid(`${path}replicas`, replicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = typeof readyReplicas === "number" ? readyReplicas : 0;
    if (readyReplicasOrZero < 0) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const currentReplicas = self.currentReplicas;
    const currentReplicasOrZero = typeof currentReplicas === "number" ? currentReplicas : 0;
    if (currentReplicasOrZero < 0) errors.push(invalid(`${path}currentReplicas`, currentReplicasOrZero, "must be greater than or equal to 0"));
  }
  {
    const updatedReplicas = self.updatedReplicas;
    const updatedReplicasOrZero = typeof updatedReplicas === "number" ? updatedReplicas : 0;
    if (updatedReplicasOrZero < 0) errors.push(invalid(`${path}updatedReplicas`, updatedReplicasOrZero, "must be greater than or equal to 0"));
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
    const collisionCount = self.collisionCount;
    if (typeof collisionCount === "number") {
      if (collisionCount < 0) errors.push(invalid(`${path}collisionCount`, collisionCount, "must be greater than or equal to 0"));
    }
  }
  {
    const readyReplicas = self.readyReplicas;
    const readyReplicasOrZero = typeof readyReplicas === "number" ? readyReplicas : 0;
    const replicas = self.replicas;
    if (!((typeof readyReplicas === "number" ? readyReplicas : 0) <= (typeof replicas === "number" ? replicas : 0))) errors.push(invalid(`${path}readyReplicas`, readyReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const currentReplicas = self.currentReplicas;
    const currentReplicasOrZero = typeof currentReplicas === "number" ? currentReplicas : 0;
    const replicas = self.replicas;
    if (!((typeof currentReplicas === "number" ? currentReplicas : 0) <= (typeof replicas === "number" ? replicas : 0))) errors.push(invalid(`${path}currentReplicas`, currentReplicasOrZero, "cannot be greater than status.replicas"));
  }
  {
    const updatedReplicas = self.updatedReplicas;
    const updatedReplicasOrZero = typeof updatedReplicas === "number" ? updatedReplicas : 0;
    const replicas = self.replicas;
    if (!((typeof updatedReplicas === "number" ? updatedReplicas : 0) <= (typeof replicas === "number" ? replicas : 0))) errors.push(invalid(`${path}updatedReplicas`, updatedReplicasOrZero, "cannot be greater than status.replicas"));
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
    if (!((typeof availableReplicas === "number" ? availableReplicas : 0) <= (typeof readyReplicas === "number" ? readyReplicas : 0))) errors.push(invalid(`${path}availableReplicas`, availableReplicasOrZero, "cannot be greater than status.readyReplicas"));
  }
}
