/**
 * Remembers what was made of texts, those of late: whoever saves a debrief has
 * changed one section of it, and all of it is read again.
 */
export class KnownTexts {
  private readonly made = new Map<string, string>();
  private characters = 0;

  constructor(private readonly mostCharacters: number) {}

  /** What `make` makes, or once made, of a text. */
  of(text: string, make: (text: string) => string): string {
    const known = this.made.get(text);
    if (known !== undefined) {
      this.made.delete(text);
      this.made.set(text, known);
      return known;
    }
    const made = make(text);
    this.made.set(text, made);
    this.characters += text.length + made.length;
    this.forgetOldest();
    return made;
  }

  private forgetOldest(): void {
    for (const [text, made] of this.made) {
      if (this.characters <= this.mostCharacters) {
        return;
      }
      this.made.delete(text);
      this.characters -= text.length + made.length;
    }
  }
}
