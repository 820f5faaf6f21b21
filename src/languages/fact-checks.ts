import type { FactCheckWords } from '../core/claims/fact-check-words';

const list = (words: string): string[] => words.split('·').map((word) => word.trim());

/** How fact-checkers rate and whom they name, by language. Whole ratings, parted by a point at half height. */
export const factCheckWords: Readonly<Record<string, FactCheckWords>> = {
  en: {
    ratings: {
      asserts: list('true · correct · accurate · verified · confirmed · right · fact · legit · correct attribution'),
      mostlyAsserts: list(
        'mostly true · mostly correct · mostly accurate · largely true · largely correct · broadly true',
      ),
      denies: list(
        `false · fake · incorrect · inaccurate · untrue · not true · wrong · pants on fire · hoax · fabricated · false claim ·
        fake news · this is false · this claim is false · the claim is false · this is fake · totally false · completely false ·
        debunked · four pinocchios · not correct · incorrect attribution · misattributed · fiction · false news · not real`,
      ),
      mostlyDenies: list(
        'mostly false · mostly incorrect · mostly inaccurate · largely false · three pinocchios · barely true',
      ),
      questions: list(
        'unproven · unsupported · no evidence · unsubstantiated · unverified · lacks evidence · insufficient evidence · unfounded',
      ),
      between: list(
        `half true · partly true · partly false · partially true · partially false · mixture · mixed · misleading · missing context ·
        needs context · lacks context · out of context · satire · labeled satire · outdated · exaggerated · altered · altered photo ·
        altered video · altered image · manipulated · miscaptioned · opinion · disputed · research in progress · distorts the facts ·
        spins the facts · cherry picks · it's complicated · two pinocchios · one pinocchio · scam · explainer`,
      ),
    },
    posts: list(
      'facebook · twitter · whatsapp · instagram · tiktok · youtube · telegram · post · posts · tweet · tweets · viral · users · meme · memes',
    ),
    nobody: list(
      'unknown · various · various sources · multiple sources · multiple people · anonymous · n a · others · several · many · people',
    ),
    unnamed: 'claimant not named',
  },
  ar: {
    ratings: {
      asserts: list('صحيح · حقيقي · خبر صحيح · ادعاء صحيح · حقيقة · مؤكد · صحيحة'),
      mostlyAsserts: list('صحيح غالبا · صحيح إلى حد كبير · صحيح في معظمه'),
      denies: list(
        'خطأ · كاذب · غير صحيح · زائف · مزيف · مفبرك · ملفق · خاطئ · خبر كاذب · ادعاء كاذب · ادعاء خاطئ · خبر زائف · مزيفة · كاذبة · خاطئة · غير صحيحة · مختلق · كذب · شائعة',
      ),
      mostlyDenies: list('خاطئ غالبا · خاطئ في معظمه · كاذب في معظمه'),
      questions: list('غير مثبت · بلا دليل · لا دليل · غير مؤكد · لا أساس له · لا دليل عليه · غير موثق'),
      between: list(
        'مضلل · مضللة · صحيح جزئيا · خطأ جزئيا · خاطئ جزئيا · زائف جزئيا · كاذب جزئيا · نصف صحيح · نصف الحقيقة · خارج السياق · ناقص السياق · ساخر · سخرية · محرف · متلاعب به · قديم · رأي · مبالغ فيه · عنوان مضلل · احتيال',
      ),
    },
    posts: list(
      'فيسبوك · تويتر · واتساب · إنستغرام · تيك · يوتيوب · تلغرام · منشور · منشورات · تغريدة · تغريدات · متداول · مستخدمون · مستخدمو · ناشطون · صفحات · حسابات',
    ),
    nobody: list('غير معروف · مجهول · مصادر متعددة · عدة مصادر · متعدد'),
    unnamed: 'صاحب الادعاء غير مذكور',
  },
  de: {
    ratings: {
      asserts: list('wahr · richtig · stimmt · korrekt · zutreffend'),
      mostlyAsserts: list('größtenteils richtig · überwiegend richtig · größtenteils wahr · weitgehend richtig'),
      denies: list(
        'falsch · unwahr · fake · frei erfunden · erfunden · gefälscht · stimmt nicht · nicht wahr · falschmeldung · unzutreffend · völlig falsch',
      ),
      mostlyDenies: list('größtenteils falsch · überwiegend falsch · weitgehend falsch'),
      questions: list('unbelegt · nicht belegt · unbewiesen · keine belege · keine beweise · größtenteils unbelegt'),
      between: list(
        'teilweise falsch · teilweise richtig · teils falsch · teils richtig · halb wahr · irreführend · fehlender kontext · falscher kontext · manipuliert · satire · veraltet · übertrieben · aus dem zusammenhang gerissen',
      ),
    },
    posts: list('beitrag · beiträge · nutzer · soziale · sozialen · kettenbrief'),
    nobody: list('unbekannt · diverse · verschiedene · mehrere · anonym'),
    unnamed: 'Urheber der Behauptung nicht genannt',
  },
  fr: {
    ratings: {
      asserts: list("vrai · exact · c'est vrai · correct · avéré"),
      mostlyAsserts: list('plutôt vrai · presque vrai · en grande partie vrai'),
      denies: list(
        "faux · c'est faux · inexact · infox · intox · totalement faux · incorrect · fausse information · fabriqué · inventé",
      ),
      mostlyDenies: list('plutôt faux · presque faux · en grande partie faux'),
      questions: list('non prouvé · sans preuve · sans fondement · infondé · aucune preuve · non vérifié'),
      between: list(
        "trompeur · trompeuse · à moitié vrai · partiellement vrai · partiellement faux · en partie faux · en partie vrai · hors contexte · manque de contexte · contexte manquant · exagéré · satire · montage · c'est plus compliqué · à nuancer · détourné",
      ),
    },
    posts: list('internautes · utilisateurs · publication · publications · réseaux · virale'),
    nobody: list('inconnu · divers · plusieurs sources · sources multiples · anonyme'),
    unnamed: 'auteur de l’affirmation non nommé',
  },
  es: {
    ratings: {
      asserts: list('verdadero · cierto · correcto · es verdad · verdad · real'),
      mostlyAsserts: list('mayormente verdadero · mayormente cierto · verdadero en su mayor parte'),
      denies: list(
        'falso · es falso · bulo · incorrecto · mentira · inventado · falsa · no es verdad · noticia falsa · fake',
      ),
      mostlyDenies: list('mayormente falso · casi todo falso'),
      questions: list(
        'sin pruebas · no hay pruebas · no hay evidencia · sin evidencia · no probado · infundado · insostenible',
      ),
      between: list(
        'engañoso · verdad a medias · verdadero a medias · media verdad · parcialmente falso · parcialmente verdadero · fuera de contexto · falta contexto · descontextualizado · sátira · exagerado · manipulado · discutible · timo · alterado',
      ),
    },
    posts: list('publicación · publicaciones · usuarios · redes · internautas · cadena'),
    nobody: list('desconocido · varios · varias fuentes · múltiples fuentes · anónimo'),
    unnamed: 'autor de la afirmación no nombrado',
  },
};
