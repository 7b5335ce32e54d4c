import type { ComplexAttributeConverter } from 'lit';

/** A number in an attribute; `NaN` if it is none, `null` if there is no attribute. */
export const asNumber: ComplexAttributeConverter<number | null> = {
  fromAttribute: (value) => (value === null ? null : Number(value)),
};

/** An attribute that is there or not. */
export const asBoolean: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null,
  toAttribute: (value) => (value ? '' : null),
};
