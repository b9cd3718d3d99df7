import type {
  Scenario,
  ScenarioSuggestion,
} from '@debrief/backstage-plugin-debrief-common';
import {
  QueryView,
  useScenarios,
  useScenarioSuggestions,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useGameDayField, useSession } from '../../session/SessionContext';
import { useT } from '../useT';
import { fieldsOfScenario } from './fieldsOfScenario';
import { ScenarioCard } from './ScenarioCard';

const shownAtFirst = 6;

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(232px, 1fr))',
    gap: theme.spacing(1.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/**
 * What can be rehearsed: what happened to us first, then what the library has.
 * Choosing one fills in what nobody wrote yet.
 */
export function ScenarioLibrary() {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { session } = useSession();
  const [failureMode] = useGameDayField('failureMode');
  const [form] = useGameDayField('form');
  const [entities] = useGameDayField('entities');
  const [chosen] = useGameDayField('scenarioId');
  const [isWhole, setWhole] = useState(false);
  const target = entities.find(it => it.role === 'target') ?? entities[0];
  const suggestions = useScenarioSuggestions(target?.entityRef ?? '');
  const library = useScenarios(
    failureMode ? { failureMode: [failureMode] } : {},
  );

  const choose = (scenario: Scenario) => {
    const filled = fieldsOfScenario(scenario, session.gameDay.getState().typed);
    filled.forEach(fill => fill(session.gameDay));
  };

  return (
    <QueryView query={library}>
      {page => {
        const cards = cardsOf(
          suggestions.data?.items ?? [],
          page.items.filter(it => it.forms.includes(form)),
          failureMode,
        );
        const shown = isWhole ? cards : cards.slice(0, shownAtFirst);
        return (
          <div>
            <p className={text.qualifying}>
              {cards.length === 0
                ? t('noScenarios')
                : t('scenarioCount', { count: cards.length })}
            </p>
            <ul className={classes.grid} aria-label={t('scenarios')}>
              {shown.map(({ scenario, suggestion }) => (
                <ScenarioCard
                  key={scenario.id}
                  scenario={scenario}
                  suggestion={suggestion}
                  isChosen={scenario.id === chosen}
                  onChoose={() => choose(scenario)}
                />
              ))}
            </ul>
            {shown.length < cards.length && (
              <Button
                size="small"
                color="primary"
                onClick={() => setWhole(true)}
              >
                {t('moreScenarios')}
              </Button>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}

function cardsOf(
  suggestions: ScenarioSuggestion[],
  library: Scenario[],
  failureMode: string | null,
): { scenario: Scenario; suggestion?: ScenarioSuggestion }[] {
  const suggested = suggestions
    .filter(it => !failureMode || it.failureMode === failureMode)
    .map(suggestion => ({ scenario: suggestion.scenario, suggestion }));
  const ids = new Set(suggested.map(it => it.scenario.id));
  const others = library
    .filter(it => !ids.has(it.id))
    .map(scenario => ({ scenario }));
  return [...suggested, ...others];
}
