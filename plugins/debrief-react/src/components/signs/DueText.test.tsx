import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { DateTime } from 'luxon';
import { DueText } from './DueText';

const inDays = (days: number) => DateTime.utc().plus({ days }).toISODate()!;

describe('DueText', () => {
  it('counts the days that it is late', async () => {
    await renderInTestApp(
      <DueText dueDate={inDays(-2)} overdue state="committed" />,
    );
    expect(screen.getByText('2 days overdue')).toBeInTheDocument();
  });

  it('knows one day from several', async () => {
    await renderInTestApp(
      <DueText dueDate={inDays(-1)} overdue state="committed" />,
    );
    expect(screen.getByText('1 day overdue')).toBeInTheDocument();
  });

  it('says when it is due', async () => {
    await renderInTestApp(
      <DueText dueDate="2019-06-26" overdue={false} state="in-progress" />,
    );
    expect(screen.getByText('due 26 Jun 2019')).toBeInTheDocument();
  });

  it('no longer says due when it is done', async () => {
    await renderInTestApp(
      <DueText dueDate="2019-06-26" overdue={false} state="done" />,
    );
    expect(screen.getByText('26 Jun 2019')).toBeInTheDocument();
  });
});
