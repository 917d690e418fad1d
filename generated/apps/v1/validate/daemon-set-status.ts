// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetStatus
// Hash: 079c9a41d7f8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.DaemonSetStatus. */
export function validateAppsV1DaemonSetStatus(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const currentNumberScheduled = self.currentNumberScheduled;
    const currentNumberScheduledOrZero = typeof currentNumberScheduled === "number" ? currentNumberScheduled : 0;
    if (currentNumberScheduledOrZero < 0) errors.push(invalid(`${path}currentNumberScheduled`, currentNumberScheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberMisscheduled = self.numberMisscheduled;
    const numberMisscheduledOrZero = typeof numberMisscheduled === "number" ? numberMisscheduled : 0;
    if (numberMisscheduledOrZero < 0) errors.push(invalid(`${path}numberMisscheduled`, numberMisscheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const desiredNumberScheduled = self.desiredNumberScheduled;
    const desiredNumberScheduledOrZero = typeof desiredNumberScheduled === "number" ? desiredNumberScheduled : 0;
    if (desiredNumberScheduledOrZero < 0) errors.push(invalid(`${path}desiredNumberScheduled`, desiredNumberScheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberReady = self.numberReady;
    const numberReadyOrZero = typeof numberReady === "number" ? numberReady : 0;
    if (numberReadyOrZero < 0) errors.push(invalid(`${path}numberReady`, numberReadyOrZero, "must be greater than or equal to 0"));
  }
  {
    const observedGeneration = self.observedGeneration;
    const observedGenerationOrZero = typeof observedGeneration === "number" ? observedGeneration : 0;
    if (observedGenerationOrZero < 0) errors.push(invalid(`${path}observedGeneration`, observedGenerationOrZero, "must be greater than or equal to 0"));
  }
  {
    const updatedNumberScheduled = self.updatedNumberScheduled;
    const updatedNumberScheduledOrZero = typeof updatedNumberScheduled === "number" ? updatedNumberScheduled : 0;
    if (updatedNumberScheduledOrZero < 0) errors.push(invalid(`${path}updatedNumberScheduled`, updatedNumberScheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberAvailable = self.numberAvailable;
    const numberAvailableOrZero = typeof numberAvailable === "number" ? numberAvailable : 0;
    if (numberAvailableOrZero < 0) errors.push(invalid(`${path}numberAvailable`, numberAvailableOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberUnavailable = self.numberUnavailable;
    const numberUnavailableOrZero = typeof numberUnavailable === "number" ? numberUnavailable : 0;
    if (numberUnavailableOrZero < 0) errors.push(invalid(`${path}numberUnavailable`, numberUnavailableOrZero, "must be greater than or equal to 0"));
  }
  {
    const collisionCount = self.collisionCount;
    if (typeof collisionCount === "number") {
      if (collisionCount < 0) errors.push(invalid(`${path}collisionCount`, collisionCount, "must be greater than or equal to 0"));
    }
  }
}
