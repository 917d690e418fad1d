// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList
// Hash: 353f935bba1b
import type { APIGroup } from "./api-group.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList */
export interface APIGroupList {
  apiVersion?: string;
  kind?: string;
  groups: APIGroup[];
}
