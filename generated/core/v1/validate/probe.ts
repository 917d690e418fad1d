// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Probe
// Hash: 1806eabee135
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ExecAction } from "./exec-action.ts";
import { validateCoreV1GRPCAction } from "./grpc-action.ts";
import { validateCoreV1HTTPGetAction } from "./http-get-action.ts";
import { validateCoreV1TCPSocketAction } from "./tcp-socket-action.ts";

/** The rules of io.k8s.api.core.v1.Probe. */
export function validateCoreV1Probe(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    let found = 0;
    {
      const exec = self.exec;
      if (isFields(exec)) {
        if (found++ > 0) errors.push(forbidden(`${path}exec`, "may not specify more than 1 handler type"));
        else validateCoreV1ExecAction(exec, isFields(old) && isFields(old.exec) ? old.exec : undefined, `${path}exec.`, errors, context, self);
      }
    }
    {
      const httpGet = self.httpGet;
      if (isFields(httpGet)) {
        if (found++ > 0) errors.push(forbidden(`${path}httpGet`, "may not specify more than 1 handler type"));
        else validateCoreV1HTTPGetAction(httpGet, isFields(old) && isFields(old.httpGet) ? old.httpGet : undefined, `${path}httpGet.`, errors, context, self);
      }
    }
    {
      const tcpSocket = self.tcpSocket;
      if (isFields(tcpSocket)) {
        if (found++ > 0) errors.push(forbidden(`${path}tcpSocket`, "may not specify more than 1 handler type"));
        else validateCoreV1TCPSocketAction(tcpSocket, isFields(old) && isFields(old.tcpSocket) ? old.tcpSocket : undefined, `${path}tcpSocket.`, errors, context, self);
      }
    }
    {
      const grpc = self.grpc;
      if (isFields(grpc)) {
        if (found++ > 0) errors.push(forbidden(`${path}grpc`, "may not specify more than 1 handler type"));
        else validateCoreV1GRPCAction(grpc, isFields(old) && isFields(old.grpc) ? old.grpc : undefined, `${path}grpc.`, errors, context, self);
      }
    }
    if (found === 0) errors.push(required(ownPath(path), "must specify a handler type"));
  }
  {
    const initialDelaySeconds = self.initialDelaySeconds;
    const initialDelaySecondsOrZero = typeof initialDelaySeconds === "number" ? initialDelaySeconds : 0;
    if (initialDelaySecondsOrZero < 0) errors.push(invalid(`${path}initialDelaySeconds`, initialDelaySecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const timeoutSeconds = self.timeoutSeconds;
    const timeoutSecondsOrZero = typeof timeoutSeconds === "number" ? timeoutSeconds : 0;
    if (timeoutSecondsOrZero < 0) errors.push(invalid(`${path}timeoutSeconds`, timeoutSecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const periodSeconds = self.periodSeconds;
    const periodSecondsOrZero = typeof periodSeconds === "number" ? periodSeconds : 0;
    if (periodSecondsOrZero < 0) errors.push(invalid(`${path}periodSeconds`, periodSecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const successThreshold = self.successThreshold;
    const successThresholdOrZero = typeof successThreshold === "number" ? successThreshold : 0;
    if (successThresholdOrZero < 0) errors.push(invalid(`${path}successThreshold`, successThresholdOrZero, "must be greater than or equal to 0"));
  }
  {
    const failureThreshold = self.failureThreshold;
    const failureThresholdOrZero = typeof failureThreshold === "number" ? failureThreshold : 0;
    if (failureThresholdOrZero < 0) errors.push(invalid(`${path}failureThreshold`, failureThresholdOrZero, "must be greater than or equal to 0"));
  }
  {
    const terminationGracePeriodSeconds = self.terminationGracePeriodSeconds;
    if (typeof terminationGracePeriodSeconds === "number") {
      if (terminationGracePeriodSeconds <= 0) errors.push(invalid(`${path}terminationGracePeriodSeconds`, terminationGracePeriodSeconds, "must be greater than 0"));
    }
  }
}
