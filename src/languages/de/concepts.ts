/**
 * German words of the concepts that news speaks of most, by the ids of `languages/concepts`: `id | words`, words apart by
 * commas; `word>id` names another concept that they stand for as well.
 */
export const CONCEPTS = `
usa|USA,Vereinigte Staaten,Vereinigten Staaten,US,amerikan*,US-amerikan*,Amerika,Amerikaner*
washington>usa|Washington
white house>usa|Weiße Haus,Weißen Haus,Weißes Haus
pentagon>usa|Pentagon*
congress>usa|Kongress,Kongresses,US-Kongress
new york>usa|New York,New Yorker
california>usa|Kalifornien*,kalifornisch*
russia|Russland*,russisch*,Russe,Russen
moscow>russia|Moskau*
kremlin>russia|Kreml*
ukraine|Ukraine,ukrainisch*,Ukrainer*
kyiv>ukraine|Kiew*,Kyjiw
crimea|Krim
china|China*,chinesisch*,Chinese,Chinesen
beijing>china|Peking*
taiwan|Taiwan*
hong kong|Hongkong*
japan|Japan*
tokyo>japan|Tokio*
north korea|Nordkorea*
south korea|Südkorea*
india|Indien*,indisch*,Inder*
pakistan|Pakistan*
afghanistan|Afghanistan*,afghanisch*,Afghane*
kabul>afghanistan|Kabul
turkey|Türkei,türkisch*,Türke*
ankara>turkey|Ankara
istanbul>turkey|Istanbul
iran|Iran*,iranisch*
tehran>iran|Teheran*
iraq|Irak*,irakisch*
baghdad>iraq|Bagdad
syria|Syrien*,syrisch*,Syrer*
damascus>syria|Damaskus
aleppo>syria|Aleppo
lebanon|Libanon*,libanesisch*,Libanes*
beirut>lebanon|Beirut
israel|Israel*
palestine|Palästin*
gaza>palestine|Gaza,Gazastreifen*
jerusalem|Jerusalem*
jordan|Jordanien*,jordanisch*
saudi arabia|Saudi-Arabien*,saudisch*,Saudi,Saudis,saudi-arabisch*
yemen|Jemen*
uae|Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Emirate
qatar|Katar*
egypt|Ägypten*,ägyptisch*
cairo>egypt|Kairo*
libya|Libyen*,libysch*
tunisia|Tunesien*,tunesisch*
algeria|Algerien*,algerisch*
morocco|Marokko*,marokkan*
sudan|Sudan*
somalia|Somalia*
ethiopia|Äthiopien*,äthiopisch*
nigeria|Nigeria*
south africa|Südafrika*
africa|Afrika*,afrikan*
europe|Europa*,europäisch*
uk|Großbritannien*,britisch*,Brite*,Vereinigtes Königreich,Vereinigten Königreich,England,englisch*
london>uk|London*
france|Frankreich*,französisch*,Franzose*
paris>france|Paris,Pariser
germany|Deutschland*,deutsch*,Deutsche,Deutschen,Bundesrepublik,Bundes*
berlin>germany|Berlin*
italy|Italien*,italienisch*
rome>italy|Rom,römisch*
vatican|Vatikan*,Heiliger Stuhl,Heilige Stuhl
spain|Spanien*,spanisch*
netherlands|Niederlande*,niederländisch*,Holland,Amsterdam
belgium|Belgien*,belgisch*
brussels|Brüssel*
switzerland|Schweiz*,Genf*
austria|Österreich*,österreichisch*
vienna>austria|Wien,Wiener
sweden|Schweden,schwedisch*
norway|Norwegen*,norwegisch*
denmark|Dänemark*,dänisch*
finland|Finnland*,finnisch*
poland|Polen,polnisch*,Warschau
hungary|Ungarn,ungarisch*
greece|Griechenland*,griechisch*,Athen
canada|Kanada*,kanadisch*
mexico|Mexiko*,mexikan*
venezuela|Venezuela*,venezolan*
brazil|Brasilien*,brasilian*
argentina|Argentinien*,argentinisch*
australia|Australien*,australisch*
middle east|Naher Osten,Nahen Osten,Nahost*
mediterranean|Mittelmeer*
united nations|Vereinte Nationen,Vereinten Nationen,UN,UNO
security council|Sicherheitsrat*,UN-Sicherheitsrat*
world health organization|WHO,Weltgesundheitsorganisation
red cross|Rotes Kreuz,Rote Kreuz,Roten Kreuz
european union|EU,Europäische Union,Europäischen Union
european commission|EU-Kommission,Europäische Kommission,Europäischen Kommission
european parliament|Europaparlament*,EU-Parlament*
nato|NATO,Nato
arab league|Arabische Liga,Arabischen Liga
international monetary fund|IWF,Währungsfonds
world bank|Weltbank
european central bank|EZB,Europäische Zentralbank,Europäischen Zentralbank
iaea|IAEA,IAEO,Atomenergiebehörde
international criminal court|Internationaler Strafgerichtshof,Internationale Strafgerichtshof,Internationalen Strafgerichtshof*
hamas|Hamas
hezbollah|Hisbollah
isis|IS,IS-Miliz,Islamischer Staat,Islamische Staat,Islamischen Staat*
taliban|Taliban
president|Präsident*,Staatspräsident*,US-Präsident*,Staatschef*,Bundespräsident*
prime minister|Ministerpräsident*,Premier,Premiers,Premierminister*,Regierungschef*
minister|Minister*,Ministerium*
foreign minister|Außenminister*,Außenministerium*
defence minister|Verteidigungsminist*
interior minister|Innenminister*,Innenministerium*
finance minister|Finanzminister*,Finanzministerium*
health minister|Gesundheitsminister*,Gesundheitsministerium*
secretary general|Generalsekretär*
king|König,Königs,königlich*
queen|Königin
crown prince|Kronprinz*
pope|Papst*
chancellor|Kanzler*,Bundeskanzler*
leader|Anführer*,Parteichef*
government|Regierung*,Kabinett*,Bundesregierung*
parliament|Parlament*,Abgeordnet*,Bundestag*
senate|Senat*
party|Partei,Parteien
opposition|Opposition*,Regierungsgegner*
coalition|Koalition*
election|Wahl,Wahlen,Bundestagswahl*,Parlamentswahl*,Präsidentschaftswahl*,Neuwahl*
vote|Abstimmung*,abstimmen,Stimme,Stimmen,Wähler*
referendum|Referendum*,Volksabstimmung*
candidate|Kandidat*,Kandidatur
win|Sieg*,gewinnt,gewann,gewonnen,gewinnen,Gewinner*
lose|Niederlage*,verliert,verlor,verloren,verlieren
resign|Rücktritt*,zurückgetreten,zurücktreten
appoint|ernannt*,ernennt,Ernennung*
sworn in|vereidigt,Vereidigung,Amtseinführung
sack|entlassen,Entlassung,abgesetzt
impeach|Amtsenthebung*
coup|Putsch*,Staatsstreich*
regime|Regime*
reform|Reform*
constitution|Verfassung*
law|Gesetz*,Gesetzentwurf*
decree|Dekret*,Erlass
ban|Verbot*,verbietet,verbot,verboten,verbieten
veto|Veto*
approve|billigt*,gebilligt,genehmigt*,Zustimmung,zugestimmt,verabschiedet*,angenommen
reject|lehnt ab,abgelehnt,ablehn*,Ablehnung,zurückgewiesen
propose|Vorschlag*,Vorschläge,vorgeschlagen
decision|Entscheidung*,entschieden,Beschluss*,beschlossen
resolution|Resolution*
announce|angekündigt,Ankündigung*,kündigt an,kündigte an
condemn|verurteilt*,Verurteilung
criticis|Kritik*,kritisier*
accus|beschuldig*,Vorwurf*,Vorwürfe*,vorgeworfen,Anschuldigung*
warn|warnt,warnte,warnten,warnen,Warnung*,gewarnt
threat|droht,drohte,drohen,Drohung*,Bedrohung*
call|fordert,forderte,fordern,gefordert,Forderung*,Aufruf*,Appell*
support|unterstütz*
oppose|dagegen,Gegner*
request|Antrag,Anträge,Bitte,beantragt
talks|Gespräch*,Dialog*,Unterredung*
negotiat|Verhandlung*,verhandel*
agreement|Abkommen*,Vereinbarung*,Einigung*
treaty|Staatsvertrag*,Vertrag,Vertrags,Verträge
sign|unterzeichn*,unterschrieb*
peace|Frieden*,friedlich*
mediat|Vermittl*,vermittel*
summit|Gipfel*
conference|Konferenz*
meet|Treffen,trifft,traf,getroffen,Begegnung
visit|Besuch*,besucht*
delegation|Delegation*
ambassador|Botschafter*
embassy|Botschaft,Botschaften,Konsulat*
diplomat|Diplomat*,diplomatisch*
relations|Beziehungen
alliance|Bündnis*,Verbündet*,Allianz
sanction|Sanktion*,Strafmaßnahm*
embargo|Embargo*,Blockade*,Belagerung*
border|Grenze,Grenzen,Grenz*
independence|Unabhängigkeit*
occup|Besatzung*,besetzt*
settlement|Siedlung*,Siedler*
court|Gericht,Gerichts,Gerichte,Gerichtshof*
supreme court|Oberster Gerichtshof,Oberste Gerichtshof,Obersten Gerichtshof*,Bundesgerichtshof*,Bundesverfassungsge*
judge|Richter*
trial|Prozess*,Anklage*,angeklagt*
sentence|Urteil*,schuldig*,Freiheitsstrafe*,Haftstrafe*
acquit|freigesprochen,Freispruch
death penalty|Todesstrafe*,Hinrichtung*,hingerichtet
prison|Gefängnis*,Haft,inhaftiert*,Häftling*
arrest|festgenommen,Festnahme*,verhaftet*,Verhaftung*
release|freigelassen,Freilassung*,befreit*
lawyer|Anwalt*,Anwälte,Anwältin*,Rechtsanwalt*
investigat|Ermittlung*,ermittel*,Untersuchung*,Ermittler*
corrupt|Korruption*,korrupt*,Bestechung*
fraud|Betrug*
police|Polizei*,Polizist*
security|Sicherheit*
intelligence|Geheimdienst*,Nachrichtendienst*,Spion*
protest|Protest*,Demonstr*,demonstr*
riot|Unruhen,Ausschreitung*,Krawall*
uprising|Aufstand*,Aufstände,Revolution*
human rights|Menschenrecht*
freedom|Freiheit*
press|Presse*,Medien*,Journalist*,Reporter*
refugee|Flüchtling*,Geflüchtet*
migrant|Migrant*,Migration*,Einwander*,Zuwander*
asylum|Asyl*
deport|abgeschoben,Abschiebung*,ausgewiesen,Ausweisung*
crisis|Krise*
emergency|Notfall*,Notlage
spokes|Sprecher*,Regierungssprecher*
advis|Berater*
authorities|Behörde*
committee|Ausschuss*,Ausschüsse,Kommission*
campaign|Kampagne*,Wahlkampf*
terroris|Terror*
extremis|Extremis*,extremis*,radikal*
war|Krieg*
civil war|Bürgerkrieg*
conflict|Konflikt*
battle|Kampf,Kämpfe,Kämpfen,Gefecht*,Schlacht
attack|Angriff*,angegriffen,Anschlag*,Anschläge*,Überfall*
strike|Luftangriff*,Luftschlag*
bomb|Bombe*,bombardier*,Beschuss
explosion|Explosion*,explodier*,Detonation*
missile|Rakete*
drone|Drohne*
weapon|Waffe,Waffen,Munition*
nuclear|Atom*,nuklear*
chemical weapon|Chemiewaffe*,Giftgas*
army|Armee*,Streitkräfte*,Heer*,Bundeswehr
military|Militär*
soldier|Soldat*,Truppe*
navy|Marine*,Kriegsschiff*
submarine|U-Boot*
fighter jet|Kampfjet*,Kampfflugzeug*
militia|Miliz*,Kämpfer*,Bewaffnete*
rebel|Rebell*,Aufständisch*
commander|Kommandeur*,Befehlshaber*
kill|getötet*,tötet*,tötete*,erschossen
die|gestorben,stirbt,starb,starben,Tote,Toten,Tod,Todesopfer*,ums Leben
wound|verletzt*,Verletzte*,verwundet*
victim|Opfer*
civilian|Zivilist*,zivil*
child|Kind,Kinder,Kindern
massacre|Massaker*,Völkermord*,Genozid*
war crime|Kriegsverbrechen*
murder|Mord,Morde,ermordet*,Mörder*
hostage|Geisel*
kidnap|entführt*,Entführung*,verschleppt*
ceasefire|Waffenruhe*,Waffenstillstand*,Feuerpause*
invasion|Invasion*,Einmarsch*
offensive|Offensive*
operation|Einsatz,Einsätze,Operation*
withdraw|Abzug*,abgezogen,Rückzug*
deploy|stationier*,entsandt*
seize|erobert*,Eroberung,beschlagnahm*
retaliat|Vergeltung*,Rache
escalat|Eskalation*,eskalier*,Spannung*
destroy|zerstört*,Zerstörung*
defend|verteidig*,Verteidigung*
protect|Schutz*,schützt*,geschützt
evacuat|evakuier*,Evakuierung*
aid|Hilfsgüter*,Hilfslieferung*,humanitär*
famine|Hunger*
rescue|gerettet,Rettung*
missing|vermisst*,Vermisste*
survivor|Überlebende*,überlebt*
earthquake|Erdbeben*,Beben,Nachbeben
flood|Überschwemmung*,Hochwasser*,Flut*
storm|Sturm*,Stürme,Hurrikan*,Orkan*,Taifun*,Wirbelsturm*
volcan|Vulkan*
wildfire|Waldbrand*,Waldbrände*
fire|Feuer,Brand,Brände
drought|Dürre*
landslide|Erdrutsch*
avalanche|Lawine*
heat|Hitze*
snow|Schnee*
rain|Regen*
weather|Wetter*
climate|Klima*
crash|Absturz*,abgestürzt,Zusammenstoß*
accident|Unfall*,Unfälle*,Unglück*
plane|Flugzeug*,Maschine
helicopter|Hubschrauber*
airport|Flughafen*,Flughäfen*
airline|Fluggesellschaft*,Airline*
ship|Schiff*,Tanker*,Frachter*
boat|Boot,Boote,Booten
train|Zug,Züge,Bahn*
bus|Bus,Busse
bridge|Brücke*
building|Gebäude*
collaps|eingestürzt,Einsturz*,zusammengebrochen
hospital|Krankenhaus*,Krankenhäuser*,Klinik*
school|Schule*,Schüler*
mosque|Moschee*
church|Kirche*
crime|Verbrechen,Kriminalität,Straftat*
drug|Drogen*,Kokain*
smuggl|Schmuggel*,schmuggel*
torture|Folter*,gefoltert
violence|Gewalt*,gewalttätig*
hack|Hacker*,Cyber*
economy|Wirtschaft*,wirtschaftlich*,Konjunktur*
bank|Bank,Banken
central bank|Zentralbank*,Notenbank*,Bundesbank
interest rate|Leitzins*,Zins,Zinsen
inflation|Inflation*,Teuerung*
recession|Rezession*
growth|Wachstum*,BIP,Bruttoinlandsprodukt*
debt|Schulden*,Kredit*,Darlehen*
deficit|Defizit*
tax|Steuer,Steuern
tariff|Zoll,Zölle*
trade|Handel*
export|Export*,Ausfuhr*
import|Importe,Einfuhr*
price|Preis,Preise*,Kosten
market|Markt,Märkte*
stock market|Börse*,Aktie*
invest|Investition*,investier*,Investor*
company|Unternehmen*,Firma,Firmen,Konzern*
profit|Gewinn,Gewinne,Umsatz*,Umsätze
bankrupt|Insolvenz*,Pleite*,Konkurs*
merger|Fusion*,Übernahme*
job|Arbeitsplätze*,Arbeitsplatz*,arbeitslos*,Arbeitslosigkeit
worker|Arbeiter*,Arbeitnehmer*,Beschäftigte*
wage|Lohn,Löhne*,Gehalt,Gehälter*
pension|Rente*,Ruhestand*
union|Gewerkschaft*
dollar|Dollar*,US-Dollar
euro|Euro
million|Million*
billion|Milliarde*
thousand|Tausend*,tausend
percent|Prozent*
rise|steigt,stieg,stiegen,gestiegen,Anstieg*,erhöht*,Erhöhung*
fall|sinkt,sank,sanken,gesunken,Rückgang*,fällt,fiel,gefallen,gesenkt,Senkung*
record|Rekord*
energy|Energie*
oil|Öl,Erdöl*,Rohöl*
gas|Gas,Erdgas*
pipeline|Pipeline*
electric|Strom*,Elektri*
coal|Kohle*
food|Lebensmittel*,Nahrung*
water|Wasser*,Trinkwasser*
factory|Fabrik*,Werk,Werke,Industrie*
car|Auto,Autos,Fahrzeug*
project|Projekt*
technolog|Technologie*
artificial intelligence|KI,Künstliche Intelligenz,künstliche Intelligenz
internet|Internet*
social media|soziale Medien,sozialen Medien,soziale Netzwerke,sozialen Netzwerken
data|Daten,Datenschutz*
satellite|Satellit*
space|Weltraum*,Raumfahrt*,Astronaut*,Raumschiff*
health|Gesundheit*
coronavirus|Corona*,Covid
virus|Virus,Viren
epidemic|Epidemie*,Pandemie*
vaccin|Impf*,impf*,geimpft
infect|infizier*,Infektion*,Ansteckung*
disease|Krankheit*,Erkrankung*,krank*
patient|Patient*
doctor|Arzt,Ärzte*,Ärztin*,Mediziner*
medicine|Medikament*,Arznei*
research|Forsch*,Wissenschaft*,Studie*
university|Universität*,Hochschule*,Student*
teacher|Lehrer*,Bildung*
film|Film*,Kino*
singer|Sänger*,Musik*
book|Buch*,Bücher*,Schriftsteller*
prize|Auszeichnung*,Preisträger*
television|Fernsehen*,TV
video|Video*
photo|Foto*
interview|Interview*
islam|Islam*,islamisch*,Muslim*,muslimisch*
christian|Christ*,christlich*
jew|Jude*,Juden*,jüdisch*
woman|Frau,Frauen
man|Mann,Männer*
famil|Familie*
population|Bevölkerung*,Einwohner*
city|Stadt,Städte*
village|Dorf,Dörfer*
capital|Hauptstadt*
region|Region*
north|Nord*,nördlich*
south|Süd*,südlich*
east|Ost*,östlich*
west|West*,westlich*
island|Insel*
sea|Meer,Ozean*
river|Fluss*,Flüsse*
animal|Tier,Tiere*
environment|Umwelt*
sport|Sport*
football|Fußball*
match|Spiel,Spiele
player|Spieler*
team|Mannschaft*,Team
coach|Trainer*
goal|Tor,Tore,Treffer
league|Liga,Bundesliga,Meisterschaft*
champion|Meister,Weltmeister*
year|Jahr,Jahre*
month|Monat*
week|Woche,Wochen
day|Tag,Tage*
hour|Stunde*
today|heute
yesterday|gestern
monday|Montag*
tuesday|Dienstag*
wednesday|Mittwoch*
thursday|Donnerstag*
friday|Freitag*
saturday|Samstag*,Sonnabend*
sunday|Sonntag*
world|Welt,weltweit*,international*
start|Beginn*,beginnt,begann,begonnen,Start,gestartet
end|Ende,beendet*,endet,endete
close|geschlossen,Schließung*,schließt
open|eröffnet*,Eröffnung*,geöffnet,öffnet*
resume|Wiederaufnahme,wieder aufgenommen,wiederaufgenommen
suspend|ausgesetzt,Aussetzung,unterbrochen
delay|verschoben,Verschiebung*,verzögert*,Verzögerung*
cancel|abgesagt,Absage*,gestrichen,annulliert
continue|fortgesetzt,Fortsetzung,weiterhin
plan|Plan,Pläne*,plant,planen,geplant
return|Rückkehr*,zurückgekehrt,kehrt zurück
arrive|angekommen,eingetroffen,Ankunft,traf ein
leave|verlassen,verließ*,abgereist,Ausreise
send|geschickt,schickt*,entsendet
find|gefunden,entdeckt*
deny|dementier*,bestreitet,bestritt,bestritten,bestreiten,leugnet*,Dementi
confirm|bestätig*
help|hilft,half,geholfen,Hilfe
control|Kontrolle*
fear|Angst,befürchte*,Sorge
hope|Hoffnung*,hofft,hoffte
history|Geschichte*,historisch*
secret|geheim,geheime*,heimlich*
`;

