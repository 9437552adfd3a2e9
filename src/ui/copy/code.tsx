import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

interface Props {
  text: string;
  /** What it is, for whoever cannot see it. */
  label: string;
}

/** So many light squares around it let scanners find it (ISO/IEC 18004). */
const QUIET_ZONE_MODULES = 4;

/**
 * A QR code, dark on light on any screen: scanners find no other everywhere. By lean-qr: 7 kB, without dependencies, and
 * kept up (2.7, 2026). Least correction, as a screen has no scratches and squares are larger for it.
 */
export function Code({ text, label }: Props) {
  const least = { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.L };
  const code = generate(text, least);
  const side = code.size + 2 * QUIET_ZONE_MODULES;
  return (
    <svg
      class="code"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE_MODULES} ${-QUIET_ZONE_MODULES} ${side} ${side}`}
    >
      <path d={toSvgPath(code)} />
    </svg>
  );
}
