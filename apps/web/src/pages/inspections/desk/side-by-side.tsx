import { Anchor, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Written } from '../facts';
import { questionFrom } from './desk-question';
import type { ComparedAnswer, DeskRequest } from './desk-states';
import classes from './desk.module.css';

type Questions = DeskRequest['questions'];
type Compared = { questions: Questions; answers: readonly ComparedAnswer[] };

const route = getRouteApi('/inside/kiem-tra/yeu-cau/$id');
/** From how many characters on an answer is long, and what of it stands in a cell before somebody asks for all. */
const LONG = 400;
const LINES = 8;

/** What the units sent: question by unit; on a phone one question at a time, on paper all of them in turn. */
export function SideBySide(compared: Compared) {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <>
      <div className="no-print">{narrow ? <OneQuestion {...compared} /> : <Table {...compared} />}</div>
      <div className="only-print">
        {compared.questions.map((question) => (
          <section key={question.code}>
            <Title order={3} size="h5">
              {question.code}. {question.title}
            </Title>
            <Answers code={question.code} answers={compared.answers} />
          </section>
        ))}
      </div>
    </>
  );
}

function Table({ questions, answers }: Compared) {
  const { t } = useTranslation('inspection-desk');
  return (
    <section className={classes.compared} tabIndex={0} aria-label={t('request.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('request.question')}</th>
            {answers.map(({ answerId, unit }) => (
              <th key={answerId} scope="col">
                <Anchor
                  inherit
                  renderRoot={(props) => (
                    <Link to="/kiem-tra/tra-loi/$id" params={{ id: answerId }} {...props} />
                  )}
                >
                  {unit.name}
                </Anchor>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ code, title }) => (
            <tr key={code}>
              <th scope="row">
                {code}. {title}
              </th>
              {answers.map((answer) => (
                <td key={answer.answerId}>
                  <Answer text={textOf(answer, code)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OneQuestion({ questions, answers }: Compared) {
  const { t } = useTranslation('inspection-desk');
  const { cau } = route.useSearch();
  const navigate = route.useNavigate();
  const at = questionFrom(cau, questions);
  const question = questions[at];
  if (question === undefined) return null;
  const go = (code: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, cau: code }), replace: true, resetScroll: false });
  return (
    <Stack gap="md">
      <Select
        label={t('request.question')}
        allowDeselect={false}
        data={questions.map(({ code, title }) => ({ value: code, label: `${code}. ${title}` }))}
        value={question.code}
        onChange={(code) => go(code ?? undefined)}
      />
      <Group grow>
        <Button
          variant="default"
          disabled={at === 0}
          leftSection={<IconChevronLeft aria-hidden size={18} />}
          onClick={() => go(questions[at - 1]?.code)}
        >
          {t('request.previous')}
        </Button>
        <Button
          variant="default"
          disabled={at === questions.length - 1}
          rightSection={<IconChevronRight aria-hidden size={18} />}
          onClick={() => go(questions[at + 1]?.code)}
        >
          {t('request.next')}
        </Button>
      </Group>
      <Text fw={600}>{question.title}</Text>
      <Answers code={question.code} answers={answers} />
    </Stack>
  );
}

/** Of all units to one question. */
function Answers({ code, answers }: { code: string; answers: readonly ComparedAnswer[] }) {
  const { t } = useTranslation('inspection-desk');
  return (
    <dl className={classes.answers}>
      {answers.map((answer) => {
        const text = textOf(answer, code);
        return (
          <div key={answer.answerId}>
            <dt>{answer.unit.name}</dt>
            <dd>
              {text === null ? <Text fs="italic">{t('request.unanswered')}</Text> : <Written text={text} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Answer({ text }: { text: string | null }) {
  const { t } = useTranslation('inspection-desk');
  const [open, setOpen] = useState(false);
  if (text === null) return <Text fs="italic">{t('request.unanswered')}</Text>;
  if (text.length <= LONG) return <Written text={text} />;
  return (
    <>
      <Text component="div" lineClamp={open ? undefined : LINES} style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
      <Button size="compact-sm" variant="default" mt={6} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'request.less' : 'request.more')}
      </Button>
    </>
  );
}

function textOf({ answers }: ComparedAnswer, code: string): string | null {
  return answers.find((one) => one.code === code)?.text ?? null;
}
