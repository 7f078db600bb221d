import type { Icon } from '@tabler/icons-react';

/** One line of the palette. */
export type Result = {
  /** Its own among everything that is shown. */
  id: string;
  icon: Icon;
  label: string;
  hint?: string;
  /** Where it leads. */
  href?: string;
  /** What it does instead; the palette stays open when it says so. */
  run?: () => void | 'stay';
};

export type GroupName =
  'recent' | 'actions' | 'pages' | 'people' | 'units' | 'trips' | 'reports' | 'findings';

export type Group = {
  name: GroupName;
  results: readonly Result[];
  /** What kept it from being searched. */
  error?: unknown;
  again?: () => void;
};

export function addressOf(path: string, search: Record<string, string | undefined>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `${path}?${new URLSearchParams(given).toString()}`;
}
