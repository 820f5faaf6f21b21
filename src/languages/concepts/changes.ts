/**
 * What changes and how it stands: words by which two reports of one thing contradict each other. English | Arabic.
 * An id that another table has adds words to it there.
 */
export const CHANGES = `
rise,gain*,climb*,rally,rallies,higher,raise,raises,raised,boost*,grow,grows,grew,expand*|يرتفع,ترتفع,ارتفعت,مرتفع,صعود,يصعد,تصعد,صاعد,رفع,يرفع,ترفع,رفعت,زيادة,تزيد,يزيد,ازدياد,ازداد,تزايد,قفزة,يقفز,تقفز,نمو,ينمو,تنمو,طفرة,مكاسب,يكسب,تكسب
fall,lower,sink,sinks,tumble*,slide*,slip,slips,slipped,reduce*,reduction,shrink*,shrank,lowered,weaken*|ينخفض,تنخفض,انخفضت,منخفض,يهبط,تهبط,هبطت,هابط,يتراجع,تتراجع,تراجعت,متراجع,يخفض,تخفض,خفضت,انحدار,ينحدر,تنحدر,تدن,تدني,تدهور,يتدهور,تتدهور,انهيار,ينهار,تنهار,يهوي,تهوي,هوى,تقليص,يقلص,تقلص,تقليل,نقص,تناقص,يتكبد,تتكبد,خسائر,انكماش
highest,peak*,all-time high|أعلى,ذروة,أكبر,أقصى
lowest,all-time low,bottom|أدنى,أقل,أصغر,أضعف
open,reopen*|فتحت,يفتح,تفتح,مفتوح,مفتوحة,افتتحت,يفتتح,تفتتح
close,shuts down|أغلقت,يغلق,تغلق,مغلقة,إقفال,أقفل,أقفلت
suspend,suspends|علقت,يعلق,تعلق,معلقة,علقوا
resume,resumption|استأنفت,تستأنف,تستأنف,يستأنف
start,starts,started|بدأت,يبدأ,تبدأ,أطلقت,يطلق,تطلق,دشنت,انطلقت
end,ending|أنهى,أنهت,انتهت,ينتهي,تنتهي,اختتمت,ختمت
cancel,scrapped|ألغت,يلغي,تلغي,أبطل,أبطلت,إبطال,تبطل
delay,puts off,put off|أجلت,يؤجل,تؤجل,أرجأ,أرجأت,إرجاء
send,sends,sent,sending|أرسل,أرسلت,يرسل,ترسل,إرسال,أوفد,أوفدت,بعث,بعثت
visit,visiting|زار,زارت,يزور,تزور,زيارة
bomb,bombs|قصفت,تقصف,قصفوا
attack,attacking|هاجمت,يهاجم,تهاجم
withdraw,withdrew,withdrawn|سحبت,يسحب,تسحب,انسحبت,انسحبوا,ينسحب,تنسحب
deploy,deployed,deploys|انتشر,انتشرت,انتشروا,ينتشر,تنتشر
win,winning|فازت,يفوز,تفوز,انتصرت
lose,losing|خسرت,يخسر,تخسر
appoint,appoints|عينت,يعين,تعين
sack,dismisses|أقالت,يقيل,تقيل,عزلت
resign,resigns|استقالت,تستقيل
arrive,reaches,reached|وصلت,يصل,تصل
die,dying|توفي,توفيت,يموت,ماتت,لقي حتفه
kill,killing|قتلت,قتلوا
find,discovers|عثرت,يعثر,وجدت
destroy,destroys|دمرت,يدمر,تدمر
construct,constructs|بنى,بنت,يبني,تبني,أنشأت
help,helps|ساعدت,يساعد,تساعد,أعان
steady,stable,unchanged,stabili*,flat|استقرار,يستقر,تستقر,مستقر,مستقرة,ثبات,ثابت
recover*,rebound*,improve*|تعاف,تعافي,يتعافى,تتعافى,انتعاش,ينتعش,تنتعش,تحسن,يتحسن,تتحسن,يعوض,تعوض
worsen*,deteriorat*|تفاقم,يتفاقم,تتفاقم,يسوء,تسوء,ساءت
succeed*,success*,manage to|نجاح,ينجح,تنجح,نجحت,ناجح,ناجحة,يتمكن,تتمكن,تمكنت,إنجاز
fail*,failure,unable|فشل,يفشل,تفشل,فشلت,فاشل,إخفاق,أخفق,تعثر,عجز عن
stop,stops,stopped,halt*,freeze*,froze,cease*|توقف,يتوقف,تتوقف,وقف,يوقف,توقفت,إيقاف,أوقف,أوقفت,تجميد,يجمد,تجمد,جمدت,ينهي,تنهي,إنهاء,كف عن
continue,keeps,keep,remain*,maintain*,extend*,stay,stays|مستمر,مستمرة,يستمر,تستمر,استمرت,متواصل,متواصلة,تواصل,يتواصل,تتواصل,تمديد,يمدد,تمدد,بقاء,يبقى,تبقى,إبقاء,يبقي,تبقي,يتمسك,تتمسك,يتمسكون
allow*,permit*,lifts ban,legali*|سماح,يسمح,تسمح,سمحت,سمح,إتاحة,يتيح,تتيح,إباحة,يجيز,تجيز,إجازة,منح,يمنح,تمنح
ban,bars,barred,forbid*,forbade,block*,prevent*|حظرت,تحظر,يحظر,منعت,تمنع,يمنع,حرمان,يحرم,تحرم,تحريم
lift,lifts,lifted,remove*,scrap*,repeal*,waive*|رفع حظر,رفع الحظر,رفع عقوبات,رفع العقوبات,إزالة,أزال,يزيل,تزيل,نزع,ينزع,إسقاط,يسقط,تسقط,إعفاء,تعفي,يعفي
impose*,levy,levies|فرض,يفرض,تفرض,فرضت
approve,accept*,agree to,agrees,agreed,welcome*,endorse*,pass,passes,passed|يوافق,توافق,وافقت,قبول,يقبل,تقبل,قبلت,قبل بـ,ترحيب,يرحب,ترحب,رحب,رحبت,إقرار,تقر,يقر,تمرير
reject,refuses,refused,turn down,turned down,decline to|رفضت,ترفض,رافض,رافضة,رفضها,رفضه,امتنع,امتناع,يمتنع,تمتنع
support,praise*,defend,defends,defended,hail*,favor*,favour*|تدعم,دعمت,يؤيد,تؤيد,أيدت,مؤيد,مؤيدة,إشادة,أشاد,تشيد,يشيد,يدافع,تدافع,تشجيع,يشجع,تشجع,شجع,يساند,تساند,مساندة,تضامن,يمدح,مدح
oppose,opposed,opposes,opposition to,against|تعارض,عارضت,معارضة لـ,ضد,يناهض,تناهض,مناهض,مناهضة,يرفض,يتصدى,يتحدى,تتحدى
criticis,criticiz*,attack on,lash out|انتقاد,انتقد,ينتقد,تنتقد,انتقدت,هجوم على,يهاجم,تهاجم,يندد,تندد,نددت
confirm,affirm*,acknowledge*,admit*,concede*|تؤكد,أكدت,مؤكد,اعتراف,اعترف,يعترف,تعترف,اعترفت,إثبات,يثبت,تثبت,أقر بـ
deny,refute*,dispute*,debunk*,hoax,untrue,false|تنفي,نفت,نافيا,نافية,إنكار,أنكر,ينكر,تنكر,أنكرت,تكذب,يكذب,كذب,شائعة,إشاعة,زائف
true,truth,correct|صحة,صحيح,صحيحة,حقيقة,حقيقي
because,due to,owing to,thanks to,amid|بسبب,نتيجة,بفعل,جراء,إثر,نتيجة لـ,بفضل
despite,in spite of,although|رغم,برغم,بالرغم,على الرغم من,على رغم
danger*,risk*,unsafe|خطر,مخاطر,خطير,خطيرة,يهدد
safe,safety,secure|آمنة,أمان,سالم,بسلام
calm,quiet|هدوء,هادئ,هادئة,تهدئة
reconcil*,reconciliation,make up|مصالحة,تصالح,صلح,وفاق,توافق
dispute,quarrel*,row,rift|خلاف,خلافات,نزاع,صراع,شجار,قطيعة
alive,survive,unhurt,unharmed|حي,أحياء,على قيد الحياة,لم يصب,نجاة,نجا,ينجو,تنجو,ناج
kill,dead,deaths|قتلى,قتيل,مقتل,يقتل,تقتل,وفاة,وفيات,مصرع,ضحايا
first,earliest|أول,أولى
last,latest,final|آخر,أخير,أخيرة
before,ahead of,prior to|قبل,قبيل
after,following|بعد,عقب
present,attend*,show up|حضور,حضر,يحضر,تحضر,مشاركة,يشارك,تشارك
absent,absence,miss,skip*,boycott*|غياب,يغيب,تغيب,غائب,مقاطعة,يقاطع,تقاطع
join*,accede*|انضمام,ينضم,تنضم,انضم,انضمت,دخول
leave,quit,quits,exit|يغادر,تغادر,غادرت,خروج,يخرج,تخرج,خرجت,انسحاب,ينسحب,تنسحب,انسحبت,ترك,مغادرة
return,comes back,restore*|تعود,عادت,استعادة,يستعيد,تستعيد,إعادة,يعيد,تعيد,استرداد
confiscat*,seize assets|مصادرة,صادر,يصادر,تصادر,سحب جنسية,تجريد
free,freed|الإفراج عن,يفرج,تفرج,أطلقت سراح,إخلاء سبيل,حرية
arrest,jail,jails,jailed|يعتقل,تعتقل,اعتقلت,القبض,سجنه,سجنت,حبس,يحبس,احتجزت
acquit,cleared of|تبرئ,يبرئ,برأت
increase in number,more,most|أكثر,مزيد,مضاعفة,يضاعف,تضاعف
few,fewer,less,least|أقل,قليل,قلة,ندرة,شح
abundan*,surplus,plenty|وفرة,فائض
shortage,scarc*,lack|نقص,ندرة,شح,غياب
ease,eases,eased,relax*,soften*|تخفيف,يخفف,تخفف,تيسير,تسهيل
tighten*,toughen*,harden*|تشديد,يشدد,تشدد,شددت
disappear*,vanish*|اختفاء,يختفي,تختفي,اختفى,فقدان,مفقود
appear*,emerge*,found|ظهور,يظهر,تظهر,ظهر,عثور
buy,buys,bought,purchase*|شراء,يشتري,تشتري,اشترى,اشترت
sell,sells,sold,sale|بيع,يبيع,تبيع,باع,باعت
import,imports,imported|يستورد,تستورد
export,exports,exported|يصدر,تصدر
love*,like,likes|حب,يحب,تحب
hate*,dislike|كره,يكره,تكره,كراهية
man,men,male,boy*|رجل,رجال,صبي,ذكر,ذكور
woman,women,female,girl*|امرأة,نساء,فتاة,سيدة,أنثى
marri,wed,engaged,engagement|زواج,يتزوج,تتزوج,خطوبة,زفاف
divorc,split,separat*|طلاق,انفصال,ينفصل,تنفصل
strong*,strength|قوي,قوية,قوة
weak*,feeble|ضعيف,ضعيفة,ضعف
good,best,better|جيد,جيدة,أفضل,أحسن
bad,worst,worse|سيئ,سيئة,أسوأ
optimis*,hopeful|تفاؤل,متفائل,متفائلة
pessimis*,gloomy|تشاؤم,متشائم,متشائمة
rich*,wealth*|غني,أغنياء,ثري,أثرياء,ثروة
poor*,poverty|فقير,فقراء,فقر
fast*,quick*,rapid*|سريع,سريعة,سرعة
slow*|بطيء,بطيئة,تباطؤ,يتباطأ
`;

