import { describe, expect, it } from 'vitest';
import { opfsKeyFiles } from '../../../src/store/opfsKeyFiles.ts';
import { memoryFolder } from './memoryPlatform.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (found: Uint8Array | undefined) =>
  found === undefined ? undefined : new TextDecoder().decode(found);

describe('key files in two generations', () => {
  it('keep the newest, under whatever name, and only one generation of it', async () => {
    const { folder, files } = memoryFolder();
    const keys = opfsKeyFiles(folder);
    for (const name of ['slot', 'grant/1.x', 'æ ø']) {
      await keys.write(name, bytes('før'));
      await keys.write(name, bytes('nu'));
      expect(textOf(await keys.read(name))).toBe('nu');
    }
    expect([...(await keys.names())].sort()).toEqual(['grant/1.x', 'slot', 'æ ø']);
    expect(files.size).toBe(3);
    await keys.remove('slot');
    expect(await keys.read('slot')).toBeUndefined();
  });

  it('hold either the old or the new whole text wherever a crash falls, and the new once it was said to be kept', async () => {
    for (let steps = 0; steps <= 5; steps += 1) {
      const machine = memoryFolder();
      await opfsKeyFiles(machine.folder).write('slot', bytes('før'));
      machine.crashAt(steps);
      const kept = await opfsKeyFiles(machine.folder)
        .write('slot', bytes('nu'))
        .then(
          () => true,
          () => false,
        );
      machine.recover();
      const after = opfsKeyFiles(machine.folder);
      const found = textOf(await after.read('slot'));
      expect(found).toBe(steps >= 3 ? 'nu' : 'før');
      expect([kept, found]).not.toEqual([true, 'før']);
      await after.tidy();
      expect(textOf(await after.read('slot'))).toBe(found);
      expect(machine.files.size).toBe(1);
      await after.write('slot', bytes('senere'));
      expect(textOf(await after.read('slot'))).toBe('senere');
      expect(machine.files.size).toBe(1);
    }
  });

  it('say that a file is damaged rather than that it was never there', async () => {
    const { folder, files } = memoryFolder();
    const keys = opfsKeyFiles(folder);
    await keys.write('slot', bytes('noget'));
    for (const [name, content] of files) {
      for (let at = 0; at < content.length; at += 1) {
        const flipped = content.slice();
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        files.set(name, flipped);
        await expect(keys.read('slot')).rejects.toMatchObject({ kind: 'damaged' });
      }
      files.set(name, content.slice(0, -1));
      await expect(keys.read('slot')).rejects.toMatchObject({ kind: 'damaged' });
    }
  });

  it('are gone, not damaged, when a crash fell between overwriting and removing', async () => {
    const { folder, files } = memoryFolder();
    const keys = opfsKeyFiles(folder);
    await keys.write('slot', bytes('noget'));
    for (const [name, content] of files) files.set(name, new Uint8Array(content.length));
    expect(await keys.read('slot')).toBeUndefined();
    await keys.write('slot', bytes('nyt'));
    expect(textOf(await keys.read('slot'))).toBe('nyt');
  });

  it('are written in the order they were sent, however many at once', async () => {
    const keys = opfsKeyFiles(memoryFolder().folder);
    await Promise.all(['1', '2', '3', '4', '5'].map((text) => keys.write('slot', bytes(text))));
    expect(textOf(await keys.read('slot'))).toBe('5');
  });
});
