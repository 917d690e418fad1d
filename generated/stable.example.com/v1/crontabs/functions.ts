// Source: schemas/crds/crontabs.yaml#/spec/versions/0
// Hash: 45b6cad02436
import { createCustomFunctions } from "../../../../runtime/extensions/index.ts";
import { schemaOf, typeOf } from "../../../schema-library.ts";
import { cronTabs } from "./resource.ts";

/** The functions of CronTab, v1. */
export const functions = createCustomFunctions({
  definition: cronTabs,
  schema: schemaOf("com.example.stable.v1.CronTab"),
  typeOf,
});
