import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import { ChoiceChips } from '@debrief/backstage-plugin-debrief-react';
import { useT } from '../useT';
import { lastMinute, pacesOf, toldAfter } from './pace';

/** As fast as it was, or compressed. */
export function PaceChoice(props: {
  injects: GameDay['injects'];
  value: number;
  onChange: (timeFactor: number) => void;
}) {
  const { injects, value } = props;
  const t = useT();
  const paces = [...new Set([...pacesOf(injects), value])].sort(
    (one, other) => one - other,
  );
  return (
    <ChoiceChips
      label={t('injects.pace')}
      value={String(value)}
      options={paces.map(pace => {
        const minutes = String(toldAfter(lastMinute(injects), pace));
        return {
          value: String(pace),
          label: t(pace === 1 ? 'injects.asItWas' : 'injects.compressed', {
            minutes,
          }),
        };
      })}
      onChange={chosen => props.onChange(Number(chosen))}
    />
  );
}
