/** Money, trade, energy, technology. English | Arabic | French | Russian | Spanish. */
export const ECONOMY = `
economy,economic*,economist*|اقتصاد,اقتصادي|économi*|эконом*|econom*
bank,banks,banking,lender*|بنك,بنوك,مصرف,مصارف,مصرفي|banque*,bancaire*|банк*|banco*,bancari*
central bank|بنك مركزي,مصرف مركزي|Banque centrale,banque centrale|центробанк*,центральный банк,ЦБ|banco central
interest rate*,rate hike,rate cut|سعر فائدة,أسعار فائدة,فائدة|taux d'intérêt,taux directeur*|ключев* ставк*,процентн* ставк*,учетн* ставк*|tipos de interés,tasa de interés,tasas de interés
inflation|تضخم|inflation|инфляц*|inflación
recession|ركود|récession|рецесси*|recesión
growth,GDP,gross domestic product|نمو,ناتج محلي,ناتج محلي إجمالي|croissance,PIB|рост,ВВП|crecimiento,PIB
debt,debts,loan*,bailout|دين,ديون,قرض,قروض|dette*,prêt,prêts,emprunt*|долг*,кредит*,заем,займ*|deuda*,préstamo*,crédito*
deficit|عجز|déficit*|дефицит*|déficit
tax*|ضريبة,ضرائب,ضريبي|impôt*,taxe*,fiscal*|налог*|impuesto*,fiscal*
tariff*,customs,duties|رسوم جمركية,تعرفة,تعريفات,جمارك,جمركي|droits de douane,douan*|пошлин*,таможен*|arancel*,aduan*
trade,commerce,commercial|تجارة,تجاري,تبادل تجاري|commerc*|торгов*|comerci*
export*|صادرات,تصدير|export*|экспорт*|export*
import,imports,imported|واردات,استيراد|importation*,importer|импорт*|importaci*
price*,cost,costs|سعر,أسعار,تكلفة,كلفة|prix,coût*|цен,цена,цены,стоимост*|precio*,coste*,costo*
market*|سوق,أسواق|marché*|рынок,рынк*|mercado*
stock market,stocks,shares,stock exchange,Wall Street,bourse|بورصة,أسهم,سهم,وول ستريت,سوق أسهم|Bourse,actions,Wall Street|бирж*,акци*|bolsa,acciones,bursátil*,Wall Street
invest*|استثمار,استثمارات,مستثمر|invest*|инвест*|inver*,invierte*
company,companies,firm,firms,corporat*|شركة,شركات,مؤسسة|entreprise*,société*,compagnie*,firme|компани*,фирм*,корпорац*|empresa*,compañía*
business*,businessman|أعمال,رجل أعمال|affaires,homme d'affaires|бизнес*|negocio*,empresari*
profit*,earnings,revenue*,income|ربح,أرباح,إيرادات,دخل|bénéfice*,profit*,revenus,chiffre d'affaires|прибыл*,доход*,выручк*|beneficio*,ganancia*,ingreso*
bankrupt*|إفلاس|faillite*|банкрот*|quiebra*,bancarrota
merger,acquisition,takeover,acquire*,buys|استحواذ,اندماج,دمج|fusion,rachat,acquisition,rachète|слияни*,поглощ*,покупк*|fusión,adquisi*,compra
job*,unemploy*,employment,hiring|وظيفة,وظائف,بطالة,توظيف|emploi*,chômage|безработ*,занятост*,рабочих мест|empleo*,desempleo,paro
worker*,employee*,labour,labor|عامل,عمال,موظف,عمالة|travailleur*,employé*,salarié*,ouvrier*|рабоч*,работник*,сотрудник*|trabajador*,emplead*,obrer*
layoff*,lay off|تسريح|licenci*|сокращен*|despid*
wage*,salar*,pay,minimum wage|أجر,أجور,راتب,رواتب|salaire*,salari*,smic|зарплат*,оклад*|salari*,sueldo*
pension*,retire*|تقاعد,معاش,متقاعد|retraite*|пенси*|pensi*,jubila*
union,unions|نقابة,نقابات|syndica*|профсоюз*|sindica*
currency,exchange rate|عملة,سعر صرف,صرف|monnaie,devise*,taux de change|валют*,курс|moneda,divisa*,tipo de cambio
dollar*|دولار,دولارات|dollar*|доллар*|dólar*
euro,euros|يورو|euro,euros|евро|euro,euros
pound,sterling|جنيه,إسترليني|livre*|фунт*|libra*
ruble*,rouble*|روبل|rouble*|рубл*|rublo*
riyal*,rial*|ريال|rial*,riyal*|риал*,риял*|rial*,riyal*
lira|ليرة|livre turque|лир*|lira*
bitcoin,crypto*|بيتكوين,عملات رقمية,عملات مشفرة|bitcoin,crypto*|биткоин*,крипто*|bitcoin,cripto*
gold|ذهب|or|золот*|oro
million*|مليون,ملايين|million*|миллион*,млн|millon*,millón
billion*|مليار,مليارات,بليون|milliard*|миллиард*,млрд|mil millones
thousand*|ألف,آلاف|mille,millier*|тысяч*|mil,miles
percent,per cent,percentage|بالمئة,بالمائة,مئة,نسبة|pourcent*|процент*|ciento,porcentaje
rise,rises,rose,increase*,surge*,soar*,jump*,hike*|ارتفاع,ارتفع,زيادة,زاد,صعد,قفز|hausse*,augment*,bondi*,grimp*|рост,вырос*,повы*,увелич*|sube,suben,subió,subida*,aument*,alza,increment*
fall,falls,fell,drop*,decline*,decrease*,plunge*,slump*,cut,cuts|انخفاض,انخفض,تراجع,هبوط,هبط,خفض,تخفيض|baisse*,chute*,recul*,dimin*|упал*,паден*,сниж*,сниз*,сокра*|caíd*,baja,bajan,bajó,bajada*,descen*,reduc*,recort*
record|قياسي,رقم قياسي|record*|рекорд*|récord
billionaire*,fortune|ملياردير,ثروة|milliardaire*|миллиардер*|multimillonari*
energy|طاقة|énergi*|энерг*|energ*
oil,crude,petroleum|نفط,نفطي,خام,بترول|pétrol*|нефт*|petróle*,petroler*
gas,natural gas,LNG|غاز,غاز طبيعي|gaz|газ,газа,газов*,СПГ|gas
barrel*|برميل|baril*|баррел*|barril*
output,production,produc*|إنتاج|production,produc*|добыч*,производ*|producci*
pipeline*|خط أنابيب,أنابيب|gazoduc*,oléoduc*,pipeline*|газопровод*,трубопровод*,нефтепровод*|gasoducto*,oleoducto*
electric*,power outage,blackout*,power cut*|كهرباء,كهربائي,انقطاع كهرباء|électri*,panne*|электр*,обесточ*,блэкаут*|eléctric*,apag*
solar,renewable*,wind power|طاقة شمسية,شمسي,متجددة|solaire*,renouvelable*,éolien*|солнечн*,возобновляем*|solar*,renovable*,eólic*
fuel,petrol,gasoline,diesel|وقود,بنزين,ديزل|carburant*,essence,diesel,gazole|топлив*,бензин*,дизел*|combustible*,gasolina,diésel
coal|فحم|charbon|угол*,угля|carbón
refinery|مصفاة,مصافي,تكرير|raffinerie*|НПЗ,нефтеперераб*|refinería*
wheat,grain,flour|قمح,حبوب,طحين|blé,céréales,céréal*|зерн*,пшениц*|trigo,cereal*,grano*
food*|غذاء,غذائي,طعام,أغذية|aliment*,nourriture|продовольств*,еда,питан*|aliment*,comida
water*|مياه,ماء,مائي|eau,eaux|вода,воды,воду,водн*|agua*
agricultur*,farm*|زراعة,زراعي,مزارع|agricol*,agricult*|сельск*,аграр*,фермер*|agrícol*,agricult*,granj*
factory,factories,plant,industr*|مصنع,مصانع,صناعة,صناعي|usine*,industri*|завод*,фабрик*,промышл*|fábrica*,industri*
mining,lithium,minerals|تعدين,منجم,ليثيوم,معادن|minier*,lithium,minerai*|добыч*,лити*,шахт*|miner*,litio
car,cars,vehicle*,automaker*|سيارة,سيارات,مركبة,مركبات|voiture*,véhicule*,automobil*|автомоб*,машин*|coche*,vehículo*,automóvil*
electric car*,electric vehicle*,EV|سيارة كهربائية,سيارات كهربائية|voiture électrique,véhicules électriques|электромобил*|coche eléctrico,coches eléctricos
road*,highway,motorway|طريق,طرق|route*,autoroute*|дорог*,трасс*,шоссе|carretera*,autopista*
transport*,shipping,freight|نقل,شحن|transport*,fret|транспорт*,перевоз*|transport*,flete*
construct*,build,builds,infrastructure|بناء,إنشاء,بنية تحتية|constru*,infrastructure*|строит*,инфраструктур*|constru*,infraestructura*
project*|مشروع,مشاريع|projet*|проект*|proyecto*
housing,property,real estate,mortgage|إسكان,عقار,عقارات,عقاري|immobili*,logement*|жиль*,недвижимост*,ипотек*|inmobiliari*,vivienda*,hipoteca*
tourism,tourist*|سياحة,سياحي,سائح,سياح|touris*|турист*,туризм*|turis*
technolog*,tech|تقنية,تكنولوجيا,تقني|technolog*|технолог*|tecnolog*
artificial intelligence,AI|ذكاء اصطناعي,ذكاء صناعي|intelligence artificielle,IA|искусственн* интеллект*,ИИ|inteligencia artificial,IA
internet,online,web|إنترنت,انترنت|internet|интернет*|internet
social media,social network*|تواصل اجتماعي,وسائل تواصل,مواقع تواصل,شبكات اجتماعية|réseaux sociaux,réseau social|соцсет*,социальн* сет*|redes sociales,red social
phone*,smartphone*,iPhone|هاتف,هواتف,جوال,آيفون,موبايل|téléphone*,smartphone*,iPhone|телефон*,смартфон*|teléfono*,móvil*,iPhone
computer*,software,chip,chips,semiconductor*|حاسوب,كمبيوتر,برمجيات,رقائق,أشباه موصلات|ordinateur*,logiciel*,puce*,semi-conducteur*|компьютер*,чип,чипы,чипов,полупровод*|ordenador*,computador*,chip,chips,semiconductor*
data,privacy|بيانات,خصوصية|données|данны*,данных|datos
robot*|روبوت,روبوتات|robot*|робот*|robot*
satellite*|قمر صناعي,أقمار صناعية|satellite*|спутник*|satélite*
space,astronaut*,spacecraft,orbit|فضاء,فضائي,رائد فضاء,رواد فضاء|espace,spatial*,astronaute*,spationaute*|космо*,орбит*,астронавт*|espacio,espacial*,astronauta*
moon,lunar|قمر,قمري|Lune,lunaire*|Луна,Луны,Луне,лунн*|luna,lunar*
Mars|مريخ|planète Mars|Марс,Марса,Марсе|Marte
eclipse|كسوف,خسوف|éclipse*|затмен*|eclipse
luxury,fashion|أزياء,موضة,فخامة|luxe,mode|мода,моды,роскош*|lujo,moda
auction*|مزاد|enchère*|аукцион*|subasta*
contract*|عقد,عقود,تعاقد|contrat*|контракт*|contrat*
warehouse*,depot*|مستودع,مستودعات,مخزن|entrepôt*|склад*|almacén,almacenes
finance,financed,financing,funded,funding|تمويل,مول,يمول|financ*|финансир*|financi*
money,cash|أموال,نقود,مال|argent|деньг*|dinero
`;
