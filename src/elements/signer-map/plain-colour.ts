/** A colour that every drawing program knows. */
export interface PlainColour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** One pixel, for the colours that browsers do not compute to red, green and blue. */
function throughCanvas(computed: string): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/**
 * The red, green and blue of a computed colour, which may be `color(srgb …)` where
 * the style sheet mixes colours.
 */
export function plainColour(computed: string): PlainColour {
  const numbers = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = computed.startsWith('rgb')
    ? numbers
    : computed.startsWith('color(srgb ')
      ? [...numbers.slice(0, 3).map((channel) => channel * 255), ...numbers.slice(3)]
      : throughCanvas(computed);
  return { hex: hexOf([red!, green!, blue!]), opacity: alpha };
}
