// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta
// Hash: 3835760bb0ac
import type { ShardInfo } from "./shard-info.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta */
export interface ListMeta {
  continue?: string;
  /** Format: int64 */
  remainingItemCount?: number;
  resourceVersion?: string;
  selfLink?: string;
  shardInfo?: ShardInfo;
}
