// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions
// Hash: 19295ad58f6e
import type { ServerAddressByClientCIDR } from "./server-address-by-client-cidr.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions */
export interface APIVersions {
  apiVersion?: string;
  kind?: string;
  serverAddressByClientCIDRs: ServerAddressByClientCIDR[];
  versions: string[];
}
