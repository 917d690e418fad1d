// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: a60b1e54e6be
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/certificates/certificatesigningrequests.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of CertificateSigningRequest, v1. */
export const functions = createFunctions({
  group: "certificates.k8s.io",
  version: "v1",
  kind: "CertificateSigningRequest",
  type: typeOf("io.k8s.api.certificates.v1.CertificateSigningRequest"),
  cells: await cellPrinterOf("certificates.k8s.io", "certificatesigningrequests"),
  validate,
  strategy,
});
