import { randomInt } from "node:crypto";
import { internalError, invalid as invalidObject } from "../../../errors/status-error.ts";
import type { StrategyContext } from "../../../registry/strategy.ts";
import { invalid } from "../../../validation/field-error.ts";
import { type AddressRange, addressAt, indexIn } from "./ip-address.ts";
import { reservationsOf } from "./reservations.ts";
import { headless, type Service } from "./service.ts";

/** Addresses are IPAddress objects, one each, so that replicas cannot give the same one twice. */
export function addressKey(address: string): string {
  return `/registry/ipaddresses/${address}`;
}

/**
 * Gives a service the cluster IPs that its families ask for and it does not have yet; `old` are those it had.
 * @throws StatusError 422 for an address that is taken or out of range, 500 when the range is full.
 */
export function allocateAddresses(service: Service, old: readonly string[], ranges: readonly AddressRange[], context: StrategyContext): void {
  const { spec } = service;
  if (spec.type === "ExternalName" || spec.clusterIPs?.[0] === headless) return;
  const addresses = [...(spec.clusterIPs ?? [])];
  (spec.ipFamilies ?? []).forEach((family, index) => {
    const wanted = addresses[index] ?? "";
    if (wanted !== "" && old.includes(wanted)) return;
    const range = ranges.find((one) => one.family === family);
    if (range === undefined) return;
    addresses[index] = wanted === "" ? next(service, range, context) : take(service, wanted, range, context);
  });
  spec.clusterIPs = addresses;
  if (addresses[0] !== undefined) spec.clusterIP = addresses[0];
}

function take(service: Service, address: string, range: AddressRange, context: StrategyContext): string {
  const refuse = (why: string): Error => {
    const error = invalid("spec.clusterIPs", service.spec.clusterIPs, `failed to allocate IP ${address}: ${why}`);
    return invalidObject({ group: "", kind: "Service" }, service.metadata.name ?? "", [error]);
  };
  if (indexIn(range, address) < 0) throw refuse(`the provided network does not match the current range`);
  if (isTaken(address, context)) throw refuse("provided IP is already allocated");
  reservationsOf(context.server.storage).add(service, addressKey(address));
  return address;
}

/** From a random start in the upper part of the range first: the lower is left to addresses that people choose. */
function next(service: Service, range: AddressRange, context: StrategyContext): string {
  const kept = Math.min(Math.max(16, Math.floor((range.size + 2) / 16)), 256);
  const lower = kept >= range.size ? 0 : kept;
  const address = search(range, lower, range.size, context) ?? search(range, 0, lower, context);
  if (address === undefined) {
    throw internalError(new Error(`failed to allocate a serviceIP for Service ${JSON.stringify(service.metadata.name ?? "")}: range is full`));
  }
  reservationsOf(context.server.storage).add(service, addressKey(address));
  return address;
}

function search(range: AddressRange, from: number, to: number, context: StrategyContext): string | undefined {
  const count = to - from;
  if (count <= 0) return undefined;
  const start = randomInt(count);
  for (let step = 0; step < count; step++) {
    const address = addressAt(range, from + ((start + step) % count));
    if (!isTaken(address, context)) return address;
  }
  return undefined;
}

function isTaken(address: string, { server }: StrategyContext): boolean {
  const key = addressKey(address);
  return reservationsOf(server.storage).has(key) || server.storage.get(key) !== undefined;
}
