import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { scopesOf, type Scope, type Tab } from './access';
import classes from './area.module.css';
import { useAreaSearch } from './use-area-search';

/** Whose trips; nothing to choose for somebody with one kind of office. */
export function ScopeChoice({ tab, scope }: { tab: Tab; scope: Scope }) {
  const { t } = useTranslation('area');
  const { roles } = useSession();
  const { change } = useAreaSearch();
  const label = useId();
  const scopes = scopesOf(roles, tab);
  if (scopes.length < 2)
    return (
      <Text size="sm" fw={600}>
        {t(`scope.${scope}`)}
      </Text>
    );
  return (
    <div className="no-print">
      <Text size="sm" id={label} mb={4}>
        {t('scope.label')}
      </Text>
      <SegmentedControl
        aria-labelledby={label}
        className={classes.choice}
        value={scope}
        onChange={(value) => change({ 'pham-vi': value, 'don-vi': undefined, thang: undefined })}
        data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
    </div>
  );
}
