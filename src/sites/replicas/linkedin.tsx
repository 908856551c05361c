/** @jsxImportSource react */
/**
 * LinkedIn: the post box is Quill 1.3.7 in the open shadow root of #interop-outlet, comments are TipTap in the light
 * DOM, messages a plain contenteditable. Evidence: sites.md, rows "LinkedIn".
 */
import Quill from 'quill';
import quillCss from 'quill/dist/quill.core.css?inline';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import baseCss from './base.css?inline';
import {
  Avatar,
  type FeedPost,
  feed,
  Icon,
  Labelled,
  LooseField,
  mounted,
  quoted,
  Shell,
  start,
  useField,
  usePath,
  useProfile,
} from './kit.tsx';
import siteCss from './linkedin.css?inline';
import { pastePlainly, selectionOf, textOf } from './quill-shadow.ts';
import { submitted } from './spy.ts';
import { TipTapBox } from './tiptap.tsx';
import './base.css';
import './linkedin.css';

const self = { name: 'Ada Byron' };

/** Renders its children inside the open shadow root of #interop-outlet. */
function Interop({ children }: { readonly children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const outlet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = mounted(outlet);
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [quillCss, baseCss, siteCss].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    setRoot(shadow);
  }, []);
  return (
    <>
      <div id="interop-outlet" data-testid="interop-shadowdom" ref={outlet} />
      {root && createPortal(<div className="replica-root">{children}</div>, root)}
    </>
  );
}

function QuillBox(props: {
  readonly name: string;
  readonly onText?: (text: string) => void;
  readonly submitButton?: () => HTMLElement | null;
}) {
  const box = useRef<HTMLDivElement>(null);
  const quill = useRef<Quill | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const current = () => {
    if (!quill.current) throw new Error('The editor is not on the page');
    return quill.current;
  };
  useEffect(() => {
    if (quill.current) return;
    const made = new Quill(mounted(box), {
      formats: ['link'],
      placeholder: 'What do you want to talk about?',
    });
    const attributes = {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Text editor for creating content',
      'data-test-ql-editor-contenteditable': 'true',
    };
    for (const [name, value] of Object.entries(attributes)) made.root.setAttribute(name, value);
    pastePlainly(made);
    made.on('text-change', () => {
      // The site's button follows a moment later.
      queueMicrotask(() => latest.current.onText?.(textOf(made)));
    });
    quill.current = made;
  }, []);
  useField(props.name, {
    element: () => current().root,
    text: () => textOf(current()),
    selection: () => selectionOf(current()),
    submitButton: () => latest.current.submitButton?.() ?? null,
  });
  return (
    <div className="editor-container">
      <div ref={box} />
    </div>
  );
}

