import type { TextLexicon } from '../../core/text/text-lexicon';
import { dates } from './dates';
import { numbers, quantities } from './quantities';
import { endings } from './stems';

export const text: TextLexicon = {
  months: {
    1: ['Januar', 'Jänner', 'Jan'],
    2: ['Februar', 'Feber', 'Feb'],
    3: ['März', 'Mrz'],
    4: ['April', 'Apr'],
    5: ['Mai'],
    6: ['Juni', 'Jun'],
    7: ['Juli', 'Jul'],
    8: ['August', 'Aug'],
    9: ['September', 'Sept', 'Sep'],
    10: ['Oktober', 'Okt'],
    11: ['November', 'Nov'],
    12: ['Dezember', 'Dez'],
  },
  weekdays: {
    0: ['Sonntag', 'Sonntagabend', 'Sonntagmorgen', 'Sonntagnachmittag'],
    1: ['Montag', 'Montagabend', 'Montagmorgen', 'Montagnachmittag'],
    2: ['Dienstag', 'Dienstagabend', 'Dienstagmorgen', 'Dienstagnachmittag'],
    3: ['Mittwoch', 'Mittwochabend', 'Mittwochmorgen', 'Mittwochnachmittag'],
    4: ['Donnerstag', 'Donnerstagabend', 'Donnerstagmorgen', 'Donnerstagnachmittag'],
    5: ['Freitag', 'Freitagabend', 'Freitagmorgen', 'Freitagnachmittag'],
    6: ['Samstag', 'Sonnabend', 'Samstagabend', 'Samstagmorgen', 'Samstagnachmittag'],
  },
  abbreviations:
    'Dr Prof Hr Fr St bzw ca usw etc vgl evtl ggf inkl max min Mio Mrd Nr Str Tel u.a z.B d.h u.U z.T i.d.R s.o o.ä a.D e.V Abs Art Co Jh geb gest sog Jan Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez Dipl Ing med jur phil'.split(
      ' ',
    ),
  dottedOrdinals: true,
  numbers,
  stopWords:
    `ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits bin bis bisher bist da dabei dadurch dafür dagegen daher dahin damit danach daneben dann daran darauf daraus darin darüber das dass dasselbe davon davor dazu dein deine dem demnach den denen denn dennoch der deren des deshalb dessen die dies diese dieselbe diesem diesen dieser dieses doch dort du durch dürfen ein eine einem einen einer eines einige einigen einiger einmal er es etwa etwas euch euer für gegen gegenüber hat hatte hätte hatten hätten habe haben hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jedoch jene jener jenes jetzt kann kein keine keinem keinen keiner können könne könnte könnten laut man manche mehr mein meine mich mir mit muss müssen müsse musste nach nachdem neben nicht nichts noch nun nur ob obwohl oder ohne rund schon sehr sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so solche solle soll sollen sollte sollten sondern sonst sowie über um und uns unser unsere unter viel viele vom von vor während wäre wären war waren warum was weil weiter weitere welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo wolle wollen wollte wurde würde wurden würden zu zufolge zum zur zwar zwischen`.split(
      ' ',
    ),
  prefixes: [],
  suffixes: [],
  quantities,
  dates,
  endings,
};
