import './words';
import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { dayOf, formatDay } from '../../design/format';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';
import classes from './findings.module.css';
import { RecommendationAnswer } from './recommendation-answer';
import { RecommendationSource } from './recommendation-source';
import { RecommendationState, type Recommendation } from './recommendation-state';

/** One recommendation: what is asked for, where it comes from, and its answer. */
export default function RecommendationPage() {
  const { id } = useParams({ from: '/inside/kien-nghi/$id' });
  const { t } = useTranslation('findings');
  const found = query.useQuery('get', '/api/recommendations/{id}', { params: { path: { id } } });
  return (
    <Stack gap="sm">
      <Anchor
        className="no-print"
        renderRoot={(props) => <Link to="/kien-nghi" {...props} />}
        style={{ alignSelf: 'flex-start' }}
      >
        <IconArrowLeft aria-hidden size={18} className={classes.inline} /> {t('rec.back')}
      </Anchor>
      {found.data ? (
        <Shown recommendation={found.data} />
      ) : (
        <Page title={t('recs.title')}>
          <Asked of={found} lines={8}>
            {() => null}
          </Asked>
        </Page>
      )}
    </Stack>
  );
}

function Shown({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('findings');
  const { title, detail, answer, unit, addressee, addresseeUnit, authors, madeAt } = recommendation;
  return (
    <Page title={title} intro={<RecommendationState answer={answer} />}>
      <Stack maw={860}>
        <Card withBorder>
          {detail ? <Text className={classes.words}>{detail}</Text> : <Text>{t('rec.noDetail')}</Text>}
        </Card>
        <Card withBorder component="section" aria-labelledby="source">
          <Title order={2} size="h4" mb="xs" id="source">
            {t('rec.source')}
          </Title>
          <dl className={classes.facts}>
            <div className={classes.fact}>
              <dt>{t('rec.addressee')}</dt>
              <dd>{addresseeUnit?.name ?? t(`addressee.${addressee}`)}</dd>
            </div>
            <div className={classes.fact}>
              <dt>{t('rec.authors')}</dt>
              <dd>
                {authors.map(({ personId, fullName, office }) => (
                  <span key={personId} className={classes.author}>
                    <strong>{fullName}</strong>
                    {office && `, ${office}`}
                  </span>
                ))}
              </dd>
            </div>
            {unit && (
              <div className={classes.fact}>
                <dt>{t('rec.unit')}</dt>
                <dd>
                  <Anchor
                    inherit
                    renderRoot={(props) => (
                      <Link to="/phat-hien" search={{ nam: 'tat-ca', 'don-vi': unit.unitId }} {...props} />
                    )}
                  >
                    {unit.name}
                  </Anchor>
                </dd>
              </div>
            )}
            <div className={classes.fact}>
              <dt>{t('rec.madeAt')}</dt>
              <dd>{formatDay(dayOf(madeAt))}</dd>
            </div>
            <div className={classes.fact}>
              <dt>{t('rec.report')}</dt>
              <dd>
                <RecommendationSource recommendation={recommendation} />
              </dd>
            </div>
          </dl>
        </Card>
        <RecommendationAnswer key={recommendation.recommendationId} recommendation={recommendation} />
      </Stack>
    </Page>
  );
}
