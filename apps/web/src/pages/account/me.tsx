import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import classes from './account.module.css';
import { Section } from './section';

export function Me() {
  const { t } = useTranslation('account');
  const { person, offices, username } = useSession();
  return (
    <Section title={t('me.title')}>
      <dl className={classes.facts}>
        <dt>{t('me.name')}</dt>
        <dd>{person.fullName}</dd>
        <dt>{t('me.offices')}</dt>
        {offices.length === 0 && <dd>{t('me.noOffice')}</dd>}
        {offices.map((office) => (
          <dd key={office}>{office}</dd>
        ))}
        <dt>{t('me.username')}</dt>
        <dd>{username}</dd>
      </dl>
      <Text size="sm">{t('me.wrong')}</Text>
    </Section>
  );
}
