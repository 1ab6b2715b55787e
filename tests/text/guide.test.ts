import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideBooks } from '../../scripts/book/guideBook.ts';
import { guidePictures, readmePictures } from '../../scripts/book/guidePictures.ts';
import { guidePageIds } from '../../src/text/guide/guidePage.ts';
import { guidePagesDa, officeGuidesDa } from '../../src/text/guide/pages.da.ts';
import { composition } from '../../src/text/rooms/composition.da.ts';
import { conflictCheck } from '../../src/text/rooms/conflictCheck.da.ts';
import { groupClearance } from '../../src/text/rooms/groupClearance.da.ts';
import { groupPage } from '../../src/text/rooms/groupPage.da.ts';
import { groupRoom } from '../../src/text/rooms/groupRoom.da.ts';
import { groups } from '../../src/text/rooms/groups.da.ts';
import { groupSession } from '../../src/text/rooms/groupSession.da.ts';
import { everySaying } from '../support/wordsSeen.ts';
import { sayingsIn } from './sayings.ts';

const docs = path.join(import.meta.dirname, '../../docs');
const read = (file: string): string => readFileSync(path.join(docs, file), 'utf8').replaceAll('\r\n', '\n');
const texts = sayingsIn({ ...guidePagesDa, ...officeGuidesDa }).map(({ text }) => text);

describe('the guide', () => {
  it('has a page for each thing, of three to seven short steps, and a few things to remember', () => {
    expect(guidePageIds.length).toBeGreaterThanOrEqual(10);
    for (const id of guidePageIds) {
      const { steps, remember } = guidePagesDa[id];
      expect(steps.length, id).toBeGreaterThanOrEqual(3);
      expect(steps.length, id).toBeLessThanOrEqual(7);
      expect(remember.length, id).toBeLessThanOrEqual(4);
      for (const line of [...steps, ...remember])
        expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(30);
    }
  });

  it('calls what one presses and reads by the words the product uses', async () => {
    const said = [...(await everySaying())];
    const quoted = texts.flatMap((text) => [...text.matchAll(/»([^«]+)«/g)].map(([, words]) => words ?? ''));
    expect(quoted.length).toBeGreaterThan(40);
    expect(quoted.filter((words) => !said.some((saying) => saying.includes(words)))).toEqual([]);
  });

  it('leads a group leader from the waiting list to the emergency sheet, and key staff to their answers', () => {
    const { planGroup, groupSession: session, wayOn } = guidePagesDa;
    const leader = [...planGroup.steps, ...session.steps].join(' ');
    const way = [
      groups.openWaiting,
      groups.plan,
      groupPage.compose,
      composition.checks,
      groupRoom.people.prepare,
      groupRoom.cleared.missing,
      groupSession.sign,
      groupSession.concern,
      groupRoom.open.write,
      groupRoom.ring.sheet,
    ].map((words) => leader.indexOf(`»${words}«`));
    expect(way).not.toContain(-1);
    expect(way).toEqual(way.toSorted((one, other) => one - other));
    expect(planGroup.remember.join(' ')).toMatch(/aldrig sagen, hvordan risikoen er vurderet, eller hvorfor/);
    expect(wayOn.remember.join(' ')).toContain(`»${conflictCheck.title}«`);
    expect(wayOn.remember.join(' ')).toContain(`»${groupClearance.title}«`);
  });
});

describe('the documents of the guide', () => {
  it.each(Object.entries(guideBooks()))(
    '%s says what the text says now (else: npm run generate)',
    (file, text) => {
      expect(read(file) === text).toBe(true);
    },
  );

  it('send the reader to pages and pictures that are there', () => {
    for (const [file, text] of Object.entries(guideBooks()))
      for (const [, target] of text.matchAll(/\]\(([^)]+)\)/g))
        expect(statSync(path.join(docs, target ?? '')).size, `${file}: ${target ?? ''}`).toBeGreaterThan(0);
  });
});

describe('the pictures of the guide and of the README', () => {
  const names = [...Object.keys(guidePictures), ...Object.keys(readmePictures)];

  it('are all there, and small', () => {
    const sizes = names.map((name) => statSync(path.join(docs, 'billeder', `${name}.png`)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });

  it('show words that still stand in the product (else: npm run screenshots -- --guide)', async () => {
    const seen = JSON.parse(read('billeder/ord.json')) as Readonly<Record<string, readonly string[]>>;
    expect(Object.keys(seen).sort()).toEqual([...names].sort());
    const said = await everySaying();
    const gone = Object.entries(seen).flatMap(([name, words]) =>
      words.filter((word) => !said.has(word)).map((word) => `${name}: ${word}`),
    );
    expect(gone).toEqual([]);
  });

  it('are the ones the README shows, each with words for who cannot see it', () => {
    const readme = read('../README.md');
    for (const [name, alt] of Object.entries(readmePictures))
      expect(readme).toContain(`[${alt}](docs/billeder/${name}.png)`);
  });
});
