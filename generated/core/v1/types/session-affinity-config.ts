// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SessionAffinityConfig
// Hash: b33dbfec1b2e
import type { ClientIPConfig } from "./client-ip-config.ts";

/** io.k8s.api.core.v1.SessionAffinityConfig */
export interface SessionAffinityConfig {
  clientIP?: ClientIPConfig;
}
