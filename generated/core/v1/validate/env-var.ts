// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvVar
// Hash: a43a6ba1b188
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { envVarNameProblems } from "../../../../runtime/validation/formats/env-var-name.ts";
import { validateCoreV1EnvVarSource } from "./env-var-source.ts";

/** The rules of io.k8s.api.core.v1.EnvVar. */
export function validateCoreV1EnvVar(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      for (const problem of envVarNameProblems(name)) errors.push(invalid(`${path}name`, name, problem));
    }
  }
  {
    const valueFrom = self.valueFrom;
    const oldValueFrom = isFields(old) ? old.valueFrom : undefined;
    if (isFields(valueFrom)) {
      validateCoreV1EnvVarSource(valueFrom, isFields(oldValueFrom) ? oldValueFrom : undefined, `${path}valueFrom.`, errors, context, self);
    }
  }
  {
    const valueFrom = self.valueFrom;
    if (isFields(valueFrom)) {
      {
        const valueFrom2 = self.valueFrom;
        const valueFrom2FieldRef = isFields(valueFrom2) ? valueFrom2.fieldRef : undefined;
        const valueFrom2ResourceFieldRef = isFields(valueFrom2) ? valueFrom2.resourceFieldRef : undefined;
        const valueFrom2ConfigMapKeyRef = isFields(valueFrom2) ? valueFrom2.configMapKeyRef : undefined;
        const valueFrom2SecretKeyRef = isFields(valueFrom2) ? valueFrom2.secretKeyRef : undefined;
        const valueFrom2FileKeyRef = isFields(valueFrom2) ? valueFrom2.fileKeyRef : undefined;
        if (!(isFields(valueFrom2FieldRef)) && !(isFields(valueFrom2ResourceFieldRef)) && !(isFields(valueFrom2ConfigMapKeyRef)) && !(isFields(valueFrom2SecretKeyRef)) && !(isFields(valueFrom2FileKeyRef))) {
          {
            const valueFrom3 = self.valueFrom;
            if (isFields(valueFrom3)) {
              errors.push(invalid(`${path}valueFrom`, "", "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"));
            }
          }
        } else {
          {
            const value = self.value;
            if (!((typeof value === "string" ? value : "") === "")) {
              {
                const valueFrom3 = self.valueFrom;
                if (isFields(valueFrom3)) {
                  errors.push(invalid(`${path}valueFrom`, "", "may not be specified when `value` is not empty"));
                }
              }
            } else {
              {
                const valueFrom3 = self.valueFrom;
                if (isFields(valueFrom3)) {
                  const valueFrom3FieldRef = isFields(valueFrom3) ? valueFrom3.fieldRef : undefined;
                  const valueFrom3ResourceFieldRef = isFields(valueFrom3) ? valueFrom3.resourceFieldRef : undefined;
                  const valueFrom3ConfigMapKeyRef = isFields(valueFrom3) ? valueFrom3.configMapKeyRef : undefined;
                  const valueFrom3SecretKeyRef = isFields(valueFrom3) ? valueFrom3.secretKeyRef : undefined;
                  const valueFrom3FileKeyRef = isFields(valueFrom3) ? valueFrom3.fileKeyRef : undefined;
                  if (!(((((((isFields(valueFrom3FieldRef)) ? 1 : 0) + ((isFields(valueFrom3ResourceFieldRef)) ? 1 : 0)) + ((isFields(valueFrom3ConfigMapKeyRef)) ? 1 : 0)) + ((isFields(valueFrom3SecretKeyRef)) ? 1 : 0)) + ((isFields(valueFrom3FileKeyRef)) ? 1 : 0)) < 2)) errors.push(invalid(`${path}valueFrom`, "", "may not have more than one field specified at a time"));
                }
              }
            }
          }
        }
      }
    }
  }
}
