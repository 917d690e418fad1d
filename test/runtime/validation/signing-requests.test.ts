import { describe, expect, test } from "vitest";
import { checkSignerName } from "../../../runtime/validation/checks/signer-name.ts";
import { checkSigningConditions } from "../../../runtime/validation/checks/signing-conditions.ts";
import { checkSigningUpdate } from "../../../runtime/validation/checks/signing-update.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { keyPairFault } from "../../../runtime/validation/functions/key-pair-fault.ts";
import { pemBlocks } from "../../../runtime/validation/functions/pem-blocks.ts";
import { readSigningRequest } from "../../../runtime/validation/functions/signing-request.ts";
import { base64, signingRequest } from "../../support/signing-requests.ts";

describe("requests for certificates", () => {
  test("tell whom they are for, and are signed", () => {
    expect(readSigningRequest(base64(signingRequest))).toEqual({
      organizations: ["team", "system:masters"],
      commonName: "probe",
      signatureFault: undefined,
    });
  });

  test("whose signature is another's are told so", () => {
    const [block] = pemBlocks(signingRequest);
    const der = Buffer.from(block?.der ?? []);
    der[60] = (der[60] ?? 0) ^ 1;
    const forged = `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString("base64")}\n-----END CERTIFICATE REQUEST-----\n`;
    expect(readSigningRequest(base64(forged)).signatureFault).toBe("x509: ECDSA verification failure");
  });

  const pem = (bytes: Buffer, type = "CERTIFICATE REQUEST"): string =>
    `-----BEGIN ${type}-----\n${bytes.toString("base64")}\n-----END ${type}-----\n`;

  test.each([
    ["nothing", "", "PEM block type must be CERTIFICATE REQUEST"],
    ["another type", pem(Buffer.from([0x30, 0]), "CERTIFICATE"), "PEM block type must be CERTIFICATE REQUEST"],
    ["no sequence", pem(Buffer.from("hello")), "tags don't match (16 vs {class:1 tag:8 length:101 isCompound:true})"],
    ["an empty one", pem(Buffer.from([0x30, 0])), "asn1: syntax error: sequence truncated"],
    ["half of one", pem(pemBlocks(signingRequest)[0]?.der.subarray(0, 100) ?? Buffer.alloc(0)), "asn1: syntax error: data truncated"],
  ])("%s is none", (_what, text, fault) => {
    expect(() => readSigningRequest(base64(text))).toThrow(fault);
  });
});

describe("names of signers", () => {
  test.each([
    ["example.com/signer", []],
    ["nodomain", ["must be a fully qualified domain and path of the form 'example.com/signer-name'"]],
    ["a/b", ["should be a domain with at least two segments separated by dots"]],
    ["example.com/A", ["validating label"]],
  ])("%s", (name, faults) => {
    const errors: FieldError[] = [];
    checkSignerName(name, "spec.signerName", errors);
    expect(errors).toHaveLength(faults.length);
    faults.forEach((fault, index) => {
      expect(errors[index]?.message).toContain(fault);
    });
  });
});

describe("decisions", () => {
  const request = (...types: string[]) => ({ status: { conditions: types.map((type) => ({ type, status: "True" })) } });
  const update = (now: object, old: object, subresource: string) => {
    const errors: FieldError[] = [];
    const scope = { self: {}, parent: {}, before: undefined, old: { ...old }, context: { operation: "update" as const, subresource } };
    checkSigningUpdate(now, "status", errors, scope);
    return errors.map(({ message }) => message);
  };

  test("are made through /approval, for good", () => {
    expect(update(request("Approved"), request(), "approval")).toEqual([]);
    expect(update(request("Approved"), request(), "status")).toEqual(['Forbidden: updates may not add a condition of type "Approved"']);
    expect(update(request(), request("Denied"), "approval")).toEqual(['Forbidden: updates may not remove a condition of type "Denied"']);
  });

  test("exclude one another", () => {
    const errors: FieldError[] = [];
    const scope = { self: {}, parent: {}, before: undefined, old: undefined, context: { operation: "update" as const, subresource: "approval" } };
    checkSigningConditions(request("Approved", "Denied").status.conditions, "status.conditions", errors, scope);
    expect(errors.map(({ message }) => message)).toEqual(['Invalid value: "Denied": Approved and Denied conditions are mutually exclusive']);
  });
});

test("a certificate that is none does not go with a key", () => {
  expect(keyPairFault(base64("x"), base64("y"))).toBe("tls: failed to find any PEM data in certificate input");
  expect(keyPairFault(base64(signingRequest), undefined)).toContain("of the following types: [CERTIFICATE REQUEST]");
});
