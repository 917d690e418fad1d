import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createAuthority, issueCertificate } from "../../../runtime/server/certificate-authority.ts";
import { firstAddress } from "../../../runtime/server/first-address.ts";

describe("issueCertificate", () => {
  const authority = createAuthority();
  const root = new X509Certificate(authority.cert);

  it("is signed by an authority that may sign", () => {
    expect(root.ca).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
    const leaf = new X509Certificate(issueCertificate(authority, { commonName: "x" }).cert);
    expect(leaf.ca).toBe(false);
    expect(leaf.verify(root.publicKey)).toBe(true);
    expect(leaf.checkIssued(root)).toBe(true);
  });

  it("names servers and addresses", () => {
    const { cert } = issueCertificate(authority, { commonName: "server", serves: ["kubernetes.default.svc", "10.0.0.1", "::1", "fd00::ffff:1"] });
    const leaf = new X509Certificate(cert);
    expect(leaf.checkHost("kubernetes.default.svc")).toBeDefined();
    expect(leaf.checkHost("elsewhere")).toBeUndefined();
    for (const address of ["10.0.0.1", "::1", "fd00::ffff:1"]) expect(leaf.checkIP(address)).toBe(address);
    expect(leaf.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  });

  it("names clients by user and groups", () => {
    const leaf = new X509Certificate(issueCertificate(authority, { commonName: "jane", organizations: ["a", "b"] }).cert);
    expect(leaf.subject).toBe("O=a\nO=b\nCN=jane");
    expect(leaf.keyUsage).toEqual(["1.3.6.1.5.5.7.3.2"]);
  });
});

describe("firstAddress", () => {
  it.each([
    ["10.0.0.0/24", "10.0.0.1"],
    ["10.96.7.9/12", "10.96.0.1"],
    ["192.168.3.77/30", "192.168.3.77"],
    ["fd00:1::/112", "fd00:1:0:0:0:0:0:1"],
    ["10.0.0.0", undefined],
    ["10.0.0.0/33", undefined],
    ["nonsense/8", undefined],
  ])("of %s is %s", (cidr, address) => {
    expect(firstAddress(cidr)).toBe(address);
  });
});
