/** Who and where a kubeconfig is for. */
export interface KubeconfigFacts {
  /** "https://127.0.0.1:6443". */
  readonly server: string;
  /** PEM. */
  readonly certificateAuthority: string;
  /** PEM. */
  readonly clientCertificate: string;
  /** PEM. */
  readonly clientKey: string;
}

/** A kubeconfig file (YAML) with one cluster, user and context, all named typeplane. */
export function kubeconfigText(facts: KubeconfigFacts): string {
  return `apiVersion: v1
kind: Config
clusters:
- name: typeplane
  cluster:
    server: ${facts.server}
    certificate-authority-data: ${base64(facts.certificateAuthority)}
contexts:
- name: typeplane
  context:
    cluster: typeplane
    user: admin
current-context: typeplane
users:
- name: admin
  user:
    client-certificate-data: ${base64(facts.clientCertificate)}
    client-key-data: ${base64(facts.clientKey)}
`;
}

function base64(pem: string): string {
  return Buffer.from(pem).toString("base64");
}
