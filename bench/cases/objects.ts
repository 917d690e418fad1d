/** A ConfigMap of about 1 KB, with as many keys. */
export function configMap(name: string, value = "x", keys = 8): string {
  const data: Record<string, string> = {};
  for (let i = 0; i < keys; i++) data[`key-${i}`] = value.repeat(90).slice(0, 90);
  return JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, labels: { app: "bench", part: name } }, data });
}

/** A Pod that is stored as 3 to 4 KB, defaults and managedFields included; every tenth has the label `tenth=yes`. */
export function pod(name: string, index: number): string {
  const env = Array.from({ length: 8 }, (_, i) => ({ name: `SETTING_${i}`, value: `value-${i}-of-${name}` }));
  const container = (suffix: string) => ({
    name: `main-${suffix}`,
    image: `registry.example.com/team/service-${suffix}:1.${index}`,
    args: ["--listen=:8080", "--log-level=info", `--name=${name}`],
    env,
    ports: [{ containerPort: 8080, name: `http-${suffix}` }],
    resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { cpu: "500m", memory: "256Mi" } },
    readinessProbe: { httpGet: { path: "/ready", port: 8080 }, periodSeconds: 5 },
  });
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, labels: { app: "bench", tenth: index % 10 === 0 ? "yes" : "no" }, annotations: { "example.com/owner": `team-${index % 7}` } },
    spec: { containers: [container("a")], nodeSelector: { disk: "ssd" } },
  });
}

/** A Deployment of about 2 KB; `tag` of its images. */
export function deployment(name: string, tag: string): string {
  const labels = { app: name, part: "bench" };
  const container = (suffix: string) => ({
    name: `main-${suffix}`,
    image: `registry.example.com/team/service-${suffix}:${tag}`,
    args: ["--listen=:8080", "--log-level=info", `--name=${name}`],
    env: Array.from({ length: 8 }, (_, i) => ({ name: `SETTING_${i}`, value: `value-${i}` })),
    ports: [{ containerPort: suffix === "a" ? 8080 : 8081, name: `http-${suffix}` }],
    resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { cpu: "500m", memory: "256Mi" } },
  });
  return JSON.stringify({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, labels },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [container("a"), container("b")] } },
    },
  });
}
