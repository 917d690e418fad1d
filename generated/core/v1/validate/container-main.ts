// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Container
// Hash: 4212a0c5a7fc
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkContainerNameOnce } from "../../../../runtime/validation/checks/container-name-once.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ContainerHandlers } from "./container-handlers.ts";
import { validateCoreV1ContainerRestart } from "./container-restart.ts";
import { validateCoreV1Container } from "./container.ts";

/** The rules of io.k8s.api.core.v1.Container/main. */
export function validateCoreV1ContainerMain(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  validateCoreV1Container(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    const nameOrZero = typeof name === "string" ? name : "";
    checkContainerNameOnce(nameOrZero, `${path}name`, errors, { self, old, parent, context, before: oldName });
  }
  validateCoreV1ContainerHandlers(self, isFields(old) ? old : undefined, path, errors, context, parent);
  validateCoreV1ContainerRestart(self, isFields(old) ? old : undefined, path, errors, context, parent);
}
