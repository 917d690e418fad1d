import { readFileSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import { listOf, structType, textField } from "../../codegen/compiler/decode/struct-type.ts";
import type { ObjectType } from "../../codegen/compiler/type-schema.ts";
import { createFindCredentials, type FindCredentials, type HookCredentials } from "../admission/webhook/credentials.ts";
import { KubeConfig } from "../client/kube-config.ts";
import { fileFault } from "../meta/file-fault.ts";
import { isJsonObject, type JsonValue } from "../meta/json.ts";
import { readConfiguration } from "../serialization/read-configuration.ts";
import { formatFieldError, invalid } from "../validation/field-error.ts";

const plugins = { MutatingAdmissionWebhook: "mutating", ValidatingAdmissionWebhook: "validating" } as const;

function typeAt(version: string): ObjectType {
  const plugin = structType("AdmissionPluginConfiguration", {
    name: textField,
    path: textField,
    configuration: [{ shape: "any", nullable: true }, "runtime.Unknown"],
  });
  return structType("AdmissionConfiguration", { plugins: [listOf(plugin), `[]${version}.AdmissionPluginConfiguration`] });
}

const webhookAdmission = structType("WebhookAdmissionConfiguration", { kubeConfigFile: textField });

/**
 * --admission-control-config-file: of the plugins, those of webhooks, and of these the kubeconfig. Others are refused rather than passed over.
 * @throws Error in kube-apiserver's words, where it has any
 */
export function loadHookCredentials(path: string): HookCredentials {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(`unable to read admission control configuration from ${JSON.stringify(path)} [${fileFault(error)}]`);
  }
  const { plugins: configured } = readConfiguration(text, { kind: "AdmissionConfiguration", typeAt, versions: ["v1"] });
  const found: { -readonly [kind in keyof HookCredentials]: FindCredentials | undefined } = { mutating: undefined, validating: undefined };
  for (const plugin of Array.isArray(configured) ? configured : []) {
    const { name = "", path: file = "", configuration } = isJsonObject(plugin) ? plugin : {};
    const kind = plugins[name as keyof typeof plugins];
    if (kind === undefined) throw new Error(`a configuration of the admission plugin ${JSON.stringify(name)} is not supported`);
    found[kind] = findCredentials(String(name), configurationText(configuration, resolve(dirname(path), String(file))));
  }
  return found;
}

function configurationText(configuration: JsonValue | undefined, path: string): string {
  return isJsonObject(configuration) ? JSON.stringify(configuration) : readFileSync(path, "utf8");
}

function findCredentials(name: string, text: string): FindCredentials | undefined {
  const read = readConfiguration(text, { kind: "WebhookAdmissionConfiguration", typeAt: () => webhookAdmission, versions: ["v1"] });
  const { kubeConfigFile: file = "" } = read;
  if (typeof file !== "string" || file === "") return undefined;
  if (!isAbsolute(file)) throw new Error(formatFieldError(invalid("kubeConfigFile", file, "must be an absolute file path")));
  const config = new KubeConfig();
  config.loadFromFile(file);
  return createFindCredentials(name, config);
}