/** Pairs of the above, and of the other tables, that exclude each other when said of one thing at one time. */
export const changeOpposites: readonly (readonly [string, string])[] = [
  ['rise', 'steady'],
  ['fall', 'steady'],
  ['recover', 'fall'],
  ['recover', 'worsen'],
  ['succeed', 'fail'],
  ['stop', 'continue'],
  ['stop', 'resume'],
  ['stop', 'start'],
  ['cancel', 'continue'],
  ['cancel', 'approve'],
  ['delay', 'start'],
  ['delay', 'continue'],
  ['allow', 'ban'],
  ['approve', 'ban'],
  ['lift', 'ban'],
  ['lift', 'impose'],
  ['cancel', 'impose'],
  ['allow', 'reject'],
  ['support', 'criticis'],
  ['support', 'condemn'],
  ['support', 'accus'],
  ['deny', 'true'],
  ['reconcil', 'dispute'],
  ['alive', 'kill'],
  ['alive', 'die'],
  ['survivor', 'kill'],
  ['present', 'absent'],
  ['join', 'leave'],
  ['join', 'withdraw'],
  ['continue', 'leave'],
  ['continue', 'withdraw'],
  ['continue', 'resign'],
  ['continue', 'sack'],
  ['return', 'leave'],
  ['return', 'confiscat'],
  ['free', 'arrest'],
  ['free', 'prison'],
  ['release', 'prison'],
  ['release', 'continue'],
  ['acquit', 'death penalty'],
  ['acquit', 'prison'],
  ['acquit', 'accus'],
  ['abundan', 'shortage'],
  ['ease', 'tighten'],
  ['ease', 'escalat'],
  ['disappear', 'appear'],
  ['marri', 'divorc'],
  ['strong', 'weak'],
  ['optimis', 'pessimis'],
  ['fast', 'slow'],
];

