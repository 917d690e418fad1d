// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HTTPGetAction
// Hash: 8c7057848363
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";
import type { HTTPHeader } from "./http-header.ts";

/** io.k8s.api.core.v1.HTTPGetAction */
export interface HTTPGetAction {
  host?: string;
  httpHeaders?: HTTPHeader[];
  path?: string;
  port: IntOrString;
  scheme?: "HTTP" | "HTTPS";
}
