import { flagGroups, flags } from "./flags.ts";
import { defaultOptions } from "./options.ts";

const width = 100;
const indent = " ".repeat(12);

/** The text of `typeplane serve --help`: flags in kube-apiserver's groups. */
export function helpText(): string {
  const lines = [
    "Serves the Kubernetes API from generated code.",
    "",
    "Without flags: data in ./.typeplane, certificates generated there, https://127.0.0.1:6443.",
    "",
    "Usage:",
    "  typeplane serve [flags]",
  ];
  for (const group of flagGroups) {
    lines.push("", `${group} flags:`, "");
    for (const flag of flags) {
      if (flag.group !== group) continue;
      lines.push(`    --${flag.name}${flag.value === "" ? "" : ` ${flag.value}`}`, ...wrapped(flag.help + defaultNote(flag.name)));
    }
  }
  lines.push("", "Other flags:", "", "    --help", `${indent}This text.`);
  return `${lines.join("\n")}\n`;
}

const defaults: Readonly<Record<string, string>> = {
  storage: defaultOptions.storage,
  "data-dir": defaultOptions.dataDir,
  history: "5m",
  durability: defaultOptions.durability,
  http2: defaultOptions.http2,
  "request-timeout": "1m0s",
  "max-requests-inflight": String(defaultOptions.maxRequestsInflight),
  "max-mutating-requests-inflight": String(defaultOptions.maxMutatingRequestsInflight),
  "shutdown-delay-duration": "0s",
  "shutdown-send-retry-after": "false",
  "livez-grace-period": "0s",
  "shutdown-grace": "10s",
  "etcd-healthcheck-timeout": "2s",
  "etcd-readycheck-timeout": "2s",
  profiling: "true",
  "etcd-prefix": defaultOptions.etcdPrefix,
  "event-ttl": "1h0m0s",
  "bind-address": defaultOptions.bindAddress,
  "secure-port": String(defaultOptions.securePort),
  "anonymous-auth": "true",
  "oidc-username-claim": defaultOptions.oidcUsernameClaim,
  "oidc-signing-algs": defaultOptions.oidcSigningAlgs.join(","),
  "authentication-token-webhook-cache-ttl": "2m0s",
  "authentication-token-webhook-version": defaultOptions.authenticationTokenWebhookVersion,
  "authorization-webhook-version": defaultOptions.authorizationWebhookVersion,
  "authorization-webhook-cache-authorized-ttl": "5m0s",
  "authorization-webhook-cache-unauthorized-ttl": "30s",
  "service-account-issuer": defaultOptions.serviceAccountIssuer,
  "authorization-mode": defaultOptions.authorizationModes.join(","),
  "service-cluster-ip-range": defaultOptions.serviceClusterIpRange,
  "kubelet-preferred-address-types": defaultOptions.kubeletPreferredAddressTypes.join(","),
  "kubelet-port": String(defaultOptions.kubeletPort),
  "kubelet-timeout": "5s",
  "allow-privileged": "false",
  v: "0",
};

function defaultNote(name: string): string {
  const value = defaults[name];
  return value === undefined ? "" : ` (default ${value})`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
