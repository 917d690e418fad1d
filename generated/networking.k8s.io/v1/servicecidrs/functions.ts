// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDR
// Hash: b89618972f3d
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of ServiceCIDR, v1. */
export const functions = createFunctions({
  group: "networking.k8s.io",
  version: "v1",
  kind: "ServiceCIDR",
  type: typeOf("io.k8s.api.networking.v1.ServiceCIDR"),
  cells: await cellPrinterOf("networking.k8s.io", "servicecidrs"),
  validate,
});
