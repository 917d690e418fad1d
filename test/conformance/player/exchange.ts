import https from "node:https";

export interface ExchangeRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Set for watches: the answer ends after so many lines, or so many seconds. */
  readonly events?: number;
  readonly seconds?: number;
}

export interface ExchangeAnswer {
  /** 0 when there was none. */
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

const silenceLimit = 30_000;

/** One HTTPS exchange on loopback; the server's certificate is not what is tested. */
export function exchange(server: URL, agent: https.Agent, request: ExchangeRequest): Promise<ExchangeAnswer> {
  return new Promise((resolve) => {
    const sent = https.request(
      {
        host: server.hostname,
        port: server.port,
        method: request.method,
        path: request.path,
        headers: request.headers,
        rejectUnauthorized: false,
        agent: request.events === undefined ? agent : false,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let lines = 0;
        let done = false;
        const finish = () => {
          if (done) return;
          done = true;
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString("utf8") });
          if (request.events !== undefined) sent.destroy();
        };
        answer.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          if (request.events === undefined) return;
          for (const byte of chunk) if (byte === 10) lines++;
          if (lines >= request.events) finish();
        });
        answer.on("end", finish);
        answer.on("error", finish);
        if (request.events !== undefined) setTimeout(finish, (request.seconds ?? 3) * 1000).unref();
      },
    );
    sent.setTimeout(silenceLimit, () => sent.destroy(new Error(`no answer in ${silenceLimit / 1000} s`)));
    sent.on("error", (error) => resolve({ status: 0, headers: {}, text: error.message }));
    if (request.body !== undefined) sent.write(request.body);
    sent.end();
  });
}
