// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRangeItem
// Hash: 914ff69b5db2
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.core.v1.LimitRangeItem */
export interface LimitRangeItem {
  default?: {
    [key: string]: Quantity;
  };
  defaultRequest?: {
    [key: string]: Quantity;
  };
  max?: {
    [key: string]: Quantity;
  };
  maxLimitRequestRatio?: {
    [key: string]: Quantity;
  };
  min?: {
    [key: string]: Quantity;
  };
  /** @default "" */
  type: string;
}
