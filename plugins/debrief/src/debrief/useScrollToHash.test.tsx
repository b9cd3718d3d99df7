import { renderInTestApp } from '@backstage/test-utils';
import { fireEvent, screen } from '@testing-library/react';
import { useScrollToHash } from './useScrollToHash';

let grow: () => void = () => {};

class FakeResizeObserver implements ResizeObserver {
  constructor(onResize: ResizeObserverCallback) {
    grow = () => onResize([], this);
  }
  observe() {}
  unobserve() {}
  disconnect() {
    grow = () => {};
  }
}

const scrollIntoView = jest.fn();

function Page() {
  useScrollToHash(true);
  return (
    <article>
      <p id="timeline-entry-1">5xx rises</p>
    </article>
  );
}

describe('a link to an entry', () => {
  beforeEach(() => {
    scrollIntoView.mockClear();
    window.ResizeObserver = FakeResizeObserver;
    Element.prototype.scrollIntoView = scrollIntoView;
  });

  it('leads to it, and still does when what is above it grows', async () => {
    await renderInTestApp(<Page />, { routeEntries: ['/#timeline-entry-1'] });
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
    grow();
    expect(scrollIntoView).toHaveBeenCalledTimes(2);
  });

  it('takes nobody back who has begun to scroll', async () => {
    await renderInTestApp(<Page />, { routeEntries: ['/#timeline-entry-1'] });
    fireEvent.wheel(screen.getByText('5xx rises'));
    grow();
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
  });
});
