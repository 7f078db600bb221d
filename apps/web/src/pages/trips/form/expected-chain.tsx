import { Alert, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { dayOf, formatDay } from '../../../design/format';
import { ChainLine } from '../chain-line';
import type { Preview } from './use-preview';

/** Who would decide, why, and by when; or why that cannot be told yet. */
export function ExpectedChain({ preview, hosts }: { preview: Preview | undefined; hosts: number }) {
  const { t } = useTranslation('trips');
  const { businessToday } = useSession();
  if (preview === undefined || (hosts === 0 && preview.chain === null))
    return <Text>{t('form.chain.later')}</Text>;
  const { chain, chainProblem } = preview;
  if (chain === null)
    return (
      <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
        {t(chainProblem === 'NO_CHAIN' ? 'form.chain.none' : 'form.chain.unknown')}
      </Alert>
    );
  return (
    <>
      {chain.expectedBy !== null && (
        <Text mb="sm">{t('form.chain.by', { day: formatDay(dayOf(chain.expectedBy)) })}</Text>
      )}
      <ChainLine steps={chain.steps} of={chain} today={businessToday} states={false} />
    </>
  );
}
