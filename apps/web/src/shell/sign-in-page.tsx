import { Card, Center, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import SignInForm from './sign-in-form';

export default function SignInPage() {
  const { t } = useTranslation('shell');
  const { den } = useSearch({ from: '/dang-nhap' });
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${t('product')}`;
  }, [t]);
  const enter = async () => {
    await router.invalidate();
    await navigate({ to: den ?? '/', replace: true });
  };
  return (
    <Center component="main" mih="100dvh" p="md">
      <Card withBorder shadow="sm" padding="xl" w="100%" maw={420}>
        <Stack>
          <div>
            <Title order={1} size="h2">
              {t('product')}
            </Title>
            <Text mt={4}>{t('signIn.intro')}</Text>
          </div>
          <SignInForm onSignedIn={() => void enter()} />
          <Text size="sm">{t('signIn.help')}</Text>
        </Stack>
      </Card>
    </Center>
  );
}
