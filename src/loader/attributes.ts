/** The attributes that a link can give, as `data-…`, to the element that it stands for. */
export const attributes: readonly string[] =
  'signatory variant only heading-level show layout geometry highlight selected categories focus timeline category goal feed lang as-of theme loading'.split(
    ' ',
  );
