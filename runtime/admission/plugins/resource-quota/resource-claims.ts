import type { KubeObject } from "../../../meta/object.ts";
import { count } from "./amounts.ts";
import type { Evaluator } from "./evaluator.ts";

interface DeviceRequest {
  readonly deviceClassName?: string;
  readonly allocationMode?: string;
  readonly count?: number;
}

interface Claim extends KubeObject {
  spec?: { devices?: { requests?: readonly { exactly?: DeviceRequest | null; firstAvailable?: readonly DeviceRequest[] | null }[] | null } | null };
}

const countName = "count/resourceclaims.resource.k8s.io";
const classSuffix = ".deviceclass.resource.k8s.io/devices";
/** What "All" may come to at most. */
const mostDevices = 32;

/** Counts claims of devices (KEP-4381), and the devices of each class that they may come to. */
export const resourceClaims: Evaluator = {
  counts: (operation, subresource) => subresource === "" && (operation === "CREATE" || operation === "UPDATE"),
  usage: (object) => {
    const devices = new Map<string, number>();
    const { spec } = object as Claim;
    for (const { exactly, firstAvailable } of spec?.devices?.requests ?? []) {
      const most = new Map<string, number>();
      for (const request of firstAvailable?.length ? firstAvailable : exactly ? [exactly] : []) {
        const { deviceClassName = "" } = request;
        most.set(deviceClassName, Math.max(most.get(deviceClassName) ?? 0, devicesOf(request)));
      }
      for (const [name, number] of most) devices.set(name, (devices.get(name) ?? 0) + number);
    }
    return new Map([[countName, count(1)], ...[...devices].map(([name, number]) => [`${name}${classSuffix}`, count(number)] as const)]);
  },
  uses: (name) => name === countName || name.endsWith(classSuffix),
  inScope: () => false,
};

function devicesOf({ allocationMode, count: number = 0 }: DeviceRequest): number {
  if (allocationMode === "ExactCount") return number;
  return allocationMode === "All" ? mostDevices : 0;
}
