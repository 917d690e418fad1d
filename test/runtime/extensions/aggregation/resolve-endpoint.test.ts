import { expect, test } from "vitest";
import { createEndpointSlices } from "../../../../runtime/extensions/aggregation/endpoint-slices.ts";
import { createResolveEndpoint } from "../../../../runtime/extensions/aggregation/resolve-endpoint.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { createMemoryStorage } from "../../../../runtime/storage/memory/memory-storage.ts";
import { stampRevision } from "../../../../runtime/storage/stamp.ts";
import { createWatchDispatcher } from "../../../../runtime/watch/dispatcher.ts";

const reference = { namespace: "default", name: "web", port: 443 };

async function world() {
  const storage = createMemoryStorage({ stamp: stampRevision, historySeconds: 300 });
  const watches = createWatchDispatcher(storage);
  const slices = createEndpointSlices(storage, watches);
  const put = (key: string, value: JsonObject) =>
    storage.commit({ compare: [], operations: [{ type: "put", key, value: Buffer.from(JSON.stringify(value)) }] });
  const slice = (
    name: string,
    service: string,
    addressType: string,
    addresses: [string, boolean?][],
    port: JsonObject = { name: "https", port: 6443 },
  ) =>
    put(`/registry/endpointslices/default/${name}`, {
      metadata: { name, labels: { "kubernetes.io/service-name": service } },
      addressType,
      endpoints: addresses.map(([address, ready]) => ({ addresses: [address], ...(ready === undefined ? {} : { conditions: { ready } }) })),
      ports: [port],
    });
  const service = (spec: JsonObject) => put("/registry/services/specs/default/web", { metadata: { name: "web" }, spec });
  await service({ type: "ClusterIP", clusterIP: "10.0.0.7", ipFamilies: ["IPv6", "IPv4"], ports: [{ name: "https", port: 443 }] });
  return { slice, service, slices, resolve: (random: () => number) => createResolveEndpoint(storage, slices, random)(reference) };
}

test("a ready endpoint of the Service is found, at the port of that name", async () => {
  const { slice, resolve } = await world();
  await slice("web-1", "web", "IPv4", [["192.0.2.1", false], ["192.0.2.2"], ["192.0.2.3", true]]);
  await slice("other-1", "other", "IPv4", [["192.0.2.9"]]);
  expect(resolve(() => 0)).toEqual({ host: "192.0.2.2", port: 6443 });
  expect(resolve(() => 0.99)).toEqual({ host: "192.0.2.3", port: 6443 });
});

test("endpoints of the Service's first IP family come first", async () => {
  const { slice, resolve } = await world();
  await slice("web-1", "web", "IPv4", [["192.0.2.1"]]);
  await slice("web-2", "web", "IPv6", [["2001:db8::1"]]);
  expect(resolve(() => 0.5).host).toBe("2001:db8::1");
  await slice("web-2", "web", "IPv6", [["2001:db8::1", false]]);
  expect(resolve(() => 0.5).host).toBe("192.0.2.1");
});

test("a change of endpoints is seen, and told", async () => {
  const { slice, slices, resolve } = await world();
  const told: string[] = [];
  slices.onChange((namespace, name) => told.push(`${namespace}/${name}`));
  await slice("web-1", "web", "IPv4", [["192.0.2.1"]]);
  expect(resolve(() => 0).host).toBe("192.0.2.1");
  await slice("web-1", "web", "IPv4", [["192.0.2.2"]]);
  await slice("other-1", "other", "IPv4", [["192.0.2.9"]]);
  expect(resolve(() => 0).host).toBe("192.0.2.2");
  expect(told).toEqual(["default/web"]);
});

test("what cannot be reached says why", async () => {
  const { slice, service, resolve } = await world();
  expect(() => resolve(() => 0)).toThrow('no endpoints available for service "web"');
  await slice("web-1", "web", "IPv4", [["192.0.2.1"]], { name: "http", port: 80 });
  expect(() => resolve(() => 0)).toThrow('no endpoints available for service "web"');
  await service({ type: "ClusterIP", ports: [{ name: "https", port: 8443 }] });
  expect(() => resolve(() => 0)).toThrow('no service port 443 found for service "web"');
  await service({ type: "ExternalName", externalName: "example.com" });
  expect(() => resolve(() => 0)).toThrow('unsupported service type "ExternalName"');
});
