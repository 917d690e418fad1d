// Source: schemas#
// Hash: 63c048c348f7
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { cronTabs } from "./crontabs/resource.ts";

/** stable.example.com v1. */
export const stableExampleComV1: ApiVersion = {
  version: "v1",
  resources: [
    cronTabs,
  ],
  schemas: () => readSchemas("stable.example.com/v1"),
};
