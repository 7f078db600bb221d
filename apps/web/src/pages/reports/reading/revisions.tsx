import { Accordion, Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { formatDates, formatDay, formatInstant } from '../../../design/format';
import { Asked } from '../../../design/waiting';
import classes from '../reports.module.css';
import { SECTIONS, type Report } from '../writing/draft';
import { usePartName } from '../writing/part-name';
import { PARTS, type Part as PartName } from '../writing/parts';
import { SECTION_STEPS } from '../writing/steps';
import { Part } from './report-document';

type Fields = components['schemas']['ReportFields'];
type Evidence = components['schemas']['Evidence'];

const COLORS = { WAITING: 'blue', VERIFIED: 'green', RETURNED: 'orange' } as const;

/** What was sent each time, how it differed from the time before, and what was decided. */
export function Revisions({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const asked = query.useQuery('get', '/api/reports/{id}/revisions', {
    params: { path: { id: report.reportId } },
  });
  const partName = usePartName();
  return (
    <Part title={t('one.revisions')}>
      <Asked of={asked} lines={3}>
        {({ items }) => (
          <Accordion variant="separated" order={3}>
            {[...items].reverse().map(({ revision, submittedAt, fields, evidence, outcome, ...decision }) => {
              const before = items.find((one) => one.revision === revision - 1)?.fields;
              const changed = before === undefined ? [] : changedParts(before, fields);
              return (
                <Accordion.Item key={revision} value={String(revision)}>
                  <Accordion.Control>
                    <Group gap="xs">
                      <Text span fw={600}>
                        {t('one.revision', { n: String(revision), at: formatInstant(submittedAt) })}
                      </Text>
                      <Badge color={COLORS[outcome]} variant="light" tt="none" radius="sm">
                        {t(`one.${outcome}`)}
                      </Badge>
                    </Group>
                  </Accordion.Control>
                  <Accordion.Panel>
                    <Stack gap="sm">
                      {decision.decidedBy !== null && decision.decidedAt !== null && (
                        <Text size="sm">
                          {t('one.by', {
                            name: decision.decidedBy.fullName,
                            at: formatInstant(decision.decidedAt),
                          })}
                        </Text>
                      )}
                      {decision.reason !== null && <Text fw={600}>{decision.reason}</Text>}
                      {before !== undefined && (
                        <Text size="sm">
                          {changed.length === 0
                            ? t('one.same')
                            : t('one.changed', { parts: changed.map(partName).join(', ') })}
                        </Text>
                      )}
                      <Content fields={fields} evidence={evidence} report={report} />
                    </Stack>
                  </Accordion.Panel>
                </Accordion.Item>
              );
            })}
          </Accordion>
        )}
      </Asked>
    </Part>
  );
}

function changedParts(before: Fields, after: Fields): PartName[] {
  const flat = (fields: Fields): Record<PartName, unknown> => ({ ...fields, ...fields.sections });
  const [one, other] = [flat(before), flat(after)];
  return PARTS.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}

function Content({
  fields,
  evidence,
  report,
}: {
  fields: Fields;
  evidence: readonly Evidence[];
  report: Report;
}) {
  const { t } = useTranslation('reports');
  const nameOf = (personId: string) =>
    report.people.find(({ person }) => person.personId === personId)?.person.fullName;
  return (
    <dl className={classes.facts}>
      <dt>{t('kind.label')}</dt>
      <dd>{t(`kind.${fields.kind}`)}</dd>
      <dt>{t('one.travelled')}</dt>
      <dd>
        {fields.travellers.map(({ personId, travelled }) => (
          <div key={personId}>
            {[
              nameOf(personId),
              travelled.length === 0 ? t('one.didNotGo') : travelled.map(formatDates).join('; '),
            ]
              .filter(Boolean)
              .join(': ')}
          </div>
        ))}
      </dd>
      {SECTIONS.filter((name) => fields.sections[name] !== null).map((name) => (
        <Row key={name} name={t(`step.${SECTION_STEPS[name]}`)} lines={[fields.sections[name] ?? '']} />
      ))}
      <Row
        name={t('part.meetings')}
        lines={fields.meetings.map(({ heldOn, branchName, content }) =>
          [formatDay(heldOn), branchName, content].filter(Boolean).join(' · '),
        )}
      />
      <Row
        name={t('part.findings')}
        lines={fields.findings.map(({ kind, title, detail }) =>
          [`${t(`finding.${kind}`)}: ${title}`, detail].filter(Boolean).join('. '),
        )}
      />
      {evidence.length > 0 && (
        <>
          <dt>{t('one.evidence')}</dt>
          <dd>
            {evidence.map(({ evidenceId, name, caption }) => (
              <div key={evidenceId}>
                <Anchor href={`/api/evidence/${evidenceId}`} target="_blank" underline="always">
                  {caption ?? name}
                </Anchor>
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function Row({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd className={classes.prose}>{lines.join('\n')}</dd>
    </>
  );
}
