import { readFileSync } from "node:fs";
import { KubeConfig } from "../client/kube-config.ts";
import type { RestConfig } from "../client/rest-config.ts";
import { fileFault } from "../meta/file-fault.ts";

const nothing = "invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable";

/**
 * Where a webhook is and what it is shown, out of the current context of a kubeconfig.
 * @throws Error in kube-apiserver's words when the file is not there or leads nowhere
 */
export function loadKubeconfig(path: string): RestConfig {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(fileFault(error, "stat"));
  }
  if (text.trim() === "") throw new Error(nothing);
  const config = new KubeConfig();
  try {
    config.loadFromFile(path);
  } catch (error) {
    throw new Error(`error loading config file ${JSON.stringify(path)}: ${(error as Error).message}`);
  }
  const current = config.getCurrentContext();
  if (current !== "" && !config.getContexts().some(({ name }) => name === current))
    throw new Error(`invalid configuration: [context was not found for specified context: ${current}, cluster has no server defined]`);
  if (config.needsPlugin()) throw new Error(`${path}: credential plugins (exec, auth-provider) are not run`);
  try {
    return config.restConfig();
  } catch (error) {
    const { message } = error as Error;
    throw new Error(message.startsWith("unable to read") ? `invalid configuration: ${message}` : nothing);
  }
}
