import { afterFirstPaint } from '../../src/ui/parts/after-first-paint.ts';

afterFirstPaint(() => import('./page.tsx'));
