// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TCPSocketAction
// Hash: 46df3aa7f07f
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";

/** io.k8s.api.core.v1.TCPSocketAction */
export interface TCPSocketAction {
  host?: string;
  port: IntOrString;
}
