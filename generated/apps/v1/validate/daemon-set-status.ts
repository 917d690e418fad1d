// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetStatus
// Hash: 629b686b0ebf
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.DaemonSetStatus. */
export function validateAppsV1DaemonSetStatus(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const currentNumberScheduled = self.currentNumberScheduled;
    const currentNumberScheduledOrZero = numberOf(currentNumberScheduled);
    if (currentNumberScheduledOrZero < 0) errors.push(invalid(`${path}currentNumberScheduled`, currentNumberScheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberMisscheduled = self.numberMisscheduled;
    const numberMisscheduledOrZero = numberOf(numberMisscheduled);
    if (numberMisscheduledOrZero < 0) errors.push(invalid(`${path}numberMisscheduled`, numberMisscheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const desiredNumberScheduled = self.desiredNumberScheduled;
    const desiredNumberScheduledOrZero = numberOf(desiredNumberScheduled);
    if (desiredNumberScheduledOrZero < 0) errors.push(invalid(`${path}desiredNumberScheduled`, desiredNumberScheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberReady = self.numberReady;
    const numberReadyOrZero = numberOf(numberReady);
    if (numberReadyOrZero < 0) errors.push(invalid(`${path}numberReady`, numberReadyOrZero, "must be greater than or equal to 0"));
  }
  {
    const observedGeneration = self.observedGeneration;
    const observedGenerationOrZero = numberOf(observedGeneration);
    if (observedGenerationOrZero < 0) errors.push(invalid(`${path}observedGeneration`, observedGenerationOrZero, "must be greater than or equal to 0"));
  }
  {
    const updatedNumberScheduled = self.updatedNumberScheduled;
    const updatedNumberScheduledOrZero = numberOf(updatedNumberScheduled);
    if (updatedNumberScheduledOrZero < 0) errors.push(invalid(`${path}updatedNumberScheduled`, updatedNumberScheduledOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberAvailable = self.numberAvailable;
    const numberAvailableOrZero = numberOf(numberAvailable);
    if (numberAvailableOrZero < 0) errors.push(invalid(`${path}numberAvailable`, numberAvailableOrZero, "must be greater than or equal to 0"));
  }
  {
    const numberUnavailable = self.numberUnavailable;
    const numberUnavailableOrZero = numberOf(numberUnavailable);
    if (numberUnavailableOrZero < 0) errors.push(invalid(`${path}numberUnavailable`, numberUnavailableOrZero, "must be greater than or equal to 0"));
  }
  {
    const collisionCount = self.collisionCount;
    if (isNumber(collisionCount)) {
      if (collisionCount < 0) errors.push(invalid(`${path}collisionCount`, collisionCount, "must be greater than or equal to 0"));
    }
  }
}
