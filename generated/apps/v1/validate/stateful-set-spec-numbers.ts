// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: c9731d2bfda1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetSpec/numbers. */
export function validateAppsV1StatefulSetSpecNumbers(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const replicas = self.replicas;
    if (typeof replicas === "number") {
      if (replicas < 0) errors.push(invalid(`${path}replicas`, replicas, "must be greater than or equal to 0"));
    }
  }
  {
    const minReadySeconds = self.minReadySeconds;
    const minReadySecondsOrZero = typeof minReadySeconds === "number" ? minReadySeconds : 0;
    if (minReadySecondsOrZero < 0) errors.push(invalid(`${path}minReadySeconds`, minReadySecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const ordinals = self.ordinals;
    if (isFields(ordinals)) {
      const start = ordinals.start;
      const startOrZero = typeof start === "number" ? start : 0;
      if (startOrZero < 0) errors.push(invalid(`${path}ordinals.start`, startOrZero, "must be greater than or equal to 0"));
    }
  }
}
