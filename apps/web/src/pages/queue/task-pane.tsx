import './words';
import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconCircleOff } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { isProblem } from '../../api/problem';
import { EmptyState } from '../../design/empty-state';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';
import { useQueueWork } from './queue-context';
import { Request } from './request';

/** One task, `/hang-cho/:taskId`: beside the list, or on a phone a page of its own with a way back. */
export default function TaskPane() {
  const { taskId } = useParams({ from: '/inside/hang-cho/$taskId' });
  return <OpenTask key={taskId} taskId={taskId} />;
}

function OpenTask({ taskId }: { taskId: string }) {
  const { t } = useTranslation('queue');
  const { wide, openNext } = useQueueWork();
  const task = query.useQuery('get', '/api/tasks/{id}', { params: { path: { id: taskId } } });
  const notMine = isProblem(task.error, 'NOT_YOUR_TASK', 'NOT_FOUND', 'INVALID_INPUT');
  const content =
    task.data === undefined && notMine ? (
      <EmptyState
        icon={IconCircleOff}
        title={t('pane.gone')}
        text={t('pane.goneText')}
        action={
          <Button variant="default" onClick={openNext}>
            {t('pane.toList')}
          </Button>
        }
      />
    ) : (
      <Asked of={task} lines={12}>
        {(data) => <Request task={data} notMine={notMine} />}
      </Asked>
    );
  if (wide) return <section aria-label={t('pane.label')}>{content}</section>;
  return (
    <Page title={task.data === undefined ? t('title') : `${t(`kind.${task.data.kind}`)} ${task.data.number}`}>
      <BackToList />
      {content}
    </Page>
  );
}

function BackToList() {
  const { t } = useTranslation('queue');
  const { position, total } = useQueueWork();
  return (
    <Group justify="space-between" gap="xs" className="no-print" mt="-sm">
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowLeft aria-hidden size={18} />}
        renderRoot={(props) => <Link to="/hang-cho" search={(before) => before} {...props} />}
      >
        {t('pane.back')}
      </Button>
      {position !== undefined && total !== undefined && (
        <span>{t('pane.position', { at: String(position), total: String(total) })}</span>
      )}
    </Group>
  );
}
