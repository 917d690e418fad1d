import { isIP } from "node:net";
import { parseDuration } from "../meta/go-duration.ts";
import { auditFlags } from "./audit-flags.ts";
import { type Flag, FlagError, type OptionsDraft } from "./flag.ts";
import { authorizationModes, type ServerOptions } from "./options.ts";

export { type Flag, FlagError, type OptionsDraft };

type NamesOf<T> = {
  [name in keyof ServerOptions]-?: ServerOptions[name] extends T ? (T extends ServerOptions[name] ? name : never) : never;
}[keyof ServerOptions];

function text(name: string, option: NamesOf<string>, group: string, help: string, check?: (text: string) => void): Flag {
  return {
    name,
    group,
    value: "string",
    help,
    set: (options, given) => {
      check?.(given);
      options[option] = given;
    },
  };
}

function list(name: string, option: NamesOf<readonly string[]>, group: string, help: string): Flag {
  return {
    name,
    group,
    value: "strings",
    help,
    set: (options, given) => {
      options[option] = [...(options[option] ?? []), ...split(given)];
    },
  };
}

function integer(name: string, option: NamesOf<number>, group: string, help: string, range: { from: number; to?: number }): Flag {
  return {
    name,
    group,
    value: "int",
    help,
    set: (options, given) => {
      const number = Number(given);
      if (given.trim() === "" || !Number.isInteger(number)) throw new FlagError("must be a whole number");
      if (number < range.from || number > (range.to ?? Number.MAX_SAFE_INTEGER)) {
        throw new FlagError(range.to === undefined ? `must be ${range.from} or more` : `must be between ${range.from} and ${range.to}, inclusive`);
      }
      options[option] = number;
    },
  };
}

function duration(name: string, option: NamesOf<number>, group: string, help: string): Flag {
  return {
    name,
    group,
    value: "duration",
    help,
    set: (options, given) => {
      let seconds: number;
      try {
        seconds = Number(parseDuration(given)) / 1e9;
      } catch (error) {
        throw new FlagError((error as Error).message);
      }
      if (seconds <= 0) throw new FlagError("must be above zero");
      options[option] = seconds;
    },
  };
}

function toggle(name: string, option: NamesOf<boolean>, group: string, help: string): Flag {
  return {
    name,
    group,
    value: "",
    help,
    set: (options, given) => {
      if (/^(true|t|1)$/i.test(given)) options[option] = true;
      else if (/^(false|f|0)$/i.test(given)) options[option] = false;
      else throw new FlagError("must be true or false");
    },
  };
}

function oneOf<Name extends keyof ServerOptions>(
  name: string,
  option: Name,
  choices: readonly (ServerOptions[Name] & string)[],
  group: string,
  help: string,
): Flag {
  return {
    name,
    group,
    value: choices.join("|"),
    help,
    set: (options, given) => {
      const chosen = choices.find((choice) => choice === given);
      if (chosen === undefined) throw new FlagError(`must be one of ${choices.join(", ")}`);
      options[option] = chosen;
    },
  };
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
  duration("shutdown-grace", "shutdownGraceSeconds", "Generic", "How long open requests may go on after SIGTERM."),

  list("etcd-servers", "etcdServers", "Etcd", "Addresses of etcd (scheme://host:port), separated by commas; says --storage=etcd."),
  text("etcd-prefix", "etcdPrefix", "Etcd", "What all keys in etcd begin with."),
  text("etcd-cafile", "etcdCaFile", "Etcd", "PEM file of the authorities that etcd's certificate is checked against."),
  text("etcd-certfile", "etcdCertFile", "Etcd", "PEM file of the client certificate shown to etcd."),
  text("etcd-keyfile", "etcdKeyFile", "Etcd", "PEM file of the key of --etcd-certfile."),
  duration("event-ttl", "eventTtlSeconds", "Etcd", "How long events are kept."),

  text("bind-address", "bindAddress", "Secure serving", "The address to listen on; 0.0.0.0 or :: for all.", (given) => {
    if (isIP(given) === 0) throw new FlagError("must be an IP address");
  }),
  integer("secure-port", "securePort", "Secure serving", "The port to serve HTTPS on; 0 for any free one.", { from: 0, to: 65535 }),
  text("tls-cert-file", "tlsCertFile", "Secure serving", "PEM file of the serving certificate; without it, one is generated under --data-dir."),
  text("tls-private-key-file", "tlsPrivateKeyFile", "Secure serving", "PEM file of the key of --tls-cert-file."),

  text("audit-policy-file", "auditPolicyFile", "Auditing", "File with the audit policy (audit.k8s.io/v1 Policy); without it, nothing is audited."),
  text("audit-log-path", "auditLogPath", "Auditing", "File that audit events are added to, one JSON line each; - for standard output."),
  text("audit-webhook-config-file", "auditWebhookConfigFile", "Auditing", "Kubeconfig of the server that audit events are sent to."),
  ...auditFlags,

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

  {
    name: "authorization-mode",
    group: "Authorization",
    value: "strings",
    help: `Who decides what users may do, in order, of ${authorizationModes.join(", ")}.`,
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
  text("service-cluster-ip-range", "serviceClusterIpRange", "Misc", "The range (CIDR) that cluster IPs of Services are allocated from."),
  toggle("allow-privileged", "allowPrivileged", "Misc", "Whether pods may have privileged containers."),

  integer("v", "verbosity", "Global", "How much is logged: 0 what matters, 2 each request.", { from: 0, to: 10 }),
];

function split(given: string): string[] {
  return given
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
