import { expect, test } from "vitest";
import { isGlobalUnicast } from "../../../runtime/kubelet/is-global-unicast.ts";

test.each(["10.0.0.1", "192.168.1.1", "172.16.0.9", "203.0.113.5", "fd00::2", "2001:db8::1", "::ffff:10.0.0.1"])("%s may be called", (address) => {
  expect(isGlobalUnicast(address)).toBe(true);
});

test.each([
  "127.0.0.1",
  "127.8.9.10",
  "0.0.0.0",
  "255.255.255.255",
  "169.254.169.254",
  "224.0.0.1",
  "239.255.255.255",
  "::",
  "::1",
  "fe80::1",
  "ff02::1",
  "::ffff:127.0.0.1",
  "::ffff:a9fe:a9fe",
  "",
  "localhost",
  "10.0.0",
])("%s may not", (address) => {
  expect(isGlobalUnicast(address)).toBe(false);
});
