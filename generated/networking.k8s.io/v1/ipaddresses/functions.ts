// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddress
// Hash: 1cc9cee02739
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of IPAddress, v1. */
export const functions = createFunctions({
  group: "networking.k8s.io",
  version: "v1",
  kind: "IPAddress",
  type: typeOf("io.k8s.api.networking.v1.IPAddress"),
  cells: await cellPrinterOf("networking.k8s.io", "ipaddresses"),
  validate,
});
