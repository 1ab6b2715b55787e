import type { PagedBlobs } from '../ports.ts';
import { lacking } from './compare.ts';
import { lastFrame } from './lastFrame.ts';
import type { LogFolder } from './logFile.ts';
import { rebuild } from './rebuild.ts';
import { noteCopy, wholeCopy } from './whichCopy.ts';

/** What is asked of the place whose database may be gone, or older than what was acknowledged. */
export interface Mended {
  /** Null where no second copy was ever made. */
  readonly copy: Pick<LogFolder, 'notes' | 'look'> | null;
  /** A vault that is only being made, or restored: it has no database yet. */
  readonly brandNew: boolean;
  hasDatabase(): Promise<boolean>;
  /** @throws StoreFailure `damaged` when there is none and none may be made */
  openDatabase(mayBeMade: boolean): Promise<PagedBlobs>;
  /** Runs the work while no other window does this here. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Runs the work while no window writes here; not at all while one does. */
  unlessInUse(work: () => Promise<void>): Promise<unknown>;
}

/**
 * Opens the database so that it says what the second copy says, before anybody reads it. One that is gone is made anew:
 * a note stands meanwhile, and ended on the way, the next start makes it once more from the beginning. One that lacks
 * the newest writes is given them. Without a whole copy the database is opened as it is, and none is made but for a
 * vault that never had one.
 * @throws StoreFailure `damaged` when it is gone and there is no whole copy; `diskFull` and its like: the copy is as it was
 */
export async function openMended(place: Mended): Promise<PagedBlobs> {
  const { copy } = place;
  const whole = copy && (await wholeCopy(copy));
  if (copy === null || whole === null) return place.openDatabase(place.brandNew);
  if (whole.which.rebuilding || !(await place.hasDatabase())) await place.alone(() => makeAnew(place, copy));
  const blobs = await place.openDatabase(false).catch(async (error: unknown) => {
    // The browser may find out, only now, that its database is broken, and throw it away.
    if (await place.hasDatabase()) throw error;
    await place.alone(() => makeAnew(place, copy));
    return place.openDatabase(false);
  });
  try {
    await place.unlessInUse(() => catchUp(blobs, copy));
    return blobs;
  } catch (error) {
    await blobs.close();
    throw error;
  }
}

async function makeAnew(place: Mended, copy: NonNullable<Mended['copy']>): Promise<void> {
  const whole = await wholeCopy(copy);
  // Another window may have made it while this one waited.
  if (whole === null || (!whole.which.rebuilding && (await place.hasDatabase()))) return;
  const blobs = await place.openDatabase(true);
  try {
    await fromTheBeginning(blobs, copy, whole);
  } finally {
    await blobs.close();
  }
}

type Whole = NonNullable<Awaited<ReturnType<typeof wholeCopy>>>;

/** On the way the database holds older states of some records: the note says so until it is through. */
async function fromTheBeginning(
  blobs: PagedBlobs,
  copy: Pick<LogFolder, 'notes'>,
  { which, log }: Whole,
): Promise<void> {
  await noteCopy(copy, { ...which, rebuilding: true });
  await rebuild(blobs, log);
  await noteCopy(copy, { ...which, rebuilding: false });
}

async function catchUp(blobs: PagedBlobs, copy: NonNullable<Mended['copy']>): Promise<void> {
  const whole = await wholeCopy(copy);
  if (whole === null) return;
  const { which, log } = whole;
  const end = (await lastFrame(log, which.known))?.end ?? which.known;
  const lacked = await lacking(blobs, log, end);
  if (lacked === 'all') await fromTheBeginning(blobs, copy, whole);
  else await blobs.write(lacked);
}
