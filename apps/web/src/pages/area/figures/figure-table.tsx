import { Table } from '@mantine/core';
import { formatNumber } from '../../../design/format';

/** What a chart draws, written: a name and figures. */
export function FigureTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly [string, ...(number | string | null)[]])[];
}) {
  return (
    <Table aria-label={caption} striped>
      <Table.Thead>
        <Table.Tr>
          {head.map((word, at) => (
            <Table.Th key={word} ta={at === 0 ? 'start' : 'end'}>
              {word}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([name, ...figures]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            {figures.map((figure, at) => (
              <Table.Td key={head[at + 1]} ta="end">
                {typeof figure === 'number' ? formatNumber(figure) : (figure ?? '–')}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
