import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isIP } from "node:net";
import { hostname, networkInterfaces } from "node:os";
import { join } from "node:path";
import { createAuthority, issueCertificate, type KeyedCertificate } from "./certificate-authority.ts";
import { firstAddress } from "./first-address.ts";
import type { ServerOptions } from "./options.ts";

/** What a server shows, trusts and signs with. All in PEM. */
export interface Certificates {
  /** Signs the serving certificate (unless that was given) and the admin's. */
  readonly authority: KeyedCertificate;
  readonly serving: KeyedCertificate;
  /** A client certificate of the group system:masters. */
  readonly admin: KeyedCertificate;
  /** Shown to the servers of APIServices: that its holder has authenticated whom it speaks for. */
  readonly frontProxy: FrontProxy;
  /** Shown to kubelets where none is given. */
  readonly kubeletClient: KeyedCertificate;
}

export interface FrontProxy {
  /** Who signed the client certificate; "" when that was given. */
  readonly authority: string;
  readonly client: KeyedCertificate;
}

/** The common name of a front proxy's certificate that is made here. */
export const frontProxyName = "front-proxy-client";

/** Certificates with less than this left, in milliseconds, are made anew. */
const renewBefore = 30 * 24 * 3600 * 1000;

/** Generated once in a process for servers that keep nothing on disk. */
let ofProcess: Certificates | undefined;

/** The certificates of a server: from --data-dir, made where they are missing, near their end, or lack a name. */
export function loadCertificates(options: ServerOptions): Certificates {
  const all = loadGenerated(options);
  if (options.proxyClientCertFile === "") return all;
  return { ...all, frontProxy: { authority: "", client: readPair(options.proxyClientCertFile, options.proxyClientKeyFile) } };
}

function readPair(certFile: string, keyFile: string): KeyedCertificate {
  return { cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8") };
}

function loadGenerated(options: ServerOptions): Certificates {
  const given = options.tlsCertFile === "" ? undefined : readPair(options.tlsCertFile, options.tlsPrivateKeyFile);
  if (options.storage === "memory") {
    ofProcess ??= makeCertificates(servedNames(options));
    const made = ofProcess;
    if (given !== undefined) return { ...made, serving: given };
    return covers(made.serving, servedNames(options)) ? made : { ...made, serving: issueServing(made.authority, options) };
  }
  const directory = join(options.dataDir, "certs");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const authority = keep(directory, "ca", () => createAuthority());
  const signed = (certificate: KeyedCertificate): boolean => isSignedBy(certificate, authority);
  const serving =
    given ??
    keep(
      directory,
      "apiserver",
      () => issueServing(authority, options),
      (one) => signed(one) && covers(one, servedNames(options)),
    );
  const admin = keep(directory, "admin", () => issueAdmin(authority), signed);
  const frontAuthority = keep(directory, "front-proxy-ca", () => createAuthority("front-proxy-ca"));
  const client = keep(
    directory,
    "front-proxy-client",
    () => issueCertificate(frontAuthority, { commonName: frontProxyName }),
    (one) => isSignedBy(one, frontAuthority),
  );
  const kubeletClient = keep(directory, "apiserver-kubelet-client", () => issueKubeletClient(authority), signed);
  return { authority, serving, admin, frontProxy: { authority: frontAuthority.cert, client }, kubeletClient };
}

/** The private key (PEM, PKCS #8, RSA) that service account tokens are signed with; made under --data-dir when none is given. */
export function loadServiceAccountKey(options: ServerOptions): string {
  if (options.serviceAccountSigningKeyFile !== "") return readFileSync(options.serviceAccountSigningKeyFile, "utf8");
  if (options.storage === "memory") return makeServiceAccountKey();
  const file = join(options.dataDir, "certs", "sa.key");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const key = makeServiceAccountKey();
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

let serviceAccountKeyOfProcess: string | undefined;

function makeServiceAccountKey(): string {
  serviceAccountKeyOfProcess ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return serviceAccountKeyOfProcess;
}

function makeCertificates(names: readonly string[]): Certificates {
  const authority = createAuthority();
  const frontAuthority = createAuthority("front-proxy-ca");
  const frontProxy = { authority: frontAuthority.cert, client: issueCertificate(frontAuthority, { commonName: frontProxyName }) };
  return {
    authority,
    frontProxy,
    serving: issueCertificate(authority, { commonName: "kube-apiserver", serves: names }),
    admin: issueAdmin(authority),
    kubeletClient: issueKubeletClient(authority),
  };
}

function issueServing(authority: KeyedCertificate, options: ServerOptions): KeyedCertificate {
  return issueCertificate(authority, { commonName: "kube-apiserver", serves: servedNames(options) });
}

function issueAdmin(authority: KeyedCertificate): KeyedCertificate {
  return issueCertificate(authority, { commonName: "kubernetes-admin", organizations: ["system:masters"] });
}

/** Named as kubeadm names it. */
function issueKubeletClient(authority: KeyedCertificate): KeyedCertificate {
  return issueCertificate(authority, { commonName: "kube-apiserver-kubelet-client", organizations: ["system:masters"] });
}

/** The names and addresses that clients may call the server by. */
function servedNames(options: ServerOptions): string[] {
  const names = ["localhost", "kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local"];
  const host = hostname();
  if (/^[a-z0-9.-]+$/i.test(host)) names.push(host);
  const addresses = ["127.0.0.1", "::1"];
  const service = firstAddress(options.serviceClusterIpRange);
  if (service !== undefined) addresses.push(service);
  const everywhere = options.bindAddress === "0.0.0.0" || options.bindAddress === "::";
  if (!everywhere) addresses.push(options.bindAddress);
  else
    for (const each of Object.values(networkInterfaces()).flat()) if (each !== undefined && !each.address.includes("%")) addresses.push(each.address);
  return [...new Set([...names, ...addresses])];
}

/** Reads `name`.crt and `name`.key, or makes and writes them. */
function keep(
  directory: string,
  name: string,
  make: () => KeyedCertificate,
  isGood: (certificate: KeyedCertificate) => boolean = () => true,
): KeyedCertificate {
  const certFile = join(directory, `${name}.crt`);
  const keyFile = join(directory, `${name}.key`);
  if (existsSync(certFile) && existsSync(keyFile)) {
    const found = { cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8") };
    if (Date.parse(new X509Certificate(found.cert).validTo) - Date.now() > renewBefore && isGood(found)) return found;
  }
  const made = make();
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert, { mode: 0o644 });
  return made;
}

function isSignedBy(certificate: KeyedCertificate, authority: KeyedCertificate): boolean {
  return new X509Certificate(certificate.cert).verify(new X509Certificate(authority.cert).publicKey);
}

function covers(certificate: KeyedCertificate, names: readonly string[]): boolean {
  const x509 = new X509Certificate(certificate.cert);
  return names.every((name) => (isIP(name) === 0 ? x509.checkHost(name) : x509.checkIP(name)) !== undefined);
}
