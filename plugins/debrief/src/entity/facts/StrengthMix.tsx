import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Strength, strengths } from '@debrief/backstage-plugin-debrief-common';
import {
  StrengthBars,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  bar: { display: 'flex', gap: 2, height: 8, margin: theme.spacing(1, 0) },
  part: { border: `1px solid ${theme.palette.primary.main}` },
  strong: { backgroundColor: theme.palette.primary.main },
  intermediate: {
    background: `repeating-linear-gradient(45deg, ${theme.palette.primary.main} 0 2px, transparent 2px 5px)`,
  },
  weak: {},
  none: { borderStyle: 'dotted' },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
    padding: 0,
    margin: 0,
    listStyle: 'none',
  },
  word: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
  },
}));

/** How strong the open countermeasures are: solid, hatched, empty, dotted. */
export function StrengthMix(props: {
  byStrength: { [strength: string]: number };
  toStrength: (strength: Strength) => string;
}) {
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const parts = ([...strengths, 'none'] as const)
    .map(strength => ({ strength, count: props.byStrength[strength] ?? 0 }))
    .filter(part => part.count > 0);
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {parts.map(({ strength, count }) => (
          <span
            key={strength}
            className={`${classes.part} ${classes[strength]}`}
            style={{ flex: count }}
          />
        ))}
      </div>
      <ul className={`${classes.words} ${text.qualifying}`}>
        {parts.map(({ strength, count }) => (
          <li key={strength} className={classes.word}>
            {strength === 'none' ? (
              t('facts.strength.none', { amount: String(count) })
            ) : (
              <>
                <StrengthBars strength={strength} withWord={false} />
                <Link to={props.toStrength(strength)}>
                  {t(`facts.strength.${strength}`, {
                    amount: String(count),
                  })}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
