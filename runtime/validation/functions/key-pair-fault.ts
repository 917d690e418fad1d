import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { type PemBlock, pemBlocks, pemText } from "./pem-blocks.ts";

/** What Go says of a certificate and a key, each as PEM in base64, that do not go together; undefined when they do. */
export function keyPairFault(certificate: string | undefined, key: string | undefined): string | undefined {
  const blocks = pemBlocks(pemText(certificate));
  const [leaf] = blocks.filter(({ type }) => type === "CERTIFICATE");
  if (leaf === undefined) return missing(blocks, "certificate", ({ type }) => type.endsWith("PRIVATE KEY"));
  const keys = pemBlocks(pemText(key));
  const found = keys.find(({ type }) => type === "PRIVATE KEY" || type.endsWith(" PRIVATE KEY"));
  if (found === undefined) return missing(keys, "key", ({ type }) => type === "CERTIFICATE");
  let parsed: X509Certificate;
  try {
    parsed = new X509Certificate(leaf.der);
  } catch {
    return "x509: malformed certificate";
  }
  const own = readKey(pemText(key));
  if (own === undefined) return "tls: failed to parse private key";
  if (parsed.checkPrivateKey(own)) return undefined;
  const type = parsed.publicKey.asymmetricKeyType;
  return type === own.asymmetricKeyType ? "tls: private key does not match public key" : "tls: private key type does not match public key type";
}

function missing(blocks: readonly PemBlock[], input: "certificate" | "key", isOther: (block: PemBlock) => boolean): string {
  const [first] = blocks;
  if (first === undefined) return `tls: failed to find any PEM data in ${input} input`;
  const other =
    input === "certificate" ? "PEM inputs may have been switched" : "found a certificate rather than a key in the PEM for the private key";
  if (blocks.length === 1 && isOther(first)) {
    if (input === "key") return `tls: ${other}`;
    return `tls: failed to find certificate PEM data in certificate input, but did find a private key; ${other}`;
  }
  const found = blocks.map(({ type }) => type).join(" ");
  if (input === "key")
    return `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${found}]`;
  return `tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${found}]`;
}

function readKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey(text);
  } catch {
    return undefined;
  }
}
