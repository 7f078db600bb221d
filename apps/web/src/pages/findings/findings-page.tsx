import { Page } from '../../design/page';

export default function FindingsPage() {
  return <Page title="…">{null}</Page>;
}
