// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 36be07398c32
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkRuntimeOverhead } from "../../../../runtime/validation/checks/runtime-overhead.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateNodeV1Scheduling } from "./scheduling.ts";

/** The rules of io.k8s.api.node.v1.RuntimeClass. */
export function validateNodeV1RuntimeClass(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const handler = self.handler;
    if (!(typeof handler === "string" && handler !== "")) {
      errors.push(required(`${path}handler`));
    } else {
      for (const problem of dnsLabelProblems(handler)) errors.push(invalid(`${path}handler`, handler, problem));
    }
  }
  if (context.operation === "create") {
    const overhead = self.overhead;
    const oldOverhead = isFields(old) ? old.overhead : undefined;
    if (isFields(overhead)) {
      checkRuntimeOverhead(overhead, `${path}overhead`, errors, { self, old, parent, context, before: oldOverhead });
    }
  }
  if (context.operation === "create") {
    const scheduling = self.scheduling;
    const oldScheduling = isFields(old) ? old.scheduling : undefined;
    if (isFields(scheduling)) {
      validateNodeV1Scheduling(scheduling, isFields(oldScheduling) ? oldScheduling : undefined, `${path}scheduling.`, errors, context, self);
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const handler = self.handler;
    const oldHandler = isFields(old) ? old.handler : undefined;
    if (old !== undefined && !sameValue(handler, oldHandler)) errors.push(invalid(`${path}handler`, handler, "field is immutable"));
  }
}