function ShareBox({ quoting, onClose }: { readonly quoting: FeedPost | undefined; readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const latest = useRef('');
  const button = useRef<HTMLButtonElement>(null);
  const ready = text.trim() !== '' && text.length <= 3000;
  return (
    <div className="scrim">
      <div
        className="modal share-box"
        role="dialog"
        aria-modal="true"
        aria-label="Create post"
        data-test-modal-id="sharebox"
      >
        <div className="modal-head">
          <Avatar name={self.name} />
          <div>
            <strong>{self.name}</strong>
            <div className="soft">Post to Anyone</div>
          </div>
          <button type="button" className="quiet end" aria-label="Dismiss" onClick={onClose}>
            ✕
          </button>
        </div>
        <div className="modal-body share-creation-state__text-editor">
          <QuillBox
            name={quoting ? 'quote' : 'post'}
            submitButton={() => button.current}
            onText={(value) => {
              latest.current = value;
              setText(value);
            }}
          />
        </div>
        {quoting && (
          <div className="card feed-shared-mini-update-v2">
            <strong>{quoting.name}</strong>
            <p className="update-components-text">{quoting.text}</p>
          </div>
        )}
        <div className="row modal-body">
          <span className="soft">
            <Icon of="image" />
          </span>
          <button
            ref={button}
            type="button"
            className="share-actions__primary-action end"
            disabled={!ready}
            onClick={() => {
              submitted(latest.current);
              onClose();
            }}
          >
            Post
          </button>
        </div>
      </div>
    </div>
  );
}

function CommentBox({ post }: { readonly post: FeedPost }) {
  const [text, setText] = useState('');
  const latest = useRef('');
  const clear = useRef(() => {});
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="comments-comment-box row" data-view-name="comment-box">
      <Avatar name={self.name} />
      <div className="grow" data-testid="ui-core-tiptap-text-editor-wrapper">
        <TipTapBox
          name={post.id === '1' ? 'comment' : `comment-${post.id}`}
          placeholder="Add a comment…"
          attributes={{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text editor for creating comment' }}
          clear={clear}
          submitButton={() => button.current}
          onText={(value) => {
            latest.current = value;
            setText(value);
          }}
        />
      </div>
      {text.trim() !== '' && (
        <button
          ref={button}
          type="button"
          className="comments-comment-box__submit-button--cr"
          onClick={() => {
            submitted(latest.current);
            clear.current();
          }}
        >
          Comment
        </button>
      )}
    </div>
  );
}

function Update({ post, comments }: { readonly post: FeedPost; readonly comments: boolean }) {
  return (
    <article className="card update feed-shared-update-v2" data-urn={`urn:li:activity:${post.id}`}>
      <div className="row">
        <Avatar name={post.name} />
        <div>
          <strong className="update-components-actor__title">{post.name}</strong>
          <div className="soft">Accelerator operations · {post.age}</div>
        </div>
      </div>
      <p className="update-components-text">{post.text}</p>
      <div className="actions">
        <Icon of="heart" />
        <Icon of="reply" />
        <Icon of="repeat" />
      </div>
      {comments && <CommentBox post={post} />}
    </article>
  );
}

function Message() {
  const box = useRef<HTMLDivElement>(null);
  useField('message', {
    element: () => mounted(box),
    text: () => mounted(box).textContent ?? '',
    selection: () => null,
    submitButton: () => null,
  });
  return (
    <div className="drawer msg-overlay-conversation-bubble">
      <strong>Nora Salminen</strong>
      <div className="msg-form__msg-content-container editor">
        {/* biome-ignore lint/a11y/useSemanticElements: what the site has is what we must not watch. */}
        <div
          ref={box}
          className="msg-form__contenteditable"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label="Write a message…"
        />
      </div>
    </div>
  );
}

/** The profile editor is a native modal dialog: everything outside it is inert, whatever its z-index. */
function ProfileForm() {
  const profile = useProfile(
    'Physicist at CERN',
    'Detectors, data and a very large dog. I work at CERN on the tracker.',
  );
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const modal = dialog.current;
    if (modal && !modal.open) modal.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="modal" data-testid="dialog" aria-label="Edit about">
      <div className="modal-body">
        <Labelled label="Headline">
          {() => (
            <LooseField
              {...profile.nameField}
              attributes={{
                id: 'single-line-text-form-component-profileEditFormElement-TOP-CARD-profile-HEADLINE',
                maxLength: 220,
                'aria-label': 'Headline',
              }}
            />
          )}
        </Labelled>
        <Labelled label="About">
          {() => (
            <LooseField
              {...profile.bioField}
              long
              attributes={{
                id: 'gai-text-form-component-profileEditFormElement-SUMMARY-profile-ada-byron-summary',
                maxLength: 2600,
                rows: 5,
                'aria-label': 'About',
              }}
            />
          )}
        </Labelled>
        <div className="row">
          <button ref={profile.button} type="button" className="end" onClick={profile.save}>
            Save
          </button>
        </div>
      </div>
    </dialog>
  );
}

function Login() {
  return (
    <main className="center">
      <h1>Sign in</h1>
      {/* No form element, and the first copy is not the one on screen. */}
      <div className="nowhere">
        <LooseField
          name="login-twin"
          attributes={{ autoComplete: 'username webauthn', 'aria-label': 'Email or phone' }}
        />
      </div>
      <Labelled label="Email or phone">
        {(id) => <LooseField name="login" attributes={{ id, autoComplete: 'username webauthn' }} />}
      </Labelled>
      <button type="button">Sign in</button>
    </main>
  );
}

function Page() {
  const [path, go] = usePath();
  if (path === '/login') return <Login />;
  const sharing = new URLSearchParams(location.search).get('shareActive') === 'true';
  const nav = (
    <>
      <a href="/feed/">
        <Icon of="home" /> Home
      </a>
      <a href="/notifications/">
        <Icon of="bell" /> Notifications
      </a>
      <a href="/messaging/">
        <Icon of="mail" /> Messaging
      </a>
      <a href="/in/ada-byron/" className="profile-card-profile-link">
        <Icon of="person" /> Me
      </a>
    </>
  );
  const side = (
    <>
      <LooseField name="search" attributes={{ role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' }} />
      <div className="card">
        <h2>LinkedIn News</h2>
        <p>Research funding round opens</p>
        <p>The quiet return of the office plant</p>
      </div>
      <Message />
    </>
  );
  return (
    <>
      <Shell brand="Linked in" nav={nav} aside={side}>
        <div className="card share-box-feed-entry row">
          <Avatar name={self.name} />
          <button type="button" className="quiet" onClick={() => go('/feed/?shareActive=true')}>
            Start a post
          </button>
        </div>
        {feed.map((post, index) => (
          <Update key={post.id} post={post} comments={index < 2 || post.id === '5'} />
        ))}
      </Shell>
      <Interop>
        {sharing && (
          <>
            <div className="twin" aria-hidden="true">
              <QuillBox name="twin" />
            </div>
            <ShareBox quoting={quoted()} onClose={() => go('/feed/')} />
          </>
        )}
      </Interop>
      {path === '/in/ada-byron/edit/about' && <ProfileForm />}
    </>
  );
}

start('root', <Page />);
