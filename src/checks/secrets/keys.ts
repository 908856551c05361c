import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf, tests } from '../../core/gate';

// Shapes of keys as their makers document them; a shape alone is proof enough. The first characters gate each pattern.
const KEYS: readonly RegExp[] = [
  /(?<!\w)(?:AKIA|ASIA)[A-Z0-9]{16}(?!\w)/g, // AWS access key id: docs.aws.amazon.com/IAM, "Unique identifiers"
  /(?<!\w)gh[pousr]_[A-Za-z0-9]{20,255}(?!\w)/g, // GitHub tokens: github.blog "Behind GitHub's new authentication token formats"
  /(?<!\w)github_pat_[A-Za-z0-9_]{22,255}(?!\w)/g,
  /(?<!\w)glpat-[A-Za-z0-9_-]{15,64}(?!\w)/g, // GitLab personal access token: docs.gitlab.com
  /(?<!\w)xox[abeoprs]-[A-Za-z0-9-]{10,250}(?!\w)/g, // Slack tokens: api.slack.com/authentication/token-types
  /(?:https:\/\/)?hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{8,200}/g,
  /(?:https:\/\/[\w-]{1,60})?\.webhook\.office\.com\/webhookb2\/[\da-f@-]{36,80}\/IncomingWebhook\/[\da-f]{32}(?:\/[\w-]{1,80}){0,2}/g, // Microsoft Teams' incoming webhooks
  /https:\/\/(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[\w-]{10,100}/g, // Discord webhooks
  /(?<!\w)(?:https?:\/\/(?:[\w-]{1,30}\.){0,3})?(?:hooks?|webhooks?b?2?)(?:\.[\w-]{2,30}){0,4}(?:\/[\w@-]{1,60}){0,4}\/(?:(?=[A-Za-z_]{0,40}\d)(?=[a-z\d_]{0,40}[A-Z])\w{12,80}|(?=[a-z]{0,25}\d)[a-z\d]{24,40})(?![\w/-])/g, // incoming webhooks of chat services, whoever hosts them
  /(?<![\w.-])[MNO][A-Za-z\d_-]{22,30}\.[A-Za-z\d_-]{5,8}\.[A-Za-z\d_-]{25,50}(?![\w-])/g, // Discord bot token
  /(?<!\w)(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)=(?=[A-Za-z+/%_-]{0,60}\d)[A-Za-z0-9+/%&=_-]{20,200}/g, // Azure connection strings
  /(?<!\w)(?:Server|Data Source|Host|Uid|UID|User ?Id|Database|DSN|Initial Catalog)=[^;\n]{1,80};[^\n]{0,200}?(?:Password|Pwd|PWD|password|pwd)=(?!<|\{|\$|\*|your|my_|x{3})[^;\s"'<>{}]{4,80}/gi, // ADO.NET and ODBC
  /(?<!\w)secret_(?=[A-Za-z]{0,40}\d)(?=[a-z\d]{0,40}[A-Z])[A-Za-z0-9!]{20,60}/g, // Notion
  /(?<!\w)WIFI:(?:[A-Z]:[^;\n]{0,60};){0,3}P:[^;\n]{4,63}/g, // what the QR code of a network says
  /otpauth:\/\/[ht]otp\/[^\s<]{0,120}secret=[A-Z2-7]{8,64}/gi, // second factors: Google Authenticator, "Key Uri Format"
  /(?<!\w)(?:PHPSESSID|JSESSIONID|MoodleSession\w{0,20}|_shibsession_\w{1,80}|connect\.sid|laravel_session|session_?id|ASP\.NET_SessionId)=(?=[A-Za-z%._-]{0,60}\d)[\w%.-]{16,200}/gi, // a session that is logged in
  /(?<![\w-])[0-9a-f]{32}-us\d{1,2}(?!\w)/g, // Mailchimp
  /(?<!\w)(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,250}(?!\w)/g, // Stripe: docs.stripe.com/keys
  /(?<!\w)sk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{18,250}(?!\w)/g, // OpenAI, Anthropic
  /(?<!\w)AIza[A-Za-z0-9_-]{30,45}(?!\w)/g, // Google API key
  /(?<!\w)ya29\.[A-Za-z0-9_-]{20,400}/g, // Google OAuth access token
  /(?<!\w)hf_[A-Za-z0-9]{20,60}(?!\w)/g, // Hugging Face
  /(?<!\w)npm_[A-Za-z0-9]{30,60}(?!\w)/g, // npm
  /(?<!\w)pypi-[A-Za-z0-9_-]{16,250}(?!\w)/g, // PyPI
  /(?<!\w)SG\.[A-Za-z0-9_-]{8,40}\.[A-Za-z0-9_-]{10,60}(?!\w)/g, // SendGrid
  /(?<!\w)(?:shp(?:at|ca|pa|ss)_|dop_v1_|gl(?:sa|c)_|figd_|lin_api_|gsk_|r8_|hvs\.|tskey-|ntn_|pscale_|dapi|ph[cx]_|xai-|sntrys_|glrt-|sbp_|nfp_|dckr_pat_|rubygems_|lsv2_pt_|pplx-|whsec_|GOCSPX-|ATATT3|ATCTT3|sq0(?:atp|csp)-|xapp-|key-(?=[0-9a-f]{32})|[ps]k\.eyJ)[A-Za-z0-9_.-]{14,250}(?!\w)/g, // Shopify, DigitalOcean, Grafana, Figma, Mapbox and others: a prefix of the maker's own
  /(?<!\w)\d{8,10}:AA[A-Za-z0-9_-]{12,40}(?!\w)/g, // Telegram bot token
  /(?<!\w)eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}/g, // JSON Web Token, RFC 7519
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]{0,8000}-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g, // RFC 7468
  /https?:\/\/[\w.-]{3,80}\/(?:[\w-]{1,20}\/){0,3}(?:reset|password-reset|magic|magic-link|activate|verify-email|set-password)[/?=](?:token=)?(?=[a-zA-Z_.~-]{0,40}\d[a-zA-Z_.~-]{0,40}\d)[\w.~-]{16,200}/g, // a link that logs in
  /(?<!\w)AGE-SECRET-KEY-1[A-Z0-9]{20,80}/g,
  /(?<![\w/])[a-z][a-z0-9+.-]{1,15}:\/\/[^\s:/@]{1,60}:[^\s:/@]{2,80}@[\w.-]{2,200}/gi, // password in a URL, RFC 3986 section 3.2.1
  /(?<!\w)(?:postgres(?:ql)?|mysql|mongo(?:db)?|rediss?|amqps?)(?:\+srv)?:\/\/[^\s:]{0,60}:[^\s@]{2,80}@[\w.-]{2,200}/gi,
  /(?<!\w)[A-Z0-9_]{0,40}(?:SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|ACCESS_KEY)[A-Z0-9_]{0,20} ?[=:] ?["']?[^\s"'<>*]{6,200}/g, // an environment variable, as in .env files
  /(?<!\w)[A-Z][A-Z0-9_]{1,30}_KEY ?= ?["']?(?=[^\s"']{0,40}\d)[\w.~+/-]{10,200}/g, // "OPENAI_KEY=…": as above, named after its maker
  /(?<=\b(?:ssh|sftp) )(?=[A-Za-z]{0,40}\d)(?=[a-z\d]{0,40}[A-Z])[A-Za-z\d]{14,60}@[\w.-]{4,200}/g, // sessions whose user name is the key, as tmate gives them
];
/** A cheap test that is true of every text one of the patterns can match. */
const KEY_GATE =
  /SECRET|PASSW|TOKEN|KEY|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hook|[MNO][\w-]{22,30}\.|Account|Shared|sig=|(?:Server|Source|Host|Uid|UID|User ?Id|Database|DSN|Catalog)=|secret_|WIFI:|otpauth|[Ss]ess|SESS|\.sid=|-us\d|[srp]k_|sk-|AIza|ya29|hf_|npm_|pypi-|SG\.|shp|dop_|gl(?:sa|c)_|figd_|lin_|gsk_|r8_|hvs\.|tskey|ntn_|pscale|dapi|ph[cx]_|xai-|sntrys_|glrt-|sbp_|nfp_|dckr_|rubygems_|lsv2_|pplx-|whsec_|GOCSPX|ATATT3|ATCTT3|sq0|xapp-|key-|k\.eyJ|:AA|ssh |sftp |eyJ|PRIVATE KEY|https?:.{3,140}(?:reset|magic|activate|verify|set-pass)|SECRET-KEY|:\/\/[^\s/]{1,60}:/;

/** Keys and tokens by their shapes. A run of one character is a placeholder. */
export function* keysIn({ text }: Parsed): Generator<Range> {
  if (!tests(KEY_GATE, text)) return;
  for (const pattern of KEYS) {
    for (const { index, 0: key } of matchesOf(text, pattern)) {
      if (!/(.)\1{7}/.test(key)) yield { from: index, to: index + key.length };
    }
  }
}
