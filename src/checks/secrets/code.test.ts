import { describe, expect, test } from 'vitest';
import { checkText } from '../../packs/testing';

// Secrets in what people paste: lines of code, commands, connection strings, addresses of hooks.
describe('a secret stands in a line of code', () => {
  test.each([
    'dbConnect(drv, user = "reader", password = "Qu1etH3ron")',
    "client = Client(api_key='9f8e7d6c5b4a39281706')",
    'ftp.login("station4", "saltmarsh!7")',
    'AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==',
    'Endpoint=sb://hub.example.net/;SharedAccessKeyName=Root;SharedAccessKey=q8Zt3mK1vB6yR4wN9xL2cD5fG7hJ0pS=',
    'Server=db1;Database=grants;User Id=svc;Password=Hazel#Nut9;',
    'https://mattermost.example.fi/hooks/x8f3k2m9q1w7e5r4t6y8u2i0o3',
    'discord.py: bot.run("MTA0NzY5.Gh3kLm.aZ8xY2wV6uT4sR1qP9oN7mL5kJ3iH")',
    'WIFI:S:Attic;T:WPA;P:pickledbeets44;;',
    "psql won't connect, PGPASSWORD=marmot77 psql -h db",
    'mysqldump -u root -pTidewater9 grades > out.sql',
    'docker login -u labbot -p Fjord-Ember-8',
    "ALTER USER stats IDENTIFIED BY 'cobalt9moth'",
    'root on the telescope PC? just press enter',
    'REDCap API token: 4C1B9A7E22D0F8A6B3E5',
    'slack: https://hooks.chat.example/services/T9X2/B7Q1/kLmN0pQrStUv',
  ])('%s', (text) => expect(checkText('secrets', text, { pack: 'kent' })).not.toEqual([]));
});

describe('nothing stands in it', () => {
  test.each([
    'token="cat" is how spaCy shows it',
    'password = getpass.getpass() please',
    'const password = "your-password-here"',
    'password="<password>" in the docs, change it',
    '<input type="password" name="password" placeholder="Password">',
    'client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])',
    'connect("localhost", "5432") fails, what now',
    'app.run("0.0.0.0")',
    'model.run("experiment_baseline_2024_final_v2")',
    'docker run -p 8080:80 nginx',
    'zip -r results.zip data, then email it',
    'curl --token $TOKEN and pray',
    'git commit -m "fix: password field label"',
    'mkdir -p data/raw && cp results.csv data/raw',
    'Server=your-server;Database=mydb;User Id=me;Password={your_password};',
    'Webhooks explained: https://docs.example.org/webhooks/about-webhooks',
    'hooks in React: https://react.example.dev/hooks/useEffect',
    'https://example.org/hooks/2024/fishing-competition-results',
  ])('%s', (text) => expect(checkText('secrets', text, { pack: 'kent' })).toEqual([]));
});
