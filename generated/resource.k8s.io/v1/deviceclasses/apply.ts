// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClass
// Hash: 5ee80f19eecd
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { DeviceClass } from "../types/device-class.ts";

/** The fields of a DeviceClass that one manager wants to own. */
export type DeviceClassApply = ApplyConfiguration<DeviceClass, "resource.k8s.io/v1", "DeviceClass">;
