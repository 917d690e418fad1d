// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddressList
// Hash: e81ae5190a42
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { IPAddress } from "./ip-address.ts";

/** io.k8s.api.networking.v1.IPAddressList */
export interface IPAddressList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: IPAddress[];
}
