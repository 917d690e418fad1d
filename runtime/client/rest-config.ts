/** What a client shows a server. */
export interface Credentials {
  /** PEM. */
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
  readonly token?: string;
  /** Where the token is; read again from time to time, because kubelets renew the tokens of pods. */
  readonly tokenFile?: string;
  /** RFC 7617; where there is no token. */
  readonly username?: string;
  readonly password?: string;
}

/** How to reach a server. */
export interface RestConfig extends Credentials {
  /** "https://127.0.0.1:6443" */
  readonly server: string;
  /** PEM. */
  readonly ca?: string | Buffer;
  /** The name that the server's certificate is checked against, and that it is asked for; by default that of `server`. */
  readonly tlsServerName?: string;
  readonly insecureSkipTlsVerify?: boolean;
  readonly userAgent?: string;
}
