import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import { type EndpointAnswer, type EndpointRequest, type HttpsEndpoint, startHttpsEndpoint } from "./https-endpoint.ts";

/** A question as it came: a TokenReview or a SubjectAccessReview. */
export interface ReviewCall extends Omit<EndpointRequest, "body"> {
  readonly review: JsonObject;
}

/** A webhook that authenticates or authorizes, on the loopback. */
export interface ReviewWebhook extends HttpsEndpoint {
  /** A kubeconfig that leads to a path of it, with these credentials in JSON; or with another cluster. */
  readonly kubeconfig: (path?: string, user?: JsonObject, cluster?: JsonObject) => string;
  /** What it was asked since the last look, in order. */
  readonly taken: () => ReviewCall[];
  answer: (review: JsonObject, call: ReviewCall) => EndpointAnswer;
}

/** The question with a status. */
export function withStatus(review: JsonObject, status: JsonObject): EndpointAnswer {
  return { body: JSON.stringify({ ...review, status }) };
}

/** Starts a webhook that echoes, which is to know nobody and to have no opinion. */
export async function startReviewWebhook(): Promise<ReviewWebhook> {
  let calls: ReviewCall[] = [];
  const endpoint = await startHttpsEndpoint(
    ({ body, ...request }) => {
      const parsed: unknown = JSON.parse(body);
      const review = isJsonObject(parsed) ? parsed : {};
      const call = { ...request, review };
      calls.push(call);
      return webhook.answer(review, call);
    },
    ["reviews.example.com"],
  );
  const webhook: ReviewWebhook = {
    ...endpoint,
    kubeconfig: (path = "/review", user = {}, cluster) => {
      const reached = cluster ?? {
        server: endpoint.url + path,
        "certificate-authority-data": Buffer.from(endpoint.authority.cert).toString("base64"),
      };
      return JSON.stringify({
        apiVersion: "v1",
        kind: "Config",
        clusters: [{ name: "webhook", cluster: reached }],
        users: [{ name: "api-server", user }],
        contexts: [{ name: "webhook", context: { cluster: "webhook", user: "api-server" } }],
        "current-context": "webhook",
      });
    },
    taken: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    answer: (review) => ({ body: JSON.stringify(review) }),
  };
  return webhook;
}
