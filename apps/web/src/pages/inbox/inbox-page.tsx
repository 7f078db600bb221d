import { Page } from '../../design/page';

export default function InboxPage() {
  return <Page title="…">{null}</Page>;
}
