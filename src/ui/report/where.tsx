import { t } from '../../language/text.ts';
import { all } from '../../model/log/tally.ts';
import { groupsOf } from '../../model/report/groups.ts';
import type { Report } from '../../model/report/report.ts';
import { SURFACES } from '../../networks/network.ts';
import { Shares } from './shares.tsx';

/** Looks by network; the finding is the network that holds most of them. */
export function ByNetwork({ report: { networks, total } }: { report: Report }) {
  const [first] = networks;
  const isMost = first && networks.length > 1 && all(first.tally) * 2 > all(total);
  return (
    <Shares
      id="by-network"
      title={isMost ? t('report-mostlyOn', { network: first.name }) : t('report-byNetwork')}
      heading={t('report-network')}
      rows={networks}
    />
  );
}

/** Looks by kind of page. Left out where it is all one kind. */
export function BySurface({ report: { counters } }: { report: Report }) {
  const surfaces = groupsOf(counters, 'surface');
  if (surfaces.length < 2) return null;
  return (
    <Shares
      id="by-surface"
      title={t('report-bySurface')}
      heading={t('report-surfaceHeading')}
      rows={surfaces.map(({ id, tally }) => ({ name: surfaceName(id), tally }))}
    />
  );
}

/** What a kind of page is called. */
export function surfaceName(id: string): string {
  const surface = SURFACES.find((one) => one === id) ?? 'other';
  return t(`report-surface-${surface}`);
}
