/** @jsxImportSource react */
/** X: Draft.js in an inline box, a modal and a reply, all with the same test id. Evidence: sites.md, rows "X". */
import { useRef, useState } from 'react';
import { DraftBox } from './draft.tsx';
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
import './base.css';
import './x.css';

const self = { name: 'Ada Byron', handle: 'ada_byron' };

/** Length as X counts it: links are 23, most letters 1, everything else 2. */
function weight(text: string): number {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  let sum = links.length * 23;
  for (const char of text.replace(/https?:\/\/\S+/g, '')) {
    const code = char.codePointAt(0) ?? 0;
    const single =
      code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037);
    sum += single ? 1 : 2;
  }
  return sum;
}

function Composer(props: {
  readonly name: string;
  readonly inline: boolean;
  readonly placeholder: string;
  readonly quoting?: FeedPost | undefined;
  readonly onPosted?: () => void;
}) {
  const [text, setText] = useState('');
  const [picture, setPicture] = useState(false);
  const [alt, setAlt] = useState('');
  const latest = useRef('');
  const clear = useRef(() => {});
  const button = useRef<HTMLButtonElement>(null);
  const left = 280 - weight(text);
  const ready = (value: string) => value.trim() !== '' && weight(value) <= 280;
  const send = () => {
    if (!ready(latest.current)) return;
    submitted(latest.current);
    clear.current();
    setPicture(false);
    props.onPosted?.();
  };
  return (
    <div className="composer">
      <Avatar name={self.name} />
      <div className="grow">
        <DraftBox
          name={props.name}
          testId="tweetTextarea_0"
          label="Post text"
          placeholder={props.placeholder}
          clear={clear}
          submitButton={() => button.current}
          onSubmit={send}
          onText={(value) => {
            latest.current = value;
            setText(value);
          }}
        />
        {props.quoting && (
          <div className="card">
            <strong>{props.quoting.name}</strong>
            <div data-testid="tweetText">{props.quoting.text}</div>
          </div>
        )}
        {picture && (
          <div data-testid="attachments">
            <img alt={alt} width={80} height={60} />
            <button type="button" className="quiet" onClick={() => setAlt('The logo of CERN on a wall')}>
              Add description
            </button>
          </div>
        )}
        <div className="row" data-testid="toolBar">
          <span className="link">
            <Icon of="image" />
          </span>
          <input
            type="file"
            className="nowhere"
            data-testid="fileInput"
            accept="image/*,video/*"
            onChange={(event) => setPicture(event.target.files?.length === 1)}
          />
          <span className={left < 0 ? 'end overrun' : 'end soft'} role="progressbar" aria-label="Characters left">
            {left}
          </span>
          <button
            ref={button}
            type="button"
            data-testid={props.inline ? 'tweetButtonInline' : 'tweetButton'}
            aria-disabled={ready(text) ? undefined : true}
            disabled={!ready(text)}
            onClick={send}
          >
            {props.name === 'reply' ? 'Reply' : 'Post'}
          </button>
        </div>
      </div>
    </div>
  );
}

