// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Container
// Hash: 7f330ed71dd3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkContainerNameOnce } from "../../../../runtime/validation/checks/container-name-once.ts";
import { type FieldError, forbidden, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ContainerHandlers } from "./container-handlers.ts";
import { validateCoreV1ContainerRestart } from "./container-restart.ts";
import { validateCoreV1Container } from "./container.ts";

/** The rules of io.k8s.api.core.v1.Container/init. */
export function validateCoreV1ContainerInit(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  validateCoreV1Container(self, isFields(old) ? old : undefined, path, errors, context, parent);
  validateCoreV1ContainerRestart(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (typeof name === "string" && name !== "") {
      checkContainerNameOnce(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const restartPolicy = self.restartPolicy;
    if (restartPolicy === "Always") {
      validateCoreV1ContainerHandlers(self, isFields(old) ? old : undefined, path, errors, context, parent);
    } else {
      {
        const lifecycle = self.lifecycle;
        if (isFields(lifecycle)) errors.push(forbidden(`${path}lifecycle`, "may not be set for init containers without restartPolicy=Always"));
      }
      {
        const livenessProbe = self.livenessProbe;
        if (isFields(livenessProbe)) errors.push(forbidden(`${path}livenessProbe`, "may not be set for init containers without restartPolicy=Always"));
      }
      {
        const readinessProbe = self.readinessProbe;
        if (isFields(readinessProbe)) errors.push(forbidden(`${path}readinessProbe`, "may not be set for init containers without restartPolicy=Always"));
      }
      {
        const startupProbe = self.startupProbe;
        if (isFields(startupProbe)) errors.push(forbidden(`${path}startupProbe`, "may not be set for init containers without restartPolicy=Always"));
      }
      {
        const resizePolicy = self.resizePolicy;
        if (isList(resizePolicy)) {
          for (let index = 0; index < resizePolicy.length; index++) {
            const item = resizePolicy[index];
            const restartPolicy2 = isFields(item) ? item.restartPolicy : undefined;
            if (typeof restartPolicy2 === "string" && restartPolicy2 !== "") {
              if (restartPolicy2 === "RestartContainer") errors.push(invalid(`${path}resizePolicy[${index}].restartPolicy`, restartPolicy2, "must not be set to 'RestartContainer' for non-sidecar initContainers"));
            }
          }
        }
      }
    }
  }
}
