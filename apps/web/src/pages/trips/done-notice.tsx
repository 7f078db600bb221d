import { Alert } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that something has just been done, until it is closed. */
export function DoneNotice({ text }: { text: string }) {
  const { t } = useTranslation('design');
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <Alert
      role="status"
      color="green"
      icon={<IconCircleCheck aria-hidden />}
      withCloseButton
      closeButtonLabel={t('close')}
      onClose={() => setShown(false)}
      className="no-print"
    >
      {text}
    </Alert>
  );
}
