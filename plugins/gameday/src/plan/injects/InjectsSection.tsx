import {
  AddButton,
  describeList,
  FieldFrame,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { PlanSection } from '../PlanSection';
import { useT } from '../useT';
import { InjectPreview } from './InjectPreview';
import { InjectRows } from './InjectRows';
import { PaceChoice } from './PaceChoice';

/** What is told at which time, in a tabletop or a wheel. */
export function InjectsSection() {
  const t = useT();
  const text = useTypeStyles();
  const { gameDay } = useSession().session;
  const [injects, setInjects] = useGameDayField('injects');
  const [timeFactor, setTimeFactor] = useGameDayField('timeFactor');
  const [isWriting, setWriting] = useState(false);
  return (
    <PlanSection section="injects" hint={t('injects.hint')}>
      <FieldFrame
        autosave={gameDay}
        path="timeFactor"
        label={t('injects.pace')}
        describe={String}
      >
        <PaceChoice
          injects={injects}
          value={timeFactor}
          onChange={setTimeFactor}
        />
      </FieldFrame>
      <FieldFrame
        autosave={gameDay}
        path="injects"
        label={t('sections.injects')}
        describe={describeList(it => `+${it.afterMinutes} ${it.text}`)}
      >
        {injects.length === 0 && !isWriting && (
          <p className={text.body}>{t('injects.none')}</p>
        )}
        {isWriting ? (
          <InjectRows injects={injects} onChange={setInjects} />
        ) : (
          <InjectPreview
            injects={injects}
            timeFactor={timeFactor}
            heldBack={[]}
          />
        )}
        <div>
          <AddButton
            label={t('injects.add')}
            onClick={() => {
              const last = injects[injects.length - 1]?.afterMinutes ?? -5;
              setInjects([
                ...injects,
                {
                  afterMinutes: last + 5,
                  text: '',
                  from: null,
                  to: t('injects.everyone'),
                },
              ]);
              setWriting(true);
            }}
          />{' '}
          {injects.length > 0 && (
            <Button
              size="small"
              color="primary"
              onClick={() => setWriting(!isWriting)}
            >
              {t(isWriting ? 'injects.look' : 'injects.write')}
            </Button>
          )}
        </div>
      </FieldFrame>
    </PlanSection>
  );
}
