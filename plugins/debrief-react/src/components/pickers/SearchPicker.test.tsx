import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  learningEndpoints,
  SearchQuery,
  SearchResult,
} from '@debrief/backstage-plugin-debrief-common';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  stub,
  stubApi,
} from '@debrief/backstage-plugin-debrief-common/testUtils';
import { debriefApiRef } from '../../api/DebriefApi';
import { DebriefQueryProvider } from '../../hooks/DebriefQueryProvider';
import { SearchPicker } from './SearchPicker';

function result(number: number, title: string): SearchResult {
  return {
    type: 'debrief',
    id: `debrief-${number}`,
    number,
    title,
    titleHighlight: title,
    highlight: '',
    occurredAt: '2026-05-28T09:12:00Z',
    kind: 'incident',
    severity: null,
    status: 'published',
    entityRefs: [],
    factors: [],
    tags: [],
    countermeasure: null,
  };
}

const debriefs = [
  result(131, 'Express pay hidden'),
  result(158, 'DNS was away'),
];

const facets = {
  type: {},
  kind: {},
  severity: {},
  tag: {},
  factor: {},
  entityRef: {},
  year: {},
};

async function renderPicker() {
  const onPick = jest.fn();
  const search = async ({ q = '' }: Partial<SearchQuery>) => {
    const items = debriefs.filter(it => it.title.includes(q));
    return {
      items,
      totalItems: items.length,
      moreItems: false,
      pageInfo: {},
      facets,
    };
  };
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [
          debriefApiRef,
          stubApi(
            stub(learningEndpoints.search, ({ query = {} }) => search(query)),
          ),
        ],
      ]}
    >
      <DebriefQueryProvider isolated>
        <SearchPicker
          label="Debrief"
          type="debrief"
          nameOf={it => it.title}
          onPick={it => onPick(it.id)}
        />
      </DebriefQueryProvider>
    </TestApiProvider>,
  );
  await userEvent.click(field());
  await screen.findByText('Express pay hidden');
  return onPick;
}

function field() {
  return screen.getByLabelText('Debrief', { selector: 'input' });
}

function write(text: string) {
  fireEvent.change(field(), {
    target: { value: text },
  });
}

describe('SearchPicker', () => {
  it('picks what the words find', async () => {
    const onPick = await renderPicker();
    write('DNS');
    await screen.findByText('DNS was away');
    await userEvent.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledWith('debrief-158');
  });

  it('picks nothing by an Enter before the answer is there', async () => {
    const onPick = await renderPicker();
    write('DNS');
    await userEvent.keyboard('{Enter}');
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.queryByText('Express pay hidden')).not.toBeInTheDocument();
  });
});
