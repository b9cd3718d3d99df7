import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  debriefReactTranslationRef,
  InstantText,
  KindIcon,
  SignalColours,
  StrengthBars,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { CountermeasureLink } from './CountermeasureLink';
import { useCountermeasure } from './useCountermeasure';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1, 0),
    padding: theme.spacing(1.5, 2),
    borderRadius: 4,
    backgroundColor: (colours: SignalColours) => colours.attention.ground,
  },
  icon: {
    ...typeStyles.icon,
    marginTop: 1,
    color: (colours: SignalColours) => colours.attention.main,
  },
  word: {
    ...typeStyles.strong,
    color: (colours: SignalColours) => colours.attention.main,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** The countermeasure that was to prevent what struck again. */
export function DidNotHold(props: { id: string }) {
  const colours = useSignalColours();
  const classes = useStyles(colours);
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const { data, error } = useCountermeasure(props.id);
  return (
    <div className={classes.root}>
      <KindIcon kind="did-not-hold" className={classes.icon} />
      <div>
        <span className={classes.word}>{t('relation.didNotHold')}</span>{' '}
        {error && !data && t('relation.hiddenCountermeasure')}
        {data && <CountermeasureLink countermeasure={data} />}
        {data && (
          <div className={classes.facts}>
            <span>
              {t('countermeasures.number', {
                number: String(data.number),
              })}
            </span>
            <StrengthBars strength={data.strength} />
            {data.mechanism && (
              <span>{kit(`mechanism.${data.mechanism}`)}</span>
            )}
            <InstantText value={data.stateChangedAt} format="date" />
          </div>
        )}
      </div>
    </div>
  );
}
