import type { KindWords } from '../../core/statements/attribution-lexicon';

/** A listed word also stands for the compounds that end in it: Sprecher for Polizeisprecher. */
export const kinds: KindWords = {
  reports:
    'Berichte Berichten Bericht Medienberichte Medienberichten Medien Gerüchte Gerüchten Presseberichte Presseberichten Spekulationen Vernehmen',
  document:
    'Studie Studien Umfrage Umfragen Dokument Dokumente Dokumenten Brief Schreiben Gutachten Gutachtens Protokoll Protokolle Statistik Statistiken Daten Zahlen Untersuchung Untersuchungen Urteil Bericht Berichts Berichtes Jahresbericht Akten Unterlagen Papier Buch Tagebuch Video Aufnahme Analyse Erhebung Entwurf Entwurfs Resolution Vertrag Text Artikel Ergebnis Ergebnisse Ermittlungen Berechnungen',
  socialPost: 'Tweet Tweets Post Posts Eintrag Facebook-Eintrag Twitter-Nachricht Blogeintrag Beitrag',
  outlet:
    'Zeitung Nachrichtenagentur Agentur Magazin Sender Senders Nachrichtenmagazin Tageszeitung Blatt Fernsehsender Rundfunk Wochenzeitung Zeitschrift Radio Nachrichtensender Online-Ausgabe Fernsehen Pressedienst',
  outletNames:
    'dpa afp reuters ap epd kna sid apa bild spiegel der_spiegel spiegel_online stern focus faz süddeutsche_zeitung frankfurter_allgemeine_zeitung die_zeit die_welt taz tagesspiegel handelsblatt tagesschau ard zdf ntv n-tv n24 deutschlandfunk deutsche_welle die_deutsche_welle orf srf nzz bbc cnn new_york_times washington_post guardian le_monde tass interfax xinhua bloomberg al_jazeera netzeitung heise wikinews',
  organisation:
    'Ministerium Ministeriums Regierung Bundesregierung Polizei Armee Militär Heer Partei Behörde Behörden Amt Amts Amtes Bundesamt Gericht Gerichts Gerichtshof Staatsanwaltschaft Bundesanwaltschaft Anwaltschaft Kommission Rat Parlament Bundestag Bundesrat Senat Unternehmen Konzern Firma Gesellschaft AG GmbH Verband Gewerkschaft Verein Universität Institut Instituts Organisation Union Bund Bank Zentralbank Feuerwehr Bundeswehr Marine Luftwaffe Kirche Vatikan Fraktion Opposition Koalition Ausschuss Botschaft Stiftung Zentrum Klinik Schule Verwaltung Stadt Kanton Land Landkreis Gemeinde CDU CSU SPD FDP AfD Grünen Linke NATO UN UNO EU USA WHO Kreml Weiße_Haus Pentagon Hisbollah Hamas Taliban Team Mannschaft Zentrale Leitung Direktion Konferenz Kammer Initiative Bündnis Allianz Fluggesellschaft Hersteller Betreiber Präsidium Kriminalamt Bundeskriminalamt BKA LKA FBI CIA Wetterdienst Lobby Liga Club Klub',
  place:
    'Deutschland Berlin Bonn Österreich Wien Schweiz Bern Brüssel Frankreich Paris Großbritannien London Italien Rom Spanien Madrid Polen Warschau Russland Moskau Ukraine Kiew USA Washington China Peking Japan Tokio Indien Iran Teheran Irak Bagdad Syrien Damaskus Israel Jerusalem Libanon Beirut Türkei Ankara Ägypten Kairo Jordanien Amman Saudi-Arabien Riad Katar Doha Nordkorea Südkorea Bayern Sachsen Hessen Niedersachsen Nordrhein-Westfalen Baden-Württemberg',
  office:
    'Präsident Präsidentin Präsidenten Minister Ministerin Ministers Kanzler Kanzlerin Bundeskanzler Sprecher Sprecherin Sprechers Chef Chefin Chefs Vorsitzende Vorsitzender Vorsitzenden Direktor Direktorin Direktors Leiter Leiterin Leiters Botschafter Botschafterin Bürgermeister Bürgermeisterin Bürgermeisters König Königin Papst Richter Richterin Anwalt Anwältin Anwalts Staatsanwalt Professor Professorin Senator Senatorin Abgeordnete Abgeordneter Abgeordneten Kandidat Kandidatin Sekretär Sekretärin Generalsekretär Staatssekretär Trainer General Kommandeur Kommandant Geschäftsführer Geschäftsführerin Manager Autor Autorin Journalist Journalistin Bischof Vater Mutter Sohn Tochter Bruder Schwester Experte Expertin Forscher Forscherin Wissenschaftler Wissenschaftlerin Ökonom Ökonomin Historiker Gouverneur Premier Premierminister Außenminister Beauftragte Beauftragter Kommissar Kommissarin Gründer Inspekteur Historikerin Arzt Ärztin Vertreter Vertreterin Politiker Politikerin Vize Unternehmer Unternehmerin Analyst Analystin Architekt Schauspieler Sänger',
  title: 'Herr Frau Dr Prof',
  official:
    'Beamte Beamter Beamten Diplomat Diplomaten Diplomatin Funktionär Funktionäre Offizier Offiziere Ermittler Ermittlern Behördenvertreter Regierungsvertreter Regierungsbeamter Berater Beraterin Minister Sprecher Vertreter Mitarbeiter Unterhändler Sicherheitskräfte Regierungsbeamte',
  officialMark:
    'ranghoher ranghohe ranghohen hochrangiger hochrangige hochrangigen Regierung Regierungskreise Regierungskreisen Sicherheitskreise Sicherheitskreisen Militär Geheimdienst Polizei Behörden amtlich diplomatische diplomatischen Diplomatenkreise Diplomatenkreisen',
  people:
    'Quelle Quellen Kreise Kreisen Person Personen Zeuge Zeugen Augenzeuge Augenzeugen Anwohner Bewohner Experten Expertinnen Beobachter Kritiker Kritikern Anhänger Freund Freunde Freunden Freundin Mann Frau Männer Frauen Jemand Bürger Bürgern Nachbarn Nachbar Eltern Schüler Studenten Arbeiter Beschäftigte Forscher Wissenschaftler Wissenschaftlern Aktivisten Demonstranten Gegner Befürworter Insider Insidern Opfer Überlebende Angehörige Analysten Ökonomen Ärzte Lehrer Investoren Händler Leute Menschen Fachleute Fachleuten Teilnehmer Leser Nutzer Gläubige Vertraute Vertrauter Vertrauten',
  common:
    'Angaben Angabe Aussage Aussagen Ansicht Meinung Auffassung Informationen Mitteilung Sitzung Entscheidung Vorwurf Vorwürfe Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahr Jahre Uhr Prozent Euro Tag Woche Monat Abend Ende Anfang Mitte',
  utterance: 'Erklärung Mitteilung Pressemitteilung Stellungnahme Ankündigung Aussendung Pressemeldung Meldung',
};
