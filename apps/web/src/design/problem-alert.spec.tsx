/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { OFFLINE, Problem } from '../api/problem';
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
