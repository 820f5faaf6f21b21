import { render } from 'preact';
import { callWorker } from '../../messages/client';
import { defaultSettings, type Settings } from '../../messages/protocol';
import { openOptions } from '../../platform/browser';
import '../tokens.css';
import '../components/components.css';
import '../components/screen.css';
import '../card/card.css';
import '../components/choice.css';
import './welcome.css';
import { changeSettings } from '../components/change-settings';
import { dressPage } from '../components/mount';
import { type WelcomeActions, WelcomeScreen } from './welcome-screen';

const root = document.getElementById('root');
let settings: Settings = defaultSettings;

function show(): void {
  if (!root) return;
  const words = dressPage(settings, ({ strings }) => strings.welcome.title);
  render(<WelcomeScreen settings={settings} words={words} actions={actions} />, root);
}

const actions: WelcomeActions = {
  changeSettings: async (change) => {
    const answer = await changeSettings(change);
    if (answer.ok) settings = answer.value;
    show();
    return answer;
  },
  openOptions: () => void openOptions(),
};

void callWorker('settings', null).then((known) => {
  if (known.ok) settings = known.value;
  show();
});
