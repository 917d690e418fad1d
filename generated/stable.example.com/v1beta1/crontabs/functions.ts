// Source: schemas/crds/crontabs.yaml#/spec/versions/1
// Hash: b6e416962c00
import { createCustomFunctions } from "../../../../runtime/extensions/index.ts";
import { schemaOf, typeOf } from "../../../schema-library.ts";
import { fromHub, toHub } from "./conversion.ts";
import { cronTabs } from "./resource.ts";

/** The functions of CronTab, v1beta1. */
export const functions = createCustomFunctions({
  definition: cronTabs,
  schema: schemaOf("com.example.stable.v1beta1.CronTab"),
  typeOf,
  toHub,
  fromHub,
});
