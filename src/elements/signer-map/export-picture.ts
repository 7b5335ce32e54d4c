import { paintDrawing } from './paint-drawing.js';

/** Pixels of the picture to a CSS pixel. */
const density = 2;

/**
 * An exported drawing as a PNG; null where the browser has no room for it. It is
 * painted shape by shape: a page need not allow images of `blob:` or `data:`.
 */
export async function exportPicture(drawing: SVGElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Number(drawing.getAttribute('width')) * density;
  canvas.height = Number(drawing.getAttribute('height')) * density;
  const context = canvas.getContext('2d')!;
  context.scale(density, density);
  await paintDrawing(drawing, context);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
