/**
 * A listener for what a person does. A page can make events of its own; they must not open or close anything of ours,
 * nor make us believe that something was sent.
 */
export function byPerson(act: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
