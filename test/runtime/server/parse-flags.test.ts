import { describe, expect, it } from "vitest";
import { FlagError } from "../../../runtime/server/flags.ts";
import { helpText } from "../../../runtime/server/help.ts";
import { defaultOptions } from "../../../runtime/server/options.ts";
import { parseFlags } from "../../../runtime/server/parse-flags.ts";

describe("parseFlags", () => {
  it("has defaults for all", () => {
    expect(parseFlags([])).toEqual(defaultOptions);
  });

  it("reads values after = or a space, switches without, and lists", () => {
    const args = [
      "--secure-port=7443",
      "--bind-address",
      "::1",
      "--allow-privileged",
      "--anonymous-auth=false",
      "--authorization-mode=RBAC,AlwaysDeny",
    ];
    const plugins = ["--disable-admission-plugins=Priority,RuntimeClass", "--disable-admission-plugins=ServiceAccount"];
    expect(parseFlags([...args, "--request-timeout=1m30s", "-v=2", ...plugins])).toEqual({
      ...defaultOptions,
      securePort: 7443,
      bindAddress: "::1",
      allowPrivileged: true,
      anonymousAuth: false,
      authorizationModes: ["RBAC", "AlwaysDeny"],
      requestTimeoutSeconds: 90,
      verbosity: 2,
      disableAdmissionPlugins: ["Priority", "RuntimeClass", "ServiceAccount"],
    });
  });

  it("has kubelets called as it is told", () => {
    const flags = ["--kubelet-preferred-address-types=InternalIP,Hostname", "--kubelet-port=10260", "--kubelet-timeout=2s"];
    expect(parseFlags(flags)).toMatchObject({
      kubeletPreferredAddressTypes: ["InternalIP", "Hostname"],
      kubeletPort: 10260,
      kubeletTimeoutSeconds: 2,
    });
  });

  it("refuses files for kubelets that are not what they should be", () => {
    expect(() => parseFlags(["--kubelet-client-certificate=/dev/null", "--kubelet-client-key=/dev/null"])).toThrow("--kubelet-client-certificate: ");
    expect(() => parseFlags(["--kubelet-certificate-authority=/dev/null"])).toThrow("--kubelet-certificate-authority: ");
  });

  it("reads how a server stops, and what its health paths wait for", () => {
    const args = ["--shutdown-delay-duration=70s", "--shutdown-send-retry-after", "--livez-grace-period=0s", "--etcd-healthcheck-timeout=500ms"];
    expect(parseFlags([...args, "--profiling=false"])).toEqual({
      ...defaultOptions,
      shutdownDelaySeconds: 70,
      shutdownSendRetryAfter: true,
      livezGraceSeconds: 0,
      etcdHealthcheckTimeoutSeconds: 0.5,
      profiling: false,
    });
  });

  it("reads what says how audit events are kept", () => {
    const log = [
      "--audit-log-path=-",
      "--audit-log-maxsize=5",
      "--audit-log-mode=batch",
      "--audit-log-compress",
      "--audit-log-batch-throttle-qps=0.5",
    ];
    const webhook = ["--audit-webhook-config-file=/etc/c", "--audit-webhook-batch-max-wait=500ms", "--audit-webhook-batch-initial-backoff=2s"];
    expect(parseFlags([...log, ...webhook, "--audit-policy-file=/etc/p"])).toEqual({
      ...defaultOptions,
      auditPolicyFile: "/etc/p",
      auditLogPath: "-",
      auditLog: { maxSize: 5, mode: "batch", compress: true, batchThrottleQps: 0.5 },
      auditWebhookConfigFile: "/etc/c",
      auditWebhook: { batchMaxWait: 0.5, initialBackoff: 2 },
    });
  });

  it("takes --etcd-servers for --storage=etcd", () => {
    expect(parseFlags(["--etcd-servers=http://127.0.0.1:2379"])).toMatchObject({ storage: "etcd", etcdServers: ["http://127.0.0.1:2379"] });
  });

  it.each([
    [["--secure-prot=1"], "unknown flag: --secure-prot (did you mean --secure-port?)"],
    [["--feature-gates=A=true"], "unknown flag: --feature-gates"],
    [["--shutdown-delay-duration=-1s"], 'invalid argument "-1s" for "--shutdown-delay-duration" flag: must not be negative'],
    [["--etcd-readycheck-timeout=0s"], 'invalid argument "0s" for "--etcd-readycheck-timeout" flag: must be above zero'],
    [["serve"], 'unexpected argument "serve": flags are written --name=value'],
    [["--secure-port"], "flag needs an argument: --secure-port"],
    [["--secure-port=x"], 'invalid argument "x" for "--secure-port" flag: must be a whole number'],
    [["--secure-port=70000"], 'invalid argument "70000" for "--secure-port" flag: must be between 0 and 65535, inclusive'],
    [["--enable-admission-plugins=Ghost"], 'enable-admission-plugins plugin "Ghost" is unknown'],
    [["--disable-admission-plugins=Ghost"], 'disable-admission-plugins plugin "Ghost" is unknown'],
    [
      ["--enable-admission-plugins=Priority,MutatingAdmissionPolicy", "--disable-admission-plugins=MutatingAdmissionPolicy,Priority"],
      "[MutatingAdmissionPolicy Priority] in enable-admission-plugins and disable-admission-plugins overlapped",
    ],
    [["--bind-address=localhost"], 'invalid argument "localhost" for "--bind-address" flag: must be an IP address'],
    [["--storage=disk"], 'invalid argument "disk" for "--storage" flag: must be one of memory, embedded, etcd'],
    [["--request-timeout=5"], 'invalid argument "5" for "--request-timeout" flag: time: missing unit in duration "5"'],
    [
      ["--authorization-mode=ABAC"],
      'invalid argument "ABAC" for "--authorization-mode" flag: "ABAC" is not one of AlwaysAllow, AlwaysDeny, Node, RBAC, Webhook',
    ],
    [["--audit-log-maxage=1.5"], 'invalid argument "1.5" for "--audit-log-maxage" flag: must be a whole number'],
    [["--anonymous-auth=maybe"], 'invalid argument "maybe" for "--anonymous-auth" flag: must be true or false'],
    [
      ["--max-requests-inflight=0", "--max-mutating-requests-inflight=0"],
      "--max-requests-inflight and --max-mutating-requests-inflight must add up to more than 0 for priority and fairness",
    ],
    [["--kubelet-client-key=/dev/null"], "--kubelet-client-certificate and --kubelet-client-key go together"],
    [["--kubelet-port=0"], 'invalid argument "0" for "--kubelet-port" flag: must be between 1 and 65535, inclusive'],
    [["--tls-cert-file=/dev/null"], "--tls-cert-file and --tls-private-key-file go together"],
    [["--storage=memory", "--etcd-servers=http://a:1"], "--etcd-servers needs --storage=etcd, not memory"],
    [["--etcd-servers=127.0.0.1:2379"], '--etcd-servers: "127.0.0.1:2379" is no scheme://host:port'],
    [["--service-cluster-ip-range=10.0.0.0"], '--service-cluster-ip-range: "10.0.0.0" is no CIDR such as 10.0.0.0/24'],
    [["--token-auth-file=/no/such/file"], "--token-auth-file: ENOENT: no such file or directory, open '/no/such/file'"],
  ])("refuses %j", (args, reason) => {
    expect(() => parseFlags(args)).toThrow(new FlagError(reason));
  });
});

describe("helpText", () => {
  it("lists the flags in kube-apiserver's groups, with their defaults", () => {
    const text = helpText();
    expect(text).toContain("\nSecure serving flags:\n");
    expect(text).toMatch(/--secure-port int\n\s+The port to serve HTTPS on; 0 for any free one\. \(default 6443\)/);
    expect(text.indexOf("Generic flags:")).toBeLessThan(text.indexOf("Etcd flags:"));
  });
});
