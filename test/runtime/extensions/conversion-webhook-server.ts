import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { createAuthority, issueCertificate } from "../../../runtime/server/certificate-authority.ts";

/** What a conversion webhook is asked. */
export interface ConversionRequest {
  readonly uid: string;
  readonly desiredAPIVersion: string;
  readonly objects: readonly JsonObject[];
}

/** A webhook on 127.0.0.1 that a test watches and tells what to say. */
export interface ConversionWebhook {
  readonly url: string;
  /** base64 */
  readonly caBundle: string;
  /** What it was asked, in order. */
  readonly calls: ConversionRequest[];
  /** What it answers: an HTTP status and a body. */
  answer: (request: ConversionRequest) => { readonly status: number; readonly body: string };
  readonly close: () => Promise<void>;
}

/** The review of objects that were converted. */
export function converted({ uid }: ConversionRequest, objects: readonly JsonObject[]): { status: number; body: string } {
  return reviewed({ uid, result: { status: "Success" }, convertedObjects: [...objects] });
}

/** A review with any response. */
export function reviewed(response: JsonObject): { status: number; body: string } {
  return { status: 200, body: JSON.stringify({ apiVersion: "apiextensions.k8s.io/v1", kind: "ConversionReview", response }) };
}

/** Starts a webhook that answers nothing until it is told what. */
export async function startConversionWebhook(): Promise<ConversionWebhook> {
  const authority = createAuthority();
  const serving = issueCertificate(authority, { commonName: "webhook", serves: ["127.0.0.1", "hook.default.svc"] });
  const server = createServer(serving, (request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const review = JSON.parse(Buffer.concat(pieces).toString()) as { request: ConversionRequest };
      webhook.calls.push(review.request);
      const { status, body } = webhook.answer(review.request);
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const webhook: ConversionWebhook = {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/convert`,
    caBundle: Buffer.from(authority.cert).toString("base64"),
    calls: [],
    answer: () => ({ status: 500, body: "" }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return webhook;
}
