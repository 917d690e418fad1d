import type { KubeObject } from "../../../meta/object.ts";
import { compareQuantities, formatQuantity, parseQuantity, type Quantity, scaledQuantity } from "../../../meta/quantity.ts";
import { count } from "./amounts.ts";
import type { Evaluator } from "./evaluator.ts";
import { selects } from "./quota.ts";

interface Claim extends KubeObject {
  spec?: { storageClassName?: string; volumeAttributesClassName?: string; resources?: { requests?: Readonly<Record<string, string>> } | null };
  status?: {
    allocatedResources?: Readonly<Record<string, string>> | null;
    currentVolumeAttributesClassName?: string;
    modifyVolumeStatus?: { targetVolumeAttributesClassName?: string } | null;
  };
}

const classSuffix = ".storageclass.storage.k8s.io/";
const classAnnotation = "volume.beta.kubernetes.io/storage-class";
const counted: readonly string[] = ["persistentvolumeclaims", "requests.storage"];

/** Counts claims and the storage they ask for, also by their storage class. */
export const persistentVolumeClaims: Evaluator = {
  counts: (operation, subresource) => {
    if (subresource === "status") return operation === "UPDATE";
    return subresource === "" && (operation === "CREATE" || operation === "UPDATE");
  },
  usage: (object) => {
    const claim = object as Claim;
    const usage = new Map([
      ["persistentvolumeclaims", count(1)],
      ["count/persistentvolumeclaims", count(1)],
    ]);
    const storage = storageOf(claim);
    if (storage !== undefined) usage.set("requests.storage", storage);
    const storageClass = claim.metadata.annotations?.[classAnnotation] ?? claim.spec?.storageClassName ?? "";
    if (storageClass === "") return usage;
    for (const name of counted) {
      const amount = usage.get(name);
      if (amount !== undefined) usage.set(`${storageClass}${classSuffix}${name}`, amount);
    }
    return usage;
  },
  uses: (name) => name === "count/persistentvolumeclaims" || counted.some((one) => name === one || name.endsWith(`${classSuffix}${one}`)),
  inScope: (selector, object) => selector.scopeName === "VolumeAttributesClass" && selects(selector, attributesClasses(object as Claim)),
};

/** The storage that was asked for or, where that is more, that was allocated; in whole bytes. */
function storageOf({ spec, status }: Claim): Quantity | undefined {
  const asked = spec?.resources?.requests?.["storage"];
  if (asked === undefined) return undefined;
  const wanted = wholeBytes(asked);
  const allocated = status?.allocatedResources?.["storage"];
  if (allocated === undefined) return wanted;
  const given = wholeBytes(allocated);
  return compareQuantities(given, wanted) > 0 ? given : wanted;
}

function wholeBytes(text: string): Quantity {
  const amount = parseQuantity(text);
  if (amount.exponent >= 0) return amount;
  return parseQuantity(formatQuantity({ unscaled: scaledQuantity(amount, 0), exponent: 0, format: amount.format }));
}

function attributesClasses({ spec, status }: Claim): string[] {
  const names = [
    spec?.volumeAttributesClassName,
    status?.currentVolumeAttributesClassName,
    status?.modifyVolumeStatus?.targetVolumeAttributesClassName,
  ];
  return [...new Set(names.filter((name) => name !== undefined && name !== ""))] as string[];
}
