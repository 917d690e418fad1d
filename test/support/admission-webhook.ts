import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { createAuthority, issueCertificate } from "../../runtime/server/certificate-authority.ts";

/** What an admission webhook is asked: admission.k8s.io/v1 AdmissionRequest. */
export type ReviewRequest = JsonObject & { readonly uid: string; readonly name?: string; readonly operation: string; readonly object: JsonObject };

/** One call of a webhook. */
export interface WebhookCall {
  /** "/a?timeout=10s". */
  readonly url: string;
  readonly userAgent: string | undefined;
  readonly request: ReviewRequest;
}

/** What a webhook answers; undefined: nothing, until the caller gives up. */
export type WebhookAnswer = { readonly status?: number; readonly type?: string; readonly body: string } | undefined;

/** A webhook on 127.0.0.1 that a test watches and tells what to say. */
export interface AdmissionWebhook {
  /** Where it listens, under a path of its own: told apart by it. */
  readonly clientConfig: (path: string) => JsonObject;
  /** What it was asked since the last look, in order. */
  readonly taken: () => WebhookCall[];
  answer: (request: ReviewRequest, path: string) => WebhookAnswer | Promise<WebhookAnswer>;
  readonly close: () => Promise<void>;
}

/** The review that says a response. */
export function reviewed({ uid }: ReviewRequest, response: JsonObject = {}): WebhookAnswer {
  return { body: JSON.stringify({ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", response: { uid, allowed: true, ...response } }) };
}

/** The review that changes the object. */
export function patching(request: ReviewRequest, ...operations: readonly JsonObject[]): WebhookAnswer {
  return reviewed(request, { patchType: "JSONPatch", patch: Buffer.from(JSON.stringify(operations)).toString("base64") });
}

/** The review that refuses. */
export function denying(request: ReviewRequest, status?: JsonObject): WebhookAnswer {
  return reviewed(request, { allowed: false, ...(status === undefined ? {} : { status }) });
}

/** Starts a webhook that allows everything until it is told otherwise. */
export async function startAdmissionWebhook(): Promise<AdmissionWebhook> {
  const authority = createAuthority();
  let calls: WebhookCall[] = [];
  const server = createServer(
    issueCertificate(authority, { commonName: "webhook", serves: ["127.0.0.1", "hook.default.svc"] }),
    (request, response) => {
      const pieces: Buffer[] = [];
      request.on("data", (piece: Buffer) => pieces.push(piece));
      request.on("end", async () => {
        const review: unknown = JSON.parse(Buffer.concat(pieces).toString());
        const asked = (isJsonObject(review) ? review["request"] : {}) as ReviewRequest;
        const url = request.url ?? "";
        calls.push({ url, userAgent: request.headers["user-agent"], request: asked });
        const answer = await webhook.answer(asked, url.replace(/\?.*/, ""));
        if (answer === undefined) return;
        response.writeHead(answer.status ?? 200, { "content-type": answer.type ?? "application/json" }).end(answer.body);
      });
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const webhook: AdmissionWebhook = {
    clientConfig: (path) => ({ url: `https://127.0.0.1:${port}${path}`, caBundle: Buffer.from(authority.cert).toString("base64") }),
    taken: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    answer: (request) => reviewed(request),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return webhook;
}
