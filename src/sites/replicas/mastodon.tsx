/** @jsxImportSource react */
/** Mastodon: textareas React controls, in 4.6's markup and the older settings page. Evidence: sites.md, "Mastodon". */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import {
  Avatar,
  type FeedPost,
  feed,
  Icon,
  Labelled,
  LooseField,
  quoted,
  Shell,
  start,
  TextArea,
  TextInput,
  useModel,
  usePath,
  useProfile,
} from './kit.tsx';
import { submitted } from './spy.ts';
import './base.css';
import './mastodon.css';

const self = { name: 'Ada Byron', handle: 'ada' };
const limit = 500;

function graphemes(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

function ComposeForm(props: {
  readonly name: string;
  readonly replyTo?: FeedPost;
  readonly editing?: true;
  readonly quoting?: FeedPost | undefined;
  readonly start?: string;
}) {
  const [text, model, setText] = useModel(props.start ?? '');
  const [warning, warningModel, setWarning] = useModel('');
  const [hasWarning, setHasWarning] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const mine = props.name === 'post';
  useEffect(() => {
    if (hasWarning) form.current?.querySelector<HTMLElement>('.spoiler-input__input')?.focus();
  }, [hasWarning]);
  const left =
    limit - graphemes(text.replace(/https?:\/\/\S+/g, 'x'.repeat(23))) - graphemes(hasWarning ? warning : '');
  const ready = left >= 0 && text.trim() !== '';
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    // As the real form does: what stands in the box wins over the state.
    const shown = form.current?.querySelector('textarea')?.value ?? '';
    if (shown !== model.current) setText(shown);
    if (shown.trim() === '' || left < 0) return;
    submitted(hasWarning ? `${warningModel.current}\n\n${shown}` : shown);
    setText('');
    setWarning('');
    setHasWarning(false);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form className="compose-form" ref={form} onSubmit={send}>
      {props.replyTo && (
        <div className="reply-indicator">
          <strong className="reply-indicator__display-name">{props.replyTo.name}</strong>
          <div className="reply-indicator__content translate">{props.replyTo.text}</div>
        </div>
      )}
      {props.editing && (
        <div className="edit-indicator">
          <div className="edit-indicator__content translate">{props.start}</div>
        </div>
      )}
      <div className="compose-form__highlightable">
        {hasWarning && (
          <div className="spoiler-input">
            <TextInput
              name={mine ? 'cw' : `${props.name}-cw`}
              value={warning}
              model={warningModel}
              onChange={setWarning}
              submitButton={() => button.current}
              attributes={{
                id: mine ? 'cw-spoiler-input' : undefined,
                className: 'spoiler-input__input',
                placeholder: 'Content warning (optional)',
                'aria-label': 'Content warning (optional)',
                onKeyDown: keys,
              }}
            />
          </div>
        )}
        <div className="autosuggest-textarea">
          <TextArea
            name={props.name}
            value={text}
            model={model}
            onChange={setText}
            submitButton={() => button.current}
            attributes={{
              className: 'autosuggest-textarea__textarea',
              placeholder: 'What’s on your mind?',
              'aria-label': 'What’s on your mind?',
              'aria-autocomplete': 'list',
              dir: 'auto',
              lang: 'en',
              rows: 3,
              onKeyDown: keys,
            }}
          />
        </div>
        {props.quoting && (
          <div className="status__quote">
            <strong>{props.quoting.name}</strong>
            <div className="status__content translate">{props.quoting.text}</div>
          </div>
        )}
        <div className="compose-form__footer row">
          <button
            type="button"
            className="quiet"
            aria-label="Add content warning"
            aria-pressed={hasWarning}
            onClick={() => setHasWarning(!hasWarning)}
          >
            CW
          </button>
          <span className="soft">
            <Icon of="globe" />
          </span>
          <span className={left < 0 ? 'character-counter character-counter--over end' : 'character-counter end'}>
            {left}
          </span>
          <button ref={button} type="submit" className="button button--compact" disabled={!ready}>
            {props.editing ? 'Update' : props.replyTo ? 'Reply' : 'Post'}
          </button>
        </div>
      </div>
    </form>
  );
}

function Status({ post }: { readonly post: FeedPost }) {
  return (
    <article className="status post">
      <Avatar name={post.name} />
      <div>
        <div className="status__display-name">
          <strong>{post.name}</strong>{' '}
          <span className="soft">
            @{post.handle} · {post.age}
          </span>
        </div>
        <p className="status__content translate" lang="en">
          {post.text}
        </p>
        <div className="actions">
          <Icon of="reply" />
          <Icon of="repeat" />
          <Icon of="heart" />
          <Icon of="share" />
        </div>
      </div>
    </article>
  );
}

