import { type BenchEditor, plainText } from './kit.ts';

/** A field whose value is its model. */
export function plainField(place: HTMLElement, field: HTMLTextAreaElement | HTMLInputElement): BenchEditor {
  place.append(field);
  return {
    element: () => field,
    text: () => field.value,
    selection: () => ({ from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 }),
    fill(paragraphs) {
      field.value = plainText(paragraphs);
    },
    serialised: () => field.value,
    redraw() {
      field.value = String(field.value);
    },
    destroy: () => field.remove(),
  };
}
