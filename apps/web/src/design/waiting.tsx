import { ProblemAlert } from './problem-alert';
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Below this nobody notices a wait, and a skeleton would only flicker, ms. */
const UNNOTICED_MS = 300;

/** Stands where content will stand, of about its height, so that nothing jumps when it comes. */
export function Waiting({ lines = 6, height = 28 }: { lines?: number; height?: number }) {
  const { t } = useTranslation('design');
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Stack gap="sm" mih={lines * (height + 12)} aria-busy>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {noticed && Array.from({ length: lines }, (_, line) => <Skeleton key={line} height={height} />)}
    </Stack>
  );
}

/** The three states of something that was asked for: waiting, refused, there. */
export function Asked<T>({
  of,
  lines,
  children,
}: {
  of: { data: T | undefined; error: unknown; refetch: () => unknown };
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  // A page that comes at once when its answer does would hold up the thumb on a slow phone; so it comes in small steps.
  const begun = useDeferredValue(of.data !== undefined);
  if (of.data !== undefined && begun) return children(of.data);
  if (of.data === undefined && of.error !== null && of.error !== undefined)
    return <ProblemAlert error={of.error} retry={() => void of.refetch()} />;
  return <Waiting lines={lines} />;
}