/**
 * Pairs that tell two headlines of one thing apart, but name two things as often as they exclude each other: they count
 * when headlines are classified, and make no contradiction of two statements by themselves.
 */
export const weakOpposites: readonly (readonly [string, string])[] = [
  ['highest', 'lowest'],
  ['rise', 'lowest'],
  ['fall', 'highest'],
  ['approve', 'fail'],
  ['agreement', 'fail'],
  ['approve', 'criticis'],
  ['reject', 'call'],
  ['reject', 'announce'],
  ['deny', 'announce'],
  ['because', 'despite'],
  ['danger', 'safe'],
  ['calm', 'battle'],
  ['calm', 'protest'],
  ['calm', 'escalat'],
  ['calm', 'riot'],
  ['peace', 'war'],
  ['ceasefire', 'offensive'],
  ['increase in number', 'few'],
  ['rise', 'few'],
  ['man', 'woman'],
  ['rich', 'poor'],
  ['before', 'after'],
  ['first', 'last'],
  ['help', 'threat'],
  ['help', 'attack'],
  ['threat', 'support'],
  ['defend', 'attack'],
  ['east', 'west'],
  ['north', 'south'],
  ['open', 'ban'],
  ['good', 'bad'],
  ['love', 'hate'],
  ['construct', 'destroy'],
  ['import', 'export'],
  ['buy', 'sell'],
];

/** Pairs of which one party does the one and another the other in one event: they exclude each other for one party only. */
export const mutualOpposites: readonly (readonly [string, string])[] = [
  ['win', 'lose'],
  ['profit', 'lose'],
  ['arrive', 'leave'],
  ['return', 'leave'],
  ['support', 'criticis'],
  ['support', 'condemn'],
  ['support', 'accus'],
  ['approve', 'reject'],
  ['support', 'reject'],
  ['support', 'oppose'],
  ['disappear', 'appear'],
];
