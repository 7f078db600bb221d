import { Badge, type MantineColor } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';

export type Look = { color: MantineColor; icon: Icon };

/** A state: colour, icon and word, never colour alone. */
export function LookBadge({ look: { color, icon: Icon }, label }: { look: Look; label: string }) {
  return (
    <Badge
      color={color}
      variant="light"
      size="lg"
      radius="sm"
      tt="none"
      fw={600}
      leftSection={<Icon aria-hidden size={14} />}
      // The colour stays with ground and icon: yellow and orange letters would be too pale to read.
      // A long office takes a second line rather than the page’s width.
      styles={{
        root: { height: 'auto', minHeight: 26, maxWidth: '100%' },
        label: {
          overflow: 'visible',
          whiteSpace: 'normal',
          lineHeight: 1.3,
          paddingBlock: 3,
          color: 'var(--mantine-color-text)',
        },
      }}
    >
      {label}
    </Badge>
  );
}
