import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchServer } from "./bench-server.ts";
import { adminToken, allowUser, tokenFile, userToken } from "./bench-user.ts";
import { freePort, residentMegabytes, startProgram, stopProgram, untilReady } from "./process.ts";

/** Starts Typeplane with its embedded store in `folder`. */
export async function startTypeplane(folder: string, bin: string): Promise<BenchServer> {
  const port = await freePort();
  const tokens = join(folder, "tokens.csv");
  writeFileSync(tokens, tokenFile);
  const server = new URL(`https://127.0.0.1:${port}`);
  const args = [bin, "serve", "--data-dir", join(folder, "data"), "--secure-port", String(port), "--token-auth-file", tokens];
  // As for kube-apiserver: no controller makes service accounts here.
  args.push("--disable-admission-plugins", "ServiceAccount");
  const log = join(folder, "typeplane.log");
  const start = () => startProgram(process.execPath, args, log);
  let child = start();
  await untilReady(server, adminToken, child);
  await allowUser(server);
  return {
    target: { name: "typeplane", server, token: userToken },
    restart: async () => {
      await stopProgram(child);
      child = start();
      return untilReady(server, adminToken, child);
    },
    log,
    stop: () => stopProgram(child),
    memory: () => residentMegabytes(child.pid ?? 0),
  };
}
