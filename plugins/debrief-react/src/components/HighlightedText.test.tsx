import { renderInTestApp } from '@backstage/test-utils';
import { HighlightedText } from './HighlightedText';

async function render(html: string) {
  const { container } = await renderInTestApp(
    <div data-testid="text">
      <HighlightedText html={html} />
    </div>,
  );
  return container.querySelector('[data-testid="text"]')!;
}

describe('HighlightedText', () => {
  it('marks the words that were found', async () => {
    const text = await render(
      'the <mark>cache</mark> and a <mark>stampede</mark>',
    );
    expect(text.textContent).toBe('the cache and a stampede');
    expect(
      [...text.querySelectorAll('mark')].map(it => it.textContent),
    ).toEqual(['cache', 'stampede']);
  });

  it('reads escaped characters once, and no further', async () => {
    const text = await render(
      '&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#39; &#x27;z&#x27; &unknown; 5 & 6',
    );
    expect(text.textContent).toBe(`<b> &amp; "x" 'y' 'z' &unknown; 5 & 6`);
  });

  it('shows every other element as text', async () => {
    const text = await render(
      '<img src=x onerror="alert(1)"><script>alert(2)</script><mark onclick="alert(3)">a</mark>',
    );
    expect(text.querySelectorAll('*')).toHaveLength(0);
    expect(text.textContent).toContain('<img src=x onerror="alert(1)">');
  });

  it('survives marks that are not closed', async () => {
    const text = await render('<mark>open');
    expect(text.querySelector('mark')).toHaveTextContent('open');
    expect((await render('closed</mark>')).textContent).toBe('closed');
  });
});
