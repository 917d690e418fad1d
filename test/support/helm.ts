import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../peers/bin/helm", import.meta.url));

/** Whether helm can be run here. It takes minutes to build, so that is left to who wants it. Says loudly why not. */
export function hasHelm(): boolean {
  if (existsSync(program)) return true;
  console.warn("test: helm is not there; `test/peers/build.sh helm` builds it (needs Go): THE TESTS THAT NEED HELM ARE SKIPPED");
  return false;
}

/** Runs helm to its end, with its own files in `home`; answers what it printed. @throws Error with what it complained of */
export function runHelm(kubeconfig: string, home: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, HELM_CACHE_HOME: `${home}/cache`, HELM_CONFIG_HOME: `${home}/config`, HELM_DATA_HOME: `${home}/data` };
  return new Promise((resolve, reject) => {
    execFile(program, [`--kubeconfig=${kubeconfig}`, ...args], { env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`helm ${args.join(" ")}: ${stderr}${stdout}`));
    });
  });
}
