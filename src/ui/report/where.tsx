import { i18n } from '#i18n';
import { all } from '../../model/log/tally.ts';
import type { Report } from '../../model/report/report.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { SURFACES } from '../../networks/network.ts';
import { Shares } from './shares.tsx';

/** A network's name, or its id where it is known no more. */
export const networkName = (id: string): string => networkById(id)?.name ?? id;

/** Looks by network; the finding is the network that holds most of them. */
export function ByNetwork({ report: { networks, total } }: { report: Report }) {
  const [first] = networks;
  const isMost = first && networks.length > 1 && all(first.tally) * 2 > all(total);
  return (
    <Shares
      id="by-network"
      title={
        isMost ? i18n.t('report.mostlyOn', [networkName(first.id)]) : i18n.t('report.byNetwork')
      }
      heading={i18n.t('report.network')}
      rows={networks.map(({ id, tally }) => ({ name: networkName(id), tally }))}
    />
  );
}

/** Looks by kind of page. Left out where it is all one kind. */
export function BySurface({ report: { surfaces } }: { report: Report }) {
  if (surfaces.length < 2) return null;
  return (
    <Shares
      id="by-surface"
      title={i18n.t('report.bySurface')}
      heading={i18n.t('report.surfaceHeading')}
      rows={surfaces.map(({ id, tally }) => ({ name: surfaceName(id), tally }))}
    />
  );
}

/** What a kind of page is called. */
export function surfaceName(id: string): string {
  const surface = SURFACES.find((one) => one === id) ?? 'other';
  return i18n.t(`report.surface.${surface}`);
}
