/** Work that may be interrupted wherever it yields; what it returns is its result. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Milliseconds that others wait for at most. */
const slice = 10;

/** Does the work; where it takes long, others are served in between, and the result is a promise. */
export function inSlices<T>(work: Sliced<T>): T | Promise<T> {
  const step = nextSlice(work);
  return step.done === true ? step.value : laterOn(work);
}

/** Does the work without interruption. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

async function laterOn<T>(work: Sliced<T>): Promise<T> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    const step = nextSlice(work);
    if (step.done === true) return step.value;
  }
}

function nextSlice<T>(work: Sliced<T>): IteratorResult<undefined, T> {
  const end = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done === true || performance.now() > end) return step;
  }
}
