// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Probe
// Hash: 2ae9dcd34e56
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1GRPCAction } from "./grpc-action.ts";
import { applyDefaultsCoreV1HTTPGetAction } from "./http-get-action.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Probe. */
export function applyDefaultsCoreV1Probe(self: Fields): void {
  if (self.timeoutSeconds === undefined || self.timeoutSeconds === null || self.timeoutSeconds === 0) self.timeoutSeconds = 1;
  if (self.periodSeconds === undefined || self.periodSeconds === null || self.periodSeconds === 0) self.periodSeconds = 10;
  if (self.successThreshold === undefined || self.successThreshold === null || self.successThreshold === 0) self.successThreshold = 1;
  if (self.failureThreshold === undefined || self.failureThreshold === null || self.failureThreshold === 0) self.failureThreshold = 3;
  {
    const grpc = self.grpc;
    if (isFields(grpc)) applyDefaultsCoreV1GRPCAction(grpc);
  }
  {
    const httpGet = self.httpGet;
    if (isFields(httpGet)) applyDefaultsCoreV1HTTPGetAction(httpGet);
  }
}
