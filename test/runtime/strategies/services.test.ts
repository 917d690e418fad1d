import { describe, expect, test } from "vitest";
import { createObject } from "../../../runtime/registry/create-object.ts";
import { deleteObject } from "../../../runtime/registry/delete-object.ts";
import type { RequestScope } from "../../../runtime/registry/request-scope.ts";
import { updateObject } from "../../../runtime/registry/update-object.ts";
import type { WriteContext } from "../../../runtime/registry/write-context.ts";
import type { ServerContext } from "../../../runtime/server/server-context.ts";
import type { Service, ServiceSpec } from "../../../runtime/strategies/core/services/service.ts";
import { strategy } from "../../../runtime/strategies/core/services.ts";
import { fixture } from "../registry/registry-fixture.ts";

interface Services {
  readonly scope: RequestScope;
  readonly server: ServerContext;
  readonly write: (changes?: Partial<WriteContext>) => WriteContext;
  readonly create: (name: string, spec: ServiceSpec) => Promise<Service>;
}

/** Services wear the clothes of crontabs here: the strategy looks only into the spec. */
async function services(range = "10.0.0.0/24"): Promise<Services> {
  const { scope, server, write } = await fixture({ strategy, custom: false, behaviour: { status: { keepsOnMain: ["status"], writes: ["status"] } } });
  Object.assign(server.options, { serviceClusterIpRange: range });
  const create = async (name: string, spec: ServiceSpec): Promise<Service> => {
    const object = { apiVersion: "v1", kind: "Service", metadata: { name }, spec };
    return (await createObject(scope, object, write())).object as Service;
  };
  return { scope, server, write, create };
}

describe("services", () => {
  test("get an address, stored as an IPAddress, and give it back when they go", async () => {
    const { scope, server, write, create } = await services();
    const { spec } = await create("a", { type: "ClusterIP", ports: [{ port: 80 }] });
    expect(spec.clusterIP).toMatch(/^10\.0\.0\.\d+$/);
    expect(spec).toMatchObject({ clusterIPs: [spec.clusterIP], ipFamilies: ["IPv4"], ipFamilyPolicy: "SingleStack" });
    const key = `/registry/ipaddresses/${spec.clusterIP}`;
    expect(JSON.parse(String(server.storage.get(key)?.value))).toMatchObject({
      spec: { parentRef: { resource: "services", namespace: "default", name: "a" } },
    });
    await deleteObject(scope, "a", {}, write());
    expect(server.storage.get(key)).toBeUndefined();
  });

  test("never share an address, however many ask at once", async () => {
    const { create } = await services("10.0.0.0/27");
    const made = await Promise.all(Array.from({ length: 30 }, (_, index) => create(`s${index}`, { type: "ClusterIP" })));
    expect(new Set(made.map(({ spec }) => spec.clusterIP)).size).toBe(30);
    await expect(create("one-more", { type: "ClusterIP" })).rejects.toMatchObject({ status: { code: 500 } });
  });

  test.each([
    ["10.0.0.9", "failed to allocate IP 10.0.0.9: provided IP is already allocated"],
    ["192.168.0.1", "failed to allocate IP 192.168.0.1: the provided network does not match the current range"],
    ["10.0.0.255", "failed to allocate IP 10.0.0.255: the provided network does not match the current range"],
  ])("are refused %s", async (clusterIP, why) => {
    const { create } = await services();
    await create("first", { type: "ClusterIP", clusterIP: "10.0.0.9" });
    await expect(create("a", { type: "ClusterIP", clusterIP })).rejects.toMatchObject({
      status: { code: 422, details: { causes: [{ field: "spec.clusterIPs", message: `Invalid value: ["${clusterIP}"]: ${why}` }] } },
    });
  });

  test("without address and selector speak both families", async () => {
    const { create } = await services();
    const { spec } = await create("a", { type: "ClusterIP", clusterIP: "None" });
    expect(spec).toMatchObject({ clusterIPs: ["None"], ipFamilies: ["IPv4", "IPv6"], ipFamilyPolicy: "RequireDualStack" });
  });

  test("of type NodePort get ports, one for both protocols of a port", async () => {
    const { server, create } = await services();
    const { spec } = await create("dns", {
      type: "NodePort",
      ports: [
        { name: "t", port: 53, protocol: "TCP" },
        { name: "u", port: 53, protocol: "UDP" },
      ],
    });
    const [tcp, udp] = spec.ports ?? [];
    expect(tcp?.nodePort).toBeGreaterThanOrEqual(30000);
    expect(udp?.nodePort).toBe(tcp?.nodePort);
    expect(server.storage.get(`/registry/ranges/nodeports/${tcp?.nodePort}`)).toBeDefined();
    await expect(create("b", { type: "NodePort", ports: [{ port: 1, nodePort: tcp?.nodePort ?? 0 }] })).rejects.toMatchObject({
      status: { code: 422, details: { causes: [{ field: "spec.ports[0].nodePort" }] } },
    });
  });

  test("keep what they were given through updates that leave it out, and change type", async () => {
    const { scope, server, write, create } = await services();
    const first = await create("a", { type: "NodePort", ports: [{ port: 80 }] });
    const put = async (spec: ServiceSpec): Promise<Service> =>
      (await updateObject(scope, { name: "a", next: () => ({ apiVersion: "v1", kind: "Service", metadata: { name: "a" }, spec }) }, write()))
        .object as Service;
    const same = await put({ type: "NodePort", ports: [{ port: 80 }] });
    expect(same.spec.clusterIP).toBe(first.spec.clusterIP);
    expect(same.spec.ports?.[0]?.nodePort).toBe(first.spec.ports?.[0]?.nodePort);
    const external = await put({ type: "ExternalName", externalName: "example.com" });
    expect(external.spec.clusterIP).toBeUndefined();
    expect(server.storage.get(`/registry/ipaddresses/${first.spec.clusterIP}`)).toBeUndefined();
    expect(server.storage.get(`/registry/ranges/nodeports/${first.spec.ports?.[0]?.nodePort}`)).toBeUndefined();
  });

  test("that are names elsewhere keep no policy for traffic within the cluster", async () => {
    const { create } = await services();
    const { spec } = await create("a", { type: "ExternalName", externalName: "example.com", internalTrafficPolicy: "Cluster" });
    expect(spec).not.toHaveProperty("internalTrafficPolicy");
  });

  test("do not change their address", async () => {
    const { scope, write, create } = await services();
    await create("a", { type: "ClusterIP", clusterIP: "10.0.0.9" });
    const next = (): Service => ({ apiVersion: "v1", kind: "Service", metadata: { name: "a" }, spec: { type: "ClusterIP", clusterIP: "10.0.0.10" } });
    await expect(updateObject(scope, { name: "a", next }, write())).rejects.toMatchObject({
      status: { details: { causes: [{ field: "spec.clusterIPs[0]", message: 'Invalid value: ["10.0.0.10"]: may not change once set' }] } },
    });
  });
});
