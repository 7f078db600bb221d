/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { commandOf, placeOf, type Place, type Press } from './keys';

const NOWHERE: Place = { busy: false, onControl: false, onRow: false };
const press = (key: string, change: Partial<Press> = {}): Press => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false },
  ...change,
});

describe('letters', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['a', 'approve'],
    ['r', 'return'],
    ['x', 'reject'],
    ['z', 'undo'],
    ['s', 'select'],
    ['?', 'help'],
  ])('%s: %s', (key, command) => {
    expect(commandOf(press(key), NOWHERE)).toBe(command);
  });

  it('are the same with caps lock on', () => {
    expect(commandOf(press('A'), NOWHERE)).toBe('approve');
  });

  it('are found where a Vietnamese input method hides them', () => {
    expect(commandOf(press('Process', { code: 'KeyR' }), NOWHERE)).toBe('return');
  });

  it('can be switched off, and Enter and space stay', () => {
    expect(commandOf(press('a'), NOWHERE, false)).toBeUndefined();
    expect(commandOf(press('?'), NOWHERE, false)).toBeUndefined();
    expect(commandOf(press('Enter'), NOWHERE, false)).toBe('open');
    expect(commandOf(press(' '), { ...NOWHERE, onRow: true }, false)).toBe('select');
  });

  it('decide once when they are held down, but move on', () => {
    expect(commandOf(press('a', { repeat: true }), NOWHERE)).toBeUndefined();
    expect(commandOf(press('j', { repeat: true }), NOWHERE)).toBe('next');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
    'are left to others with %o',
    (change) => {
      expect(commandOf(press('a', change), NOWHERE)).toBeUndefined();
    },
  );

  it('are letters where one types', () => {
    expect(commandOf(press('a'), { ...NOWHERE, busy: true })).toBeUndefined();
  });
});

describe('Enter and space', () => {
  it('press what they stand on', () => {
    const onButton: Place = { ...NOWHERE, onControl: true };
    expect(commandOf(press('Enter'), onButton)).toBeUndefined();
    expect(commandOf(press(' '), onButton)).toBeUndefined();
  });

  it('select only on a row, and scroll elsewhere', () => {
    expect(commandOf(press(' '), NOWHERE)).toBeUndefined();
    expect(commandOf(press(' '), { ...NOWHERE, onControl: true, onRow: true })).toBe('select');
  });
});

describe('where the focus is', () => {
  afterEach(() => document.body.replaceChildren());
  const place = (html: string, selector: string) => {
    document.body.innerHTML = html;
    return placeOf(document.querySelector(selector));
  };

  it.each(['<input>', '<textarea></textarea>', '<select></select>', '<p role="menu"><b></b></p>'])(
    'is busy in %s',
    (html) => {
      expect(place(html, 'body > *').busy).toBe(true);
    },
  );

  it('is not busy on a checkbox', () => {
    expect(place('<input type="checkbox">', 'input')).toEqual({ busy: false, onControl: true, onRow: false });
  });

  it('is busy wherever it is while a dialog is open', () => {
    expect(place('<button></button><div role="dialog" aria-modal="true"></div>', 'button').busy).toBe(true);
  });

  it('knows a row', () => {
    expect(place('<a data-queue-row href="#"><b></b></a>', 'b')).toMatchObject({
      onControl: true,
      onRow: true,
    });
  });
});
