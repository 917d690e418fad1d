import { isIP, isIPv4 } from "node:net";
import { addressBits } from "../ip-bits.ts";

interface Special {
  readonly v4: readonly [bits: bigint, length: number];
  readonly v6: readonly [bits: bigint, length: number];
  readonly problem: (value: string) => string;
}

const specials: readonly Special[] = [
  { v4: [0n, 32], v6: [0n, 128], problem: (value) => `may not be unspecified (${value})` },
  { v4: [127n, 8], v6: [1n, 128], problem: () => "may not be in the loopback range (127.0.0.0/8, ::1/128)" },
  { v4: [0xa9fen, 16], v6: [0xfe80n >> 6n, 10], problem: () => "may not be in the link-local range (169.254.0.0/16, fe80::/10)" },
  { v4: [0xe00000n, 24], v6: [0xff02n, 16], problem: () => "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)" },
];

/** `format: endpointIp`: an address that traffic can be sent to: none of the node's own, none that means no host. */
export function endpointIpProblems(value: string): readonly string[] {
  if (isIP(value) === 0) return ["must be a valid IP address"];
  const width = isIPv4(value) ? 32 : 128;
  const bits = addressBits(value);
  return specials.flatMap(({ v4, v6, problem }) => {
    const [prefix, length] = width === 32 ? v4 : v6;
    return bits >> BigInt(width - length) === prefix ? [problem(value)] : [];
  });
}
