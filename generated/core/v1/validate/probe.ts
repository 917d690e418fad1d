// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Probe
// Hash: 70cb1e6f1331
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, numberOf, ownPath } from "../../../../runtime/validation/fields.ts";
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
    const initialDelaySecondsOrZero = numberOf(initialDelaySeconds);
    if (initialDelaySecondsOrZero < 0) errors.push(invalid(`${path}initialDelaySeconds`, initialDelaySecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const timeoutSeconds = self.timeoutSeconds;
    const timeoutSecondsOrZero = numberOf(timeoutSeconds);
    if (timeoutSecondsOrZero < 0) errors.push(invalid(`${path}timeoutSeconds`, timeoutSecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const periodSeconds = self.periodSeconds;
    const periodSecondsOrZero = numberOf(periodSeconds);
    if (periodSecondsOrZero < 0) errors.push(invalid(`${path}periodSeconds`, periodSecondsOrZero, "must be greater than or equal to 0"));
  }
  {
    const successThreshold = self.successThreshold;
    const successThresholdOrZero = numberOf(successThreshold);
    if (successThresholdOrZero < 0) errors.push(invalid(`${path}successThreshold`, successThresholdOrZero, "must be greater than or equal to 0"));
  }
  {
    const failureThreshold = self.failureThreshold;
    const failureThresholdOrZero = numberOf(failureThreshold);
    if (failureThresholdOrZero < 0) errors.push(invalid(`${path}failureThreshold`, failureThresholdOrZero, "must be greater than or equal to 0"));
  }
  {
    const terminationGracePeriodSeconds = self.terminationGracePeriodSeconds;
    if (isNumber(terminationGracePeriodSeconds)) {
      if (terminationGracePeriodSeconds <= 0) errors.push(invalid(`${path}terminationGracePeriodSeconds`, terminationGracePeriodSeconds, "must be greater than 0"));
    }
  }
}
