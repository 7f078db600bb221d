import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { Dialog } from '../../../design/dialog';
import { VisitPlacesForm, heldOf, type Places } from './visit-places';

/** A visit under a plan that holds. */
export function ScheduleDialog({
  plan,
  onClose,
}: {
  plan: components['schemas']['InspectionPlanView'];
  onClose: () => void;
}) {
  const { t } = useTranslation('inspection-visits');
  const { person } = useSession();
  const schedule = useCommand(
    (places: Places, key) =>
      api.POST('/api/inspection-visits', {
        params: { header: { 'Idempotency-Key': key } },
        body: { planId: plan.planId, ...places },
      }),
    ['inspections'],
  );
  const { teams, method } = heldOf(plan);
  const leads = teams.find(({ leader, secretary }) =>
    [leader?.personId, secretary?.personId].includes(person.personId),
  );
  const team = leads ?? (teams.length === 1 ? teams[0] : undefined);
  return (
    <Dialog title={t('schedule.title')} onClose={onClose} size="lg">
      <VisitPlacesForm
        plan={plan}
        start={{
          ...{ teamId: team?.teamId ?? null, unitId: null, method },
          ...{ from: null, fromHalf: 'am', to: null, toHalf: 'pm' },
        }}
        submit={t('schedule.submit')}
        busy={schedule.isPending}
        error={schedule.error}
        onSubmit={(places) => schedule.mutate(places, { onSuccess: onClose })}
        onClose={onClose}
      />
    </Dialog>
  );
}
