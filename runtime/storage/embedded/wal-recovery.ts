import { readdirSync, readFileSync, statSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../storage-error.ts";
import { decodeFrame, type Frame, frameEnd, hasFrameBeyond, lastRevisionOfFrame } from "./wal-frame.ts";
import { decodeSegmentHead, parseLogName, type SegmentHead, segmentHeadBytes } from "./wal-segment.ts";
import type { WriteAheadLogOptions } from "./write-ahead-log.ts";

/** The files of a log as they were left. */
export interface LogFiles extends Pick<WriteAheadLogOptions, "nextSequence" | "spare"> {
  readonly segments: readonly SegmentFile[];
}

export interface SegmentFile {
  readonly path: string;
  readonly sequence: number;
  readonly size: number;
}

/** Finds the log's files in `directory`. Of several spare ones, which a crash can leave, it keeps one. */
export function findLogFiles(directory: string): LogFiles {
  const found = readdirSync(directory)
    .flatMap((name) => {
      const parsed = parseLogName(name);
      const path = join(directory, name);
      return parsed === undefined ? [] : [{ ...parsed, path, size: statSync(path).size }];
    })
    .sort((a, b) => a.sequence - b.sequence);
  const spares = found.filter(({ spare }) => spare);
  const spare = spares.pop();
  for (const { path } of spares) unlinkSync(path);
  return { segments: found.filter((file) => !file.spare), spare, nextSequence: (found.at(-1)?.sequence ?? 0) + 1 };
}

/**
 * The groups that were made durable after `revision`, oldest first; the first may begin at or below it. A group that was cut off by a
 * crash, at the end, was never answered and is passed over.
 * @throws StorageError "unavailable" when something that was durable is missing or damaged.
 */
export function* readWriteAheadLog(segments: readonly SegmentFile[], revision: number): Generator<Frame> {
  let reached = revision;
  const damaged = (what: string): StorageError =>
    new StorageError(
      "unavailable",
      `the write-ahead log is damaged: ${what}. Restore the directory from a copy, or remove its .wal files to go on from revision ${reached}`,
    );
  const readable: { readonly file: SegmentFile; readonly head: SegmentHead; readonly bytes: Buffer }[] = [];
  for (const file of segments) {
    const bytes = readFileSync(file.path);
    const head = decodeSegmentHead(bytes);
    if (head?.sequence === file.sequence) readable.push({ file, head, bytes });
    // Frames come after the head has become durable. Without new ones, it was being written, maybe over a segment that was done with.
    else if (hasFrameBeyond(revision, bytes, 0, file.sequence)) throw damaged(`the head of ${file.path} cannot be read`);
  }
  for (const [index, { file, head, bytes }] of readable.entries()) {
    // A machine that goes down keeps what it likes of what nobody waited for.
    if (head.base > reached && head.relaxed) return;
    if (head.base > reached) throw damaged(`${file.path} begins at revision ${head.base}, and what comes before it is missing`);
    const limit = readable[index + 1]?.head.base ?? Number.POSITIVE_INFINITY;
    let at = segmentHeadBytes;
    for (let end = frameEnd(bytes, at, file.sequence); end !== undefined; end = frameEnd(bytes, at, file.sequence)) {
      const last = lastRevisionOfFrame(bytes, at);
      // Refused to its writers, because the disk had refused it: see `SegmentHead.base`.
      if (last > limit) break;
      if (last > reached) {
        const frame = decodeFrame(bytes, at);
        if (frame.firstRevision > reached + 1) throw damaged(`${file.path} lacks what comes before revision ${frame.firstRevision}`);
        yield frame;
        reached = last;
      }
      at = end;
    }
    if (frameEnd(bytes, at, file.sequence) === undefined && hasFrameBeyond(reached, bytes, at, file.sequence)) {
      if (head.relaxed) return;
      throw damaged(`${file.path} cannot be read at byte ${at}, and it can be read after that`);
    }
  }
}
