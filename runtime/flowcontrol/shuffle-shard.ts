import { createHash } from "node:crypto";

/** A number of 64 bits that stands for a flow: the requests of one FlowSchema that its distinguisher holds for alike. */
export function hashFlow(schema: string, distinguisher: string): bigint {
  return createHash("sha256").update(schema).update("\0").update(distinguisher).digest().readBigUInt64LE(0);
}

/**
 * Deals a flow's hand of queues: `handSize` different numbers below `queues`, as the flow's number has it. Two flows
 * seldom share their whole hand, so that one that floods its queues leaves another some that are free.
 * Source: Kubernetes documentation, "API Priority and Fairness", shuffle sharding.
 */
export function dealHand(flow: bigint, queues: number, handSize: number): number[] {
  const hand: number[] = [];
  const dealt: number[] = [];
  let entropy = flow;
  for (let card = 0; card < handSize; card++) {
    const left = BigInt(queues - card);
    let queue = Number(entropy % left);
    entropy /= left;
    // The number counts among the queues that are not dealt yet, so each dealt one at or below it moves it up.
    for (const other of dealt) if (other <= queue) queue++;
    hand.push(queue);
    dealt.splice(dealt.filter((other) => other < queue).length, 0, queue);
  }
  return hand;
}
