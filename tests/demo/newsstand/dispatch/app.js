// A single-page site: stories are drawn by script, and the address changes without a page load.
const stories = {
  '/story/envoy-to-washington': {
    title: 'Damascus is courting Washington, Russian ministry adviser says',
    date: '2021-09-08',
    shown: '8 September 2021',
    text: [
      'Sources have spoken of an envoy sent by Damascus to the United States to discuss restoring relations, as its quarrel with Russia deepens.',
      'Bashar al-Assad is moving closer to the United States and offers to coordinate with it on the Middle East, on condition that Washington accepts the legitimacy of his rule, Rami al-Shaer, an adviser to the Russian foreign ministry, told Syria TV.',
      'Al-Shaer said that the offer followed a dispute between Damascus and Moscow over how to deal with Daraa in the south.',
      'Assad’s forces and Iranian-backed militias have besieged the province of Daraa since June, and last month they shelled the areas held by the opposition.',
      'The same forces broke a truce brokered by Russia at the weekend within hours.',
      'Al-Shaer said that Assad fears that the fighting in Daraa, which lies near Israel, could draw in others.',
      '“I do not exaggerate when I say that nine Syrians in ten want another government,” he added.',
      'The United States has repeated that it will not restore relations before Damascus accepts the United Nations plan for a political solution.',
    ],
  },
  '/story/half-a-president': {
    title: 'Iranian planes were threatened, former Assad aide says',
    date: '2025-01-08',
    shown: '8 January 2025',
    text: [
      'Russia gave Bashar al-Assad no military support when he came to Moscow in late November, his former media director Kamel Saqr said.',
      'Saqr told the podcast Damascus Time that Assad arrived in Moscow on Wednesday and met Vladimir Putin only on Friday evening.',
      'Iranian officials told Assad that the Americans had threatened to bomb their planes over Iraq, according to Saqr.',
      'Saqr said that Putin did not take Assad’s calls on three days in a row before the government fell.',
      'He called Asma al-Assad “half a president” and said that nothing was decided without her.',
    ],
  },
};

const make = (name, attributes = {}, ...children) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...children);
  return element;
};

function head(story) {
  for (const old of document.head.querySelectorAll('[data-story]')) old.remove();
  document.title = story ? `${story.title} | Delta Dispatch` : 'Delta Dispatch';
  if (!story) return;
  const meta = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: story.date, inLanguage: 'en', publisher: { '@type': 'Organization', name: 'Delta Dispatch' } };
  const script = make('script', { type: 'application/ld+json', textContent: JSON.stringify(meta) });
  script.dataset.story = '';
  document.head.append(script);
}

function link(path) {
  const anchor = make('a', { href: path, textContent: stories[path].title });
  anchor.dataset.go = '';
  return anchor;
}

function draw() {
  const story = stories[location.pathname];
  const app = document.getElementById('app');
  head(story);
  if (!story) {
    app.replaceChildren(make('h1', { textContent: 'Today on the delta' }), make('div', { className: 'tiles' }, ...Object.keys(stories).map(link)));
    return;
  }
  const others = Object.keys(stories).filter((path) => path !== location.pathname);
  app.replaceChildren(
    make('article', {}, make('h1', { textContent: story.title }), make('p', { className: 'when', textContent: story.shown }), ...story.text.map((text) => make('p', { textContent: text }))),
    make('div', { className: 'onward' }, make('h2', { textContent: 'Read next' }), ...others.map(link)),
  );
}

addEventListener('popstate', draw);
document.addEventListener('click', (event) => {
  const anchor = event.target.closest('a[data-go]');
  if (!anchor) return;
  event.preventDefault();
  history.pushState(null, '', anchor.getAttribute('href'));
  draw();
  scrollTo(0, 0);
});
draw();
