import { Alert, Anchor, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconFlag, IconHammer } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDay, formatNumber } from '../../../design/format';
import { AnswerFields } from './answer-fields';
import { answerIn, answerOn, pointsOf, type Answer, type Item, type Line, type Side } from './answer-sheet';
import { useAnswerText } from './answer-text';
import classes from './checklist.module.css';
import type { ChecklistWriter } from './checklist-writer';
import { FileRow, ItemFiles } from './item-files';
import type { ItemUploads } from './item-uploads';

/** An item while it is answered; drawn again only when something of it changed. */
export const AnsweredCard = memo(function AnsweredCard({
  line,
  side,
  writer,
  uploads,
}: {
  line: Line;
  side: Side;
  writer: ChecklistWriter;
  uploads: ItemUploads;
}) {
  const { item, theirs, refused } = line;
  const answer = answerOn(line);
  return (
    <Frame item={item} points={pointsOf(item, answer)}>
      {side === 'team' && item.self && <Said item={item} side="self" />}
      {theirs && (
        <Theirs
          item={item}
          answer={theirs.answer}
          onChoose={(whose) => writer.choose(item.itemCode, whose)}
        />
      )}
      <AnswerFields
        {...{ item, side, answer, refused }}
        onChange={(change) => writer.write(item.itemCode, change)}
      />
      <ItemFiles item={item} files={item[side]?.files ?? []} uploads={uploads} />
    </Frame>
  );
});

/** An item that only is read: both sides, as far as one may read them. */
export function ReadCard({ item }: { item: Item }) {
  const points = item.team === null ? null : pointsOf(item, answerIn(item, 'team'));
  return (
    <Frame item={item} points={points}>
      {item.self && <Said item={item} side="self" />}
      <Said item={item} side="team" />
    </Frame>
  );
}

function Frame({ item, points, children }: { item: Item; points: number | null; children: ReactNode }) {
  const { t } = useTranslation('inspection-visits');
  const heading = `item-${item.itemCode}`;
  return (
    <Card withBorder component="section" aria-labelledby={heading} className={classes.item} padding="md">
      <Stack gap="sm">
        <div className={classes.head}>
          <Title order={3} size="h5" id={heading} tabIndex={-1}>
            {item.title}
          </Title>
          {item.weight > 0 && (
            <Text span size="sm" className={classes.points}>
              {t('item.points', {
                points: points === null ? '–' : formatNumber(points),
                most: formatNumber(item.weight),
              })}
            </Text>
          )}
        </div>
        {item.evidenceRequired && (
          <Badge variant="light" tt="none" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
            {t('item.evidence')}
          </Badge>
        )}
        {item.guidance && (
          <Text size="sm" className={classes.written}>
            {item.guidance}
          </Text>
        )}
        <LastTime item={item} />
        {children}
      </Stack>
    </Card>
  );
}

function LastTime({ item }: { item: Item }) {
  const { t } = useTranslation('inspection-visits');
  const textOf = useAnswerText();
  const { lastTime, openActions } = item;
  if (lastTime === null && openActions.length === 0) return null;
  return (
    <Alert color="orange" icon={<IconFlag aria-hidden />} title={t('item.lookFirst')}>
      <Stack gap={4}>
        {lastTime && (
          <Text size="sm" className={classes.written}>
            {t('item.lastTime', { number: lastTime.number, day: formatDay(dayOf(lastTime.finishedAt)) })}{' '}
            <strong>{textOf(item, lastTime)}</strong>
            {lastTime.note && `\n${lastTime.note}`}
          </Text>
        )}
        {openActions.map(({ actionId, number, title, dueDay }) => (
          <Anchor
            key={actionId}
            size="sm"
            c="inherit"
            underline="always"
            renderRoot={(props) => <Link to="/kiem-tra/khac-phuc/$id" params={{ id: actionId }} {...props} />}
          >
            <IconHammer aria-hidden size={16} style={{ verticalAlign: 'text-bottom' }} />{' '}
            {t('item.openAction', { number, title, day: formatDay(dueDay) })}
          </Anchor>
        ))}
      </Stack>
    </Alert>
  );
}

/** What one side says, in words. */
function Said({ item, side }: { item: Item; side: Side }) {
  const { t } = useTranslation('inspection-visits');
  const textOf = useAnswerText();
  const said = item[side];
  return (
    <div className={classes.aside}>
      <Text size="sm" fw={600}>
        {t(`item.said.${side}`)}
      </Text>
      <Text className={classes.written}>{textOf(item, said)}</Text>
      {said?.note && (
        <Text size="sm" className={classes.written}>
          {t('item.note', { note: said.note })}
        </Text>
      )}
      {side === 'team' && item.team?.flagged && (
        <Text size="sm">
          <IconFlag aria-hidden size={16} style={{ verticalAlign: 'text-bottom' }} /> {t('item.flagged')}
        </Text>
      )}
      <FileRow files={said?.files ?? []} />
    </div>
  );
}

function Theirs({
  item,
  answer,
  onChoose,
}: {
  item: Item;
  answer: Answer;
  onChoose: (whose: 'mine' | 'theirs') => void;
}) {
  const { t } = useTranslation('inspection-visits');
  const textOf = useAnswerText();
  return (
    <Alert role="alert" color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('theirs.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('theirs.text')}</Text>
        <Text className={classes.written}>
          <strong>{textOf(item, answer)}</strong>
          {answer.score !== null &&
            `, ${t('answer.points', { points: formatNumber(answer.score), most: formatNumber(item.weight) })}`}
          {answer.note && `\n${t('item.note', { note: answer.note })}`}
          {answer.flagged && `\n${t('item.flagged')}`}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={() => onChoose('theirs')}>
            {t('theirs.take')}
          </Button>
          <Button variant="default" onClick={() => onChoose('mine')}>
            {t('theirs.keep')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
