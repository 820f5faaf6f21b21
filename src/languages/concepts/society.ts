/** Health, science, religion, sport, culture, daily life, time. English | Arabic | French | Russian | Spanish. */
export const SOCIETY = `
health*|صحة,صحي|santé,sanitaire*|здоров*,здравоохран*|salud,sanitari*,sanidad
coronavirus,covid,covid-19|كورونا,كوفيد|coronavirus,covid,covid-19|коронавирус*,COVID,ковид*|coronavirus,covid,covid-19
virus*|فيروس,فيروسات|virus|вирус*|virus
epidemic,pandemic,outbreak|وباء,جائحة,تفشي,تفش|épidémi*,pandémi*|эпидеми*,пандеми*,вспышк*|epidemia*,pandemia*,brote*
vaccin*,jab,jabs|لقاح,لقاحات,تطعيم,تلقيح|vaccin*|вакцин*,привив*|vacun*
infect*,contag*|عدوى,إصابة,إصابات,مصاب|infect*,contamin*,contag*|заражен*,инфекц*,заболев*|infec*,contag*
quarantine,lockdown|حجر صحي,عزل,إغلاق عام|quarantaine,confinement|карантин*,локдаун*|cuarentena,confinamiento
cholera|كوليرا|choléra|холер*|cólera
Ebola|إيبولا|Ebola|Эбол*|ébola
monkeypox,mpox|جدري قرود|variole du singe,mpox|оспа обезьян,оспы обезьян|viruela del mono
polio|شلل أطفال|polio*|полиомиелит*|polio*
flu,influenza|إنفلونزا,انفلونزا|grippe*|грипп*|gripe
cancer,tumour,tumor|سرطان,ورم|cancer*,tumeur*|рак,рака,онколог*,опухол*|cáncer,tumor*
disease*,illness,sick*|مرض,أمراض,مريض,مرضى|maladi*,malade*|болезн*,заболеван*|enferm*
patient*|مريض,مرضى|patient*|пациент*|paciente*
doctor*,physician*,medic,medical|طبيب,أطباء,طبي,طب|médecin*,médic*,docteur*|врач*,медиц*,медик*|médic*,doctor*
medicine*,drugmaker,pharma*|دواء,أدوية,دوائي|médicament*,pharma*|лекарств*,препарат*,фармац*|medicament*,farmac*
surgery,transplant,operation surgical|جراحة,جراحي,زراعة|chirurg*,greffe*|хирург*,транспланта*|cirug*,trasplant*
heart|قلب|cœur,cardiaque*|сердц*,сердечн*|corazón,cardíac*
birth*,born,baby,babies|ولادة,مولود,رضيع,مواليد|naissance*,bébé*,né|рожд*,младен*,роди*|nacimiento*,bebé*,naci*
abortion|إجهاض|avortement*,IVG|аборт*|aborto*
smok*,tobacco,cigarette*|تدخين,تبغ,سجائر|tabac,cigarette*,fum*|куре*,табак*,сигарет*|tabac*,cigarr*,fum*
alcohol|كحول,خمر|alcool*|алкогол*|alcohol*
research*,scientist*,science,study|دراسة,باحث,بحث علمي,علماء,علوم,علمي|chercheur*,scientifique*,étude*,recherche*|учены*,исслед*,наук*|investigador*,científic*,estudio*
discover*|اكتشاف,اكتشف|découv*|откры*,обнаруж*|descubr*
university,universities,student*,academ*|جامعة,جامعات,طالب,طلاب,طلبة|universit*,étudiant*|университет*,студент*|universi*,estudiante*
teacher*,education*|معلم,تعليم,معلمين,تربية|enseign*,professeur*,éducation|учител*,образован*|maestr*,profesor*,educa*
exam*|امتحان,اختبار,امتحانات|examen*,bac|экзамен*|exam*
archaeolog*,ancient,relic*|آثار,أثري,أثرية|archéolog*,antique*|археолог*,древн*|arqueol*,antigu*
museum*|متحف|musée*|музе*|museo*
culture,cultural|ثقافة,ثقافي|cultur*|культур*|cultur*
film*,movie*,cinema|فيلم,أفلام,سينما|film*,cinéma*|фильм*,кино|película*,cine,film*
actor*,actress*|ممثل,ممثلة,فنان,فنانة|acteur*,actrice*|актер*,актрис*|actor*,actriz
singer*,song*,music*,concert*|مغن,مغنية,أغنية,موسيقى,حفل غنائي,مطرب|chant*,chanson*,musi*,concert*|певец,певиц*,песн*,музык*,концерт*|cantante*,canción*,canciones,músic*,concierto*
book*,novel*,writer*,author*|كتاب,رواية,كاتب,أديب|livre*,roman*,écrivain*|книг*,роман*,писател*|libro*,novela*,escritor*
festival*|مهرجان|festival*|фестивал*|festival*
prize*,award*|جائزة,جوائز|prix,récompense*|преми*,наград*|premio*,galard*
television,TV,broadcast*|تلفزيون,تلفزيوني,قناة,بث|télévis*,chaîne*|телевид*,телекан*|televisi*,cadena*
video*,footage|فيديو,مقطع|vidéo*|видео*|vídeo*,video*
photo*,picture*,image*|صورة,صور|photo*,image*|фото*,снимк*|foto*,imagen,imágenes
interview*|مقابلة,حوار صحفي|interview*,entretien|интервью|entrevista*
religio*|دين,ديني,أديان|religi*|религи*|religi*
Islam*,Muslim*|إسلام,إسلامي,مسلم,مسلمين|islam*,musulman*|ислам*,мусульман*|islam*,islám*,musulm*
Christian*|مسيحي,مسيحيين,أقباط|chrétien*|христиан*|cristian*
Jew*,Jewish,antisemit*,anti-Semit*|يهود,يهودي,معاداة سامية|juif*,juiv*,antisémit*|евре*,антисемит*|judí*,antisemit*
Sunni*|سني,سنة|sunnit*|суннит*|suní*,sunit*
Shia*,Shi'ite*,Shiite*|شيعي,شيعة|chiit*|шиит*|chií*,chiit*
Koran,Quran,Qur'an|قرآن,مصحف|Coran|Коран*|Corán
Ramadan|رمضان|ramadan|Рамадан*|ramadán
Eid|عيد,عيد فطر,عيد أضحى|Aïd|Курбан,Ураза|Eid
hajj,pilgrim*|حج,حجاج,معتمر,عمرة|hajj,pèlerin*|хадж*,паломн*|hach,peregrin*
Christmas|عيد ميلاد,كريسماس|Noël|Рождеств*|Navidad
prayer*,pray*|صلاة,مصلين,مصل|prière*,prier|молитв*,моли*|rezar,rezos,rezo,oraci*
mufti|مفت,مفتي|mufti|муфти*|muftí
veil,hijab,headscarf|حجاب,نقاب,عباءة|voile,hijab,abaya|хиджаб*|velo,hiyab
woman,women,female*|امرأة,نساء,سيدة,نسائي,مرأة|femme*,féminin*|женщин*,женск*|mujer*,femenin*
man,men|رجل,رجال|homme*|мужчин*|hombre*
girl*|فتاة,بنت,فتيات|fille,filles,fillette*|девоч*,девушк*|chica*,niña*
youth,young,teen*|شاب,شباب,مراهق|jeune*,adolescent*|молод*,подрост*|joven*,jóvenes,adolescente*
mother*|أم,والدة,أمهات|mère*|мать,матер*|madre*
father*|والد,والده|père*|отец,отца|padre*
wife,husband,spouse|زوج,زوجة,زوجته|épouse,mari,époux|жена,жены,муж,супруг*|espos*,marido
son,sons,daughter*|ابن,نجل,ابنة,أبناء|fils|сын*,доч*|hijo*,hija*
brother*,sister*|شقيق,شقيقة,أخ,أخت|frère*,sœur*|брат*,сестр*|herman*
famil*|عائلة,أسرة,عوائل,أسر|famill*,familial*|семь*,семей*|famili*
marri*,wedding|زواج,زفاف,عرس|mariage*,marié,mariée,marier,noces|свадьб*,брак,женил*|boda*,matrimoni*,casarse,casó,casamiento
divorc*|طلاق|divorc*|развод*,разве*|divorci*
funeral*,buried,mourn*|جنازة,تشييع,دفن,عزاء,حداد|funéraille*,obsèques,deuil|похорон*,траур*|funeral*,entierro,duelo
population|سكان,تعداد|population*,habitant*|населен*,жител*|poblaci*,habitante*
city,cities,town*|مدينة,مدن,بلدة|ville*|город,города,городе,городск*|ciudad*
village*|قرية,قرى|village*|дерев*,сел,село|pueblo*,aldea*
capital|عاصمة|capitale*|столиц*|capital
region*|منطقة,مناطق,إقليمي|région*|регион*,област*|región,region*
north*|شمال,شمالي|nord|север*|norte*
south*|جنوب,جنوبي|sud|юг,юга,юге,южн*|sur,sureñ*
east*|شرق,شرقي|oriental*|восток*,восточн*|oriental*
west*|غرب,غربي|ouest,occident*|запад*|oeste,occident*
island*|جزيرة,جزر|île*|остров*|isla*
sea,ocean|بحر,محيط,بحري|mer,mers,océan*|море,моря,океан*|mar,mares,océano*
river*|نهر,أنهار|fleuve*,rivière*|река,реки,реке|río,ríos
mountain*|جبل,جبال|montagne*|гор,гора,горы,горн*|montaña*,monte
desert|صحراء,بادية|désert*|пустын*|desiert*
forest*|غابة,غابات|forêt*|лес,леса,лесн*|bosque*,forestal*
animal*,wildlife|حيوان,حيوانات|anim*|животн*|animal*
dog,dogs|كلب,كلاب|chien*|собак*,пес|perr*
environment*,pollution|بيئة,بيئي,تلوث|environnement*,pollu*|эколог*,загрязн*,окружающ*|ambient*,contamin*
emission*,carbon|انبعاثات,كربون|émission*,carbone|выброс*,углерод*|emision*,carbono
COP28,COP27,COP29,COP|كوب|COP28,COP27,COP29,COP|КС,COP28|COP28,COP27,COP29,COP
sport*|رياضة,رياضي|sport*|спорт*|deport*
football*,soccer|كرة قدم|foot*|футбол*|fútbol*,futbol*
match,matches,fixture|مباراة,مباريات,لقاء|match*|матч*|partido de,encuentro
player*,striker,midfielder,goalkeeper|لاعب,لاعبين,مهاجم,حارس مرمى|joueur*,attaquant,gardien|игрок*,нападающ*,вратар*|jugador*,delantero,portero
team*,squad|فريق,منتخب,نادي,ناد|équipe*|команд*,сборн*|equipo*,selección
club,clubs|نادي,ناد,أندية|club*|клуб*|club*
coach,manager|مدرب|entraîneur*,sélectionneur|тренер*|entrenador*,técnico
goal,goals,scored|هدف,أهداف,سجل|but,buts,buteur|гол,голы,забил*|gol,goles
league,championship*|دوري,بطولة|championnat*,ligue*|чемпионат*,лига|liga,campeonato*
cup,trophy,title|كأس,لقب|coupe*,titre*,trophée|кубок,кубк*,титул*|copa*,título*,trofeo
final,finals|نهائي,نهائيات|finale*|финал*|final
champion*|بطل,أبطال|champion*|чемпион*|campeon*,campeón
transfer,signing,sign for|انتقال,صفقة انتقال,تعاقد|transfert*|трансфер*|fichaje*,traspaso
tennis|تنس|tennis|теннис*|tenis
medal*|ميدالية,ميداليات|médaille*|медал*|medalla*
race,racing,Formula One,F1|سباق,فورمولا|course*,Formule 1|гонк*,Формул*|carrera*,Fórmula 1
basketball,NBA|كرة سلة|basket*,NBA|баскетбол*,НБА|baloncesto,NBA
boxing,boxer|ملاكمة,ملاكم|boxe*|бокс*|boxe*
doping|منشطات|dopage|допинг*|dopaje
fan,fans,supporters|جماهير,مشجع,مشجعين|supporter*,fan,fans|болельщ*,фанат*|aficionad*,hinch*
stadium*|ملعب,استاد|stade*|стадион*|estadio*
year,years|عام,سنة,أعوام,سنوات|an,ans,année*|год,года,году,лет|año*
month,months|شهر,أشهر|mois|месяц*|mes,meses
week,weeks|أسبوع,أسابيع|semaine*|недел*|semana*
day,days|يوم,أيام|jour*|день,дня,дней|día*
hour*|ساعة,ساعات|heure*|час,часа,часов|hora*
minute*|دقيقة,دقائق|minute*|минут*|minuto*
night|ليل,ليلة|nuit*|ноч*|noche*
today|يوم,اليوم|aujourd'hui|сегодня|hoy
yesterday|أمس|hier|вчера|ayer
Monday|اثنين|lundi|понедельник*|lunes
Tuesday|ثلاثاء|mardi|вторник*|martes
Wednesday|أربعاء|mercredi|среду,среда|miércoles
Thursday|خميس|jeudi|четверг*|jueves
Friday|جمعة|vendredi|пятниц*|viernes
Saturday|سبت|samedi|суббот*|sábado
Sunday|أحد|dimanche|воскресень*|domingo
world,global*,international*|عالم,عالمي,دولي|monde,mondial*,international*|мировой,всемирн*,международн*|mundo,mundial*,internacional*
start,begin*,began,launch*|بدء,بدأ,إطلاق,انطلاق,تدشين,أطلق|commenc*,début*,lanc*|нача*,запуск*,запуст*,старт*|comienz*,comenz*,inicio*,inici*,lanz*,empez*
end,ends,ended,conclude*|انتهاء,انتهى,نهاية,ختام|fin,termin*|конец,окончан*,заверш*|fin,termin*,conclu*
close,closes,closed,closure,shut*|إغلاق,أغلق,مغلق|ferm*,clôtur*|закры*|cierr*,cerr*
open,opens,opened,opening|فتح,افتتاح,افتتح|ouvr*,ouvert*|откры*|abre,abren,abrió,abrir,apertura,abiert*
resume,resum*|استئناف,استأنف,يستأنف|repren*,reprise|возобнов*|reanud*
suspend*,suspension|تعليق,علق,معلق|suspen*|приостан*|suspen*
delay*,postpone*|تأجيل,أجل,تأخير|report*,retard*|отлож*,перенес*,задержк*|aplaz*,retras*,pospon*
cancel*|إلغاء,ألغى,ملغى|annul*|отмен*|cancel*,anul*
continue*|استمرار,استمر,مواصلة,واصل,يواصل|continu*,poursuit|продолж*|contin*,sigue
increase production|زيادة إنتاج|hausse de la production|увеличение добычи|aumento de la producción
plan,plans|خطة,خطط|plan,plans|план,планы,плана|plan,planes
return*|عودة,عاد,يعود|retour*,rentr*,revien*|возвра*,верну*|regres*,vuelta,vuelv*
arrive,arriv*|وصول,وصل|arriv*|прибы*|lleg*
leave,leaves,left,depart*|مغادرة,غادر,رحيل|quitt*,départ*|покин*,уех*|abandon*,sale,salió,salida
send,sends,sent|إرسال,أرسل|envo*|отправ*,напра*|envi*,envía*
find,finds,found|عثور,عثر|retrouv*,trouv*|найд*,нашли,обнаруж*|hall*,encontr*,encuentr*
deny,denied,denies,denial*,refut*|نفي,نفى,ينفي,دحض,تكذيب|dément*,démen*,nie,nient|опроверг*,отрица*|desmient*,desment*,niega*,negó
confirm*|تأكيد,أكد,يؤكد|confirm*|подтвер*|confirm*
help*,assist*|مساعدة,ساعد|aid*|помо*|ayud*
control*|سيطرة,تحكم,رقابة|contrôl*|контрол*|control*
fear*|مخاوف,خوف,خشية|crain*,peur*|опас*,страх*|temor*,teme,temen,miedo
hope*|أمل,آمال,يأمل|espoir*,espér*|надежд*,надею*|esperan*
future|مستقبل|avenir,futur*|будущ*|futur*
history,historic*|تاريخ,تاريخي|histoire,historique*|истори*|histori*
secret*|سري,سرية,سر|secret*|тайн*,секретн*|secret*
racis*|عنصري,عنصرية|racis*|расис*|racis*
abdicat*|تنازل عن عرش|abdi*|отреч*,отрек*|abdic*
`;