/** One of the editor modals of 4.6: a single field, named by the modal's title. */
function EditModal(props: { readonly field: 'bio' | 'display-name'; readonly onClose: () => void }) {
  const profile = useProfile(self.name, 'Physicist at CERN. Detectors, data and a very large dog.');
  const title = useId();
  const bio = props.field === 'bio';
  const field = bio ? profile.bioField : profile.nameField;
  return (
    <div className="scrim modal-root__container">
      <div className="modal safety-action-modal dialog-modal" role="dialog" aria-modal="true" aria-labelledby={title}>
        <div className="modal-body">
          <h1 id={title} className="modal-title">
            {bio ? 'Edit bio' : 'Edit display name'}
          </h1>
          <LooseField
            {...field}
            long={bio}
            attributes={{ 'aria-labelledby': title, ...(bio ? { maxLength: 500, rows: 3 } : {}) }}
          />
          <div className="row modal-actions">
            <button type="button" className="quiet end" onClick={props.onClose}>
              Cancel
            </button>
            <button
              ref={profile.button}
              type="button"
              className="button"
              onClick={() => {
                submitted(field.model.current);
                props.onClose();
              }}
            >
              Save
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

function OldSettings() {
  const profile = useProfile(self.name, 'Physicist at CERN. Detectors, data and a very large dog.');
  return (
    <main className="center">
      <h1>Edit profile</h1>
      <form
        className="simple_form"
        onSubmit={(event) => {
          event.preventDefault();
          profile.save();
        }}
      >
        <Labelled label="Display name">
          {() => (
            <LooseField
              {...profile.nameField}
              name="old-display-name"
              attributes={{ id: 'account_display_name', name: 'account[display_name]', maxLength: 30 }}
            />
          )}
        </Labelled>
        <Labelled label="Bio">
          {() => (
            <LooseField
              {...profile.bioField}
              name="old-bio"
              long
              attributes={{ id: 'account_note', name: 'account[note]', maxLength: 500, rows: 4 }}
            />
          )}
        </Labelled>
        <button ref={profile.button} type="submit">
          Save changes
        </button>
      </form>
    </main>
  );
}

function SignUp() {
  return (
    <main className="center">
      <h1>Let’s get you set up on mastodon.social</h1>
      <form className="simple_form new_user" id="new_user" onSubmit={(event) => event.preventDefault()}>
        <Labelled label="Username">
          {() => (
            <LooseField
              name="login"
              attributes={{
                id: 'user_account_attributes_username',
                name: 'user[account_attributes][username]',
                autoComplete: 'off',
                maxLength: 30,
              }}
            />
          )}
        </Labelled>
        <Labelled label="E-mail address">
          {() => <LooseField name="login-email" attributes={{ id: 'user_email', name: 'user[email]', type: 'text' }} />}
        </Labelled>
        <button type="submit">Sign up</button>
      </form>
    </main>
  );
}

function Page() {
  const [path, go] = usePath();
  if (path === '/auth/sign_up') return <SignUp />;
  if (path === '/settings/profile') return <OldSettings />;
  const thread = feed.find((post) => path === `/@${post.handle}/${post.id}`);
  const nav = (
    <>
      <a href="/home">
        <Icon of="home" /> Home
      </a>
      <a href="/notifications">
        <Icon of="bell" /> Notifications
      </a>
      <a href="/conversations">
        <Icon of="mail" /> Private mentions
      </a>
      <a href="/profile/edit">
        <Icon of="person" /> Edit profile
      </a>
    </>
  );
  const side = (
    <>
      <div className="search">
        <LooseField
          name="search"
          attributes={{ className: 'search__input', placeholder: 'Search or paste URL', 'aria-label': 'Search' }}
        />
      </div>
      <div className="navigation-bar row">
        <Avatar name={self.name} />
        <div>
          <strong className="display-name__html">{self.name}</strong>
          <a className="navigation-bar__profile-account soft" href={`/@${self.handle}`}>
            @{self.handle}
          </a>
        </div>
      </div>
      {thread ? (
        <ComposeForm key="reply" name="reply" replyTo={thread} start={`@${thread.handle} `} />
      ) : new URLSearchParams(location.search).has('edit') ? (
        <ComposeForm key="edit" name="edit" editing start="The beam is off until noon." />
      ) : (
        <ComposeForm key="post" name={quoted() ? 'quote' : 'post'} quoting={quoted()} />
      )}
      <div className="twin" aria-hidden="true">
        <ComposeForm name="twin" />
      </div>
      {/* A comment to the moderators: private, though it is written beside a post. */}
      <div className="drawer">
        <strong>Report a post</strong>
        <LooseField
          name="message"
          long
          attributes={{
            className: 'report-dialog-modal__textarea',
            placeholder: 'Additional comments',
            'aria-label': 'Additional comments',
            rows: 2,
          }}
        />
      </div>
    </>
  );
  return (
    <>
      <Shell brand="mastodon" nav={nav} aside={side}>
        {(thread ? [thread] : feed).map((post) => (
          <Status key={post.id} post={post} />
        ))}
      </Shell>
      {path === '/profile/edit/bio' && <EditModal field="bio" onClose={() => go('/profile/edit')} />}
      {path === '/profile/edit/name' && <EditModal field="display-name" onClose={() => go('/profile/edit')} />}
    </>
  );
}

start('mastodon', <Page />);
