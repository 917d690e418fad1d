import { expect, test } from "vitest";
import { findKubelet } from "../../../runtime/kubelet/find-kubelet.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { defaultOptions } from "../../../runtime/server/options.ts";
import type { ServerContext } from "../../../runtime/server/server-context.ts";

const both = [
  { type: "InternalIP", address: "10.0.0.7" },
  { type: "InternalIP", address: "10.0.0.8" },
  { type: "Hostname", address: "node" },
];

function find(status: JsonObject | undefined, options: object = {}): unknown {
  const value = Buffer.from(JSON.stringify({ metadata: { name: "n" }, ...(status === undefined ? {} : { status }) }));
  const get = (key: string): object | undefined => (key === "/registry/minions/n" ? { value } : undefined);
  return findKubelet({ storage: { get }, options: { ...defaultOptions, ...options } } as unknown as ServerContext, "n");
}

test("the first address of the type that is preferred counts", () => {
  expect(find({ addresses: both })).toEqual({ host: "node", port: 10250, features: [] });
  expect(find({ addresses: both }, { kubeletPreferredAddressTypes: ["ExternalIP", "InternalIP"], kubeletPort: 1 })).toMatchObject({
    host: "10.0.0.7",
    port: 1,
  });
});

test("the node says where its kubelet listens, and what that can do", () => {
  const status = { addresses: both, daemonEndpoints: { kubeletEndpoint: { Port: 10350 } }, declaredFeatures: ["A"] };
  expect(find(status)).toEqual({ host: "node", port: 10350, features: ["A"] });
});

test("a node without such an address has no kubelet to call", () => {
  expect(() => find(undefined)).toThrow("no preferred addresses found; known addresses: []");
  expect(() => find({ addresses: both }, { kubeletPreferredAddressTypes: ["ExternalIP"] })).toThrow(
    "no preferred addresses found; known addresses: [{InternalIP 10.0.0.7} {InternalIP 10.0.0.8} {Hostname node}]",
  );
});
