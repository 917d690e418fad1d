// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: 7ddd7654606b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkConfigMapData } from "../../../../runtime/validation/checks/config-map-data.ts";
import { checkConfigMapSize } from "../../../../runtime/validation/checks/config-map-size.ts";
import { type FieldError, forbidden, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { configMapKeyProblems } from "../../../../runtime/validation/formats/config-map-key.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";

/** The rules of io.k8s.api.core.v1.ConfigMap. */
export function validateCoreV1ConfigMap(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const oldImmutable = isFields(old) ? old.immutable : undefined;
    if ((typeof oldImmutable === "boolean") && ((oldImmutable === true) === true)) {
      if (context.operation === "update" && context.subresource !== "status") {
        const immutable = self.immutable;
        if (!((immutable === true) === true)) errors.push(forbidden(`${path}immutable`, "field is immutable when `immutable` is set"));
      }
      if (context.operation === "update" && context.subresource !== "status") {
        const data = self.data;
        const oldData = isFields(old) ? old.data : undefined;
        if (!sameValue(data, oldData)) errors.push(forbidden(`${path}data`, "field is immutable when `immutable` is set"));
      }
      if (context.operation === "update" && context.subresource !== "status") {
        const binaryData = self.binaryData;
        const oldBinaryData = isFields(old) ? old.binaryData : undefined;
        if (!sameValue(binaryData, oldBinaryData)) errors.push(forbidden(`${path}binaryData`, "field is immutable when `immutable` is set"));
      }
    }
  }
  {
    const data = self.data;
    const oldData = isFields(old) ? old.data : undefined;
    if (isFields(data)) {
      checkConfigMapData(data, `${path}data`, errors, { self, old, parent, context, before: oldData });
    }
  }
  {
    const binaryData = self.binaryData;
    if (isFields(binaryData)) {
      for (const key of Object.keys(binaryData).sort()) {
        for (const problem of configMapKeyProblems(key)) errors.push(invalid(`${`${path}binaryData`}[${key}]`, key, problem));
      }
    }
  }
  checkConfigMapSize(self, ownPath(path), errors, { self, old, parent, context, before: old });
}
