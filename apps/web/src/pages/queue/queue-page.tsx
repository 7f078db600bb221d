import { Page } from '../../design/page';

export default function QueuePage() {
  return <Page title="…">{null}</Page>;
}
