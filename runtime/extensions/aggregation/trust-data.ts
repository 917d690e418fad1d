import { X509Certificate } from "node:crypto";

/** Whom servers behind this one should believe. Certificates are PEM. */
export interface AuthenticationTrust {
  /** Authorities whose client certificates name users. */
  readonly clientCa: string;
  /** Authorities whose client certificates may name users in headers, and in which; without authorities nothing is said of headers. */
  readonly requestheaderClientCa: string;
  readonly allowedNames: readonly string[];
  readonly usernameHeaders: readonly string[];
  readonly uidHeaders: readonly string[];
  readonly groupHeaders: readonly string[];
  readonly extraHeaderPrefixes: readonly string[];
}

/** What the config map holds. */
export type TrustData = Record<string, string>;

/** What is there, and what this server adds to it; authorities that have expired are left out. */
export function trustData(known: Readonly<TrustData>, trust: AuthenticationTrust, now: number): TrustData {
  const data: TrustData = {};
  const clientCa = joinCertificates(known["client-ca-file"], trust.clientCa, now);
  if (clientCa !== "") data["client-ca-file"] = clientCa;
  const requestheaderCa = joinCertificates(known["requestheader-client-ca-file"], trust.requestheaderClientCa, now);
  if (requestheaderCa === "") return data;
  const list = (member: string, own: readonly string[]): string[] => [...new Set([...readList(known[member]), ...own])];
  const uidHeaders = list("requestheader-uid-headers", trust.uidHeaders);
  return {
    ...data,
    "requestheader-username-headers": JSON.stringify(list("requestheader-username-headers", trust.usernameHeaders)),
    ...(uidHeaders.length === 0 ? {} : { "requestheader-uid-headers": JSON.stringify(uidHeaders) }),
    "requestheader-group-headers": JSON.stringify(list("requestheader-group-headers", trust.groupHeaders)),
    "requestheader-extra-headers-prefix": JSON.stringify(list("requestheader-extra-headers-prefix", trust.extraHeaderPrefixes)),
    "requestheader-client-ca-file": requestheaderCa,
    "requestheader-allowed-names": JSON.stringify(list("requestheader-allowed-names", trust.allowedNames)),
  };
}

function readList(text: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

function joinCertificates(known: string | undefined, own: string, now: number): string {
  const pems = `${known ?? ""}\n${own}`.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const valid = new Map<string, string>();
  for (const pem of pems) {
    try {
      const certificate = new X509Certificate(pem);
      if (Date.parse(certificate.validTo) > now) valid.set(certificate.fingerprint512, `${pem.trim()}\n`);
    } catch {
      // What is no certificate is trusted by nobody.
    }
  }
  return [...valid.values()].join("");
}

export function sameData(a: Readonly<TrustData>, b: Readonly<TrustData>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((member) => a[member] === b[member]);
}
