// Source: schemas#
// Hash: 396607c19117
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { cronTabs } from "./crontabs/resource.ts";

/** stable.example.com v1beta1. */
export const stableExampleComV1beta1: ApiVersion = {
  version: "v1beta1",
  resources: [
    cronTabs,
  ],
  schemas: () => readSchemas("stable.example.com/v1beta1"),
};
