// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBinding
// Hash: f81ea17c87e4
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ClusterRoleBinding, v1. */
export const functions = createFunctions({
  group: "rbac.authorization.k8s.io",
  version: "v1",
  kind: "ClusterRoleBinding",
  type: typeOf("io.k8s.api.rbac.v1.ClusterRoleBinding"),
  cells: await cellPrinterOf("rbac.authorization.k8s.io", "clusterrolebindings"),
  applyDefaults,
  validate,
});
