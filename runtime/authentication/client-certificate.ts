import type { PeerCertificate } from "node:tls";
import { unauthorized } from "../errors/status-error.ts";
import type { Authenticator } from "./authenticator.ts";
import type { UserInfo } from "./user-info.ts";

/** What the authenticator of client certificates is called. */
export const certificateAuthenticatorName = "client certificate";

/**
 * Client certificates that the TLS layer verified against --client-ca-file: the common name is the user, the
 * organizations are the groups. `isClient` tells those of users apart where front proxies have certificates too.
 * Source: Kubernetes documentation, "X509 client certificates".
 */
export function createCertificateAuthenticator(isClient: (certificate: PeerCertificate) => boolean = () => true): Authenticator {
  /** A connection presents one certificate, as one object, for all of its requests. */
  const known = new WeakMap<object, UserInfo | null>();
  return {
    name: certificateAuthenticatorName,
    authenticate: (request) => {
      const certificate = request.clientCertificate();
      if (certificate === undefined || !isClient(certificate)) return undefined;
      let user = known.get(certificate);
      if (user === undefined) {
        user = userOf(certificate);
        known.set(certificate, user);
      }
      return user ?? undefined;
    },
  };
}

/** Refuses client certificates that do not verify, or are not signed by who signs those of users; stands after the last authenticator. */
export function createCertificateRefusal(isClient: (certificate: PeerCertificate) => boolean = () => true): Authenticator {
  return {
    name: "unverified certificates",
    authenticate: (request) => {
      const certificate = request.clientCertificate();
      if (certificate === undefined ? request.hasUnverifiedCertificate?.() === true : !isClient(certificate)) throw unauthorized();
      return undefined;
    },
  };
}

/** The attribute of a subject that is the user's UID. */
const uidAttribute = "1.3.6.1.4.1.57683.2";

function userOf(certificate: PeerCertificate): UserInfo | null {
  const subject = certificate.subject as unknown as Record<string, string | string[] | undefined> | undefined;
  const name = subject?.["CN"];
  const username = Array.isArray(name) ? name[0] : name;
  if (username === undefined || username === "") return null;
  const organizations = subject?.["O"];
  const groups = organizations === undefined ? [] : Array.isArray(organizations) ? organizations : [organizations];
  const uid = subject?.[uidAttribute];
  const id = `X509SHA256=${certificate.fingerprint256.replaceAll(":", "").toLowerCase()}`;
  return {
    username,
    groups: [...groups, "system:authenticated"],
    ...(typeof uid === "string" && uid !== "" ? { uid } : {}),
    extra: { "authentication.kubernetes.io/credential-id": [id] },
  };
}
