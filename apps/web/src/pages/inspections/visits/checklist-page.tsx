import '../words';
import { Alert, Anchor, Button, List, Stack, Text, Title } from '@mantine/core';
import { IconCloudOff, IconListCheck } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { EmptyState } from '../../../design/empty-state';
import { Page } from '../../../design/page';
import { ProblemAlert } from '../../../design/problem-alert';
import { Asked } from '../../../design/waiting';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import {
  isAnswered,
  answerOn,
  faultOf,
  progressOf,
  type Checklist,
  type Item,
  type Side,
} from './answer-sheet';
import { useAnswerText } from './answer-text';
import { ChecklistBar } from './checklist-bar';
import { AnsweredCard, ReadCard } from './item-card';
import { useItemUploads } from './item-uploads';
import { keptName, useChecklist, type Kept } from './use-checklist';

const route = getRouteApi('/inside/kiem-tra/buoi/$id/phieu');
/** While two of a team answer, each sees the other’s answers after so long at most, ms. */
const LOOK_AGAIN_MS = 60_000;

/** The checklist of a visit: answered by the team at the unit, before that by the unit of itself; otherwise read. */
export default function ChecklistPage() {
  const { id } = route.useParams();
  const { t } = useTranslation('inspection-visits');
  const params = { path: { id } };
  const visit = query.useQuery('get', '/api/inspection-visits/{id}', { params });
  const found = query.useQuery(
    'get',
    '/api/inspection-visits/{id}/checklist',
    { params },
    { refetchInterval: LOOK_AGAIN_MS },
  );
  const side = sideOf(found.data);
  return (
    <Page
      title={t(side === 'self' ? 'checklist.self' : 'checklist.title')}
      intro={
        visit.data && (
          <Anchor renderRoot={(props) => <Link to="/kiem-tra/buoi/$id" params={{ id }} {...props} />}>
            {visit.data.unit.name} · {visit.data.number}
          </Anchor>
        )
      }
    >
      <Asked of={found} lines={10}>
        {(checklist) =>
          checklist.items.length === 0 ? (
            <EmptyState icon={IconListCheck} title={t('checklist.none')} />
          ) : side === null ? (
            <Reading key={id} checklist={checklist} />
          ) : (
            <Answering key={`${id} ${side}`} checklist={checklist} side={side} />
          )
        }
      </Asked>
    </Page>
  );
}

function sideOf(checklist: Checklist | undefined): Side | null {
  if (checklist?.actions.includes('ANSWER')) return 'team';
  return checklist?.actions.includes('SELF_ANSWER') ? 'self' : null;
}

function Answering({ checklist, side }: { checklist: Checklist; side: Side }) {
  const { t } = useTranslation('inspection-visits');
  const { writer, writing } = useChecklist(checklist, side);
  const uploads = useItemUploads({ owner: side === 'team' ? 'VISIT' : 'SELF', ownerId: checklist.visitId });
  const { sheet, save } = writing;
  const lines = [...sheet.values()];
  const unsettled = lines.filter(
    (line) => line.theirs !== null || line.refused !== null || faultOf(line.item, answerOn(line)) !== null,
  );
  useLeaveWarning(lines.some(({ written }) => written !== null));
  const next = lines.find((line) => !isAnswered(answerOn(line)));
  return (
    <Stack gap="md" maw={860}>
      <Text>{t(`checklist.intro.${side}`)}</Text>
      <ChecklistBar
        progress={progressOf(sheet)}
        save={save}
        unsettled={unsettled.length}
        onRetry={writer.retry}
        onNext={() => next && show(next.item.itemCode)}
      />
      {save.is === 'refused' && <ProblemAlert error={save.error} retry={writer.retry} />}
      <Groups items={checklist.items}>
        {(item) => {
          const line = sheet.get(item.itemCode);
          return line && <AnsweredCard key={item.itemCode} {...{ line, side, writer, uploads }} />;
        }}
      </Groups>
    </Stack>
  );
}

function Reading({ checklist }: { checklist: Checklist }) {
  return (
    <Stack gap="md" maw={860}>
      <LeftBehind checklist={checklist} side="team" />
      <LeftBehind checklist={checklist} side="self" />
      <ChecklistBar progress={checklist.progress} />
      <Groups items={checklist.items}>{(item) => <ReadCard key={item.itemCode} item={item} />}</Groups>
    </Stack>
  );
}

/** Under a heading for each section; first what has to be looked at first. */
function Groups({ items, children }: { items: readonly Item[]; children: (item: Item) => ReactNode }) {
  const { t } = useTranslation('inspection-visits');
  const { muc } = route.useSearch();
  useEffect(() => {
    if (muc !== undefined) show(muc);
  }, [muc]);
  const groups: { title: string; items: Item[] }[] = [];
  for (const item of items) {
    const title = item.lastTime === null ? item.section : t('checklist.first');
    const last = groups.at(-1);
    if (last?.title === title) last.items.push(item);
    else groups.push({ title, items: [item] });
  }
  return groups.map(({ title, items: some }) => (
    <Stack key={title} gap="md" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {some.map(children)}
    </Stack>
  ));
}

function show(itemCode: string): void {
  const heading = document.getElementById(`item-${itemCode}`);
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Typed on this device before the checklist was closed by somebody else: it can still be copied from here. */
function LeftBehind({ checklist, side }: { checklist: Checklist; side: Side }) {
  const { t } = useTranslation('inspection-visits');
  const textOf = useAnswerText();
  const kept = useKept<Kept>(keptName(checklist.visitId, side));
  const [dropped, setDropped] = useState(false);
  const left = checklist.items.flatMap((item) => {
    const written = kept.value?.[item.itemCode];
    return written === undefined ? [] : [{ item, answer: written.answer }];
  });
  if (dropped || left.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconCloudOff aria-hidden />} title={t('left.title')} className="no-print">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('left.text')}</Text>
        <List size="sm">
          {left.map(({ item, answer }) => (
            <List.Item key={item.itemCode}>
              {item.title}: <strong>{textOf(item, answer)}</strong>
              {answer.note && `. ${answer.note}`}
            </List.Item>
          ))}
        </List>
        <Button
          variant="default"
          onClick={() => {
            kept.drop();
            setDropped(true);
          }}
        >
          {t('left.drop')}
        </Button>
      </Stack>
    </Alert>
  );
}
