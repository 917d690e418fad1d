// Source: schemas#
// Hash: d2146e72d3ff
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { events } from "./events/resource.ts";

/** events.k8s.io v1. */
export const eventsK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    events,
  ],
  schemas: () => readSchemas("events.k8s.io/v1"),
};
