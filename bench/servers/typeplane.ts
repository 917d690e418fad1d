import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { adminToken, type BenchServer, tokenFile } from "./bench-server.ts";
import { freePort, residentMegabytes, startProgram, stopProgram, untilReady } from "./process.ts";

/** Starts Typeplane with its embedded store in `folder`. */
export async function startTypeplane(folder: string, bin: string): Promise<BenchServer> {
  const port = await freePort();
  const tokens = join(folder, "tokens.csv");
  writeFileSync(tokens, tokenFile);
  const server = new URL(`https://127.0.0.1:${port}`);
  const args = [bin, "serve", "--data-dir", join(folder, "data"), "--secure-port", String(port), "--token-auth-file", tokens];
  const start = () => startProgram(process.execPath, args, join(folder, "typeplane.log"));
  let child = start();
  await untilReady(server, adminToken, child);
  return {
    target: { name: "typeplane", server, token: adminToken },
    restart: async () => {
      await stopProgram(child);
      child = start();
      return untilReady(server, adminToken, child);
    },
    stop: () => stopProgram(child),
    memory: () => residentMegabytes(child.pid ?? 0),
  };
}