/** What changes and how it stands, by the ids of `languages/concepts/changes`. */
export const CHANGES = `
rise|klettert*,geklettert,wächst,wuchs,gewachsen,Zuwachs,Zunahme,höher*,zugelegt
fall|schrumpft*,geschrumpft,abgenommen,Abnahme,niedriger*,verringert*,reduziert*
highest|höchste*,Höchststand*
lowest|niedrigste*,Tiefststand*,Tiefstand
open|wiedereröffnet
close|dichtgemacht
steady|stabil*,unverändert
recover|erholt*,Erholung*,verbessert*
worsen|verschlechtert*,verschärft*
succeed|Erfolg*,gelungen,gelang
fail|gescheitert*,scheitert*,Scheitern,Misserfolg,misslungen
stop|gestoppt,stoppt*,Stopp,eingestellt,eingefroren
continue|fortgeführt,hält an,dauert an,bleibt,blieb,verlängert*
allow|erlaubt*,Erlaubnis,zugelassen
ban|untersagt*,verhindert*
lift|aufgehoben,Aufhebung
impose|verhängt*
approve|akzeptiert*,begrüßt*
support|gelobt,lobt*
reconcil|Versöhnung*,versöhn*
present|anwesend*,teilgenommen
absent|abwesend*,ferngeblieben,boykottier*
confiscat|konfisziert*
abundan|Überschuss*,reichlich
love|liebt,liebe*
hate|hasst*,Hass
marri|geheiratet,heirat*,Hochzeit*
divorc|geschieden,Scheidung*,getrennt
optimis|optimis*,zuversichtlich*
pessimis|pessimis*
rich|reich,reiche*,Reichtum
poor|arm,arme*,Armut
fast|schnell*
slow|langsam*
construct|gebaut,baut,errichtet*,Bau
oppose|gegen
confirm|eingeräumt,räumt ein,zugegeben
deny|widerlegt*,falsch,unwahr
true|wahr,richtig,Wahrheit
because|wegen,aufgrund
despite|trotz,obwohl
danger|Gefahr*,gefährlich*,Risiko,Risiken
safe|sicher,in Sicherheit
calm|ruhig*,Ruhe
dispute|Streit*,Zerwürfnis
alive|lebend,am Leben,unverletzt*
first|erste*,erstmals
last|letzte*,jüngste*
before|vor,zuvor
after|nach,danach
join|beigetreten,Beitritt*
leave|ausgetreten,Austritt*
free|frei,freigekommen
increase in number|mehr
few|weniger,wenige
shortage|Mangel,Knappheit,Engpass*
ease|gelockert,Lockerung*,entspannt*
tighten|verschärft,Verschärfung*
disappear|verschwunden,verschwand
appear|aufgetaucht,erschienen
buy|gekauft,kauft*,Kauf
sell|verkauft*,Verkauf*
strong|stark*
weak|schwach*
good|gut,gute*,besser*,beste*
bad|schlecht*,schlimm*
`;
