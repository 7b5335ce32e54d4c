/** Makes a PNG of an SVG, so many times larger, on paper of a colour; on none if absent. */
export type Render = (svg: string, zoom?: number, paper?: string) => Uint8Array;

/** Makes PNGs of SVGs; undefined where the optional package for it is not installed. */
export async function findRenderer(): Promise<Render | undefined> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return (svg, zoom = 1, paper) =>
      new Resvg(svg, {
        font: { loadSystemFonts: true },
        ...(paper && { background: paper }),
        fitTo: { mode: 'zoom', value: zoom },
      })
        .render()
        .asPng();
  } catch {
    return undefined;
  }
}
