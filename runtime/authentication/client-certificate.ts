import type { PeerCertificate } from "node:tls";
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
        user = userOf(certificate.subject as unknown as Record<string, string | string[] | undefined> | undefined);
        known.set(certificate, user);
      }
      return user ?? undefined;
    },
  };
}

function userOf(subject: Record<string, string | string[] | undefined> | undefined): UserInfo | null {
  const name = subject?.["CN"];
  const username = Array.isArray(name) ? name[0] : name;
  if (username === undefined || username === "") return null;
  const organizations = subject?.["O"];
  const groups = organizations === undefined ? [] : Array.isArray(organizations) ? organizations : [organizations];
  return { username, groups: [...groups, "system:authenticated"] };
}
