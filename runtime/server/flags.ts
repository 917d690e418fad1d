import { isIP } from "node:net";
import { accessFlags } from "./access-flags.ts";
import { duration, type Flag, FlagError, formatList, integer, list, oneOf, split, text, toggle } from "./flag-kinds.ts";
import { authorizationModes } from "./options.ts";

export { type Flag, FlagError, type OptionsDraft } from "./flag-kinds.ts";

function isAddress(given: string): void {
  if (isIP(given) === 0) throw new FlagError("must be an IP address");
}

/** The groups in --help's order. */
export const flagGroups = [
  "Typeplane",
  "Generic",
  "Etcd",
  "Secure serving",
  "Auditing",
  "Authentication",
  "Authorization",
  "Admission",
  "Features",
  "Misc",
  "Global",
] as const;

/** Every flag, by group; names and meanings are kube-apiserver's but for the first group. */
export const flags: readonly Flag[] = [
  oneOf(
    "storage",
    "storage",
    ["memory", "embedded", "etcd"],
    "Typeplane",
    "Where objects are kept: in this process, in a store under --data-dir, or in etcd.",
  ),
  text("data-dir", "dataDir", "Typeplane", "Where the embedded store, generated certificates and the admin's kubeconfig are."),
  duration("history", "historySeconds", "Typeplane", "How long changes are kept for watches, continue tokens and reads at a resourceVersion."),
  oneOf("durability", "durability", ["strict", "relaxed"], "Typeplane", "strict: a write is answered once it is on disk. relaxed is for tests."),
  oneOf(
    "http2",
    "http2",
    ["auto", "on", "off"],
    "Typeplane",
    "Whether HTTP/2 is offered beside HTTP/1.1; auto: where this Node can serve busy Go clients over it.",
  ),

  duration("request-timeout", "requestTimeoutSeconds", "Generic", "How long a request may take that is no watch, exec, attach, log or port-forward."),
  integer("max-requests-inflight", "maxRequestsInflight", "Generic", "How many reads may be in work at once; 0 for no limit.", { from: 0 }),
  integer("max-mutating-requests-inflight", "maxMutatingRequestsInflight", "Generic", "How many writes may be in work at once; 0 for no limit.", {
    from: 0,
  }),
  text(
    "advertise-address",
    "advertiseAddress",
    "Generic",
    "The IP address that others are told to reach this server at; without it, one of this machine's, unless the server listens on the loopback alone.",
    isAddress,
  ),
  oneOf(
    "endpoint-reconciler-type",
    "endpointReconcilerType",
    ["lease", "none"],
    "Generic",
    "none: the endpoints of the service kubernetes are left to others.",
  ),
  duration(
    "shutdown-delay-duration",
    "shutdownDelaySeconds",
    "Generic",
    "How long requests are still served after SIGTERM, while /readyz fails, so that load balancers take the server out.",
    true,
  ),
  toggle(
    "shutdown-send-retry-after",
    "shutdownSendRetryAfter",
    "Generic",
    "Whether new requests get 429 with Retry-After while those in work are finished, rather than no connection.",
  ),
  duration(
    "livez-grace-period",
    "livezGraceSeconds",
    "Generic",
    "How long after the start /livez does not mind hooks of the start that are not finished.",
    true,
  ),
  duration("shutdown-grace", "shutdownGraceSeconds", "Generic", "How long open requests may go on after SIGTERM."),

  list("etcd-servers", "etcdServers", "Etcd", "Addresses of etcd (scheme://host:port), separated by commas; says --storage=etcd."),
  text("etcd-prefix", "etcdPrefix", "Etcd", "What all keys in etcd begin with."),
  text("etcd-cafile", "etcdCaFile", "Etcd", "PEM file of the authorities that etcd's certificate is checked against."),
  text("etcd-certfile", "etcdCertFile", "Etcd", "PEM file of the client certificate shown to etcd."),
  text("etcd-keyfile", "etcdKeyFile", "Etcd", "PEM file of the key of --etcd-certfile."),
  duration("etcd-healthcheck-timeout", "etcdHealthcheckTimeoutSeconds", "Etcd", "How long the store may take to answer the health check etcd."),
  duration("etcd-readycheck-timeout", "etcdReadycheckTimeoutSeconds", "Etcd", "How long the store may take to answer the check etcd-readiness."),
  duration("event-ttl", "eventTtlSeconds", "Etcd", "How long events are kept."),

  text("bind-address", "bindAddress", "Secure serving", "The address to listen on; 0.0.0.0 or :: for all.", isAddress),
  integer("secure-port", "securePort", "Secure serving", "The port to serve HTTPS on; 0 for any free one.", { from: 0, to: 65535 }),
  text("tls-cert-file", "tlsCertFile", "Secure serving", "PEM file of the serving certificate; without it, one is generated under --data-dir."),
  text("tls-private-key-file", "tlsPrivateKeyFile", "Secure serving", "PEM file of the key of --tls-cert-file."),

  text("audit-log-path", "auditLogPath", "Auditing", "File that audit events are added to, one JSON line each; - for standard output."),
  text("audit-policy-file", "auditPolicyFile", "Auditing", "File with the audit policy (audit.k8s.io/v1 Policy)."),

  toggle("anonymous-auth", "anonymousAuth", "Authentication", "Whether requests without credentials are served, as system:anonymous."),
  text("client-ca-file", "clientCaFile", "Authentication", "PEM file of authorities whose client certificates name users (CN) and groups (O)."),
  text("token-auth-file", "tokenAuthFile", "Authentication", 'CSV file of bearer tokens: token,user,uid,"group1,group2".'),
  list(
    "service-account-key-file",
    "serviceAccountKeyFiles",
    "Authentication",
    "PEM file of a key that service account tokens may be signed with; may be repeated.",
  ),
  text(
    "service-account-signing-key-file",
    "serviceAccountSigningKeyFile",
    "Authentication",
    "PEM file of the private key that service account tokens are signed with.",
  ),
  text("service-account-issuer", "serviceAccountIssuer", "Authentication", "The issuer (iss) of service account tokens."),
  list("api-audiences", "apiAudiences", "Authentication", "Audiences that tokens may be for; by default the issuer."),
  text(
    "requestheader-client-ca-file",
    "requestheaderClientCaFile",
    "Authentication",
    "PEM file of authorities whose client certificates may name a user in request headers, as front proxies do.",
  ),
  list(
    "requestheader-allowed-names",
    "requestheaderAllowedNames",
    "Authentication",
    "Common names of those client certificates; by default all that the authorities have signed.",
  ),
  list("requestheader-username-headers", "requestheaderUsernameHeaders", "Authentication", "Request headers that name the user: X-Remote-User."),
  list("requestheader-uid-headers", "requestheaderUidHeaders", "Authentication", "Request headers with the user's UID: X-Remote-Uid."),
  list("requestheader-group-headers", "requestheaderGroupHeaders", "Authentication", "Request headers that name groups: X-Remote-Group."),
  list(
    "requestheader-extra-headers-prefix",
    "requestheaderExtraHeadersPrefix",
    "Authentication",
    "What request headers with more about the user begin with: X-Remote-Extra-.",
  ),

  ...accessFlags,
  {
    name: "authorization-mode",
    group: "Authorization",
    value: "strings",
    help: `Who decides what users may do, in order, of ${authorizationModes.join(", ")}.`,
    get: (options) => formatList(options.authorizationModes),
    set: (options, given) => {
      options.authorizationModes = split(given).map((mode) => {
        const known = authorizationModes.find((one) => one === mode);
        if (known === undefined) throw new FlagError(`${JSON.stringify(mode)} is not one of ${authorizationModes.join(", ")}`);
        return known;
      });
    },
  },

  list("enable-admission-plugins", "enableAdmissionPlugins", "Admission", "Admission plugins to run besides those that run by default."),
  list("disable-admission-plugins", "disableAdmissionPlugins", "Admission", "Admission plugins not to run."),

  toggle("profiling", "profiling", "Features", "Whether profiles are served at /debug/pprof, and the log level at /debug/flags/v."),

  text(
    "proxy-client-cert-file",
    "proxyClientCertFile",
    "Misc",
    "PEM file of the client certificate shown to servers of APIServices; without it, one is generated under --data-dir.",
  ),
  text("proxy-client-key-file", "proxyClientKeyFile", "Misc", "PEM file of the key of --proxy-client-cert-file."),
  toggle(
    "enable-aggregator-routing",
    "enableAggregatorRouting",
    "Misc",
    "Whether servers of APIServices are reached at their endpoints rather than at the cluster IP.",
  ),
  toggle(
    "aggregator-reject-forwarding-redirect",
    "aggregatorRejectForwardingRedirect",
    "Misc",
    "Whether redirects of servers of APIServices are refused rather than handed to clients; true by default.",
  ),
  text(
    "kubelet-client-certificate",
    "kubeletClientCertificate",
    "Misc",
    "PEM file of the client certificate shown to kubelets; without it, one is generated under --data-dir.",
  ),
  text("kubelet-client-key", "kubeletClientKey", "Misc", "PEM file of the key of --kubelet-client-certificate."),
  text(
    "kubelet-certificate-authority",
    "kubeletCertificateAuthority",
    "Misc",
    "PEM file of the authorities that certificates of kubelets are checked against; without it, they are not checked.",
  ),
  list(
    "kubelet-preferred-address-types",
    "kubeletPreferredAddressTypes",
    "Misc",
    "Types of node addresses in the order in which one is looked for to call a kubelet at.",
  ),
  integer("kubelet-port", "kubeletPort", "Misc", "Where kubelets listen whose node does not say; deprecated.", { from: 1, to: 65535 }),
  duration("kubelet-timeout", "kubeletTimeoutSeconds", "Misc", "How long a connection to a kubelet may take to be there."),
  text("service-cluster-ip-range", "serviceClusterIpRange", "Misc", "The range (CIDR) that cluster IPs of Services are allocated from."),
  toggle("allow-privileged", "allowPrivileged", "Misc", "Whether pods may have privileged containers."),

  integer("v", "verbosity", "Global", "How much is logged: 0 what matters, 3 each request.", { from: 0, to: 10 }),
];
