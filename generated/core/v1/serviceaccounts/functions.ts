// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccount
// Hash: 1dc2b75f6077
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/serviceaccounts.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of ServiceAccount, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "ServiceAccount",
  type: typeOf("io.k8s.api.core.v1.ServiceAccount"),
  cells: await cellPrinterOf("", "serviceaccounts"),
  strategy,
});
