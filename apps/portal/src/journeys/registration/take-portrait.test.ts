import { describe, expect, it } from 'vitest';

import { portraitCut } from './take-portrait.ts';

describe('the cut of a portrait', () => {
  it('is the middle of what a computer’s camera sees', () => {
    expect(portraitCut(1280, 720)).toEqual({ left: 352, top: 0, width: 576, height: 720 });
  });

  it('is the middle of what a phone sees', () => {
    expect(portraitCut(720, 1280)).toEqual({ left: 0, top: 190, width: 720, height: 900 });
  });
});
