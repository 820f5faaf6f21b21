/** War, violence, disaster and rescue. English | Arabic | French | Russian | Spanish. */
export const CONFLICT = `
war,wars,warfare|حرب,حروب,حربي|guerre*|война,войны,войне,войну,военных действий|guerra*
civil war|حرب أهلية|guerre civile|гражданская война,гражданской войны|guerra civil
conflict*,hostilities|نزاع,صراع,أعمال قتالية|conflit*,hostilités|конфликт*|conflicto*,hostilidades
battle*,fight,fighting,combat,clash*|معركة,معارك,قتال,اشتباك,اشتباكات,مواجهات,مواجهة|combat*,bataille*,affrontement*|бой,боев,боях,бои,столкновен*,сражен*|combate*,batalla*,enfrentamiento*,choques
attack*,assault*|هجوم,هجمات,هاجم,اعتداء,مهاجم|attaque*,attaqu*,assaut,agress*|атак*,нападен*,напал*|ataque*,atac*,asalto
strike,strikes,airstrike*,air strike*,raid,raids,air raid*|غارة,غارات,ضربة,ضربات,قصف جوي|frappe*,raid*|удар,удары,ударов,ударом,авиаудар*,налет*|bombardeo*,ataque aéreo,ataques aéreos
bomb,bombs,bombing*,bombed,shelling,shell*,bombard*|قصف,قنبلة,قنابل,تفجير,تفجيرات,يقصف|bomb*|бомб*,обстрел*|bomb*
explosion*,blast*,explod*,detonat*|انفجار,انفجارات,انفجر,تفجير|explosion*,explos*,déflagration|взрыв*,взорва*|explosi*,estallid*,explot*
missile*,rocket*,ballistic|صاروخ,صواريخ,صاروخي,باليستي|missile*,roquette*,fusée*,balistique*|ракет*,баллистич*|misil*,cohete*,balístic*
drone*,unmanned|مسيرة,مسيرات,طائرة مسيرة,طائرات مسيرة,درون,طائرة بدون طيار|drone*|дрон*,беспилотн*,БПЛА|dron*
air defence,air defense,Patriot,interceptor*|دفاع جوي,دفاعات جوية,باتريوت,منظومة دفاع|défense aérienne,Patriot|ПВО,Patriot|defensa aérea,defensas aéreas,Patriot
intercept*,shot down,shoot down,downed|اعتراض,اعترض,أسقط,إسقاط|intercept*,abatt*|перехва*,сбил*,сбит*|intercept*,derrib*
weapon*,arms,ammunition|سلاح,أسلحة,تسليح,ذخيرة,ذخائر|arme,armes,armement*,munition*|оружи*,вооружен*,боеприпас*|arma,armas,armament*,munici*
nuclear,atomic|نووي,ذري|nucléaire*,atomique*|ядерн*,атомн*|nuclear*,atómic*
uranium,enrich*|يورانيوم,تخصيب|uranium,enrichi*|уран,урана,обогащ*|uranio,enriquec*
chemical weapon*,chemical|كيميائي,كيماوي|chimique*|химическ*|químic*
army,armies,armed forces|جيش,جيوش,قوات مسلحة|armée*|армия,армии,армией,вооруженные силы,ВСУ,ЦАХАЛ|ejército*,fuerzas armadas
military|عسكري,عسكريين|militaire*|военн*|militar*
soldier*,troop*|جندي,جنود,قوات|soldat*,troupe*|солдат*,войск*,военнослужащ*|soldado*,tropa*
force,forces|قوات,قوة|forces|силы,сил|fuerza*
navy,naval,warship*,frigate|بحرية,سفينة حربية,بارجة,فرقاطة|marine,naval*,frégate|ВМС,ВМФ,флот,флота,корабл*|armada,naval*,buque de guerra,fragata
aircraft carrier|حاملة طائرات|porte-avions|авианос*|portaaviones
submarine*|غواصة,غواصات|sous-marin*|подлодк*,подводн* лодк*|submarino*
fighter jet*,warplane*,F-16,F-35,jet>plane|مقاتلة,طائرة حربية,طيران حربي,مقاتلات|avion de chasse,chasseur*|истребител*|avión de combate,aviones de combate,caza
tank,tanks,armoured,armored|دبابة,دبابات,مدرعة,مدرعات|char,chars,blindé*|танк,танки,танков,бронетех*|tanque*,blindad*
militia*,militant*,fighter,fighters,gunmen,gunman,armed men|مسلح,مسلحين,مليشيا,ميليشيا,مليشيات,ميليشيات,مقاتل,مقاتلين|milice*,milicien*,combattant*,militant*|боевик*,ополчен*|milicia*,milician*,combatiente*
rebel*,insurg*|متمرد,تمرد,متمردين|rebelle*,insurg*|повстан*,мятеж*|rebelde*,insurg*
commander*,general|قائد,جنرال,لواء,فريق|commandant*,général|командир*,командующ*,генерал*|comandante*,general
jihadi*,jihad|جهادي,جهاد|djihad*|джихад*|yihad*
target*|استهدف,استهداف,يستهدف,هدف,مستهدف|visé,visés,visant,visait,cible*,ciblé*|цель,цели|objetivo*
kill*,slain,shot dead|قتل,يقتل,مقتل,قتلى,قتيل,مصرع,لقي حتفه,أودى|tu,tué,tués,tuée,tuées,tuer|убит*,убил*,погиб*|mata*,mató,muert*,asesin*
die,dies,died,death*,dead,fatal*|وفاة,توفي,مات,موت,وفيات,موتى,لقوا حتفهم|mort*,décès,décéd*,meurt|умер*,смерт*,скончал*|muere*,murió,murieron,muerte*,falleci*,fallece*,mueren
wound*,injur*,hurt|جريح,جرحى,إصابة,مصاب,أصيب,جرح,إصابات|bless*|ранен*,постра*,травм*|herid*,lesion*
victim*,casualt*,toll|ضحية,ضحايا,حصيلة|victime*,bilan|жертв*|víctima*
martyr*|شهيد,شهداء,استشهد,استشهاد|martyr*|мученик*,шахид*|mártir*
civilian*|مدني,مدنيين|civil*|мирных жителей,мирные жители,гражданских лиц|civil*
child*,children,kids|طفل,أطفال|enfant*|дети,детей,ребен*,детск*|niño*,niña*,infantil*,menor*
massacre,genocide,ethnic cleansing|مجزرة,إبادة,إبادة جماعية,مذبحة,تطهير عرقي|massacre*,génocid*|геноцид*,резня|masacre*,genocid*,matanza
war crime*,crimes against humanity|جرائم حرب,جريمة حرب,جرائم ضد إنسانية|crime de guerre,crimes de guerre,crimes contre l'humanité|военные преступления,военных преступлениях,военных преступлений|crimen de guerra,crímenes de guerra,crímenes contra la humanidad
murder*,homicide|جريمة قتل,قتل عمد,اغتيال|meurtr*,assassin*,homicide*|убийств*|asesin*,homicid*
assassinat*|اغتيال,اغتيل,اغتال|assassin*|покушен*,убийств*|asesin*,magnicid*
shooting*,gunfire,shot,gun,guns|إطلاق نار,رصاص,أطلق نار,رصاصة,سلاح ناري|fusillade*,tir,tirs,coups de feu|стрельб*,выстрел*,расстрел*|tiroteo*,dispar*
stab*,knife|طعن,سكين|couteau,poignard*|нож,ножом,ножев*|apuñal*,cuchill*,puñal*
suicide bomb*,suicide attack|انتحاري,تفجير انتحاري|attentat-suicide,kamikaze*|смертник*|suicida*
attentat,terror attack,terrorist attack|هجوم إرهابي,عمل إرهابي|attentat*|теракт*|atentado*
hostage*,captive*|رهينة,رهائن,محتجز,أسير,أسرى|otage*,captif*|заложник*,пленн*|rehén*,rehenes,cautiv*
prisoner exchange,prisoner swap,swap,exchange of prisoners|تبادل أسرى,تبادل سجناء,صفقة تبادل|échange de prisonniers|обмен пленными,обмена пленными,обмен заключенными|intercambio de prisioneros,canje
prisoner*|أسير,أسرى,سجين|prisonnier*|пленн*,заключенн*|prisioner*
kidnap*,abduct*|خطف,اختطاف,مختطف|enlev*,kidnapp*|похи*|secuestr*
ceasefire,cease-fire,truce|هدنة,وقف إطلاق نار,وقف نار,تهدئة|cessez-le-feu,trêve|перемири*,прекращени* огня|alto el fuego,tregua,cese del fuego
invasion,invad*,incursion|غزو,توغل,اجتياح|invasion,envahi*,incursion|вторжен*|invasión,invad*,incursión
offensive|هجوم بري,عملية عسكرية|offensive*|наступлен*|ofensiva*
operation|عملية,عمليات|opération*|операц*|operaci*
withdraw*,pull out,pullout|انسحاب,انسحب,سحب|retrait*,retir*|вывод,вывода,выве*|retirada,retir*
deploy*|نشر قوات,انتشار|déploi*,déploy*|разверт*,размещ*|desplieg*,despleg*
seize*,captur*|سيطرة,سيطر,استولى,استيلاء,احتجاز|saisi*,captur*,s'empar*|захва*|captur*,incaut*,apres*
retaliat*,reprisal*,revenge,response|رد,انتقام,ثأر,رد على|riposte*,représailles|ответн*,возмезд*|represalia*,respuesta,venganza
escalat*,tension*|تصعيد,توتر,تصاعد|escalade*,tension*|эскалац*,обострен*,напряжен*|escalada,tensi*
destroy*,destruct*|تدمير,دمر,دمار|détrui*,destruct*|уничтож*,разруш*|destru*
defend*,defence,defense|دفاع,دافع|défen*|оборон*,защит*|defen*,defiend*
protect*|حماية,حمى,يحمي|protég*,protect*|защи*,охран*|proteg*,protec*
mine,landmine*|لغم,ألغام|mine,mines|мина,мины,минн*|mina*
tunnel*|نفق,أنفاق|tunnel*|туннел*,тоннел*|túnel*
displac*|نزوح,نازح,نازحين,تهجير|déplac*|перемещен*|desplaz*
evacuat*|إجلاء,إخلاء,أجلى|évacu*|эваку*|evacu*
aid,relief,humanitarian|مساعدات,إغاثة,إنساني,معونة,معونات|aide,aides,humanitaire*|помощ*,гуманитарн*|ayuda*,humanitari*
airdrop*|إنزال جوي,إسقاط مساعدات|largage*|сброс*|lanzamiento aéreo
famine,hunger,starv*|مجاعة,جوع,تجويع|famine,faim|голод*|hambr*
rescue*|إنقاذ,أنقذ|secour*,sauvet*,sauv*|спас*|rescat*
missing|مفقود,مفقودين|disparu*|пропал*,пропавш*|desaparecid*
survivor*,survive*|ناج,ناجين,نجا,نجاة|surviv*,rescapé*|выжи*|superviv*,sobreviv*
earthquake*,quake*,tremor*,seism*|زلزال,زلازل,هزة أرضية|séisme*,tremblement de terre|землетряс*|terremoto*,seísmo*,sismo*
tsunami|تسونامي|tsunami|цунами|tsunami
flood*|فيضان,فيضانات,سيول,سيل|inondation*,crue*|наводнен*,затоп*,паводк*|inundaci*
storm*,hurricane*,cyclone*,typhoon*|عاصفة,إعصار,أعاصير,عواصف|tempête*,ouragan*,cyclone*,typhon|шторм*,ураган*,циклон*,тайфун*|tormenta*,huracán,huracanes,ciclón,tifón
volcan*,eruption,erupt*,lava|بركان,براكين,ثوران,حمم|volcan*,éruption,lave|вулкан*,изверж*,лава,лавы|volcán*,volcan*,erupci*,lava
wildfire*,bushfire*,forest fire*|حرائق غابات,حريق غابات|feux de forêt,incendies de forêt,feu de forêt|лесн* пожар*|incendio forestal,incendios forestales
fire,fires,blaze|حريق,حرائق,نيران|incendie*,feu,feux|пожар*|incendio*,fuego
drought|جفاف|sécheresse|засух*|sequía
landslide*,mudslide*|انهيار أرضي,انزلاق تربة|glissement de terrain|оползен*,оползн*|deslizamiento*,corrimiento*
avalanche|انهيار ثلجي|avalanche*|лавин*|avalancha*
heat*,heatwave|حر,موجة حر,حرارة|chaleur,canicule|жара,жары,тепл*|calor,ola de calor
snow*,blizzard|ثلج,ثلوج|neige*|снег*,снеж*|nieve*,nevad*
rain*,rainfall|مطر,أمطار|pluie*|дожд*,осадк*|lluvi*
weather,forecast|طقس,أرصاد|météo*|погод*,синопт*|meteorol*
climate|مناخ,مناخي|climat*|климат*|clim*
crash*,collision,collid*|تحطم,اصطدام,حادث,تصادم|crash*,collision,s'écras*,accident*|крушен*,столкнов*,разби*|accidente*,choque,colisi*,estrell*
accident*|حادث,حوادث,حادثة|accident*|авари*,ДТП|accident*
plane,aircraft,airliner,airplane|طائرة,طائرات,طيران|avion*,aéronef*|самолет*,лайнер*|avión,aviones,aeronave*
helicopter*|مروحية,هليكوبتر,هليكوبتر,مروحيات|hélicoptère*|вертолет*|helicóptero*
airport*|مطار,مطارات|aéroport*|аэропорт*|aeropuerto*
airspace,flights,flight*|مجال جوي,أجواء,رحلة جوية,رحلات جوية|espace aérien,vol,vols|воздушное пространство,воздушного пространства,рейс*,полет*|espacio aéreo,vuelo*
airline*,carrier|خطوط جوية,شركة طيران,شركات طيران|compagnie aérienne|авиакомпан*|aerolínea*
ship,ships,vessel*,tanker*,cargo ship|سفينة,سفن,ناقلة,ناقلات|navire*,bateau*,pétrolier*,cargo|судно,судна,суда,танкер*,корабл*|barco*,buque*,petrolero*,carguero*
boat*,dinghy|قارب,زورق,قوارب,مركب|embarcation*,bateau*,canot*|лодк*,катер*|bote*,lancha*,patera*,embarcaci*
sink*,sank,shipwreck,capsiz*,drown*|غرق,غرقى,غارق|naufrag*,coul*,noy*|затон*,утону*|naufrag*,hund*,ahog*
port,ports,harbour,harbor|ميناء,موانئ,مرفأ|port,ports|порт,порта,порту,порты,портов*|puerto*
train,trains,rail*,metro|قطار,قطارات,سكة حديد,مترو|train,trains,ferroviaire*,métro|поезд*,железнодор*,метро|tren,trenes,ferroviari*,metro
bus,buses|حافلة,حافلات,باص|bus,autobus,autocar*|автобус*|autobús,autobuses,autocar*
bridge*|جسر,جسور|pont,ponts|мост,моста,мосту,мосты|puente*
building*,tower|مبنى,مباني,برج,عمارة|bâtiment*,immeuble*,tour|здан*,башн*|edificio*,torre*
collaps*|انهيار,انهار|effondr*|обруш*,обвал*,рухну*|derrumb*,colaps*,desplom*
house,houses,home,homes|منزل,منازل,بيت,بيوت|maison*,domicile|дом,дома,домов|casa,casas,vivienda*
camp,camps|مخيم,مخيمات,معسكر|camp,camps|лагер*|campament*,campo de refugiados
hospital*|مستشفى,مستشفيات,مشفى|hôpital,hôpitaux,hospital*|больниц*,госпитал*|hospital*
school*,pupil*|مدرسة,مدارس,تلميذ|école*,scolaire*|школ*|escuela*,escolar*,colegio*
hotel*|فندق,فنادق|hôtel*|отел*,гостиниц*|hotel*
mosque*|مسجد,جامع,مساجد|mosquée*|мечет*|mezquita*
church*,cathedral|كنيسة,كنائس,كاتدرائية|église*,cathédrale*|церк*,храм*,собор*|iglesia*,catedral*
crime*,criminal*|جريمة,جرائم,إجرامي,مجرم|crime*,criminel*|преступ*|crimen*,criminal*,delito*
drug*,narco*,trafficking,cocaine|مخدرات,كوكايين,تهريب مخدرات|drogue*,stupéfiant*,cocaïne,narco*|наркот*,кокаин*|droga*,narco*,cocaína
smuggl*|تهريب,مهرب|contreband*,trafic|контрабанд*|contraband*,tráfico
rape,sexual*,harass*|اغتصاب,جنسي,تحرش|viol,viols,sexuel*,harcèl*|изнасил*,сексуальн*,домогат*|violaci*,sexual*,acos*
rob*,theft,steal*,stolen|سرقة,سطو,سرق,لص|vol,voleur*,cambriol*|ограбл*,краж*,украл*|robo,robos,robar,roban,robó,hurto
hack*,cyber*|قرصنة,سيبراني,اختراق,هاكر|pirat*,cyber*,hacker*|хакер*,кибер*|hacker*,ciber*,pirate*
torture*|تعذيب|tortur*|пытк*|tortur*
violence,violent|عنف,عنيف|violen*|насили*|violen*
mercenar*|مرتزق,مرتزقة|mercenaire*|наемник*|mercenari*
convoy*|قافلة,قوافل|convoi*|колонн*,конво*|convoy*
truck*,lorry,lorries|شاحنة,شاحنات|camion*|грузовик*|camión,camiones
poison*|سم,تسميم,تسمم|poison*,empoisonn*|отравл*|veneno,envenen*
flee,flees,fled,escape*|فرار,فر,هروب,هرب,هربت,فرت|fuir,fuite,évad*|бежал*,сбежа*,побег*|huy*,huid*,fuga
corpse*,bodies|جثة,جثث,جثمان,جثامين|cadavre*|тела,труп*|cadáver*
demolish*,demolition*|هدم,يهدم|démoli*|снос,снес*|demol*
`;
