/** The kubeconfig of someone with a token. */
export function tokenKubeconfig(server: { readonly url: string; readonly certificateAuthority: string }, token: string): string {
  const authority = Buffer.from(server.certificateAuthority).toString("base64");
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "typeplane", cluster: { server: server.url, "certificate-authority-data": authority } }],
    users: [{ name: "user", user: { token } }],
    contexts: [{ name: "typeplane", context: { cluster: "typeplane", user: "user" } }],
    "current-context": "typeplane",
  });
}
