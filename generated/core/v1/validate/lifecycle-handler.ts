// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LifecycleHandler
// Hash: 2cdf4128b7cf
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ExecAction } from "./exec-action.ts";
import { validateCoreV1HTTPGetAction } from "./http-get-action.ts";
import { validateCoreV1TCPSocketAction } from "./tcp-socket-action.ts";

/** The rules of io.k8s.api.core.v1.LifecycleHandler. */
export function validateCoreV1LifecycleHandler(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
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
      const sleep = self.sleep;
      if (isFields(sleep)) {
        if (found++ > 0) errors.push(forbidden(`${path}sleep`, "may not specify more than 1 handler type"));
      }
    }
    if (found === 0) errors.push(required(ownPath(path), "must specify a handler type"));
  }
}