function Tweet({ post }: { readonly post: FeedPost }) {
  return (
    <article className="post" data-testid="tweet">
      <Avatar name={post.name} />
      <div>
        <div data-testid="User-Name">
          <strong>{post.name}</strong>{' '}
          <span className="soft">
            @{`${post.handle}_lhc`} · {post.age}
          </span>
        </div>
        <p data-testid="tweetText" lang="en">
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

function ProfileForm({ onClose }: { readonly onClose: () => void }) {
  const profile = useProfile(self.name, 'Physicist at CERN. Detectors, data and a very large dog.');
  return (
    <Modal label="Edit profile" onClose={onClose}>
      <div className="modal-body">
        <Labelled label="Name">
          {(id) => <LooseField {...profile.nameField} attributes={{ id, name: 'displayName', maxLength: 50 }} />}
        </Labelled>
        <Labelled label="Bio">
          {(id) => (
            <LooseField {...profile.bioField} long attributes={{ id, name: 'description', maxLength: 160, rows: 3 }} />
          )}
        </Labelled>
        <Labelled label="Location">
          {(id) => <LooseField name="location" start="Geneva" attributes={{ id, name: 'location', maxLength: 30 }} />}
        </Labelled>
        <div className="row">
          <button
            ref={profile.button}
            type="button"
            className="end"
            data-testid="Profile_Save_Button"
            onClick={profile.save}
          >
            Save
          </button>
        </div>
      </div>
    </Modal>
  );
}

/** The sheet that asks before a post goes; its button has the focus. */
function DeletePost({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal label="Delete post?" onClose={onClose} attributes={{ 'data-testid': 'confirmationSheetDialog' }}>
      <p>This can’t be undone and it will be removed from your profile.</p>
      <div className="row">
        <button
          type="button"
          data-testid="confirmationSheetConfirm"
          onClick={() => {
            submitted('deleted');
            onClose();
          }}
        >
          Delete
        </button>
        <button type="button" className="quiet" data-testid="confirmationSheetCancel" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Modal>
  );
}

function Login() {
  return (
    <main className="center">
      <div className="brand">𝕏</div>
      <h1>Happening now</h1>
      {/* The site renders the form twice, for two widths; only one copy is shown. */}
      <form className="nowhere" onSubmit={(event) => event.preventDefault()}>
        <LooseField
          name="login-twin"
          attributes={{ name: 'username_or_email', autoComplete: 'username', 'aria-label': 'Email or username' }}
        />
      </form>
      <form onSubmit={(event) => event.preventDefault()}>
        <Labelled label="Email or username">
          {(id) => <LooseField name="login" attributes={{ id, name: 'username_or_email', autoComplete: 'username' }} />}
        </Labelled>
        <button type="submit">Next</button>
      </form>
    </main>
  );
}

function Navigation({ onCompose }: { readonly onCompose: () => void }) {
  return (
    <>
      <a href="/home" data-testid="AppTabBar_Home_Link">
        <Icon of="home" /> Home
      </a>
      <a href="/notifications" data-testid="AppTabBar_Notifications_Link">
        <Icon of="bell" /> Notifications
      </a>
      <a href="/messages" data-testid="AppTabBar_DirectMessage_Link">
        <Icon of="mail" /> Messages
      </a>
      <a href={`/${self.handle}`} data-testid="AppTabBar_Profile_Link">
        <Icon of="person" /> Profile
      </a>
      <button type="button" data-testid="SideNav_NewTweet_Button" onClick={onCompose}>
        Post
      </button>
      <div className="account" data-testid="SideNav_AccountSwitcher_Button">
        <Avatar name={self.name} />
        <div>
          <strong>{self.name}</strong>
          <div className="soft">@{self.handle}</div>
        </div>
      </div>
    </>
  );
}

function Aside() {
  return (
    <>
      <LooseField
        name="search"
        attributes={{
          'data-testid': 'SearchBox_Search_Input',
          'aria-label': 'Search query',
          placeholder: 'Search',
          role: 'combobox',
        }}
      />
      <div className="card">
        <h2>What’s happening</h2>
        <p>
          <span className="soft">Science · Trending</span>
          <br />
          <strong>Open Data Day</strong>
        </p>
        <p>
          <span className="soft">Trending in Switzerland</span>
          <br />
          <strong>Lake swimming</strong>
        </p>
      </div>
      <div className="drawer" data-testid="DMDrawer">
        <strong>Messages</strong>
        <DraftBox
          name="message"
          testId="dmComposerTextInput"
          label="Start a new message"
          placeholder="Start a new message"
        />
      </div>
    </>
  );
}

function Page() {
  const [path, go] = usePath();
  if (path.startsWith('/i/flow/')) return <Login />;
  const thread = feed.find((post) => path === `/${post.handle}_lhc/status/${post.id}`);
  return (
    <>
      <Shell brand="𝕏" nav={<Navigation onCompose={() => go('/compose/post')} />} aside={<Aside />}>
        {thread ? (
          <>
            <Tweet post={thread} />
            <Composer name="reply" inline placeholder="Post your reply" />
          </>
        ) : (
          <>
            <Composer name="post" inline placeholder="What’s happening?" />
            {feed.map((post) => (
              <Tweet key={post.id} post={post} />
            ))}
          </>
        )}
      </Shell>
      {path === '/compose/post' && (
        <>
          <div className="twin" aria-hidden="true">
            <DraftBox name="twin" testId="tweetTextarea_0" label="Post text" placeholder="" />
          </div>
          <Modal label="Compose post" onClose={() => go('/home')}>
            <Composer
              name={quoted() ? 'quote' : 'modal'}
              inline={false}
              placeholder="What’s happening?"
              quoting={quoted()}
              onPosted={() => go('/home')}
            />
          </Modal>
        </>
      )}
      {new URLSearchParams(location.search).has('delete') && <DeletePost onClose={() => go('/home')} />}
      {path === '/settings/profile' && <ProfileForm onClose={() => go('/home')} />}
    </>
  );
}

start('react-root', <Page />);
