import { getServers } from "node:dns";
import { isIP } from "node:net";

const unknownAuthority = new Set([
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
]);

/** What Go says of a connection that failed; `host` is the name that was called. */
export function connectionFailure(error: unknown, host: string): string {
  if (!(error instanceof Error)) return String(error);
  const { code = "", address, port } = error as Error & { code?: string; address?: string; port?: number };
  if (error.name === "AbortError" || error.name === "TimeoutError") return "context deadline exceeded";
  const called = `dial tcp ${address !== undefined && isIP(address) === 6 ? `[${address}]` : address}:${port}: `;
  const dial = `${called}connect: `;
  if (code === "ECONNREFUSED") return `${dial}connection refused`;
  if (code === "ENETUNREACH") return `${dial}network is unreachable`;
  if (code === "EHOSTUNREACH") return `${dial}no route to host`;
  if (code === "ETIMEDOUT") return `${dial}connection timed out`;
  if (code === "ERR_DIAL_TIMEOUT") return `${called}i/o timeout`;
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "EPROTO") return "tls: first record does not look like a TLS handshake";
  if (code === "ECONNRESET") return "EOF";
  if (code === "ENOTFOUND") return `dial tcp: lookup ${host}${askedServer()}: no such host`;
  if (unknownAuthority.has(code)) return "tls: failed to verify certificate: x509: certificate signed by unknown authority";
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID")
    return "tls: failed to verify certificate: x509: certificate has expired or is not yet valid";
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return `tls: failed to verify certificate: x509: ${nameFailure(error as NameError, host)}`;
  return error.message;
}

/** The name server that Go says it has asked: the first. */
function askedServer(): string {
  const [server] = getServers();
  if (server === undefined) return "";
  const version = isIP(server);
  if (version === 0) return ` on ${server}`;
  return ` on ${version === 6 ? `[${server}]` : server}:53`;
}

/** What Node's check of a certificate's names throws. */
type NameError = Error & { readonly host?: string; readonly cert?: { readonly subjectaltname?: string } };

function nameFailure({ host: wanted, cert }: NameError, called: string): string {
  const host = (wanted ?? called).replace(/\.$/, "");
  const isAddress = isIP(host) !== 0;
  const kind = isAddress ? "IP Address:" : "DNS:";
  const names = (cert?.subjectaltname ?? "")
    .split(", ")
    .filter((name) => name.startsWith(kind))
    .map((name) => name.slice(kind.length));
  if (names.length > 0) return `certificate is valid for ${names.join(", ")}, not ${host}`;
  return isAddress
    ? `cannot validate certificate for ${host} because it doesn't contain any IP SANs`
    : `certificate is not valid for any names, but wanted to match ${host}`;
}
