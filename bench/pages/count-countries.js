/** Signatories by country of the feed's document, as a peer's page would count them. */
export async function countCountries() {
  const { signatories } = await (await fetch('/feed/countries.json')).json();
  return Object.fromEntries(
    Object.entries(signatories.countries).map(([country, categories]) => [
      country,
      Object.values(categories)
        .flatMap(({ joined = {}, listed = {}, undated = 0 }) => [
          ...Object.values(joined),
          ...Object.values(listed),
          undated,
        ])
        .reduce((sum, number) => sum + number, 0),
    ]),
  );
}
