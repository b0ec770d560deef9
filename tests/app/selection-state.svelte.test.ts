import { describe, expect, it } from 'vitest';
import { SelectionState } from '../../src/app/state/selection-state.svelte.ts';
import { alaskaStory } from '../support/story.ts';

const timeline = alaskaStory();
const choice = {
  documents: timeline.extractions.map(({ document }) => document),
  events: timeline.events,
};
const named = (title: string) => {
  const event = choice.events.find((candidate) => candidate.title.includes(title));
  if (!event) throw new Error(`no event “${title}”`);
  return event;
};

describe('SelectionState', () => {
  it('begins with the first article and no event', () => {
    const selection = new SelectionState(choice);
    expect(selection.event).toBeNull();
    expect(selection.document).toBe(choice.documents[0]);
  });

  it('opens the article of the chosen event at the passage that dates it', () => {
    const selection = new SelectionState(choice);
    const summit = named('summit, Alaska');
    selection.choose(summit.id);
    expect(selection.event).toBe(summit);
    expect(selection.document?.id).toBe(summit.mentions[0]?.document);
    expect(selection.target?.span).toEqual(summit.mentions[0]?.span);
  });

  it('stays in the open article where that tells the event too', () => {
    const selection = new SelectionState(choice);
    const call = named('joint call');
    for (const { id } of choice.documents) {
      selection.open(id);
      selection.choose(call.id);
      expect(selection.document?.id).toBe(id);
    }
  });

  it('wishes the same passage anew when it is chosen again', () => {
    const selection = new SelectionState(choice);
    selection.choose(named('VJ Day').id);
    const first = selection.target;
    selection.choose(named('VJ Day').id);
    expect(selection.target).not.toBe(first);
  });

  it('leaves the text where it is when its passage was pointed at', () => {
    const selection = new SelectionState(choice);
    const vjDay = named('VJ Day').mentions[0];
    if (!vjDay) throw new Error('no passage');
    selection.open(vjDay.document);
    selection.chooseHere(named('VJ Day').id, vjDay.trigger.from);
    expect(selection.passage?.span).toEqual(vjDay.span);
    expect(selection.event).toBe(named('VJ Day'));
    expect(selection.target).toBeNull();
  });

  it('has no event once it is cleared, or for an id that is unknown', () => {
    const selection = new SelectionState(choice);
    selection.choose(named('VJ Day').id);
    selection.clear();
    expect(selection.event).toBeNull();
    selection.choose('nobody');
    expect(selection.event).toBeNull();
  });

  it('survives an empty story', () => {
    const selection = new SelectionState({ documents: [], events: [] });
    expect(selection.document).toBeNull();
  });
});
