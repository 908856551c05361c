/** @jsxImportSource react */
/** Bluesky: TipTap in a modal, react-native-web's test ids elsewhere. Evidence: sites.md, row "Bluesky". */
import { useRef, useState } from 'react';
import {
  Avatar,
  type FeedPost,
  feed,
  Icon,
  Labelled,
  LooseField,
  Modal,
  quoted,
  Shell,
  start,
  usePath,
  useProfile,
} from './kit.tsx';
import { submitted } from './spy.ts';
import { TipTapBox } from './tiptap.tsx';
import './base.css';
import './bluesky.css';

const self = { name: 'Ada Byron', handle: 'ada.bsky.social' };
const limit = 300;

function graphemes(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

function Composer(props: {
  readonly name: string;
  readonly replyTo?: FeedPost;
  readonly quoting?: FeedPost | undefined;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState('');
  const latest = useRef('');
  const button = useRef<HTMLButtonElement>(null);
  const left = limit - graphemes(text);
  const ready = (value: string) => value.trim() !== '' && graphemes(value) <= limit;
  const send = () => {
    if (!ready(latest.current)) return;
    submitted(latest.current);
    props.onClose();
  };
  return (
    <div className="scrim">
      <div className="modal" role="dialog" aria-modal="true">
        <div data-testid="composePostView">
          <div className="modal-head">
            <button type="button" className="quiet" data-testid="composerDiscardButton" onClick={props.onClose}>
              Cancel
            </button>
            <button
              ref={button}
              type="button"
              className="end"
              data-testid="composerPublishBtn"
              aria-label={props.replyTo ? 'Publish reply' : 'Publish post'}
              disabled={!ready(text)}
              onClick={send}
            >
              {props.replyTo ? 'Reply' : 'Post'}
            </button>
          </div>
          {props.replyTo && (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as react-native-web makes it.
            <div className="post" aria-label="Expand or collapse the full post you are replying to">
              <Avatar name={props.replyTo.name} />
              <div>
                <strong>{props.replyTo.name}</strong>
                <p>{props.replyTo.text}</p>
              </div>
            </div>
          )}
          <div className="composer">
            <Avatar name={self.name} />
            <div className="grow">
              <TipTapBox
                name={props.name}
                placeholder={props.replyTo ? 'Write your reply' : 'What’s up?'}
                attributes={{
                  role: 'textbox',
                  'aria-multiline': 'true',
                  'aria-label': 'Rich-Text Editor',
                  dir: 'auto',
                }}
                autoFocus
                submitButton={() => button.current}
                onSubmit={send}
                onText={(value) => {
                  latest.current = value;
                  setText(value);
                }}
              />
            </div>
          </div>
          {props.quoting && (
            <div className="card">
              <strong>{props.quoting.name}</strong>
              <div data-word-wrap="1">{props.quoting.text}</div>
            </div>
          )}
          <div className="row modal-body">
            <span className="link" data-testid="openMediaBtn">
              <Icon of="image" />
            </span>
            <span className="end soft">{left}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Post({ post }: { readonly post: FeedPost }) {
  return (
    <div className="post" data-testid={`feedItem-by-${post.handle}.bsky.social`}>
      <Avatar name={post.name} />
      <div>
        <strong>{post.name}</strong>{' '}
        <span className="soft">
          @{post.handle}.bsky.social · {post.age}
        </span>
        <p data-testid="postText">{post.text}</p>
        <div className="actions">
          <Icon of="reply" />
          <Icon of="repeat" />
          <Icon of="heart" />
          <Icon of="share" />
        </div>
      </div>
    </div>
  );
}

function ProfileForm({ onClose }: { readonly onClose: () => void }) {
  const profile = useProfile(self.name, 'Physicist at CERN. Detectors, data and a very large dog.');
  return (
    <Modal label="Edit profile" onClose={onClose} attributes={{ 'data-testid': 'editProfileModal' }}>
      <div className="modal-body">
        <Labelled label="Display name">
          {(id) => (
            <LooseField
              {...profile.nameField}
              attributes={{ id, 'data-testid': 'editProfileDisplayNameInput', 'aria-label': 'Display name' }}
            />
          )}
        </Labelled>
        <Labelled label="Description">
          {(id) => (
            <LooseField
              {...profile.bioField}
              long
              attributes={{ id, 'data-testid': 'editProfileDescriptionInput', 'aria-label': 'Description', rows: 4 }}
            />
          )}
        </Labelled>
        <div className="row">
          <button
            ref={profile.button}
            type="button"
            className="end"
            data-testid="editProfileSaveBtn"
            onClick={profile.save}
          >
            Save
          </button>
        </div>
      </div>
    </Modal>
  );
}

function Login() {
  return (
    <main className="center" data-testid="loginForm">
      <h1>Sign in</h1>
      <Labelled label="Username or email address">
        {(id) => (
          <LooseField
            name="login"
            attributes={{ id, 'data-testid': 'loginUsernameInput', autoComplete: 'username', autoCapitalize: 'none' }}
          />
        )}
      </Labelled>
      <button type="button" data-testid="loginNextButton">
        Next
      </button>
    </main>
  );
}

function Page() {
  const [path, go] = usePath();
  const query = new URLSearchParams(location.search);
  if (query.has('login')) return <Login />;
  const thread = feed.find((post) => path === `/profile/${post.handle}.bsky.social/post/${post.id}`);
  const composing = path === '/intent/compose';
  const nav = (
    <>
      <a href="/">
        <Icon of="home" /> Home
      </a>
      <a href="/notifications">
        <Icon of="bell" /> Notifications
      </a>
      <a href="/messages">
        <Icon of="mail" /> Chat
      </a>
      <a href={`/profile/${self.handle}`} aria-label="Profile">
        <Icon of="person" /> Profile
      </a>
      <button type="button" data-testid="composeFAB" onClick={() => go('/intent/compose')}>
        New post
      </button>
    </>
  );
  const side = (
    <>
      <LooseField
        name="search"
        attributes={{ role: 'search', placeholder: 'Search', 'aria-label': 'Search', type: 'text' }}
      />
      <div className="card">
        <h2>Feeds</h2>
        <p>Discover</p>
        <p>Science</p>
        <p>Mutuals</p>
      </div>
      <div className="drawer">
        <strong>Nora Salminen</strong>
        <LooseField
          name="message"
          long
          attributes={{ placeholder: 'Write a message', 'aria-label': 'Message input field', rows: 1 }}
        />
      </div>
    </>
  );
  return (
    <>
      <Shell brand="Bluesky" nav={nav} aside={side}>
        {(thread ? [thread] : feed).map((post) => (
          <Post key={post.id} post={post} />
        ))}
      </Shell>
      {composing && (
        <>
          <div className="twin" aria-hidden="true" data-testid="composePostView">
            <TipTapBox name="twin" placeholder="" attributes={{ 'aria-label': 'Rich-Text Editor' }} />
          </div>
          <Composer name={quoted() ? 'quote' : 'post'} quoting={quoted()} onClose={() => go('/')} />
        </>
      )}
      {thread && <Composer name="reply" replyTo={thread} onClose={() => go('/')} />}
      {path === `/profile/${self.handle}` && query.has('edit') && <ProfileForm onClose={() => go('/')} />}
    </>
  );
}

start('root', <Page />);
