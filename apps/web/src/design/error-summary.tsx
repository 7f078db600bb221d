import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

/**
 * Above a form that was refused: every error as a way to its field. Takes the focus at each attempt.
 *
 * @param attempt counts them
 */
export function ErrorSummary({
  title,
  errors,
  attempt,
}: {
  title: string;
  errors: readonly { fieldId: string; text: string }[];
  attempt: number;
}) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [attempt]);
  if (errors.length === 0) return null;
  return (
    <Alert
      ref={summary}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
    >
      <List size="sm" spacing="xs">
        {errors.map(({ fieldId, text }) => (
          <List.Item key={fieldId}>
            <Anchor
              href={`#${fieldId}`}
              inherit
              display="inline-block"
              mih={24}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {text}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
