/** Countries with their people and, after `>`, capitals and places that stand for them. English | Arabic | French | Russian | Spanish. */
export const PLACES = `
USA,United States,US,American*,America,Uncle Sam|ولايات متحدة,أمريكا,أميركا,أمريكي,أميركي,أمريكيين,أميركيين|États-Unis,américain*,USA,Amérique|США,американ*,Соединенные Штаты,Америка|Estados Unidos,EEUU,EE UU,estadounidense*,norteamericano*
Washington>usa|واشنطن|Washington|Вашингтон*|Washington
White House>usa|بيت أبيض|Maison Blanche,Maison-Blanche|Белый дом,Белого дома,Белом доме|Casa Blanca
Pentagon>usa|بنتاغون,بنتاجون,وزارة دفاع أمريكية,وزارة دفاع أميركية|Pentagone|Пентагон*|Pentágono
Congress>usa|كونغرس,كونجرس,كونغرس أمريكي|Congrès|Конгресс*|Congreso
State Department>usa|خارجية أمريكية,خارجية أميركية|département d'État|Госдеп*|Departamento de Estado
New York>usa|نيويورك|New York,new-yorkais*|Нью-Йорк*|Nueva York
California>usa|كاليفورنيا|Californie,californien*|Калифорни*|California,californian*
Texas>usa|تكساس|Texas,texan*|Техас*|Texas,tejan*
Florida>usa|فلوريدا|Floride|Флорид*|Florida
Los Angeles>usa|لوس أنجلوس,لوس أنجليس|Los Angeles|Лос-Анджелес*|Los Ángeles
Russia,Russian*|روسيا,روسي,روس|Russie,russe*|Росси*,русск*|Rusia,ruso*,rusa*
Moscow>russia|موسكو|Moscou,moscovite*|Москв*,московск*|Moscú,moscovit*
Kremlin>russia|كرملين|Kremlin|Кремл*|Kremlin
Ukraine,Ukrainian*|أوكرانيا,أوكراني,اوكرانيا|Ukraine,ukrainien*|Украин*|Ucrania,ucrani*
Kyiv,Kiev>ukraine|كييف|Kiev,Kyiv|Киев*|Kiev,Kyiv
Crimea,Crimean*|قرم,جزيرة قرم|Crimée|Крым*|Crimea
China,Chinese|صين,صيني|Chine,chinois*|Кита*|China,chino*,china
Beijing,Peking>china|بكين|Pékin|Пекин*|Pekín
Taiwan,Taiwanese|تايوان,تايواني|Taïwan,taïwanais*|Тайван*|Taiwán,taiwan*
Hong Kong|هونغ كونغ,هونج كونج|Hong Kong,Hong-Kong,hongkongais*|Гонконг*|Hong Kong,hongkon*
Japan,Japanese|يابان,ياباني|Japon,japonais*|Япон*|Japón,japon*
Tokyo>japan|طوكيو|Tokyo|Токио|Tokio
North Korea,North Korean*|كوريا شمالية,كوري شمالي,كورية شمالية|Corée du Nord,nord-coréen*|КНДР,Северная Корея,Северной Корее,Северной Кореи,Северную Корею,северокорейск*|Corea del Norte,norcorean*
Pyongyang>north korea|بيونغ يانغ,بيونغيانغ,بيونجيانج|Pyongyang|Пхеньян*|Pyongyang
South Korea,South Korean*|كوريا جنوبية,كوري جنوبي,كورية جنوبية|Corée du Sud,sud-coréen*|Южная Корея,Южной Корее,Южной Кореи,Южную Корею,южнокорейск*|Corea del Sur,surcorean*
Seoul>south korea|سيول,سول|Séoul|Сеул*|Seúl
India,Indian*|هند,هندي,هنود|Inde,indien*|Индия,Индии,Индию,Индией,индийск*|India,indio*
New Delhi,Delhi>india|نيودلهي,نيو دلهي,دلهي|New Delhi,Delhi|Дели,Нью-Дели|Nueva Delhi,Delhi
Mumbai>india|مومباي|Bombay,Mumbai|Мумбаи|Bombay,Mumbai
Kashmir|كشمير|Cachemire|Кашмир*|Cachemira
Pakistan,Pakistani*|باكستان,باكستاني|Pakistan,pakistanais*|Пакистан*|Pakistán,paquistan*,Pakistan
Islamabad>pakistan|إسلام آباد,إسلام اباد|Islamabad|Исламабад*|Islamabad
Afghanistan,Afghan*|أفغانستان,أفغاني,أفغان|Afghanistan,afghan*|Афганистан*,афган*|Afganistán,afgan*
Kabul>afghanistan|كابول,كابل|Kaboul|Кабул*|Kabul
Bangladesh,Bangladeshi*|بنغلادش,بنغلاديش,بنجلاديش|Bangladesh,bangladais*|Бангладеш*|Bangladés,Bangladesh
Sri Lanka,Sri Lankan*|سريلانكا,سريلانكي|Sri Lanka,sri-lankais*|Шри-Ланк*|Sri Lanka
Nepal,Nepal*|نيبال,نيبالي|Népal,népalais*|Непал*|Nepal,nepalí*
Myanmar,Burma,Burmese|ميانمار,بورما|Birmanie,birman*,Myanmar|Мьянм*|Birmania,birman*,Myanmar
Rohingya|روهينغا,روهينجا|Rohingya*|рохинджа|rohinyá*
Thailand,Thai*|تايلاند,تايلند,تايلاندي|Thaïlande,thaïlandais*|Таиланд*,тайск*|Tailandia,tailand*
Vietnam,Vietnam*|فيتنام,فيتنامي|Vietnam,vietnamien*|Вьетнам*|Vietnam,vietnamit*
Indonesia,Indonesian*,Jakarta|إندونيسيا,اندونيسيا,إندونيسي,جاكرتا|Indonésie,indonésien*,Jakarta|Индонези*,Джакарт*|Indonesia,indonesi*,Yakarta
Malaysia,Malaysian*,Kuala Lumpur|ماليزيا,ماليزي,كوالالمبور|Malaisie,malaisien*,Kuala Lumpur|Малайзи*,Куала-Лумпур*|Malasia,malasi*,Kuala Lumpur
Singapore,Singaporean*|سنغافورة|Singapour*|Сингапур*|Singapur*
Philippines,Philippine*,Filipino*,Manila|فلبين,فلبيني,فيليبين,مانيلا|Philippines,philippin*,Manille|Филиппин*,Манил*|Filipinas,filipin*,Manila
Australia,Australian*,Canberra,Sydney|أستراليا,استراليا,أسترالي,سيدني,كانبرا|Australie,australien*,Sydney|Австрали*,Сидне*,Канберр*|Australia,australian*,Sídney
New Zealand,New Zealander*|نيوزيلندا,نيوزلندا,نيوزيلندي|Nouvelle-Zélande,néo-zélandais*|Новая Зеландия,Новой Зеландии,новозеландск*|Nueva Zelanda,neozeland*
Kazakhstan,Kazakh*|كازاخستان,كازاخي,قازاقستان|Kazakhstan,kazakh*|Казахстан*,казах*|Kazajistán,kazaj*
Uzbekistan,Uzbek*|أوزبكستان,أوزبكي|Ouzbékistan,ouzbek*|Узбек*|Uzbekistán,uzbek*
Armenia,Armenian*,Yerevan|أرمينيا,أرميني,أرمن,يريفان|Arménie,arménien*,Erevan|Армени*,армянск*,Ереван*|Armenia,armeni*,Ereván
Azerbaijan,Azerbaijani*,Azeri*,Baku|أذربيجان,أذربيجاني,أذري,باكو|Azerbaïdjan,azerbaïdjanais*,Bakou|Азербайджан*,Баку|Azerbaiyán,azerbaiyan*,Bakú
Nagorno-Karabakh,Karabakh|قره باغ,ناغورني قره باغ,كاراباخ,ناغورنو كاراباخ|Haut-Karabakh,Karabakh|Карабах*|Karabaj,Nagorno Karabaj
Georgia,Georgian*,Tbilisi|جورجيا,جورجي,تبليسي,تبيليسي|Géorgie,géorgien*,Tbilissi|Грузи*,Тбилиси|Georgia,georgian*,Tiflis
Turkey,Turkish,Türkiye,Turkiye,Turks|تركيا,تركي,تركيه,أتراك|Turquie,turc*,turque*|Турци*,турецк*|Turquía,turco*,turca*
Ankara>turkey|أنقرة|Ankara|Анкар*|Ankara
Istanbul>turkey|إسطنبول,اسطنبول,استانبول|Istanbul|Стамбул*|Estambul
Iran,Iranian*|إيران,ايران,إيراني|Iran,iranien*|Иран*|Irán,iraní*
Tehran>iran|طهران|Téhéran|Тегеран*|Teherán
Revolutionary Guard*,IRGC>iran|حرس ثوري|Gardiens de la révolution|КСИР,Корпус стражей|Guardia Revolucionaria,Guardianes de la Revolución
Iraq,Iraqi*|عراق,عراقي|Irak,irakien*|Ирак*|Irak,iraquí*
Baghdad>iraq|بغداد|Bagdad|Багдад*|Bagdad
Mosul>iraq|موصل|Mossoul|Мосул*|Mosul
Basra>iraq|بصرة|Bassora|Басра*,Басре|Basora
Kurdistan,Kurd*,Erbil|كردستان,كردي,أكراد,كرد,أربيل|Kurdistan,kurde*,Erbil|Курд*,Эрбил*|Kurdistán,kurd*,Erbil
Syria,Syrian*|سوريا,سورية,سوري|Syrie,syrien*|Сири*,сирийск*|Siria,sirio*,siria*
Damascus>syria|دمشق|Damas|Дамаск*|Damasco
Aleppo>syria|حلب|Alep|Алеппо|Alepo
Idlib>syria|إدلب,ادلب|Idleb,Idlib|Идлиб*|Idlib
Homs>syria|حمص|Homs|Хомс*|Homs
Daraa>syria|درعا|Deraa|Деръа,Дараа|Deraa
Golan>syria|جولان|Golan|Голан*|Golán
Lebanon,Lebanese|لبنان,لبناني|Liban,libanais*|Ливан*|Líbano,liban*
Beirut>lebanon|بيروت|Beyrouth|Бейрут*|Beirut
Israel,Israeli*|إسرائيل,اسرائيل,إسرائيلي,اسرائيلي,إسرائيليين|Israël,israélien*|Израил*|Israel,israelí*
Tel Aviv>israel|تل أبيب|Tel-Aviv,Tel Aviv|Тель-Авив*|Tel Aviv
Palestine,Palestinian*|فلسطين,فلسطيني|Palestine,palestinien*|Палестин*|Palestina,palestin*
Gaza>palestine|غزة,قطاع غزة,غزي|Gaza,gazaoui*|Газа,Газе,Газы,Газу,сектор Газа,секторе Газа,сектора Газа|Gaza,gazatí*
West Bank>palestine|ضفة غربية,ضفة|Cisjordanie,cisjordan*|Западный берег,Западном берегу,Западного берега|Cisjordania
Rafah>palestine|رفح|Rafah|Рафах*|Rafah
Khan Younis,Khan Yunis>palestine|خان يونس,خانيونس|Khan Younès,Khan Younis|Хан-Юнис*|Jan Yunis
Jerusalem|قدس,مقدسي|Jérusalem|Иерусалим*|Jerusalén
Al-Aqsa,Aqsa|مسجد أقصى|Al-Aqsa,Aqsa,esplanade des Mosquées|Аль-Акса,Храмов* гор*|Al Aqsa,Al-Aqsa,Explanada de las Mezquitas
Jordan,Jordanian*|أردن,أردني,مملكة أردنية|Jordanie,jordanien*|Иордани*|Jordania,jordan*
Amman>jordan|عمّان,عمان أردن|Amman|Амман*|Amán
Saudi Arabia,Saudi*,KSA|سعودية,سعودي,مملكة عربية سعودية|Arabie saoudite,saoudien*|Саудовская Аравия,Саудовской Аравии,Саудовскую Аравию,саудовск*,саудит*|Arabia Saudí,Arabia Saudita,saudí*,saudita*
Riyadh>saudi arabia|رياض|Riyad,Ryad|Эр-Рияд*|Riad
Mecca,Makkah>saudi arabia|مكة,مكة مكرمة|Mecque|Мекк*|Meca
Medina>saudi arabia|مدينة منورة|Médine|Медин*|Medina
Jeddah>saudi arabia|جدة|Djeddah,Djedda|Джидд*|Yeda
Yemen,Yemeni*|يمن,يمني|Yémen,yéménite*|Йемен*|Yemen,yemen*
Sanaa,Sana'a>yemen|صنعاء|Sanaa|Сана,Сане,Саны,Сану|Saná
Aden>yemen|عدن|Aden|Аден*|Adén
Taiz>yemen|تعز|Taëz|Таиз*|Taiz
Hodeidah,Hodeida,Hudaydah>yemen|حديدة|Hodeïda|Ходейд*|Hodeida
UAE,United Arab Emirates,Emirates,Emirati*|إمارات,إماراتي,إمارات عربية متحدة|Émirats,émirati*,Émirats arabes unis|ОАЭ,Эмират*|Emiratos,emiratí*,EAU
Abu Dhabi>uae|أبوظبي,أبو ظبي|Abou Dhabi,Abu Dhabi|Абу-Даби|Abu Dabi
Dubai>uae|دبي|Dubaï|Дубай,Дубая,Дубае,дубайск*|Dubái
Qatar,Qatari*|قطر,قطري,دولة قطر|Qatar,qatari*,qatarien*|Катар*|Catar,Qatar,catarí*
Doha>qatar|دوحة|Doha|Доха,Дохе,Дохи,Доху|Doha
Kuwait,Kuwaiti*|كويت,كويتي|Koweït,koweïtien*|Кувейт*|Kuwait,kuwaití*
Bahrain,Bahraini*,Manama|بحرين,بحريني,منامة|Bahreïn,bahreïni*,Manama|Бахрейн*,Манам*|Baréin,bareiní*,Bahréin,Manama
Oman,Omani*,Muscat|سلطنة عمان,عماني,مسقط|Oman,omanais*,Mascate|Оман*,Маскат*|Omán,omaní*,Mascate
Gulf|خليج,خليجي,مجلس تعاون|Golfe|Персидский залив,Персидского залива,Персидском заливе|Golfo
Strait of Hormuz,Hormuz|هرمز,مضيق هرمز|Ormuz|Ормуз*|Ormuz
Red Sea|بحر أحمر|mer Rouge|Красное море,Красном море,Красного моря|mar Rojo
Bab al-Mandab,Bab el-Mandeb|باب مندب|Bab el-Mandeb|Баб-эль-Мандеб*|Bab el Mandeb
Suez Canal,Suez|قناة سويس,سويس|Suez|Суэц*|Suez
Egypt,Egyptian*|مصر,مصري|Égypte,égyptien*|Египе*,египт*|Egipto,egipci*
Cairo>egypt|قاهرة|Caire|Каир*|Cairo
Sinai>egypt|سيناء|Sinaï|Синай,Синае,Синая,Синайск*|Sinaí
Alexandria>egypt|إسكندرية,اسكندرية|Alexandrie|Александри*|Alejandría
Libya,Libyan*|ليبيا,ليبي|Libye,libyen*|Ливи*,ливийск*|Libia,libio*,libia*
Tripoli>libya|طرابلس|Tripoli|Триполи|Trípoli
Benghazi>libya|بنغازي|Benghazi|Бенгази|Bengasi
Tunisia,Tunisian*,Tunis|تونس,تونسي|Tunisie,tunisien*,Tunis|Тунис*|Túnez,tunecin*
Algeria,Algerian*,Algiers|جزائر,جزائري|Algérie,algérien*,Alger|Алжир*|Argelia,argelin*,Argel
Morocco,Moroccan*,Rabat|مغرب,مغربي,رباط,مغاربة|Maroc,marocain*,Rabat|Марокко,марокканск*,Рабат*|Marruecos,marroquí*,Rabat
Western Sahara,Sahrawi*|صحراء غربية,بوليساريو|Sahara occidental,sahraoui*,Polisario|Западная Сахара,Западной Сахаре,Западной Сахары|Sáhara Occidental,saharaui*,Polisario
Sudan,Sudan*|سودان,سوداني|Soudan,soudanais*|Судан*|Sudán,sudan*
Khartoum>sudan|خرطوم|Khartoum|Хартум*|Jartum
Darfur>sudan|دارفور,فاشر|Darfour,El-Fasher|Дарфур*|Darfur
South Sudan|جنوب سودان|Soudan du Sud,sud-soudanais*|Южный Судан,Южном Судане,Южного Судана|Sudán del Sur
Somalia,Somali*,Mogadishu|صومال,صومالي,مقديشو|Somalie,somalien*,Mogadiscio|Сомали*,Могадишо|Somalia,somalí*,Mogadiscio
Ethiopia,Ethiopian*,Addis Ababa|إثيوبيا,اثيوبيا,إثيوبي,أديس أبابا|Éthiopie,éthiopien*,Addis-Abeba|Эфиоп*,Аддис-Абеб*|Etiopía,etíope*,Adís Abeba
Eritrea,Eritrean*|إريتريا,إريتري|Érythrée,érythréen*|Эритре*|Eritrea,eritre*
Djibouti|جيبوتي|Djibouti|Джибути|Yibuti
Kenya,Kenyan*,Nairobi|كينيا,كيني,نيروبي|Kenya,kényan*,Nairobi|Кени*,Найроби|Kenia,kenian*,Nairobi
Uganda,Ugandan*|أوغندا,أوغندي|Ouganda,ougandais*|Уганд*|Uganda,ugand*
Rwanda,Rwandan*|رواندا,رواندي|Rwanda,rwandais*|Руанд*|Ruanda,ruand*
Tanzania,Tanzanian*|تنزانيا,تنزاني|Tanzanie,tanzanien*|Танзани*|Tanzania,tanzan*
Congo,Congolese|كونغو,كونغولي|Congo,congolais*|Конго,конголезск*|Congo,congoleñ*
Nigeria,Nigerian*,Lagos,Abuja|نيجيريا,نيجيري,لاغوس|Nigeria,nigérian*|Нигери*|Nigeria,nigerian*
Niger,Niamey|نيجر,نيامي|Niger,nigérien*,Niamey|Нигер,Нигере,Нигера|Níger,nigerin*
Mali,Malian*,Bamako|جمهورية مالي,دولة مالي,باماكو|Mali,malien*,Bamako|Мали,Бамако|Malí,maliens*,Bamako
Burkina Faso,Ouagadougou|بوركينا فاسو|Burkina Faso,burkinabé*,Burkina|Буркина-Фасо|Burkina Faso
Chad,N'Djamena|تشاد,تشادي,نجامينا|Tchad,tchadien*,N'Djamena|Чад,Чада,Чаде|Chad,chadian*
Senegal,Senegalese,Dakar|سنغال,سنغالي,داكار|Sénégal,sénégalais*,Dakar|Сенегал*|Senegal,senegal*
Ghana,Ghanaian*|غانا,غاني|Ghana,ghanéen*|Гана,Гане,Ганы,ганск*|Ghana,ghan*
Ivory Coast,Ivorian*|ساحل عاج,كوت ديفوار|Côte d'Ivoire,ivoirien*|Кот-д'Ивуар*|Costa de Marfil,marfileñ*
Cameroon,Cameroonian*|كاميرون,كاميروني|Cameroun,camerounais*|Камерун*|Camerún,camerun*
Gabon|غابون|Gabon,gabonais*|Габон*|Gabón
South Africa,South African*,Johannesburg|جنوب إفريقيا,جنوب أفريقيا,جوهانسبرغ|Afrique du Sud,sud-africain*|ЮАР,Южная Африка,южноафриканск*|Sudáfrica,sudafrican*
Zimbabwe|زيمبابوي|Zimbabwe,zimbabwéen*|Зимбабве|Zimbabue
Mozambique|موزمبيق|Mozambique|Мозамбик*|Mozambique
Madagascar|مدغشقر|Madagascar,malgache*|Мадагаскар*|Madagascar
Mauritania,Mauritanian*|موريتانيا,موريتاني,نواكشوط|Mauritanie,mauritanien*|Мавритани*|Mauritania,mauritan*
Africa,African*|إفريقيا,أفريقيا,إفريقي,أفريقي|Afrique,africain*|Африк*,африканск*|África,african*
Sahel|ساحل أفريقي,منطقة ساحل,دول ساحل|Sahel|Сахел*|Sahel
Europe,European*|أوروبا,أوروبي,اوروبا|Europe,européen*|Европ*|Europa,europe*
UK,United Kingdom,Britain,British,England,Britons|بريطانيا,بريطاني,مملكة متحدة,إنجلترا,انجلترا,إنجليزي|Royaume-Uni,britannique*,Grande-Bretagne,Angleterre,anglais*|Великобритани*,британск*,Англи*,английск*|Reino Unido,británic*,Gran Bretaña,Inglaterra,inglés*,inglesa*
London>uk|لندن|Londres,londonien*|Лондон*|Londres,londinens*
Scotland,Scottish|اسكتلندا,إسكتلندا,اسكتلندي|Écosse,écossais*|Шотланд*|Escocia,escoces*
Ireland,Irish,Dublin|إيرلندا,أيرلندا,إيرلندي,دبلن|Irlande,irlandais*,Dublin|Ирланд*,Дублин*|Irlanda,irlandes*,Dublín
France,French,Frenchm*|فرنسا,فرنسي|France,français*|Франци*,французск*|Francia,francés*,frances*
Paris>france|باريس|Paris,parisien*|Париж*|París
Élysée,Elysee>france|إليزيه,اليزيه|Élysée|Елисейск*|Elíseo
Marseille>france|مرسيليا,مارسيليا|Marseille|Марсел*|Marsella
Germany,German*|ألمانيا,ألماني,المانيا|Allemagne,allemand*|Германи*,немецк*|Alemania,alemán*,aleman*
Berlin>germany|برلين|Berlin|Берлин*|Berlín
Munich>germany|ميونيخ,ميونخ|Munich|Мюнхен*|Múnich
Italy,Italian*|إيطاليا,ايطاليا,إيطالي|Italie,italien*|Итали*|Italia,italian*
Rome>italy|روما|Rome|Рим,Риме,Рима|Roma
Lampedusa>italy|لامبيدوزا|Lampedusa|Лампедуз*|Lampedusa
Milan|ميلان,ميلانو|Milan|Милан*|Milán
Vatican,Holy See|فاتيكان|Vatican,Saint-Siège|Ватикан*|Vaticano,Santa Sede
Spain,Spanish,Spaniard*|إسبانيا,اسبانيا,إسباني,إسبان|Espagne,espagnol*|Испани*,испанск*|España,español*
Madrid>spain|مدريد|Madrid|Мадрид*|Madrid
Barcelona>spain|برشلونة|Barcelone|Барселон*|Barcelona
Catalonia,Catalan*>spain|كتالونيا,كاتالونيا,كتالوني|Catalogne,catalan*|Каталон*|Cataluña,catalan*
Portugal,Portuguese,Lisbon|برتغال,برتغالي,لشبونة|Portugal,portugais*,Lisbonne|Португали*,португальск*,Лиссабон*|Portugal,portugues*,Lisboa
Netherlands,Dutch,Holland,Amsterdam|هولندا,هولندي,أمستردام|Pays-Bas,néerlandais*,Hollande,Amsterdam|Нидерланд*,Голланди*,Амстердам*|Países Bajos,neerlandes*,holandes*,Holanda,Ámsterdam
The Hague,Hague|لاهاي|La Haye,Haye|Гааг*|La Haya,Haya
Belgium,Belgian*|بلجيكا,بلجيكي|Belgique,belge*|Бельги*|Bélgica,belga*
Brussels|بروكسل,بروكسيل|Bruxelles,bruxellois*|Брюссел*|Bruselas
Switzerland,Swiss,Geneva|سويسرا,سويسري,جنيف|Suisse,suisse*,Genève|Швейцари*,Женев*|Suiza,suiz*,Ginebra
Davos|دافوس|Davos|Давос*|Davos
Austria,Austrian*|نمسا,نمساوي|Autriche,autrichien*|Австри*,австрийск*|Austria,austriac*
Vienna>austria|فيينا|Vienne|Вена,Вене,Вены,Вену|Viena
Sweden,Swedish,Swede*,Stockholm|سويد,سويدي,ستوكهولم,استوكهولم|Suède,suédois*,Stockholm|Швеци*,шведск*,Стокгольм*|Suecia,suec*,Estocolmo
Norway,Norwegian*,Oslo|نرويج,نرويجي,أوسلو|Norvège,norvégien*,Oslo|Норвеги*,норвежск*,Осло|Noruega,norueg*,Oslo
Denmark,Danish,Dane*,Copenhagen|دنمارك,دنماركي,دانمارك,كوبنهاغن|Danemark,danois*,Copenhague|Дания,Дании,Данию,датск*,Копенгаген*|Dinamarca,danes*,danés*,Copenhague
Finland,Finnish,Finns,Helsinki|فنلندا,فنلندي,هلسنكي|Finlande,finlandais*,Helsinki|Финлянди*,финск*,Хельсинки|Finlandia,finland*,finlandés*,Helsinki
Iceland,Icelandic,Reykjavik|آيسلندا,أيسلندا,ايسلندا|Islande,islandais*,Reykjavik|Исланди*|Islandia,island*
Greenland|غرينلاند,جرينلاند|Groenland*|Гренланди*|Groenlandia
Poland,Polish,Poles,Warsaw|بولندا,بولندي,وارسو|Pologne,polonais*,Varsovie|Польш*,польск*,Варшав*|Polonia,polac*,Varsovia
Hungary,Hungarian*,Budapest|مجر,هنغاريا,هنغاري,بودابست|Hongrie,hongrois*,Budapest|Венгри*,венгерск*,Будапешт*|Hungría,húngar*,Budapest
Czech*,Czechia,Prague|تشيك,تشيكي,براغ|Tchéquie,tchèque*,Prague|Чехи*,чешск*,Прага,Праге,Праги,Прагу|Chequia,chec*,República Checa,Praga
Slovakia,Slovak*,Bratislava|سلوفاكيا,سلوفاكي|Slovaquie,slovaque*|Словаки*,словацк*|Eslovaquia,eslovac*
Romania,Romanian*,Bucharest|رومانيا,روماني,بوخارست|Roumanie,roumain*,Bucarest|Румын*,Бухарест*|Rumanía,ruman*,Bucarest
Bulgaria,Bulgarian*,Sofia|بلغاريا,بلغاري|Bulgarie,bulgare*|Болгари*,болгарск*|Bulgaria,búlgar*
Serbia,Serb*,Belgrade|صربيا,صربي,صرب,بلغراد|Serbie,serbe*,Belgrade|Серби*,сербск*,Белград*|Serbia,serbi*,Belgrado
Kosovo,Kosovar*,Pristina|كوسوفو|Kosovo,kosovar*|Косов*|Kosovo,kosovar*
Bosnia,Bosnian*,Sarajevo|بوسنة,بوسني,سراييفو|Bosnie,bosnien*,bosniaque*,Sarajevo|Босни*,боснийск*,Сараево|Bosnia,bosni*,Sarajevo
Croatia,Croatian*,Croat*|كرواتيا,كرواتي|Croatie,croate*|Хорвати*,хорватск*|Croacia,croat*
Albania,Albanian*|ألبانيا,ألباني|Albanie,albanais*|Албани*,албанск*|Albania,alban*
Greece,Greek*,Athens|يونان,يوناني,أثينا|Grèce,grec*,Athènes|Греци*,греческ*,Афин*|Grecia,grieg*,Atenas
Cyprus,Cypriot*,Nicosia|قبرص,قبرصي,نيقوسيا|Chypre,chypriote*,Nicosie|Кипр*|Chipre,chipriot*
Malta,Maltese|مالطا,مالطي|Malte,maltais*|Мальт*|Malta,maltés*,maltes*
Belarus,Belarusian*,Minsk|بيلاروسيا,بيلاروس,بيلاروسي,روسيا بيضاء,مينسك|Biélorussie,biélorusse*,Bélarus,Minsk|Беларус*,белорус*,Минск*|Bielorrusia,bielorrus*,Minsk
Moldova,Moldovan*|مولدوفا,مولدافيا|Moldavie,moldave*|Молдав*,Молдов*|Moldavia,moldav*
Lithuania,Lithuanian*,Vilnius|ليتوانيا,ليتواني|Lituanie,lituanien*,Vilnius|Литв*,литовск*|Lituania,lituan*
Latvia,Latvian*,Riga|لاتفيا,لاتفي|Lettonie,letton*|Латви*,латвийск*|Letonia,leton*
Estonia,Estonian*,Tallinn|إستونيا,استونيا,إستوني|Estonie,estonien*|Эстони*,эстонск*|Estonia,eston*
Canada,Canadian*,Ottawa,Toronto|كندا,كندي,أوتاوا,تورونتو|Canada,canadien*,Ottawa,Toronto|Канад*,Оттав*,Торонто|Canadá,canadiens*,Ottawa,Toronto
Mexico,Mexican*|مكسيك,مكسيكي|Mexique,mexicain*,Mexico|Мексик*,Мехико|México,mexican*
Guatemala|غواتيمالا|Guatemala,guatémaltèque*|Гватемал*|Guatemala,guatemaltec*
Honduras|هندوراس|Honduras,hondurien*|Гондурас*|Honduras,hondureñ*
El Salvador|سلفادور|Salvador|Сальвадор*|El Salvador,salvadoreñ*
Nicaragua|نيكاراغوا|Nicaragua,nicaraguayen*|Никарагуа|Nicaragua,nicaragüens*
Panama|بنما|Panama,panaméen*|Панам*|Panamá,panameñ*
Cuba,Cuban*,Havana|كوبا,كوبي,هافانا|Cuba,cubain*,Havane|Куба,Кубы,Кубе,Кубу,кубинск*,Гаван*|Cuba,cuban*,Habana
Haiti,Haitian*|هايتي,هاييتي|Haïti,haïtien*|Гаити*|Haití,haitian*
Venezuela,Venezuelan*,Caracas|فنزويلا,فنزويلي,كاراكاس|Venezuela,vénézuélien*,Caracas|Венесуэл*,Каракас*|Venezuela,venezolan*,Caracas
Colombia,Colombian*,Bogota|كولومبيا,كولومبي,بوغوتا|Colombie,colombien*,Bogota|Колумби*,Богот*|Colombia,colombian*,Bogotá
Ecuador,Ecuadorian*,Quito|إكوادور,إكوادوري,اكوادور|Équateur,équatorien*|Эквадор*|Ecuador,ecuatorian*,Quito
Peru,Peruvian*|بيرو,بيروفي|Pérou,péruvien*|Перу,перуанск*|Perú,peruan*
Bolivia,Bolivian*|بوليفيا,بوليفي|Bolivie,bolivien*|Боливи*|Bolivia,bolivian*
Chile,Chilean*|تشيلي,شيلي|Chili,chilien*|Чили,чилийск*|Chile,chilen*
Argentina,Argentin*,Buenos Aires|أرجنتين,أرجنتيني,بوينس آيرس|Argentine,argentin*,Buenos Aires|Аргентин*,Буэнос-Айрес*|Argentina,argentin*,Buenos Aires
Brazil,Brazilian*,Brasilia|برازيل,برازيلي|Brésil,brésilien*|Бразил*|Brasil,brasileñ*
Rio de Janeiro>brazil|ريو دي جانيرو|Rio de Janeiro,Rio|Рио-де-Жанейро,Рио|Río de Janeiro,Río
Uruguay,Uruguayan*|أوروغواي|Uruguay,uruguayen*|Уругва*|Uruguay,uruguay*
Paraguay|باراغواي|Paraguay|Парагва*|Paraguay
Latin America,South America|أمريكا لاتينية,أميركا لاتينية,أمريكا جنوبية|Amérique latine,Amérique du Sud|Латинская Америка,Латинской Америки,Латинской Америке|América Latina,Latinoamérica,Sudamérica
Asia,Asian*|آسيا,آسيوي|Asie,asiatique*|Ази*,азиатск*|Asia,asiátic*
Middle East|شرق أوسط,شرق أوسطي|Proche-Orient,Moyen-Orient|Ближний Восток,Ближнем Востоке,Ближнего Востока,ближневосточн*|Oriente Próximo,Oriente Medio,Medio Oriente
Arab*,Arab world|عرب,عربي,عالم عربي|arabe*,monde arabe|араб*|árabe*
Mediterranean|بحر متوسط,أبيض متوسط|Méditerranée,méditerranéen*|Средиземн*|Mediterráne*
Black Sea|بحر أسود|mer Noire|Черное море,Черном море,Черного моря,черноморск*|mar Negro
Atlantic|أطلسي,محيط أطلسي|Atlantique|Атлантик*,Атлантическ*|Atlántic*
Pacific|محيط هادئ,محيط هادي|Pacifique|Тихий океан,Тихом океане,Тихого океана|Pacífic*
Antarctic*|قطب جنوبي,أنتاركتيكا|Antarctique|Антаркти*|Antártid*
Arctic|قطب شمالي|Arctique|Арктик*|Ártico
Nile,Renaissance Dam|نهر نيل,سد نهضة|Nil,barrage de la Renaissance|Нил,Нила,Ниле|Nilo
South China Sea|بحر صين جنوبي|mer de Chine méridionale|Южно-Китайск*|mar de China Meridional
Donbas,Donetsk,Luhansk|دونباس,دونيتسك,لوغانسك|Donbass,Donetsk,Louhansk|Донбасс*,Донецк*,Луганск*|Donbás,Donetsk,Lugansk
Kharkiv|خاركيف|Kharkiv|Харьков*|Járkov
Mariupol|ماريوبول|Marioupol|Мариупол*|Mariúpol
Odesa,Odessa|أوديسا|Odessa|Одесс*|Odesa,Odessa
Chechnya,Chechen*|شيشان,شيشاني|Tchétchénie,tchétchène*|Чечн*,чеченск*|Chechenia,chechen*
`;
