import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Countermeasure } from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureStateText,
  debriefReactTranslationRef,
  InstantText,
  Markdown,
  PersonName,
  SignalColours,
  StrengthBars,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import { debriefReadingTranslationRef } from './translation';
import { CountermeasureLink } from './CountermeasureLink';
import { RelatedDebriefLink } from './RelatedDebriefLink';
import { useCountermeasure } from './useCountermeasure';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1.5),
    margin: theme.spacing(0.5, 0),
    padding: theme.spacing(1.5, 2),
    borderLeft: (colours: SignalColours) => `4px solid ${colours.held.main}`,
    borderRadius: 4,
    backgroundColor: (colours: SignalColours) => colours.held.ground,
  },
  icon: { color: (colours: SignalColours) => colours.held.main },
  what: { minWidth: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    marginTop: theme.spacing(0.25),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** An earlier countermeasure that held: celebrated, with thanks. */
export function HeldCountermeasure(props: { id: string; text: string }) {
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { data, error } = useCountermeasure(props.id);
  return (
    <div className={classes.root}>
      <CheckIcon className={classes.icon} aria-hidden />
      <div className={classes.what}>
        <Markdown content={props.text} />
        {error && !data && <p>{t('wentWell.hidden')}</p>}
        {data && <Origin countermeasure={data} />}
      </div>
    </div>
  );
}

function Origin(props: { countermeasure: Countermeasure }) {
  const { countermeasure } = props;
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  return (
    <>
      <div>
        <b>{t('wentWell.held')}</b>{' '}
        <CountermeasureLink countermeasure={countermeasure} />.{' '}
        {countermeasure.source.type === 'debrief' && (
          <>
            {t('wentWell.from')}{' '}
            <RelatedDebriefLink id={countermeasure.source.id} />.{' '}
          </>
        )}
        {countermeasure.owner && (
          <>
            {t('wentWell.thanks')}{' '}
            <PersonName entityRef={countermeasure.owner} />.
          </>
        )}
      </div>
      <div className={classes.facts}>
        <span>
          {t('countermeasures.number', {
            number: String(countermeasure.number),
          })}
        </span>
        <StrengthBars strength={countermeasure.strength} />
        {countermeasure.mechanism && (
          <span>{kit(`mechanism.${countermeasure.mechanism}`)}</span>
        )}
        <span>
          <CountermeasureStateText state={countermeasure.state} />{' '}
          <InstantText value={countermeasure.stateChangedAt} format="date" />
        </span>
      </div>
    </>
  );
}
