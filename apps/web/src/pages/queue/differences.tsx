import { Alert, Text, VisuallyHidden } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import classes from './queue.module.css';
import { aroundChanges, wordDiff } from './word-diff';

type Difference = components['schemas']['Difference'];

/** What a resubmission changed: words struck or underlined as well as coloured, and named to a screen reader. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation('queue');
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconGitCompare aria-hidden />}
      title={t('differences.title')}
      className={classes.differences}
    >
      <Text size="sm" mb="xs">
        {t('differences.legend')}
      </Text>
      <dl className={classes.facts}>
        {differences.map((difference) => (
          <div key={difference.field}>
            <dt>{difference.label}</dt>
            <dd>
              <Changed {...difference} />
            </dd>
          </div>
        ))}
      </dl>
    </Alert>
  );
}

function Changed({ before, after }: Difference) {
  const { t } = useTranslation('queue');
  const parts = useMemo(() => aroundChanges(wordDiff(before, after)), [before, after]);
  const common = parts.some(({ as }) => as === 'SAME');
  if (!common)
    return (
      <>
        <div>
          {t('differences.before')}: <del className={classes.removed}>{before}</del>
        </div>
        <div>
          {t('differences.after')}: <ins className={classes.added}>{after}</ins>
        </div>
      </>
    );
  return (
    <span className={classes.text}>
      {parts.map(({ text, as }, at) => {
        if (as === 'SAME') return text;
        const Mark = as === 'REMOVED' ? 'del' : 'ins';
        return (
          <Mark key={at} className={as === 'REMOVED' ? classes.removed : classes.added}>
            <VisuallyHidden component="span">
              {` [${t(as === 'REMOVED' ? 'differences.removed' : 'differences.added')}: `}
            </VisuallyHidden>
            {text}
            <VisuallyHidden component="span">] </VisuallyHidden>
          </Mark>
        );
      })}
    </span>
  );
}
