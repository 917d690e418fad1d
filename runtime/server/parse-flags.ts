import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { knownPlugins } from "../admission/known-plugins.ts";
import { readAuthorities } from "../authentication/issued-by.ts";
import { checkAccessFlags, checkAccessOptions } from "./check-access.ts";
import { type Flag, FlagError, flags, type OptionsDraft } from "./flags.ts";
import { defaultOptions, type ServerOptions } from "./options.ts";

const byName: ReadonlyMap<string, Flag> = new Map(flags.map((flag) => [flag.name, flag]));

/**
 * The options that command line flags ask for: --name=value, --name value, and --switch; -v as --v.
 * @throws FlagError that names the flag and the reason.
 */
export function parseFlags(args: readonly string[]): ServerOptions {
  const draft: OptionsDraft = {};
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const written = /^(?:--([^=]+)|-(v))(?:=(.*))?$/s.exec(arg);
    if (written === null) throw new FlagError(`unexpected argument ${JSON.stringify(arg)}: flags are written --name=value`);
    const name = (written[1] ?? written[2]) as string;
    const flag = byName.get(name);
    if (flag === undefined) throw new FlagError(`unknown flag: --${name}${suggestion(name)}`);
    let value = written[3];
    if (value === undefined) {
      if (flag.value === "") value = "true";
      else if (at + 1 >= args.length) throw new FlagError(`flag needs an argument: --${name}`);
      else value = args[++at] as string;
    }
    try {
      flag.set(draft, value);
    } catch (error) {
      if (error instanceof FlagError) throw new FlagError(`invalid argument ${JSON.stringify(value)} for "--${name}" flag: ${error.message}`);
      throw error;
    }
  }
  if (draft.etcdServers !== undefined && draft.storage === undefined) draft.storage = "etcd";
  checkAccessFlags(draft);
  // Who may do everything must be somebody.
  if (draft.authorizationModes?.includes("AlwaysAllow")) draft.anonymousAuth = false;
  const options = { ...defaultOptions, ...draft };
  checkOptions(options);
  return options;
}

/**
 * What must hold between options, however they were given.
 * @throws FlagError
 */
export function checkOptions(options: ServerOptions): void {
  if ((options.tlsCertFile === "") !== (options.tlsPrivateKeyFile === ""))
    throw new FlagError("--tls-cert-file and --tls-private-key-file go together");
  if ((options.proxyClientCertFile === "") !== (options.proxyClientKeyFile === ""))
    throw new FlagError("--proxy-client-cert-file and --proxy-client-key-file go together");
  if ((options.kubeletClientCertificate === "") !== (options.kubeletClientKey === ""))
    throw new FlagError("--kubelet-client-certificate and --kubelet-client-key go together");
  if ((options.etcdCertFile === "") !== (options.etcdKeyFile === "")) throw new FlagError("--etcd-certfile and --etcd-keyfile go together");
  if (options.storage === "etcd" && options.etcdServers.length === 0) throw new FlagError("--storage=etcd needs --etcd-servers");
  if (options.storage !== "etcd" && options.etcdServers.length > 0)
    throw new FlagError(`--etcd-servers needs --storage=etcd, not ${options.storage}`);
  for (const server of options.etcdServers) {
    if (!/^https?:\/\/[^/]+$/.test(server)) throw new FlagError(`--etcd-servers: ${JSON.stringify(server)} is no scheme://host:port`);
  }
  if (!/^[0-9a-fA-F.:]+\/\d{1,3}$/.test(options.serviceClusterIpRange))
    throw new FlagError(`--service-cluster-ip-range: ${JSON.stringify(options.serviceClusterIpRange)} is no CIDR such as 10.0.0.0/24`);
  checkAccessOptions(options);
  const { enablePriorityAndFairness, maxRequestsInflight, maxMutatingRequestsInflight } = options;
  if (enablePriorityAndFairness && maxRequestsInflight + maxMutatingRequestsInflight <= 0)
    throw new FlagError("--max-requests-inflight and --max-mutating-requests-inflight must add up to more than 0 for priority and fairness");
  checkPlugins(options);
  checkReadable("tls-cert-file", options.tlsCertFile);
  checkReadable("tls-private-key-file", options.tlsPrivateKeyFile);
  checkReadable("client-ca-file", options.clientCaFile);
  checkReadable("token-auth-file", options.tokenAuthFile);
  checkReadable("requestheader-client-ca-file", options.requestheaderClientCaFile);
  checkReadable("proxy-client-cert-file", options.proxyClientCertFile);
  checkReadable("proxy-client-key-file", options.proxyClientKeyFile);
  checkReadable("kubelet-client-certificate", options.kubeletClientCertificate);
  checkReadable("kubelet-client-key", options.kubeletClientKey);
  if (options.kubeletCertificateAuthority !== "" && authoritiesIn("kubelet-certificate-authority", options.kubeletCertificateAuthority).length === 0)
    throw new FlagError("--kubelet-certificate-authority: the file has no certificates");
  checkPair("kubelet-client-certificate", options.kubeletClientCertificate, options.kubeletClientKey);
  checkReadable("etcd-cafile", options.etcdCaFile);
  checkReadable("etcd-certfile", options.etcdCertFile);
  checkReadable("etcd-keyfile", options.etcdKeyFile);
  checkRequestHeaders(options);
  checkReadable("service-account-signing-key-file", options.serviceAccountSigningKeyFile);
  for (const file of options.serviceAccountKeyFiles) checkReadable("service-account-key-file", file);
}

