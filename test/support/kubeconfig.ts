/** The credentials inside an admin's kubeconfig, as PEM. */
export interface KubeconfigCredentials {
  readonly certificateAuthority: string;
  readonly cert: string;
  readonly key: string;
}

/** Reads the base64 members of a kubeconfig of one cluster and one user. */
export function parseKubeconfig(text: string): KubeconfigCredentials {
  const member = (name: string): string => {
    const found = new RegExp(`^\\s*${name}: "?([A-Za-z0-9+/=]+)"?\\s*$`, "m").exec(text);
    if (found === null) throw new Error(`the kubeconfig has no ${name}`);
    return Buffer.from(found[1] as string, "base64").toString();
  };
  return { certificateAuthority: member("certificate-authority-data"), cert: member("client-certificate-data"), key: member("client-key-data") };
}
