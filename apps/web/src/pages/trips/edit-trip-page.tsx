import { Page } from '../../design/page';

export default function EditTripPage() {
  return <Page title="…">{null}</Page>;
}
