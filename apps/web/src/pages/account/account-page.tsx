import './words';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page';
import classes from './account.module.css';
import { Look } from './look';
import { Me } from './me';
import { Password } from './password';
import { Sessions } from './sessions';

export default function AccountPage() {
  const { t } = useTranslation('account');
  return (
    <Page title={t('title')}>
      <div className={classes.columns}>
        <Stack gap="lg">
          <Me />
          <Look />
        </Stack>
        <Stack gap="lg">
          <Password />
          <Sessions />
        </Stack>
      </div>
    </Page>
  );
}
