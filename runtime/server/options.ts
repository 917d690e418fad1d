import { type AccessOptions, defaultAccessOptions } from "./access-options.ts";

/** What a server is started with; the flags of `typeplane serve` set the same, and are described in flags.ts. */
export interface ServerOptions extends AccessOptions {
  readonly storage: "memory" | "embedded" | "etcd";
  /** Where data, certificates and the admin's kubeconfig are. Not used with memory. */
  readonly dataDir: string;
  /** Seconds that changes are kept for watches, `continue` tokens and reads at a revision. */
  readonly historySeconds: number;
  /** "relaxed" acknowledges writes before they are on disk. */
  readonly durability: "strict" | "relaxed";

  readonly bindAddress: string;
  /** The IP address that others are told to reach this server at; "": one of this machine's, unless it listens on the loopback alone. */
  readonly advertiseAddress: string;
  /** "none": the endpoints of the service `kubernetes` are left to others. */
  readonly endpointReconcilerType: "lease" | "none";
  /** 0: any free port. */
  readonly securePort: number;
  readonly tlsCertFile: string;
  readonly tlsPrivateKeyFile: string;
  /** HTTP/2 beside HTTP/1.1; "auto": where Node can serve Go clients over it. */
  readonly http2: "auto" | "on" | "off";
  readonly requestTimeoutSeconds: number;
  readonly maxRequestsInflight: number;
  readonly maxMutatingRequestsInflight: number;
  /** Seconds that requests are still served after the server was told to stop, while /readyz fails. */
  readonly shutdownDelaySeconds: number;
  /** New requests get 429 with Retry-After while those in work are finished, rather than no connection. */
  readonly shutdownSendRetryAfter: boolean;
  /** Seconds from the start that /livez does not mind unfinished hooks. */
  readonly livezGraceSeconds: number;
  /** Whether /debug/pprof and /debug/flags are served. */
  readonly profiling: boolean;
  /** Seconds that open requests have to finish once the server is told to stop. */
  readonly shutdownGraceSeconds: number;

  readonly clientCaFile: string;
  readonly tokenAuthFile: string;
  readonly anonymousAuth: boolean;
  readonly serviceAccountKeyFiles: readonly string[];
  readonly serviceAccountSigningKeyFile: string;
  readonly serviceAccountIssuer: string;
  readonly apiAudiences: readonly string[];

  readonly requestheaderClientCaFile: string;
  readonly requestheaderAllowedNames: readonly string[];
  readonly requestheaderUsernameHeaders: readonly string[];
  readonly requestheaderUidHeaders: readonly string[];
  readonly requestheaderGroupHeaders: readonly string[];
  readonly requestheaderExtraHeadersPrefix: readonly string[];

  readonly proxyClientCertFile: string;
  readonly proxyClientKeyFile: string;
  /** Servers of APIServices are reached at their endpoints, rather than at the cluster IP. */
  readonly enableAggregatorRouting: boolean;
  readonly aggregatorRejectForwardingRedirect: boolean;

  readonly kubeletClientCertificate: string;
  readonly kubeletClientKey: string;
  readonly kubeletCertificateAuthority: string;
  /** Types of node addresses, the first that a node has is where its kubelet is called. */
  readonly kubeletPreferredAddressTypes: readonly string[];
  /** Where kubelets listen whose node does not say. */
  readonly kubeletPort: number;
  /** Seconds that a connection to a kubelet may take to be there. */
  readonly kubeletTimeoutSeconds: number;

  readonly authorizationModes: readonly AuthorizationMode[];

  readonly auditLogPath: string;
  readonly auditPolicyFile: string;

  readonly etcdServers: readonly string[];
  readonly etcdPrefix: string;
  readonly etcdCaFile: string;
  readonly etcdCertFile: string;
  readonly etcdKeyFile: string;
  /** Seconds that the store has to answer the health checks "etcd" and "etcd-readiness". */
  readonly etcdHealthcheckTimeoutSeconds: number;
  readonly etcdReadycheckTimeoutSeconds: number;
  /** Seconds that events live. */
  readonly eventTtlSeconds: number;

  readonly enableAdmissionPlugins: readonly string[];
  readonly disableAdmissionPlugins: readonly string[];

  readonly serviceClusterIpRange: string;
  readonly allowPrivileged: boolean;

  /** 0 says what matters, 3 each request. */
  readonly verbosity: number;
}

export const authorizationModes = ["AlwaysAllow", "AlwaysDeny", "Node", "RBAC", "Webhook"] as const;

export type AuthorizationMode = (typeof authorizationModes)[number];

/** What a server does that is not told otherwise. */
export const defaultOptions: ServerOptions = {
  ...defaultAccessOptions,
  storage: "embedded",
  dataDir: ".typeplane",
  historySeconds: 300,
  durability: "strict",
  bindAddress: "127.0.0.1",
  advertiseAddress: "",
  endpointReconcilerType: "lease",
  securePort: 6443,
  tlsCertFile: "",
  tlsPrivateKeyFile: "",
  http2: "auto",
  requestTimeoutSeconds: 60,
  maxRequestsInflight: 400,
  maxMutatingRequestsInflight: 200,
  shutdownDelaySeconds: 0,
  shutdownSendRetryAfter: false,
  livezGraceSeconds: 0,
  profiling: true,
  shutdownGraceSeconds: 10,
  clientCaFile: "",
  tokenAuthFile: "",
  anonymousAuth: true,
  serviceAccountKeyFiles: [],
  serviceAccountSigningKeyFile: "",
  serviceAccountIssuer: "https://kubernetes.default.svc.cluster.local",
  apiAudiences: [],
  requestheaderClientCaFile: "",
  requestheaderAllowedNames: [],
  requestheaderUsernameHeaders: [],
  requestheaderUidHeaders: [],
  requestheaderGroupHeaders: [],
  requestheaderExtraHeadersPrefix: [],
  proxyClientCertFile: "",
  proxyClientKeyFile: "",
  enableAggregatorRouting: false,
  aggregatorRejectForwardingRedirect: true,
  kubeletClientCertificate: "",
  kubeletClientKey: "",
  kubeletCertificateAuthority: "",
  kubeletPreferredAddressTypes: ["Hostname", "InternalDNS", "InternalIP", "ExternalDNS", "ExternalIP"],
  kubeletPort: 10250,
  kubeletTimeoutSeconds: 5,
  authorizationModes: ["Node", "RBAC"],
  auditLogPath: "",
  auditPolicyFile: "",
  etcdServers: [],
  etcdPrefix: "/registry",
  etcdCaFile: "",
  etcdCertFile: "",
  etcdKeyFile: "",
  etcdHealthcheckTimeoutSeconds: 2,
  etcdReadycheckTimeoutSeconds: 2,
  eventTtlSeconds: 3600,
  enableAdmissionPlugins: [],
  disableAdmissionPlugins: [],
  serviceClusterIpRange: "10.0.0.0/24",
  allowPrivileged: false,
  verbosity: 0,
};
