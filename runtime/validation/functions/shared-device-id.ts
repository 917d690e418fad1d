import type { Fields } from "../fields.ts";

/** What tells one allocated device from another, as Go prints it. */
export function sharedDeviceId({ driver = "", pool = "", device = "", shareID = "" }: Fields): Fields {
  return { Driver: driver, Pool: pool, Device: device, ShareID: shareID ?? "" };
}
