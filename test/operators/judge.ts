import { Agent, request } from "node:https";
import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";

/** A server to be asked, whichever it is. */
export interface Judge {
  /** What it makes of an object that is created in a dry run, with strict field validation. */
  readonly judge: (object: JsonObject) => Promise<Verdict>;
  readonly get: (path: string) => Promise<JsonObject>;
  readonly close: () => void;
}

/** An answer in a form that answers of other servers can be compared with. */
export interface Verdict {
  readonly code: number;
  readonly warning: string;
  /** The object, without what each server makes up; or the Status, whose causes have no order where they come out of a Go map. */
  readonly body: JsonValue;
}

export interface Connection {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cert?: string;
  readonly key?: string;
}

/** A kind's place in URLs, by "apiVersion/Kind". */
export type Kinds = ReadonlyMap<string, ServedKind>;

export interface ServedKind {
  readonly resource: string;
  readonly namespaced: boolean;
  /** Whether this version is the one that is stored. */
  readonly stored: boolean;
}

export function createJudge({ url, headers = {}, cert, key }: Connection, kinds: Kinds): Judge {
  const credentials = cert === undefined || key === undefined ? {} : { cert, key };
  const agent = new Agent({ keepAlive: true, maxSockets: 4, rejectUnauthorized: false, ...credentials });
  const ask = (method: string, path: string, body?: JsonObject): Promise<{ code: number; warning: string; body: JsonValue }> =>
    new Promise((resolve, reject) => {
      const sent = request(`${url}${path}`, { method, agent, headers: { ...headers, "content-type": "application/json" } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode: code = 0, headers: told } = answer;
          resolve({ code, warning: String(told["warning"] ?? ""), body: JSON.parse(Buffer.concat(chunks).toString("utf8")) as JsonValue });
        });
      });
      sent.on("error", reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  return {
    judge: async (object) => {
      const { apiVersion, kind, metadata } = object;
      const found = kinds.get(`${String(apiVersion)}/${String(kind)}`);
      if (found === undefined) throw new Error(`${String(kind)} of ${String(apiVersion)} is not served`);
      // Apart from objects of the same name that are there.
      const { name } = metadata as JsonObject;
      const place = found.namespaced ? { namespace: "kube-public" } : { name: `${String(name)}-judged` };
      const path = `/apis/${String(apiVersion)}/${found.namespaced ? "namespaces/kube-public/" : ""}${found.resource}`;
      const judged = { ...object, metadata: { ...(metadata as JsonObject), ...place } };
      const answer = await ask("POST", `${path}?dryRun=All&fieldValidation=Strict`, judged);
      return { ...answer, body: comparable(answer.body) };
    },
    get: async (path) => (await ask("GET", path)).body as JsonObject,
    close: () => agent.destroy(),
  };
}

const madeUp = ["uid", "creationTimestamp", "managedFields", "resourceVersion"];

function comparable(body: JsonValue): JsonValue {
  if (!isJsonObject(body)) return body;
  if (body["kind"] !== "Status") {
    const metadata = isJsonObject(body["metadata"]) ? body["metadata"] : {};
    return { ...body, metadata: Object.fromEntries(Object.entries(metadata).filter(([name]) => !madeUp.includes(name))) };
  }
  const { details, message, code, reason } = body;
  const causes = isJsonObject(details) && Array.isArray(details["causes"]) ? details["causes"].map((cause) => JSON.stringify(cause)).sort() : [];
  return { code: code ?? 0, reason: reason ?? "", causes, message: causes.length > 1 ? "" : (message ?? "") };
}
