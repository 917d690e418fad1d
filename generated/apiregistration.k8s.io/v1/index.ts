// The types of apiregistration.k8s.io/v1.
export type { APIService } from "./types/api-service.ts";
export type { APIServiceCondition } from "./types/api-service-condition.ts";
export type { APIServiceList } from "./types/api-service-list.ts";
export type { APIServiceSpec } from "./types/api-service-spec.ts";
export type { APIServiceStatus } from "./types/api-service-status.ts";
export type { ServiceReference } from "./types/service-reference.ts";
