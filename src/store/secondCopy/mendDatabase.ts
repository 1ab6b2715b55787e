import { StoreFailure } from '../client/storeFailure.ts';
import type { PagedBlobs } from '../ports.ts';
import { countOf } from './counter.ts';
import { lastWrite, readsWhole, writesBehind } from './framesOf.ts';
import type { LogFolder } from './logFile.ts';
import { emptyAll, replay } from './rebuild.ts';
import { noteCopy, whichCopy, wholeCopy } from './whichCopy.ts';

/** What is asked of the place whose database may be gone, or older than what was acknowledged. */
export interface Mended {
  /** Null where no second copy was ever made. */
  readonly copy: Pick<LogFolder, 'notes' | 'look'> | null;
  /** A vault that is only being made, or restored: it has no database yet. */
  readonly brandNew: boolean;
  hasDatabase(): Promise<boolean>;
  /** @throws StoreFailure `damaged` when there is none and none may be made */
  openDatabase(mayBeMade: boolean): Promise<PagedBlobs>;
  /** Runs the work while no other window does this here: they wait. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Runs the work while no window writes here and none can begin to; `inUse` when one does. */
  unlessInUse<T>(work: () => Promise<T>): Promise<T | 'inUse'>;
}

/**
 * Opens the database so that it says what the second copy says, before anybody reads it. One that is gone is made anew:
 * a note stands meanwhile, and ended on the way, the next start makes it once more from the beginning. One that took
 * fewer writes than the copy is given the others. Where another window writes, or the copy cannot be read, the
 * database is opened as it is; none is made but for a vault that never had one.
 * @throws StoreFailure `damaged` when it is gone and the copy is too, `otherTabWrites` when it is gone and another window
 * has the pen, `diskFull` and its like when it cannot be made: the copy is as it was then
 */
export async function openMended(place: Mended): Promise<Opened> {
  const { copy } = place;
  if (copy === null) return { blobs: await place.openDatabase(place.brandNew), behind: false };
  return place.alone(async () => {
    if (await isLost(place, copy)) return { blobs: await makeAnew(place, copy), behind: false };
    const blobs = await place.openDatabase(place.brandNew).catch(async (error: unknown) => {
      // The browser may find out, only now, that its database is broken, and throw it away.
      if (!(await isLost(place, copy))) throw error;
      return makeAnew(place, copy);
    });
    try {
      await place.unlessInUse(() => catchUp(blobs, copy));
    } catch (error) {
      // It can be read as it is, and whoever writes compares once more; unless it was left half made.
      if ((await whichCopy(copy).catch(() => null))?.rebuilding !== true) return { blobs, behind: true };
      await blobs.close();
      throw error;
    }
    return { blobs, behind: false };
  });
}

export interface Opened {
  readonly blobs: PagedBlobs;
  /** It lacks something, and could not be given it. */
  readonly behind: boolean;
}

type Copy = NonNullable<Mended['copy']>;

/** Gone, or being made anew; and there is something to make it from. */
async function isLost(place: Mended, copy: Copy): Promise<boolean> {
  const whole = await wholeCopy(copy).catch(() => null);
  if (whole !== null) return whole.which.rebuilding || !(await place.hasDatabase());
  if ((await whichCopy(copy).catch(() => null))?.rebuilding === true) throw new StoreFailure('damaged');
  return false;
}

async function makeAnew(place: Mended, copy: Copy): Promise<PagedBlobs> {
  const made = await place.unlessInUse(async () => {
    const blobs = await place.openDatabase(true);
    try {
      await fromTheBeginning(blobs, copy);
      return blobs;
    } catch (error) {
      await blobs.close();
      throw error;
    }
  });
  if (made === 'inUse') throw new StoreFailure('otherTabWrites');
  return made;
}

/** On the way the database holds less than it did, or older states: the note says so until it is through. */
async function fromTheBeginning(blobs: PagedBlobs, copy: Copy): Promise<void> {
  const whole = await wholeCopy(copy);
  if (whole === null) throw new StoreFailure('damaged');
  await noteCopy(copy, { ...whole.which, rebuilding: true });
  await emptyAll(blobs);
  await replay(blobs, whole.log, 0);
  await noteCopy(copy, { ...whole.which, rebuilding: false });
}

async function catchUp(blobs: PagedBlobs, copy: Copy): Promise<void> {
  const whole = await wholeCopy(copy);
  if (whole === null) return;
  const { which, log } = whole;
  const [last, count] = [await lastWrite(log, which), await countOf(blobs)];
  if (count >= last.count) return;
  const from = await writesBehind(log, which, count, last.count);
  if (from !== null) await replay(blobs, log, from);
  // It went back behind where the copy began: all of it, but only from a copy that can be read to its end.
  else if (await readsWhole(log, last.end)) await fromTheBeginning(blobs, copy);
}
