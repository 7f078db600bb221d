import { Alert, Button, Group, Select, Stack, Text, TextInput, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconDeviceFloppy, IconSend } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import { ProblemAlert } from '../../../design/problem-alert';
import { useLeaveWarning } from '../../../shell/drafts';
import { DatesPart } from './dates-part';
import { ExpectedChain } from './expected-chain';
import { Figures } from './figures';
import { errorsOf, inOrder, missingIn, remarksOf, standingOf, type Part } from './findings';
import { HostsPart } from './hosts-part';
import { PeoplePart } from './people-part';
import { ErrorSummary, Warnings } from './remarks';
import { RoundPart } from './round-part';
import { TopicsPart } from './topics-part';
import { useOwnTrips } from './use-own-trips';
import { useYearPlan } from './use-plan';
import { usePreview } from './use-preview';
import { useSending, type Opened } from './use-sending';
import { PURPOSES, fieldsOf, yearOf, type TripValues } from './values';

/** One registration being written: new, a draft, or what was returned. */
export function TripForm({
  opened,
  reopen,
}: {
  opened: Opened;
  /** Takes the newest version from the server; what is typed stays. */
  reopen?: () => void;
}) {
  const { t } = useTranslation(['trips', 'design']);
  const { person, businessToday } = useSession();
  const { registration } = opened;
  const form = useForm<TripValues>({ initialValues: opened.start });
  const { values } = form;
  // What was submitted once keeps its year: its number and its plan are of it.
  const year = registration && registration.revision > 0 ? registration.year : yearOf(values, businessToday);
  const fields = fieldsOf(values, person.personId, year);
  const { preview, error, current, refetch } = usePreview(fields, registration?.registrationId ?? null);
  const { plan, rounds } = useYearPlan(year);
  const own = useOwnTrips(year, registration?.registrationId ?? null);
  const sending = useSending(opened, values);
  const [attempt, setAttempt] = useState(opened.refused === undefined ? 0 : 1);
  useLeaveWarning(sending.unsent);

  const missing = missingIn(values, t('form.missing', { returnObjects: true }));
  const remarks = inOrder([
    ...(attempt > 0 ? missing : []),
    ...standingOf(sending.refused, values),
    ...remarksOf(preview?.check, attempt > 0),
  ]);
  const errors = errorsOf(remarks);
  const errorOf = (part: Part) =>
    errors
      .filter((error) => error.part === part)
      .map(({ detail }) => detail)
      .join(' ') || undefined;
  const change = (some: Partial<TripValues>) => form.setValues(some);

  const send = (then: 'SAVE' | 'SUBMIT') => {
    setAttempt((before) => before + 1);
    if (fields === null || missing.length > 0) return;
    if (then === 'SUBMIT' && current && preview?.check.submittable === false) return;
    void sending.send(fields, then, () => setAttempt((before) => before + 1));
  };
  const on = values.from ?? businessToday;
  return (
    <form
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        send('SUBMIT');
      }}
    >
      <Stack gap="xl" maw={760}>
        {sending.restored && (
          <Alert color="blue" title={t('form.restored.title')}>
            <Text size="sm">{t('form.restored.text')}</Text>
            <Button
              mt="sm"
              size="sm"
              variant="default"
              onClick={() => {
                sending.forget();
                form.setValues(opened.untouched);
              }}
            >
              {t(registration === null ? 'form.restored.dropNew' : 'form.restored.dropEdit')}
            </Button>
          </Alert>
        )}
        <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
        <Stack gap="md">
          <DatesPart
            dates={values}
            onChange={change}
            own={own}
            errors={errors.filter(({ part }) => part === 'dates').map(({ detail }) => detail)}
          />
          <Warnings of="dates" remarks={remarks} />
          <Figures check={preview?.check} values={values} current={current} />
          <ProblemAlert error={error} retry={() => void refetch()} />
        </Stack>
        <div>
          <RoundPart rounds={rounds} values={values} onChange={change} error={errorOf('round')} />
          <Warnings of="round" remarks={remarks} />
        </div>
        <div>
          <HostsPart
            chosen={values.hosts}
            onChange={(hosts) => change({ hosts })}
            on={on}
            own={own}
            error={errorOf('hosts')}
          />
          <Warnings of="hosts" remarks={remarks} />
        </div>
        <PeoplePart
          companions={values.companions}
          onChange={(companions) => change({ companions })}
          on={on}
          error={errorOf('participants')}
        />
        <Select
          id="trip-purpose"
          label={t('form.purpose')}
          allowDeselect={false}
          withAsterisk
          data={PURPOSES.map((purpose) => ({ value: purpose, label: t(`purpose.${purpose}`) }))}
          value={values.purpose}
          onChange={(purpose) => purpose !== null && change({ purpose: purpose })}
          error={errorOf('purpose')}
        />
        <Stack gap="xs">
          <TopicsPart
            plan={plan}
            chosen={values.topicIds}
            onChange={(topicIds) => change({ topicIds })}
            error={errorOf('topics')}
          />
          <Warnings of="topics" remarks={remarks} />
        </Stack>
        <Textarea
          id="trip-content"
          label={t('form.content.label')}
          description={t('form.content.hint')}
          withAsterisk
          maxLength={4000}
          error={errorOf('content')}
          {...fieldProps(values.content, (content) => change({ content }))}
        />
        <Stack gap="xs">
          <Text fw={600} size="lg">
            {t('form.contact.title')}
          </Text>
          <Group align="flex-start" grow preventGrowOverflow={false}>
            <TextInput
              id="trip-contact-name"
              label={t('form.contact.name')}
              withAsterisk
              maxLength={100}
              autoComplete="off"
              error={errorOf('contactName')}
              {...fieldProps(values.contactName, (contactName) => change({ contactName }))}
            />
            <TextInput
              id="trip-contact-phone"
              type="tel"
              label={`${t('form.contact.phone')} (${t('design:optional')})`}
              maxLength={20}
              autoComplete="off"
              error={errorOf('contactPhone')}
              {...fieldProps(values.contactPhone, (contactPhone) => change({ contactPhone }))}
            />
          </Group>
        </Stack>
        <section aria-labelledby="trip-chain">
          <Title order={2} size="h4" id="trip-chain" mb="xs">
            {t('form.chain.title')}
          </Title>
          <ExpectedChain preview={preview} hosts={values.hosts.length} />
        </section>
        <ProblemAlert error={sending.problem} fields={false} />
        {reopen && isProblem(sending.problem, 'STALE_VERSION', 'NOT_DRAFT', 'ILLEGAL_MOVE') && (
          <Button variant="light" onClick={reopen} style={{ alignSelf: 'flex-start' }}>
            {t('form.reopen')}
          </Button>
        )}
        <Group>
          <Button type="submit" leftSection={<IconSend aria-hidden size={18} />} loading={sending.pending}>
            {t('form.submit')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy aria-hidden size={18} />}
            disabled={sending.pending}
            onClick={() => send('SAVE')}
          >
            {t('form.save')}
          </Button>
          {sending.unsent && <Text size="sm">{t('form.kept')}</Text>}
        </Group>
      </Stack>
    </form>
  );
}

function fieldProps(value: string, onChange: (value: string) => void) {
  return {
    value,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
}
