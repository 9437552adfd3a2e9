/** By qr, which is kept up (0.7, 2026), without dependencies, and shares no code with what draws ours. */

import type { Page } from 'puppeteer-core';
import decodeQR from 'qr/decode.js';

/** The text of the QR code that a page shows, as a camera reads it: four pixels a square. */
export async function readCode(page: Page): Promise<string> {
  const { data, ...size } = await page.evaluate(() => {
    const code = document.querySelector<SVGSVGElement>('svg.code');
    const { x = 0, y = 0, width = 0, height = 0 } = code?.viewBox.baseVal ?? {};
    const canvas = new OffscreenCanvas(4 * width, 4 * height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = 'black';
    pen.scale(4, 4);
    pen.translate(-x, -y);
    pen.fill(new Path2D(code?.querySelector('path')?.getAttribute('d') ?? ''));
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const { width: across, height: down } = canvas;
    return { width: across, height: down, data: new Uint8Array(data.buffer).toBase64() };
  });
  return decodeQR({ ...size, data: Uint8Array.fromBase64(data) }, { timeLimit: 10_000 });
}
