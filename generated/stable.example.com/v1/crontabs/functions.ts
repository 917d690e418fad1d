// Source: schemas/crds/crontabs.yaml#/spec/versions/0
// Hash: c5319d2e9824
import { createCustomFunctions } from "../../../../runtime/extensions/create-custom-functions.ts";
import { schemaOf, typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { cronTabs } from "./resource.ts";

/** The functions of CronTab, v1. */
export const functions = createCustomFunctions({
  definition: cronTabs,
  schema: schemaOf("com.example.stable.v1.CronTab"),
  typeOf,
  applyDefaults,
});
