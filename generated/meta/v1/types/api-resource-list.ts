// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList
// Hash: bbda5abdddab
import type { APIResource } from "./api-resource.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList */
export interface APIResourceList {
  apiVersion?: string;
  kind?: string;
  /** @default "" */
  groupVersion: string;
  resources: APIResource[];
}
