// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Lifecycle
// Hash: cee721f0c5aa
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1LifecycleHandler } from "./lifecycle-handler.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Lifecycle. */
export function applyDefaultsCoreV1Lifecycle(self: Fields): void {
  if (self.stopSignal !== undefined) delete self.stopSignal;
  {
    const postStart = self.postStart;
    if (isFields(postStart)) applyDefaultsCoreV1LifecycleHandler(postStart);
  }
  {
    const preStop = self.preStop;
    if (isFields(preStop)) applyDefaultsCoreV1LifecycleHandler(preStop);
  }
}
