// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.ContainerResourceMetricSource
// Hash: ab489541290e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkContainerResourceName } from "../../../../runtime/validation/checks/container-resource-name.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { validateAutoscalingV2ContainerResourceMetricSourceTarget } from "./container-resource-metric-source-target.ts";

/** The rules of io.k8s.api.autoscaling.v2.ContainerResourceMetricSource. */
export function validateAutoscalingV2ContainerResourceMetricSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`, "must specify a resource name"));
    } else {
      checkContainerResourceName(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const container = self.container;
    if (!(typeof container === "string" && container !== "")) {
      errors.push(required(`${path}container`, "must specify a container"));
    } else {
      for (const problem of dnsLabelProblems(container)) errors.push(invalid(`${path}container`, container, problem));
    }
  }
  validateAutoscalingV2ContainerResourceMetricSourceTarget(self, isFields(old) ? old : undefined, path, errors, context, parent);
}
