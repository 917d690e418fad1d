// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Role
// Hash: 9c81eafd9fc1
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of Role, v1. */
export const functions = createFunctions({
  group: "rbac.authorization.k8s.io",
  version: "v1",
  kind: "Role",
  type: typeOf("io.k8s.api.rbac.v1.Role"),
  cells: await cellPrinterOf("rbac.authorization.k8s.io", "roles"),
  validate,
});
