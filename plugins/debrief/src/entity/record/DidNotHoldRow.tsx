import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { strengths } from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  SignalColours,
  StrengthBars,
  typeStyles,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';
import { CountermeasureThread } from './layOutRecord';
import { MetaLine } from './MetaLine';
import { RowDate } from './RowDate';

const useStyles = makeStyles(theme => ({
  root: {
    gridColumn: 4,
    margin: theme.spacing(0.25, 0, 1.75),
    padding: theme.spacing(1.25, 2),
    borderRadius: 4,
    backgroundColor: ({ attention }: SignalColours) => attention.ground,
    overflowWrap: 'anywhere',
  },
  words: {
    ...typeStyles.strong,
    color: ({ attention }: SignalColours) => attention.main,
  },
}));

/** A countermeasure that was to prevent what then struck again. */
export function DidNotHoldRow(props: {
  thread: CountermeasureThread;
  struckAgainAt: string;
  line: number;
}) {
  const { thread, line } = props;
  const { countermeasure } = thread;
  const classes = useStyles(useSignalColours());
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const places = usePlaces('');
  return (
    <>
      <RowDate at={countermeasure.stateChangedAt} line={line} top={14} />
      <div className={classes.root} style={{ gridRow: line }}>
        <p className={text.body}>
          <span className={classes.words}>{t('record.didNotHold')}</span>{' '}
          <Link
            to={places.countermeasure(thread.from, thread.countermeasureId)}
            underline="always"
          >
            {countermeasure.title}
          </Link>
        </p>
        <MetaLine date={countermeasure.stateChangedAt}>
          <span>
            {t('record.countermeasureFrom', {
              number: String(countermeasure.number),
              debrief: `#${thread.fromNumber}`,
            })}
          </span>
          <StrengthBars
            strength={
              strengths.find(it => it === countermeasure.strength) ?? null
            }
          />
          {countermeasure.mechanism && <span>{countermeasure.mechanism}</span>}
          <span>
            {t('record.struckAgain', {
              again: (
                <InstantText value={props.struckAgainAt} format="shortDate" />
              ),
            })}
          </span>
        </MetaLine>
      </div>
    </>
  );
}