function checkPlugins({ enableAdmissionPlugins, disableAdmissionPlugins }: ServerOptions): void {
  for (const [flag, names] of [
    ["enable-admission-plugins", enableAdmissionPlugins],
    ["disable-admission-plugins", disableAdmissionPlugins],
  ] as const) {
    const unknown = names.find((name) => !knownPlugins.includes(name));
    if (unknown !== undefined) throw new FlagError(`${flag} plugin ${JSON.stringify(unknown)} is unknown`);
  }
  const both = enableAdmissionPlugins.filter((name) => disableAdmissionPlugins.includes(name)).sort();
  if (both.length > 0) throw new FlagError(`[${both.join(" ")}] in enable-admission-plugins and disable-admission-plugins overlapped`);
}

/** Whoever may name others must not be mistaken for anyone with a certificate. */
function checkRequestHeaders({ requestheaderClientCaFile, clientCaFile, requestheaderAllowedNames, requestheaderUidHeaders }: ServerOptions): void {
  if (requestheaderUidHeaders.length > 0 && !requestheaderUidHeaders.some((name) => name.toLowerCase() === "x-remote-uid"))
    throw new FlagError("--requestheader-uid-headers is set without specifying the standard X-Remote-Uid header - API aggregation will not work");
  const frontProxies = authoritiesIn("requestheader-client-ca-file", requestheaderClientCaFile);
  if (requestheaderAllowedNames.length > 0) return;
  const own = new Set(authoritiesIn("client-ca-file", clientCaFile));
  if (frontProxies.some((authority) => own.has(authority)))
    throw new FlagError(
      "--requestheader-client-ca-file and --client-ca-file contain overlapping certificates; --requestheader-allowed-names must be specified to ensure regular client certificates cannot set authenticating proxy headers for arbitrary users",
    );
}

/** The fingerprints of a file's certificates. */
function authoritiesIn(flag: string, path: string): string[] {
  if (path === "") return [];
  try {
    return readAuthorities(readFileSync(path, "utf8")).map(({ fingerprint512 }) => fingerprint512);
  } catch (error) {
    throw new FlagError(`--${flag}: ${(error as Error).message}`);
  }
}

function checkReadable(flag: string, path: string): void {
  if (path === "") return;
  try {
    readFileSync(path);
  } catch (error) {
    throw new FlagError(`--${flag}: ${(error as Error).message}`);
  }
}

/** A certificate must be one, and its key its own. */
function checkPair(flag: string, certFile: string, keyFile: string): void {
  if (certFile === "") return;
  try {
    const certificate = new X509Certificate(readFileSync(certFile));
    if (!certificate.checkPrivateKey(createPrivateKey(readFileSync(keyFile)))) throw new Error("the private key is that of another certificate");
  } catch (error) {
    throw new FlagError(`--${flag}: ${(error as Error).message}`);
  }
}

/** The nearest flag's name, when it is near enough to be meant. */
function suggestion(name: string): string {
  let best = "";
  let least = 4;
  for (const flag of flags) {
    const distance = editDistance(name, flag.name);
    if (distance < least) {
      least = distance;
      best = flag.name;
    }
  }
  return best === "" ? "" : ` (did you mean --${best}?)`;
}

/** How many single-letter edits lie between two words. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}
