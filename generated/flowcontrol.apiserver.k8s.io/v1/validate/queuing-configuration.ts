// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.QueuingConfiguration
// Hash: 2bb113eb86dc
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkHandSize } from "../../../../runtime/validation/checks/hand-size.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.flowcontrol.v1.QueuingConfiguration. */
export function validateFlowcontrolV1QueuingConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const queueLengthLimit = self.queueLengthLimit;
    const queueLengthLimitOrZero = numberOf(queueLengthLimit);
    if (queueLengthLimitOrZero <= 0) errors.push(invalid(`${path}queueLengthLimit`, queueLengthLimitOrZero, "must be positive"));
  }
  {
    const queues = self.queues;
    const queuesOrZero = numberOf(queues);
    if (queuesOrZero <= 0) errors.push(invalid(`${path}queues`, queuesOrZero, "must be positive"));
  }
  {
    const queues = self.queues;
    const queuesOrZero = numberOf(queues);
    if (queuesOrZero > 10000000) errors.push(invalid(`${path}queues`, queuesOrZero, "must not be greater than 10000000"));
  }
  {
    const handSize = self.handSize;
    const handSizeOrZero = numberOf(handSize);
    if (handSizeOrZero <= 0) errors.push(invalid(`${path}handSize`, handSizeOrZero, "must be positive"));
  }
  {
    const handSize = self.handSize;
    const oldHandSize = isFields(old) ? old.handSize : undefined;
    const handSizeOrZero = numberOf(handSize);
    checkHandSize(handSizeOrZero, `${path}handSize`, errors, { self, old, parent, context, before: oldHandSize });
  }
}
