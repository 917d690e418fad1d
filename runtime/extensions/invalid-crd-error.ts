import type { CrdFault } from "../../codegen/compiler/crd/index.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";

/** A CustomResourceDefinition that nothing can be served of; the message is for people and names every fault. */
export class InvalidCrdError extends Error {
  readonly faults: readonly CrdFault[];

  constructor(crd: JsonObject, faults: readonly CrdFault[]) {
    const metadata = crd["metadata"];
    const name = isJsonObject(metadata) && typeof metadata["name"] === "string" ? metadata["name"] : "without a name";
    super(`the CustomResourceDefinition ${name} is not valid:\n${faults.map(({ steps, message }) => `  ${steps.join(".")}: ${message}`).join("\n")}`);
    this.name = "InvalidCrdError";
    this.faults = faults;
  }
}
