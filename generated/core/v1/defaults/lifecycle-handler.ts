// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LifecycleHandler
// Hash: 058d54cdd99e
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1HTTPGetAction } from "./http-get-action.ts";

/** Fills in the defaults of io.k8s.api.core.v1.LifecycleHandler. */
export function applyDefaultsCoreV1LifecycleHandler(self: Fields): void {
  {
    const httpGet = self.httpGet;
    if (isFields(httpGet)) applyDefaultsCoreV1HTTPGetAction(httpGet);
  }
}
