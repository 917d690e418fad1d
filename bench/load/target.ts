/** A server that is measured. */
export interface Target {
  /** "typeplane", "kube-apiserver": the heading of its column. */
  readonly name: string;
  readonly server: URL;
  /** A bearer token of an admin. */
  readonly token: string;
}

/** @throws Error when an answer is not what the case needs to mean anything. */
export function expectStatus(answer: { readonly status: number }, ...statuses: readonly number[]): void {
  if (!statuses.includes(answer.status)) throw new Error(`answered ${answer.status} instead of ${statuses.join(" or ")}`);
}
