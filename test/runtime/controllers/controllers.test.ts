import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startServer, type Typeplane } from "../../../generated/main.ts";
import { advertisedAddress } from "../../../runtime/controllers/advertised-address.ts";
import { publishEndpoints } from "../../../runtime/controllers/publish-endpoints.ts";
import { removeExpiredLeases } from "../../../runtime/controllers/remove-expired-leases.ts";

let server: Typeplane;

beforeEach(async () => {
  server = await startServer({ advertiseAddress: "192.0.2.10" });
});

afterEach(async () => {
  await server.close();
});

async function published(): Promise<{ readonly endpoints: unknown; readonly slice: unknown; readonly ports: unknown }> {
  const { subsets } = await server.client.core.v1.endpoints("default").get("kubernetes");
  const slice = await server.client.discovery.v1.endpointSlices("default").get("kubernetes");
  return {
    endpoints: subsets?.[0]?.addresses?.map(({ ip }) => ip),
    slice: slice.endpoints?.flatMap(({ addresses }) => addresses),
    ports: slice.ports,
  };
}

test("the endpoints of the service kubernetes are those of all servers over the store", async () => {
  const port = server.port;
  await vi.waitFor(async () => {
    const own = { endpoints: ["192.0.2.10"], slice: ["192.0.2.10"], ports: [{ name: "https", port, protocol: "TCP" }] };
    expect(await published()).toEqual(own);
  });
  const other = publishEndpoints(server.context, "192.0.2.11", port);
  await vi.waitFor(async () =>
    expect(await published()).toMatchObject({ endpoints: ["192.0.2.10", "192.0.2.11"], slice: ["192.0.2.10", "192.0.2.11"] }),
  );
  await other.close();
  expect(await published()).toMatchObject({ endpoints: ["192.0.2.10"], slice: ["192.0.2.10"] });
});

test("a server has a lease by which it is known, and those of servers long gone are removed", async () => {
  const leases = server.client.coordination.v1.leases("kube-system");
  const labelSelector = "apiserver.kubernetes.io/identity=kube-apiserver";
  await vi.waitFor(async () => {
    const { items } = await leases.list({ labelSelector });
    expect(items.map(({ metadata, spec }) => [metadata?.name, spec?.leaseDurationSeconds])).toEqual([
      [expect.stringMatching(/^apiserver-[a-z2-7]{26}$/), 3600],
    ]);
  });
  const gone = { leaseDurationSeconds: 60, renewTime: "2020-01-01T00:00:00.000000Z", holderIdentity: "gone" };
  const metadata = { name: "apiserver-gone", labels: { "apiserver.kubernetes.io/identity": "kube-apiserver" } };
  await leases.create({ metadata, spec: gone });
  await leases.create({ metadata: { ...metadata, name: "someone-elses", labels: {} }, spec: gone });
  await removeExpiredLeases(server.context, "apiserver.kubernetes.io/identity");
  const names = (await leases.list()).items.map(({ metadata }) => metadata?.name);
  expect(names).not.toContain("apiserver-gone");
  expect(names).toContain("someone-elses");
  expect(names).toHaveLength(2);
});

test("a namespace of the system that is deleted comes back", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const key = "/registry/namespaces/kube-node-lease";
    await server.context.storage.commit({ compare: [], operations: [{ type: "delete", key }] });
    expect(server.context.storage.get(key)).toBeUndefined();
    const run = vi.spyOn(server.context.hooks, "run");
    await vi.advanceTimersByTimeAsync(11_000);
    await vi.waitFor(() => expect(server.context.storage.get(key)).toBeDefined());
    // The start is over: its health checks stay as they are.
    expect(run).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  [{ advertiseAddress: "", bindAddress: "127.0.0.1" }, undefined],
  [{ advertiseAddress: "", bindAddress: "::1" }, undefined],
  [{ advertiseAddress: "", bindAddress: "192.0.2.1" }, "192.0.2.1"],
  [{ advertiseAddress: "192.0.2.2", bindAddress: "127.0.0.1" }, "192.0.2.2"],
])("others are told of %j: %s", (options, address) => {
  expect(advertisedAddress(options)).toBe(address);
});
