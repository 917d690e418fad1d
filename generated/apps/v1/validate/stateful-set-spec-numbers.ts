// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: d1c82c5bb0c7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetSpec/numbers. */
export function validateAppsV1StatefulSetSpecNumbers(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const replicas = self.replicas;
    if (isNumber(replicas)) {
      if (replicas < 0) errors.push(invalid(`${path}replicas`, replicas, "must be greater than or equal to 0"));
    }
  }
  {
    const minReadySeconds = self.minReadySeconds;
    const minReadySecondsOrZero = numberOf(minReadySeconds);
    if (minReadySecondsOrZero < 0) errors.push(invalid(`${path}minReadySeconds`, minReadySecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const ordinals = self.ordinals;
    if (isFields(ordinals)) {
      const start = ordinals.start;
      const startOrZero = numberOf(start);
      if (startOrZero < 0) errors.push(invalid(`${path}ordinals.start`, startOrZero, "must be greater than or equal to 0"));
    }
  }
}
