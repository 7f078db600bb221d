import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page';
import classes from './inspections.module.css';

const SECTIONS = [
  ['plans', '/kiem-tra'],
  ['schedule', '/kiem-tra/lich'],
  ['conclusions', '/kiem-tra/ket-luan'],
  ['actions', '/kiem-tra/khac-phuc'],
  ['requests', '/kiem-tra/yeu-cau'],
  ['documents', '/kiem-tra/van-ban'],
  ['criteria', '/kiem-tra/bo-tieu-chi'],
] as const;

/** The frame of the list pages: their name, what can be done, and the way to the other parts. */
export function InspectionPage({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('inspections');
  return (
    <Page title={title} actions={actions}>
      <Group component="nav" gap="xs" aria-label={t('sections.label')} className="no-print">
        {SECTIONS.map(([name, to]) => (
          <Link
            key={name}
            to={to}
            className={classes.section}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(`sections.${name}`)}
          </Link>
        ))}
      </Group>
      {children}
    </Page>
  );
}
