// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HTTPGetAction
// Hash: 9d23bc56f7e4
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkHttpHeaders } from "../../../../runtime/validation/checks/http-headers.ts";
import { checkPortNumOrName } from "../../../../runtime/validation/checks/port-num-or-name.ts";
import { type FieldError, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.HTTPGetAction. */
export function validateCoreV1HTTPGetAction(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const path2 = self.path;
    if (!(typeof path2 === "string" && path2 !== "")) errors.push(required(`${path}path`));
  }
  {
    const port = self.port;
    const oldPort = isFields(old) ? old.port : undefined;
    checkPortNumOrName(port, `${path}port`, errors, { self, old, parent, context, before: oldPort });
  }
  {
    const scheme = self.scheme;
    const schemeOrZero = typeof scheme === "string" ? scheme : "";
    if (schemeOrZero !== "HTTP" && schemeOrZero !== "HTTPS") errors.push(notSupported(`${path}scheme`, schemeOrZero, ["HTTP","HTTPS"]));
  }
  {
    const httpHeaders = self.httpHeaders;
    const oldHttpHeaders = isFields(old) ? old.httpHeaders : undefined;
    if (isList(httpHeaders) && httpHeaders.length > 0) {
      checkHttpHeaders(httpHeaders, `${path}httpHeaders`, errors, { self, old, parent, context, before: oldHttpHeaders });
    }
  }
}
