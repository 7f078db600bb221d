import { Page } from '../../design/page';

export default function AccountPage() {
  return <Page title="…">{null}</Page>;
}
