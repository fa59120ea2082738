/**
 * Answers to questions that overtake one another, such as those of the keys typed in a search: only the last question is answered, the
 * answers to all before it are dropped whenever they come, and nobody is answered after the end.
 */
export class LatestAnswer<Answer> {
  private asked = 0;
  private ended = false;

  constructor(private readonly take: (answer: Answer) => void) {}

  /** Asks; resolves when the answer is taken or dropped, and throws what the question throws. */
  async ask(question: () => Promise<Answer>): Promise<void> {
    const number = ++this.asked;
    const answer = await question();
    if (number === this.asked && !this.ended) this.take(answer);
  }

  end(): void {
    this.ended = true;
  }
}
