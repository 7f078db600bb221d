/** @jest-environment jsdom */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { OFFLINE, Problem } from '../api/problem';
import { speak } from '../words/i18n';
import { ProblemAlert } from './problem-alert';

beforeAll(() => {
  // jsdom has no media; Mantine asks which colour scheme is wanted.
  window.matchMedia = (media) =>
    ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as never;
});
afterEach(cleanup);

const show = (error: unknown) => render(<ProblemAlert error={error} />, { wrapper: MantineProvider });

it('says what to do when nobody answers', () => {
  show(OFFLINE);
  expect(screen.getByRole('alert').textContent).toContain('Chưa nối được với máy chủ');
});

it('speaks the server’s own words, and each field’s', () => {
  show(
    new Problem('SUBMISSION_REFUSED', 422, 'Chưa trình được', 'Hãy sửa những điểm sau.', [
      { pointer: '/dates', detail: 'Trùng ngày.' },
    ]),
  );
  const text = screen.getByRole('alert').textContent;
  for (const words of ['Chưa trình được', 'Hãy sửa những điểm sau.', 'Trùng ngày.'])
    expect(text).toContain(words);
});

it('gives the request’s id only when the system failed', () => {
  show(new Problem('INTERNAL', 500, 'x', 'y', [], 'req-12345'));
  expect(screen.getByRole('alert').textContent).toContain('req-12345');
  cleanup();
  show(new Problem('NOT_FOUND', 404, 'x', 'y', [], 'req-12345'));
  expect(screen.getByRole('alert').textContent).not.toContain('req-12345');
});

describe('on an English page', () => {
  beforeAll(() => speak('en'));
  afterAll(() => speak('vi'));

  it('a refusal is said in English, what is wrong with a field in the server’s words', () => {
    show(
      new Problem('SUBMISSION_REFUSED', 422, 'Chưa trình được', 'Hãy sửa những điểm sau.', [
        { pointer: '/dates', detail: 'Trùng ngày.' },
      ]),
    );
    expect(screen.getByRole('alert').textContent).toContain('Not submitted yet');
    expect(screen.getByText('Trùng ngày.').closest('[lang]')?.getAttribute('lang')).toBe('vi');
  });

  it('one that nobody foresaw is said in the server’s words', () => {
    show(new Problem('NEW_ONE', 422, 'Chưa biết', 'Chưa dịch.'));
    expect(screen.getByRole('alert').textContent).toContain('Chưa biết');
  });
});
