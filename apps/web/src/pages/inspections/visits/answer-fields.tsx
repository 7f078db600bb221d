import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';
import { faultOf, isJudged, type Answer, type Item, type Side } from './answer-sheet';
import { NumberField, TextField } from './fields';

/** What is asked of one item, by its kind; everything around it is the card’s affair. */
export function AnswerFields({
  item,
  side,
  answer,
  refused,
  onChange,
}: {
  item: Item;
  side: Side;
  answer: Answer;
  refused: string | null;
  onChange: (change: Partial<Answer>) => void;
}) {
  const { t } = useTranslation('inspection-visits');
  const { notApplicable } = answer;
  return (
    <Stack gap="sm">
      {!notApplicable && <ValueField {...{ item, side, answer, refused, onChange }} />}
      <Checkbox
        size="md"
        label={t('answer.notApplicable')}
        checked={notApplicable}
        onChange={({ currentTarget }) => onChange({ notApplicable: currentTarget.checked })}
      />
      <TextField
        label={t('answer.note')}
        description={notApplicable ? t('answer.noteWhy') : undefined}
        withAsterisk={notApplicable}
        value={answer.note}
        onChange={(note) => onChange({ note })}
      />
      {side === 'team' && (
        <Checkbox
          size="md"
          label={t('answer.flag')}
          checked={answer.flagged}
          onChange={({ currentTarget }) => onChange({ flagged: currentTarget.checked })}
        />
      )}
    </Stack>
  );
}

type FieldProps = Parameters<typeof AnswerFields>[0];

function ValueField({ item, side, answer, refused, onChange }: FieldProps) {
  const { t } = useTranslation('inspection-visits');
  const { value } = answer;
  const fault = faultOf(item, answer);
  const most = formatNumber(item.weight);
  const error = fault === null ? (refused ?? undefined) : t(`answer.${fault}`, { most });
  const judged = side === 'team' && isJudged(item);
  switch (item.answerKind) {
    case 'YES_NO':
      return (
        <Options
          label={t('answer.label')}
          error={error}
          options={[
            { value: 'yes', label: t('answer.yes') },
            { value: 'no', label: t('answer.no') },
          ]}
          inRow
          value={value === null ? null : value === true ? 'yes' : 'no'}
          onChange={(chosen) => onChange({ value: chosen === null ? null : chosen === 'yes' })}
        />
      );
    case 'CHOICE':
      return (
        <Options
          label={t('answer.label')}
          error={error}
          options={item.choices.map(({ code, label, share }) => {
            const points = share * item.weight;
            return {
              value: code,
              label: `${label} (${t('answer.worth', { count: points, points: formatNumber(points) })})`,
            };
          })}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => onChange({ value: chosen })}
        />
      );
    case 'SCORE':
      return (
        <Points value={value} onChange={(points) => onChange({ value: points })} {...{ most, error, item }} />
      );
    case 'NUMBER':
    case 'TEXT':
      return (
        <>
          {item.answerKind === 'NUMBER' ? (
            <NumberField
              label={t('answer.figure')}
              hideControls
              size="md"
              error={judged ? undefined : error}
              value={typeof value === 'number' ? value : null}
              onChange={(figure) => onChange({ value: figure })}
            />
          ) : (
            <TextField
              label={t('answer.text')}
              minRows={3}
              error={judged ? undefined : error}
              value={typeof value === 'string' ? value : null}
              onChange={(text) => onChange({ value: text })}
            />
          )}
          {judged && (
            <Points
              value={answer.score}
              onChange={(score) => onChange({ score })}
              disabled={value === null}
              {...{ most, error, item }}
            />
          )}
        </>
      );
  }
}

function Points({
  value,
  onChange,
  most,
  error,
  item,
  disabled,
}: {
  value: Answer['value'];
  onChange: (points: number | null) => void;
  most: string;
  error: string | undefined;
  item: Item;
  disabled?: boolean;
}) {
  const { t } = useTranslation('inspection-visits');
  return (
    <Group align="flex-end" gap="xs">
      <NumberField
        label={t('answer.pointsOf', { most })}
        description={disabled ? t('answer.pointsAfter') : undefined}
        min={0}
        max={item.weight}
        step={0.5}
        decimalScale={2}
        size="md"
        maw={220}
        disabled={disabled}
        error={error}
        value={typeof value === 'number' ? value : null}
        onChange={onChange}
      />
      {!disabled && value !== item.weight && (
        <Button size="md" variant="default" onClick={() => onChange(item.weight)}>
          {t('answer.full', { most })}
        </Button>
      )}
    </Group>
  );
}

function Options({
  label,
  error,
  options,
  inRow,
  value,
  onChange,
}: {
  label: string;
  error: string | undefined;
  options: readonly { value: string; label: string }[];
  inRow?: boolean;
  value: string | null;
  onChange: (chosen: string | null) => void;
}) {
  const { t } = useTranslation('inspection-visits');
  const radios = options.map((one) => <Radio key={one.value} size="md" py={4} {...one} />);
  return (
    <Group align="flex-end" gap="sm">
      <Radio.Group label={label} error={error} value={value ?? ''} onChange={onChange}>
        {inRow ? (
          <Group gap="xl" mt={4}>
            {radios}
          </Group>
        ) : (
          <Stack gap={4} mt={4}>
            {radios}
          </Stack>
        )}
      </Radio.Group>
      {value !== null && (
        <Button size="compact-md" variant="subtle" onClick={() => onChange(null)}>
          {t('answer.clear')}
        </Button>
      )}
    </Group>
  );
}
