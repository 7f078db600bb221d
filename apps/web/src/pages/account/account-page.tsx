import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page';
import { Look } from './look';
import { Me } from './me';
import { Password } from './password';
import { Sessions } from './sessions';

export default function AccountPage() {
  const { t } = useTranslation('account');
  return (
    <Page title={t('title')}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Stack gap="lg">
          <Me />
          <Look />
        </Stack>
        <Stack gap="lg">
          <Password />
          <Sessions />
        </Stack>
      </SimpleGrid>
    </Page>
  );
}
