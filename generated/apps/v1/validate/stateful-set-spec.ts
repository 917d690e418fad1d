// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: c5aa4d305ba7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { validateCoreV1PersistentVolumeClaimSpec } from "../../../core/v1/validate/persistent-volume-claim-spec.ts";
import { validateAppsV1StatefulSetSpecNumbers } from "./stateful-set-spec-numbers.ts";
import { validateAppsV1StatefulSetSpecStrategy } from "./stateful-set-spec-strategy.ts";
import { validateAppsV1StatefulSetSpecTemplate } from "./stateful-set-spec-template.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetSpec. */
export function validateAppsV1StatefulSetSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  validateAppsV1StatefulSetSpecStrategy(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const volumeClaimTemplates = self.volumeClaimTemplates;
    if (isList(volumeClaimTemplates)) {
      for (let index = 0; index < volumeClaimTemplates.length; index++) {
        const item = volumeClaimTemplates[index];
        const spec = isFields(item) ? item.spec : undefined;
        const specOrZero = isFields(spec) ? spec : noFields;
        validateCoreV1PersistentVolumeClaimSpec(specOrZero, undefined, `${path}volumeClaimTemplates[${index}].spec.`, errors, context, self);
      }
    }
  }
  validateAppsV1StatefulSetSpecNumbers(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const serviceName = self.serviceName;
    if (typeof serviceName === "string" && serviceName !== "") {
      for (const problem of dnsLabelProblems(serviceName)) errors.push(invalid(`${path}serviceName`, serviceName, problem));
    }
  }
  validateAppsV1StatefulSetSpecTemplate(self, isFields(old) ? old : undefined, path, errors, context, parent);
}
