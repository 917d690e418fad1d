// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: 2d4353eb4055
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateAppsV1StatefulSetSpecNumbers } from "./stateful-set-spec-numbers.ts";
import { validateAppsV1StatefulSetSpecStrategy } from "./stateful-set-spec-strategy.ts";
import { validateAppsV1StatefulSetSpecTemplate } from "./stateful-set-spec-template.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetSpec/update. */
export function validateAppsV1StatefulSetSpecUpdate(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  validateAppsV1StatefulSetSpecStrategy(self, isFields(old) ? old : undefined, path, errors, context, parent);
  validateAppsV1StatefulSetSpecNumbers(self, isFields(old) ? old : undefined, path, errors, context, parent);
  validateAppsV1StatefulSetSpecTemplate(self, isFields(old) ? old : undefined, path, errors, context, parent);
}
