// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBinding
// Hash: 741d6ccfadcb
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of RoleBinding, v1. */
export const functions = createFunctions({
  group: "rbac.authorization.k8s.io",
  version: "v1",
  kind: "RoleBinding",
  type: typeOf("io.k8s.api.rbac.v1.RoleBinding"),
  cells: await cellPrinterOf("rbac.authorization.k8s.io", "rolebindings"),
  applyDefaults,
  validate,
});
