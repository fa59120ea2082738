/** Asks what a citation says beside its key, step by step: the place in each paper, what stands before, whether the author is named. */
import { QuickInputButtons, window, type InputBox, type QuickPick, type QuickPickItem } from 'vscode';
import type { CitationDetails } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import { plainLabel } from '../words/plainLabel';
import { plainText } from '../words/plainText';

export interface DetailsQuestion {
  /** At least one. */
  readonly papers: readonly Paper[];
  /** What the note's format has a place for. */
  readonly asks: readonly (keyof CitationDetails)[];
  /** What the citation looks like with the answers so far. */
  readonly preview: (details: ReadonlyMap<string, CitationDetails>) => Promise<string>;
  /** Whether there is a question before the first one to go back to. */
  readonly canGoBack: boolean;
}

/** How a question ended; undefined when dismissed. */
type Answer = 'next' | 'back' | undefined;

/** A question at its place among all: `back` says whether one can go back from it. */
interface Place {
  readonly step: number;
  readonly totalSteps: number;
  readonly back: boolean;
}

/** The details by paper id; `back` where the user left the first question backwards; undefined when dismissed. */
export async function askCitationDetails({ papers, asks, preview, canGoBack }: DetailsQuestion): Promise<ReadonlyMap<string, CitationDetails> | 'back' | undefined> {
  let answers: ReadonlyMap<string, CitationDetails> = new Map();
  const answeredWith = (changed: readonly Paper[], details: CitationDetails) => new Map([...answers, ...changed.map(({ id }) => [id, { ...answers.get(id), ...details }] as const)]);

  const text = (name: 'locator' | 'prefix', paper: Paper, placeholder: string) => (place: Place) =>
    askText({ place, placeholder, value: answers.get(paper.id)?.[name] ?? '', preview: (value) => preview(answeredWith([paper], { [name]: value })), answer: (value) => (answers = answeredWith([paper], { [name]: value })) });
  const author = (place: Place) =>
    askAuthor({ place, preview: (suppressAuthor) => preview(answeredWith(papers, { suppressAuthor })), answer: (suppressAuthor) => (answers = answeredWith(papers, { suppressAuthor })) });

  const steps: ((place: Place) => Promise<Answer>)[] = [
    ...(asks.includes('locator') ? papers.map((paper) => text('locator', paper, `Where in "${paper.title}"? pp. 33-35, chap. 2, sec. 4.1; Enter for all of it`)) : []),
    ...(asks.includes('prefix') ? papers.slice(0, 1).map((paper) => text('prefix', paper, 'What stands before it? see, cf.; Enter for nothing')) : []),
    ...(asks.includes('suppressAuthor') ? [author] : []),
  ];
  for (let at = 0; at < steps.length; ) {
    const answer = await steps[at]?.({ step: at + 1, totalSteps: steps.length, back: at > 0 || canGoBack });
    if (answer === undefined) return undefined;
    at += answer === 'back' ? -1 : 1;
    if (at < 0) return 'back';
  }
  return answers;
}

interface TextQuestion {
  readonly place: Place;
  readonly placeholder: string;
  readonly value: string;
  /** The citation with this answer, shown below the box. */
  readonly preview: (value: string) => Promise<string>;
  readonly answer: (value: string) => void;
}

function askText({ place, placeholder, value, preview, answer }: TextQuestion): Promise<Answer> {
  const box = window.createInputBox();
  box.placeholder = placeholder;
  box.value = value;
  const show = async () => {
    const typed = box.value;
    const citation = await preview(typed);
    if (box.value === typed) box.prompt = plainText(citation);
  };
  box.onDidChangeValue(() => void show());
  void show();
  return answered(box, place, () => answer(box.value));
}

interface AuthorQuestion {
  readonly place: Place;
  readonly preview: (suppressAuthor: boolean) => Promise<string>;
  readonly answer: (suppressAuthor: boolean) => void;
}

async function askAuthor({ place, preview, answer }: AuthorQuestion): Promise<Answer> {
  const pick = window.createQuickPick<QuickPickItem & { readonly suppressAuthor: boolean }>();
  pick.placeholder = 'Does the citation name the author?';
  const [named = '', nameless = ''] = await Promise.all([preview(false), preview(true)]);
  pick.items = [
    { label: 'Name the author', detail: plainLabel(named), suppressAuthor: false },
    { label: 'Leave out the author, whom the sentence names', detail: plainLabel(nameless), suppressAuthor: true },
  ];
  return answered(pick, place, () => answer(pick.activeItems[0]?.suppressAuthor ?? false));
}

/** Shows a question until it is answered, left backwards or dismissed. */
function answered(input: InputBox | QuickPick<QuickPickItem & { readonly suppressAuthor: boolean }>, { step, totalSteps, back }: Place, accept: () => void): Promise<Answer> {
  input.title = 'Insert Citation with Locator';
  input.step = step;
  input.totalSteps = totalSteps;
  input.buttons = back ? [QuickInputButtons.Back] : [];
  // What is typed is kept while the user looks up a page number elsewhere.
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      resolve(answer);
      input.hide();
    };
    input.onDidAccept(() => {
      accept();
      end('next');
    });
    input.onDidTriggerButton((button) => {
      if (button !== QuickInputButtons.Back) return;
      // What is there already is there again when the user comes back.
      accept();
      end('back');
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
