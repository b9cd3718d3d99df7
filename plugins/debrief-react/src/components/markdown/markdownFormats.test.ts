import { formatMarkdown, MarkdownFormat } from './markdownFormats';

/** `[` and `]` stand for the ends of the selection. */
function edited(format: MarkdownFormat, marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const edit = formatMarkdown(format, text, start, end);
  const result = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return `${result.slice(0, edit.selectionStart)}⟨${result.slice(
    edit.selectionStart,
    edit.selectionEnd,
  )}⟩${result.slice(edit.selectionEnd)}`;
}

describe('formatMarkdown', () => {
  it.each<[MarkdownFormat, string, string]>([
    ['bold', 'a [word] here', 'a **⟨word⟩** here'],
    ['bold', 'a **[word]** here', 'a ⟨word⟩ here'],
    ['bold', '[]', '**⟨⟩**'],
    ['italic', 'a [word]', 'a _⟨word⟩_'],
    ['code', 'set [flag]', 'set `⟨flag⟩`'],
    ['link', 'see [here]', 'see [here](⟨https://⟩)'],
    ['link', 'see []', 'see [⟨⟩](https://)'],
    ['list', 'one\n[two\nthr]ee\nfour', 'one\n⟨- two\n- three⟩\nfour'],
    ['list', '[- two\n- three]', '⟨two\nthree⟩'],
    ['quote', 'word[]', '> word⟨⟩'],
  ])('makes %s of %j', (format, before, after) => {
    expect(edited(format, before)).toBe(after);
  });
});
