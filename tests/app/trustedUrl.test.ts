// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownUrl, trustedUrl } from '../../src/app/trustedUrl.ts';

describe('what may be started as a Worker', () => {
  it('is our own script, and nothing from elsewhere', () => {
    for (const start of [ownUrl, trustedUrl]) {
      expect(start('/sw.js')).toBe(`${location.origin}/sw.js`);
      for (const foreign of [
        'https://fremmed.example/w.js',
        'data:text/javascript,1',
        '//fremmed.example/w.js',
      ])
        expect(() => start(foreign)).toThrow(TypeError);
    }
  });
});
