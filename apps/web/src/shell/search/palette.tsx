import { Combobox, Kbd, Text, TextInput, VisuallyHidden, useCombobox } from '@mantine/core';
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from '../../design/problem-alert';
import { SHORTEST } from './found';
import classes from './palette.module.css';
import type { Group, Result } from './results';

type Choose = (result: Result, inNewTab: boolean) => void;

/**
 * The field and what it finds: a combobox whose options are found as one types. The field keeps the focus; which option
 * is meant stands in `aria-activedescendant`.
 */
export function Palette({
  q,
  typed,
  onType,
  groups,
  fresh,
  onChoose,
  onClose,
}: {
  q: string;
  typed: string;
  onType: (typed: string) => void;
  groups: readonly Group[];
  /** Whether what is shown belongs to what is typed. */
  fresh: boolean;
  onChoose: Choose;
  onClose: () => void;
}) {
  const { t } = useTranslation('search');
  const store = useCombobox({ opened: true });
  const prefix = useId();
  const [meant, setMeant] = useState<string>();
  // Enter came before the answer: the first of what is found is meant.
  const [awaited, setAwaited] = useState(false);
  const shown = groups.map(withRefusal(t)).filter(({ results }) => results.length > 0);
  const results = shown.flatMap((group) => group.results);
  const at = Math.max(
    0,
    results.findIndex(({ id }) => id === meant),
  );
  const active = results[at];
  const idOf = (result: Result) => `${prefix}${result.id}`;
  const activeId = active && idOf(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  useEffect(() => {
    if (awaited && fresh && active?.href !== undefined) onChoose(active, false);
  }, [awaited, fresh, active, onChoose]);

  const enter = (inNewTab: boolean) => {
    if (active !== undefined && (fresh || isLocal(active))) onChoose(active, inNewTab);
    else setAwaited(!fresh);
  };
  const move = (to: number) => setMeant(results[(to + results.length) % results.length]?.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      PageDown: () => move(Math.min(at + PAGE, results.length - 1)),
      PageUp: () => move(Math.max(at - PAGE, 0)),
      Enter: () => enter(event.ctrlKey || event.metaKey),
      Escape: onClose,
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <Combobox store={store} onOptionSubmit={() => undefined}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={t('label')}
        aria-expanded={results.length > 0}
        aria-controls={`${prefix}list`}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        placeholder={t('placeholder')}
        leftSection={<IconSearch aria-hidden size={20} />}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        onChange={({ currentTarget }) => {
          setMeant(undefined);
          setAwaited(false);
          onType(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <VisuallyHidden role="status">{statusOf({ q, fresh, count: results.length }, t)}</VisuallyHidden>
      <Combobox.Options
        id={`${prefix}list`}
        aria-label={t('results')}
        aria-busy={!fresh}
        className={classes.list}
        data-stale={!fresh || undefined}
      >
        {shown.map(({ name, results: some }) => (
          <Combobox.Group key={name} label={t(`group.${name}`)}>
            {some.map((result) => (
              <Line
                key={result.id}
                id={idOf(result)}
                result={result}
                active={result === active}
                onMean={() => setMeant(result.id)}
                onChoose={onChoose}
              />
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <Foot q={q} nothing={fresh && results.length === 0} />
    </Combobox>
  );
}

/** What PageDown passes over. */
const PAGE = 5;

function Line({
  id,
  result,
  active,
  onMean,
  onChoose,
}: {
  id: string;
  result: Result;
  active: boolean;
  onMean: () => void;
  onChoose: Choose;
}) {
  const { icon: Icon, label, hint } = result;
  const opens = result.href !== undefined || result.run !== undefined;
  return (
    <Combobox.Option
      id={id}
      value={result.id}
      aria-selected={active}
      aria-disabled={!opens || undefined}
      data-meant={active || undefined}
      className={classes.line}
      // Not when the list moves under a pointer that rests.
      onMouseMove={active ? undefined : onMean}
      onClick={(event) => opens && onChoose(result, event.ctrlKey || event.metaKey)}
    >
      <Icon aria-hidden size={20} className={classes.icon} />
      <span className={classes.words}>
        <span className={classes.label}>{label}</span>
        {hint && <span className={classes.hint}>{hint}</span>}
      </span>
    </Combobox.Option>
  );
}

function Foot({ q, nothing }: { q: string; nothing: boolean }) {
  const { t } = useTranslation('search');
  if (nothing && q.length >= SHORTEST)
    return (
      <div className={classes.nothing}>
        <Text fw={600}>{t('none', { q })}</Text>
        <Text size="sm">{t('noneText')}</Text>
      </div>
    );
  return (
    <div className={classes.foot}>
      <Text size="sm" visibleFrom="sm">
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('keys.choose')} · <Kbd>Enter</Kbd> {t('keys.open')} ·{' '}
        <Kbd>Ctrl Enter</Kbd> {t('keys.tab')} · <Kbd>Esc</Kbd> {t('keys.close')}
      </Text>
      {q.length < SHORTEST && <Text size="sm">{t('short')}</Text>}
    </div>
  );
}

type Words = ReturnType<typeof useTranslation<'search'>>['t'];

/** A group that was refused says so on a line of its own, which asks again. */
function withRefusal(t: Words) {
  return (group: Group): Group => {
    const { name, results, error, again } = group;
    if (error === undefined) return group;
    const run = () => {
      again?.();
      return 'stay' as const;
    };
    const label = t('refused', { why: wordsOf(error).title });
    return {
      name,
      results: [...results, { id: `refused-${name}`, icon: IconAlertTriangle, label, hint: t('again'), run }],
    };
  };
}

/** Not found by the server: fits what is typed at once. */
function isLocal({ id }: Result): boolean {
  return !/^[\da-f]{8}-/.test(id) && !id.startsWith('all-');
}

function statusOf({ q, fresh, count }: { q: string; fresh: boolean; count: number }, t: Words): string {
  if (q.length < SHORTEST) return t('short');
  if (!fresh) return t('searching');
  return count === 0 ? t('none', { q }) : t('found', { count });
}
