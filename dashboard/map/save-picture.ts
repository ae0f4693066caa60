/**
 * The map's picture as a file. A blob and a link with `download` need no permission of the browser. A PNG is made by the page itself: the SVG is
 * drawn from a data: address, the only one beside our own files that the content-security policy lets a picture come from.
 */
import type { Drawing } from '../../src/map/picture.ts';

/** Pixels of the PNG for each of the picture's. */
const SHARPNESS = 2;
/** Some browsers read the blob after the click has returned. */
const READ_BY = 60_000;

export type Format = 'svg' | 'png';

/** @param name of the file, without its ending. Rejects when the browser does not draw the picture. */
export async function savePicture(drawing: Drawing, format: Format, name: string): Promise<void> {
  const blob = format === 'svg' ? new Blob([drawing.svg], { type: 'image/svg+xml' }) : await pngOf(drawing);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
}

async function pngOf({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('the browser has no canvas');
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, refuse) => { canvas.toBlob((blob) => (blob ? done(blob) : refuse(new Error('the canvas gave no picture'))), 'image/png'); });
}
