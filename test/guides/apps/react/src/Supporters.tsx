import { useState } from 'react';
import 'paris-call-widgets/join-counter/define';
import 'paris-call-widgets/signer-map/define';
import type {} from 'paris-call-widgets/react';

export function Supporters() {
  const [day, setDay] = useState<string>();
  const [country, setCountry] = useState<string>();
  const [updated, setUpdated] = useState<string>();
  return (
    <>
      <p>
        <join-counter variant="inline" category="state" as-of={day}>
          More than 80
        </join-counter>{' '}
        states have signed.
      </p>
      <button onClick={() => setDay('2018-11-12')}>On the first day</button>
      <signer-map
        show="all"
        asOf={day}
        className="map"
        onfeed-load={({ detail }) => setUpdated(detail.feed.updated)}
        oncountry-select={({ detail }) => setCountry(detail.country)}
      >
        The <a href="https://pariscall.international/en/supporters">list of supporters</a>.
      </signer-map>
      <p id="said">
        List of {updated}, {country ?? 'no country'} chosen
      </p>
    </>
  );
}
