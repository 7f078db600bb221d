import { Button, Paper, Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { formatDates, formatDay, formatDue } from '../../../design/format';
import classes from './round-part.module.css';
import type { Round } from './use-plan';
import type { TripValues } from './values';

const OUTSIDE = 'outside';

/** A round of the plan, or outside of all; those that can be chosen first, those that open later after them. */
export function RoundPart({
  rounds,
  values,
  onChange,
  error,
}: {
  rounds: readonly Round[];
  values: TripValues;
  onChange: (change: Partial<TripValues>) => void;
  error?: ReactNode;
}) {
  const { t } = useTranslation('trips');
  const { businessToday } = useSession();
  const chosen = rounds.find(({ roundId }) => roundId === values.roundId);
  const open = rounds.filter((round) => round.open || round === chosen);
  const later = rounds.filter((round) => round.opensOn > businessToday && round !== chosen);
  const choose = (roundId: string) => {
    const round = rounds.find((one) => one.roundId === roundId);
    if (round === undefined) return onChange({ roundId: null });
    // Days that nobody typed, or that belong to the round left behind, are those of the round.
    const untouched = values.from === null || isWhole(values, chosen);
    onChange({ roundId, ...(untouched ? daysOfRound(round) : {}) });
  };
  const fitting = chosen === undefined && open.find((round) => lies(values, round));
  return (
    <Stack gap="xs">
      <Radio.Group
        id="trip-round"
        tabIndex={-1}
        label={t('form.round.label')}
        value={values.roundId ?? OUTSIDE}
        onChange={choose}
        error={error}
        size="md"
      >
        <Stack gap="xs" mt="xs">
          {[...open, ...later].map((round) => (
            <Radio.Card
              key={round.roundId}
              value={round.roundId}
              disabled={later.includes(round)}
              className={classes.card}
            >
              <Radio.Indicator />
              <div>
                <Text fw={600}>{round.name}</Text>
                <Text size="sm">
                  {formatDates(round)} ·{' '}
                  {later.includes(round)
                    ? t('form.round.opens', { day: formatDay(round.opensOn) })
                    : t('form.round.closes', {
                        day: formatDay(round.closesOn),
                        due: formatDue(round.closesOn, businessToday),
                      })}
                </Text>
              </div>
            </Radio.Card>
          ))}
          <Radio.Card value={OUTSIDE} className={classes.card}>
            <Radio.Indicator />
            <div>
              <Text fw={600}>{t('form.round.outside')}</Text>
              <Text size="sm">{t('form.round.outsideHint')}</Text>
            </div>
          </Radio.Card>
        </Stack>
      </Radio.Group>
      {chosen !== undefined && values.from !== null && !lies(values, chosen) && (
        <Button variant="light" onClick={() => onChange(daysOfRound(chosen))} className={classes.hint}>
          {t('form.round.takeDays', { dates: formatDates(chosen) })}
        </Button>
      )}
      {fitting && (
        <Paper withBorder p="sm">
          <Text size="sm">{t('form.round.fits', { round: fitting.name })}</Text>
          <Button mt="xs" size="sm" variant="light" onClick={() => onChange({ roundId: fitting.roundId })}>
            {t('form.round.choose', { round: fitting.name })}
          </Button>
        </Paper>
      )}
    </Stack>
  );
}

export function daysOfRound({ from, to }: Round): Pick<TripValues, 'from' | 'fromHalf' | 'to' | 'toHalf'> {
  return { from, fromHalf: 'am', to, toHalf: 'pm' };
}

function lies({ from, to }: TripValues, round: Round): boolean {
  return from !== null && to !== null && round.from <= from && to <= round.to;
}

function isWhole({ from, to }: TripValues, round: Round | undefined): boolean {
  return round !== undefined && from === round.from && to === round.to;
}
