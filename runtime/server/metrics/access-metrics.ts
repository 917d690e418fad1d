import type { Authorization } from "../../authorization/authorizer.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import { CounterVector, exponentialBounds, type Family, HistogramVector } from "./vectors.ts";

const secondBounds = exponentialBounds(0.001, 2, 15);
const hour = 3600;
const day = 24 * hour;
/** How long a client's certificate is still good for, in seconds. */
const expirationBounds = [0, hour / 2, hour, 2 * hour, 6 * hour, 12 * hour, day, 2 * day, 4 * day, 7 * day, 30 * day, 90 * day, 180 * day, 360 * day];

/** Names of users that are labels: there are few of them; all others are "other", as kube-apiserver has it. */
const namedUsers: ReadonlySet<string> = new Set(["admin", "client", "kube_proxy", "kubelet", "system:serviceaccount:kube-system:default"]);

/** Who asked, and what they were allowed. */
export class AccessMetrics {
  readonly #attempts = new CounterVector("authentication_attempts", "Attempts to find out who asks, by result.", ["result"]);
  readonly #users = new CounterVector("authenticated_user_requests", "Requests of users that were found out.", ["username"]);
  readonly #found = new HistogramVector("authentication_duration_seconds", "Seconds to find out who asks.", ["result"], secondBounds);
  readonly #decided = new CounterVector("authorization_attempts_total", "Decisions about requests, by result.", ["result"]);
  readonly #deciding = new HistogramVector("authorization_duration_seconds", "Seconds to decide about a request.", ["result"], secondBounds);
  readonly #decisions = new CounterVector("apiserver_authorization_decisions_total", "Decisions by who made them; no opinion is none.", [
    "decision",
    "name",
    "type",
  ]);
  readonly #expirations = new HistogramVector(
    "apiserver_client_certificate_expiration_seconds",
    "Seconds that the certificates are still good for by which clients were found out.",
    [],
    expirationBounds,
  );
  readonly #success = { attempts: this.#attempts.with("success"), seconds: this.#found.with("success") };
  readonly #error = { attempts: this.#attempts.with("error"), seconds: this.#found.with("error") };
  readonly #failure = { attempts: this.#attempts.with("failure"), seconds: this.#found.with("failure") };
  readonly #others = this.#users.with("other");
  readonly #results = {
    Allow: { decided: this.#decided.with("allowed"), seconds: this.#deciding.with("allowed") },
    Deny: { decided: this.#decided.with("denied"), seconds: this.#deciding.with("denied") },
    NoOpinion: { decided: this.#decided.with("no-opinion"), seconds: this.#deciding.with("no-opinion") },
  };
  readonly #expiration = this.#expirations.with();
  /** By certificate: to read a time out of a text for each request would cost more than all that is counted. */
  readonly #ends = new WeakMap<object, number>();

  readonly families: readonly Family[] = [
    this.#attempts,
    this.#users,
    this.#found,
    this.#decided,
    this.#deciding,
    this.#decisions,
    this.#expirations,
  ];

  /** @param since of performance.now() */
  authenticated(username: string, since: number): void {
    this.#success.attempts.value++;
    this.#success.seconds.observe((performance.now() - since) / 1000);
    if (namedUsers.has(username)) this.#users.with(username).value++;
    else if (username.includes("@")) this.#users.with("email_id").value++;
    else this.#others.value++;
  }

  /** `result`: whether credentials were wrong, or nobody knew any. */
  notAuthenticated(result: "error" | "failure", since: number): void {
    const { attempts, seconds } = result === "error" ? this.#error : this.#failure;
    attempts.value++;
    seconds.observe((performance.now() - since) / 1000);
  }

  byCertificate(request: IncomingRequest, now: number): void {
    const certificate = request.clientCertificate();
    if (certificate === undefined) return;
    let end = this.#ends.get(certificate);
    if (end === undefined) {
      end = Date.parse(certificate.valid_to);
      this.#ends.set(certificate, end);
    }
    this.#expiration.observe((end - now) / 1000);
  }

  authorized(decision: Authorization["decision"], since: number): void {
    const { decided, seconds } = this.#results[decision];
    decided.value++;
    seconds.observe((performance.now() - since) / 1000);
  }

  /** Counts what one authorizer decides; those of kube-apiserver are named after their type, in lower case. */
  decisionsOf(type: string): { readonly allowed: { value: number }; readonly denied: { value: number } } {
    const name = type.toLowerCase();
    return { allowed: this.#decisions.with("allowed", name, type), denied: this.#decisions.with("denied", name, type) };
  }
}
