import type { Answer } from "../http/answer.ts";
import { requestTimeout } from "../http/deadline-filter.ts";
import type { Next } from "../http/filter.ts";
import { isLongRunning } from "../http/long-running.ts";
import type { RequestContext } from "../http/request-context.ts";
import { estimateWork } from "./estimate-work.ts";
import type { Flow } from "./flow.ts";
import type { FlowControl } from "./flow-control.ts";
import type { Ticket } from "./ticket.ts";
import { tooManyRequestsAnswer } from "./too-many-requests.ts";

/** A request may wait for so much of the time that it has, and no longer than a minute. */
const waitingPart = 1 / 4;
const longestWait = 60_000;

/**
 * Lets a request run when its priority level has seats for it: at once, after a wait in its flow's queues, or never (429).
 * A watch has its seats until it has begun; other long-running requests need none.
 */
export function takeTurns(control: FlowControl, context: RequestContext, next: Next): Answer | Promise<Answer> {
  const { info } = context;
  if (info.verb !== "watch" && isLongRunning(info)) return next(context);
  const flow = control.flow(info, context.user);
  const { schema } = flow;
  context.flowHeaders = schema.headers;
  const estimate = estimateWork(context, schema, control.sizes, control.watchers);
  schema.stats.estimatedSeats.observe(estimate.seats >= estimate.finalSeats ? estimate.seats : estimate.finalSeats);
  const ticket = schema.level.queues.start(flow, estimate);
  if (typeof ticket === "string") {
    schema.stats.waited.rejected.observe(0);
    return refuse(flow, context);
  }
  ticket.subject = context;
  if (ticket.state === "waiting") return waitForTurn(control, ticket, flow, context, next);
  if (!schema.level.exempt) schema.stats.waited.dispatched.observe(0);
  return run(control, ticket, flow, context, next);
}

function refuse({ schema: { level } }: Flow, { server }: RequestContext): Answer {
  level.retryAfter.refused(server.now());
  return tooManyRequestsAnswer(level.retryAfter.seconds);
}

/** A client that goes away leaves its queue; so does a request that has waited too long. */
async function waitForTurn(control: FlowControl, ticket: Ticket, flow: Flow, context: RequestContext, next: Next): Promise<Answer> {
  const { queues } = flow.schema.level;
  const { waited } = flow.schema.stats;
  let timer: NodeJS.Timeout | undefined;
  const admitted = await new Promise<boolean>((resolve) => {
    ticket.decide = resolve;
    const leave = (): void => queues.cancel(ticket);
    timer = setTimeout(leave, waitLimit(context));
    context.request.onClose(leave);
  });
  clearTimeout(timer);
  const milliseconds = control.now() - ticket.arrivedAt;
  const seconds = milliseconds / 1000;
  context.waited = (context.waited ?? 0) + milliseconds;
  if (!admitted) {
    waited.rejected.observe(seconds);
    return refuse(flow, context);
  }
  waited.dispatched.observe(seconds);
  return run(control, ticket, flow, context, next);
}

/** In milliseconds from now. */
function waitLimit(context: RequestContext): number {
  const { server } = context;
  const time = isLongRunning(context.info) ? server.options.requestTimeoutSeconds * 1000 : requestTimeout(context);
  return Math.max(0, Math.min(time * waitingPart, longestWait) - (server.now() - context.receivedAt));
}

function run(control: FlowControl, ticket: Ticket, flow: Flow, context: RequestContext, next: Next): Answer | Promise<Answer> {
  const { queues } = flow.schema.level;
  const watches = context.info.verb === "watch";
  const executed = watches ? flow.schema.stats.executed.watch : flow.schema.stats.executed.regular;
  const done = (): void => {
    if (ticket.state !== "executing") return;
    queues.finish(ticket);
    executed.observe((control.now() - ticket.startedAt) / 1000);
  };
  let answer: Answer | Promise<Answer>;
  try {
    answer = next(context);
  } catch (error) {
    done();
    throw error;
  }
  if (!(answer instanceof Promise)) {
    done();
    return answer;
  }
  // What another server does takes no seats of this one: one that hangs must not stop this one.
  if (context.server.aggregation?.isRemote(context.info.path) === true) done();
  else if (watches) return answer.then((begun) => watched(control, begun, context, done), failed(done));
  return answer.then((complete) => {
    done();
    return complete;
  }, failed(done));
}

function failed(done: () => void): (error: unknown) => never {
  return (error) => {
    done();
    throw error;
  };
}

/** A watch that has been told of what there was is no more work of its own; writes that it is told of are. */
function watched(control: FlowControl, answer: Answer, context: RequestContext, done: () => void): Answer {
  const { stream } = answer;
  if (stream === undefined) {
    done();
    return answer;
  }
  // An answer that cannot be sent never begins to stream.
  context.request.onClose(done);
  return {
    ...answer,
    stream: (sink) => {
      sink.onClose(control.watchers.open(context.info));
      let begun: void | Promise<void>;
      try {
        begun = stream(sink);
      } catch (error) {
        done();
        throw error;
      }
      if (begun instanceof Promise) return begun.finally(done);
      return done();
    },
  };
}
