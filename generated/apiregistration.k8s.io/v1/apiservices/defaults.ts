// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: b17a7470d631
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsApiregistrationV1APIService } from "../defaults/api-service.ts";

/** Fills in what a APIService leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsApiregistrationV1APIService(object as unknown as JsonObject);
}
