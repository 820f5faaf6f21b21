/** Power, diplomacy, law. English | Arabic | French | Russian | Spanish. */
export const POLITICS = `
president,presidents,presidential|رئيس جمهورية,رئيس,رئاسي,رئاسة,رؤساء|président,présidente,présidents,présidentiel*,présidence|президент*|president*
vice president,vice-president|نائب رئيس|vice-président*|вице-президент*|vicepresident*
prime minister,premier|رئيس وزراء,رئيس حكومة,وزير أول|Premier ministre,premier ministre,Première ministre|премьер*|primer ministr*,primera ministra
minister*,ministr*|وزير,وزارة,وزاري,وزراء|ministre*,ministère*,ministériel*|министр*,министерств*|ministr*,ministerio*
foreign minister,foreign ministry,foreign secretary,foreign affairs,top diplomat|وزير خارجية,وزارة خارجية,خارجية|ministre des Affaires étrangères,Affaires étrangères,chef de la diplomatie,Quai d'Orsay|министр иностранных дел,МИД,глава МИД,иностранных дел|ministro de Exteriores,Exteriores,canciller,Relaciones Exteriores
defence minister,defense minister,defence ministry,defense ministry,defense secretary,defence secretary|وزير دفاع,وزارة دفاع|ministre de la Défense,ministère de la Défense|министр обороны,Минобороны,министерство обороны|ministro de Defensa,ministerio de Defensa,ministra de Defensa
interior minister,interior ministry,home secretary|وزير داخلية,وزارة داخلية,داخلية|ministre de l'Intérieur,ministère de l'Intérieur|МВД,министр внутренних дел,внутренних дел|ministro del Interior,ministerio del Interior
finance minister,finance ministry,treasury|وزير مالية,وزارة مالية,خزانة,وزارة خزانة|ministre des Finances,Bercy,Trésor|Минфин*,министр финансов|ministro de Hacienda,ministro de Economía,Hacienda,Tesoro
health minister,health ministry|وزير صحة,وزارة صحة|ministre de la Santé,ministère de la Santé|Минздрав*,министр здравоохранения|ministro de Sanidad,ministerio de Salud,ministerio de Sanidad,ministra de Sanidad
secretary general,secretary-general|أمين عام|secrétaire général|генсек*,генеральный секретарь,генерального секретаря|secretario general
king,monarch*,royal*|ملك,ملكي,عاهل,خادم حرمين|roi,monarque,monarchie,royal*,souverain|король,короля,королю,монарх*|rey,monarc*,monarquía
queen|ملكة|reine|королева,королевы|reina
crown prince|ولي عهد|prince héritier|наследный принц,наследного принца|príncipe heredero
prince,princess|أمير,أميرة,أمراء|prince,princesse|принц*|príncipe,princesa
emir|أمير دولة,أمير قطر,أمير كويت|émir|эмир*|emir
sultan|سلطان|sultan|султан*|sultán
pope,pontiff|بابا|pape,pontife|папа римский,папы римского,понтифик*|papa,pontífice
chancellor|مستشار ألماني,مستشارة ألمانية|chancelier*,chancelière|канцлер*|canciller alemán
supreme leader|مرشد أعلى,مرشد|guide suprême|верховный лидер,верховного лидера,рахбар*|líder supremo
leader*|زعيم,قائد,قادة,زعماء|dirigeant*,leader*,chef|лидер*,глава,главы,вожд*|líder*,dirigente*
government,governmental,cabinet|حكومة,حكومي,حكومات|gouvernement*|правительств*,кабмин*|gobierno*,gubernamental*
parliament*,lawmaker*,legislat*,MPs,MP|برلمان,برلماني,مجلس نواب,مجلس شعب,نائب,نواب,مجلس أمة|parlement*,député*,législatif,législat*,Assemblée nationale|парламент*,депутат*,Госдум*,Верховная Рада,рада|parlament*,diputad*,legislad*,legislativ*
Senate,senator*|مجلس شيوخ,سيناتور,شيوخ|Sénat,sénateur*,sénatrice*|сенат*,Совет Федерации|Senado,senador*
House of Representatives|مجلس نواب|Chambre des représentants|палата представителей,палаты представителей|Cámara de Representantes
party,parties|حزب,أحزاب,حزبي|parti,partis|партия,партии,партий|partido,partidos
opposition,opponent*|معارضة,معارض|opposition,opposant*|оппозиц*|oposición,opositor*
coalition|ائتلاف,تحالف|coalition|коалиц*|coalición
election*,electoral|انتخاب,انتخابات,انتخابي|élection*,électoral*,scrutin|выбор,выборы,выборов,выборах,избирательн*|eleccion*,elección,electoral*,comicios
vote*,voting,voter*,ballot*,poll*|تصويت,صوت,اقتراع,ناخب,صناديق اقتراع|vote*,voter,électeur*,bulletin*|голосован*,голосова*,избирател*|voto*,votación,votar,votante*,urnas
referendum|استفتاء|référendum|референдум*|referéndum
candidate*,candidacy,nominee*|مرشح,ترشح,ترشيح|candidat*|кандидат*|candidat*
win,wins,won,victory,winner*|فوز,فاز,انتصار,نصر|victoire*,vainqueur*,gagne*,remport*|побед*|victoria*,gana,ganó,ganan,ganar,ganador*,vencedor*,triunf*
lose,loses,lost,loss|هزيمة,خسارة,خسر,هزم|défaite*,perd,perdu*|пораж*,проигр*|derrot*,perdió,pierd*
resign*,resignation,step down,steps down,stepped down|استقال,استقالة,يستقيل,تنحي,تنحى|démission*|отставк*|dimisión,dimit*,renuncia,renunció
appoint*,named as|تعيين,عين,تعين|nomm*,nomination|назнач*|nombr*,designa*
sworn in,swears in,inaugurat*|تنصيب,أدى يمين,يمين دستورية|investiture,prête serment,prestation de serment|инаугурац*,присяг*|investidura,juramento,jura
sack,sacks,sacked,dismissal,fires minister,ousted,oust*|إقالة,أقال,عزل|limog*,destitu*,évinc*|уволи*,увольнен*,отстран*|destitu*,ces*
impeach*|عزل رئيس,مساءلة|impeachment,destitution|импичмент*|juicio político,impeachment
coup|انقلاب|coup d'État,putsch|переворот*,путч*|golpe de Estado,golpe militar,golpista*
regime|نظام,نظام حاكم|régime|режим*|régimen
reform*|إصلاح,إصلاحات|réforme*|реформ*|reforma*
constitution*|دستور,دستوري|constitution*|конституц*|constituci*
law,laws,bill,legislation|قانون,قوانين,مشروع قانون,تشريع|loi,lois,législation,projet de loi|закон,закона,законы,законопроект*|ley,leyes,legislación,proyecto de ley
decree|مرسوم|décret|указ,указа,декрет*|decreto
ban,bans,banned,banning,prohibit*|حظر,يحظر,منع,محظور|interdi*|запрет*,запрещ*|prohib*,veto
veto|فيتو,حق نقض|veto|вето|veto
approve*,approval,adopt*|موافقة,وافق,إقرار,أقر,اعتماد|approuv*,adopt*,approbation|одобр*,утверд*,принял*|aprob*,aprueb*,adopt*
reject*,rejection,refus*|رفض,يرفض,مرفوض|rejet*,refus*|отверг*,отказ*,отклон*|rechaz*,negativa,niega
propose*,proposal*,proposed|اقتراح,مقترح,اقترح|propos*|предлож*,предлага*|propon*,propuest*,propus*
decision,decide*|قرار,قرر,قرارات|décision*,décid*|решен*,решил*|decisión,decid*,decisiones
resolution|قرار أممي,قرار مجلس أمن,مشروع قرار|résolution|резолюц*|resolución
statement,communique|بيان,تصريح,تصريحات|déclaration*,communiqué|заявлен*|declaraci*,comunicado
announce*|إعلان,أعلن,يعلن|annonc*|объяви*,объявл*|anunci*
condemn*,denounc*|إدانة,أدان,ندد,تنديد,استنكر,استنكار,يدين|condamn*,dénonc*|осуди*,осужд*|conden*,denunci*
criticis*,criticiz*,slam*|انتقاد,انتقد,هاجم|critiqu*|критик*,раскритик*|critic*,crític*
accus*,allegation*,alleg*|اتهام,اتهم,يتهم,مزاعم,متهم|accus*|обвин*|acus*
warn,warns,warned,warning*|تحذير,حذر,يحذر,إنذار|avert*,mise en garde,met en garde,alerte|предупре*,предостер*|advert*,advierte*,alert*
threat*|تهديد,هدد,يهدد|menac*|угро*|amenaz*
call,calls,urge*,appeal*|دعوة,دعا,يدعو,حث,مناشدة,ناشد|appel*,exhort*|призва*,призыв*|llama,pide*,insta*,exhort*,llamamiento
demand*|مطالبة,طالب,مطالب|exig*,réclam*,demande*|требу*,требов*,потреб*|exig*,reclam*,demanda*
support*,back,backs,backed,backing|دعم,تأييد,أيد,يدعم,مساندة|soutien*,soutien,souten*,appui|поддерж*|apoy*,respald*
oppose*|معارضته,يعارض,عارض|oppos*|выступил против|opon*,oponen
request*,ask,asks,asked,seek,seeks,sought|طلب,يطلب,تطلب,طلبت,سعى,يسعى,تسعى,مسعى,التمس|sollicit*,requête*|просьб*,запрос*,попросил*|solicit*,petición,peticiones
receive*,receiving|تلقى,تلق,تلقت,يتلقى,تسلم,استلم|reçu*,reçoi*,recev*|получ*|recib*
serious*|جاد,جدي,جدية|sérieu*|серьезн*|serio,seria,serios,serias
talks,talk,dialogue,discuss*|محادثات,مباحثات,حوار,مشاورات,بحث,يبحث|pourparlers,discussion*,dialogue,entretien*,discut*|переговор*,диалог*,обсуди*,обсужд*,консультац*|diálogo,conversaciones,convers*,discut*
negotiat*|تفاوض,مفاوضات,مفاوض|négoci*|переговор*|negocia*
agreement*,deal,deals,accord|اتفاق,اتفاقية,صفقة|accord*|соглашен*,сделк*,договор*|acuerdo*,pacto
treaty|معاهدة|traité*|договор*|tratado*
sign,signs,signed,signing|توقيع,وقع اتفاق,يوقع|signe*,signé*,signature|подпис*|firm*
peace,peaceful|سلام,سلمي|paix,pacifi*|мир,мира,мирн*|paz,pacífic*
normali*|تطبيع|normalis*|нормализ*|normaliz*
mediat*,mediator*|وساطة,وسيط,وسطاء|médiat*|посредни*|media*,mediador*
summit|قمة|sommet|саммит*|cumbre*
conference|مؤتمر|conférence|конференц*|conferencia
meet,meets,met,meeting*|لقاء,التقى,اجتماع,اجتمع,يلتقي|rencontr*,réunion*,réuni*|встреч*,встрет*,совещан*,заседан*|reunión,reuni*,encuentro*,reún*
visit*,trip|زيارة,زار,يزور,جولة|visit*,déplacement,tournée|визит*,посети*,поездк*|visit*,viaje,gira
delegation|وفد|délégation*|делегац*|delegación
ambassador*,envoy*|سفير,مبعوث,سفراء|ambassad*,émissaire,envoyé|посол,посла,послы,посланник*,спецпредставител*|embajador*,enviad*
embassy,consulate|سفارة,قنصلية|ambassade*,consulat*|посольств*,консульств*|embajada*,consulado*
diplomat*|دبلوماسي,دبلوماسية|diplomat*|дипломат*|diplomát*,diplomac*
relations,ties|علاقات,علاقة,روابط|relations,liens|отношени*,связи|relaciones,vínculos
alliance,ally,allies|حليف,حلفاء,تحالف|allié*,alliance|союзник*,альянс*|aliad*,alianza
sanction*|عقوبات,عقوبة|sanction*|санкц*|sancion*,sanción
embargo,blockade,siege|حصار,محاصر|embargo,blocus,siège|блокад*,эмбарго,осад*|embargo,bloqueo,asedio
border*,frontier,crossing|حدود,حدودي,معبر|frontière*,frontalier*|границ*,пограничн*|fronter*
sovereignty|سيادة|souveraineté|суверенитет*|soberanía
independence|استقلال|indépendance|независимост*|independencia
occup*|احتلال,محتل|occup*|оккуп*|ocup*
settlement*,settler*|استيطان,مستوطن,مستوطنة,مستوطنات|colonie*,colon,colons,colonisation|поселен*|asentamiento*,colono*
annex*|ضم,إلحاق|annex*|аннекс*,присоедин*|anexi*,anexar
two-state|حل دولتين,دولتين|deux États|двух государств|dos Estados
recogni*|اعتراف,اعترف,يعترف|reconna*|призна*|reconoc*
court*,tribunal|محكمة,محاكم,قضاء,قضائي|tribunal,tribunaux,cour,judiciaire|суд,суда,суды,судебн*|tribunal*,corte,juzgado,judicial*
supreme court|محكمة عليا|Cour suprême|Верховный суд,Верховного суда|Tribunal Supremo,Corte Suprema
judge,judges|قاض,قاضي,قضاة|juge*|судья,судьи|juez*,jueces,magistrad*
trial,prosecut*,indict*|محاكمة,نيابة,ادعاء,مدعي,لائحة اتهام|procès,procureur*,parquet,inculp*,poursui*|процесс,прокур*,обвинительн*|juicio,fiscal*,fiscalía,procesad*,imputad*
sentence*,convict*,guilty,verdict|حكم,إدانته,مدان,حكمت,سجن|condamn*,verdict,coupable*,peine|приговор*,осужден*,виновн*|sentenci*,conden*,culpable*,veredicto
acquit*|براءة,تبرئة|acquitt*|оправда*|absuel*,absol*
death penalty,execution,execut*|إعدام,أعدم|peine de mort,exécut*|казн*,смертн*|pena de muerte,ejecut*
prison*,jail*,inmate*|سجن,سجين,سجناء,سجون|prison*,détenu*|тюрьм*,заключен*,тюремн*|prisi*,cárcel*,preso*,presa*
arrest*,detain*,detention|اعتقال,اعتقل,توقيف,أوقف,احتجاز,احتجز,معتقل,موقوف,قبض|arrest*,arrêté*,interpell*,détention|арест*,задерж*|arrest*,detien*,deten*,detuv*
release*,freed,free|إفراج,أفرج,إطلاق سراح,أطلق سراح|libér*|освобо*|liber*,excarcel*
lawyer*,attorney*|محام,محامي|avocat*|адвокат*|abogad*
investigat*,probe,inquiry|تحقيق,تحقيقات,محقق,يحقق|enquêt*|расследован*,следств*|investiga*,pesquis*
corrupt*,bribe*,graft|فساد,رشوة,رشى|corrupt*,pot-de-vin,pots-de-vin|коррупц*,взятк*|corrup*,sobor*
fraud|احتيال,تزوير,غش|fraude*,escroquerie|мошеннич*|fraud*,estafa*
police,policeman,officer*|شرطة,شرطي,رجال أمن|polic*|полиц*|polic*
security|أمن,أمني|sécurité|безопасност*|seguridad
intelligence,spy*,espionage|استخبارات,مخابرات,تجسس,جاسوس|renseignement*,espion*|разведк*,шпион*|inteligencia,espía*,espion*
protest*,demonstrat*,rally|احتجاج,احتجاجات,مظاهرة,مظاهرات,تظاهر,متظاهر,محتج|manifest*,protest*|протест*,демонстр*,митинг*|protest*,manifest*
strike action,walkout,on strike|إضراب|grève*|забастовк*|huelga*,paro
riot*,unrest|شغب,اضطرابات|émeute*,troubles|беспоряд*|disturbio*
uprising,revolution*,revolt|ثورة,انتفاضة,ثوار|révolution*,soulèvement|восстан*,революц*|revoluci*,levantamiento
human rights,rights|حقوق إنسان,حقوق|droits de l'homme,droits humains,droits|права человека,прав человека,правозащит*|derechos humanos,derechos
freedom*|حرية,حريات|liberté*|свобод*|libertad*
press,media,journalist*,reporter*|صحافة,إعلام,صحفي,صحافي,صحفيين|presse,média*,journalist*|пресс*,СМИ,журналист*|prensa,medios,periodist*
censor*|رقابة,حجب|censur*|цензур*|censur*
refugee*|لاجئ,لاجئين,لجوء|réfugié*|беженц*|refugiad*
migrant*,migration,immigra*|مهاجر,مهاجرين,هجرة|migrant*,migrat*,immigr*|мигрант*,миграц*,иммигр*|migrant*,migrat*,inmigra*
asylum|لجوء,حق لجوء|asile|убежищ*|asilo
deport*,expel*,expulsion|ترحيل,طرد,إبعاد|expuls*|депорт*,высл*,выдвор*|deport*,expuls*
citizen*,national,nationality|مواطن,جنسية,مواطنين|citoyen*,ressortissant*,nationalité|граждан*|ciudadan*,nacionalidad
visa|تأشيرة,تأشيرات|visa*|виз,виза,визы,визов*|visado*,visa
passport*|جواز,جوازات|passeport*|паспорт*|pasaporte*
crisis|أزمة,أزمات|crise*|кризис*|crisis
emergency|طوارئ|urgence|чрезвычайн*,ЧП|emergencia
curfew|حظر تجول,حظر تجوال|couvre-feu|комендантск*|toque de queda
state of emergency|حالة طوارئ|état d'urgence|чрезвычайное положение,чрезвычайного положения|estado de emergencia,estado de excepción
territory|أراض,أراضي,إقليم|territoire*|территор*|territorio*
province,governorate|محافظة,مقاطعة,ولاية|province*,gouvernorat*|провинц*|provincia*
mayor|عمدة,رئيس بلدية|maire*|мэр*|alcald*
governor|محافظ,حاكم|gouverneur*|губернатор*|gobernador*
spokes*|متحدث,ناطق|porte-parole|представител*,пресс-секретар*|portavo*
advis*|مستشار|conseill*|советник*|asesor*
official,officials|مسؤول,مسئول,مسؤولين|responsable*|чиновник*|funcionari*
authorities|سلطات,سلطة|autorités|власти,властей|autoridades
committee,commission|لجنة,هيئة|commission,comité|комисси*,комитет*|comisión,comité
campaign*|حملة|campagne|кампани*|campaña*
budget|ميزانية,موازنة|budget*|бюджет*|presupuest*
nationali*|قومي,وطني|nationalis*|национализ*|nacionalis*
terroris*|إرهاب,إرهابي|terroris*|террор*|terroris*
extremis*,radical*|تطرف,متطرف|extrémis*,radicali*|экстремис*|extremis*,radical*
message*|رسالة,رسائل|message*|послани*,сообщени*|mensaje*
contact,contacts,contacted,contacting,phone call*|اتصال,اتصالات,يتصل,اتصل,مكالمة|contact*,appel*|контакт*,звонок,звонки|contact*,llamada*
offer,offers,offered|عرض,عروض,عرضت|offre,offres|предложен*,предложил*|oferta*,ofrec*
intervene*,intervention*|تدخل,تدخلات|interven*|вмешат*,вмешательств*|interven*,intervien*
exile*|منفى,منفي|exil*|изгнани*|exili*
leak*|تسريب,تسريبات,سرب|fuite*|утечк*|filtración,filtraciones
promise*,pledge*|وعد,وعود,تعهد|promess*,promet*|обеща*|promes*,promet*
conspir*,plot|مؤامرة,تآمر|complot*|заговор*|conspir*,complot*
hand over,handed over,hands over,handing over,handover,handed,extradit*|تسليم,سلم,سلمت,يسلم,تسلم|extradi*,livrer,remettre|выда*,передал*|extradi*,entreg*
`;
