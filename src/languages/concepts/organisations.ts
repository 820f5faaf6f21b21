/** Organisations, groups and offices that the news names again and again. English | Arabic | French | Russian | Spanish. */
export const ORGANISATIONS = `
United Nations,UN|أمم متحدة,أممي|Nations unies,ONU,onusien*|ООН,Объединенных Наций|Naciones Unidas,ONU
Security Council|مجلس أمن,مجلس أمن دولي|Conseil de sécurité|Совет Безопасности,Совета Безопасности,Совете Безопасности,Совбез*,СБ ООН|Consejo de Seguridad
General Assembly|جمعية عامة|Assemblée générale|Генеральная Ассамблея,Генассамбле*,Генеральной Ассамблеи|Asamblea General
UNRWA|أونروا,اونروا|UNRWA|БАПОР|UNRWA
UNICEF|يونيسف,يونيسيف|UNICEF|ЮНИСЕФ|UNICEF
UNESCO|يونسكو|UNESCO|ЮНЕСКО|UNESCO
UNHCR,refugee agency|مفوضية سامية,مفوضية لاجئين|UNHCR,HCR|УВКБ|ACNUR
World Health Organization,World Health Organisation|صحة عالمية,منظمة صحة عالمية|OMS,Organisation mondiale de la santé|ВОЗ,Всемирная организация здравоохранения|OMS,Organización Mundial de la Salud
World Food Programme,WFP|أغذية عالمي,برنامج أغذية عالمي|PAM,Programme alimentaire mondial|ВПП|PMA,Programa Mundial de Alimentos
Red Cross,ICRC|صليب أحمر|Croix-Rouge,CICR|Красный Крест,Красного Креста,МККК|Cruz Roja,CICR
Red Crescent|هلال أحمر|Croissant-Rouge|Красный Полумесяц,Красного Полумесяца|Media Luna Roja
European Union,EU|اتحاد أوروبي|Union européenne,UE|Евросоюз*,ЕС,Европейский союз,Европейского союза|Unión Europea,UE
European Commission|مفوضية أوروبية|Commission européenne|Еврокомисси*|Comisión Europea
European Parliament|برلمان أوروبي|Parlement européen,eurodéputé*|Европарламент*|Parlamento Europeo,Eurocámara
NATO|ناتو,حلف شمال أطلسي,حلف أطلسي|OTAN|НАТО,Североатлантическ*|OTAN
African Union,AU|اتحاد إفريقي,اتحاد أفريقي|Union africaine|Африканский союз,Африканского союза|Unión Africana
Arab League|جامعة عربية,جامعة دول عربية|Ligue arabe|Лига арабских государств,ЛАГ,Лиги арабских государств|Liga Árabe
Gulf Cooperation Council,GCC|مجلس تعاون,تعاون خليجي,مجلس تعاون خليجي|Conseil de coopération du Golfe,CCG|ССАГПЗ|Consejo de Cooperación del Golfo,CCG
Islamic Cooperation,OIC|تعاون إسلامي,منظمة تعاون إسلامي|Coopération islamique,OCI|ОИС|Cooperación Islámica,OCI
OPEC|أوبك|OPEP|ОПЕК|OPEP
BRICS|بريكس|BRICS|БРИКС|BRICS
G7|مجموعة سبع|G7|G7,Большая семерка,Большой семерки|G7
G20|مجموعة عشرين|G20|G20,Большая двадцатка,Большой двадцатки|G20
International Monetary Fund,IMF|صندوق نقد,نقد دولي,صندوق نقد دولي|FMI,Fonds monétaire|МВФ|FMI,Fondo Monetario
World Bank|بنك دولي|Banque mondiale|Всемирный банк,Всемирного банка|Banco Mundial
World Trade Organization,WTO|تجارة عالمية,منظمة تجارة عالمية|OMC|ВТО|OMC
Federal Reserve,Fed|احتياطي فيدرالي,احتياطي اتحادي,فيدرالي أمريكي|Réserve fédérale,Fed|ФРС,Федеральная резервная|Reserva Federal,Fed
European Central Bank,ECB|مركزي أوروبي|BCE,Banque centrale européenne|ЕЦБ,Европейский центробанк|BCE,Banco Central Europeo
IAEA,nuclear watchdog|وكالة دولية للطاقة الذرية,وكالة طاقة ذرية,طاقة ذرية|AIEA|МАГАТЭ|OIEA,AIEA
International Criminal Court,ICC|جنائية دولية,محكمة جنائية دولية|Cour pénale internationale,CPI|МУС,Международный уголовный суд,Международного уголовного суда|Corte Penal Internacional,CPI,TPI
International Court of Justice,ICJ|عدل دولية,محكمة عدل دولية|Cour internationale de justice,CIJ|Международный суд,Международного суда ООН|Corte Internacional de Justicia,CIJ
Human Rights Watch,HRW|هيومن رايتس ووتش|Human Rights Watch|Хьюман Райтс|Human Rights Watch
Amnesty|عفو دولية,منظمة عفو دولية|Amnesty|Международная амнистия,Amnesty|Amnistía Internacional
Doctors Without Borders,MSF|أطباء بلا حدود|Médecins sans frontières,MSF|Врачи без границ|Médicos Sin Fronteras,MSF
Greenpeace|غرينبيس|Greenpeace|Гринпис|Greenpeace
CIA|سي آي إيه,استخبارات مركزية|CIA|ЦРУ|CIA
FBI|إف بي آي,مباحث فيدرالي,تحقيقات فيدرالي|FBI|ФБР|FBI
Interpol|إنتربول,انتربول|Interpol|Интерпол*|Interpol
Mossad|موساد|Mossad|Моссад*|Mosad,Mossad
NASA|ناسا|NASA|НАСА|NASA
SpaceX|سبيس إكس|SpaceX|SpaceX|SpaceX
Hamas|حماس,حركة حماس|Hamas|ХАМАС|Hamás
Hezbollah,Hizbullah,Hizbollah|حزب الله|Hezbollah|Хезболл*,Хизболл*|Hezbolá,Hizbulá
Islamic Jihad|جهاد إسلامي|Jihad islamique|Исламский джихад|Yihad Islámica
Houthi*,Huthi*|حوثي,حوثيين,أنصار الله|houthi*|хусит*|hutí*,huti*
ISIS,Islamic State,ISIL,Daesh|داعش,تنظيم دولة,دولة إسلامية|État islamique,Daech,Daesh,EI|ИГИЛ,Исламское государство,Исламского государства,ДАИШ|Estado Islámico,Dáesh,ISIS
Al-Qaeda,al Qaeda,Qaida|قاعدة,تنظيم قاعدة|Al-Qaïda,Al-Qaida|Аль-Каид*|Al Qaeda
Taliban|طالبان|taliban*|талиб*|talibán*,taliban*
Boko Haram|بوكو حرام|Boko Haram|Боко Харам|Boko Haram
al-Shabaab|حركة شباب|chebab*|Аш-Шабаб|Al Shabab
Muslim Brotherhood,Brotherhood|إخوان,إخوان مسلمين|Frères musulmans|Братья-мусульмане,Братьев-мусульман|Hermanos Musulmanes
PKK|عمال كردستاني,بي كا كا|PKK|РПК|PKK
Syrian Democratic Forces,SDF|سوريا ديمقراطية,قوات سوريا ديمقراطية,قسد|Forces démocratiques syriennes,FDS|СДС,Сирийские демократические силы|Fuerzas Democráticas Sirias,FDS
Fatah|فتح,حركة فتح|Fatah|ФАТХ|Fatah
Palestinian Authority|سلطة فلسطينية,سلطة وطنية|Autorité palestinienne|Палестинская администрация,Палестинской администрации,ПНА|Autoridad Palestina,Autoridad Nacional Palestina
Rapid Support Forces,RSF|دعم سريع,قوات دعم سريع|Forces de soutien rapide,FSR|Силы быстрой поддержки|Fuerzas de Apoyo Rápido
Wagner|فاغنر|Wagner|Вагнер*|Wagner
Gazprom|غازبروم|Gazprom|Газпром*|Gazprom
Aramco|أرامكو|Aramco|Арамко|Aramco
Republican*,GOP|جمهوري,جمهوريين,حزب جمهوري|républicain*|республикан*|republican*
Democrat,Democrats|ديمقراطيين,حزب ديمقراطي|démocrates|демократы,демократов|demócrata*
Labour|حزب عمال|travailliste*|лейборист*|laborist*
Likud|ليكود|Likoud|Ликуд*|Likud
Knesset|كنيست|Knesset|Кнессет*|Knéset
Conservatives,Tory,Tories|محافظين,حزب محافظين|conservateur*|консерватор*|conservador*
far right,far-right|يمين متطرف|extrême droite,extrême-droite|крайне правые,ультраправ*,крайне правых|extrema derecha,ultraderech*
Google|غوغل,جوجل,قوقل|Google|Google,Гугл|Google
Apple|أبل,آبل|Apple|Apple|Apple
Microsoft|مايكروسوفت|Microsoft|Microsoft,Майкрософт|Microsoft
Facebook,Meta|فيسبوك,فيس بوك,ميتا|Facebook,Meta|Facebook,Фейсбук*,Meta|Facebook,Meta
Twitter,X Corp|تويتر,منصة إكس|Twitter|Twitter,Твиттер*|Twitter
TikTok|تيك توك|TikTok|TikTok,ТикТок|TikTok
YouTube|يوتيوب|YouTube|YouTube,Ютуб|YouTube
Instagram|إنستغرام,انستغرام,انستجرام|Instagram|Instagram,Инстаграм*|Instagram
WhatsApp|واتساب,واتس آب|WhatsApp|WhatsApp|WhatsApp
Telegram|تلغرام,تليغرام,تيليجرام|Telegram|Telegram,Телеграм*|Telegram
Amazon|أمازون|Amazon,Amazonie|Amazon,Амазон*|Amazon,Amazonas
Tesla|تسلا,تيسلا|Tesla|Tesla,Тесл*|Tesla
OpenAI,ChatGPT|شات جي بي تي,أوبن إيه آي|OpenAI,ChatGPT|OpenAI,ChatGPT|OpenAI,ChatGPT
Boeing|بوينغ,بوينج|Boeing|Boeing,Боинг*|Boeing
Airbus|إيرباص|Airbus|Airbus,Аэробус*|Airbus
Samsung|سامسونغ,سامسونج|Samsung|Samsung|Samsung
Huawei|هواوي|Huawei|Huawei|Huawei
Toyota|تويوتا|Toyota|Toyota|Toyota
Volkswagen|فولكسفاغن,فولكس فاغن|Volkswagen|Volkswagen,Фольксваген*|Volkswagen
FIFA|فيفا|FIFA|ФИФА|FIFA
UEFA|ويفا,يويفا|UEFA|УЕФА|UEFA
Olympic*,IOC|أولمبياد,أولمبي,أولمبية|olympi*,JO,CIO|Олимп*,олимпийск*,МОК|olímpic*,COI
World Cup|كأس عالم,مونديال|Coupe du monde|чемпионат мира,чемпионата мира,чемпионате мира,Кубок мира|Copa del Mundo
Champions League|دوري أبطال|Ligue des champions|Лига чемпионов,Лиги чемпионов,Лиге чемпионов|Liga de Campeones,Champions
Premier League|دوري إنجليزي,بريميرليغ|Premier League|Премьер-лига,Премьер-лиги|Premier League
Real Madrid|ريال مدريد|Real Madrid|Реал,Реал Мадрид|Real Madrid
Nobel|نوبل|Nobel|Нобел*|Nobel
Oscar*|أوسكار|Oscar*|Оскар*|Óscar*
Cannes|مهرجان كان|Cannes|Канн*|Cannes
Eurovision|يوروفيجن|Eurovision|Евровиден*|Eurovisión
Reuters|رويترز|Reuters|Рейтер*,Reuters|Reuters
AFP|فرانس برس|AFP,France-Presse|AFP,Франс Пресс|AFP
Associated Press|أسوشيتد برس,اسوشيتد برس|Associated Press|Associated Press|Associated Press
Bloomberg|بلومبرغ,بلومبيرغ|Bloomberg|Bloomberg,Блумберг*|Bloomberg
New York Times|نيويورك تايمز|New York Times|New York Times,Нью-Йорк таймс|New York Times
Washington Post|واشنطن بوست|Washington Post|Washington Post|Washington Post
Wall Street Journal|وول ستريت جورنال|Wall Street Journal|Wall Street Journal|Wall Street Journal
BBC|بي بي سي|BBC|Би-би-си,BBC|BBC
CNN|سي إن إن|CNN|CNN|CNN
Al Jazeera|قناة جزيرة|Al Jazeera,Al-Jazira|Аль-Джазир*|Al Jazeera,Al Yazira
TASS|تاس|TASS|ТАСС|TASS
`;
