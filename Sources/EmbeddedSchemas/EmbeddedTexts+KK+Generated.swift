// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.
// swift-format-ignore-file

extension EmbeddedTexts {
    /// Every text in the language `kk`: key, tab, text, one a line.
    public static let kk = ####"""
a11yjson.area	{id} орнының аумағы көрсетілмеген. --area КОД беріңіз.
a11yjson.date	Мұның қашан анықталғаны көрсетілмеген. --date 2026-11-24 беріңіз.
a11yjson.not-one	Бұл A11yJSON орны емес: «category» не «accessibility» бар «properties» керек.
a11yjson.nothing	Файлда бірде-бір A11yJSON орны жоқ.
a11yjson.version	«x-pandus» бөлімінің «{version}» нұсқасы бұл бағдарламаға белгісіз; ол a11yjson/1 оқиды. Pandus-ты жаңартыңыз немесе файлды қайта шығарыңыз.
a11yjson.which	Бұл қай учаске екені көрсетілмеген. Орынға учаске нөмірі бар «originalId» беріңіз.
backup.archive-broken	{path} — бүтін сақтық көшірме архиві емес ({detail}). Ештеңе қалпына келтірілген жоқ; басқа көшірме алыңыз.
backup.as-damaged	{path} көшірмесі тізілім сияқты бүлінген: {count} ақау, жоғарыда берілген. Оны сақтап, келесіге дейін тізілімді түзетіңіз.
backup.copy-differs	{file} көшірмесі оқылғаннан өзгеше: диск не жад ақаулы. Ештеңе сақталған жоқ; дискіні тексеріп, қайталаңыз.
backup.done	Сақтық көшірме {path} ішінде: {revision} ревизиясы, файл: {files} ({bytes} байт). Әр жазба мен әр файл қайта оқылды.
backup.exists	{path} файлы бар. Басқа атау таңдаңыз.
backup.help	Басқалар жазып жатқанда тізілімді жаңа каталогқа не .tar файлына көшіру; көшірме толық қайта оқылады.
backup.help-new-directory	Жаңа каталог.
backup.help-restore	Сақтық көшірмеден жаңа каталогта тізілім құру; көшірме толық бүтін болса ғана пайда болады.
backup.help-source	Сақтық көшірме: каталог не .tar файлы.
backup.help-target	Жаңа каталог не жаңа .tar файлы.
backup.help-upgrade	Ескі пішімдегі тізілімді жаңарту; бұрынғы дерекқор қасында сақталады.
backup.inside	{path} тізілімнің өз ішінде. Оның сыртынан, дұрысы басқа дискіден орын таңдаңыз.
backup.not-restored	{path} көшірмесі бүлінген: {count} ақау, жоғарыда берілген. Ештеңе қалпына келтірілген жоқ; бұрынғысын алыңыз. Каталог түріндегі көшірмені тұрған жерінде де ашуға болады.
backup.restored	{path} ішіне қалпына келтірілді: {revision} ревизиясы, файл: {files} ({bytes} байт). Әр жазба мен әр файл қайта оқылды.
backup.up-to-date	Тізілімнің пішімі бұрыннан ең жаңа ({format}).
backup.upgraded	Тізілім {from} пішімінен {to} пішіміне көшірілді. Бұрынғы дерекқор {copy} файлында; Pandus-тың ескі нұсқасы керек болмағанда өшіріңіз.
basis.house	өзіміздің ұсыным, заң емес
basis.law	заң немесе міндетті норма
basis.memory	жадтан, заң емес
basis.recommendation	ұсыным, заң емес
binding.house	өзіміздің ұсыным
binding.instruction	міндетті нұсқаулық
binding.law	заң
binding.norm	құрылыс нормасы
binding.policy	ведомство қағидалары
binding.practice	тәжірибе туралы хабар, заң емес
binding.recommendation	ұсыным
category.cognitive	Түсінікті ақпарат керек сайлаушылар (У)
category.cognitive-short	У
category.hearing	Естімейтін және нашар еститін сайлаушылар (Г)
category.hearing-short	Г
category.mobility	Қозғалуы қиын сайлаушылар (О)
category.mobility-short	О
category.secrecy	Дауыс беру құпиялылығы
category.secrecy-short	Құпия
category.vision	Көрмейтін және нашар көретін сайлаушылар (С)
category.vision-short	С
category.wheelchair	Арба пайдаланатын сайлаушылар (К)
category.wheelchair-short	К
cause.conflict	бақылаулар бір-біріне қайшы
cause.declaredOnly	жеткілікті анықталмаған: орнында өлшеу не қарау керек
cause.expired	деректер ескірген
cause.imprecise	құралдың дәлдігі жетпеген
cause.lawNotSeen	талап мәтіні көрілмеген
cause.lawUnclear	талаптың тұжырымы екіұшты
cause.missing	ешкім тексермеген
checklist.age	{span} бұрын
checklist.all	бәрі осы
checklist.all-but-empty	{kind} тізімі толық делінген, бірақ бос. Жоқ болса, «мұндай жоқ» деп жазыңыз; әйтпесе оларды қосыңыз.
checklist.another	{kind}: тізімде жоқ тағы біреуі
checklist.answer	Жауап
checklist.ask-list	{kind}: тізім осы ма?
checklist.ask-name	{kind}: оны қалай атайсыз?
checklist.ask-parent	Қай объектіге жатады?
checklist.circumstance	Бланкіде «{text}» жоқ. Бары: {words}.
checklist.circumstance-twice	«{text}» екі рет әртүрлі жазылған. Бір жолын қалдырыңыз.
checklist.column	Бланкіде «{column}» бағаны жоқ. Оны бұрынғыдай қайтарыңыз.
checklist.date	Күні мен уақыты
checklist.date-form	24.11.2026
checklist.date-wrong	«{text}» күн емес не оны әртүрлі түсінуге болады. 24.11.2026 деп, қаласаңыз уақытын да жазыңыз: 10:30.
checklist.element-near	{element} әлі ешкім жазбаған. Бәлкім, {near} шығар? Жаңа болса, «?1» жолдарын қолданып, атын «id» жолына жазыңыз.
checklist.element-unknown	{element} әлі ешкім жазбаған. Жаңа болса, «?1» жолдарын қолданып, атын «id» жолына жазыңыз.
checklist.estimate	{fact}: құрал көрсетілмеген, сондықтан сан көзбен бағаланған деп алынды. Өлшенген болса, құралын көрсетіңіз.
checklist.expired	{span} бұрын ЕСКІРДІ
checklist.fate-accepted	қабылданды
checklist.fate-conflicting	қайшылық: екі жауап та сақталды, қайта қараңыз
checklist.fate-not-looked	жазылмады: қарау мүмкін болмады
checklist.fate-refused	қабылданбады
checklist.fate-unchanged	бұрыннан белгілі
checklist.first	Уақыт аз болса, осыдан бастаңыз
checklist.gone	ол енді жоқ
checklist.gone-but-described	{element} енді жоқ делінген, бірақ басқа жолдар оны сипаттайды. Біреуін қалдырыңыз.
checklist.good	тағы {span} жарамды
checklist.help-date	24.11.2026, уақыты белгілі болса, оны да: 24.11.2026 10:30.
checklist.help-inspection	Бос қалдыруға болады: учаске, күн және аты бойынша құралады.
checklist.help-instruments	Немен өлшедіңіз, «;» арқылы: {instruments}.
checklist.help-precinct	Өзгертпеңіз.
checklist.help-row	Тек «value» бағанына жазыңыз. Бос — ешкім қараған жоқ. «?» — қарау мүмкін болмады. Тағы бір объект үшін «?1» жолдарын көшіріп, «?2» деп өзгертіңіз де, атын (id) жазыңыз.
checklist.how	Қалай толтыру керек
checklist.how-blank	Қарамаған нәрсеңізді бос қалдырыңыз. Бос орын ештеңе білдірмейді, одан ештеңе шығарылмайды.
checklist.how-known	Сұрақ қасында бұрыннан белгілісі тұр. Жауап бермесеңіз, ол сақталады; ЕСКІРГЕНІН қайта қарау керек.
checklist.how-list	Тізім: «бәрі осы» — төмендегілер мен сіз қосқандар; «мұндай жоқ» — бәрін қарап, таппадыңыз.
checklist.how-name	Тізімде жоқ объектіге өзгермейтін қысқа ат беріңіз, мысалы back не 2: әріп, цифр, «-» және «_».
checklist.how-parent	Кіреберіс, баспалдақ не ол бөлігі болып тұрған басқа нәрсе.
checklist.how-presence	Орнында бар ма: сынғаны — бар; «ол енді жоқ» — мүлде жоқ деген сөз.
checklist.how-tick	Жолда бір ұяшықты белгілеңіз не санды жазыңыз. Өлшенген санның қасына қателігі мен құралын жазыңыз.
checklist.how-unknown	Қарауға тырысып, қарай алмасаңыз, «қарау мүмкін болмады» дегенді белгілеп, себебін жазыңыз.
checklist.id-known	{element} бұрын жазылған. Оның өз жолдарын толтырыңыз не басқа ат таңдаңыз.
checklist.id-twice	«{element}» үшін қай жолдар бірге екені түсініксіз: бір блокқа екі ат не екі блокқа бір ат. Блоктарды ?1, ?2 деп нөмірлеп, әрқайсысына бір ат беріңіз.
checklist.id-wrong	«{text}» ат болуға жарамайды. Тек әріп, цифр, «-», «_» және «.», ең көбі 64.
checklist.implausible	{fact} = {value} әдеттегі шектен тыс ({low} … {high}). Мән алынды; көрсеткіш пен бірлікті тексеріңіз.
checklist.inspection	Тексеру атауы
checklist.inspector	Тексерген адам
checklist.instrument	«{text}» құралы белгісіз. Бәлкім, «{near}» шығар?
checklist.instruments	Құралдар
checklist.known	{value} ({source})
checklist.known-head	Белгілісі
checklist.list	«{text}» дегенді «мұндай жоқ» деп те, «бәрі емес» деп те түсінуге болады. «бәрі осы» (complete) не «мұндай жоқ» (none) деп жазыңыз.
checklist.list-both	{kind} туралы «бәрі осы» да, «мұндай жоқ» та делінген. Бір жауабын қалдырыңыз.
checklist.missing	Бланкіде «{text}» толтырылмаған. «form, {text}» жолына мәнін жазыңыз.
checklist.new-element	{kind}, тағы біреуі
checklist.no-element	Жолда жауап бар, бірақ объект жоқ. «element» бағанында тұрғанды қайтарыңыз.
checklist.no-precinct	Бланкіде учаске көрсетілмеген. «form, precinct» жолын қайтарыңыз.
checklist.no-tolerance	{fact}: «{text}» құралының қателігі белгісіз, сан дәл деп алынды. Білсеңіз, көрсетіңіз.
checklist.no-value	Мұнда қателік, дәлел не түзету бар, бірақ мәні жоқ. Мәнін жазыңыз не жолды тазалаңыз.
checklist.none-but-listed	{kind}: «мұндай жоқ» делінген, бірақ жазбада не бланкіде бар: {known}. Әрқайсысына «ол енді жоқ» деп жауап беріңіз не бұл жолды тазалаңыз.
checklist.notes	Жазбалар, фото (сұрақ нөмірі):
checklist.number	№
checklist.outgrown	содан бері тағы біреуі табылды
checklist.outweighed	{fact}: сақталды, бірақ {date} күні {observer} анықтағаны күшінде: ол жаңарақ не сенімдірек.
checklist.question	Нені және қалай анықтау керек
checklist.receipt	{precinct} учаскесін «{inspection}» тексеруі: қабылданды {accepted}, қайшы {conflicting}, бұрыннан белгілі {unchanged}, қаралмады {notLooked}, қабылданбады {refused}.
checklist.receipt-empty	Бланк толтырылмаған. Ештеңе өзгермейді.
checklist.receipt-note	жазба: {note}
checklist.rest	Қалғаны
checklist.shared	Осы ғимаратта басқа учаскелер де дауыс береді. Ғимарат туралы анықтағаныңыз оларға да қатысты: {precincts}.
checklist.signature	Қолдар
checklist.signed	Тегі, қолы
checklist.skip	Сұрақтарға өту
checklist.title	Тексеру бланкі: {ref} сайлау учаскесі
checklist.tolerance	«{text}» қателік емес. Сан жазыңыз, мысалы 3 не 0,1 %.
checklist.tolerance-of-nothing	Қателік тек өлшенген санда болады. Бұл ұяшықты тазалаңыз.
checklist.tolerance-twice	Мәннің қателігі бар, «{text}» — екіншісі. Біреуін қалдырыңыз.
checklist.unknown	қарау мүмкін болмады
checklist.unknown-head	мүмкін болмады
checklist.unnamed	«{element}» — аты жоқ жаңа объект. Оның «id» жолына атын жазыңыз, мысалы back не 2.
checklist.usual	әдетте {range}
checklist.version	Бұл «{version}» нұсқалы бланк, бағдарлама оны оқымайды. Жаңасын «pandus checklist» арқылы шығарыңыз.
checklist.waits	осыны күтіп тұрған талап: {severity}
checklist.with	құрал
checklist.yes-no	«{text}» — «иә» де, «жоқ» та емес. Иә не жоқ деп жазыңыз; ешкім қарамаса, бос қалдырыңыз.
column.address	Мекенжай
column.area	Аумақ коды
column.attribute	Белгі
column.causes	Неге белгісіз
column.commission	Комиссия (идентификаторы)
column.element	Элемент
column.evidence	Дәлелдер
column.inspection	Тексеру
column.instrument	Құрал
column.known	Қазір белгілі ме
column.method	Қалай анықталды
column.name	Учаске атауы
column.number	Учаске нөмірі
column.observedAt	Қашан анықталды
column.observer	Кім
column.premises	Ғимарат (идентификаторы)
column.reason	Түзету себебі
column.ref	Учаске
column.sourceText	Дереккөз сөзі
column.status	Күйі
column.tolerance	Дәлдік шегі (±)
column.unit	Өлшем бірлігі
column.value	Мәні
column.venue	Мекеме
compare.absent	мұндай ереже жоқ
compare.alone	--compare параметрі --pack және --why-not-full параметрлерімен бірге берілмейді: жинақтарды өзі атайды және барлық сайлаушылар тобын бағалайды.
compare.count	Бағасы әртүрлі учаскелер: {differing} / {total}; сайлаушылар бойынша:
compare.differing	Бағасы әртүрлі учаскелер
compare.due-later	мерзімі әлі келмеген
compare.elsewhere	бұл ереже бойынша басқа нәрсені бағалайды
compare.groups	--compare жинақтардың екі тобын, мысалы kz+kz-bld ada, және ең көбі бір учаскені алады.
compare.help	Бір фактілерді + белгісімен қосылған жинақтардың екі тобы бойынша бағалап, неге өзгеше екенін әр ереже бойынша түсіндіру: --compare kz+kz-bld ada 60. Учаскесіз: --all не --area.
compare.kind	{other} — нәтижесі әртүрлі, {same} — бірдей
compare.none	Бағасы әртүрлі учаске жоқ.
compare.other	өзгеше
compare.other-rules	Нәтижесі әртүрлі ережелер
compare.rules	Барлық учаске мен нысан бойынша ереже саны: {total}, нәтижесі әртүрлісі {other}, бірдейі {same}; айырмасы неде:
compare.same	бірдей
compare.same-rules	Нәтижесі бірдей ережелер
compare.several	Ереже бірнеше жағынан өзгеше болуы мүмкін, сондықтан әрқайсысында есептелген.
compare.title	{ref} учаскесі: {first} және {second} қатар
compare.title-all	Барлық учаскелер: {first} және {second} қатар
compare.when	{require}, егер {when}
compare.why	Неге өзгеше
compare.yet	Бірдей, бірақ
confidence.house	өзіміздің ұсыным, заң емес
confidence.memory	жадтан, заң емес
confidence.secondary	жанама дереккөзден
confidence.verified	мәтіннен оқылған
confirm.declined	Ештеңе өзгерген жоқ.
confirm.dry-run	Сынақ: ештеңе өзгерген жоқ.
confirm.needed	Ештеңе өзгерген жоқ. Жоғарыдағыны қарап, команданы --yes қосып қайталаңыз.
confirm.question	Орындау керек пе? [и/Ж]
confirm.yes	Сұрамай орындау.
csv.after-quote	Жабатын тырнақшадан кейін мәтін тұр. Мәтін ішіндегі тырнақшаларды қостау керек.
csv.column-twice	«{column}» бағаны тақырыпта екі рет кездеседі: {first}-баған және {second}-баған. Біреуінің атын өзгертіңіз.
csv.delimiter	«{text}» ұяшықтарды бөле алмайды. Үтір, нүктелі үтір, табуляция не басқа бір ASCII таңбасын қолданыңыз.
csv.empty	Кесте бос. Бірінші жолда бағандардың атауы тұруы керек.
csv.no-rows	Кестеде тақырып бар, бірақ жол жоқ. Парақ толық сақталған ба?
csv.open-quote	Осы жерде ашылған тырнақша жабылмаған. Жабатын тырнақшаны қосыңыз.
csv.quote-inside	Тырнақша тырнақшасыз ұяшық ішінде тұр. Бүкіл ұяшықты тырнақшаға алып, мұны қостаңыз.
csv.ragged	Бұл жолда {found} ұяшық, ал тақырыпта {wanted}. Тырнақша не бөлгіш түсіп қалған болуы мүмкін; жолды түзетіңіз.
csv.row-length	Бұл жол 32 МБ-тан ұзын, сондықтан кесте болуы екіталай. Жол ауысулары жоғалмағанын тексеріңіз.
csv.total-row	«{text}» — жазба емес, қорытынды жол. Оны алып тастаңыз не --skip-bad-rows арқылы енгізіңіз.
delta.differs	{run} сақталғандай қайталанбайды, сондықтан салыстыруға сенуге болмайды. Анықтаңыз: pandus audit --again {run}
delta.earlier	Бұрынғы сақталған тексеруде бұзылғаны қайта ашылған саналады: {runs}.
delta.fixed	Жойылған
delta.flagged	Енді араласу қажет.
delta.grades	Бағалар: жақсарған {better}, нашарлаған {worse}, енді расталмаған {unconfirmed}, енді расталған {confirmed}
delta.help	Екі сақталған тексеруді салыстыру: жаңа, қайта ашылған, жойылған, қалған, жеңілдікпен, белгісіз болған.
delta.help-after	Екінші тексеру, мысалы R2.
delta.help-before	Бірінші тексеру, мысалы R1.
delta.moment	Тексерулер әртүрлі кезеңге жатады: мерзімі кейін келгені жаңа болып көрінеді.
delta.new	Жаңа
delta.not-judged	Енді тексерілмейді
delta.pack-changed	{pack} жинағы әртүрлі: бірінші тексеруде {before}, екіншісінде {after}. Кейбір өзгерістер ережелердікі болуы мүмкін.
delta.pack-gone	{run} ішінде {pack} жинағы жоқ: оның нәтижелері енді тексерілмейді.
delta.pack-new	{run} ішінде {pack} жинағы болмаған: оның бұзушылықтары жаңа болып көрінеді.
delta.precinct-gone	Екінші тексеру бұл учаскені қамтымайды.
delta.precinct-new	Бірінші тексеру бұл учаскені қамтымаған.
delta.precincts	Өзгерген учаске: {total} ішінен {changed}
delta.reopened	Қайта ашылған
delta.scope	Екі тексеру әртүрлі учаскелерді қамтыған.
delta.side	{run}: {scope}, {asOf} жағдайы; {packs}
delta.still-open	Әлі жойылмаған
delta.title	{before} және {after} арасында не өзгерді
delta.unflagged	Енді араласу қажет емес.
delta.unknown	Белгісіз болған
delta.unread	Жинақтары бұл программада болмағандықтан қаралмағаны: {runs}.
delta.waived	Жеңілдікпен
delta.waiver-over	Жеңілдік мерзімі бітті
demo.facts	Қазалы ауданының тізілімі жасалуда: 40 учаске (үлгі деректер: ғимараттар, өлшемдер мен суреттер ойдан алынған)…
demo.next	Байқап көріңіз: {program} --registry {directory} observe 60 ramp/side.slope=7.5% --method measured --by сіз, содан кейін audit 60 --moment preElection.
demo.occupied	{directory} ішінде Pandus көрсетілімінен басқа нәрсе бар. Басқа каталог көрсетіңіз; ештеңеге тиілген жоқ.
demo.panorama-refused	Салынған {file} панорамасы қабылданбады; бұл бағдарламаның қатесі.
demo.panoramas	Панорамалар салынып, қабылдануда…
demo.report	№ 60 учаскенің есебі: {file}
describe.attributes	Қасиеттері
describe.boolean	иә не жоқ
describe.choice	тізімнің бірі
describe.date	күн
describe.elsewhere	Басқа пішімдерде
describe.equipment	Жабдық
describe.good-for	Жарамдылығы
describe.help	Бағдарлама білетін элемент түрлерін не бір түрді қасиеттерімен көрсету.
describe.help-bom	CSV басына байт ретінің белгісін қою: онсыз Excel қазақ және орыс әріптерін бұзады.
describe.help-checklist	Учаскені тексеру бланкін шығару: ережелер жинақтарына не керек және не белгілі.
describe.help-kind	Түр, мысалы ramp; әйтпесе бәрі.
describe.help-semicolon	CSV ұяшықтарын нүктелі үтірмен бөлу, орысша және қазақша Excel сияқты.
describe.how	Қалай
describe.integer	бүтін сан
describe.kind	Түрі
describe.label	Атауы
describe.lasts	{span} жарамды
describe.link	Қолжетімділік тізбегінің буыны
describe.measured-only	өлшеу не көру керек
describe.more	«pandus vocabulary ТҮР» түрдің қасиеттерін көрсетеді.
describe.no-limit	ескірмейді
describe.number	сан, {unit}
describe.owner	Тиесілі
describe.owner-precinct	учаскеге
describe.owner-premises	ғимаратқа
describe.plain-number	сан
describe.presence	Бар-жоғы
describe.presence-seen	орнында көру керек
describe.rest	қолжетімділік тізбегінен тыс
describe.single	біреу ғана, атсыз жазылады
describe.text	мәтін
describe.tolerance	{instrument} ± {tolerance}
describe.tolerances	Құралдар
describe.usual	әдетте {range}
describe.values	Мәндері
difference.absent	мұндай ереже тек бір жинақтар тобында бар
difference.application	тек бір топта қолданылады
difference.basis	біреуінің негізі әлсіздеу
difference.dependency	бірдей жазылған, бірақ әртүрлі нәрсеге сүйенеді
difference.dueLater	бір топта мерзімі кейінірек келеді
difference.lawUnclear	біреуінің мәтіні көрілмеген не аралық қалдырады
difference.scope	ол бойынша әртүрлі нәрсе бағаланады
difference.severity	ауырлығы не қамтитын сайлаушылары әртүрлі
difference.threshold	талаптары әртүрлі
dossier.date	«{text}» күн емес. 2026-11-24 немесе 2026-11-24T10:30:00+05:00 деп жазыңыз.
dossier.element-twice	{element} екі рет кездеседі. Екіншісіне басқа идентификатор беріңіз немесе біріктіріңіз.
dossier.field	{field} өрісі жоқ немесе түрі дұрыс емес. Дерекнама сипаттамасы README ішінде.
dossier.future	{text} әлі келген жоқ; ол кезде бақылау жасалуы мүмкін емес. Күнді түзетіңіз.
dossier.key	«{key}» мұнда ештеңе білдірмейді. Барлары: {keys}.
dossier.key-near	«{key}» мұнда ештеңе білдірмейді. Бәлкім, «{near}» шығар?
dossier.method	«{text}» — бақылау тәсілі емес. Мыналардың бірін қолданыңыз: {methods}.
dossier.no-date	Мұның қашан бақыланғаны көрсетілмеген. Дерекнамаға «date» не мәнге «observedAt» беріңіз.
dossier.none-but-listed	Дерекнама {kind} жоқ дейді, бірақ тізімде көрсетеді. Біреуін ғана қалдырыңыз.
dossier.not-one	Бұл JSON дерекнама емес: ол "pandus": "dossier/1" деп басталуы керек.
dossier.nothing	Файлда бірде-бір дерекнама жоқ.
dossier.single-list	{kind} әрқашан біреу; ол жоқ не толық тізім бола алмайды. Мұнан алып тастаңыз.
dossier.value	Мән мәтін, сан, true не false немесе «value» бар нысан болуы керек.
dossier.version	Дерекнаманың «{version}» нұсқасы бұл бағдарламаға белгісіз, ол dossier/1 оқиды. Pandus-ты жаңартыңыз немесе файлды dossier/1 түрінде қайта шығарыңыз.
dossier.word	{field} «{text}» бола алмайды. Мыналардың бірін қолданыңыз: {words}.
effort.look	қарап көру жеткілікті
effort.measure	өлшеу не санау керек
election.area	Аумақ
election.as-of	--as-of election үшін --election қажет.
election.day	«{text}» — дауыс беру күні емес. Былай жазыңыз: 2026-11-22.
election.days-left	қалған күн: {days}
election.days-past	өткен күн: {days}
election.deadline	{moment}: {day} дейін ({left})
election.done-exclude	{precinct} {election} сайлауына қатыспайды.
election.done-include	{precinct} {election} сайлауына қатысады.
election.due	Мерзімі
election.excluded	Бөлек шығарылғандар: {precincts}
election.exists	{election} сайлауы бар. «pandus election set» командасымен өзгертіңіз не басқа белгі таңдаңыз.
election.heading	Сайлау
election.help	Сайлаулар және оларға қатысатын учаскелер.
election.help-add	Сайлауды енгізу.
election.help-area	Дауыс беретін аумақтың коды; әйтпесе бүкіл тізілім.
election.help-audit	Осы сайлаудың учаскелерін тексеру: сайлау күні өтсе — сол күнге, әйтпесе бүгінге, мерзімі жеткен кезең бойынша.
election.help-date	Дауыс беру күні.
election.help-exclude	Сайлау аумағында болса да, учаскелерді қатыстырмау.
election.help-id	Сайлаудың белгісі: кіші латын әріптері, цифрлар және -.
election.help-include	Сайлау аумағына қарамай, учаскелерді қатыстыру.
election.help-list	Сайлаулар тізімі күні бойынша.
election.help-name	Атауы.
election.help-references	Учаскелер.
election.help-set	Сайлаудың атауын, күнін не аумағын өзгерту.
election.help-show	Сайлауды, оның мерзімдерін және қатысатын учаскелерді көрсету.
election.house	біздің тәжірибе, заң емес
election.id	«{id}» сайлаудың белгісі бола алмайды. Кіші латын әріптері, цифрлар және - жазыңыз, мысалы pres-2029.
election.included	Бөлек қосылғандар: {precincts}
election.name	{id} сайлауына шетінде бос орны жоқ атау керек.
election.none-listed	Әлі бірде-бір сайлау енгізілмеген.
election.none-yet	{election} сайлауы жоқ; әлі бірде-бір сайлау енгізілмеген. «pandus election add» командасымен енгізіңіз.
election.participants	Қатысатын учаскелер: {count}
election.retired	{precinct} таратылған, сондықтан қатыса алмайды. Алдымен қайтарыңыз: «pandus precinct set {precinct} --status active».
election.takes-no-part	{precinct} {election} сайлауына қатыспайды; соған қарамастан тексерілді.
election.today	бүгін
election.unknown	{election} сайлауы жоқ. Белгілілері: {known}.
election.unknown-near	{election} сайлауы жоқ. Бәлкім, {near} шығар?
election.whole	бүкіл тізілім
element.attribute	{kind} элементінде «{attribute}» қасиеті жоқ. Оларды «pandus vocabulary {kind}» көрсетеді.
element.attribute-near	{kind} элементінде «{attribute}» қасиеті жоқ. Бәлкім, «{near}» шығар?
element.id	«{text}» қай {kind} екенін айтпайды. {kind}/АТЫ деп жазыңыз, мысалы {kind}/main; атында әріп, цифр, «-», «_» және «.» болады.
element.kind	«{kind}» деген элемент түрі жоқ. Түрлерін «pandus vocabulary» көрсетеді.
element.kind-near	«{kind}» деген элемент түрі жоқ. Бәлкім, «{near}» шығар?
element.single	{kind} біреу ғана; «{kind}» деп идентификаторсыз жазыңыз.
encoding.archive	Бұл мұрағат ({format}). Оны ашып, ішіндегі файлды енгізіңіз.
encoding.binary	Бұл мәтіндік кесте емес, {format} форматындағы файл. Жіберушіден кестенің өзін CSV түрінде сұраңыз.
encoding.broken	Файл UTF-8 кодтамасында, бірақ мұндағы әріп бүлінген; файл соңына дейінгі бүлінген байт саны: {count}. Файлды көзінен қайта алыңыз не осы жерлерді түзетіңіз.
encoding.contradicted	Осы жерге дейін файлда тек ASCII, ал мына әріп UTF-8 емес. {encoding} сияқты: {sample}. Дұрыс оқылса, --encoding {encoding} қосып қайталаңыз.
encoding.empty	Файл бос. Ол сақталып, соңына дейін көшірілді ме?
encoding.mojibake	Мәтін енгізуден бұрын бүлінген: UTF-8 {encoding} деп оқылып, қайта сақталған, сондықтан «{repaired}» сөзі «{sample}» болып кеткен. Оны көзінен UTF-8 түрінде қайта шығарыңыз; әріптерді осылай көрсететін бағдарламадан сақтамаңыз.
encoding.name	«{name}» деген кодтама жоқ. Белгілілері: {names}.
encoding.nul	Мұнда нөлдік байт тұр, ол мәтінде болмайды: файл бүлінген не мәтін емес. Кестені «CSV UTF-8» түрінде қайта сақтаңыз.
encoding.other	Файл {found} кодтамасында, ал {wanted} көрсетілген. --encoding алып тастаңыз не сәйкестік файлындағы кодтаманы түзетіңіз.
encoding.surrogate	Мұнда әріптің жартысы жоқ: {encoding} мәтіні бүлінген. Файлды көзінен қайта алыңыз.
encoding.truncated	Файл әріптің ортасында үзілген. Ол соңына дейін көшірілді ме?
encoding.undefined	{byte} байты {encoding} кодтамасында ештеңе білдірмейді. Файл бүлінген не кодтамасы басқа; оны --encoding арқылы көрсетіңіз.
encoding.unknown	Файл UTF-8 кодтамасында емес, ал кодтамасын анықтау мүмкін болмады. Оны UTF-8 түрінде сақтаңыз не кодтамасын --encoding арқылы көрсетіңіз.
encoding.workbook	Бұл мәтіндік кесте емес, {format} форматындағы файл. Оны кесте бағдарламасында ашып, парақты «CSV UTF-8» түрінде сақтаңыз.
entering.area-name	{area} аумағына атау керек. Бос емес атау көрсетіңіз.
entering.area-ring	{area} аумағы {parent} ішінде бола алмайды: {parent} — {area} аумағының өзі не оның бөлігі. Басқа жоғары аумақты көрсетіңіз.
entering.commission-name	{commission} комиссиясына атау керек. Бос емес атау көрсетіңіз.
entering.commission-ring	{commission} комиссиясы {parent} комиссиясына бағына алмайды: {parent} — {commission} комиссиясының өзі не оған бағынышты. Басқа жоғары комиссияны көрсетіңіз.
entering.nul	«{text}» мәтінінде NUL (U+0000) таңбасы бар: одан кейінгінің бәрін тізілім сақтай алмайды. Таңбаны алып тастап, қайталаңыз.
entering.nul-escape	\\u0000 — NUL таңбасы, ол мәтінде бола алмайды. Алып тастаңыз.
entering.premises-other	{premises} ғимараты «{given}» емес, «{known}» деп жазылған. Мекенжай мен орынды көрсетпеңіз немесе басқа ғимаратты атаңыз.
equipment.age	{count} күн бұрын
equipment.condition-declared	жай-күйі белгісіз; айтылғаны: {condition} ({day}, {age}), ешкім көрмеген
equipment.condition-expired	жай-күйі енді белгісіз; соңғы мәлімет: {condition} ({day}, {age})
equipment.condition-known	{condition} ({day}, {age})
equipment.condition-unknown	жай-күйі белгісіз: {causes}
equipment.custodian	жауапты: {custodian}
equipment.element-taken	{place} тізімінде {element} бар. Оны «pandus equipment set» командасымен өзгертіңіз немесе атын жазбаңыз: келесі бос атау алынады.
equipment.fault	ақауы: {reason}
equipment.fix-by	{day} дейін жөнделеді
equipment.help	Заттарды есепке алу: қайда, қандай күйде, не жетпейді.
equipment.help-add	Түгендеу нөмірі бар затты енгізу.
equipment.help-building	Ғимарат заттарын да күту.
equipment.help-condition	Жай-күйі: working, needsRepair, broken не missing.
equipment.help-condition-filter	Тек осы күйдегі заттар: working, needsRepair, broken, missing не unknown.
equipment.help-custodian	Затқа жауапты орган не лауазым, адамның аты емес.
equipment.help-fault	Ақауы неде; аты-жөнсіз.
equipment.help-fix-by	Жөнделетін күн.
equipment.help-from	Бірнеше жерде тұрса, қайдан алынатыны.
equipment.help-history	Заттың қайда екенін, қайда болғанын және кім кімге бергенін көрсету.
equipment.help-in	Зат тұрған учаске.
equipment.help-inventory	Жапсырмадағы түгендеу нөмірі.
equipment.help-kind	Тек осы түрдегі заттар, мысалы magnifier.
equipment.help-kit	Учаскеде бар затты керегімен салыстыру: бар, жарамды, белгісіз, жетпейді, артық.
equipment.help-kits	Жиынтық: house, kz не uk; қайталауға болады. Әйтпесе тізілім елінің жиынтықтары.
equipment.help-list	Нөмірі, жай-күйі және оның ескілігі бар заттар тізімі; ешкім қарамаған зат белгісіз, жарамды емес.
equipment.help-move	Затты не оның бөлігін барлық мәліметімен көшіру; кімде жетіспеушілік болатынын көрсетеді.
equipment.help-move-reason	Неге көшірілетіні.
equipment.help-new-thing	Түрі (келесі бос атауды алады) немесе түрі/атауы: magnifier не magnifier/2.
equipment.help-pieces	Неше дана; әйтпесе бәрі.
equipment.help-quantity	Неше дана; орнында көрілгені саналған болып есептеледі.
equipment.help-scanned	Сканерленген нөмірлер, әр жолда бір, не inventory,condition,quantity,note кестесі; - стандартты енгізу.
equipment.help-set	Заттың жай-күйін, санын не жауаптысын жазу.
equipment.help-spare	Кімде қажеттен артық жарамды зат барын және қоймада не жатқанын көрсету.
equipment.help-stocktake	Сканерленген нөмірлерді күтілгенмен салыстыру: табылды, жоқ, күтілмеген. Тек --yes болса жазады.
equipment.help-store	Тек қоймадағы заттар.
equipment.help-take-over	Басқа жерде тіркелген затты осында көшіру.
equipment.help-thing	Түгендеу нөмірі, ал --in болса түрі/атауы да.
equipment.help-to	Баратын учаскесі не store (қойма).
equipment.history-first	{day}: нөмір {place} жерінде жазылған, {observer}
equipment.history-move	{day}: {from} → {to}{pieces}, {actor}{reason}
equipment.history-none	Ол ешкімге берілмеген.
equipment.in-store	{number} қоймада жатыр. Алдымен оны учаскеге көшіріңіз: pandus equipment move {number} --to REF.
equipment.kind	{kind} — жабдық емес. Жабдық түрлері: {kinds}.
equipment.kit-item	зат
equipment.kit-legend	1…3 — белгілі болғанынша кемінде 1, көп дегенде 3; 2+ — 2 не одан көп; ? — бар-жоғы мен жарамдылығы белгісіз заттар саны. Жетіспеушілік жарамды заттар бойынша есептеледі.
equipment.kit-needs	керек
equipment.kit-no-number	Саны белгісіз: {causes}.
equipment.kit-not-known	Белгісіз: {facts}.
equipment.kit-not-whole	белгілі бөлігі; одан да көп болуы мүмкін
equipment.kit-short	жетпейді
equipment.kit-spare	артық
equipment.kit-there	бар
equipment.kit-unknown	{kit} жиынтығы жоқ. Жиынтықтар: {kits}.
equipment.kit-unknown-head	?
equipment.kit-version	«{version}» — бағдарлама оқи алатын жиынтық емес; ол kit/1 оқиды.
equipment.kit-works	жарамды
equipment.many-places	{number} бірнеше жерде тұр: {places}. Қайсысы екенін көрсетіңіз (--from не --in).
equipment.mixed	{number} ({place}): жарамды екені белгілі. Келетін даналардың бәрі жарамды ма, белгісіз, ал бұл партияның жарамдылары бөлек саналмайды. Алдымен бәріне ортақ жайды жазыңыз: pandus equipment set {number} --in … --condition needsRepair; немесе даналарды тұрған жерінде сынап, жарамды екенін жазыңыз.
equipment.move-earlier	{number} {moment} сәтінде сол жерде тұрған, сондықтан одан бұрын кетуі мүмкін емес. --at арқылы кейінірек сәтті көрсетіңіз.
equipment.move-effect	{precinct}: {kit} жиынтығының «{item}» тармағы: жарамды {before} → {after}, керегі {required}
equipment.move-left	{place} жерінде қалады: {count} дана
equipment.move-left-behind	тек бұрынғы орынға қатысты, жаңа орында қайта тексеріңіз: {facts}
equipment.move-line	{thing}{pieces}: {from} → {to}
equipment.move-may-be-short	{precinct} {kit} жиынтығынан төмен түсуі мүмкін: «{item}», жарамды {before} → {after}, керегі {required}; жетпейді {short}
equipment.move-no-effect	Салыстырылған жиынтықтардың ешқайсысы үшін ештеңе өзгермейді.
equipment.move-short	{precinct} {kit} жиынтығынан төмен түседі: «{item}», жарамды {before} → {after}, керегі {required}; жетпейді {short}
equipment.moved	Көшірілді.
equipment.no-number	нөмірсіз
equipment.not-there	{number} ол жерде жоқ. Тізілім бойынша: {places}.
equipment.number	№ {number}
equipment.number-taken	{number} нөмірі {element} затына берілмейді: ол {holder} тізімінде тұр. Жапсырманы тексеріңіз; зат көшірілген болса, «pandus equipment move {number} --to REF» орындаңыз.
equipment.number-unknown	Тізілімде {number} нөмірлі зат жоқ. Оны «pandus equipment add» командасымен енгізіңіз.
equipment.number-unknown-near	Тізілімде {number} нөмірлі зат жоқ. Бәлкім, {near} шығар?
equipment.outranked	{fact} жазылды, бірақ есептелмейді: одан сенімдірек мәлімет бар. Орнында қарап, --method seen не measured қосып қайталаңыз.
equipment.pieces	{count} дана
equipment.pieces-unknown	саны белгісіз: жазылғаны {count}, {causes}
equipment.place-premises	{premises} ғимараты
equipment.place-premises-of	{premises} ғимараты (учаскелер: {precincts})
equipment.place-store	қойма
equipment.presence-unknown	орнында бар-жоғы белгісіз: {causes}
equipment.quantity	{quantity} — көшіруге жарайтын сан емес. 1 не одан көп деп жазыңыз.
equipment.sheet-column	Түгендеуде «{column}» бағаны жоқ. Бағандар: {columns}.
equipment.sheet-empty	Ештеңе сканерленбеген: тізімде бірде-бір түгендеу нөмірі жоқ.
equipment.sheet-header	Бірнеше ұяшықты жолға тақырып керек. Бірінші жолды былай жазыңыз: {columns}
equipment.sheet-number	Бұл жол нөмірі жоқ зат туралы айтады. Оның түгендеу нөмірін жазыңыз.
equipment.sheet-twice	{number} {line}-жолда да бар, бірақ мәліметі басқа. Екеуінің бірін қалдырыңыз.
equipment.spare-line	{precinct}: {kit} жиынтығынан артық {count}, «{item}» ({numbers})
equipment.spare-none	Қажеттен артық анық жарамды зат жоқ, қоймада да ештеңе жоқ.
equipment.spare-note	Тек көзбен көріліп жарамды деп табылған және тұрған жерінде анық керек емес заттар есептелді.
equipment.stocktake-difference	дана: тізілімде {expected}, саналғаны {found}
equipment.stocktake-done	Түгендеу бір тексеру ретінде жазылды.
equipment.stocktake-elsewhere	күтілмеген: {number}, тіркелген жері: {places}; сонда қалды (--take-over осында көшіреді)
equipment.stocktake-found	табылды: {thing}
equipment.stocktake-head	{precinct}: күтілгені {expected}, табылғаны {found}, жоғы {missing}, күтілмегені {unexpected}
equipment.stocktake-missing	ЖОҚ: {thing}
equipment.stocktake-repeated	қайта сканерленген, бір рет есептелді: {numbers}
equipment.stocktake-stranger	күтілмеген: {number}, мұндай нөмір тізілімде жоқ; оны «pandus equipment add» командасымен енгізіңіз
equipment.stocktake-taken	күтілмеген: {number}, тіркелген жері: {places}; осында көшірілді
equipment.stocktake-unnumbered	нөмірі жоқ, сондықтан саналмады: {count}
equipment.there-already	{number} {place} тізімінде тұр; көшіретін ештеңе жоқ.
equipment.too-many	{place} жерінде {number} затының саны {there}, бұл {quantity} мәнінен аз.
equipment.total	Зат: {count}; жарамды: {working}; жарамсыз: {faulty}; белгісіз: {unknown}.
equipment.trial-fails	сыналғанда жұмыс істемеген
equipment.trial-works	сыналғанда жұмыс істеген
equipment.uncounted	{place} жеріндегі {number} заттарының саны белгісіз. Алдымен санап шығыңыз: pandus equipment set {number} --quantity N --method measured.
equipment.which-place	Не учаскені, не --area (тізім үшін --store) көрсетіңіз, екеуін бірге емес.
equipment.work-count	оның ішінде жарамдысы: {count}
exchange.entered	{value} мәні мен оның енгізілген «{entered}» мәтіні сәйкес емес. Біреуін түзетіңіз немесе «entered» өрісін алып тастаңыз.
exchange.exact	{value} мәні мен оның {exact} бөлшегі сәйкес емес не қате жазылған. Мәнді түзетіп, «exact» пен «exactTolerance» өрістерін алып тастаңыз.
exchange.help-losses	Осы файлдан ешқандай өріске түспегенін басқа файлға жазу.
exchange.statement	Бұл бақылау ештеңе айтпайды. Түрімен бірге «none» не «complete», немесе «element» және «attribute» пен «value», «present» не «of» керек.
exchange.status	«{text}» учаскенің күйі емес. Мыналардың бірін қолданыңыз: {words}.
exchange.twice	{id} файлда екі рет, әр түрлі сипатталған. Екеуін бірдей етіңіз.
explaining.tolerance-stated	бақылаушы көрсеткен қателік: {amount}
export.command	Учаскелерді басқа тізілім, карта, кесте не қолжетімділік базасы үшін шығару.
export.done	Жазылған учаске саны: {count}.
export.done-file	{file}: жазылған учаске саны: {count}.
export.exists	{file} бұрыннан бар, оған тиіскен жоқпыз. Басқа ат таңдаңыз немесе ауыстыру үшін --force беріңіз.
export.help-force	Бұрыннан бар файлдарды ауыстыру.
export.help-legend	Бағандардың мағынасын осы тілде файлға жазу.
export.help-losses	Не енбегенін мысалдарымен файлға жазу (--format json болса, JSON).
export.help-mark	Кестені байт реті белгісінен бастау: кейбір кесте бағдарламаларына керек.
export.help-references	Учаскелер, мысалы 60 не kazaly/61.
export.help-retired	Таратылған учаскелерді де.
export.help-to	Түрі: dossier бәрін сақтайды; қалғандары не енбегенін айтады.
export.retired	Жабылған учаскелер енген жоқ: {count}. --retired берсеңіз, олар да енеді.
export.table-only	{option} тек кестеге арналған: --to csv не --to csv-facts.
export.which	Учаскелерді көрсетіңіз, мысалы 60 61, немесе --area КОД не --all беріңіз.
expression.arguments	«{name}» функциясына қате аргументтер берілген.
expression.chained	Салыстыруларды қатар қоюға болмайды. Екеуін «and» арқылы біріктіріңіз.
expression.character	«{text}» ережеде ештеңе білдірмейді. Алып тастаңыз.
expression.choices	Мұнда мына нұсқалардың бірі керек: {choices}.
expression.cycle	{rules} ережелері бір-біріне шеңбер бойымен сілтейді. Шеңберді үзіңіз.
expression.depth	Жақшалар тым терең салынған. Ережені бөліңіз.
expression.end	Өрнек ерте аяқталған. Толықтырыңыз.
expression.every-choice	Тізімде барлық нұсқа бар, сондықтан ешкім қарамаса да шарт орындалады. Біреуін алып тастаңыз немесе элемент бар-жоғын сұраңыз.
expression.function	«{name}» функциясы жоқ. all, any, ceil, count, holds, max, min, present, recorded және sum бар.
expression.function-near	«{name}» функциясы жоқ. Бәлкім, «{near}» шығар?
expression.holds-scope	«{rule}» ережесі әр {kind} туралы, ал мұнда {kind} жоқ.
expression.many-elements	{kind} бірнешеу болуы мүмкін; any, all, count, min немесе max арқылы нақтылаңыз.
expression.mismatch	Екі жақтың типі әртүрлі, салыстыруға болмайды.
expression.name	«{name}» — бұл элементтің қасиеті де, учаске туралы мәлімет те емес.
expression.name-near	«{name}» мұнда белгісіз. Бәлкім, «{near}» шығар?
expression.not-choice	«in» сөзінің сол жағында нұсқалы қасиет, оң жағында [a, b] тізімі болуы керек.
expression.not-condition	Мұнда шарт керек: салыстыру немесе «иә/жоқ» қасиеті.
expression.not-kind	Мұнда түр атауы керек, мысалы ramp.
expression.not-listed-number	Мұнда түр мен қасиет керек, мысалы corridor.clearWidth.
expression.not-number	Мұнда сан керек.
expression.not-text	«recorded» мәтіндік қасиетке қолданылады.
expression.number	«{text}» — дәл сақтауға болатын сан емес. Цифр санын азайтыңыз.
expression.rule	Бұл жинақта «{rule}» ережесі жоқ.
expression.rule-near	Бұл жинақта «{rule}» ережесі жоқ. Бәлкім, «{near}» шығар?
expression.text	Еркін мәтінді салыстыруға болмайды. Жазылғанын білу үшін «recorded» қолданыңыз.
expression.this	«of this» үшін «each» бар ереже керек.
expression.unexpected	«{text}» мұнда тұра алмайды. Оның алдындағы өрнекті тексеріңіз.
expression.unexpected-number	Сан мұнда тұра алмайды. Оның алдында оператор жетіспейді.
expression.units	Екі жақ әртүрлі шаманы өлшейді. Ұзындықты ұзындықпен, күшті күшпен салыстырыңыз.
fix.relocate	басқа үй-жай немесе ғимарат
fix.temporary	уақытша немесе ұйымдастыру шарасы
fix.works	құрылыс жұмыстары
grade.conditional	шартты түрде қолжетімді
grade.conditional-short	шарт.
grade.full	толық қолжетімді
grade.full-short	толық
grade.none	қолжетімсіз
grade.none-short	ЖОҚ
grade.partial	ішінара қолжетімді
grade.partial-short	ішін.
grade.unknown	расталмаған
grade.unknown-short	?
help.all	Тізілімнің не --area аумағының барлық учаскесі.
help.allow-removals	Аумағының тізімінде жоқ учаскелерді тарату.
help.area	Аумақ коды.
help.as-of	Осы күнге не сәтке дейінгі бақылаулар бойынша.
help.at	Қашан бақыланды; әйтпесе қазір.
help.audit	Учаскені не бәрін ережелер жинақтарымен тексеру. Ешкім қарамаған нәрсе ешқашан есепке алынбайды.
help.by	Кім жауапты; әйтпесе компьютер пайдаланушысы.
help.complete	Барлық элементі жазылған түр.
help.country	Елдің екі әріпті коды; әдепкі жинақтар соған байланысты.
help.date	Кестедегі мәліметтер қашан анықталған.
help.demo	Қазалы ауданының үлгі тізілімін (бәрі ойдан алынған) жасап, тексеріп, есеп жазу.
help.directory	Каталог.
help.discussion	Шығу кодтары: 0 — орындалды; 1 — ақау; 2 — бұзушылық --fail-on деңгейіне жетті (panorama check: файл қабылданбады); 3 — мұндай деңгейдегі бұзушылық жоқ, бірақ өте маңыздысы расталмаған; 64 — қате шақыру.
help.dry-run	Ештеңе өзгертпей, не өзгеретінін көрсету.
help.encoding	Файл кодтамасы, мысалы utf-8, windows-1251 не kz-1048; берілмесе, өзі анықталады.
help.evidence	Немен дәлелденеді; қайталауға болады.
help.facts	Фактілер, мысалы ramp/main.slope=9.5% не booth/2.facesWindow=true.
help.fail-on	Бұзушылық осыдан жеңіл болмаса 2 қайтару: critical, serious, moderate, minor; never — қайтармау.
help.file	Файл.
help.files	Файлдар не файл каталогтары.
help.format	Нәтиженің түрі.
help.import	Учаскелер тізімін, дерекнама не толтырылған тексеру бланкісін енгізу; алдымен не өзгеретінін көрсетеді.
help.import-file	Кесте (CSV), JSON, жолма-жол JSON, GeoJSON, A11yJSON, дерекнама не толтырылған бланк.
help.init	Бос тізілім жасау.
help.inspection	Тексерудің атауы.
help.instrument	Аспап, мысалы tapeMeasure не digitalLevel.
help.known-at	Осы күнге не сәтке дейін жазылғандар бойынша.
help.lang	Тіл: kk, ru не en; әйтпесе жүйе тілі.
help.mapping	Бағандардың мәнін айтатын сәйкестік файлы (YAML).
help.method	Қалай анықталды: measured (өлшеу), derived (есептеу), seen (көру), document (құжат), declared (айтылған).
help.moment	Сайлау кезеңі: registry, preElection, eve, opening не voting.
help.new	Бұрын жазылмаған элементтерге рұқсат ету.
help.none	Жоқ екені анықталған түр, мысалы lift.
help.observe	Учаскеде анықталған фактілерді жазу.
help.output	Есепті стандартты шығыстың орнына файлға жазу.
help.pack	Ережелер жинағы: идентификаторы не өз файлыңыздың жолы; қайталауға болады. Әйтпесе тізілім жинақтары.
help.pandus	Әр сайлаушы учаскеге жете ала ма, дауыс бере ала ма, дауыс құпиясы сақтала ма — соны және нені түзету керегін көрсетеді.
help.panorama	Панорамаларды тексеру, сақтау және тізімдеу.
help.panorama-add	Панораманы тексеріп, учаскеге сақтау.
help.panorama-check	Қай файлдар панорамаға жарайтынын, қалғандарында не дұрыс емесін көрсету; ештеңе сақталмайды.
help.panorama-list	Учаске панорамаларының тізімі.
help.precinct	Учаскелер тізімі, біреуі туралы белгінің бәрі, енгізу, өзгерту, басқа ғимаратқа көшіру.
help.precinct-list	Учаскелер тізімі.
help.precinct-show	Учаске туралы не белгілі, не белгісіз екенін көрсету.
help.reason	Бұрынғы бақылау неге түзетіледі.
help.reference	Учаске: нөмірі немесе нөмір қайталанса — аумақ/нөмір.
help.registry	Тізілім каталогы; әйтпесе PANDUS_REGISTRY.
help.report	Есептер.
help.report-precinct	Бір учаскенің есебі.
help.skip-bad-rows	Қатесі бар жолдарды өткізіп жіберіп, осы файлға жазу.
help.verify	Әр жазба мен әр файлды қайта оқып, өзгергенін айту.
help.view	Суретте не көрсетілген: arrival, entrance, ramp, route, hall, booths, box не corner.
help.zone	Уақыт белдеуі (IANA).
history.all-of	бәрі осы
history.belongs-to	{parent} құрамында
history.building	{id} ғимараты
history.conflicting	қолданыстағысына қайшы: тең дәрежелі, сол тексеруден не сәттен
history.course-of	{precinct} учаскесінің {fact} фактісі (жаңасы бірінші; уақыты {zone})
history.current	қолданыста: ең жоғары дәрежелі жаңасы
history.elsewhere	басқа ғимараттікі, учаске онда емес
history.everything	тізілім
history.evidence	дәлелі: {list}
history.field-address	мекенжай
history.field-area	аумақ
history.field-at	қашан
history.field-captured	түсірілген
history.field-commission	комиссия
history.field-day	күні
history.field-encoding	кодтау
history.field-external	ондағы коды
history.field-file	файл
history.field-format	пішім
history.field-found	табылды
history.field-from	қайдан
history.field-from-element	ондағы тізімдегі аты
history.field-from-premises	қай ғимараттан
history.field-kind	деңгейі
history.field-mapping	сәйкестік
history.field-missing	жоқ
history.field-name	атауы
history.field-number	нөмір
history.field-parent	жоғарысы
history.field-premises	ғимарат
history.field-quantity	саны
history.field-reason	неге
history.field-rows	жол
history.field-since	бастап
history.field-skipped	өткізілген жол
history.field-status	күйі
history.field-system	жүйе
history.field-takes-part	қатысады
history.field-thing	не
history.field-to	қайда
history.field-to-element	қазіргі тізімдегі аты
history.field-to-premises	қай ғимаратқа
history.field-unexpected	күтілмеген
history.field-venue	орны
history.field-view	көрсетеді
history.field-zone	уақыт белдеуі
history.from-to	{field}: {before} → {after}
history.help	Не, қашан, кім және неге өзгертілгенін көрсету: учаске, ғимарат не бүкіл тізілім бойынша; факт берілсе — оның бүкіл барысы.
history.help-before	Әрі қарай парақтау үшін тек нөмірі кіші өзгерістер.
history.help-element	Тек осы элементтің не түрдің бақылаулары, мысалы ramp/main не ramp.
history.help-fact	Бір факт, мысалы ramp/main.slope, ramp/main (бар ма) не ramp/main.of.
history.help-limit	Осынша өзгерістен артық емес.
history.help-reference	Учаске не ғимарат белгісі; әйтпесе бәрі.
history.help-rows	Бір өзгерістің осынша жолынан артық емес; учаскесіз 20.
history.help-since	Тек осы күні не кейін жазылғаны.
history.inspection	{name} тексеруі
history.instead-of	{value} орнына ({method}, {day})
history.is-gone	жоқ
history.is-there	бар
history.known-value	Қазір: {value}
history.later	көрсетілген сәттен кейін жасалған
history.more	… және тағы {count}; көру үшін --rows
history.new	жаңа
history.next-page	Ескірек өзгерістер: --before {change}
history.none-of	бірде-бірі жоқ
history.not-instead-of	{value} мәнін ауыстырмайды ({method}, {day})
history.nothing	Ештеңе жазылмаған.
history.number	«{text}» {option} үшін жарамайды. 1 мен 1000000 аралығындағы бүтін сан беріңіз.
history.of	{subject} тарихы (жаңасы бірінші; уақыты {zone})
history.option-of-changes	{option} фактімен бірге берілмейді: оның барысы толық көрсетіледі. Бұл параметрді алып тастаңыз.
history.option-of-fact	{option} тек фактімен бірге беріледі: pandus history УЧАСКЕ ФАКТ {option} КҮН.
history.outranked	ескерілмеген: ертерегінің дәрежесі жоғары
history.reason	Себебі: {reason}
history.recorded	{actor} {moment} жазған, {change}-өзгеріс
history.source-text	дереккөзде: «{text}»
history.subject-area	Аумақ {name}
history.subject-commission	Комиссия {name}
history.subject-custody	{name} тапсыру
history.subject-election	Сайлау {name}
history.subject-external-id	{name} сыртқы коды
history.subject-imported-file	Файл {name}
history.subject-occupancy	{name} орны
history.subject-panorama	{name} панорамасы
history.subject-participation	Сайлауға қатысуы: {name}
history.subject-precinct	Учаске {name}
history.subject-premises	Ғимарат {name}
history.subject-setting	Баптаулар
history.subject-stocktake	{name} түгендеуі
history.superseded	дәрежесі тең не жоғары жаңасымен ауыстырылған
history.unknown-value	Қазір: белгісіз ({causes})
import.absent-columns	Сәйкестікте аталған, бірақ файлда жоқ бағандар: {columns}.
import.and-more	және тағы {count}; бәрі --format json арқылы
import.aside	Енгізілмеген жолдар, {reason}: {count} ({lines}-жолдар).
import.aside-no-number	учаске нөмірі жоқ
import.aside-not-a-precinct	учаске емес
import.aside-total	басқа жолдардың қорытындысы
import.changed-areas	Атау не орын алатын аумақтар: {ids}.
import.changed-commissions	Атауы не жоғары тұрған комиссиясы басқа комиссиялар: {ids}.
import.changed-premises	Мекенжайы, атауы не коды басқа ғимараттар: {ids}.
import.done	Енгізілді.
import.doubt-area-name	Тізілімде {area} — «{known}», файлда — «{given}». Атауы өзгермейді.
import.doubt-area-vanished	{area}: файлда бірде-бір учаске жоқ, тізілімде {known}.
import.doubt-contradictory	{id} ғимараты мұнда «{given}» деп аталған; ол туралы {line}-жолда айтылғаны есепке алынды.
import.doubt-count-drop	{area}: файлда {count} учаске, тізілімде {known}.
import.doubt-implausible	{precinct}: {fact} = {value}; әдетте {low} мен {high} аралығында.
import.doubt-imported-before	Дәл осы файл бұрын енгізілген: {date}.
import.doubt-mended	Ұяшық ішіндегі тырнақшалар қосталмаған; жол болжамды мағынасында оқылды.
import.doubt-moved	{precinct}: ғимарат бұрынғы орнынан {metres} м қашықта.
import.doubt-moved-later	{precinct}: осы файл бойынша ол {building} ғимаратында тізілімде көрсетілгеннен ертерек дауыс берген. Тізілімдегі күн қалады; өзгерту: pandus precinct move.
import.doubt-one-point	{point} нүктесінде {count} мекенжай ({lines}-жолдар): бұл елді мекен ортасы болуы мүмкін.
import.doubt-repeated	{precinct} файлда қайталанады; {line}-жол есепке алынды, бұл жол алынбады.
import.doubt-retired	{precinct} таратылған, бірақ файлда бар; сол күйінде қалады. Қайтару: pandus precinct set {precinct} --status active.
import.doubt-same-site	{id} және {other} ғимараттарының мекенжайы мен атауы бір.
import.encoding-guess	Кодтама болжаммен анықталды: {encoding} бойынша «{sample}» оқылады; {other} бойынша «{otherSample}» болар еді. Қате болса, --encoding АТАУЫ беріңіз.
import.form-option	Тексеру бланкісінде {option} беретін мәлімет өзі бар; бұл параметрді алып тастаңыз.
import.held	Әзірге ештеңе жазылған жоқ. Енгізу үшін командаға --yes қосып қайталаңыз.
import.ignored	Оқылмайтын бағандар, ұяшықтары енгізілмейді: {columns}. Атын өзгертіңіз не --mapping беріңіз.
import.look-at	Тексеріңіз
import.mapping	«{mapping}» сәйкестігі бойынша {format} ретінде {encoding} кодтамасында оқылды.
import.missing	Тізілімде бар, бұл тізімде жоқ: {count} ({precincts}). Олар қалады; --allow-removals таратады.
import.missing-held	Бұл тізімде жоқ: {count} ({precincts}). Тізімде қатесі бар жолдар болғанда, ешқайсысы таратылмайды.
import.move	{precinct} {from} ғимаратынан {to} ғимаратына көшеді.
import.nothing-new	Тізілім мұның бәрін біледі; ештеңе өзгертілген жоқ.
import.placed	Ғимараты алғаш көрсетілген белгілі учаскелер: {precincts}.
import.plan	{file}: жол саны {rows}. Учаске қосылады {added}, өзгереді {changed}, жаңа бақылауы бар {observed}, өзгеріссіз {unchanged}; ғимарат қосылады {premises}; аумақ {areas}; комиссия {commissions}; бақылау {observations}, оның ішінде белгілі фактінің жаңа мәні {revised}.
import.precinct-twice	{precinct} файлда екі рет кездеседі; алғашқысы {line}-жолда. Жолдардың бірін қалдырыңыз.
import.rejected	Қатесі бар жолдар: {count}. Оларды түзетіңіз не --skip-bad-rows ФАЙЛ беріңіз: олар өткізіп жіберіліп, сол файлға жазылады. Ештеңе өзгертілген жоқ.
import.removed	Бұл тізімде жоқ, таратылады: {count} ({precincts}).
import.shared	Бір ғимарат (мекенжайы мен атауы бойынша): {precincts}.
import.skipped-bad	Қатесі бар жолдар өткізіп жіберіліп, {file} файлына жазылды: {count}. Сонда түзетіп, сол файлды енгізіңіз.
import.skipped-rows	Тақырып үстіндегі, оқылмаған жолдар: {lines}.
import.to-be-skipped	Қатесі бар, өткізіп жіберілетін жолдар: {count}.
instrument.caliper	штангенциркуль
instrument.digitalLevel	электрондық деңгей өлшегіш
instrument.forceGauge	динамометр
instrument.laserMeter	лазерлік рулетка
instrument.luxMeter	люксметр
instrument.measuringWheel	өлшеу дөңгелегі
instrument.phone	телефон
instrument.ruler	сызғыш
instrument.spiritLevel	көпіршікті деңгей өлшегіш
instrument.springScale	серіппелі таразы
instrument.stopwatch	секундомер
instrument.tapeMeasure	рулетка
instrument.thermometer	термометр
json.after-end	JSON құжатының соңынан кейін артық мәтін бар. Алып тастаңыз.
json.control	JSON мәтінінде жол ауысу не басқару таңбасы болмайды. \\n деп жазыңыз не алып тастаңыз.
json.depth	JSON құжатының салыну деңгейі тым терең.
json.encoding	Мұндағы әріп UTF-8 кодтамасында емес, ал JSON сонда жазылады. Файлды UTF-8 түрінде сақтап, қайталаңыз.
json.end	JSON құжаты ерте аяқталған: жақша не мән жетіспейді. Файл толық көшірілген бе?
json.escape	Мұндай тізбек JSON-да ештеңе білдірмейді. \\n, \\" немесе төрт цифрлы \\u қолданыңыз.
json.key-twice	«{key}» кілті бір нысанда екі рет кездеседі. Біреуін қалдырыңыз.
json.no-features	Бұл GeoJSON нысандар жинағы емес. "type": "FeatureCollection" және «features» жиымы керек.
json.no-list	Бұл JSON құжатында жазбалар тізімі жоқ. Оның өзі бір жазба болса, сәйкестік файлында $ жолын көрсетіңіз.
json.no-records	Бұл JSON құжатында жазбалардың қайда тұрғаны белгісіз. Жолын сәйкестік файлында көрсетіңіз; мұнда мүмкіндері: {paths}.
json.not-object	Жазба фигуралы жақшадағы, өрістері аталған JSON нысаны болуы керек.
json.open-string	Бұл мәтін жабылмаған. Жетіспейтін тырнақшаны қосыңыз.
json.path	Жазбаларға апаратын {path} жолы мұнда ешқайда жеткізбейді. Жолды не құжатты түзетіңіз.
json.unexpected	«{text}» JSON ішінде мұнда тұра алмайды. Алдында үтір не тырнақша түсіп қалмағанын тексеріңіз.
kit/house/instruments/house/title	Осы жобаның ұсынатын тәжірибесі (заңдық күші жоқ)
kit/house/items/backup-power/title	Бір сағатқа жететін резервтік қуат көзі
kit/house/items/booths/title	Дауыс беру кабиналары
kit/house/items/envelopes/title	Конверт не папка жиынтықтары
kit/house/items/extinguisher/title	Залдағы мерзімі өтпеген өрт сөндіргіш
kit/house/items/home-voting-screens/title	Үйде дауыс беруге арналған қалқандар
kit/house/items/lamp/title	Оқуға арналған шам
kit/house/items/magnifier/title	Лупа
kit/house/items/phrase-cards/title	Сөз карточкалары жиынтығы
kit/house/items/portable-boxes/title	Тасымалданатын жәшіктер
kit/house/items/seat-with-arms/title	Шынтақ тірегіші бар орын
kit/house/items/seats/title	Күтуге және толтыруға арналған орындар
kit/house/title	Осы жобаның ұсынатын жиынтығы
kit/kz/instruments/kz-cec-21-183/title	ОСК-ның 23.10.2012 № 21/183 «Сайлау учаскесіндегі дауыс беру үй-жайын, дауыс беру пунктін жарақтандыру жөніндегі нұсқаулық» қаулысы
kit/kz/instruments/kz-cec-24-217/title	ОСК-ның 21.12.2018 № 24/217 «Мүгедектігі бар азаматтардың сайлау құқықтарын қамтамасыз ету жөніндегі ұсынымдар» қаулысы, 24.12.2025 № 37/49 редакциясында
kit/kz/instruments/kz-cl-2464/title	Қазақстан Республикасының 28.09.1995 № 2464 «Қазақстан Республикасындағы сайлау туралы» Конституциялық заңы
kit/kz/items/booths/title	Дауыс беру кабиналары
kit/kz/items/boxes/title	Дауыс беру жәшіктері
kit/kz/items/computer/title	Арнайы бұрыштағы компьютер
kit/kz/items/headphones/title	Құлақаспап
kit/kz/items/lamp/title	Оқуға арналған қосымша жарық
kit/kz/items/magnifier/title	Лупалар
kit/kz/items/safe/title	Сейф
kit/kz/items/stencils/title	Әр бюллетень түріне трафарет
kit/kz/items/wheelchair-booth/title	Арбадағы сайлаушыға арналған кабина
kit/kz/title	Қазақстан сайлау учаскелерінің жабдығы, белгілі болғанынша
kit/uk/instruments/uk-ec-minimum/title	Сайлау комиссиясы, 2022 жылғы «Сайлау туралы» заңға басшылық, ең аз жабдық
kit/uk/items/badges/title	Қызметкерлерге арналған бейдждер
kit/uk/items/magnifiers/title	Лупалар
kit/uk/items/seating/title	Орындықтар не басқа отыратын орын
kit/uk/items/tactile-device/title	Дауыс беруге арналған тактильді құрал
kit/uk/items/wheelchair-booth/title	Арба деңгейіндегі кабина
kit/uk/title	Учаскелердің ең аз жабдығы, Ұлыбритания Сайлау комиссиясы
lifecycle.active	жұмыс істейді
lifecycle.added	Енгізілді: {precinct}
lifecycle.alternate	қосалқы
lifecycle.areas-total	Аумақ саны: {count}
lifecycle.changed	Өзгертілді: {what}
lifecycle.commission-id	Комиссияға белгі керек.
lifecycle.commissions-total	Комиссия саны: {count}
lifecycle.done	Орындалды.
lifecycle.draft	жоба
lifecycle.entered	Енгізілді: {what}
lifecycle.help-address	Ғимараттың мекенжайы; сол жердегі белгілі ғимарат алынады.
lifecycle.help-area	Аумақтар: тізім, енгізу, өзгерту.
lifecycle.help-area-add	Аумақты енгізу.
lifecycle.help-area-kind	Деңгейі: country, region, district, city, settlement не other.
lifecycle.help-area-list	Аумақтар тізімі кодтары бойынша.
lifecycle.help-area-set	Аумақты өзгерту; бос мәтін тазартады.
lifecycle.help-code	Аумақтың коды.
lifecycle.help-commission	Комиссиялар: тізім, енгізу, өзгерту.
lifecycle.help-commission-add	Комиссияны енгізу.
lifecycle.help-commission-id	Комиссияның белгісі.
lifecycle.help-commission-kind	Деңгейі: central, territorial, okrug не precinct.
lifecycle.help-commission-list	Комиссиялар тізімі белгілері бойынша.
lifecycle.help-commission-parent	Жоғары тұрған комиссияның белгісі.
lifecycle.help-commission-set	Комиссияны өзгерту; бос мәтін тазартады.
lifecycle.help-name	Атауы.
lifecycle.help-new-reference	Аумақ пен нөмір, мысалы kazaly/70.
lifecycle.help-of-commission	Ол бағынатын комиссияның белгісі.
lifecycle.help-only-status	Тек осы күйдегі учаскелер.
lifecycle.help-parent	Оны қамтитын аумақтың коды.
lifecycle.help-precinct-add	Учаскені енгізу.
lifecycle.help-precinct-move	Учаскені көрсетілген күннен бастап басқа ғимаратқа көшіру.
lifecycle.help-precinct-set	Учаскенің атауын, комиссиясын, күйін не сыртқы кодтарын өзгерту; бос мәтін тазартады.
lifecycle.help-premises	Ғимараттың белгісі.
lifecycle.help-reason	Неге; тарихта сақталады.
lifecycle.help-same-as	Басқа жүйедегі коды: ЖҮЙЕ:КОД; қайталауға болады.
lifecycle.help-since	Осы күннен не сәттен бастап; әйтпесе қазірден.
lifecycle.help-status	Күйі: draft (жоба), active (жұмыс істейді), alternate (қосалқы) не retired (таратылған).
lifecycle.help-venue	Ғимарат не екені, мысалы мектеп.
lifecycle.is-retired	{precinct} таратылған; соған қарамастан тексерілді.
lifecycle.leaves	Ол енді мыналарға қатыспайды: {elections}
lifecycle.move	{precinct}: {since} бастап {to}; бұрын: {from}
lifecycle.new-building	Жаңа ғимарат: {premises}
lifecycle.nothing	Өзгертетін ештеңе жоқ.
lifecycle.nowhere	Қайда екенін көрсетіңіз: --premises, --address не --venue.
lifecycle.reference	«{text}» учаскенің аумағын көрсетпейді. АУМАҚ/НӨМІР деп жазыңыз, мысалы kazaly/70.
lifecycle.retired	таратылған
lifecycle.retires	{precinct} таратылады: тексеруге кірмейді, тарихы қалады.
lifecycle.same-as	«{text}» басқа жүйенің коды емес. ЖҮЙЕ:КОД деп жазыңыз, мысалы osm:w123.
lifecycle.several-buildings	{address} мекенжайында бірнеше ғимарат бар: {known}. Біреуін --premises арқылы атаңыз не --venue қосыңыз.
lifecycle.shared-with	Сол ғимаратта: {precincts}
link.arrival	келу
link.booth	кабина
link.box	сайлау жәшігі
link.entrance	кіреберіс
link.exit	шығу
link.path	ғимаратқа дейінгі жол
link.ramp	пандус
link.route	ғимарат ішіндегі жол
link.votingRoom	дауыс беру үй-жайы
loss.all	мәліметтің барлық түрі
loss.history	бұрынғы, қайшы не сенімділігі төмен бақылаулар
loss.lists	бір нәрсенің жоқтығы не тізімнің толықтығы
loss.no-field	форматта мұндай өріс жоқ
loss.not-known	жазылған, бірақ осы сәтке белгісіз
loss.not-understood	түсініксіз
loss.nothing	Анықталғанның бәрі толық енді.
loss.one-only	форматта тек біреуіне орын бар
loss.provenance	қалай, қашан және кім анықтағаны
loss.summary	Енбегені: {count} ({parts}). Нақты тізімін --losses ФАЙЛ жазады.
loss.title	Енбегені: {count}. Себептері мен алғашқы мысалдары:
loss.tolerance	санның дәлдік шегі
loss.value	өріс мұндай мәнді қабылдамайды
mapping.absent	Сәйкестік жол түрлерін «{column}» бағаны бойынша ажыратады, ал ол файлда жоқ. Лайықты сәйкестікті таңдаңыз.
mapping.area	Жолда аумақ көрсетілмеген. Бағанды толтырыңыз немесе --area КОД беріңіз.
mapping.coordinate	«{text}» — картадағы орын емес. Координаталар — сандар: ендік -90…90, бойлық -180…180.
mapping.date	Бұл мәліметтердің қашан анықталғаны көрсетілмеген. --date 2026-11-24 беріңіз.
mapping.field	«{field}» өрісі жоқ немесе mapping/1 файлында ештеңе білдірмейді.
mapping.no-number	Жолда учаске нөмірі жоқ. Ұяшықты толтырыңыз не сәйкестік файлында мұндай жолдарды өткізіп жіберіңіз.
mapping.none	Белгісіз кесте; бағандары: {columns}. Бағандарды number, area, name, address, venue деп атаңыз немесе --mapping ФАЙЛ арқылы сипаттаңыз.
mapping.number	«{text}» — учаске нөмірі емес. «/» таңбасыз 1–100 таңба керек.
mapping.row	Мұндай жол түрі «{mapping}» сәйкестігінде сипатталмаған. Оны сәйкестік файлына қосыңыз.
mapping.value	«{text}» мұнда ештеңе білдірмейді. Белгілілері: {words}. Ұяшықты түзетіңіз не сәйкестік файлының «values» бөлімінде мағынасын беріңіз.
mapping.word	«{text}» сәйкестіктің «{field}» өрісіне жарамайды. Мүмкін мәндер: {words}.
mapping.yaml	Сәйкестік файлы жарамсыз YAML: {reason}.
method.declared	айтылған, тексерілмеген
method.derived	өлшемдерден есептелген
method.document	құжат бойынша
method.measured	өлшенген
method.seen	көзбен көрілген
moment.eve	дауыс беру қарсаңы
moment.opening	учаскенің ашылуы
moment.preElection	сайлау алдындағы тексеру
moment.registry	сайлаудан айлар бұрынғы тексеру
moment.voting	дауыс беру
observe.also	Ғимарат ортақ; бұл енді мына учаскелерге де қатысты: {precincts}.
observe.complete-but-empty	Мұнда бірде-бір {kind} жазылмаған. Жоқ болса, --none {kind} деңіз; әйтпесе алдымен оларды жазыңыз.
observe.form	«{text}» — факт емес. ТҮР/АТЫ.ҚАСИЕТ=МӘН деп жазыңыз, мысалы ramp/main.slope=9.5%, не ТҮР/АТЫ=present не =absent.
observe.implausible	{fact} = {value} әдеттегі шектен тыс ({low} … {high}). Мән жазылды; көрсеткіш пен бірлікті тексеріңіз.
observe.no-premises	{precinct} учаскесінің ғимараты көрсетілмеген, сондықтан факт ешнәрсеге тиесілі емес. Алдымен учаскені ғимаратымен енгізіңіз.
observe.none-but-listed	Мұнда {kind} жазылған. Шынымен жоқ болса, әрқайсысы туралы айтыңыз: {known} --none {kind}.
observe.nothing	Жазатын ештеңе жоқ. Факт, --none ТҮР не --complete ТҮР беріңіз.
observe.recorded	{precinct} үшін жазылды: {fact}
observe.unknown	{element} әлі ешкім жазбаған. Шынымен жаңа элемент болса, --new қосыңыз.
observe.unknown-near	{element} әлі ешкім жазбаған. Бәлкім, {near} шығар? Белгілілері: {known}. Шынымен жаңа элемент болса, --new қосыңыз.
obstacle.notKnown	анықталмаған ереже: {count}
obstacle.nothingPassed	орындауға болатын өте ауыр не ауыр талап қолданылмайды
obstacle.nothingToSpare	затқа мұқтаж, ал артығы жоқ ереже: {count}
outcome.cantTell	тексеру қажет
outcome.failed	бұзушылық
outcome.inapplicable	қолданылмайды
outcome.passed	орындалған
outcome.untested	қаралмаған
pack.field	«{field}» өрісі жоқ немесе бос. Қосыңыз.
pack.key	«{key}» кілті мұнда ештеңе білдірмейді. Барлары: {keys}.
pack.key-near	«{key}» кілті мұнда ештеңе білдірмейді. Бәлкім, «{near}» шығар?
pack.rule-twice	«{rule}» ереже идентификаторы екі рет кездеседі. Біреуін өзгертіңіз.
pack.unknown	«{pack}» жинағы жоқ. Барлары: {packs}.
pack.version	Бұл белгілі нұсқадағы ережелер жинағы емес («{version}»). Файл «pandus: pack/1» деп басталуы керек.
pack.word	«{text}» мұнда жарамайды. Мыналардың бірін қолданыңыз: {words}.
pack/ada/instruments/us-ada-2010/title	2010 жылғы ADA қолжетімді жобалау стандарттары
pack/ada/instruments/us-doj-checklist-2004/title	АҚШ Әділет министрлігі, «Сайлау учаскелеріне арналған ADA бақылау тізімі», 2004 (2016 жылы ауыстырылған)
pack/ada/instruments/us-doj-checklist-2016/title	АҚШ Әділет министрлігі, «Сайлау учаскелеріне арналған ADA бақылау тізімі», 2016
pack/ada/rules/area-aisles/remedy	Есіктен жәшікке дейінгі әр өткелдің ені 36 дюйм (914 мм) болатындай етіп жиһазды жылжытыңыз.
pack/ada/rules/area-aisles/title	Үстелдер, кабиналар және жәшік арасындағы өткелдер жеткілікті кең
pack/ada/rules/area-desk-height/remedy	Үстіңгі тақтайының биіктігі 28–34 дюйм (711–864 мм), астындағы бос орны 27 дюйм (686 мм) үстел қойыңыз немесе жазуға арналған планшет беріңіз.
pack/ada/rules/area-desk-height/title	Бюллетень беру үстелінің кемінде бір орны арбадағы адамға қолайлы
pack/ada/rules/area-turning-space/remedy	Бюллетень беру үстелінің және кабинаның алдында диаметрі 60 дюйм (1,52 м) шеңбер бос қалатындай етіп үстелдерді, орындықтарды және қоршауларды жылжытыңыз.
pack/ada/rules/area-turning-space/title	Бюллетень беру үстелінің және кабинаның жанында арба бұрыла алады
pack/ada/rules/arr-dropoff/remedy	Дауыс беру күні конустармен ұзындығы 20 фут (6,1 м), өту жолағы 60 дюйм (1,52 м) тегіс бөлік бөліп, жиектас жанына еңіс төсеніш қойыңыз, кейін жиектасты төмендетіңіз.
pack/ada/rules/arr-dropoff/title	Түсіру орны жеткілікті үлкен, тегіс және баспалдақсыз
pack/ada/rules/arr-parking-bay-size/remedy	Ені 96 дюйм (2,44 м) орынның жанында 96 дюймдік өту жолағы қалатындай етіп көрші орынды конустармен жабыңыз, кейін жаңа таңбалама түсіріңіз.
pack/ada/rules/arr-parking-bay-size/title	Көтергіші бар шағын автобусқа арналған орын мен оның өту жолағының ені жеткілікті
pack/ada/rules/arr-parking-distance/remedy	Дауыс беру күні баспалдақсыз жол басталатын тегіс әрі қатты орын бөліңіз, кейін тұрақты таңбаламаны сол жерге көшіріңіз.
pack/ada/rules/arr-parking-distance/title	Қолжетімді орын тегіс, жабыны қатты және баспалдақсыз жолда орналасқан
pack/ada/rules/arr-parking-reserved/remedy	Дауыс беру күні әр 25 орынның біреуін конустармен қоршап, тасымалды белгі қойыңыз, оның бірі шағын автобусқа жететіндей кең болсын, кейін тұрақты таңбалама түсіріңіз.
pack/ada/rules/arr-parking-reserved/title	Қолжетімді тұрақ орындары жеткілікті және белгімен көрсетілген
pack/ada/rules/booth-wheelchair-present/remedy	Баспалдақсыз жолға үш жағы қалқаланған, пердесі бар аласа үстел қойыңыз, кейін арбаға арналған кабина алыңыз.
pack/ada/rules/booth-wheelchair-present/title	Арбадағы сайлаушыға арналған кабина бар
pack/ada/rules/booth-wheelchair-space/remedy	Кабинаның ішін жиналмалы қалқандармен 30 × 48 дюймге (762 × 1219 мм) дейін кеңейтіп, алдында диаметрі 60 дюйм (1,52 м) шеңбер бос қалдырыңыз.
pack/ada/rules/booth-wheelchair-space/title	Арбаға арналған кабина жеткілікті үлкен
pack/ada/rules/booth-wheelchair-table/remedy	Сөренің орнына биіктігі 28–34 дюйм (711–864 мм), астындағы бос орны 27 дюйм (686 мм), тереңдігі 19 дюйм (483 мм) үстел қойыңыз.
pack/ada/rules/booth-wheelchair-table/title	Арбаға арналған кабинадағы үстелше биіктігі және тізеге арналған орын
pack/ada/rules/box-slot-reach/remedy	Саңылауы 15–48 дюйм (381–1219 мм) биіктікте болатындай етіп жәшікті баспалдақсыз жолдағы еденге не аласа тұғырға қойыңыз.
pack/ada/rules/box-slot-reach/title	Жәшік саңылауына арбадан қол жетеді
pack/ada/rules/doc-inspection-act/remedy	Рулетка, деңгей және динамометр алып қайта келіп, актідегі әр кемшіліктің өлшемі мен орнын жазыңыз.
pack/ada/rules/doc-inspection-act/title	Тексеру актісінде әр кемшіліктің өлшемі көрсетілген
pack/ada/rules/doc-remediation-plan/remedy	Әр кемшілік бойынша уақытша шараны, жауаптыны және мерзімді немесе учаске көшетін мекенжайды жазыңыз.
pack/ada/rules/doc-remediation-plan/title	Әр кемшілік бойынша уақытша шара немесе учаскені көшіру жоспарланған
pack/ada/rules/ent-alternative-entrance/remedy	Баспалдағы бар әр кіреберістің жанына бағытсызығы бар нұсқағыш қойып, қолжетімді есікті бүкіл дауыс беру уақытында кезекшімен ашық ұстаңыз.
pack/ada/rules/ent-alternative-entrance/title	Қолжетімді кіреберіс қалғандарының жанында көрсетілген және дауыс беру уақытында үнемі ашық
pack/ada/rules/ent-call-button/remedy	Жерден 15–48 дюйм (381–1219 мм) биіктікке сымсыз түйме бекітіңіз немесе кезекші қойыңыз, кейін тұрақты түймені ауыстырыңыз.
pack/ada/rules/ent-call-button/title	Шақыру түймесіне арбадан қол жетеді
pack/ada/rules/ent-door-operation/remedy	Бүкіл дауыс беру уақытында есікті ашық ұстаңыз немесе жанына кезекші қойыңыз, кейін тетік тұтқа орнатып, ашу күшін 5 фунт-күшке (22,2 Н) дейін жеңілдетіңіз.
pack/ada/rules/ent-door-operation/title	Кіреберіс есігі бір қолмен ашылады, немесе ашық ұсталады, немесе кезекші бар
pack/ada/rules/ent-door-width/remedy	Есіктің екі жармасын да ашық ұстаңыз, жармасын топсасынан алыңыз немесе кеңірек кіреберісті ашып, белгілеңіз, кейін жарықтағы ені 32 дюйм (813 мм) есік орнатыңыз.
pack/ada/rules/ent-door-width/title	Кіреберіс есігінің жарықтағы ені
pack/ada/rules/ent-landing/remedy	Есікті ашық ұстаңыз немесе кезекші қойыңыз, тұтқаның жанында тұрғанның бәрін алып, ол жерде 18 дюйм (457 мм) бос қалдырыңыз.
pack/ada/rules/ent-landing/title	Кіреберіс есігі тұтқасының жанындағы бос орын
pack/ada/rules/ent-step-free/remedy	Еңісі 1:12-ден аспайтын, кезекшісі бар тасымалды пандус қойыңыз немесе баспалдақсыз басқа кіреберісті ашып, белгілеңіз, кейін пандус салыңыз және сайлаушыны ешқашан көтеріп апармаңыз.
pack/ada/rules/ent-step-free/title	Кемінде бір кіреберіс баспалдақсыз немесе стандартқа сай пандусы не көтергіші бар
pack/ada/rules/ent-threshold/remedy	Табалдырықтың екі жағына жапсырма пандус бекітіңіз, кейін табалдырықты 1/2 дюймге (12,7 мм) дейін түсіріңіз немесе жиегін 1:2 етіп қиғаштаңыз.
pack/ada/rules/ent-threshold/title	Кіреберіс есігінің табалдырығы аласа
pack/ada/rules/hear-lipreading-light/remedy	Бюллетень беру үстелінің артындағы перделерді жабыңыз немесе комиссия мүшелері терезеге арқасын беріп отырмайтындай етіп үстелді бұрыңыз.
pack/ada/rules/hear-lipreading-light/title	Бюллетень беру үстеліндегілердің жүзі еріннен оқитын сайлаушыға көрінеді
pack/ada/rules/path-protruding/remedy	Заттың астына таяқпен анықталатын конус, гүл құмырасы не қоршау қойыңыз, кейін оны алып тастаңыз немесе 80 дюймге (2,03 м) көтеріңіз.
pack/ada/rules/path-protruding/title	Жолда шығыңқы не төмен ілініп тұрған заттар жоқ
pack/ada/rules/path-slope/remedy	Сайлаушыларды еңісі аз жолмен бағыттап, еңіс жерге кезекші қойыңыз, кейін жолды тегістеңіз немесе тік бөлігін алаңшалары мен тұтқалары бар пандус етіп жасаңыз.
pack/ada/rules/path-slope/title	Кіреберіске дейінгі жолдың еңісі рұқсат етілген шекте
pack/ada/rules/path-step-free/remedy	Дауыс беру күніне баспалдақ не жиектас үстіне кезекшісі бар тасымалды пандус бекітіңіз, кейін тұрақты еңіс түсу салыңыз.
pack/ada/rules/path-step-free/title	Кіреберіске дейінгі жолда баспалдақ жоқ, әр жиектаста еңіс түсу бар
pack/ada/rules/path-surface/remedy	Жұмсақ не тайғақ бөлікке шеттері бекітілген қатты, тайғақ емес төсеніш салыңыз, кейін оны төсеп шығыңыз.
pack/ada/rules/path-surface/title	Жол жабыны қатты және тайғақ емес
pack/ada/rules/path-width/remedy	Жолдың бойында 36 дюйм (914 мм) бос қалатындай етіп көлікті, жәшіктерді және қарды алып тастаңыз, кейін тар бөлікті кеңейтіңіз.
pack/ada/rules/path-width/title	Кіреберіске дейінгі жолдың ені жеткілікті
pack/ada/rules/ramp-edge/remedy	Дауыс беру күніне ашық жиек бойымен биіктігі кемінде 50 мм (2 дюйм) тақтай бекітіңіз, кейін тұрақты бөгет жасаңыз.
pack/ada/rules/ramp-edge/title	Дөңгелек пандустан тайып кетуі мүмкін жердегі жиек бөгеті
pack/ada/rules/ramp-handrails/remedy	Уақытша тұтқа бекітіңіз немесе кезекші қойыңыз, кейін екі жағына 34–38 дюйм (864–965 мм) биіктікке тұтқа орнатыңыз.
pack/ada/rules/ramp-handrails/title	Пандус тұтқалары
pack/ada/rules/ramp-landings/remedy	Жоғарғы есікті ашық ұстап, төменгі жерді босатыңыз немесе басқа кіреберісті ашыңыз, кейін ұзындығы 60 дюйм (1,52 м) алаңшалар салыңыз.
pack/ada/rules/ramp-landings/title	Пандустың басындағы, аяғындағы және бұрылыстарындағы көлденең алаңшалар
pack/ada/rules/ramp-run-rise/remedy	Көтерілімнің ортасына кезекші қойыңыз немесе басқа кіреберісті ашыңыз, кейін ешбір марш 30 дюймнен (762 мм) аспайтындай етіп алаңша салыңыз.
pack/ada/rules/ramp-run-rise/title	Пандустың бір маршының биіктігі
pack/ada/rules/ramp-slope/remedy	Үстіне еңісі 1:12-ден аспайтын ұзынырақ тасымалды пандус төсеп, кезекші қойыңыз немесе баспалдақсыз кіреберісті ашыңыз, кейін пандусты қайта салыңыз.
pack/ada/rules/ramp-slope/title	Пандустың бойлық еңісі
pack/ada/rules/ramp-width/remedy	Рельстерді жабыңыз немесе тар пандустың орнына ені 36 дюйм (914 мм), кезекшісі бар тасымалды пандус қойыңыз, кейін пандусты қайта салыңыз.
pack/ada/rules/ramp-width/title	Пандус тұтас, тұтқалар арасындағы ені жеткілікті
pack/ada/rules/route-corridor-width/remedy	36 дюйм (914 мм) бос қалатындай етіп дәлізден орындықтарды, шкафтарды және гүлдерді шығарыңыз немесе басқа жолмен жүргізіңіз, кейін бекітілген заттарды көшіріңіз.
pack/ada/rules/route-corridor-width/title	Дәліз ені
pack/ada/rules/route-doors/remedy	Есікті күні бойы ашық ұстап, табалдырыққа жапсырма пандус бекітіңіз, кейін жарықтағы ені 32 дюйм (813 мм), табалдырығы 1/2 дюйм, ашу күші 5 фунт-күш есік орнатыңыз.
pack/ada/rules/route-doors/title	Жолдағы ішкі есіктер кең, табалдырығы аласа және жеңіл ашылады
pack/ada/rules/route-level/remedy	Дауыс беру күні бюллетень беру үстелін, кабинаны және жәшікті кіреберіс деңгейіндегі бөлмеге қойыңыз, кейін учаскені сонда біржола көшіріңіз.
pack/ada/rules/route-level/title	Кіреберістен дауыс беру үй-жайына дейін баспалдақсыз жетуге болады
pack/ada/rules/route-lift-usable/remedy	Лифтке кілті бар оператор қойып, алдын босатыңыз немесе кіреберіс деңгейіне кабина қойыңыз, кейін түймелерді 48 дюймнен (1,22 м) биік емес жерге ауыстырыңыз.
pack/ada/rules/route-lift-usable/title	Лифт жұмыс істейді, түймесіне қол жетеді, алдында орын бар
pack/ada/rules/route-obstacles/remedy	Дауыс беру күніне затты алып тастаңыз немесе астына таяқпен анықталатын қоршау қойыңыз, кейін оны 4 дюймнен (102 мм) аспайтындай шығарып бекітіңіз.
pack/ada/rules/route-obstacles/title	Дәлізде шығыңқы не төмен ілініп тұрған заттар жоқ
pack/ada/title	ADA стандарттары және АҚШ-тың сайлау учаскелеріне арналған бақылау тізімі
pack/ca/instruments/ca-ec-criteria/title	Elections Canada, сайлау учаскелерінің жарамдылығын тексеру тізімі, 15 міндетті өлшемшарт
pack/ca/instruments/ca-ec-further/title	Elections Canada, сайлау учаскелерінің жарамдылығын тексеру тізімі, өзге өлшемшарттар (міндетті емес)
pack/ca/instruments/ca-ec-services/title	Elections Canada, қолжетімді дауыс беруге арналған қызметтер мен құралдар (сипаттама, міндетті емес)
pack/ca/rules/doc-accessibility-passport/remedy	Учаскеде не бар, не жоқ екенін жариялап, сол тізімді есікке іліңіз.
pack/ca/rules/doc-accessibility-passport/title	Сайлаушыларға учаскенің қай өлшемшарттарға сай екені көрсетілген
pack/ca/rules/ent-door-operation/remedy	Бүкіл дауыс беру уақытында есікті ашық ұстаңыз немесе жанына кезекші тағайындаңыз, кейін жапқышын босатыңыз немесе автоматты ашқыш орнатыңыз.
pack/ca/rules/ent-door-operation/title	Кіреберіс есігі жеңіл ашылады, немесе ашық ұсталады, немесе кезекші бар
pack/ca/rules/ent-door-width/remedy	Есіктің екі жармасын да ашық ұстаңыз, жармасын топсасынан алыңыз немесе кеңірек кіреберісті ашып, белгілеңіз, кейін жарықтағы ені 810 мм есік орнатыңыз.
pack/ca/rules/ent-door-width/title	Кіреберіс есігінің жарықтағы ені
pack/ca/rules/ent-step-free/remedy	Кезекшісі бар тасымалды пандус қойыңыз немесе баспалдақсыз басқа кіреберісті ашып, белгілеңіз, кейін бір кіреберісті жер деңгейінде қайта салыңыз.
pack/ca/rules/ent-step-free/title	Кемінде бір кіреберіс тегіс, баспалдақсыз
pack/ca/rules/ent-threshold/remedy	Табалдырықтың екі жағына жапсырма пандус бекітіңіз, кейін табалдырықты 6 мм-ге дейін түсіріңіз.
pack/ca/rules/ent-threshold/title	Кіреберіс есігінің табалдырығы аласа
pack/ca/rules/hear-sign-language/remedy	Өтінім бергендерге орнында не бейнебайланыс арқылы аудармашы туралы келісіп, оны қалай сұрауды сайлаушыларға айтыңыз.
pack/ca/rules/hear-sign-language/title	Өтінім бойынша ымдау тілінің аудармашысы беріледі
pack/ca/rules/light-exterior/remedy	Дауыс берудің қараңғы сағаттарына жол бойына және есік жанына тасымалды шамдар қойыңыз, кейін сыртқы жарықты жөндеңіз.
pack/ca/rules/light-exterior/title	Ғимараттың сыртқы жарығы жұмыс істейді
pack/ca/rules/light-interior/remedy	Дауыс беру күніне қараңғы жерлерге тасымалды шамдар қойыңыз, кейін жарамсыз шамдарды ауыстырыңыз.
pack/ca/rules/light-interior/title	Үй-жайдың және оған баратын жолдың жарығы жұмыс істейді
pack/ca/rules/path-protruding/remedy	Заттың астына таяқпен анықталатын конус, гүл құмырасы не қоршау қойыңыз, кейін оны алып тастаңыз.
pack/ca/rules/path-protruding/title	Жолда шығыңқы заттар жоқ
pack/ca/rules/path-step-free/remedy	Дауыс беру күніне баспалдақ не жиектас үстіне кезекшісі бар тасымалды пандус бекітіңіз, кейін жолды баспалдақсыз етіп қайта салыңыз.
pack/ca/rules/path-step-free/title	Кіреберіске дейінгі жол тегіс, баспалдақсыз
pack/ca/rules/path-surface/remedy	Кедергілерді алып тастап, жұмсақ бөлікке шеттері бекітілген қатты төсеніш салыңыз, кейін оны төсеп шығыңыз.
pack/ca/rules/path-surface/title	Жол жабыны қатты, кедергі жоқ
pack/ca/rules/path-width/remedy	Жолдың бойында 920 мм бос қалатындай етіп көлікті, жәшіктерді және қарды алып тастаңыз, кейін тар бөлікті кеңейтіңіз.
pack/ca/rules/path-width/title	Кіреберіске дейінгі жолдың ені жеткілікті
pack/ca/rules/rest-toilet/remedy	Дауыс беру күніне қолжетімді мобильді дәретхана жалға алыңыз, кейін тұтқа орнатып, баспалдақсыз жолдағы бір кабинаны қайта жабдықтаңыз.
pack/ca/rules/rest-toilet/title	Тұтқалары бар қолжетімді дәретхана бар
pack/ca/rules/route-corridor-width/remedy	920 мм бос қалатындай етіп дәлізден орындықтарды, шкафтарды және гүлдерді шығарыңыз немесе басқа жолмен жүргізіңіз, кейін бекітілген заттарды көшіріңіз.
pack/ca/rules/route-corridor-width/title	Дәліз ені
pack/ca/rules/route-doors/remedy	Есікті күні бойы ашық ұстап, табалдырыққа жапсырма пандус бекітіңіз, кейін жарықтағы ені 810 мм, табалдырығы 6 мм жеңіл есік орнатыңыз.
pack/ca/rules/route-doors/title	Жолдағы ішкі есіктер кең, табалдырығы аласа және жеңіл ашылады
pack/ca/rules/route-level/remedy	Дауыс беру күні бюллетень беру үстелін, кабинаны және жәшікті кіреберіс деңгейіндегі бөлмеге қойыңыз, кейін учаскені сонда біржола көшіріңіз.
pack/ca/rules/route-level/title	Дауыс беру үй-жайы кіреберіспен бір деңгейде
pack/ca/rules/route-obstacles/remedy	Дауыс беру күніне заттың астына таяқпен анықталатын қоршау қойыңыз, кейін оны алып тастаңыз.
pack/ca/rules/route-obstacles/title	Дәлізде шығыңқы заттар жоқ
pack/ca/rules/staff-entrance-attendant/remedy	Бүкіл дауыс беру уақытында біреу тұратындай етіп есікке бір кезекші және үзіліске екіншісін тағайындаңыз.
pack/ca/rules/staff-entrance-attendant/title	Автоматты ашқышы жоқ кіреберіс есігіне кезекші тағайындалған
pack/ca/rules/vis-large-print/remedy	Кандидаттар тізімін ірі қаріппен басып, бюллетень беру үстелінде ұстаңыз.
pack/ca/rules/vis-large-print/title	Кандидаттардың ірі қаріпті тізімі бар
pack/ca/rules/vis-magnifier-lamp/remedy	Бюллетень беру үстеліне жарығы бар үлкейткіш әйнек немесе шам жанына кәдімгісін қойыңыз, кейін жарығы барын алыңыз.
pack/ca/rules/vis-magnifier-lamp/title	Жарығы бар үлкейткіш әйнек бар
pack/ca/title	Elections Canada, қолжетімділіктің міндетті өлшемшарттары
pack/house/instruments/house/title	Осы жобаның ұсынатын тәжірибесі (заңдық күші жоқ)
pack/house/rules/arr-dropoff/remedy	Кіреберістен 50 м-ден алыс емес тегіс жерді түсіруге босатып, әр өтінімді қызметке телефон соғып растаңыз.
pack/house/rules/arr-dropoff/title	Инватакси сайлаушыны кіреберіс жанына түсіре алады, барлық өтінім расталған
pack/house/rules/booth-bystander-distance/remedy	Орындықтар мен кезекті кабинаның ашық жағынан 2 м-ге алыстатып, шекарасын еденге таспамен белгілеңіз.
pack/house/rules/booth-bystander-distance/title	Орындықтар мен кезек кабинадан кемінде 2 м қашықтықта
pack/house/rules/booth-camera-sightline/remedy	Объективті мөлдір емес таспамен жауып, пломбалаңыз немесе объектив жанына ұсталған телефонға үстелше көрінбейтіндей етіп кабинаны бұрыңыз.
pack/house/rules/booth-camera-sightline/title	Бірде-бір камера кабинадағы толтыру орнын көрмейді
pack/house/rules/booth-count/remedy	Әр 500 сайлаушыға біреуден, бірақ кемінде екеу болатындай етіп резервтен үстел үсті кабиналарын қосыңыз.
pack/house/rules/booth-count/title	Кемінде екі кабина және әр 500 сайлаушыға бір кабинадан
pack/house/rules/booth-enclosure/remedy	Ашық жағын мөлдір емес пердемен, мөлдір қабырғаларын жауып, 10 мм-ден кең саңылауларды желімдеңіз.
pack/house/rules/booth-enclosure/title	Кабина кемінде үш жағынан жабық, саңылауы жоқ
pack/house/rules/booth-lighting/remedy	Кабинаға үстел шамын қойып, үстелше бетінде қайта өлшеңіз; 300 лк, ал нашар көретіндерге арналған кабинада 500 лк жеткілікті.
pack/house/rules/booth-lighting/title	Бюллетень толтыратын орын жеткілікті жарықтандырылған
pack/house/rules/booth-neighbour-separation/remedy	Кабиналардың арасына тұтас қалқа қойыңыз немесе қалқандары жеткілікті биік болса, жарты метрге алшақтатыңыз.
pack/house/rules/booth-neighbour-separation/title	Көрші кабиналардағы сайлаушылар бір-бірінің бюллетенін көрмейді
pack/house/rules/booth-rear-approach/remedy	Кабинаның ашық жағын қабырғаға бұрып, артындағы өткелді таспамен жабыңыз немесе перде іліңіз.
pack/house/rules/booth-rear-approach/title	Сайлаушының артында тұруға да, өтуге де болмайды
pack/house/rules/booth-screen-height/remedy	Қалқандарды картонмен не матамен еденнен 1,8 м-ге дейін, үстел үсті кабинасында үстел бетінен 500 мм-ге дейін биіктетіңіз.
pack/house/rules/booth-screen-height/title	Кабина қалқандары жеткілікті биік
pack/house/rules/booth-wheelchair-equal-secrecy/remedy	Кабинаны қабырғаға бұрып, биіктігі 1,5 м ширмамен немесе пердемен жабыңыз және көрінуін отырып тексеріңіз.
pack/house/rules/booth-wheelchair-equal-secrecy/title	Қолжетімді кабинада құпия басқаларындай сақталады
pack/house/rules/booth-wheelchair-space/remedy	Үстел айналасына ширмалардан кіреберісі 900 мм, іші 1,2 × 1,5 м кабина құрастырыңыз.
pack/house/rules/booth-wheelchair-space/title	Арбаға арналған кабинаның өлшемі жеткілікті
pack/house/rules/booth-window-sightline/remedy	Терезені не шыныны қағазбен немесе күңгірт үлбірмен, айнаны матамен жабыңыз немесе кабинаны бұрып, балкон астынан жылжытыңыз.
pack/house/rules/booth-window-sightline/title	Бюллетень толтыратын орын терезеден, шыныдан, айнадан, балконнан көрінбейді
pack/house/rules/booth-writing-surface/remedy	Бюллетень жазылып жататын үстелше немесе тақтай қойып, жазатын қалам байлап қойыңыз.
pack/house/rules/booth-writing-surface/title	Кабинада бюллетень жазық жатады, қарындаш емес, қалам бар
pack/house/rules/box-ballot-conceal/remedy	Кабиналар мен жәшік жанына «бюллетеньді белгісін ішіне қаратып бүктеңіз» деген хабарландыру іліп, әр сайлаушыға ескертіңіз немесе конверт беріңіз.
pack/house/rules/box-ballot-conceal/title	Мөлдір жәшіктегі бюллетеньдерден таңдау көрінбейді
pack/house/rules/box-mobile-secrecy/remedy	Топ шығар алдында жинаққа бүктелмелі ширма және конверттер қорын не папка салыңыз.
pack/house/rules/box-mobile-secrecy/title	Тасымалданатын жәшік жинағында ширма және конверт не папка бар
pack/house/rules/box-mobile-set/remedy	Әрқайсысына 25-тен аспайтын сайлаушы келетіндей етіп қосымша тасымалданатын жәшік алып, тағы топ құрыңыз.
pack/house/rules/box-mobile-set/title	Тасымалданатын жәшіктер мен көшпелі топтар өтінімдерге жетеді
pack/house/rules/box-slot-reach/remedy	Саңылауы 700–1100 мм биіктікте болатындай етіп бір жәшікті аласа үстелге қойып, алдынан 900 мм орын босатыңыз және саңылауды ашық түсті таспамен жиектеңіз.
pack/house/rules/box-slot-reach/title	Жәшік саңылауына қол жетеді, ол анық көрінеді
pack/house/rules/cog-calm-flow/remedy	Үй-жайдағы музыканы өшіріп, жүру бағытына 1–4 сандарын іліңіз және бірінші қызмет көрсетілетіндерге орын белгілеңіз.
pack/house/rules/cog-calm-flow/title	Қатты музыка жоқ, қадамдар нөмірленген, кезектен тыс орын бар
pack/house/rules/cog-plain-instructions/remedy	Қазақша және орысша нұсқаулықты мәтіннің ортасы 900–1400 мм биіктікте болатындай етіп іліңіз.
pack/house/rules/cog-plain-instructions/title	Екі тілдегі нұсқаулық отырып оқуға ыңғайлы биіктікте ілулі
pack/house/rules/doc-accessibility-passport/remedy	Учаске бағасын қазір жариялап, есікке іліңіз; кейін әр қайта құрудан соң және үш жыл сайын паспортты жаңартып тұрыңыз.
pack/house/rules/doc-accessibility-passport/title	Паспорт өзекті, баға дауыс беруге он күн қалғанда жарияланған
pack/house/rules/doc-inspection-act/remedy	Мүгедектігі бар адамдар ұйымының өкілімен қайта аралап, әр бұзушылықты өлшеп, суретке түсіріп, актіге бірге қол қойыңыз.
pack/house/rules/doc-inspection-act/title	Тексеру актісіне екі адам қол қойған, бірі мүгедектігі бар адамдар ұйымынан, өлшемдері мен фотолары бар
pack/house/rules/doc-needs-register/remedy	Әлеуметтік қорғау бөлімінен санаттар бойынша жаңа сандарды аты-жөнсіз сұратып, күнімен енгізіңіз.
pack/house/rules/doc-needs-register/title	Арнайы жағдай қажет сайлаушылар дауыс беруге дейінгі 30 күн ішінде есепке алынған
pack/house/rules/ent-call-button/remedy	Қабылдағышты есік жанында болатын тағайындалған комиссия мүшесіне беріп, учаске ашылғанға дейін шақыруды тексеріңіз.
pack/house/rules/ent-call-button/title	Шақырғанда екі минут ішінде келеді
pack/house/rules/ent-door-operation/remedy	Есікті ашық ұстаңыз немесе дауыс беру уақыты бойы кезекші қойыңыз; кейін басып ашатын тұтқа орнатып, жапқышын реттеңіз.
pack/house/rules/ent-door-operation/title	Кіреберіс есігін бір қолмен ашуға болады немесе ол ашық тұр не жанында кезекші бар
pack/house/rules/eq-kit-complete/remedy	Жетіспейтін заттарды аумақтық комиссияның резервінен алыңыз; кейін жарамсыздарын жөндеңіз немесе ауыстырыңыз.
pack/house/rules/eq-kit-complete/title	Жарамды заттар саны тізбеде талап етілгендей
pack/house/rules/hear-lipreading-light/remedy	Үстел артындағы перделерді жабыңыз немесе үстелді бұрып, қалам, қағаз және сөз тіркестері жазылған карточкалар қойыңыз.
pack/house/rules/hear-lipreading-light/title	Бюллетень беру үстелінде отырғандардың жүзі жарық, үстелде қалам мен сөз тіркестері жазылған карточкалар бар
pack/house/rules/hear-sign-language/remedy	Дауыс беру күніне екі аудармашымен бейнебайланыс туралы келісіп, уақытын өлшеп сынақ қоңырауын жасаңыз.
pack/house/rules/hear-sign-language/title	Ымдау тілі маманымен 15 минут ішінде байланысуға болады
pack/house/rules/light-exterior/remedy	Қараңғы уақытқа жол бойына және есік үстіне тасымалды шам іліңіз; кейін сыртқы жарық орнатыңыз.
pack/house/rules/light-exterior/title	Қараңғы кезде жол мен кіреберіс жарықтандырылған
pack/house/rules/light-interior/remedy	Күйген шамдарды ауыстырып, үй-жайда 200 лк, дәлізде 100 лк болатындай етіп тасымалды шам қосыңыз; кейін шырағдандар орнатыңыз.
pack/house/rules/light-interior/title	Үй-жай мен оған апаратын жол жарықтандырылған
pack/house/rules/path-surface/remedy	Учаске ашылар алдындағы соңғы тәулікте жолды қардан, мұздан, балшықтан және судан тазалап, құм себіңіз.
pack/house/rules/path-surface/title	Жол бүгін таза әрі бос
pack/house/rules/pub-evidence-privacy/remedy	Фотоны жарияланымнан алып, жүздер мен тізімдерді бұлдыратыңыз, ал толтырылған бюллетень не бос емес кабина көрінетін суретті себебін көрсетіп жойыңыз.
pack/house/rules/pub-evidence-privacy/title	Фото дауыс беру кезінде түсірілмеген, жүздер мен тізімдер жарияланғанға дейін бұлдыратылған
pack/house/rules/ramp-temporary-secure/remedy	Пандусты екі ұшынан бекітіп, тайғақтыққа қарсы жолақ жапсырыңыз және учаске ашылғанға дейін арбада адам отырғызып сынап көріңіз.
pack/house/rules/ramp-temporary-secure/title	Уақытша пандус бекітілген, тайғақ емес және арбамен сыналған
pack/house/rules/rest-heating/remedy	Үй-жайда 18–28 °C болғанша жылытқыш немесе желдеткіш қойып, терезелерді ашыңыз не жабыңыз.
pack/house/rules/rest-heating/title	Үй-жайда суық та, ыстық та емес
pack/house/rules/rest-seating/remedy	Кезек бойына және кабиналар жанына үш орындық қойыңыз, кемінде біреуінің шынтақ тіреуіші болсын.
pack/house/rules/rest-seating/title	Сайлаушыларға кемінде үш орындық, біреуінің шынтақ тіреуіші бар
pack/house/rules/safe-backup-power/remedy	Үй-жайға және әр кабинаға аккумуляторлы шам, компьютерге қуат көзін қойып, бір сағат сынап көріңіз; кейін генератор қамтамасыз етіңіз.
pack/house/rules/safe-backup-power/title	Бір сағатқа жететін резервтік жарық және қуат
pack/house/rules/safe-evac-assist/remedy	Жоспарды іліп, әр ауысымға көмекші тағайындаңыз және баспалдақсыз шығу жолын немесе қауіпсіз күту орнын белгілеңіз.
pack/house/rules/safe-evac-assist/title	Эвакуация жоспары мүгедектігі бар сайлаушыларды ескереді
pack/house/rules/safe-fire-exits/remedy	Адамдар ішінде болған уақытта барлық шығу есігінің құлпын ашып, үй-жайға мерзімі өтпеген өрт сөндіргіш қойыңыз; кейін мерзімі өткендерін қайта толтырыңыз.
pack/house/rules/safe-fire-exits/title	Барлық шығу есігінің құлпы ашық, үй-жайда мерзімі өтпеген өрт сөндіргіш бар
pack/house/rules/staff-trained/remedy	Дауыс беру күніне дейін төрағаға, хатшыға және мүшелерге бір сағаттық нұсқама өткізіп, қатысқандарды жазып алыңыз.
pack/house/rules/staff-trained/title	Төраға, хатшы және мүшелердің жартысы бір жыл ішінде оқытылған
pack/house/rules/vis-magnifier-lamp/remedy	Нашар көретіндер бюллетень толтыратын үстелге үлкейткіш әйнек пен жарамды үстел шамын қойыңыз.
pack/house/rules/vis-magnifier-lamp/title	Кемінде бір үлкейткіш әйнек және бір шам
pack/house/rules/vis-stencil-match/remedy	Трафаретті келген бюллетеньге қойып, 2 мм-ден артық ауытқыған ойықтарды қайта қиыңыз және жоғарғы жағын білдіретін бұрышын кесіңіз.
pack/house/rules/vis-stencil-match/title	Трафарет нақты бюллетеньге сәйкес келеді және оны басқалардан ерекшелемейді
pack/house/title	Осы жобаның ұсынатын тәжірибесі
pack/kz-bld/instruments/kz-sn-3.06-01-2011/title	ҚР ҚН 3.06-01-2011 «Халықтың жүріп-тұруы шектеулі топтары үшін ғимараттар мен құрылыстардың қолжетімділігі»
pack/kz-bld/instruments/kz-sp-3.06-101-2012/title	ҚР ЕЖ 3.06-101-2012 «Халықтың жүріп-тұруы шектеулі топтары үшін қолжетімділікті ескере отырып ғимараттар мен құрылыстарды жобалау»
pack/kz-bld/rules/area-aisles/remedy	Әр өткелдің ені кемінде 1,2 м болатындай етіп жиһазды жылжытып, шеттерін еденге таспамен белгілеңіз.
pack/kz-bld/rules/area-aisles/title	Үстелдер, кабиналар мен жәшік арасындағы өткелдер
pack/kz-bld/rules/area-desk-height/remedy	Бюллетень беру қатарына биіктігі 800 мм-ден аспайтын кемінде бір үстел қойыңыз.
pack/kz-bld/rules/area-desk-height/title	Бюллетень беру үстелін арбада отырып пайдалануға болады
pack/kz-bld/rules/area-turning-space/remedy	Бюллетень беру үстелі мен қолжетімді кабина жанында диаметрі 1,5 м бос шеңбер қалатындай етіп үстелдер мен кабиналарды жылжытып, оны таспамен белгілеңіз.
pack/kz-bld/rules/area-turning-space/title	Бюллетень беру үстелі мен кабина жанында арбаның бұрылатын аймағы бар
pack/kz-bld/rules/arr-parking-bay-size/remedy	Көлікке 3,5 м қалатындай етіп көрші орынды конустармен жабыңыз; кейін өту жолағы бар жаңа таңбалама түсіріңіз.
pack/kz-bld/rules/arr-parking-bay-size/title	Қолжетімді тұрақ орнының ені жеткілікті
pack/kz-bld/rules/arr-parking-distance/remedy	Дауыс беру күні баспалдақсыз кіреберістен 50 м-ден алыс емес орын бөліңіз; кейін тұрақты таңбаламаны сол жерге көшіріңіз.
pack/kz-bld/rules/arr-parking-distance/title	Қолжетімді тұрақ орны кіреберіске жақын
pack/kz-bld/rules/arr-parking-reserved/remedy	Дауыс беру күні кіреберіске ең жақын орынды конустармен қоршап, тасымалды белгі қойыңыз; кейін әр он орынның кемінде біреуін, бірақ біреуден кем емес белгілеңіз.
pack/kz-bld/rules/arr-parking-reserved/title	Мүгедектігі бар адамдарға арналған тұрақ орындары бөлінген
pack/kz-bld/rules/booth-wheelchair-table/remedy	Кабинаға биіктігі 800 мм-ден аспайтын, астында 700 мм бос орны бар үстел қойыңыз.
pack/kz-bld/rules/booth-wheelchair-table/title	Қолжетімді кабинадағы үстелшенің биіктігі мен тізеге арналған орын
pack/kz-bld/rules/ent-call-button/remedy	Кіреберіске кезекші қойыңыз; кейін түймені 850–1000 мм биіктікке ауыстырыңыз.
pack/kz-bld/rules/ent-call-button/title	Шақыру түймесіне қол жетеді
pack/kz-bld/rules/ent-door-width/remedy	Есіктің екі жармасын да ашық ұстаңыз немесе кеңірек кіреберісті ашып, белгілеңіз; кейін жарықтағы ені 900 мм болатындай етіп есікті ауыстырыңыз.
pack/kz-bld/rules/ent-door-width/title	Кіреберіс есігінің жарықтағы ені
pack/kz-bld/rules/ent-landing/remedy	Есік алдында бұрылып әуре болмас үшін есікті ашық ұстап, кезекші қойыңыз; кейін алаңшаны 1,5 × 1,85 м-ге дейін кеңейтіңіз.
pack/kz-bld/rules/ent-landing/title	Кіреберіс есігінің алдындағы тегіс алаңша
pack/kz-bld/rules/ent-stairs-handrails/remedy	Уақытша тұтқа бекітіңіз немесе баспалдақ жанына кезекші қойыңыз; кейін екі жағына 0,9 м биіктікте тұтқа орнатыңыз.
pack/kz-bld/rules/ent-stairs-handrails/title	Кіреберіс баспалдағының екі жағында 0,9 м биіктіктегі тұтқалар
pack/kz-bld/rules/ent-step-free/remedy	Кезекшісі бар тасымалды пандус қойыңыз немесе баспалдақсыз басқа кіреберісті ашып, белгілеңіз; кейін нормаға сай пандус салыңыз.
pack/kz-bld/rules/ent-step-free/title	Кемінде бір кіреберіс баспалдақсыз немесе нормаға сай пандусы не көтергіші бар
pack/kz-bld/rules/ent-tactile-warning/remedy	Бірінші және соңғы сатыға контрастты жолақ, баспалдақтан 600–800 мм бұрын тактильді жолақ жапсырыңыз; кейін оларды тұрақты етіңіз.
pack/kz-bld/rules/ent-tactile-warning/title	Кіреберіс баспалдағының алдында тактильді жолақ бар, шеткі сатылары контрастты
pack/kz-bld/rules/ent-threshold/remedy	Табалдырықтың екі жағына жапсырма пандус бекітіңіз; кейін табалдырықты 14 мм-ге дейін немесе одан да төмен түсіріңіз.
pack/kz-bld/rules/ent-threshold/title	Кіреберіс есігінің табалдырығы аласа
pack/kz-bld/rules/path-protruding/remedy	Аласа жерді таяқпен анықталатындай етіп қоршаңыз; кейін бұтақты кесіңіз немесе маңдайшаны 2,1 м биіктікке көтеріңіз.
pack/kz-bld/rules/path-protruding/title	Жолдың үстінде төмен ілініп тұрған заттар жоқ
pack/kz-bld/rules/path-slope/remedy	Еңіс жерге кезекші қойып, жазық айналма жолды көрсетіңіз; кейін жолды тегістеңіз немесе тік бөлігін пандус етіп жасап, есепке алыңыз.
pack/kz-bld/rules/path-slope/title	Кіреберіске дейінгі жолдың еңісі рұқсат етілген шекте
pack/kz-bld/rules/path-step-free/remedy	Дауыс беру күніне жиектас алдына түсетін еңіс бекітіңіз немесе сайлаушыларды жиектассыз жолмен бағыттаңыз; кейін жиектасты төмендетіңіз.
pack/kz-bld/rules/path-step-free/title	Кіреберіске дейінгі жолда баспалдақ та, биік жиектас та жоқ
pack/kz-bld/rules/path-tactile-guidance/remedy	Кедергіден 600–800 мм бұрын уақытша тактильді жолақ жапсырыңыз; кейін тұрақтысын қайта төсеңіз.
pack/kz-bld/rules/path-tactile-guidance/title	Ескерту тактильді жолағы кедергіден дұрыс қашықтықта төселген
pack/kz-bld/rules/path-width/remedy	Жолдан көлікті, қарды, қоқыс жәшіктерін алып, тар жерге кезекші қойыңыз; кейін жолды 1,8 м-ге дейін кеңейтіңіз.
pack/kz-bld/rules/path-width/title	Кіреберіске дейінгі жолдың ені жеткілікті
pack/kz-bld/rules/ramp-edge/remedy	Ашық жиек бойына биіктігі кемінде 50 мм білеу бекітіңіз; кейін тұрақты қоршау жасаңыз.
pack/kz-bld/rules/ramp-edge/title	Пандус жиегінің қоршауы
pack/kz-bld/rules/ramp-handrails/remedy	Уақытша тұтқалар бекітіп, пандус жанына кезекші қойыңыз; кейін екі жағына 0,7 және 0,9 м биіктікте қос тұтқа орнатыңыз.
pack/kz-bld/rules/ramp-handrails/title	Пандустың екі жағында 0,7 және 0,9 м биіктіктегі тұтқалар
pack/kz-bld/rules/ramp-landings/remedy	Алаңшаны босатып, жоғарғы есікті ашық ұстаңыз және кезекші қойыңыз; кейін алаңшаларды 1,5 × 1,5 м-ге дейін кеңейтіңіз.
pack/kz-bld/rules/ramp-landings/title	Пандустың жоғарғы, төменгі жағында және бұрылысында көлденең алаңшалар
pack/kz-bld/rules/ramp-run-rise/remedy	Пандус жанына кезекші қойыңыз; кейін бір көтерілім 0,8 м-ден аспайтындай етіп көлденең алаңшамен бөліңіз.
pack/kz-bld/rules/ramp-run-rise/title	Пандустың бір көтерілімінің биіктігі
pack/kz-bld/rules/ramp-slope/remedy	Кезекшісі бар ұзынырақ тасымалды пандус қойыңыз немесе баспалдақсыз басқа кіреберісті ашып, белгілеңіз; кейін пандус еңісін 8 %-дан асырмай қайта салыңыз.
pack/kz-bld/rules/ramp-slope/title	Пандустың бойлық еңісі
pack/kz-bld/rules/ramp-temporary-secure/remedy	Учаске ашылғанға дейін пандустан қар мен суды тазалап, тайғақтыққа қарсы жолақ жапсырыңыз; сонда да тайғақ болса, пандусты ауыстырыңыз.
pack/kz-bld/rules/ramp-temporary-secure/title	Уақытша пандустың беті тайғақ емес
pack/kz-bld/rules/ramp-width/remedy	Швеллер немесе тар пандустың орнына кезекшісі бар тұтас тасымалды пандус қойыңыз; кейін жарықтағы ені 1 м тұтас пандус салыңыз.
pack/kz-bld/rules/ramp-width/title	Пандус тұтас әрі ені жеткілікті
pack/kz-bld/rules/rest-toilet/remedy	Дауыс беру күніне қолжетімді мобильді дәретхана жалға алыңыз; кейін есігі 900 мм, тұтқалары бар 1,65 × 1,8 м кабина жасаңыз.
pack/kz-bld/rules/rest-toilet/title	Қолжетімді дәретхана
pack/kz-bld/rules/route-corridor-width/remedy	Дәлізден жиһазды алып, кезекпен өтуді ұйымдастырыңыз; кейін өтетін жерді 1,5 м-ге, екі бағытты қозғалыс үшін 1,8 м-ге дейін кеңейтіңіз.
pack/kz-bld/rules/route-corridor-width/title	Дәліз ені
pack/kz-bld/rules/route-doors/remedy	Екі жарманы да ашық ұстаңыз немесе есікті алып тастап, табалдырыққа жапсырма пандус қойыңыз; кейін ойықты табалдырықсыз 900 мм етіңіз.
pack/kz-bld/rules/route-doors/title	Жолдағы ішкі есіктер мен табалдырықтар
pack/kz-bld/rules/route-lift-usable/remedy	Дауыс беру күні кабинаны, бюллетень беру үстелін және жәшікті кіреберіс деңгейіне қойыңыз; кейін дауыс беру үй-жайын сол жерге көшіріңіз немесе лифтіні ауыстырыңыз.
pack/kz-bld/rules/route-lift-usable/title	Лифт жарамды әрі сыйымды
pack/kz-bld/title	Қазақстанның құрылыс нормалары
pack/kz-cec/instruments/kz-cec-21-183/title	ОСК-ның 23.10.2012 № 21/183 «Сайлау учаскесіндегі дауыс беру үй-жайын, дауыс беру пунктін жарақтандыру жөніндегі нұсқаулық» қаулысы
pack/kz-cec/instruments/kz-cec-24-217/title	ОСК-ның 21.12.2018 № 24/217 «Мүгедектігі бар азаматтардың сайлау құқықтарын қамтамасыз ету жөніндегі ұсынымдар» қаулысы, 24.12.2025 № 37/49 редакциясында
pack/kz-cec/rules/arr-parking-reserved/remedy	Дауыс беру күні кіреберіске ең жақын орынды конустармен қоршап, тасымалды белгі қойыңыз; кейін тұрақты таңбалама түсіріңіз.
pack/kz-cec/rules/arr-parking-reserved/title	Мүгедектігі бар сайлаушыға арналған тұрақ орны бар
pack/kz-cec/rules/booth-lighting/remedy	Бұрышқа немесе нашар көретіндерге арналған кабинаға жарамды үстел шамын қойып, көзді қарықтырмайтынын тексеріңіз.
pack/kz-cec/rules/booth-lighting/title	Нашар көретін сайлаушы бюллетень толтыратын орында қосымша жарық бар
pack/kz-cec/rules/booth-wheelchair-present/remedy	Тыныш бұрыштағы аласа үстелді ширмамен қоршап, арба сыятын кабина жасаңыз; кейін арнайы кабина алыңыз.
pack/kz-cec/rules/booth-wheelchair-present/title	Арбадағы сайлаушыға арналған кабина бар
pack/kz-cec/rules/booth-wheelchair-table/remedy	Арнайы кабинаға аласа үстел мен жеңіл орындық қойыңыз.
pack/kz-cec/rules/booth-wheelchair-table/title	Арнайы кабинада үстел мен орындық бар
pack/kz-cec/rules/cog-plain-instructions/remedy	Ақпараттың екінші данасын төменірек, отырған сайлаушының көз деңгейіне іліңіз.
pack/kz-cec/rules/cog-plain-instructions/title	Үй-жайдағы ақпаратты арбада отырып оқуға болады
pack/kz-cec/rules/ent-call-button/remedy	Дауыс беру уақыты бойы кіреберіске кезекші қойыңыз; кейін сымсыз шақыру түймесін орнатыңыз.
pack/kz-cec/rules/ent-call-button/title	Кіреберісте жарамды шақыру түймесі бар
pack/kz-cec/rules/ent-stairs-handrails/remedy	Уақытша тұтқа бекітіңіз немесе баспалдақ жанына кезекші қойыңыз; кейін екі жағына тұрақты тұтқа орнатыңыз.
pack/kz-cec/rules/ent-stairs-handrails/title	Кіреберіс баспалдағында тұтқа бар
pack/kz-cec/rules/ent-step-free/remedy	Кезекшісі бар тасымалды пандус қойыңыз немесе баспалдақсыз басқа кіреберісті ашып, белгілеңіз; кейін тұрақты пандус салыңыз не учаскені көшіріңіз.
pack/kz-cec/rules/ent-step-free/title	Кемінде бір кіреберіс баспалдақсыз немесе пандусы не жарамды көтергіші бар
pack/kz-cec/rules/ent-tactile-warning/remedy	Есік алдына уақытша тактильді жолақ, жанына учаске нөмірі жазылған бедерлі тақтайша жапсырыңыз; кейін оларды тұрақты етіңіз.
pack/kz-cec/rules/ent-tactile-warning/title	Кіреберісте тактильді белгілер бар
pack/kz-cec/rules/eq-access-corner/remedy	Баспалдақсыз жол жанындағы бір үстелге екі тілдегі аудиосы бар компьютерді, үлкейткіш әйнекті, шамды және трафареттерді жинаңыз.
pack/kz-cec/rules/eq-access-corner/title	Мүгедектігі бар сайлаушыларға арналған жабдықталған бұрыш
pack/kz-cec/rules/eq-kit-complete/remedy	Жетіспейтін затты аумақтық комиссияның резервінен алыңыз; кейін тапсырыс беріп, тізімдемеге енгізіңіз.
pack/kz-cec/rules/eq-kit-complete/title	Комиссия атаған жабдық бар және жарамды
pack/kz-cec/rules/hear-sign-language/remedy	Дауыс беру күніне аудармашымен бейнебайланыс туралы келісіп, бюллетень беру үстеліне зарядталған планшет қойыңыз; кейін аудармашының болуын қамтамасыз етіңіз.
pack/kz-cec/rules/hear-sign-language/title	Ымдау тілі маманы, онымен бейнебайланыс немесе ымдау тіліндегі бейнеақпарат бар
pack/kz-cec/rules/path-tactile-guidance/remedy	Қақпадан есікке дейін уақытша тактильді жол жапсырып, кезекші қойыңыз; кейін тұрақты тактильді тақта төсеңіз.
pack/kz-cec/rules/path-tactile-guidance/title	Кіреберіске дейінгі тактильді жол
pack/kz-cec/rules/rest-seating/remedy	Арнайы кабинадағы үстелдің жанына алып қоюға болатын жеңіл орындық қойыңыз.
pack/kz-cec/rules/rest-seating/title	Бюллетеньді отырып толтыратындарға орындық бар
pack/kz-cec/rules/route-level/remedy	Дауыс беру күні кабинаны, бюллетень беру үстелін және жәшікті кіреберіс деңгейіне қойыңыз; кейін дауыс беру үй-жайын бірінші қабатқа көшіріңіз.
pack/kz-cec/rules/route-level/title	Дауыс беру үй-жайы кіреберіс деңгейінде немесе оған жарамды лифт не пандус апарады
pack/kz-cec/rules/route-tactile-nav/remedy	Кіреберістен дауыс беру үй-жайы мен кабинаға дейін уақытша тактильді жол жапсырыңыз; кейін тұрақтысын төсеңіз.
pack/kz-cec/rules/route-tactile-nav/title	Ғимарат ішінде тактильді навигация
pack/kz-cec/rules/vis-audio/remedy	Бюллетень мен нұсқаулықты екі тілде телефонға немесе құлаққабы бар компьютерге жазып, бір рет тыңдап шығыңыз.
pack/kz-cec/rules/vis-audio/title	Қазақ және орыс тілдеріндегі аудионұсқа
pack/kz-cec/rules/vis-magnifier-lamp/remedy	Бұрыштағы үстелге үлкейткіш әйнек пен жарамды үстел шамын қойыңыз.
pack/kz-cec/rules/vis-magnifier-lamp/title	Үлкейткіш әйнек және қосымша шам
pack/kz-cec/rules/vis-stencil/remedy	Жетіспейтін трафареттерді аумақтық комиссиядан сұратыңыз немесе үлгі бойынша картоннан қиып, қарсаңында тексеріңіз.
pack/kz-cec/rules/vis-stencil/title	Әр бюллетень түріне ойықты немесе Брайль қаріпті трафарет
pack/kz-cec/title	Қазақстан Орталық сайлау комиссиясының қаулылары
pack/kz/instruments/kz-cl-2464-old/title	«Сайлау туралы» № 2464 Конституциялық заң, ескі редакциясы (шамамен 2007–2009)
pack/kz/instruments/kz-cl-2464/title	Қазақстан Республикасының 28.09.1995 № 2464 «Қазақстан Республикасындағы сайлау туралы» Конституциялық заңы
pack/kz/instruments/kz-commission-practice/title	Сайлау комиссияларының жұмысы туралы жарияланымдар, 2019–2026 (құқықтық акт емес)
pack/kz/instruments/kz-observer-training/title	Байқаушыларға арналған оқу құралы, «Еркіндік қанаты» қоры (құқықтық акт емес)
pack/kz/instruments/kz-passport/title	Паспорттау және қолжетімділіктің интерактивті картасы, Еңбек министрлігі
pack/kz/instruments/kz-voter-notice/title	Учаскеден тыс дауыс беру туралы сайлаушыларға хабарландыру, жергілікті газеттер
pack/kz/rules/area-capacity/remedy	Осы дауыс беруге бюллетень беру үстелдері мен кабиналарды көбейтіңіз; кейін әкімге учаскені бөлуді ұсыныңыз.
pack/kz/rules/area-capacity/title	Учаскеде 3000-нан аспайтын сайлаушы бар
pack/kz/rules/area-flow-order/remedy	Жәшікті кабиналардың артына қойып, айналма өткелдерді таспамен немесе үстелдермен жауып, жәшікке кабинаны айналып өтуге болмайтындай етіңіз.
pack/kz/rules/area-flow-order/title	Жәшікке сайлаушылар кабина арқылы өтеді
pack/kz/rules/area-observer-view/remedy	Байқаушыларды жәшіктер мен кабинаға кіреберіс көрінетін, бірақ бюллетень толтыратын орын көрінбейтін жерге отырғызыңыз.
pack/kz/rules/area-observer-view/title	Байқаушыларға жәшіктер мен кабинаға кіру және одан шығу көрінеді
pack/kz/rules/arr-dropoff/remedy	Инватакси қызметіне қазір телефон соғып, дауыс беру күнгі сапарларды растатыңыз және санын жазып қойыңыз.
pack/kz/rules/arr-dropoff/title	Дауыс беру күні инватакси жұмыс істейді
pack/kz/rules/booth-bystander-distance/remedy	Орындықтар мен кезекті кабинаның ашық жағынан алыстатып, шекарасын еденге таспамен белгілеңіз.
pack/kz/rules/booth-bystander-distance/title	Қатысушылар кабинаға кіреберісті көреді, бюллетень толтыруды көрмейді
pack/kz/rules/booth-camera-sightline/remedy	Объективті мөлдір емес таспамен жауып, пломбалаңыз немесе кабинаны бұрыңыз; мұны кім, қашан істегенін жазып қойыңыз.
pack/kz/rules/booth-camera-sightline/title	Камера бюллетень толтыратын орындарды көрмейді
pack/kz/rules/booth-count/remedy	Резервтен немесе басқа учаскеден қосымша кабина алыңыз; біз ұсынатын сан house жинағында көрсетілген.
pack/kz/rules/booth-count/title	Кабиналар саны жеткілікті; заңда нақты норма көрсетілмеген
pack/kz/rules/booth-enclosure/remedy	Кабинаның ашық жағын тұтас қабырғаға бұрыңыз немесе мөлдір емес перде іліңіз, содан соң әр орыннан, кезектен, көрші кабинадан және терезеден қайта тексеріңіз.
pack/kz/rules/booth-enclosure/title	Кабина бюллетень толтыратын орынды жасырады
pack/kz/rules/booth-entrance-in-view/remedy	Кабинаны дауыс беру үй-жайына әкеліп, байқаушылар орнынан кіреберісі көрінетіндей, бірақ іші көрінбейтіндей етіп қойыңыз.
pack/kz/rules/booth-entrance-in-view/title	Кабинаға кіреберіс көрінеді, кабина дауыс беру үй-жайында тұр
pack/kz/rules/booth-single-occupancy/remedy	Сайлаушыларды бір-бірлеп кіргізу үшін кабинаға кіреберіс көрінетін жерге комиссия мүшесін қойып, әр кабинаға «бір сайлаушы» деген хабарландыру іліңіз.
pack/kz/rules/booth-single-occupancy/title	Кабинада бір ғана сайлаушы
pack/kz/rules/box-in-view/remedy	Жәшікті комиссия да, байқаушылар да әр орыннан тұтас көретін жерге жылжытыңыз.
pack/kz/rules/box-in-view/title	Жәшік комиссия мен байқаушыларға көрініп тұр
pack/kz/rules/box-mobile-secrecy/remedy	Тасымалданатын жәшіктің жинағына бүктелмелі ширма немесе бюллетеньге арналған папка салып, толтыру кезінде топ мүшелеріне теріс қарап тұруды тапсырыңыз.
pack/kz/rules/box-mobile-secrecy/title	Үйде дауыс беру құпиясы сақталады
pack/kz/rules/box-mobile-set/remedy	Шығар алдында әр топқа комиссияның екінші мүшесін тағайындап, шығатын уақытын байқаушыларға хабарлаңыз.
pack/kz/rules/box-mobile-set/title	Тасымалданатын жәшікпен комиссияның екі мүшесі барады
pack/kz/rules/box-sealed/remedy	Зақымданған жәшікті қосалқысымен ауыстырыңыз; дауыс беруге 30 минут қалғанда бос екенін көрсетіп, барлық орынға нөмірлі пломба салып, нөмірлерін жазыңыз.
pack/kz/rules/box-sealed/title	Жәшік бүтін, бос екені тексерілген және пломбаланған
pack/kz/rules/cog-plain-instructions/remedy	Аумақтық комиссиядан жетіспейтін тілдегі үлгіні сұратып, екіншісінің жанына іліңіз.
pack/kz/rules/cog-plain-instructions/title	Үлгі бюллетеньді қазақ және орыс тілдерінде көрсетеді
pack/kz/rules/doc-accessibility-passport/remedy	Ғимаратты тексеріп, паспортын беруді және қолжетімділік картасына енгізуді әкімдіктен сұраңыз.
pack/kz/rules/doc-accessibility-passport/title	Ғимараттың қолжетімділік паспорты бар, нысан картада көрсетілген
pack/kz/rules/doc-needs-register/remedy	Әлеуметтік қорғау бөлімінен санаттар бойынша сандарды аты-жөнсіз сұратып, күнін көрсетіп тіркеңіз.
pack/kz/rules/doc-needs-register/title	Арнайы жағдай қажет сайлаушылардың санаттар бойынша саны белгілі
pack/kz/rules/ent-step-free/remedy	Кезекшісі бар тасымалды пандус қойыңыз немесе баспалдақсыз басқа кіреберісті ашып, белгілеңіз; кейін тұрақты пандус салыңыз не учаскені көшіріңіз.
pack/kz/rules/ent-step-free/title	Кемінде бір кіреберіс баспалдақсыз немесе пандусы не жарамды көтергіші бар
pack/kz/rules/path-signage/remedy	Ғимараттың сыртына учаскенің ірі нөмірін және баспалдақсыз кіреберіске бағыттайтын нұсқағыштарды іліңіз.
pack/kz/rules/path-signage/title	Сыртта учаске нөмірі мен нұсқағыштар көрінеді
pack/kz/rules/path-step-free/remedy	Баспалдаққа кезекшісі бар тасымалды пандус қойыңыз немесе сайлаушыларды нұсқағыштармен басқа жолға бағыттаңыз; кейін баспалдақсыз тұрақты жол жасаңыз.
pack/kz/rules/path-step-free/title	Көшеден немесе тұрақтан кіреберіске дейінгі жол баспалдақсыз
pack/kz/rules/pub-evidence-privacy/remedy	Фотоны себебін көрсетіп жойыңыз және учаске ашылғанға дейін немесе жабылған соң басқасын түсіріңіз.
pack/kz/rules/pub-evidence-privacy/title	Фотода толтырылған бюллетень де, бос емес кабина да жоқ
pack/kz/rules/pub-no-campaign/remedy	Ғимараттағы барлық үгіт материалын алып, кілттеп қойыңыз және сыртта не, қандай қашықтықта ілулі тұрғанын жазыңыз.
pack/kz/rules/pub-no-campaign/title	Учаскеде және оның маңында үгіт материалы жоқ
pack/kz/rules/rest-toilet/remedy	Дауыс беру күніне қолжетімді мобильді дәретхана жалға алыңыз; кейін баспалдақсыз жолдағы бір кабинаны қайта жабдықтаңыз.
pack/kz/rules/rest-toilet/title	Арбадағы адамдарға арналған дәретхана бар
pack/kz/rules/route-signage/remedy	Учаскелерді таспамен немесе ширмамен бөліп, айрық тұсқа әрқайсысының өз түсіндегі ірі нөмірі мен нұсқағышын іліңіз.
pack/kz/rules/route-signage/title	Бір ғимараттағы учаскелер бөлінген әрі белгіленген
pack/kz/rules/safe-fire-exits/remedy	Учаске ашылғанға дейін барлық шығу есігінің құлпын ашып, алдын босатыңыз және мерзімі өтпеген өрт сөндіргіш алыңыз; кейін мерзімі өткендерін қайта толтырыңыз.
pack/kz/rules/safe-fire-exits/title	Шығу есіктері ашық әрі бос, мерзімі өтпеген жарамды өрт сөндіргіш бар
pack/kz/rules/staff-assistance-rule/remedy	Бюллетень беру үстелінің жанына ережені іліңіз (көмекшіні сайлаушы таңдайды; ол комиссия мүшесі, лауазымды адам, сенім білдірілген адам, журналист не байқаушы бола алмайды) және тегін жазатын баған қосыңыз.
pack/kz/rules/staff-assistance-rule/title	Көмекші туралы ереже ілінген, тізімде оның тегін жазатын орын бар
pack/kz/rules/staff-trained/remedy	Учаске ашылғанға дейін мүгедектігі бар сайлаушыларға көмек туралы бір сағаттық нұсқама өткізіп, қатысқандарды жазып алыңыз.
pack/kz/rules/staff-trained/title	Комиссия мүшелері оқытылған
pack/kz/title	Қазақстанның сайлау туралы заңы
pack/odihr/instruments/cis-2002/title	ТМД-ның демократиялық сайлау стандарттары туралы конвенциясы, 2002
pack/odihr/instruments/odihr-georgia-opinion/title	Венеция комиссиясы және ЕҚЫҰ ДИАҚБ, Грузия бойынша бірлескен қорытынды
pack/odihr/instruments/odihr-guidelines/title	ЕҚЫҰ ДИАҚБ, басшылық қағидаттар, 1-басылым
pack/odihr/instruments/un-crpd/title	БҰҰ-ның Мүгедектердің құқықтары туралы конвенциясы, 2006
pack/odihr/instruments/venice-report/title	Венеция комиссиясы, Еуропадағы сайлау құқығы мен сайлауды ұйымдастыру туралы баяндама, 2006
pack/odihr/rules/area-capacity/remedy	Осы дауыс беруге бюллетень беру үстелдері мен кабиналарды көбейтіңіз; кейін учаскені бөлуді ұсыныңыз.
pack/odihr/rules/area-capacity/title	Учаскеде 1500-ден аспайтын сайлаушы бар
pack/odihr/rules/booth-enclosure/remedy	Кабинаның ашық жағын тұтас қабырғаға бұрыңыз немесе мөлдір емес перде іліңіз, терезелер мен объективтерді жабыңыз, содан соң әр орыннан қайта тексеріңіз.
pack/odihr/rules/booth-enclosure/title	Бюллетеньнің толтырылуын бақылаудың кез келген түріне жол жоқ
pack/odihr/rules/booth-entrance-in-view/remedy	Кабинаны дауыс беру үй-жайына әкеліп, кіреберісі көрінетіндей, бірақ іші көрінбейтіндей етіп қойыңыз.
pack/odihr/rules/booth-entrance-in-view/title	Кабина көрінетін жерде, дауыс беру үй-жайында тұр
pack/odihr/rules/booth-rear-approach/remedy	Кабинаның ашық жағын қабырғаға бұрып, артындағы өткелді таспамен жабыңыз немесе перде іліңіз.
pack/odihr/rules/booth-rear-approach/title	Кабина ашық болса, орналасу сайлаушының артынан өтуге не қарауға мүмкіндік бермейді
pack/odihr/rules/booth-single-occupancy/remedy	Сайлаушыларды бір-бірлеп кіргізу үшін кабинаға кіреберіс көрінетін жерге комиссия мүшесін қойыңыз.
pack/odihr/rules/booth-single-occupancy/title	Отбасылық дауыс беру жоқ, кабинада бір ғана сайлаушы
pack/odihr/rules/booth-wheelchair-equal-secrecy/remedy	Кабинаны қабырғаға бұрып, ширмамен немесе пердемен жабыңыз және көрінуін отырып тексеріңіз.
pack/odihr/rules/booth-wheelchair-equal-secrecy/title	Қолжетімді кабина дауыс беру құпиясын басқалармен тең қамтамасыз етеді
pack/odihr/rules/staff-assistance-rule/remedy	Бюллетень беру үстелінің жанына көмекшіні тек сайлаушының өзі таңдайтыны туралы ережені іліңіз.
pack/odihr/rules/staff-assistance-rule/title	Сайлаушыға өзі таңдаған адам көмектесе алатыны ілініп қойылған
pack/odihr/title	Халықаралық міндеттемелер: ДИАҚБ, Венеция комиссиясы, МҚК, ТМД Конвенциясы
pack/uk/instruments/uk-councils/title	Ұлыбритания кеңестерінің жарияланған тәжірибесі, 2023 жылдан бастап (құқықтық акт емес)
pack/uk/instruments/uk-ec-booking/title	Сайлау комиссиясы, учаскелерге жарамды үй-жай таңдау
pack/uk/instruments/uk-ec-draft/title	Сайлау комиссиясы, ресми консультацияға арналған басшылық жобасы
pack/uk/instruments/uk-ec-information/title	Сайлау комиссиясы, 2022 жылғы «Сайлау туралы» заңға басшылық, сайлаушыларға арналған ақпарат
pack/uk/instruments/uk-ec-minimum/title	Сайлау комиссиясы, 2022 жылғы «Сайлау туралы» заңға басшылық, ең аз жабдық
pack/uk/instruments/uk-home-affairs-1998/title	Ұлыбритания Парламенті, ішкі істер комитеті, G қосымшасы, 1998 (құқықтық акт емес)
pack/uk/instruments/uk-setup-checklist/title	Учаскені дайындаудың бақылау тізімі, Ұлыбритания, 2023 жылға дейінгі көшірмелер
pack/uk/rules/booth-wheelchair-present/remedy	Үш жағы қалқаланған аласа үстелді кабина етіп қойыңыз, кейін арбаға арналған кабина алыңыз.
pack/uk/rules/booth-wheelchair-present/title	Арба деңгейінде кемінде бір кабина бар
pack/uk/rules/box-slot-reach/remedy	Бір жәшікті баспалдақсыз жолдағы аласа үстелге қойып, отырып тексеріңіз.
pack/uk/rules/box-slot-reach/title	Арбадағы сайлаушының қолы жәшікке көмексіз жетеді
pack/uk/rules/cog-calm-flow/remedy	Музыканы өшіріңіз, кезектің басында бір орын қалдырыңыз және қызметкерлерге ешкімді асықтырмауды айтыңыз.
pack/uk/rules/cog-calm-flow/title	Шу жоқ, тұра алмайтын адамға кезекте тұрудың қажеті жоқ
pack/uk/rules/cog-plain-instructions/remedy	Хабарландыруды есікке, үй-жайға және әр кабинаға басып шығарыңыз; сурет пен қарапайым тілді ойластырыңыз.
pack/uk/rules/cog-plain-instructions/title	Дауыс беру тәртібі туралы хабарландыру сыртта, ішінде және әр кабинада ілулі
pack/uk/rules/doc-remediation-plan/remedy	Әр кемшілік бойынша оны не түзететінін, кім және қай мерзімге дейін істейтінін жазыңыз.
pack/uk/rules/doc-remediation-plan/title	Кемшіліктер жақсарту шарасы мен қолданылған іс-қимылмен бірге жазылған
pack/uk/rules/ent-alternative-entrance/remedy	Баспалдағы бар әр кіреберіске баспалдақсыз кіреберісті көрсететін нұсқағышты отырған адам оқи алатын биіктікке қойыңыз.
pack/uk/rules/ent-alternative-entrance/title	Баспалдақсыз басқа кіреберіс анық көрсетілген, нұсқағыш арбадан оқылады
pack/uk/rules/path-signage/remedy	Сыртқа ірі маңдайша мен нұсқағыштар іліп, әрқайсысының алдына орындыққа отырып тексеріңіз және оқылатындай етіп төмендетіңіз.
pack/uk/rules/path-signage/title	Сырттағы ірі маңдайша мен нұсқағыштарды арбада отырып оқуға болады
pack/uk/rules/ramp-temporary-secure/remedy	Пандусты екі ұшынан бекітіңіз, тік болса ұзынырағын алыңыз және күні бойы бірнеше рет тексеріңіз.
pack/uk/rules/ramp-temporary-secure/title	Уақытша пандус бекітілген, орнықты, еңісі аз
pack/uk/rules/rest-seating/remedy	Кезек бойына және кабиналар жанына орындық қойыңыз.
pack/uk/rules/rest-seating/title	Сайлаушыларға орындық бар
pack/uk/rules/route-obstacles/remedy	Бекітілмеген төсеніштерді алып тастаңыз немесе барлық шетін еденге жабыстырыңыз.
pack/uk/rules/route-obstacles/title	Төсеніштер еденмен бір деңгейде жатыр
pack/uk/rules/staff-trained/remedy	Учаске ашылғанға дейін оқытылмағандардың бәріне мүгедектіктің әр түрі бойынша нұсқама өткізіп, қатысқандарды жазып алыңыз.
pack/uk/rules/staff-trained/title	Барлық қызметкер мүгедектігі әртүрлі сайлаушыларға көмектесуге оқытылған
pack/uk/rules/vis-large-print/remedy	Бюллетень үлгісін ірі қаріппен екі дана басып, біреуін үй-жайға іліңіз, екіншісін бюллетень беру үстелінде ұстаңыз.
pack/uk/rules/vis-large-print/title	Бюллетеньнің ірі үлгісінің бірі ілінген, екіншісін қолға алуға болады
pack/uk/rules/vis-magnifier-lamp/remedy	Бюллетень беру үстеліне үлкейткіш әйнек қойыңыз, күші әртүрлі екеуі болғаны жақсы.
pack/uk/rules/vis-magnifier-lamp/title	Үлкейткіш әйнек бар
pack/uk/rules/vis-stencil-match/remedy	Құралды келген бюллетеньге қойып, жоғарғы бұрышына қолмен сезілетін белгі салыңыз және есімдер тізімін аудиоға жазыңыз не Брайль қарпімен басыңыз.
pack/uk/rules/vis-stencil-match/title	Құрал бюллетеньге сәйкес, есімдердің ретін естіп немесе Брайльмен білуге болады
pack/uk/rules/vis-stencil/remedy	Резервтен тактильді құрал сұраңыз немесе үлгі бойынша картоннан трафарет қиып, сынап көріңіз.
pack/uk/rules/vis-stencil/title	Дауыс беруге арналған тактильді құрал бар
pack/uk/title	Ұлыбритания Сайлау комиссиясы, мүгедектігі бар сайлаушылар жөніндегі басшылық
packfile.category-twice	«{category}» тобы екі рет жазылған. Біреуін алып тастаңыз.
packfile.changed-categories	бұрынғы топтары: {categories}
packfile.empty	Файл бос. Ережелер жинағы «pandus: pack/1» деп басталады.
packfile.hint-severity	Өзгерту «{rule}» ережесінің ауырлығын алмастырады, бірақ мына топтардың өз ауырлығы бар, ол сақталады: {categories}. Оны да өзгерту үшін «categories» жазыңыз.
packfile.hint-unseen	«verified» мәтін оқылғанын білдіреді, ал жинақ бойынша «{instrument}» мәтінін ешкім көрмеген. Сенімділігін төмендетіңіз не seen: true деп жазыңыз.
packfile.not-text	Файл UTF-8 мәтіні емес. Ережелер жинағы — UTF-8 кодындағы YAML.
packfile.override-empty	«{rule}» ережесін өзгерту ештеңені өзгертпейді. Не өзгеретінін жазыңыз не алып тастаңыз.
packs.base-circle	Жинақтар бірін-бірі шеңбермен кеңейтеді: {files}. Біреуі дербес болуы керек.
packs.base-depth	Бірін-бірі {limit} жинақтан көп кеңейтеді. Кейбірін біріктіріңіз.
packs.base-missing	Бұл файл кеңейтетін жинақ оқылмады.
packs.citation-needed	«{rule}» ережесін өзгерту санды алмастырады, сондықтан өз сілтемесі (citation) керек: сан енді бұрынғы құжаттікі емес.
packs.hint-clause	«verified» мәтін оқылғанын білдіреді, бірақ тармағы көрсетілмеген. Тармағын көрсетіңіз не сенімділігін төмендетіңіз.
packs.hint-id	«{id}» идентификаторы my-city-ramp үлгісімен жазылмаған: кіші латын әріптері, цифрлар, жалғыз сызықшалар. Идентификатор өзгермейді.
packs.hint-instrument	Бірде-бір ереже «{instrument}» құжатына сілтемейді.
packs.hint-never	«{rule}» ережесі ешқашан қолданылмайды: оның «when» шарты әрқашан жалған.
packs.hint-no-text	«{field}» өрісі бос: есептерде оның орнында ештеңе не идентификатор тұрады.
packs.hint-override-text	«{rule}» ережесін өзгерту санды алмастырады, бірақ «{field}» өрісін емес: бұрынғы мәтін бұрынғы санды атауы мүмкін.
packs.hint-translation	«{field}» өрісінің мына тілдерде мәтіні жоқ: {languages}. Оқырман оны басқа тілде көреді.
packs.hint-unit	«{fact}» {unit} бірлігімен беріледі, ал {text} шегі олай емес. Бірлігін не 1:12 сияқты қатынасты жазыңыз.
packs.hint-when	«{rule}» ережесі «{fact}» дерегіне қарай қолданылады және соны талап етеді: іздейтін кемшіліктің өзі оны өшіре алады. Бұл деректі тек «require» ішінде қалдырыңыз.
packs.id-built-in	«{pack}» идентификаторы бағдарламадағы жинақтікі. Файлға өз идентификаторын беріңіз.
packs.id-twice	Берілген екі жинақтың идентификаторы бірдей: «{pack}». Әр жинақты бір рет көрсетіп, әр файлға өз идентификаторын беріңіз.
packs.instrument-taken	Кеңейтілетін жинақта «{instrument}» құжаты бар. Өзіңіздікіне басқа идентификатор беріңіз.
packs.not-threshold	«{text}» — шек емес. 8 % не 900 mm сияқты бірлігі бар сан, аралық немесе notSeen жазыңыз.
packs.only-built-in	«{pack}» — файл. Тізілім тек бағдарламадағы жинақтарды есте сақтайды; файлды әр тексеруде --pack арқылы беріңіз.
packs.overrides-alone	Өзгертетін ештеңе жоқ. Өзгертілетін жинақты «extends» өрісінде көрсетіңіз.
packs.retired-changed	Шығарып тасталған ережені өзгертуге болмайды. «{key}» не «retired» кілтін алып тастаңыз.
packs.retired-needed	«{other}» ережесі шығарып тасталған «{rule}» ережесіне сүйенеді. Екеуін де шығарыңыз не екеуін де қалдырыңыз.
packs.threshold	«{rule}» ережесінде «{threshold}» шегі жоқ. Барлары: {thresholds}.
packs.threshold-none	«{rule}» ережесі ештеңені санмен салыстырмайды, онда «{threshold}» шегі жоқ.
packs.too-large	Ережелер жинағы {limit} байттан аспайды, ал бұл файл үлкенірек. Керек файл осы ма?
packs.yaml	Ережелер жинағы — жарамсыз YAML: {reason}.
panorama.arithmetic-coding	Сурет арифметикалық кодтаумен сығылған, оны ешбір браузер көрсетпейді. Панораманы кәдімгі JPEG түрінде сақтаңыз.
panorama.blurred	Суретте ұсақ бөлшектер аз. Тақтайшалар оқылмаса, объективті сүртіп, камераны қозғалтпай, қайта түсіріңіз.
panorama.cmyk	Сурет баспа түстерінде (CMYK). Панораманы экран түстерінде (sRGB) сақтаңыз.
panorama.component-missing	Түс арнасы {channels} жоқ, сондықтан түстер қате. Файлды камерадан қайта көшіріңіз немесе жаңадан сақтаңыз.
panorama.corrupt-data	Сурет деректері зақымдалған ({detail}): суреттің бөліктері сұр немесе жылжыған болуы мүмкін. Файлды камерадан қайта көшіріңіз немесе панораманы қайта түсіріңіз.
panorama.empty-file	Файл бос. Оны камерадан қайта көшіріңіз.
panorama.file-too-large	Файл {limit} МБ-тан үлкен. Панораманы камера бағдарламасынан кәдімгі JPEG түрінде сақтаңыз.
panorama.file-unreadable	Файлды оқу мүмкін емес ({reason}). Жолы мен қол жеткізу құқығын тексеріңіз немесе файлды қайта көшіріңіз.
panorama.future-capture-date	Суреттің күні {date} әлі келген жоқ. Камераның сағатын дұрыстап, дұрыс күнін қолмен енгізіңіз.
panorama.gpano-absent	Файлда бұл панорама екені көрсетілмеген; пішініне қарай толық сфера деп қабылданды. Суретті толық айналдыруға болатынын тексеріңіз.
panorama.gpano-invalid	Панорама мәліметтері толық емес немесе бір-біріне қайшы ({field}). Панораманы камера бағдарламасынан қайта сақтаңыз.
panorama.gpano-stale	Панорама мәліметтері {described} өлшемін сипаттайды, ал суретте {actual}: оның өлшемі кейін өзгертілген. Мәліметтер қайта есептелді; бастапқы файл болса, соны жіберіңіз.
panorama.grayscale	Сурет ақ-қара. Солай көзделген болса, ештеңе істеудің қажеті жоқ.
panorama.huffman-tables-absent	Файлда оқу кестелері жоқ, стандартты кестелер қолданылды. Кейбір бағдарламалар оны ашпайды: суретті қараңыз, қате көрінсе, жаңадан сақтаңыз.
panorama.low-resolution	Суреттің ені {width} пиксель; {recommended} немесе одан көп болғаны дұрыс. Тақтайшалар мен табалдырық сияқты ұсақ нәрселердің көрінетінін тексеріңіз.
panorama.malformed-structure	Файлдың құрылымы қате, оны көрсету мүмкін емес ({detail}). Оны камерадан қайта көшіріңіз немесе жаңадан сақтаңыз.
panorama.memory-over-budget	Бұл суретті ашуға {limit} МБ-тан көп жад керек. Панораманы кәдімгі (прогрессивті емес) JPEG түрінде сақтаңыз.
panorama.metadata-damaged	Файлдағы {block} мәліметтері зақымдалған, толық қолданылмады. Күні немесе орны жоқ болса, қолмен енгізіңіз.
panorama.missing-end-marker	Сурет бүтін, бірақ файлдың соңы жоқ. Суреттің төменгі жағын қараңыз; күмән болса, файлды қайта көшіріңіз.
panorama.no-capture-date	Файлда суреттің қашан түсірілгені көрсетілмеген. Күнін қолмен енгізіңіз.
panorama.not-a-sphere	{width} × {height} пиксель сурет толық шеңберлі панорама емес: ені биіктігінен екі есе үлкен болуы керек. 360° панорама түсіріңіз немесе бұл суретті кәдімгі фото ретінде қосыңыз.
panorama.not-jpeg	Бұл JPEG суреті емес, {found} түріндегі файл. Панораманы JPEG ретінде сақтаңыз: файл атын өзгерту жеткіліксіз.
panorama.odd-header	Файл тақырыбы әдеттен тыс ({detail}), суретке әсері жоқ. Ештеңе істеудің қажеті жоқ.
panorama.orientation-applied	Камера суретті бұрылған деп белгілеген (бағдар {orientation}); жарияланатын көшірмелер тік қойылды. Ештеңе істеудің қажеті жоқ.
panorama.orientation-invalid	{orientation} бағдар белгісінің мағынасы жоқ, ол ескерілмеді. Суреттің бүйіріне жатып қалмағанын тексеріңіз.
panorama.partial-sphere	Панорама көлденеңінен {horizontal}°, тігінен {vertical}° ғана қамтиды. Онда кіреберіс, жол және кабиналар көрінетінін тексеріңіз.
panorama.pole-mismatch	Суреттің үсті мен асты сфераға ұқсамайды. Бұл пішіні сондай кәдімгі фото емес, 360° панорама екенін тексеріңіз.
panorama.progressive-incomplete	Ұсақ бөлшектердің бір бөлігі жоқ: файл екі өту арасында үзілген. Оны камерадан қайта көшіріңіз.
panorama.projection-unsupported	Панораманың проекциясы {projection}; тек тең аралықты (equirectangular) проекцияны көрсетуге болады. Сақтағанда соны таңдаңыз.
panorama.seam-mismatch	Сол және оң шеттері жолдардың {share} %-ында түйіспейді: панорама қиылған болуы мүмкін. Камераның артқы жағын қараңыз; бір бөлігі жоқ болса, қайта түсіріңіз.
panorama.stray-bytes	Файлда {bytes} артық байт бар. Суретті қараңыз; ақауы болса, файлды қайта көшіріңіз.
panorama.too-bright	Суреттің {share} %-ы аппақ. Маңызды нәрсенің жоғалмағанын тексеріңіз; жоғалған болса, жарықтығын азайтып, қайта түсіріңіз.
panorama.too-dark	Суреттің {share} %-ы қара. Жол мен есіктердің көрінетінін тексеріңіз; жарықты қосып, қайта түсіріңіз.
panorama.too-many-pixels	Суреттің мәлімделген өлшемі {width} × {height} пиксель; {limit} мегапиксельге және қабырғасы 65500 пиксельге дейін рұқсат етіледі. Оны кішірейтіп сақтаңыз.
panorama.too-many-scans	Сурет {limit} өтуден көп бөлікке бөлінген, камералар олай істемейді. Панораманы кәдімгі JPEG түрінде сақтаңыз.
panorama.too-small	Суреттің ені бар болғаны {width} пиксель; пандусты немесе табалдырықты бағалау үшін кемінде {limit} керек. Мессенджердегі көшірмені емес, камерадағы бастапқы файлды жіберіңіз.
panorama.trailing-data	Суреттен кейін файлда тағы {bytes} байт бар ({found}). Жарияланатын көшірмелерге олар кірмейді; бастапқы файлда жеке ештеңе, мысалы бейнежазба, жоғын тексеріңіз.
panorama.truncated	Файл суреттің ортасында үзіледі: ол соңына дейін көшірілмеген. Оны камерадан қайта көшіріңіз.
panorama.unknown-kind	Бұл JPEG суреті де, басқа белгілі файл түрі де емес. Панораманы камерадан қайта көшіріңіз.
panorama.unset-camera-clock	{date} күнін камера сағаты қойылмаған кезде көрсетеді. Сағатын қойып, дұрыс күнін қолмен енгізіңіз.
panorama.unsupported-process	JPEG-тің бұл сирек түрін ({process}) браузерлер көрсетпейді. Панораманы кәдімгі JPEG түрінде сақтаңыз.
past.as-of	{moment} жағдайы бойынша
past.as-of-known	{moment} жағдайы бойынша, {known} белгілі болғандай
past.help-as-of	Осы күнгі не сәттегі жағдай бойынша.
past.help-known-at	Тек осы күнге не сәтке дейін жазылғаны.
past.known-at	Белгілі болған күні
past.not-yet	{precinct} алғаш рет {moment} жазылған; оған дейін ол туралы ештеңе белгісіз болған. Кейінгі күнді көрсетіңіз.
plan.alone	{option} {other} дегенмен бірге қолданылмайды.
plan.better	Қазіргіден жақсырақ бағасы бар учаске
plan.confirm	Енді бұзушылық емес, орнында тексеру керек
plan.covers	Жойылғанша жабады
plan.district	{district} ауданы
plan.for	Не үшін
plan.giver	{ref} (тек береді)
plan.grades	Бағалар қалай өзгереді
plan.help	Аумақтарға не учаскелерге жоспар: аудан ішінде артық жарамды жабдықты қайда апару, тағы нені қандай ретпен істеу керек және баға қалай өзгереді. Ештеңе жазылмайды.
plan.help-moving-list	--fix-plan тасымал тізімін CSV файлына да жазу; әр жол equipment move нені апаратынын айтады.
plan.help-what-if	Учаскені осы жаңа ғана өлшенгендей бағалау, мысалы ramp/side.slope=7.5%; қайталауға болады, жазылмайды.
plan.hypothetical	ЖОРАМАЛ: мыналар өлшенгендей бағаланды: {facts}. Бұдан ештеңе жазылған жоқ.
plan.lacking	Жетіспейді, ауданда артығы жоқ: {count}
plan.measure	қабылданып, сыналатын уақытша шара: {measure}
plan.measure-first	Алдымен тексеру
plan.more	тағы {count}: pandus audit {ref}
plan.move	{thing} {number}: {from} → {to}
plan.move-measure	«{measure}» уақытша шарасына керек
plan.moves	Апару керек: {count}
plan.moving-list-alone	--moving-list тек --fix-plan дегенмен бірге қолданылады.
plan.no-moves	Мұндағы бұзушылықты түзететін, жарамды әрі артық екені анық ештеңе жоқ.
plan.now	Жоспар заттардың қазіргі орнына қарай жасалады: --as-of пен --known-at алып тастаңыз.
plan.observe	Содан кейін жазыңыз
plan.remark	Ештеңе жазылған жоқ. Тек жарамдылығы мен артықтығы анық зат ұсынылады; баға сол аудит беретіндей аталған, белгісіз нәрсе орындалған деп саналмайды.
plan.supposed-new	{element} жазылмаған; жаңа зат ретінде бар деп жорамалданады.
plan.target	«{text}» деген аумақ та, жалғыз қолданыстағы учаске де жоқ. Аумақтарды pandus area list көрсетеді, учаскені КОД/НӨМІР түрінде жазыңыз.
plan.targets	--fix-plan аумақ кодын не учаскені талап етеді, мысалы --fix-plan 60 61.
plan.title	Түзету жоспары
plan.totals	Жоспардағы учаске: {precincts}; апарылатын зат: {moves}; уақытша шара: {temporary}; құрылыс жұмысы: {works}; көшу: {relocate}; жетіспейді: {lacking}.
plan.unseen	Берушіде қажет екені белгілісі қалады; саны жазылған мәтін көрілген жоқ.
plan.voters	Қатысты сайлаушылар
plan.what-if-one	--what-if бір учаскеге қатысты: оны атаңыз, мысалы 60.
progress.copy-check	Көшірмені тексеру
progress.copy-database	Дерекқорды көшіру, бет
progress.copy-files	Файлдарды көшіру, байт
progress.export	Учаскелерді жазу
progress.files	Файлдарды оқу
progress.history	Тарихты оқу
progress.import	Файлды оқу, байт
progress.line	{work}: {total} ішінен {done} ({percent} %), {rate}/с, қалды {left}
progress.line-start	{work}: {total} ішінен {done} ({percent} %)
registry.ambiguous	{text} — {count} учаске. Біреуін жазыңыз: {candidates}.
registry.ambiguous-more	{text} — {count} учаске, олардың ішінде {candidates}. Код/нөмір түрінде жазыңыз.
registry.area-code	«{area}» аумақ коды бола алмайды: код бос болмайды, онда «/» және шетінде бос орын болмайды.
registry.area-exists	{area} аумағы тізілімде бар.
registry.busy	Тізілімге басқа команда жазып жатыр: {command} ({pid} процесі, {since} бастап). {seconds} с күтілді; ештеңе жазылған жоқ. Оның бітуін күтіңіз не процесті тоқтатып, қайталаңыз.
registry.busy-unknown	Тізілімді басқа бағдарлама ұстап тұр. {seconds} с күтілді; ештеңе жазылған жоқ. Оның бітуін күтіп, қайталаңыз.
registry.commission-exists	{commission} комиссиясы тізілімде бар.
registry.country	«{country}» — ел коды емес. ISO 3166 бойынша екі әріп жазыңыз, мысалы KZ.
registry.damaged	{path} тізілімінің дерекқоры бүлінген ({detail}). Оған ештеңе жазбаңыз: сақтық көшірмені қалпына келтіріңіз немесе каталогты көшіріп алып, «pandus verify» орындаңыз.
registry.database	Дерекқор сұрауды қабылдамады ({detail}). Ештеңе жазылған жоқ. «pandus verify» орындаңыз; бүліну табылмаса, бұл туралы хабарлаңыз.
registry.disk	{path} пайдаланылып жатқанда диск істен шықты ({detail}). Расталған деректер жоғалған жоқ; дискіні тексеріп, қайталаңыз.
registry.disk-full	{path} тұрған диск толған; ештеңе жазылған жоқ. Орын босатып, қайталаңыз.
registry.exists	{path} ішінде тізілім бар. Соны ашыңыз немесе басқа каталог таңдаңыз.
registry.external-taken	{system} {id} тізілімнің басқа жазбасына тиесілі. Екеуінің қайсысы екенін тексеріңіз.
registry.newer	{path} тізілімін Pandus-тың жаңарақ нұсқасы жазған (пішімі {found}, бұл нұсқа білетіні {known}). Ештеңе өзгерген жоқ. Pandus-ты жаңартыңыз.
registry.no-area	{area} коды бар аумақ жоқ. Алдымен оны қосыңыз.
registry.no-area-near	{area} коды бар аумақ жоқ. Бәлкім, {near} шығар?
registry.no-commission	{commission} комиссиясы жоқ. Алдымен оны қосыңыз.
registry.no-file	{path} файлы жоқ. Жолын тексеріңіз.
registry.no-panorama	Тізілімде {panorama} панорамасы жоқ.
registry.no-precinct	Тізілімде {text} учаскесі жоқ. Код/нөмір түрінде жазыңыз; толық тізімді «pandus precinct list» береді.
registry.no-precinct-near	Тізілімде {text} учаскесі жоқ. Ұқсастары: {near}.
registry.no-premises	{premises} үй-жайы жоқ. Алдымен оны қосыңыз.
registry.not-a-registry	{path} — тізілім емес: онда Pandus жасаған registry.sqlite жоқ. --registry мәнін тексеріңіз немесе «pandus init» командасымен тізілім құрыңыз.
registry.not-empty	{path} бос емес, сондықтан онда тізілім құрылмайды. Жаңа не бос каталог таңдаңыз.
registry.observation-invalid	{element} туралы бақылауды сақтау мүмкін емес ({detail}). Бақылаушыны және шекті мәнді көрсетіңіз.
registry.older	{path} тізілімінің пішімі ескі. Оны «pandus upgrade» командасымен жаңартыңыз: бұрынғы дерекқор қасында сақталады; әзірге ештеңе өзгерген жоқ.
registry.permission	{path} жолына қол жеткізу мүмкін емес ({detail}). Қол жеткізу құқығын тексеріп, қайталаңыз.
registry.precinct-exists	{precinct} учаскесі тізілімде бар.
registry.precinct-number	«{number}» учаске нөмірі бола алмайды: ол бос болмайды, бос орыннан басталмайды және онымен аяқталмайды.
registry.premises-exists	{premises} үй-жайы тізілімде бар.
registry.read-only	{path} тізілімі тек оқуға ашылған, сондықтан ештеңе жазылған жоқ.
registry.unfinished-copy	{path} тек оқуға арналған тасымалдағышта тұр және жазу кезінде көшірілген. Каталогты жазуға болатын дискіге көшіріп, сол жерден ашыңыз.
registry.verify-change	{change} өзгерісі ({command}, {at}) жазғаны бұрынғыдай емес: жол тізілімді айналып өзгертілген, қосылған не жойылған. Сақтық көшірмені қалпына келтіріңіз.
registry.verify-database	SQLite дерекқордың бүлінгенін тапты: {detail}. Сақтық көшірмені қалпына келтіріңіз.
registry.verify-identity	{table} кестесінің жолдары ({count}) тарихпен сәйкес емес (біріншісі: {row}). Сақтық көшірмені қалпына келтіріңіз.
registry.verify-link	{change} өзгерісі алдыңғысын жалғастырмайды: тарих қиылған не орны ауысқан. Сақтық көшірмені қалпына келтіріңіз.
registry.verify-media-damaged	{file} файлы бүлінген: мазмұнының хеші — {found}. Оны сақтық көшірмеден қайтарыңыз немесе түпнұсқаны қайта қосыңыз.
registry.verify-media-leftover	{file} — үзілген команданың жартылай жазылған файлы. Ол зиянсыз; жойыңыз.
registry.verify-media-missing	{file} файлы жоғалған. Оны сақтық көшірмеден қайтарыңыз немесе түпнұсқаны қайта қосыңыз.
registry.verify-media-not-purged	{file} файлы жойылуы тиіс еді, бірақ әлі тұр. Оны жойыңыз.
registry.verify-media-orphan	{file} файлына бірде-бір жазба сілтемейді. Ол зиянсыз, үзілген командадан қалған: қайта қосыңыз не жойыңыз.
registry.verify-media-unreadable	{file} файлы оқылмайды ({detail}). Дискіні және қол жеткізу құқығын тексеріңіз.
registry.verify-reference	{table} кестесінің {row} жолы {parent} кестесінде жоқ жолға сілтейді. Сақтық көшірмені қалпына келтіріңіз.
registry.verify-sequence	{table} тарихының соңынан не ортасынан жолдар жоғалған ({missing}). Сақтық көшірмені қалпына келтіріңіз.
registry.verify-trigger	Тарихты өзгерістен қорғайтын {trigger} тыйымы жоғалған. Сақтық көшірмені қалпына келтіріңіз.
registry.zone	«{zone}» деген уақыт белдеуі жоқ. IANA атауын жазыңыз, мысалы Asia/Qyzylorda.
report.about	Есеп туралы
report.any-value	белгісіз
report.area	Аумақ
report.as-of	Деректер сәті
report.at-least	кемінде {value}
report.at-most	ең көбі {value}
report.basis	Негізі
report.basis-none	ештеңе бағаланбаған
report.by-pack	Жинақтар бойынша бағалау
report.causes	Себебі
report.chain	Қолжетімділік тізбегі
report.chain-broken	үзілген
report.chain-caption	Келгеннен шыққанға дейін, әр сайлаушы тобы үшін
report.chain-faults	ұсақ кемшілік
report.chain-inapplicable	қолданылмайды
report.chain-open	расталмаған
report.chain-passed	өтуге болады
report.chain-unjudged	ереже жоқ
report.commission	Комиссия
report.concerns	Кімге қатысты
report.contents	Мазмұны
report.counts	Нәтижелер
report.counts-line	бұзушылық {failed}, тексеру қажет {cantTell}, қаралмаған {untested}, орындалған {passed}: барлығы қолданылатыны {denominator}; қолданылмайтыны {inapplicable}; мерзімі келмегені {dueLater}
report.coverage	Шешілгені
report.coverage-none	шешетін нәрсе жоқ
report.coverage-share	{percent} % ({denominator} ішінен {decided})
report.covered	қабылданған, сыналған уақытша шарамен жабылған
report.decided-by	Не шешті
report.decided-more	тағы {count}
report.decided-not-judged	таңдалған жинақтарда бұл туралы ереже жоқ
report.decided-nothing	бірде-бір талап орындалған деп танылмаған
report.decided-passed	өте ауыр және ауыр талаптардың бәрі орындалған немесе қолданылмайды (орындалғаны: {count})
report.declared-fail	айтылғанға сенсек: бұзушылық болар еді
report.declared-inapplicable	айтылғанға сенсек: қолданылмас еді
report.declared-pass	айтылғанға сенсек: орындалған болар еді
report.denominator	Қолданылатыны
report.district-count	Учаске саны: {count}
report.district-failures	Ең жиі бұзушылықтар
report.district-failures-caption	{count} учаскенің нешеуінде талап бұзылған немесе расталмаған
report.district-failures-none	Әзірге бұзушылық табылмады.
report.district-flagged	Шара қажет учаскелер: {count} / {total}
report.district-grades-caption	Бағалар бойынша учаскелер
report.district-precincts	Барлық учаскелер
report.district-precincts-caption	Әр учаскенің бағасы және шешілген үлесі
report.district-title	Сайлау учаскелері: қолжетімділік және дауыс беру құпиялылығы
report.district-unconfirmed	Өте ауыр не ауыр талап расталмаған учаскелер: {count} / {total}
report.due	Мерзімі
report.due-later	Мерзімі келмеген
report.element	Қайда
report.element-named	{kind} «{id}»
report.element-unlisted	{kind}: тізімге енбегендері
report.element-whole	учаске тұтастай
report.equal	дәл {value}
report.evidence	Дәлелдер
report.fact	Факт
report.failed	Бұзушылықтар
report.failed-none	Бұзылған талап табылмады.
report.failed-none-open	Әзірге бұзылған талап табылмады. Расталмағаны төменде.
report.first-broken-link	Бірінші үзілген буын
report.fix	Немен жойылады
report.flagged	ШАРА ҚАЖЕТ
report.flagged-access	қолжетімсіз: {groups}
report.flagged-last-seen	соңғы қарағанда өте ауыр бұзушылық болған, содан бері ешкім тексермеген
report.flagged-secrecy	дауыс беру құпиялылығы бұзылған
report.grade	Бағасы
report.greater	{value} мәнінен көп
report.group	Сайлаушылар
report.group-count	{title} ({count})
report.inapplicable	Қолданылмайды
report.inapplicable-none	Барлық ереже қолданылады.
report.last-known	соңғы қарағанда: {outcome}
report.law	Дереккөз
report.law-clause	бап (тармақ) {clause}
report.law-no-clause	тармағы белгісіз
report.law-not-seen	мәтіні көрілмеген
report.legend	К — арба, О — қозғалу, С — көру, Г — есту, У — түсінікті болуы. {full} — толық қолжетімді, {partial} — ішінара, {conditional} — шартты түрде, {none} — қолжетімсіз, ? — расталмаған. Бұз. — бұзушылық, Ашық — расталмағаны, Шеш. — қолданылатынның шешілген үлесі.
report.less	{value} мәнінен аз
report.link	Буын
report.margin-short	ауытқуы {amount}
report.margin-spare	қоры {amount}
report.measured	Анықталғаны
report.moment	Кезең
report.next	Келесі тексерілетіні
report.next-caption	Әр факт және оны күтіп тұрған шешілмеген нәтижелер саны
report.next-how	Қалай
report.next-instrument	Дәлдігі жететін құрал: {instrument}.
report.next-list	Енді нені тексеру керек
report.next-list-fact	{kind}: әрқайсысын немесе жоқ екенін жазыңыз
report.next-presence	{element}: орнында бар ма?
report.next-waiting	Нәтиже
report.no	жоқ
report.no-broken-link	жоқ
report.no-broken-link-open	әзірге табылмады; бәрі расталмаған
report.no-flag	Өте ауыр бұзушылық жоқ, өте ауыр және ауыр талаптардың бәрі расталған.
report.not-judged	бағаланбайды
report.open	Расталмаған
report.open-none	Қолданылатынның бәрі шешілген.
report.or	немесе
report.pack-force	Күші
report.pack-id	Жинақ
report.pack-version	Нұсқасы
report.packs	Ережелер көзі
report.panorama-alt	Панорама: {view}
report.panorama-checks	Файлға ескертпелер
report.panorama-facts	Тізілімге белгілі мәліметтер
report.panorama-file	Файл
report.panorama-no-facts	Тізілімде суретте не бар екені туралы мәлімет жоқ.
report.panorama-size	{width} × {height} пиксел
report.panoramas	Панорамалар
report.passed	Орындалған
report.passed-none	Орындалған талап табылмады.
report.place	Орны
report.place-unknown	ғимарат көрсетілмеген
report.precinct	Учаске
report.precision-assumed	қателігі көрсетілмеген: сан дәл деп алынды
report.proof	Немен дәлелденген
report.proof-none	тізілімнің басқа мәліметтерінен шығады
report.registry	Тізілім редакциясы
report.remedy	Не істеу керек
report.required	Талап етіледі
report.requirement	Талап
report.sample	ҮЛГІ ДЕРЕКТЕР. Бұл есептегі учаскелер мен өлшемдер ойдан алынған.
report.severity	Ауырлығы
report.severity-open	{known}, мүмкін {open}
report.skip	Бағалауға өту
report.source-absent	жоқ
report.source-complete	тізім толық
report.source-none	мұндай жоқ
report.source-parent	мынаған жатады: {element}
report.source-present	бар
report.state	Күйі
report.state-clear	өте ауыры жоқ
report.state-flagged	шара қажет
report.state-unconfirmed	расталмаған
report.summary	Жиынтық
report.table-coverage	Шеш.
report.table-failed	Бұз.
report.table-flagged	ИӘ
report.table-link	Бірінші үзілген буын
report.table-open	Ашық
report.table-state	Шара
report.title	{ref} сайлау учаскесі: қолжетімділік және дауыс беру құпиялылығы
report.unconfirmed	РАСТАЛМАҒАН
report.unconfirmed-groups	әзірге айту мүмкін емес: {groups}
report.unequal	{value} емес
report.verdict	Бағалау
report.verdict-caption	Әр сайлаушы тобы үшін қолжетімділік және дауыс беру құпиялылығы
report.words	Сөздер туралы: «орындалған» мен «бұзушылық» — шешілген. «Тексеру қажет» пен «қаралмаған» — шешілмеген, олар ешқашан орындалғанға саналмайды. «Қолданылмайды» фактімен дәлелденген және санды жақсартпайды. Шешілгені = (орындалған + бұзушылық) / барлық қолданылатыны.
report.yes	иә
request.cannot-copy	{file} тексеру үшін көшірілмеді. Уақытша каталогта орын бар ма?
request.cannot-write	{path} жазылмайды ({reason}). Орын босатып, қайталаңыз; ештеңе сақталған жоқ.
request.country	«{country}» — ел коды емес. KZ сияқты екі бас әріп жазыңыз.
request.date	«{text}» күн емес. 2026-11-24 немесе 2026-11-24T10:30:00+05:00 деп жазыңыз.
request.exists	{file} бұрыннан бар, оған тиіскен жоқпыз. Басқа ат таңдаңыз.
request.no-output	Нәтижені жазу мүмкін болмады: {detail}. Орын босатыңыз не басқа орын таңдаңыз; тізілімге жазылғаны сақталды.
request.no-registry	Тізілім көрсетілмеген. --registry КАТАЛОГ не PANDUS_REGISTRY беріңіз; «pandus init КАТАЛОГ» жаңасын жасайды.
request.output	{file} жазылмайды. Каталогты және бос орынды тексеріңіз.
request.unexpected	Күтпеген ақау: {detail}. Ештеңе өзгертілген жоқ.
request.unreadable	{file} оқылмайды. Атын және оқу құқығын тексеріңіз.
request.which-precinct	Учаскені көрсетіңіз, мысалы 60, немесе --all беріңіз.
request.word	«{text}» {option} үшін жарамайды. Мыналардың бірін қолданыңыз: {words}.
request.zone	«{zone}» — уақыт белдеуі емес. Мысалы, Asia/Qyzylorda деп жазыңыз.
rules.also	тағы жазылған: {observation}
rules.basis	Есептелуі
rules.because	{value}, себебі: {causes}
rules.belongs-maybe	неге жататыны белгісіз
rules.belongs-no	басқаға жатады ({parent})
rules.belongs-yes	осы элементке жатады ({parent})
rules.changed	{pack} жинағы өзгерткен
rules.changed-citation	бұрынғы дереккөзі: {source}
rules.changed-severity	бұрынғы ауырлығы: {severity}
rules.changed-threshold	{subject}: {was} орнына {now}
rules.clause-seen	мәтіні көрілген
rules.clean	{file}: ескерту жоқ.
rules.confidence	Қаншалықты сенімдіміз
rules.counted	{file}: қате {errors}, кеңес {hints}.
rules.counts-maybe	мүмкін есепке алынады
rules.counts-no	есепке алынбайды
rules.counts-yes	есепке алынады
rules.due-later	Мерзімі кейін ({due}): «{moment}» кезеңінде тексеру ережені тек есепке алады, онымен бағаламайды.
rules.each	Әрқайсысы үшін
rules.each-none	учаске үшін бір рет
rules.escalates	Ауырлығы «{severity}», егер
rules.expired-on	{span} жарамды еді, {moment} мерзімі өтті
rules.explained	{precinct} учаскесіндегі {rule}
rules.extends	Кеңейтетін жинағы: {packs}
rules.false	жалған
rules.good-until	{span} жарамды, {moment} дейін
rules.help	Ережелер тізімі, ереже нені талап етеді және қайдан алынған, нәтиже неге осындай, жинақ файлдарын тексеру.
rules.help-category	Тек осы топқа арналған ережелер: wheelchair, mobility, vision, hearing, cognitive не secrecy.
rules.help-element	Тек осы элемент, мысалы ramp/main.
rules.help-explain	Учаскедегі ереже нәтижесін түсіндіру: әр бөлігі, мәні және оның негізіндегі бақылау.
rules.help-file	YAML түріндегі жинақ файлы.
rules.help-lint	Жинақ файлдарындағы барлық қатені және рұқсат етілген, бірақ күмәнді тұстарды көрсету.
rules.help-list	Жинақтардағы ережелер тізімі.
rules.help-pack	Ережелер жинағы: идентификаторы не өз файлыңыздың жолы; қайталауға болады. Әйтпесе бағдарламадағының бәрі.
rules.help-rule	Ереже, мысалы ramp-slope (барлық таңдалған жинақта) немесе kz-bld/ramp-slope.
rules.help-show	Ереже туралы бәрін көрсету: нені, кім үшін талап етеді, қайдан алынған, қандай деректерді оқиды.
rules.inherited	{pack} жинағынан
rules.interim	Уақытша жабатыны
rules.interim-none	ештеңе: тек түзету керек
rules.level-error	қате
rules.level-hint	кеңес
rules.list	{kind}: жазылғаны {listed}, анық есепке алынатыны {sure}, тағы мүмкін {possible}; {end}
rules.list-open	тізімге енбегендері болуы мүмкін
rules.list-whole	тізім толық
rules.no-elements	Ереже қатысты болатын ештеңе жоқ.
rules.no-number	сан жоқ, тізім бос
rules.no-text	ештеңе жазылмаған
rules.nobody	ешкім тексермеген
rules.none	Бұл жинақтарда ол топқа арналған ереже жоқ.
rules.not-known	белгісіз
rules.not-listed	Бұл тізімге енгізілмеген элементтердің бәріне қатысты.
rules.outcome	Нәтиже
rules.pack	{pack} {version} — {title}
rules.presence	Бар ма
rules.presence-maybe	бар-жоғы белгісіз
rules.presence-yes	бар
rules.reads	Оқитын деректері
rules.reads-list	қайсылары бар және бәрі осы ма
rules.reads-parents	әрқайсысы қай элементке жатады: {kind}
rules.repeated	жоғарыда түсіндірілген
rules.require	Талабы
rules.retired	Шығарып тастайды: {rules}
rules.source-above	дереккөзі жоғарыда
rules.tolerance	құралдың қателігі: {amount}
rules.true	ақиқат
rules.unknown	Таңдалған жинақтардың ({packs}) ешқайсысында «{rule}» ережесі жоқ. Бәрін «pandus rules list» көрсетеді.
rules.unknown-element	Бұл учаскеде ереже «{element}» туралы айтпайды. Мыналар туралы айтады: {elements}.
rules.unknown-near	Таңдалған жинақтардың ({packs}) ешқайсысында «{rule}» ережесі жоқ. Бәлкім, «{near}» шығар?
rules.vacuous	бағалайтын ештеңе жоқ, тізім бос
rules.when	Қолданылу шарты
rules.when-none	әрқашан
run.differs	{run} сақталғаннан басқаша шықты: құжаттың sha256 мәні {stored} еді, енді {found}. Тізілім не программа бұрынғыдай емес; «pandus verify» орындаңыз.
run.field-as-of	жағдайы
run.field-election	сайлау
run.field-known-at	белгілі болған сәт
run.field-language	тіл
run.field-moment	кезең
run.field-packs	жинақтар
run.field-revision	тізілім
run.field-started	басталған
run.field-totals	жиынтығы
run.finished	{run} нәтижесі бар; ол өзгермейді.
run.help-again	Сақталған тексеруді, мысалы R3, сол кездегі сұраумен және мәліметпен қайталап, хешін салыстыру.
run.help-runs	Сақталған тексерулерді көрсету.
run.help-store	Тексеруді байтына дейін қайталау және басқаларымен салыстыру үшін сақтау.
run.line	{run}  {started}  {scope}; {asOf} жағдайы; {packs}
run.line-totals	учаске {precincts}, араласу қажеті {flagged}; бұзушылық {failed}, оның жеңілдікпені {waived}; расталмағаны {open}
run.line-unfinished	аяғына дейін жеткізілмеген; қайталауға не салыстыруға болмайды
run.none	Сақталған тексеру жоқ. Сақтау: «pandus audit --all --store».
run.not-stored	--store тексерудің өзін сақтайды, {option} айтқанын емес. Екеуінің бірін алып тастаңыз.
run.option	--again сақталғанды қайталайды; {option} алып тастаңыз.
run.pack-file	{pack} жинағы файлдан алынған, қайталағанда ол болмауы мүмкін: тек программаның өз жинақтары бойынша тексерулер сақталады. --store параметрін не осы жинақты алып тастаңыз.
run.pack-gone	{run} {pack} {version}, sha256 {hash} бойынша тексерілген; бұл программада {pack} жинағы жоқ. Сақтаған программамен қайталаңыз.
run.pack-other	{run} {pack} {version}, sha256 {hash} бойынша тексерілген; бұл программада {pack} {ownVersion}, sha256 {ownHash}. Сақтаған программамен қайталаңыз.
run.same	Екі түрлі тексеруді салыстырыңыз; {run} екі рет аталды.
run.same-again	{run} байтына дейін дәл қайталанды, sha256 {hash}.
run.stored	{run} болып сақталды, sha256 {hash}. Қайталау: pandus audit --again {run}
run.subject	{name} сақталған тексеруі
run.unfinished	{run} аяғына дейін жеткізілмеген: қайталайтын не салыстыратын ештеңе жоқ. Жаңа тексеру сақтаңыз.
run.unknown	{run} сақталған тексеруі жоқ. Тізімі: «pandus report runs».
rung.criticalCovered	өте ауыр бұзушылық уақытша шарамен жабылған
rung.criticalFailed	өте ауыр бұзушылық бар
rung.criticalOpen	өте ауыр талаптың бірі анықталмаған
rung.met	өте ауыр және ауыр талаптың бәрі орындалған немесе қолданылмайды
rung.nothingPassed	өте ауыр не ауыр талаптың бірде-бірі орындалған деп танылмаған
rung.seriousFailed	ауыр бұзушылық бар
rung.seriousOpen	ауыр талаптың бірі анықталмаған
say.absent	жоқ екені анықталған
say.accepted	қабылданды
say.check-total	Файл: {count}; қабылданды: {accepted}, оның ішінде ескертуі бары: {warned}; қабылданбады: {rejected}.
say.commission	Комиссия
say.created	Тізілім {directory} ішінде жасалды. Ел {country}, уақыт белдеуі {zone}, жинақтар: {packs}.
say.damaged	Тізілім зақымданған; ескерту: {count}.
say.error	Қате
say.filed	{precinct} үшін сақталды: {file}, {width} × {height}, көшірмелері: {renditions}.
say.filed-already	{precinct} учаскесінде дәл осы сурет бар; ештеңе қосылған жоқ.
say.level-note	ескертпе
say.level-reject	бас тарту
say.level-warn	назар аударыңыз
say.no-panoramas	{precinct} учаскесінде әзірге панорама жоқ.
say.nobody-said	көрсетілмеген
say.note	Ескерту
say.open	басқасы болуы мүмкін
say.place	Ғимарат
say.precinct	Учаске
say.refused	Сурет сақталған жоқ; ештеңе өзгертілмеді.
say.rejected	қабылданбады
say.same-elsewhere	Дәл осы сурет мына учаскелерде де бар: {precincts}. Осыған қатысты екенін тексеріңіз.
say.shared-with	Ғимарат ортақ: {precincts}
say.sound	Бәрі жазылған қалпында: өзгеріс {changes}, бақылау {observations}, файл {files} ({bytes} байт) қайта оқылды.
say.total	Учаске саны: {count}
say.unknown-fact	белгісіз ({causes})
say.whole	тізім толық
say.written	Есеп {file} ішіне жазылды
secrecy.atRisk	қауіп бар
secrecy.atRisk-short	қауіп
secrecy.protected	қамтамасыз етілген
secrecy.protected-short	бар
secrecy.unconfirmed	расталмаған
secrecy.unconfirmed-short	?
secrecy.violated	бұзылған
secrecy.violated-short	ЖОҚ
severity.critical	өте ауыр
severity.minor	жеңіл
severity.moderate	орташа
severity.serious	ауыр
span.day-few	{count} күн
span.day-many	{count} күн
span.day-one	{count} күн
span.hour-few	{count} сағат
span.hour-many	{count} сағат
span.hour-one	{count} сағат
span.month-few	{count} ай
span.month-many	{count} ай
span.month-one	{count} ай
span.under-hour	бір сағаттан аз
span.year-few	{count} жыл
span.year-many	{count} жыл
span.year-one	{count} жыл
stage.moved	тасымалдан кейін
stage.now	қазір
stage.relocated	көшкеннен кейін
stage.temporary	уақытша шаралармен
stage.works	құрылыс жұмыстарынан кейін
steps.end	Осының бәрі орындалғанда, баға «{grade}» болады.
steps.help	Учаскені wheelchair, mobility, vision, hearing, cognitive не secrecy бойынша әрбір жақсырақ бағадан не бөліп тұрғанын көрсету: ең арзанынан бастап нені түзету, одан кейін нені тексеру керек.
steps.interim	Оған дейін, қабылданып сыналса, «{grade}» үшін жеткілікті
steps.look	{number}-қадам ({total} қадамның): баға «{grade}» болуы үшін {count} нәтижені анықтау ({why})
steps.may-weigh	ауырлығы мынадай болуы мүмкін: {severity}; оны төмендегі фактілер шешеді
steps.mend	{number}-қадам ({total} қадамның): баға «{grade}» болуы үшін {count} бұзушылықты түзету ({why})
steps.needs-precinct	--why-not-full бір учаскеге қатысты: оны атаңыз, мысалы 60.
steps.nothing	Ештеңе кедергі емес: баға қазірдің өзінде «{grade}».
steps.nothing-passes	Сонда да баға «{grade}» болып қалады: орындауға болатын өте ауыр не ауыр талап қолданылмайды.
steps.now	Қазір
steps.open-remark	Анықталған нәрсе бұзушылық болып шығуы да мүмкін; онда оны келесі қадамға дейін түзету керек.
steps.title	{ref} учаскесі: «{goal}» бағасына не кедергі
steps.together	Бір нәрсе туралы {count} ереже; ең қатаңы, ол орындалса қалғандары да орындалады: {rule}
steps.together-unlike	Бір нәрсе туралы {count} ереже, әрқайсысын бөлек орындау керек; біріншісі: {rule}
stream.alone	--from кезінде учаскелер мен фактілер файлда тұрады; командада көрсетпеңіз.
stream.encoding	Жол UTF-8 емес. Файлды UTF-8 түрінде сақтаңыз.
stream.form	«{text}» жолында факт жоқ. Учаске мен фактіні жазыңыз, мысалы «60 ramp/main.slope=9.5%», не JSON нысанын.
stream.help-from	Көп фактіні бір жолға біреуден файлдан не - арқылы стандартты енгізуден оқу: «60 ramp/main.slope=9.5%», «60 --none lift» не precinct, fact, none, complete, method, at, by, instrument, inspection, reason, evidence, new өрістері бар JSON нысаны. Әр жол дискіге жазылған соң расталады.
stream.help-stop-on-error	--from кезінде: бірінші қате жолда тоқтау.
stream.key	«{key}» өрісі белгісіз. Бәлкім, {known} шығар?
stream.no-precinct	Жолда учаске көрсетілмеген. "precinct": "60" қосыңыз.
stream.no-precinct-given	Учаскені көрсетіңіз не көп фактіні --from ФАЙЛ арқылы оқыңыз.
stream.stop-without-from	--stop-on-error тек --from бірге қолданылады.
stream.stopped	{line}-жолда тоқтатылды; одан кейін ештеңе жазылған жоқ.
stream.text	«{key}» тырнақшадағы мәтін болуы керек.
stream.too-long	Жол миллион байттан ұзын. Әр жолға бір факт жазыңыз.
stream.total	Жазылған жол: {recorded}. Қабылданбаған жол: {refused}.
stream.yes-no	«{key}» мәні true не false болуы керек.
unit.centimetre	см
unit.day	тәул
unit.degree	°
unit.degreeCelsius	°C
unit.foot	фут
unit.hour	сағ
unit.inch	дюйм
unit.kilogramForce	кгк
unit.kilometre	км
unit.lux	лк
unit.metre	м
unit.millimetre	мм
unit.minute	мин
unit.newton	Н
unit.percent	%
unit.poundForce	фунт-күш
unit.second	с
unit.squareMetre	м²
value.ambiguous	{attribute}: «{text}» бірнеше мағынада ұғылуы мүмкін. Санды бос орынсыз, үтірсіз жазыңыз, 1250 сияқты, не нүктемен, 1.25 сияқты.
value.boolean	{attribute} — иә немесе жоқ, ал «{text}» екеуі де емес. true немесе false деп жазыңыз. Ешкім қарамаса, көрсетпеңіз.
value.choice	{attribute} «{text}» бола алмайды. Мыналардың бірін таңдаңыз: {choices}.
value.date	{attribute}: күн керек, «{text}» күн емес. Былай жазыңыз: 2026-11-24.
value.empty	{attribute}: мәні бос. Ешкім қарамаса, көрсетпеңіз.
value.integer	{attribute}: бүтін сан керек, «{text}» олай емес. Тек цифр жазыңыз, мысалы 3.
value.negative	{attribute} нөлден кем бола алмайды, ал «{text}» кем. Көрсеткішті тексеріңіз.
value.number	{attribute}: {unit} бірлігіндегі сан керек, «{text}» сан емес. Былай жазыңыз: 9.5 {unit}.
value.unit	{attribute} мәнін «{unit}» бірлігімен беруге болмайды. Мына бірліктердің бірін қолданыңыз: {units}.
vocabulary.malformed	Сөздікте мұнда жарамды {field} өрісі жоқ. Файлды бағдарлама шығарылымынан қалпына келтіріңіз.
vocabulary/equipmentAttributes/condition/hint	Жан-жағынан қарап, сынап көргеннен кейін таңдаңыз.
vocabulary/equipmentAttributes/condition/label	Жай-күйі
vocabulary/equipmentAttributes/condition/values/broken	жарамсыз
vocabulary/equipmentAttributes/condition/values/missing	жоқ
vocabulary/equipmentAttributes/condition/values/needsRepair	жөндеу қажет
vocabulary/equipmentAttributes/condition/values/working	жарамды
vocabulary/equipmentAttributes/custodian/hint	Затқа жауапты орган не лауазым, адамның аты емес.
vocabulary/equipmentAttributes/custodian/label	Жауапты сақтаушы
vocabulary/equipmentAttributes/faultReason/hint	Не істемейтінін және қашаннан бері екенін жазыңыз; аты-жөнсіз.
vocabulary/equipmentAttributes/faultReason/label	Ақауы неде
vocabulary/equipmentAttributes/inventoryNumber/hint	Жапсырмадағы нөмірді дәл көшіріңіз.
vocabulary/equipmentAttributes/inventoryNumber/label	Түгендеу нөмірі
vocabulary/equipmentAttributes/quantity/hint	Жарамсыздарын қоса, заттарды орнында санап шығыңыз.
vocabulary/equipmentAttributes/quantity/label	Саны
vocabulary/equipmentAttributes/repairDueOn/hint	Жөндейтін жақ уәде еткен күн.
vocabulary/equipmentAttributes/repairDueOn/label	Жөндеу жоспарланған күн
vocabulary/equipmentAttributes/working/hint	Сынап көріңіз: қосыңыз немесе сайлаушы сияқты пайдаланыңыз.
vocabulary/equipmentAttributes/working/label	Жарамды
vocabulary/kinds/audio/attributes/headphones/hint	Жарамдыларын санаңыз.
vocabulary/kinds/audio/attributes/headphones/label	Құлақаспап саны
vocabulary/kinds/audio/attributes/kazakh/hint	Барлық мазмұны қазақ тілінде болса — «иә».
vocabulary/kinds/audio/attributes/kazakh/label	Қазақ тілінде
vocabulary/kinds/audio/attributes/russian/hint	Барлық мазмұны орыс тілінде болса — «иә».
vocabulary/kinds/audio/attributes/russian/label	Орыс тілінде
vocabulary/kinds/audio/attributes/stepByStep/hint	Тыңдаңыз: дауыс әр қадамды айтады.
vocabulary/kinds/audio/attributes/stepByStep/label	Қадамдап бағыттайды
vocabulary/kinds/audio/attributes/tested/hint	Тек орап ашылмай, осы жерде іс жүзінде сыналса ғана «иә».
vocabulary/kinds/audio/attributes/tested/label	Іс жүзінде сыналған
vocabulary/kinds/audio/attributes/testedOn/hint	Орнында соңғы рет сыналған күн.
vocabulary/kinds/audio/attributes/testedOn/label	Тексерілген күні
vocabulary/kinds/audio/label	Аудионұсқа
vocabulary/kinds/backupPower/attributes/coversBooths/hint	Желі өшкенде әр үстелше жарық.
vocabulary/kinds/backupPower/attributes/coversBooths/label	Кабиналарды жарықтандырады
vocabulary/kinds/backupPower/attributes/coversComputer/hint	Желі өшкенде жұмыс істей береді.
vocabulary/kinds/backupPower/attributes/coversComputer/label	Бұрыштағы компьютерді қуаттайды
vocabulary/kinds/backupPower/attributes/coversVotingRoom/hint	Желі өшкенде бөлме жарық.
vocabulary/kinds/backupPower/attributes/coversVotingRoom/label	Бөлмені жарықтандырады
vocabulary/kinds/backupPower/attributes/runtime/hint	Желіні өшіріп уақытын өлшеңіз не соңғы сынақ хаттамасы бойынша.
vocabulary/kinds/backupPower/attributes/runtime/label	Жұмыс уақыты
vocabulary/kinds/backupPower/attributes/tested/hint	Тек орап ашылмай, осы жерде іс жүзінде сыналса ғана «иә».
vocabulary/kinds/backupPower/attributes/tested/label	Іс жүзінде сыналған
vocabulary/kinds/backupPower/attributes/testedOn/hint	Орнында соңғы рет сыналған күн.
vocabulary/kinds/backupPower/attributes/testedOn/label	Тексерілген күні
vocabulary/kinds/backupPower/label	Резервтік қуат көзі
vocabulary/kinds/ballotBox/attributes/approachWidth/hint	Саңылауға барар жолдағы және алдындағы ең тар бос ен.
vocabulary/kinds/ballotBox/attributes/approachWidth/label	Алдындағы бос ені
vocabulary/kinds/ballotBox/attributes/damaged/hint	Жарық, бос қақпақ не топса, саңылаудан басқа тесік.
vocabulary/kinds/ballotBox/attributes/damaged/label	Зақымдалған
vocabulary/kinds/ballotBox/attributes/emptyChecked/hint	Дауыс беру күні бос күйде ашылып, жабылғанын көрдіңіз.
vocabulary/kinds/ballotBox/attributes/emptyChecked/label	Дауыс беруге дейін бос екені көрсетілді
vocabulary/kinds/ballotBox/attributes/envelopeOrFolder/hint	Топтың әр сайлаушысына біреуден.
vocabulary/kinds/ballotBox/attributes/envelopeOrFolder/label	Конверт не папкасы бар
vocabulary/kinds/ballotBox/attributes/mobile/hint	Үйде не бөлмеден тыс дауыс беруге арналған.
vocabulary/kinds/ballotBox/attributes/mobile/label	Тасымалданатын жәшік
vocabulary/kinds/ballotBox/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/ballotBox/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/ballotBox/attributes/portableScreen/hint	Көшпелі жиынтықта қалқан бар; жайып көріңіз.
vocabulary/kinds/ballotBox/attributes/portableScreen/label	Жиналмалы қалқаны бар
vocabulary/kinds/ballotBox/attributes/sealNumbers/hint	Нөмірлерді бос орынмен бөліп көшіріңіз.
vocabulary/kinds/ballotBox/attributes/sealNumbers/label	Пломба нөмірлері
vocabulary/kinds/ballotBox/attributes/sealPoints/hint	Пломба салатын тесік не ілмек жұптарын санаңыз.
vocabulary/kinds/ballotBox/attributes/sealPoints/label	Пломба орындары
vocabulary/kinds/ballotBox/attributes/sealsPresent/hint	Жабық, бүтін пломбаларды санаңыз.
vocabulary/kinds/ballotBox/attributes/sealsPresent/label	Салынған пломбалар
vocabulary/kinds/ballotBox/attributes/slotContrast/hint	1 м-ден қараңыз: саңылау не жиегі ерекшеленеді.
vocabulary/kinds/ballotBox/attributes/slotContrast/label	Саңылау контрастты
vocabulary/kinds/ballotBox/attributes/slotHeight/hint	Еденнен саңылауға дейін, жәшік дауыс берудегідей тұр.
vocabulary/kinds/ballotBox/attributes/slotHeight/label	Саңылау биіктігі
vocabulary/kinds/ballotBox/attributes/visibleFromCommission/hint	Әр мүше орнына отырыңыз: саңылауы мен қабырғалары көрінеді.
vocabulary/kinds/ballotBox/attributes/visibleFromCommission/label	Комиссияға көрінеді
vocabulary/kinds/ballotBox/attributes/visibleFromObservers/hint	Әр бақылаушы орнына отырыңыз: саңылауы мен қабырғалары көрінеді.
vocabulary/kinds/ballotBox/attributes/visibleFromObservers/label	Бақылаушыларға көрінеді
vocabulary/kinds/ballotBox/attributes/walls/hint	Ішіне мәтіні бар парақ салыңыз: оқылса — мөлдір, көлеңкесі көрінсе — жартылай мөлдір.
vocabulary/kinds/ballotBox/attributes/walls/label	Қабырғалары
vocabulary/kinds/ballotBox/attributes/walls/values/opaque	мөлдір емес
vocabulary/kinds/ballotBox/attributes/walls/values/translucent	жартылай мөлдір
vocabulary/kinds/ballotBox/attributes/walls/values/transparent	мөлдір
vocabulary/kinds/ballotBox/label	Дауыс беру жәшігі
vocabulary/kinds/booth/attributes/ballotLiesFlat/hint	Ең үлкен бюллетеньді не сондай парақты жайыңыз: бүктелмейді, салбырамайды.
vocabulary/kinds/booth/attributes/ballotLiesFlat/label	Бюллетень жайылып жатады
vocabulary/kinds/booth/attributes/chairRemovable/hint	Орындықты бір қолмен шығарып көріңіз.
vocabulary/kinds/booth/attributes/chairRemovable/label	Орындық алынады
vocabulary/kinds/booth/attributes/entranceVisible/hint	Комиссия мен бақылаушылар орнынан көрінеді.
vocabulary/kinds/booth/attributes/entranceVisible/label	Кіреберісі көрінеді
vocabulary/kinds/booth/attributes/entryWidth/hint	Ойық шеттері арасы, перде ысырылған.
vocabulary/kinds/booth/attributes/entryWidth/label	Кіреберіс ені
vocabulary/kinds/booth/attributes/facesWindow/hint	Ойықтың артында не жанында 3 м ішінде терезе не әйнек есік бар, жабық болса да.
vocabulary/kinds/booth/attributes/facesWindow/label	Ашық жағына терезе қарайды
vocabulary/kinds/booth/attributes/front/hint	Сайлаушы толтырып жатқанда кіреберіс немен жабылады.
vocabulary/kinds/booth/attributes/front/label	Алдыңғы жағы
vocabulary/kinds/booth/attributes/front/values/curtain	перде
vocabulary/kinds/booth/attributes/front/values/door	есік
vocabulary/kinds/booth/attributes/front/values/open	ашық
vocabulary/kinds/booth/attributes/frontGap/hint	Еденнен жабық перденің не есіктің төменгі шетіне дейін.
vocabulary/kinds/booth/attributes/frontGap/label	Перде не есік астындағы саңылау
vocabulary/kinds/booth/attributes/galleryAbove/hint	Көтеріліп қараңыз: үстелше көрінсе — «иә».
vocabulary/kinds/booth/attributes/galleryAbove/label	Үстінде балкон не баспалдақ
vocabulary/kinds/booth/attributes/gapToNeighbour/hint	Екі толтыру орнының жақын жиектері арасы; тиіп тұрса — 0.
vocabulary/kinds/booth/attributes/gapToNeighbour/label	Көрші кабинаға дейінгі аралық
vocabulary/kinds/booth/attributes/glare/hint	Үстелшеге отырыңыз: шам не терезе көзді қарықтырады немесе бюллетеньде шағылысады.
vocabulary/kinds/booth/attributes/glare/label	Шағылысу
vocabulary/kinds/booth/attributes/inOtherRoom/hint	Жәшік пен комиссиядан қабырға не есік бөліп тұр.
vocabulary/kinds/booth/attributes/inOtherRoom/label	Басқа бөлмеде
vocabulary/kinds/booth/attributes/insideDepth/hint	Жабық алдынан артқы қабырғаға дейін; үстелше асты кіреді.
vocabulary/kinds/booth/attributes/insideDepth/label	Ішкі тереңдігі
vocabulary/kinds/booth/attributes/insideWidth/hint	Бүйір қабырғалар арасы, тізе биіктігінде.
vocabulary/kinds/booth/attributes/insideWidth/label	Ішкі ені
vocabulary/kinds/booth/attributes/instruction/hint	Бюллетень толтыру туралы хабарландыру үстелше жанынан көрінеді.
vocabulary/kinds/booth/attributes/instruction/label	Кабинада нұсқаулық
vocabulary/kinds/booth/attributes/kneeDepth/hint	Алдыңғы шетінен үстелше астындағы бірінші кедергіге дейін.
vocabulary/kinds/booth/attributes/kneeDepth/label	Тізе орнының тереңдігі
vocabulary/kinds/booth/attributes/kneeHeight/hint	Еденнен үстелше астының ең төмен бөлігіне дейін.
vocabulary/kinds/booth/attributes/kneeHeight/label	Тізе орнының биіктігі
vocabulary/kinds/booth/attributes/lampPresent/hint	Үстелшеге бағытталған жұмыс істейтін шам.
vocabulary/kinds/booth/attributes/lampPresent/label	Кабинада шам бар
vocabulary/kinds/booth/attributes/lowVision/hint	Қосымша жарық, лупа не қара фон бар.
vocabulary/kinds/booth/attributes/lowVision/label	Нашар көретіндерге арналған
vocabulary/kinds/booth/attributes/lux/hint	Люксметр үстелшеде, көлеңке сайлаушынікіндей, перде жабық, шам қосулы.
vocabulary/kinds/booth/attributes/lux/label	Үстелшенің жарықталуы
vocabulary/kinds/booth/attributes/nearestPlace/hint	Ойықтан ең жақын орындыққа, үстелге не кезекке дейін.
vocabulary/kinds/booth/attributes/nearestPlace/label	Ең жақын адам орнына дейін
vocabulary/kinds/booth/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/booth/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/booth/attributes/opaqueSides/hint	Ішінде шам жанғанда көрінбейтін жақтарды санаңыз; алды — тек есік не перде болса.
vocabulary/kinds/booth/attributes/opaqueSides/label	Мөлдір емес жақтар
vocabulary/kinds/booth/attributes/openSideFaces/hint	Ішінде ойыққа арқаңызды беріп тұрыңыз: артта не бар?
vocabulary/kinds/booth/attributes/openSideFaces/label	Ашық жағы қарайды
vocabulary/kinds/booth/attributes/openSideFaces/values/aisle	өткелге
vocabulary/kinds/booth/attributes/openSideFaces/values/closed	ашық жағы жоқ
vocabulary/kinds/booth/attributes/openSideFaces/values/hall	залға
vocabulary/kinds/booth/attributes/openSideFaces/values/wall	қабырғаға
vocabulary/kinds/booth/attributes/openToHall/hint	Залдан ішіндегі үстелше көрінеді.
vocabulary/kinds/booth/attributes/openToHall/label	Залға ашық
vocabulary/kinds/booth/attributes/partitionFull/hint	Қабырға алдынан артына, үстелшеден жоғарыға дейін саңылаусыз.
vocabulary/kinds/booth/attributes/partitionFull/label	Көрші кабинамен тұтас қалқа
vocabulary/kinds/booth/attributes/penIsPencil/hint	Белгіні өшіруге болады: өшірілетін қалам да кіреді.
vocabulary/kinds/booth/attributes/penIsPencil/label	Тек қарындаш
vocabulary/kinds/booth/attributes/penPresent/hint	Жазатын қалам.
vocabulary/kinds/booth/attributes/penPresent/label	Кабинада қалам бар
vocabulary/kinds/booth/attributes/rearClear/hint	Ойықтан адам тұра не жүре алатын ең жақын жерге дейін.
vocabulary/kinds/booth/attributes/rearClear/label	Арттағы жабық аймақ
vocabulary/kinds/booth/attributes/rearIsRoute/hint	Сайлаушылар мен комиссия жолын қараңыз: ойық жанынан өтсе — «иә».
vocabulary/kinds/booth/attributes/rearIsRoute/label	Арттан адамдар өтеді
vocabulary/kinds/booth/attributes/reflectiveSurface/hint	Үстелшеге белгісі бар парақ қойып, оны әйнек пен айналардан іздеңіз.
vocabulary/kinds/booth/attributes/reflectiveSurface/label	Айна не жылтыр бет үстелшені көрсетеді
vocabulary/kinds/booth/attributes/screenAboveSeatedEye/hint	Ең аласа қалқанның үстінен 1200 мм алыңыз; төмен болса — теріс.
vocabulary/kinds/booth/attributes/screenAboveSeatedEye/label	Отырған адамның көзінен биік қалқан
vocabulary/kinds/booth/attributes/screenAboveSurface/hint	Үстелшеден ең аласа қалқанның үстіне дейін.
vocabulary/kinds/booth/attributes/screenAboveSurface/label	Үстелше үстіндегі қалқан
vocabulary/kinds/booth/attributes/screenHeight/hint	Еденнен ең аласа қабырғаның үстіне дейін.
vocabulary/kinds/booth/attributes/screenHeight/label	Қабырғалар биіктігі
vocabulary/kinds/booth/attributes/seeThroughGap/hint	Панельдер арасы не перде жанындағы саңылау, еденнен 700–1300 мм.
vocabulary/kinds/booth/attributes/seeThroughGap/label	Жазу биіктігіндегі ең үлкен саңылау
vocabulary/kinds/booth/attributes/surfaceDepth/hint	Алдыңғы шетінен артқы қабырғаға дейін.
vocabulary/kinds/booth/attributes/surfaceDepth/label	Үстелшенің тереңдігі
vocabulary/kinds/booth/attributes/surfaceSeenFromCamera/hint	Телефонды объектив жанында сол бағытта ұстаңыз; мүмкін болса, бейнесін көріңіз.
vocabulary/kinds/booth/attributes/surfaceSeenFromCamera/label	Үстелше камераға көрінеді
vocabulary/kinds/booth/attributes/surfaceSeenFromNeighbour/hint	Үстелшеге белгі қойып, көрші кабиналарда тұрып, отырып көріңіз.
vocabulary/kinds/booth/attributes/surfaceSeenFromNeighbour/label	Үстелше көрші кабинадан көрінеді
vocabulary/kinds/booth/attributes/surfaceSeenFromPlace/hint	Үстелшеге белгі қойып, әр орындыққа отырыңыз, комиссия тұратын жерде тұрыңыз.
vocabulary/kinds/booth/attributes/surfaceSeenFromPlace/label	Үстелше отыратын не тұратын орыннан көрінеді
vocabulary/kinds/booth/attributes/surfaceSeenFromQueue/hint	Үстелшеге белгі қойып, кезек бойымен жүріңіз.
vocabulary/kinds/booth/attributes/surfaceSeenFromQueue/label	Үстелше кезектен көрінеді
vocabulary/kinds/booth/attributes/surfaceSeenFromWindow/hint	Үстелшеге белгі қойып, әр терезе, есік, ойық жанында тұрыңыз.
vocabulary/kinds/booth/attributes/surfaceSeenFromWindow/label	Үстелше терезе не ойықтан көрінеді
vocabulary/kinds/booth/attributes/surfaceWidth/hint	Бүйір қабырғалар арасы.
vocabulary/kinds/booth/attributes/surfaceWidth/label	Үстелшенің ені
vocabulary/kinds/booth/attributes/tableHeight/hint	Еденнен үстелшенің үстіне дейін.
vocabulary/kinds/booth/attributes/tableHeight/label	Үстелше биіктігі
vocabulary/kinds/booth/attributes/tabletop/hint	Бөлек кабина орнына үстелдегі қалқан.
vocabulary/kinds/booth/attributes/tabletop/label	Үстелге қойылатын қалқан
vocabulary/kinds/booth/attributes/turning/hint	Кіреберіс алдындағы не ішіндегі ең үлкен бос шеңбердің диаметрі.
vocabulary/kinds/booth/attributes/turning/label	Кабина жанындағы бұрылу шеңбері
vocabulary/kinds/booth/attributes/wheelchair/hint	Арба ішке және үстелше астына кіретіндей жасалған.
vocabulary/kinds/booth/attributes/wheelchair/label	Арбадағы адамға арналған
vocabulary/kinds/booth/attributes/windowCovered/hint	Шам қосулы кезде сырттан қараңыз: ештеңе көрінбейді.
vocabulary/kinds/booth/attributes/windowCovered/label	Сол терезе жабылған
vocabulary/kinds/booth/label	Дауыс беру кабинасы
vocabulary/kinds/callButton/attributes/confirmsBySoundAndLight/hint	Басыңыз: түйме жанында дыбыс та, шам да бар.
vocabulary/kinds/callButton/attributes/confirmsBySoundAndLight/label	Дыбыс пен жарықпен жауап береді
vocabulary/kinds/callButton/attributes/height/hint	Жерден ортасына дейін, арба тұратын жерде.
vocabulary/kinds/callButton/attributes/height/label	Биіктігі
vocabulary/kinds/callButton/attributes/location/hint	Қызметкерді шақыратын жері.
vocabulary/kinds/callButton/attributes/location/label	Орны
vocabulary/kinds/callButton/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/callButton/attributes/location/values/lift	лифт немесе көтергіш
vocabulary/kinds/callButton/attributes/location/values/parking	автотұрақ
vocabulary/kinds/callButton/attributes/location/values/ramp	пандус
vocabulary/kinds/callButton/attributes/location/values/toilet	дәретхана
vocabulary/kinds/callButton/attributes/responseTime/hint	Ескертусіз басыңыз; адам келгенге дейінгі секунд.
vocabulary/kinds/callButton/attributes/responseTime/label	Адам келгенге дейінгі уақыт
vocabulary/kinds/callButton/attributes/signed/hint	Белгі жолдан көрінеді, жанында бедер не Брайль бар.
vocabulary/kinds/callButton/attributes/signed/label	Белгімен көрсетілген
vocabulary/kinds/callButton/label	Шақыру түймесі
vocabulary/kinds/camera/attributes/belongsTo/hint	Ғимарат басшысынан сұраңыз; құжат болмаса — «белгісіз».
vocabulary/kinds/camera/attributes/belongsTo/label	Камера кімдікі
vocabulary/kinds/camera/attributes/belongsTo/values/building	ғимарат
vocabulary/kinds/camera/attributes/belongsTo/values/commission	комиссия
vocabulary/kinds/camera/attributes/belongsTo/values/media	БАҚ
vocabulary/kinds/camera/attributes/belongsTo/values/observer	бақылаушы
vocabulary/kinds/camera/attributes/belongsTo/values/unknown	белгісіз
vocabulary/kinds/camera/attributes/masked/hint	Объективте мөлдір емес қақпақ не кабинадан бұрып бекітілген.
vocabulary/kinds/camera/attributes/masked/label	Жабылған не бұрылған
vocabulary/kinds/camera/attributes/seesBox/hint	Телефон объектив жанында сол бағытта: кадрда жәшік бар ма?
vocabulary/kinds/camera/attributes/seesBox/label	Жәшікті көреді
vocabulary/kinds/camera/attributes/seesSurface/hint	Телефон объектив жанында сол бағытта, әр кабинада белгі.
vocabulary/kinds/camera/attributes/seesSurface/label	Толтыру орнын көреді
vocabulary/kinds/camera/label	Бейнекамера
vocabulary/kinds/campaignMaterial/attributes/distance/hint	Ең жақын заттан ғимарат кіреберісіне дейін.
vocabulary/kinds/campaignMaterial/attributes/distance/label	Кіреберіске дейінгі қашықтық
vocabulary/kinds/campaignMaterial/attributes/items/hint	Плакат, ту, парақша, төсбелгілерді санаңыз.
vocabulary/kinds/campaignMaterial/attributes/items/label	Дана
vocabulary/kinds/campaignMaterial/attributes/location/hint	Сайлаушыларға ең жақын жер.
vocabulary/kinds/campaignMaterial/attributes/location/label	Орны
vocabulary/kinds/campaignMaterial/attributes/location/values/building	ғимаратта
vocabulary/kinds/campaignMaterial/attributes/location/values/outside	сыртта
vocabulary/kinds/campaignMaterial/attributes/location/values/votingRoom	дауыс беру үй-жайы
vocabulary/kinds/campaignMaterial/label	Үгіт материалы
vocabulary/kinds/corner/attributes/adaptedMonitor/hint	Мәтін үлкейеді, контраст өзгереді; сынап көріңіз.
vocabulary/kinds/corner/attributes/adaptedMonitor/label	Бейімделген монитор
vocabulary/kinds/corner/attributes/audio/hint	Өзіңіз қосып, соңына дейін тыңдаңыз.
vocabulary/kinds/corner/attributes/audio/label	Аудиоақпарат
vocabulary/kinds/corner/attributes/computer/hint	Қосулы, сайлаушыға арналған ақпаратты көрсетіп тұр.
vocabulary/kinds/corner/attributes/computer/label	Компьютер
vocabulary/kinds/corner/attributes/extraLight/hint	Қосыңыз: бетті жарықтандырады.
vocabulary/kinds/corner/attributes/extraLight/label	Қосымша жарық
vocabulary/kinds/corner/attributes/headphones/hint	Киіп көріңіз: дыбысы анық.
vocabulary/kinds/corner/attributes/headphones/label	Құлақаспап
vocabulary/kinds/corner/attributes/magnifier/hint	Отырған адамның қолы жетеді.
vocabulary/kinds/corner/attributes/magnifier/label	Лупа
vocabulary/kinds/corner/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/corner/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/corner/attributes/stencils/hint	Әр бюллетень түріне біреуден.
vocabulary/kinds/corner/attributes/stencils/label	Трафареттер
vocabulary/kinds/corner/label	Мүгедектігі бар адамдарға арналған бұрыш
vocabulary/kinds/corridor/attributes/clearWidth/hint	Жолдың ең тар жерінде қабырғалар не бекітілген жиһаз арасы.
vocabulary/kinds/corridor/attributes/clearWidth/label	Жарықтағы ең тар ені
vocabulary/kinds/corridor/attributes/headroom/hint	Еденнен жол үстіндегі ең төмен бұтаққа, маңдайшаға немесе арқалыққа дейін.
vocabulary/kinds/corridor/attributes/headroom/label	Өтудің ең төмен биіктігі
vocabulary/kinds/corridor/attributes/lightsWorking/hint	Барлық шамды қосыңыз; бір бөлігі қараңғы қалса — «жоқ».
vocabulary/kinds/corridor/attributes/lightsWorking/label	Жарық жұмыс істейді
vocabulary/kinds/corridor/attributes/looseMats/hint	Әр төсенішті аяқпен итеріңіз; жылжыса не шеті қайырылса — «иә».
vocabulary/kinds/corridor/attributes/looseMats/label	Бекітілмеген төсеніштер
vocabulary/kinds/corridor/attributes/lux/hint	Люксметр еденде, ең қараңғы жерде; перде дауыс беру күніндегідей.
vocabulary/kinds/corridor/attributes/lux/label	Дәліздің жарықталуы
vocabulary/kinds/corridor/attributes/narrowestPoint/hint	Ұзындығы 600 мм-ден аспайтын баған, батарея не шкаф тұсында.
vocabulary/kinds/corridor/attributes/narrowestPoint/label	Қысқа тарылудағы ені
vocabulary/kinds/corridor/attributes/nonSlip/hint	Құрғақ әрі дымқыл бетті аяқкиім табанымен үйкеп көріңіз.
vocabulary/kinds/corridor/attributes/nonSlip/label	Беті тайғақ емес
vocabulary/kinds/corridor/attributes/obstacleCount/hint	Жолды тарылтатын не айналып өтуге мәжбүрлейтін заттарды санаңыз: көлік, қоқыс жәшігі, жиһаз.
vocabulary/kinds/corridor/attributes/obstacleCount/label	Жолдағы кедергілер
vocabulary/kinds/corridor/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/corridor/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/corridor/attributes/protrusion/hint	Еденнен 685–2030 мм биіктіктегі ең шығыңқы заттың шығуы; таяқ тапса — 0.
vocabulary/kinds/corridor/attributes/protrusion/label	Жолға ең көп шығып тұрған зат
vocabulary/kinds/corridor/attributes/stepCount/hint	Жолдағы барлық сатыны, жалғызын да санаңыз.
vocabulary/kinds/corridor/attributes/stepCount/label	Дәліздегі баспалдақ саны
vocabulary/kinds/corridor/attributes/twoWay/hint	Сайлаушылар бір дәлізбен барып-қайтады.
vocabulary/kinds/corridor/attributes/twoWay/label	Екі бағытта жүреді
vocabulary/kinds/corridor/label	Дәліз
vocabulary/kinds/document/attributes/date/hint	Қол қойылған күн.
vocabulary/kinds/document/attributes/date/label	Күні
vocabulary/kinds/document/attributes/disabilityOrganisationSigned/hint	Қолдың бірі осындай ұйымнан.
vocabulary/kinds/document/attributes/disabilityOrganisationSigned/label	Мүгедектігі бар адамдар ұйымы қол қойған
vocabulary/kinds/document/attributes/findingsWithoutMeasurement/hint	Актідегі саны көрсетілмеген бұзушылықтарды санаңыз.
vocabulary/kinds/document/attributes/findingsWithoutMeasurement/label	Өлшемсіз бұзушылықтар
vocabulary/kinds/document/attributes/findingsWithoutPhoto/hint	Актідегі фото нөмірі жоқ бұзушылықтарды санаңыз.
vocabulary/kinds/document/attributes/findingsWithoutPhoto/label	Фотосыз бұзушылықтар
vocabulary/kinds/document/attributes/number/hint	Дәл көшіріңіз.
vocabulary/kinds/document/attributes/number/label	Нөмірі
vocabulary/kinds/document/attributes/openFailures/hint	Жоспар мен соңғы тексеру бойынша санаңыз.
vocabulary/kinds/document/attributes/openFailures/label	Жойылмаған бұзушылықтар
vocabulary/kinds/document/attributes/openFailuresWithPlan/hint	Жауапты да, мерзім де жазылған.
vocabulary/kinds/document/attributes/openFailuresWithPlan/label	Жауаптысы мен мерзімі барлары
vocabulary/kinds/document/attributes/publishedOn/hint	Жұртшылық алғаш оқи алған күн.
vocabulary/kinds/document/attributes/publishedOn/label	Жарияланған күні
vocabulary/kinds/document/attributes/signers/hint	Санаңыз; аты-жөн жазбаңыз.
vocabulary/kinds/document/attributes/signers/label	Қол қоюлар саны
vocabulary/kinds/document/attributes/statusCognitive/hint	Паспорттағыдай.
vocabulary/kinds/document/attributes/statusCognitive/label	Ақпаратты түсінуі қиын адамдар үшін мәртебе
vocabulary/kinds/document/attributes/statusCognitive/values/conditional	шартты қолжетімді: көмекпен не уақытша шарамен
vocabulary/kinds/document/attributes/statusCognitive/values/full	толық қолжетімді
vocabulary/kinds/document/attributes/statusCognitive/values/inaccessible	қолжетімсіз
vocabulary/kinds/document/attributes/statusCognitive/values/partial	ішінара қолжетімді
vocabulary/kinds/document/attributes/statusCognitive/values/unknown	белгісіз
vocabulary/kinds/document/attributes/statusHearing/hint	Паспорттағыдай.
vocabulary/kinds/document/attributes/statusHearing/label	Есту қабілеті бұзылған адамдар үшін мәртебе
vocabulary/kinds/document/attributes/statusHearing/values/conditional	шартты қолжетімді: көмекпен не уақытша шарамен
vocabulary/kinds/document/attributes/statusHearing/values/full	толық қолжетімді
vocabulary/kinds/document/attributes/statusHearing/values/inaccessible	қолжетімсіз
vocabulary/kinds/document/attributes/statusHearing/values/partial	ішінара қолжетімді
vocabulary/kinds/document/attributes/statusHearing/values/unknown	белгісіз
vocabulary/kinds/document/attributes/statusMobility/hint	Паспорттағыдай.
vocabulary/kinds/document/attributes/statusMobility/label	Жүріп-тұруы қиын адамдар үшін мәртебе
vocabulary/kinds/document/attributes/statusMobility/values/conditional	шартты қолжетімді: көмекпен не уақытша шарамен
vocabulary/kinds/document/attributes/statusMobility/values/full	толық қолжетімді
vocabulary/kinds/document/attributes/statusMobility/values/inaccessible	қолжетімсіз
vocabulary/kinds/document/attributes/statusMobility/values/partial	ішінара қолжетімді
vocabulary/kinds/document/attributes/statusMobility/values/unknown	белгісіз
vocabulary/kinds/document/attributes/statusVision/hint	Паспорттағыдай.
vocabulary/kinds/document/attributes/statusVision/label	Көру қабілеті бұзылған адамдар үшін мәртебе
vocabulary/kinds/document/attributes/statusVision/values/conditional	шартты қолжетімді: көмекпен не уақытша шарамен
vocabulary/kinds/document/attributes/statusVision/values/full	толық қолжетімді
vocabulary/kinds/document/attributes/statusVision/values/inaccessible	қолжетімсіз
vocabulary/kinds/document/attributes/statusVision/values/partial	ішінара қолжетімді
vocabulary/kinds/document/attributes/statusVision/values/unknown	белгісіз
vocabulary/kinds/document/attributes/statusWheelchair/hint	Паспорттағыдай.
vocabulary/kinds/document/attributes/statusWheelchair/label	Арбадағы адамдар үшін мәртебе
vocabulary/kinds/document/attributes/statusWheelchair/values/conditional	шартты қолжетімді: көмекпен не уақытша шарамен
vocabulary/kinds/document/attributes/statusWheelchair/values/full	толық қолжетімді
vocabulary/kinds/document/attributes/statusWheelchair/values/inaccessible	қолжетімсіз
vocabulary/kinds/document/attributes/statusWheelchair/values/partial	ішінара қолжетімді
vocabulary/kinds/document/attributes/statusWheelchair/values/unknown	белгісіз
vocabulary/kinds/document/attributes/type/hint	Құжат атауы бойынша.
vocabulary/kinds/document/attributes/type/label	Құжат түрі
vocabulary/kinds/document/attributes/type/values/accessibilityPassport	қолжетімділік паспорты
vocabulary/kinds/document/attributes/type/values/assistanceRecord	сайлаушыларға көмекті тіркеу
vocabulary/kinds/document/attributes/type/values/evacuationPlan	эвакуация жоспары
vocabulary/kinds/document/attributes/type/values/inspectionAct	тексеру актісі
vocabulary/kinds/document/attributes/type/values/needsRegister	қажеттіліктер туралы мәлімет
vocabulary/kinds/document/attributes/type/values/other	басқа
vocabulary/kinds/document/attributes/type/values/remediationPlan	жою жоспары
vocabulary/kinds/document/attributes/type/values/roomPlan	үй-жай жоспары
vocabulary/kinds/document/attributes/type/values/sealLedger	пломбалар журналы
vocabulary/kinds/document/attributes/type/values/trainingRecord	оқыту туралы құжат
vocabulary/kinds/document/label	Құжат
vocabulary/kinds/door/attributes/attended/hint	Дауыс беру уақыты бойы осында тұрып, ашып беретін адам бар; өз көзіңізбен көріңіз.
vocabulary/kinds/door/attributes/attended/label	Кезекші бар
vocabulary/kinds/door/attributes/automatic/hint	Өзі не түймемен ашылып, өткенше жабылмайды.
vocabulary/kinds/door/attributes/automatic/label	Автоматты
vocabulary/kinds/door/attributes/clearHeight/hint	Еденнен жақтауға не жапқышқа дейін, ең төмен нүкте.
vocabulary/kinds/door/attributes/clearHeight/label	Жарықтағы биіктігі
vocabulary/kinds/door/attributes/clearWidth/hint	Жарма 90°-қа ашық, оның бетінен қарсы жақтауға дейін, рулетка тартулы; екеуі де ашық тұрмаса — бір жарма.
vocabulary/kinds/door/attributes/clearWidth/label	Жарықтағы ені
vocabulary/kinds/door/attributes/glass/hint	Жарманың не жанындағы панельдің көбі мөлдір әйнек.
vocabulary/kinds/door/attributes/glass/label	Әйнек жарма
vocabulary/kinds/door/attributes/glassMarked/hint	Тұрған және отырған адамның көз деңгейінде контраст белгілер бар.
vocabulary/kinds/door/attributes/glassMarked/label	Әйнек белгіленген
vocabulary/kinds/door/attributes/handleHeight/hint	Еденнен тұтқаның ортасына дейін.
vocabulary/kinds/door/attributes/handleHeight/label	Тұтқа биіктігі
vocabulary/kinds/door/attributes/heldOpen/hint	Тірек не ілгек толық ашық ұстап тұр.
vocabulary/kinds/door/attributes/heldOpen/label	Ашық күйде бекітілген
vocabulary/kinds/door/attributes/latchClear/hint	Өзіне тарту жағынан, жарма шетінен қабырғаға не затқа дейін.
vocabulary/kinds/door/attributes/latchClear/label	Тұтқа жағындағы бос орын
vocabulary/kinds/door/attributes/location/hint	Сыртқы, жолдағы ішкі немесе дәретхана есігі.
vocabulary/kinds/door/attributes/location/label	Есіктің орны
vocabulary/kinds/door/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/door/attributes/location/values/interior	ішінде, жолда
vocabulary/kinds/door/attributes/location/values/toilet	дәретхана
vocabulary/kinds/door/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/door/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/door/attributes/oneHandHardware/hint	Жұдырықпен ашып көріңіз: қатты қысу, шымшу, бұрау керек емес.
vocabulary/kinds/door/attributes/oneHandHardware/label	Бір қолмен ашылады
vocabulary/kinds/door/attributes/openingForce/hint	Серіппелі динамометрді тұтқаға іліп, тік бұрышпен баяу тартып ашыңыз; 1 кгк = 9,81 Н.
vocabulary/kinds/door/attributes/openingForce/label	Ашу күші
vocabulary/kinds/door/attributes/threshold/hint	Сызғышты төменгі жағынан тік қойыңыз; екі жақтың биігін жазыңыз.
vocabulary/kinds/door/attributes/threshold/label	Табалдырық биіктігі
vocabulary/kinds/door/attributes/thresholdBevelled/hint	Екі жиегі де 1:2-ден тік емес қиғашталған.
vocabulary/kinds/door/attributes/thresholdBevelled/label	Табалдырық қиғашталған
vocabulary/kinds/door/attributes/type/hint	Сайлаушы өткенде қалай қозғалатыны бойынша.
vocabulary/kinds/door/attributes/type/label	Есік түрі
vocabulary/kinds/door/attributes/type/values/doubleLeaf	ілмелі, екі жармалы
vocabulary/kinds/door/attributes/type/values/folding	жиналмалы
vocabulary/kinds/door/attributes/type/values/hinged	ілмелі, бір жармалы
vocabulary/kinds/door/attributes/type/values/opening	есіксіз ойық
vocabulary/kinds/door/attributes/type/values/revolving	айналмалы
vocabulary/kinds/door/attributes/type/values/sliding	жылжымалы
vocabulary/kinds/door/attributes/type/values/swing	екі жаққа ашылатын
vocabulary/kinds/door/attributes/type/values/turnstile	турникет
vocabulary/kinds/door/label	Есік
vocabulary/kinds/dropOff/attributes/aisleWidth/hint	Көлік жанындағы бос тегіс жолақ.
vocabulary/kinds/dropOff/attributes/aisleWidth/label	Түсіру жолағының ені
vocabulary/kinds/dropOff/attributes/clearHeight/hint	Кіру жолы мен тоқтау орнының үстіндегі ең төмен нүкте.
vocabulary/kinds/dropOff/attributes/clearHeight/label	Өту биіктігі
vocabulary/kinds/dropOff/attributes/distance/hint	Арба жүретін жолмен, қолжетімді кіреберіске дейін.
vocabulary/kinds/dropOff/attributes/distance/label	Кіреберіске дейінгі қашықтық
vocabulary/kinds/dropOff/attributes/length/hint	Жиектас бойындағы бос ұзындық.
vocabulary/kinds/dropOff/attributes/length/label	Тоқтау орнының ұзындығы
vocabulary/kinds/dropOff/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/dropOff/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/dropOff/attributes/slope/hint	Түсіру жолағында деңгейді екі бағытта қойыңыз; үлкенін жазыңыз.
vocabulary/kinds/dropOff/attributes/slope/label	Ең үлкен еңіс
vocabulary/kinds/dropOff/attributes/stepFree/hint	Жолда табалдырықтан биік баспалдақ не жиектас жоқ.
vocabulary/kinds/dropOff/attributes/stepFree/label	Баспалдақсыз
vocabulary/kinds/dropOff/attributes/width/hint	Жиектастан қозғалыс жолағына дейін.
vocabulary/kinds/dropOff/attributes/width/label	Тоқтау орнының ені
vocabulary/kinds/dropOff/label	Жолаушы түсіру орны
vocabulary/kinds/entrance/attributes/alternativeSigned/hint	Мұнда баспалдақ болса: қолжетімді кіреберіске бағыттайтын, отырып оқылатын белгі.
vocabulary/kinds/entrance/attributes/alternativeSigned/label	Басқа кіреберіс осында көрсетілген
vocabulary/kinds/entrance/attributes/attended/hint	Дауыс беру уақыты бойы осында тұрып, ашып беретін адам бар; өз көзіңізбен көріңіз.
vocabulary/kinds/entrance/attributes/attended/label	Кезекші бар
vocabulary/kinds/entrance/attributes/canopy/hint	Алаңша мен шақыру түймесінің үстін қалқа жауып тұр.
vocabulary/kinds/entrance/attributes/canopy/label	Қалқа
vocabulary/kinds/entrance/attributes/landingDepth/hint	Есікке тік бағытта, бірінші жиекке не еңіске дейін.
vocabulary/kinds/entrance/attributes/landingDepth/label	Алаңшаның тереңдігі
vocabulary/kinds/entrance/attributes/landingWidth/hint	Есік алдындағы тегіс алаңша, есік бойымен.
vocabulary/kinds/entrance/attributes/landingWidth/label	Алаңшаның ені
vocabulary/kinds/entrance/attributes/lightsWorking/hint	Барлық шамды қосыңыз; бір бөлігі қараңғы қалса — «жоқ».
vocabulary/kinds/entrance/attributes/lightsWorking/label	Жарық жұмыс істейді
vocabulary/kinds/entrance/attributes/lux/hint	Қараңғыда люксметрді алаңшаға қойыңыз.
vocabulary/kinds/entrance/attributes/lux/label	Кіреберістің жарықталуы
vocabulary/kinds/entrance/attributes/main/hint	Сайлаушылардың көбі кіретін есік.
vocabulary/kinds/entrance/attributes/main/label	Басты кіреберіс
vocabulary/kinds/entrance/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/entrance/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/entrance/attributes/stepCount/hint	Жерден есікке дейінгі сатыны санаңыз; тегіс болса — 0.
vocabulary/kinds/entrance/attributes/stepCount/label	Кіреберістегі баспалдақ саны
vocabulary/kinds/entrance/attributes/stepMax/hint	Ең биік сатының биіктігі.
vocabulary/kinds/entrance/attributes/stepMax/label	Ең биік саты
vocabulary/kinds/entrance/attributes/unlockedAllHours/hint	Есікті ашып көріңіз, кілт кімде екенін біліңіз; құлыпталмаса ғана «иә».
vocabulary/kinds/entrance/attributes/unlockedAllHours/label	Дауыс беру уақыты бойы ашық
vocabulary/kinds/entrance/attributes/vestibuleDepth/hint	Екі есіктің арасы; ішке ашылатын жарманы шегеріңіз.
vocabulary/kinds/entrance/attributes/vestibuleDepth/label	Тамбурдың тереңдігі
vocabulary/kinds/entrance/attributes/vestibuleWidth/hint	Бүйір қабырғалар арасы, есіктер жабық.
vocabulary/kinds/entrance/attributes/vestibuleWidth/label	Тамбурдың ені
vocabulary/kinds/entrance/label	Кіреберіс
vocabulary/kinds/exit/attributes/clearWidth/hint	Жарма 90°-та, бетінен қарсы жақтауға дейін.
vocabulary/kinds/exit/attributes/clearWidth/label	Жарықтағы ені
vocabulary/kinds/exit/attributes/obstructed/hint	Жолда ішінде не сыртында бірдеңе тұр; қар да есептеледі.
vocabulary/kinds/exit/attributes/obstructed/label	Бөгелген
vocabulary/kinds/exit/attributes/oneHandHardware/hint	Жұдырықпен ашып көріңіз: қатты қысу, шымшу, бұрау керек емес.
vocabulary/kinds/exit/attributes/oneHandHardware/label	Бір қолмен ашылады
vocabulary/kinds/exit/attributes/signLit/hint	Бөлме шамы өшкенде жанады.
vocabulary/kinds/exit/attributes/signLit/label	Жарықты шығу белгісі
vocabulary/kinds/exit/attributes/stepFree/hint	Жолда табалдырықтан биік баспалдақ не жиектас жоқ.
vocabulary/kinds/exit/attributes/stepFree/label	Баспалдақсыз
vocabulary/kinds/exit/attributes/unlocked/hint	Ішінде адам барда итеріңіз: кілтсіз ашылады.
vocabulary/kinds/exit/attributes/unlocked/label	Құлыпсыз
vocabulary/kinds/exit/label	Шығу есігі
vocabulary/kinds/extinguisher/attributes/accessible/hint	Алдында ештеңе жоқ; алып көріңіз.
vocabulary/kinds/extinguisher/attributes/accessible/label	Қол жетеді
vocabulary/kinds/extinguisher/attributes/expiresOn/hint	Биркадағы күн; тек ай болса — айдың соңғы күні.
vocabulary/kinds/extinguisher/attributes/expiresOn/label	Жарамдылық мерзімі
vocabulary/kinds/extinguisher/attributes/location/hint	Ілулі не тұрған жері.
vocabulary/kinds/extinguisher/attributes/location/label	Орны
vocabulary/kinds/extinguisher/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/extinguisher/attributes/location/values/other	басқа
vocabulary/kinds/extinguisher/attributes/location/values/route	жол
vocabulary/kinds/extinguisher/attributes/location/values/votingRoom	дауыс беру үй-жайы
vocabulary/kinds/extinguisher/label	Өрт сөндіргіш
vocabulary/kinds/handrail/attributes/continuous/hint	Қол үзілмей сырғып өтеді.
vocabulary/kinds/handrail/attributes/continuous/label	Үзіліссіз
vocabulary/kinds/handrail/attributes/extension/hint	Соңғы сатыдан не пандус ұшынан әрі көлденең ұзындық.
vocabulary/kinds/handrail/attributes/extension/label	Шетінен ұзаруы
vocabulary/kinds/handrail/attributes/firm/hint	Қатты тартып көріңіз: шайқалмауы керек.
vocabulary/kinds/handrail/attributes/firm/label	Берік бекітілген
vocabulary/kinds/handrail/attributes/lowerHeight/hint	Беттен төменгі тұтқаның үстіне дейін тік.
vocabulary/kinds/handrail/attributes/lowerHeight/label	Төменгі биіктігі
vocabulary/kinds/handrail/attributes/side/hint	Көтерілген не кірген адамға қарай.
vocabulary/kinds/handrail/attributes/side/label	Жағы
vocabulary/kinds/handrail/attributes/side/values/left	сол жақта
vocabulary/kinds/handrail/attributes/side/values/middle	ортада
vocabulary/kinds/handrail/attributes/side/values/right	оң жақта
vocabulary/kinds/handrail/attributes/upperHeight/hint	Беттен жоғарғы тұтқаның үстіне дейін тік.
vocabulary/kinds/handrail/attributes/upperHeight/label	Жоғарғы биіктігі
vocabulary/kinds/handrail/label	Тұтқа
vocabulary/kinds/hearingLoop/attributes/location/hint	Сигнал есту аппаратында не тестерде естілетін жер.
vocabulary/kinds/hearingLoop/attributes/location/label	Әрекет ететін жері
vocabulary/kinds/hearingLoop/attributes/location/values/corner	арнайы бұрыш
vocabulary/kinds/hearingLoop/attributes/location/values/hall	бүкіл зал
vocabulary/kinds/hearingLoop/attributes/location/values/issueTable	беру үстелі
vocabulary/kinds/hearingLoop/attributes/location/values/portable	тасымалданатын
vocabulary/kinds/hearingLoop/attributes/signed/hint	Орнында T әрпі бар құлақ белгісі.
vocabulary/kinds/hearingLoop/attributes/signed/label	Белгімен көрсетілген
vocabulary/kinds/hearingLoop/attributes/tested/hint	Тек орап ашылмай, осы жерде іс жүзінде сыналса ғана «иә».
vocabulary/kinds/hearingLoop/attributes/tested/label	Іс жүзінде сыналған
vocabulary/kinds/hearingLoop/attributes/testedOn/hint	Орнында соңғы рет сыналған күн.
vocabulary/kinds/hearingLoop/attributes/testedOn/label	Тексерілген күні
vocabulary/kinds/hearingLoop/label	Индукциялық ілмек
vocabulary/kinds/interimMeasure/attributes/accepted/hint	Комиссияның күні көрсетілген шешімімен.
vocabulary/kinds/interimMeasure/attributes/accepted/label	Қабылданған
vocabulary/kinds/interimMeasure/attributes/approver/hint	Шараны қабылдаған комиссия не лауазымды тұлға.
vocabulary/kinds/interimMeasure/attributes/approver/label	Қабылдаған
vocabulary/kinds/interimMeasure/attributes/legalBasis/hint	Бұған рұқсат беретін шешім не норма, құжатта жазылғандай.
vocabulary/kinds/interimMeasure/attributes/legalBasis/label	Құқықтық негізі
vocabulary/kinds/interimMeasure/attributes/measure/hint	Жойылғанша сайлаушыға не көмектеседі; адамды көтеріп апару шара емес.
vocabulary/kinds/interimMeasure/attributes/measure/label	Шара
vocabulary/kinds/interimMeasure/attributes/measure/values/alternativeEntrance	нұсқағышы бар басқа кіреберіс
vocabulary/kinds/interimMeasure/attributes/measure/values/assistedRoute	көтеріп апармай, жолда сүйемелдеу
vocabulary/kinds/interimMeasure/attributes/measure/values/attendedPortableRamp	кезекшісі бар тасымалданатын пандус
vocabulary/kinds/interimMeasure/attributes/measure/values/clearedPath	жол тазартылып, құм себілген
vocabulary/kinds/interimMeasure/attributes/measure/values/doorAttendant	есік жанындағы кезекші
vocabulary/kinds/interimMeasure/attributes/measure/values/doorHeldOpen	есік ашық бекітілген
vocabulary/kinds/interimMeasure/attributes/measure/values/extraSeats	қосымша орындықтар
vocabulary/kinds/interimMeasure/attributes/measure/values/groundFloorBooth	бірінші қабаттағы кабина мен жәшік
vocabulary/kinds/interimMeasure/attributes/measure/values/invataxi	кіреберіске дейін инватакси
vocabulary/kinds/interimMeasure/attributes/measure/values/liftOperator	кезекші лифтші
vocabulary/kinds/interimMeasure/attributes/measure/values/lowTable	аласа үстел қосылған
vocabulary/kinds/interimMeasure/attributes/measure/values/lowerBallotBox	жәшік төмен қойылған
vocabulary/kinds/interimMeasure/attributes/measure/values/mobileToilet	жылжымалы қолжетімді дәретхана
vocabulary/kinds/interimMeasure/attributes/measure/values/other	басқа
vocabulary/kinds/interimMeasure/attributes/measure/values/portableLight	тасымалданатын жарық
vocabulary/kinds/interimMeasure/attributes/measure/values/readAloudByChosenHelper	сайлаушы таңдаған көмекшінің дауыстап оқуы
vocabulary/kinds/interimMeasure/attributes/measure/values/remoteInterpreter	бейнебайланыстағы аудармашы
vocabulary/kinds/interimMeasure/attributes/measure/values/removedObstacle	кедергі алынған
vocabulary/kinds/interimMeasure/attributes/measure/values/reservedPlace	көлікке орын бос ұсталады
vocabulary/kinds/interimMeasure/attributes/measure/values/spareEquipment	қосалқы жабдық
vocabulary/kinds/interimMeasure/attributes/measure/values/temporaryHandrail	уақытша тұтқа
vocabulary/kinds/interimMeasure/attributes/measure/values/temporaryMarking	уақытша контраст не тактильді белгі
vocabulary/kinds/interimMeasure/attributes/measure/values/temporarySigns	уақытша нұсқағыштар
vocabulary/kinds/interimMeasure/attributes/measure/values/thresholdRamp	табалдырыққа арналған төсем
vocabulary/kinds/interimMeasure/attributes/measure/values/writtenDialogue	жазбаша сөйлесу
vocabulary/kinds/interimMeasure/attributes/reason/hint	Кемшілікті бірден жоюға не кедергі.
vocabulary/kinds/interimMeasure/attributes/reason/label	Себебі
vocabulary/kinds/interimMeasure/attributes/responsible/hint	Шараны қамтамасыз етіп, кемшілікті жоятын лауазым не ұйым.
vocabulary/kinds/interimMeasure/attributes/responsible/label	Жауапты
vocabulary/kinds/interimMeasure/attributes/tested/hint	Тек орап ашылмай, осы жерде іс жүзінде сыналса ғана «иә».
vocabulary/kinds/interimMeasure/attributes/tested/label	Іс жүзінде сыналған
vocabulary/kinds/interimMeasure/attributes/testedOn/hint	Орнында соңғы рет сыналған күн.
vocabulary/kinds/interimMeasure/attributes/testedOn/label	Тексерілген күні
vocabulary/kinds/interimMeasure/attributes/validFrom/hint	Қолданыла бастайтын күн.
vocabulary/kinds/interimMeasure/attributes/validFrom/label	Басталатын күні
vocabulary/kinds/interimMeasure/attributes/validUntil/hint	Қолданылатын соңғы күн.
vocabulary/kinds/interimMeasure/attributes/validUntil/label	Қолданылу мерзімі
vocabulary/kinds/interimMeasure/label	Уақытша шара
vocabulary/kinds/kitItem/attributes/code/hint	Жабдық тізбесіндегі код.
vocabulary/kinds/kitItem/attributes/code/label	Коды
vocabulary/kinds/kitItem/attributes/requiredQuantity/hint	Осы сайлаушы санына арналған жабдық тізбесі бойынша.
vocabulary/kinds/kitItem/attributes/requiredQuantity/label	Қажетті саны
vocabulary/kinds/kitItem/attributes/type/hint	Ең жақынын таңдаңыз; қалғанын кодта көрсетіңіз.
vocabulary/kinds/kitItem/attributes/type/label	Бұл не
vocabulary/kinds/kitItem/attributes/type/values/badges	бейдждер
vocabulary/kinds/kitItem/attributes/type/values/computer	компьютер
vocabulary/kinds/kitItem/attributes/type/values/envelopes	конверттер не папкалар
vocabulary/kinds/kitItem/attributes/type/values/firstAidKit	дәрі қобдишасы
vocabulary/kinds/kitItem/attributes/type/values/headphones	құлақаспап
vocabulary/kinds/kitItem/attributes/type/values/homeVotingScreen	үйде дауыс беруге арналған қалқан
vocabulary/kinds/kitItem/attributes/type/values/monitor	монитор
vocabulary/kinds/kitItem/attributes/type/values/other	басқа
vocabulary/kinds/kitItem/attributes/type/values/partition	қалқа не қалқан
vocabulary/kinds/kitItem/attributes/type/values/pens	қаламдар
vocabulary/kinds/kitItem/attributes/type/values/phraseCards	сөз карточкалары
vocabulary/kinds/kitItem/attributes/type/values/portableRamp	тасымалданатын пандус
vocabulary/kinds/kitItem/attributes/type/values/safe	сейф
vocabulary/kinds/kitItem/attributes/type/values/seals	пломбалар
vocabulary/kinds/kitItem/attributes/type/values/table	үстел
vocabulary/kinds/kitItem/attributes/type/values/tape	таңбалау таспасы
vocabulary/kinds/kitItem/attributes/workingQuantity/hint	Әрқайсысын сынап, жарамдысын санаңыз.
vocabulary/kinds/kitItem/attributes/workingQuantity/label	Жарамдысының саны
vocabulary/kinds/kitItem/label	Жиынтықтағы зат
vocabulary/kinds/lamp/attributes/batteryPowered/hint	Желіден ажыратыңыз: жана береді.
vocabulary/kinds/lamp/attributes/batteryPowered/label	Желісіз жұмыс істейді
vocabulary/kinds/lamp/attributes/location/hint	Дауыс беру күні тұратын жері.
vocabulary/kinds/lamp/attributes/location/label	Орны
vocabulary/kinds/lamp/attributes/location/values/booth	кабина
vocabulary/kinds/lamp/attributes/location/values/corner	арнайы бұрыш
vocabulary/kinds/lamp/attributes/location/values/hall	зал
vocabulary/kinds/lamp/attributes/location/values/issueTable	беру үстелі
vocabulary/kinds/lamp/attributes/location/values/route	жол
vocabulary/kinds/lamp/attributes/location/values/store	қоймада
vocabulary/kinds/lamp/attributes/purpose/hint	Шам не үшін қойылған.
vocabulary/kinds/lamp/attributes/purpose/label	Мақсаты
vocabulary/kinds/lamp/attributes/purpose/values/emergency	апаттық жарық
vocabulary/kinds/lamp/attributes/purpose/values/general	жалпы жарық
vocabulary/kinds/lamp/attributes/purpose/values/reading	оқуға
vocabulary/kinds/lamp/label	Шам
vocabulary/kinds/lift/attributes/brailleButtons/hint	Әр түйме жанында бедерлі сан не Брайль бар.
vocabulary/kinds/lift/attributes/brailleButtons/label	Тактильді түймелер
vocabulary/kinds/lift/attributes/cabDepth/hint	Жабық есіктен артқы қабырғаға дейін.
vocabulary/kinds/lift/attributes/cabDepth/label	Ішкі тереңдігі
vocabulary/kinds/lift/attributes/cabWidth/hint	Кабинаның не платформаның бүйір қабырғалары немесе тұтқалары арасы.
vocabulary/kinds/lift/attributes/cabWidth/label	Ішкі ені
vocabulary/kinds/lift/attributes/callHeight/hint	Еденнен ортасына дейін, сыртта және кабинада; үлкенін жазыңыз.
vocabulary/kinds/lift/attributes/callHeight/label	Ең жоғарғы түйме биіктігі
vocabulary/kinds/lift/attributes/doorWidth/hint	Есік толық ашық тұрғанда.
vocabulary/kinds/lift/attributes/doorWidth/label	Есіктің жарықтағы ені
vocabulary/kinds/lift/attributes/frontDepth/hint	Есік алдындағы бос еден, есікке тік.
vocabulary/kinds/lift/attributes/frontDepth/label	Алдындағы бос орынның тереңдігі
vocabulary/kinds/lift/attributes/frontWidth/hint	Есік алдындағы бос еден, есік бойымен.
vocabulary/kinds/lift/attributes/frontWidth/label	Алдындағы бос орынның ені
vocabulary/kinds/lift/attributes/keyNeeded/hint	Өзіңіз мініп көріңіз; көмексіз қосылмаса — «иә».
vocabulary/kinds/lift/attributes/keyNeeded/label	Кілт не көмекші керек
vocabulary/kinds/lift/attributes/keyholderPresent/hint	Кілті бар адам дауыс беру уақыты бойы осында.
vocabulary/kinds/lift/attributes/keyholderPresent/label	Кілт ұстаушы орнында
vocabulary/kinds/lift/attributes/location/hint	Кіреберісте не ішкі жолда.
vocabulary/kinds/lift/attributes/location/label	Көтергіштің орны
vocabulary/kinds/lift/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/lift/attributes/location/values/interior	ішінде, жолда
vocabulary/kinds/lift/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/lift/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/lift/attributes/reachesVotingRoom/hint	Дауыс беру қабатында шығыңыз: бөлмеге дейін баспалдақ қалмайды.
vocabulary/kinds/lift/attributes/reachesVotingRoom/label	Дауыс беру қабатына жетеді
vocabulary/kinds/lift/attributes/type/hint	Сайлаушыны не көтеретініне қарап таңдаңыз.
vocabulary/kinds/lift/attributes/type/label	Көтергіш түрі
vocabulary/kinds/lift/attributes/type/values/crawler	жылжымалы баспалдақ көтергіші
vocabulary/kinds/lift/attributes/type/values/passenger	жолаушылар лифті
vocabulary/kinds/lift/attributes/type/values/stairChair	баспалдақ бойымен орындықты көтергіш
vocabulary/kinds/lift/attributes/type/values/stairPlatform	баспалдақ бойымен платформа
vocabulary/kinds/lift/attributes/type/values/verticalPlatform	тік платформа
vocabulary/kinds/lift/attributes/voiceAnnouncement/hint	Көзді жұмып мініңіз: қабат айтыла ма?
vocabulary/kinds/lift/attributes/voiceAnnouncement/label	Дауыстық хабарлау
vocabulary/kinds/lift/label	Лифт немесе көтергіш
vocabulary/kinds/magnifier/attributes/lighted/hint	Қосып көріңіз.
vocabulary/kinds/magnifier/attributes/lighted/label	Жарығы бар
vocabulary/kinds/magnifier/attributes/power/hint	Жиегіндегі × алдындағы сан.
vocabulary/kinds/magnifier/attributes/power/label	Ұлғайту еселігі
vocabulary/kinds/magnifier/attributes/strengths/hint	Әртүрлі ұлғайтуды санаңыз.
vocabulary/kinds/magnifier/attributes/strengths/label	Әртүрлі ұлғайту саны
vocabulary/kinds/magnifier/label	Лупа
vocabulary/kinds/notice/attributes/braille/hint	Нүктелерді сипап көріңіз; мүмкін болса, Брайль оқитын адамға тексертіңіз.
vocabulary/kinds/notice/attributes/braille/label	Брайль қарпі
vocabulary/kinds/notice/attributes/centreHeight/hint	Еденнен мәтіннің ортасына дейін.
vocabulary/kinds/notice/attributes/centreHeight/label	Ортасының биіктігі
vocabulary/kinds/notice/attributes/fontPoints/hint	Негізгі мәтінді шкаламен салыстырыңыз не бас әріптің мм биіктігін 4-ке көбейтіңіз.
vocabulary/kinds/notice/attributes/fontPoints/label	Қаріп өлшемі, пункт
vocabulary/kinds/notice/attributes/handheld/hint	Жақыннан оқуға бөлек дана.
vocabulary/kinds/notice/attributes/handheld/label	Қолға алуға болады
vocabulary/kinds/notice/attributes/kazakh/hint	Барлық мазмұны қазақ тілінде болса — «иә».
vocabulary/kinds/notice/attributes/kazakh/label	Қазақ тілінде
vocabulary/kinds/notice/attributes/largePrint/hint	1 м қашықтықтан оқып көріңіз.
vocabulary/kinds/notice/attributes/largePrint/label	Ірі қаріп
vocabulary/kinds/notice/attributes/location/hint	Сайлаушы көретін жер.
vocabulary/kinds/notice/attributes/location/label	Орны
vocabulary/kinds/notice/attributes/location/values/booth	кабина
vocabulary/kinds/notice/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/notice/attributes/location/values/issueTable	беру үстелі
vocabulary/kinds/notice/attributes/location/values/outside	сыртта
vocabulary/kinds/notice/attributes/location/values/votingRoom	дауыс беру үй-жайы
vocabulary/kinds/notice/attributes/pictorial/hint	Әр қадамның суреті бар.
vocabulary/kinds/notice/attributes/pictorial/label	Суретті
vocabulary/kinds/notice/attributes/plainLanguage/hint	Қысқа сөйлем, түсініксіз термин жоқ; маман емес адамға оқытыңыз.
vocabulary/kinds/notice/attributes/plainLanguage/label	Қарапайым тіл
vocabulary/kinds/notice/attributes/russian/hint	Барлық мазмұны орыс тілінде болса — «иә».
vocabulary/kinds/notice/attributes/russian/label	Орыс тілінде
vocabulary/kinds/notice/attributes/type/hint	Мазмұны бойынша таңдаңыз.
vocabulary/kinds/notice/attributes/type/label	Мазмұны
vocabulary/kinds/notice/attributes/type/values/assistanceRule	кім көмектесе алады
vocabulary/kinds/notice/attributes/type/values/candidates	кандидаттар
vocabulary/kinds/notice/attributes/type/values/evacuationPlan	эвакуация жоспары
vocabulary/kinds/notice/attributes/type/values/foldBallot	бюллетеньді бүктеңіз
vocabulary/kinds/notice/attributes/type/values/instruction	қалай дауыс беру керек
vocabulary/kinds/notice/attributes/type/values/noPhotography	бюллетеньді суретке түсірмеңіз
vocabulary/kinds/notice/attributes/type/values/oneVoter	кабинада бір сайлаушы
vocabulary/kinds/notice/attributes/type/values/other	басқа
vocabulary/kinds/notice/attributes/type/values/sampleBallot	бюллетень үлгісі
vocabulary/kinds/notice/label	Хабарландыру немесе плакат
vocabulary/kinds/parking/attributes/accessible/hint	Бағанда не жерде белгісі бар орындарды санаңыз.
vocabulary/kinds/parking/attributes/accessible/label	Мүгедектігі бар адамдарға арналған орын
vocabulary/kinds/parking/attributes/aisleWidth/hint	Жанындағы штрихталған жолақ, сызықтардың ортасынан.
vocabulary/kinds/parking/attributes/aisleWidth/label	Жанындағы өтпенің ені
vocabulary/kinds/parking/attributes/bayLength/hint	Жиектастан сызықтың соңына дейін.
vocabulary/kinds/parking/attributes/bayLength/label	Орынның ұзындығы
vocabulary/kinds/parking/attributes/bayWidth/hint	Сызықтардың ортасынан, өтпесіз өлшеңіз.
vocabulary/kinds/parking/attributes/bayWidth/label	Орынның ені
vocabulary/kinds/parking/attributes/clearHeight/hint	Кіру жолының, орынның және өтпенің үстіндегі ең төмен нүкте.
vocabulary/kinds/parking/attributes/clearHeight/label	Өту биіктігі
vocabulary/kinds/parking/attributes/distance/hint	Арба жүретін жолмен, қолжетімді кіреберіске дейін.
vocabulary/kinds/parking/attributes/distance/label	Кіреберіске дейінгі қашықтық
vocabulary/kinds/parking/attributes/offStreet/hint	Тұрақ не аула болса «иә», жол жиегі болса «жоқ».
vocabulary/kinds/parking/attributes/offStreet/label	Көшеден тыс
vocabulary/kinds/parking/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/parking/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/parking/attributes/reserved/hint	Орынды конус, тосқауыл не кезекші бос ұстайды; көріңіз.
vocabulary/kinds/parking/attributes/reserved/label	Орын бос ұсталады
vocabulary/kinds/parking/attributes/slope/hint	Деңгейді екі бағытта қойыңыз; үлкенін жазыңыз.
vocabulary/kinds/parking/attributes/slope/label	Орынның ең үлкен еңісі
vocabulary/kinds/parking/attributes/surfaceFirm/hint	Дөңгелек жүргізіңіз не өкшемен басыңыз: батпайды, қиыршық тас, құм, балшық жоқ.
vocabulary/kinds/parking/attributes/surfaceFirm/label	Беті қатты
vocabulary/kinds/parking/attributes/symbolSign/hint	Қар да, тұрған көлік те жаппайтын белгі.
vocabulary/kinds/parking/attributes/symbolSign/label	Символы бар белгі
vocabulary/kinds/parking/attributes/total/hint	Белгіленген орындарды санаңыз; белгі болмаса — қатар ұзындығын 2,5 м-ге бөліңіз.
vocabulary/kinds/parking/attributes/total/label	Барлық орын
vocabulary/kinds/parking/attributes/vanAccessible/hint	Өтпесі кең, биіктігі шағын автобусқа жететін орындарды санаңыз.
vocabulary/kinds/parking/attributes/vanAccessible/label	Көтергіші бар шағын автобусқа арналған орын
vocabulary/kinds/parking/label	Автотұрақ
vocabulary/kinds/path/attributes/clearWidth/hint	Ең тар жерінде: бағандар, қабырғалар, қар, көліктер арасында.
vocabulary/kinds/path/attributes/clearWidth/label	Жарықтағы ең тар ені
vocabulary/kinds/path/attributes/crossSlope/hint	Деңгейді қозғалысқа көлденең қойыңыз; ең тік жерін жазыңыз.
vocabulary/kinds/path/attributes/crossSlope/label	Көлденең еңіс
vocabulary/kinds/path/attributes/headroom/hint	Еденнен жол үстіндегі ең төмен бұтаққа, маңдайшаға немесе арқалыққа дейін.
vocabulary/kinds/path/attributes/headroom/label	Өтудің ең төмен биіктігі
vocabulary/kinds/path/attributes/kerb/hint	Жолдағы ең биік жиектастың биіктігі; жермен тегіс болса — 0.
vocabulary/kinds/path/attributes/kerb/label	Жолдағы ең биік жиектас
vocabulary/kinds/path/attributes/kerbRamp/hint	Жолдағы әр жиектаста төмендетілген жер не еңіс бар.
vocabulary/kinds/path/attributes/kerbRamp/label	Төмендетілген жиектас
vocabulary/kinds/path/attributes/length/hint	Көшеден не тұрақтан кіреберіске дейін.
vocabulary/kinds/path/attributes/length/label	Ұзындығы
vocabulary/kinds/path/attributes/lightsWorking/hint	Барлық шамды қосыңыз; бір бөлігі қараңғы қалса — «жоқ».
vocabulary/kinds/path/attributes/lightsWorking/label	Жарық жұмыс істейді
vocabulary/kinds/path/attributes/lux/hint	Қараңғыда люксметрді жерге, ең қараңғы жерге қойыңыз.
vocabulary/kinds/path/attributes/lux/label	Жолдың жарықталуы
vocabulary/kinds/path/attributes/nonSlip/hint	Құрғақ әрі дымқыл бетті аяқкиім табанымен үйкеп көріңіз.
vocabulary/kinds/path/attributes/nonSlip/label	Беті тайғақ емес
vocabulary/kinds/path/attributes/obstacleCount/hint	Жолды тарылтатын не айналып өтуге мәжбүрлейтін заттарды санаңыз: көлік, қоқыс жәшігі, жиһаз.
vocabulary/kinds/path/attributes/obstacleCount/label	Жолдағы кедергілер
vocabulary/kinds/path/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/path/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/path/attributes/protrusion/hint	Еденнен 685–2030 мм биіктіктегі ең шығыңқы заттың шығуы; таяқ тапса — 0.
vocabulary/kinds/path/attributes/protrusion/label	Жолға ең көп шығып тұрған зат
vocabulary/kinds/path/attributes/slope/hint	Деңгейді ең тік метр бойымен қойыңыз; 1000 мм-де 50 мм саңылау — 5 %.
vocabulary/kinds/path/attributes/slope/label	Ең үлкен бойлық еңіс
vocabulary/kinds/path/attributes/state/hint	Ашылуға дейінгі 24 сағат ішінде бүкіл жолды жүріп өтіңіз; ең нашар бөлігін жазыңыз.
vocabulary/kinds/path/attributes/state/label	Бүгінгі жай-күйі
vocabulary/kinds/path/attributes/state/values/clear	таза
vocabulary/kinds/path/attributes/state/values/dugUp	қазылған
vocabulary/kinds/path/attributes/state/values/ice	мұз
vocabulary/kinds/path/attributes/state/values/mud	балшық
vocabulary/kinds/path/attributes/state/values/sand	құм
vocabulary/kinds/path/attributes/state/values/snow	қар
vocabulary/kinds/path/attributes/state/values/water	су
vocabulary/kinds/path/attributes/stepCount/hint	Жоғары-төмен барлық сатыны санаңыз; жиектас кірмейді.
vocabulary/kinds/path/attributes/stepCount/label	Жолдағы баспалдақ саны
vocabulary/kinds/path/attributes/surfaceFirm/hint	Дөңгелек жүргізіңіз не өкшемен басыңыз: батпайды, қиыршық тас, құм, балшық жоқ.
vocabulary/kinds/path/attributes/surfaceFirm/label	Беті қатты
vocabulary/kinds/path/label	Жақындау жолы
vocabulary/kinds/photo/attributes/blurred/hint	Жарияланатын көшірмені толық өлшемде тексеріңіз.
vocabulary/kinds/photo/attributes/blurred/label	Жүздер мен тізімдер бұлыңғырланған
vocabulary/kinds/photo/attributes/hasMarkedBallot/hint	Үстел, кабина, жәшіктерді үлкейтіңіз.
vocabulary/kinds/photo/attributes/hasMarkedBallot/label	Толтырылған бюллетень көрінеді
vocabulary/kinds/photo/attributes/hasPerson/hint	Әр жүз бен терезені үлкейтіңіз.
vocabulary/kinds/photo/attributes/hasPerson/label	Адам танылады
vocabulary/kinds/photo/attributes/published/hint	Кез келген адам аша алады.
vocabulary/kinds/photo/attributes/published/label	Жарияланған
vocabulary/kinds/photo/attributes/showsBoothInUse/hint	Аяқ, сөмке, тартылған пердені іздеңіз.
vocabulary/kinds/photo/attributes/showsBoothInUse/label	Бос емес кабина көрінеді
vocabulary/kinds/photo/attributes/showsVoterList/hint	Үстелдерді толық өлшемде үлкейтіңіз.
vocabulary/kinds/photo/attributes/showsVoterList/label	Сайлаушылар тізімі оқылады
vocabulary/kinds/photo/attributes/takenDuringVoting/hint	Түсірілген уақытты дауыс беру сағатымен салыстырыңыз.
vocabulary/kinds/photo/attributes/takenDuringVoting/label	Дауыс беру кезінде түсірілген
vocabulary/kinds/photo/label	Фотосурет немесе панорама
vocabulary/kinds/precinct/attributes/assistanceRecordReady/hint	Тізімнің таза парағын ашыңыз: көмекшінің тегіне орын бар ма?
vocabulary/kinds/precinct/attributes/assistanceRecordReady/label	Көмекшіні жазатын баған дайын
vocabulary/kinds/precinct/attributes/ballotBleedThrough/hint	Үлгіге осындағы қаламмен белгі қойып, бүктеп, сыртынан қараңыз.
vocabulary/kinds/precinct/attributes/ballotBleedThrough/label	Белгі қағаздан көрінеді
vocabulary/kinds/precinct/attributes/ballotTypes/hint	Бір сайлаушы неше түрлі бюллетень алады.
vocabulary/kinds/precinct/attributes/ballotTypes/label	Бюллетень түрлерінің саны
vocabulary/kinds/precinct/attributes/ballotsDelivered/hint	Бюллетеньдер комиссия сейфінде болса — «иә».
vocabulary/kinds/precinct/attributes/ballotsDelivered/label	Бюллетеньдер жеткізілді
vocabulary/kinds/precinct/attributes/ballotsDeliveredOn/hint	Комиссия оларды қабылдаған актідегі күн.
vocabulary/kinds/precinct/attributes/ballotsDeliveredOn/label	Бюллетеньдер жеткізілген күн
vocabulary/kinds/precinct/attributes/chairTrained/hint	Оқыту құжатында төраға лауазымы көрсетілсе — «иә».
vocabulary/kinds/precinct/attributes/chairTrained/label	Төраға оқытылған
vocabulary/kinds/precinct/attributes/crewMembersMin/hint	Мүшесі ең аз топты алыңыз.
vocabulary/kinds/precinct/attributes/crewMembersMin/label	Ең шағын топтағы комиссия мүшелері
vocabulary/kinds/precinct/attributes/doubleOccupancyObserved/hint	Дауыс беру күні санаңыз; сайлаушы таңдаған көмекші есептелмейді.
vocabulary/kinds/precinct/attributes/doubleOccupancyObserved/label	Кабинада екі адам болған жағдайлар
vocabulary/kinds/precinct/attributes/envelopeUsed/hint	Әр сайлаушы бюллетеньге конверт не папка ала ма?
vocabulary/kinds/precinct/attributes/envelopeUsed/label	Конверт не мұқаба қолданылады
vocabulary/kinds/precinct/attributes/expectedVoters/hint	Сайлаушылар тізімі емес, комиссияның бағалауы.
vocabulary/kinds/precinct/attributes/expectedVoters/label	Күтілетін дауыс берушілер саны
vocabulary/kinds/precinct/attributes/homeVoteCrews/hint	Бір мезгілде шығатын топтар саны.
vocabulary/kinds/precinct/attributes/homeVoteCrews/label	Көшпелі топтар
vocabulary/kinds/precinct/attributes/homeVoteRequests/hint	Бүгінгі жазбаша өтініштер саны.
vocabulary/kinds/precinct/attributes/homeVoteRequests/label	Үйде дауыс беруге өтініштер
vocabulary/kinds/precinct/attributes/invataxiConfirmed/hint	Қызмет растаған сапарлар.
vocabulary/kinds/precinct/attributes/invataxiConfirmed/label	Расталған инватакси сапарлары
vocabulary/kinds/precinct/attributes/invataxiRequests/hint	Дауыс беру күніне сұралған сапарлар.
vocabulary/kinds/precinct/attributes/invataxiRequests/label	Инватакси өтінімдері
vocabulary/kinds/precinct/attributes/membersTotal/hint	Комиссияны құру туралы шешім бойынша.
vocabulary/kinds/precinct/attributes/membersTotal/label	Комиссия мүшелері
vocabulary/kinds/precinct/attributes/membersTrained/hint	Мүгедектігі бар сайлаушыларға қызмет көрсетуге оқытылған мүшелер.
vocabulary/kinds/precinct/attributes/membersTrained/label	Оқытылған мүшелер
vocabulary/kinds/precinct/attributes/needsCountedOn/hint	Қажеттіліктер есептелген күн.
vocabulary/kinds/precinct/attributes/needsCountedOn/label	Қажеттілік санағының күні
vocabulary/kinds/precinct/attributes/ratingPublishedOn/hint	Сайлаушылар бағаны алғаш оқи алған күн.
vocabulary/kinds/precinct/attributes/ratingPublishedOn/label	Қолжетімділік бағасы жарияланған күн
vocabulary/kinds/precinct/attributes/registeredVoters/hint	Соңғы сайлаушылар тізімінен; тек саны.
vocabulary/kinds/precinct/attributes/registeredVoters/label	Тізімдегі сайлаушылар саны
vocabulary/kinds/precinct/attributes/secretaryTrained/hint	Оқыту құжатында хатшы лауазымы көрсетілсе — «иә».
vocabulary/kinds/precinct/attributes/secretaryTrained/label	Хатшы оқытылған
vocabulary/kinds/precinct/attributes/sunrise/hint	Жергілікті түн ортасынан бергі сағат, бөлшек болады: 06:30 үшін 6,5.
vocabulary/kinds/precinct/attributes/sunrise/label	Дауыс беру күні күннің шығуы
vocabulary/kinds/precinct/attributes/sunset/hint	Жергілікті түн ортасынан бергі сағат, бөлшек болады: 18:30 үшін 18,5.
vocabulary/kinds/precinct/attributes/sunset/label	Дауыс беру күні күннің батуы
vocabulary/kinds/precinct/attributes/trainedOn/hint	Оқыту туралы құжаттағы күн.
vocabulary/kinds/precinct/attributes/trainedOn/label	Оқытылған күні
vocabulary/kinds/precinct/attributes/type/hint	Учаскені құру туралы шешім бойынша.
vocabulary/kinds/precinct/attributes/type/label	Учаске түрі
vocabulary/kinds/precinct/attributes/type/values/abroad	шетелде
vocabulary/kinds/precinct/attributes/type/values/detention	қамауда ұстау орны
vocabulary/kinds/precinct/attributes/type/values/hospital	аурухана не шипажай
vocabulary/kinds/precinct/attributes/type/values/military	әскери бөлім
vocabulary/kinds/precinct/attributes/type/values/mobile	көшпелі жәшік
vocabulary/kinds/precinct/attributes/type/values/residential	тұрғылықты жер бойынша
vocabulary/kinds/precinct/attributes/type/values/ship	кеме бортында
vocabulary/kinds/precinct/attributes/type/values/temporaryStay	уақытша болу орны
vocabulary/kinds/precinct/attributes/votedOutsidePremises/hint	Соңғы сайлау хаттамасынан.
vocabulary/kinds/precinct/attributes/votedOutsidePremises/label	Үй-жайдан тыс берілген бюллетень
vocabulary/kinds/precinct/attributes/votersBlind/hint	Әлеуметтік қорғау органы берген сан, аты-жөнсіз.
vocabulary/kinds/precinct/attributes/votersBlind/label	Көрмейтін сайлаушылар
vocabulary/kinds/precinct/attributes/votersCognitive/hint	Әлеуметтік қорғау органы берген сан, аты-жөнсіз.
vocabulary/kinds/precinct/attributes/votersCognitive/label	Түсінікті ақпарат керек сайлаушылар
vocabulary/kinds/precinct/attributes/votersDeaf/hint	Әлеуметтік қорғау органы берген сан, аты-жөнсіз.
vocabulary/kinds/precinct/attributes/votersDeaf/label	Естімейтін сайлаушылар
vocabulary/kinds/precinct/attributes/votersHardOfHearing/hint	Әлеуметтік қорғау органы берген сан, аты-жөнсіз.
vocabulary/kinds/precinct/attributes/votersHardOfHearing/label	Нашар еститін сайлаушылар
vocabulary/kinds/precinct/attributes/votersHome/hint	Күтілетін сан, аты-жөнсіз.
vocabulary/kinds/precinct/attributes/votersHome/label	Үйде дауыс беруі мүмкін сайлаушылар
vocabulary/kinds/precinct/attributes/votersLowVision/hint	Әлеуметтік қорғау органы берген сан, аты-жөнсіз.
vocabulary/kinds/precinct/attributes/votersLowVision/label	Нашар көретін сайлаушылар
vocabulary/kinds/precinct/attributes/votersMobility/hint	Әлеуметтік қорғау органы берген сан, аты-жөнсіз; арбадағылар кірмейді.
vocabulary/kinds/precinct/attributes/votersMobility/label	Арбасыз, қозғалуы қиын сайлаушылар
vocabulary/kinds/precinct/attributes/votersWheelchair/hint	Әлеуметтік қорғау органы берген сан, аты-жөнсіз.
vocabulary/kinds/precinct/attributes/votersWheelchair/label	Арба пайдаланатын сайлаушылар
vocabulary/kinds/precinct/attributes/votingClose/hint	Жергілікті түн ортасынан бергі сағат: 20:00 үшін 20.
vocabulary/kinds/precinct/attributes/votingClose/label	Дауыс берудің аяқталуы
vocabulary/kinds/precinct/attributes/votingDate/hint	Дауыс беретін күн.
vocabulary/kinds/precinct/attributes/votingDate/label	Дауыс беру күні
vocabulary/kinds/precinct/attributes/votingMachines/hint	Учаскеге бекітілген машиналар.
vocabulary/kinds/precinct/attributes/votingMachines/label	Дауыс беру машиналары
vocabulary/kinds/precinct/attributes/votingMachinesFailed/hint	Дауыс беру күні істен шыққан машиналар.
vocabulary/kinds/precinct/attributes/votingMachinesFailed/label	Істен шыққан дауыс беру машиналары
vocabulary/kinds/precinct/attributes/votingOpen/hint	Жергілікті түн ортасынан бергі сағат: 07:00 үшін 7.
vocabulary/kinds/precinct/attributes/votingOpen/label	Дауыс берудің басталуы
vocabulary/kinds/precinct/label	Сайлау учаскесі
vocabulary/kinds/premises/attributes/accessNote/hint	Қай қақпамен не есікпен кіру керек, тізім сөзімен.
vocabulary/kinds/premises/attributes/accessNote/label	Қолжетімділік туралы ескертпе
vocabulary/kinds/premises/attributes/buildingType/hint	Негізгі мақсаты бойынша таңдаңыз.
vocabulary/kinds/premises/attributes/buildingType/label	Ғимарат түрі
vocabulary/kinds/premises/attributes/buildingType/values/clinic	емхана
vocabulary/kinds/premises/attributes/buildingType/values/cultureHouse	мәдениет үйі
vocabulary/kinds/premises/attributes/buildingType/values/detention	қамауда ұстау орны
vocabulary/kinds/premises/attributes/buildingType/values/dormitory	жатақхана
vocabulary/kinds/premises/attributes/buildingType/values/hospital	аурухана
vocabulary/kinds/premises/attributes/buildingType/values/kindergarten	балабақша
vocabulary/kinds/premises/attributes/buildingType/values/library	кітапхана
vocabulary/kinds/premises/attributes/buildingType/values/military	әскери нысан
vocabulary/kinds/premises/attributes/buildingType/values/office	әкімшілік ғимарат
vocabulary/kinds/premises/attributes/buildingType/values/other	басқа
vocabulary/kinds/premises/attributes/buildingType/values/school	мектеп
vocabulary/kinds/premises/attributes/buildingType/values/sportsHall	спорт залы
vocabulary/kinds/premises/attributes/buildingYear/hint	Ғимараттың техникалық паспортынан.
vocabulary/kinds/premises/attributes/buildingYear/label	Салынған жылы
vocabulary/kinds/premises/attributes/exteriorLightsWorking/hint	Қараңғыда тексеріңіз не қостырыңыз; көшеге дейін қараңыз.
vocabulary/kinds/premises/attributes/exteriorLightsWorking/label	Сыртқы жарық жұмыс істейді
vocabulary/kinds/premises/attributes/latitude/hint	Солтүстік ендік градусы (WGS 84), басты кіреберіс жанында.
vocabulary/kinds/premises/attributes/latitude/label	Ендік
vocabulary/kinds/premises/attributes/longitude/hint	Шығыс бойлық градусы (WGS 84), басты кіреберіс жанында.
vocabulary/kinds/premises/attributes/longitude/label	Бойлық
vocabulary/kinds/premises/attributes/precinctsInBuilding/hint	Осы ғимаратта дауыс беретін барлық учаскені санаңыз.
vocabulary/kinds/premises/attributes/precinctsInBuilding/label	Ғимараттағы учаскелер саны
vocabulary/kinds/premises/attributes/precinctsSeparatedAndMarked/hint	Ортақ холда тұрыңыз: әр учаске қайда екені бірден көріне ме?
vocabulary/kinds/premises/attributes/precinctsSeparatedAndMarked/label	Учаскелер бөлінген және белгіленген
vocabulary/kinds/premises/attributes/protectedMonument/hint	Ескерткіштердің мемлекеттік тізімі бойынша.
vocabulary/kinds/premises/attributes/protectedMonument/label	Қорғалатын ескерткіш
vocabulary/kinds/premises/attributes/renovatedOn/hint	Кіреберісті, жолды не бөлмені өзгерткен жұмыстың аяқталған күні.
vocabulary/kinds/premises/attributes/renovatedOn/label	Соңғы қайта құрылған күні
vocabulary/kinds/premises/attributes/wheelchairAccess/hint	Тізімдегі жалпы сөз; қорытынды үшін пандусты, есікті, жолды өлшеңіз.
vocabulary/kinds/premises/attributes/wheelchairAccess/label	Арбамен кіру, мәлімдеме бойынша
vocabulary/kinds/premises/attributes/wheelchairAccess/values/assisted	көмекпен
vocabulary/kinds/premises/attributes/wheelchairAccess/values/full	көмексіз
vocabulary/kinds/premises/attributes/wheelchairAccess/values/none	қолжетімсіз
vocabulary/kinds/premises/label	Ғимарат
vocabulary/kinds/ramp/attributes/clearWidth/hint	Тұтқалар не жиектер арасы, ең тар жерінде.
vocabulary/kinds/ramp/attributes/clearWidth/label	Жарықтағы ені
vocabulary/kinds/ramp/attributes/crossSlope/hint	Деңгейді қозғалысқа көлденең қойыңыз; ең тік жерін жазыңыз.
vocabulary/kinds/ramp/attributes/crossSlope/label	Көлденең еңіс
vocabulary/kinds/ramp/attributes/edgeHeight/hint	Пандус бетінен жиектің үстіне дейін; жоқ болса — 0.
vocabulary/kinds/ramp/attributes/edgeHeight/label	Жиек биіктігі
vocabulary/kinds/ramp/attributes/fixed/hint	Аяқпен бүйірінен итеріңіз: жылжымауы керек.
vocabulary/kinds/ramp/attributes/fixed/label	Бекітілген
vocabulary/kinds/ramp/attributes/handrailLower/hint	Пандус бетінен төменгі тұтқаның үстіне дейін тік.
vocabulary/kinds/ramp/attributes/handrailLower/label	Төменгі тұтқа биіктігі
vocabulary/kinds/ramp/attributes/handrailSides/hint	0, 1 не 2; тұтқа бүкіл ұзындықта болса ғана есептеледі.
vocabulary/kinds/ramp/attributes/handrailSides/label	Тұтқасы бар жақтар
vocabulary/kinds/ramp/attributes/handrailUpper/hint	Пандус бетінен жоғарғы тұтқаның үстіне дейін тік.
vocabulary/kinds/ramp/attributes/handrailUpper/label	Жоғарғы тұтқа биіктігі
vocabulary/kinds/ramp/attributes/hasTurn/hint	Бөліктер бұрыш жасап түйіссе — «иә».
vocabulary/kinds/ramp/attributes/hasTurn/label	Бұрылысы бар
vocabulary/kinds/ramp/attributes/landingBottom/hint	Қозғалыс бағытындағы тегіс ұзындық, көлік пен торсыз.
vocabulary/kinds/ramp/attributes/landingBottom/label	Төменгі алаңша
vocabulary/kinds/ramp/attributes/landingTop/hint	Қозғалыс бағытындағы тегіс ұзындық; осында ашылатын есікті шегеріңіз.
vocabulary/kinds/ramp/attributes/landingTop/label	Жоғарғы алаңша
vocabulary/kinds/ramp/attributes/landingTurn/hint	Ең кіші бұрылыс алаңшасының кіші қабырғасы.
vocabulary/kinds/ramp/attributes/landingTurn/label	Бұрылыс алаңшасы
vocabulary/kinds/ramp/attributes/length/hint	Бет бойымен, алаңшаларсыз.
vocabulary/kinds/ramp/attributes/length/label	Еңіс бойымен ұзындығы
vocabulary/kinds/ramp/attributes/lip/hint	Жоғарғы және төменгі ұшында сызғышпен өлшеп, үлкенін жазыңыз.
vocabulary/kinds/ramp/attributes/lip/label	Ұшындағы ернеу не саңылау
vocabulary/kinds/ramp/attributes/location/hint	Ғимараттың сыртында не ішінде.
vocabulary/kinds/ramp/attributes/location/label	Пандустың орны
vocabulary/kinds/ramp/attributes/location/values/inside	ішінде
vocabulary/kinds/ramp/attributes/location/values/outside	сыртта
vocabulary/kinds/ramp/attributes/nonSlip/hint	Құрғақ әрі дымқыл бетті аяқкиім табанымен үйкеп көріңіз.
vocabulary/kinds/ramp/attributes/nonSlip/label	Беті тайғақ емес
vocabulary/kinds/ramp/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/ramp/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/ramp/attributes/rise/hint	Бүкіл пандустың төменгі және жоғарғы жағының айырмасы.
vocabulary/kinds/ramp/attributes/rise/label	Жалпы көтерілімі
vocabulary/kinds/ramp/attributes/runRise/hint	Екі алаңша арасындағы бір бөліктің көтерілімі; ең үлкенін алыңыз.
vocabulary/kinds/ramp/attributes/runRise/label	Ең биік бөліктің көтерілімі
vocabulary/kinds/ramp/attributes/sideDropOff/hint	Қабырғасыз жағынан дөңгелек түсіп кетуі мүмкін болса — «иә».
vocabulary/kinds/ramp/attributes/sideDropOff/label	Бүйірі ашық құлама
vocabulary/kinds/ramp/attributes/slope/hint	Деңгейді пандустың ең тік метрі бойымен қойыңыз; 1000 мм-де 80 мм саңылау — 8 %.
vocabulary/kinds/ramp/attributes/slope/label	Бойлық еңісі
vocabulary/kinds/ramp/attributes/temporary/hint	Дауыс беруге қойылып, кейін алынады.
vocabulary/kinds/ramp/attributes/temporary/label	Уақытша
vocabulary/kinds/ramp/attributes/trialPassed/hint	Адам отырған арба аман көтеріліп-түсті; адамды емес, дөңгелекті түсіріңіз.
vocabulary/kinds/ramp/attributes/trialPassed/label	Арбамен сыналған
vocabulary/kinds/ramp/attributes/type/hint	Тұтас бет немесе екі бағыттауыш (швеллер).
vocabulary/kinds/ramp/attributes/type/label	Құрылымы
vocabulary/kinds/ramp/attributes/type/values/rails	екі бағыттауыш (швеллер)
vocabulary/kinds/ramp/attributes/type/values/solid	тұтас бет
vocabulary/kinds/ramp/attributes/usable/hint	Шынжыр, құлып, жиһаз, қар, мұз жоқ; жүріп өтіңіз.
vocabulary/kinds/ramp/attributes/usable/label	Бүгін жарамды
vocabulary/kinds/ramp/label	Пандус
vocabulary/kinds/seat/attributes/purpose/hint	Орын кімге арналған.
vocabulary/kinds/seat/attributes/purpose/label	Мақсаты
vocabulary/kinds/seat/attributes/purpose/values/marking	бюллетень толтыру
vocabulary/kinds/seat/attributes/purpose/values/observers	бақылаушылар
vocabulary/kinds/seat/attributes/purpose/values/waiting	күту
vocabulary/kinds/seat/attributes/seatHeight/hint	Еденнен отырғыштың алдыңғы шетіне дейін.
vocabulary/kinds/seat/attributes/seatHeight/label	Отырғыш биіктігі
vocabulary/kinds/seat/attributes/withArms/hint	Екеуіне де сүйеніп тұрып көріңіз.
vocabulary/kinds/seat/attributes/withArms/label	Шынтақ тірегіші бар
vocabulary/kinds/seat/label	Отыратын орын
vocabulary/kinds/signLanguage/attributes/kazakh/hint	Барлық мазмұны қазақ тілінде болса — «иә».
vocabulary/kinds/signLanguage/attributes/kazakh/label	Қазақ тілінде
vocabulary/kinds/signLanguage/attributes/mode/hint	Орындағы аудармашы, бейнебайланыс не жазбалы планшет.
vocabulary/kinds/signLanguage/attributes/mode/label	Тәсілі
vocabulary/kinds/signLanguage/attributes/mode/values/inPerson	орындағы аудармашы
vocabulary/kinds/signLanguage/attributes/mode/values/tablet	жазбалы планшет
vocabulary/kinds/signLanguage/attributes/mode/values/video	бейнебайланыс
vocabulary/kinds/signLanguage/attributes/responseTime/hint	Сайлаушы сияқты шақырыңыз; аударма басталғанға дейінгі минут.
vocabulary/kinds/signLanguage/attributes/responseTime/label	Басталғанға дейінгі уақыт
vocabulary/kinds/signLanguage/attributes/russian/hint	Барлық мазмұны орыс тілінде болса — «иә».
vocabulary/kinds/signLanguage/attributes/russian/label	Орыс тілінде
vocabulary/kinds/signLanguage/attributes/signedVideo/hint	Қосыңыз: дауыс беру тәртібін түсіндіреді.
vocabulary/kinds/signLanguage/attributes/signedVideo/label	Ымдау тіліндегі бейне
vocabulary/kinds/signLanguage/attributes/testedOn/hint	Орнында соңғы рет сыналған күн.
vocabulary/kinds/signLanguage/attributes/testedOn/label	Тексерілген күні
vocabulary/kinds/signLanguage/label	Ымдау тілі маманының қызметі
vocabulary/kinds/signage/attributes/braille/hint	Нүктелерді сипап көріңіз; мүмкін болса, Брайль оқитын адамға тексертіңіз.
vocabulary/kinds/signage/attributes/braille/label	Брайль қарпі
vocabulary/kinds/signage/attributes/charHeight/hint	Негізгі жолдағы бас әріп.
vocabulary/kinds/signage/attributes/charHeight/label	Әріп биіктігі
vocabulary/kinds/signage/attributes/contrast/hint	Дауыс беру сағатындағы жарықта 3 м-ден қараңыз: фоннан ерекшеленуі керек.
vocabulary/kinds/signage/attributes/contrast/label	Контраст түстер
vocabulary/kinds/signage/attributes/kazakh/hint	Барлық мазмұны қазақ тілінде болса — «иә».
vocabulary/kinds/signage/attributes/kazakh/label	Қазақ тілінде
vocabulary/kinds/signage/attributes/largePrint/hint	1 м қашықтықтан оқып көріңіз.
vocabulary/kinds/signage/attributes/largePrint/label	Ірі қаріп
vocabulary/kinds/signage/attributes/location/hint	Сайлаушы көретін жер.
vocabulary/kinds/signage/attributes/location/label	Орны
vocabulary/kinds/signage/attributes/location/values/booth	кабина
vocabulary/kinds/signage/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/signage/attributes/location/values/outside	сыртта
vocabulary/kinds/signage/attributes/location/values/route	жол
vocabulary/kinds/signage/attributes/location/values/votingRoom	дауыс беру үй-жайы
vocabulary/kinds/signage/attributes/pictograms/hint	Сурет соны сөзсіз жеткізеді.
vocabulary/kinds/signage/attributes/pictograms/label	Пиктограммалар
vocabulary/kinds/signage/attributes/readableSeated/hint	Көз деңгейі 1200 мм-ден, айналада адамдар тұрғанда оқыңыз.
vocabulary/kinds/signage/attributes/readableSeated/label	Отырып оқылады
vocabulary/kinds/signage/attributes/russian/hint	Барлық мазмұны орыс тілінде болса — «иә».
vocabulary/kinds/signage/attributes/russian/label	Орыс тілінде
vocabulary/kinds/signage/attributes/type/hint	Мазмұны бойынша таңдаңыз.
vocabulary/kinds/signage/attributes/type/label	Мазмұны
vocabulary/kinds/signage/attributes/type/values/accessibleEntrance	қолжетімді кіреберіс
vocabulary/kinds/signage/attributes/type/values/direction	бағыт
vocabulary/kinds/signage/attributes/type/values/exit	шығу
vocabulary/kinds/signage/attributes/type/values/other	басқа
vocabulary/kinds/signage/attributes/type/values/precinctNumber	учаске нөмірі
vocabulary/kinds/signage/attributes/type/values/stepNumber	қадам нөмірі
vocabulary/kinds/signage/attributes/type/values/toilet	дәретхана
vocabulary/kinds/signage/label	Нұсқағыш немесе тақтайша
vocabulary/kinds/staff/attributes/badge/hint	Міндеті 2 м-ден оқылады.
vocabulary/kinds/staff/attributes/badge/label	Ірі қаріпті бейдж
vocabulary/kinds/staff/attributes/briefed/hint	Қоңырау не көмек сұралғанда не істейтінін сұраңыз.
vocabulary/kinds/staff/attributes/briefed/label	Міндетін біледі
vocabulary/kinds/staff/attributes/coversAllHours/hint	Кестеде үзіліс уақытын қоса, бос кезең жоқ.
vocabulary/kinds/staff/attributes/coversAllHours/label	Барлық дауыс беру сағатында
vocabulary/kinds/staff/attributes/role/hint	Лауазымы не міндеті, аты-жөнсіз.
vocabulary/kinds/staff/attributes/role/label	Міндеті
vocabulary/kinds/staff/attributes/role/values/chair	комиссия төрағасы
vocabulary/kinds/staff/attributes/role/values/deputyChair	төраға орынбасары
vocabulary/kinds/staff/attributes/role/values/entranceAttendant	кіреберістегі кезекші
vocabulary/kinds/staff/attributes/role/values/evacuationHelper	эвакуация көмекшісі
vocabulary/kinds/staff/attributes/role/values/homeVotingCrew	көшпелі топ
vocabulary/kinds/staff/attributes/role/values/member	комиссия мүшесі
vocabulary/kinds/staff/attributes/role/values/other	басқа
vocabulary/kinds/staff/attributes/role/values/secretary	хатшы
vocabulary/kinds/staff/attributes/role/values/signInterpreter	ымдау тілінің аудармашысы
vocabulary/kinds/staff/attributes/signLanguage/hint	Құжат не көрген сөйлесу бойынша.
vocabulary/kinds/staff/attributes/signLanguage/label	Ымдау тілін біледі
vocabulary/kinds/staff/attributes/trained/hint	Мүгедектігі бар сайлаушыларға қызмет көрсетуге оқытылған, құжат бойынша.
vocabulary/kinds/staff/attributes/trained/label	Оқытылған
vocabulary/kinds/staff/attributes/trainedOn/hint	Оқыту туралы құжаттағы күн.
vocabulary/kinds/staff/attributes/trainedOn/label	Оқытылған күні
vocabulary/kinds/staff/label	Учаске қызметкері
vocabulary/kinds/stairs/attributes/clearWidth/hint	Тұтқалар не қабырғалар арасы.
vocabulary/kinds/stairs/attributes/clearWidth/label	Жарықтағы ені
vocabulary/kinds/stairs/attributes/edgeContrast/hint	Жоғарыдан қараңыз: екі жиегі де ерекшеленеді.
vocabulary/kinds/stairs/attributes/edgeContrast/label	Шеткі сатылар контрастты
vocabulary/kinds/stairs/attributes/edgeStrip/hint	Саты жиегіндегі жолақты көлденеңінен өлшеңіз.
vocabulary/kinds/stairs/attributes/edgeStrip/label	Контраст жолақтың ені
vocabulary/kinds/stairs/attributes/handrailHeight/hint	Саты жиегінен тұтқаның үстіне дейін тік.
vocabulary/kinds/stairs/attributes/handrailHeight/label	Тұтқа биіктігі
vocabulary/kinds/stairs/attributes/handrailSides/hint	0, 1 не 2; тұтқа барлық саты бойында.
vocabulary/kinds/stairs/attributes/handrailSides/label	Тұтқасы бар жақтар
vocabulary/kinds/stairs/attributes/location/hint	Жолда, кіреберісте не ішінде.
vocabulary/kinds/stairs/attributes/location/label	Баспалдақтың орны
vocabulary/kinds/stairs/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/stairs/attributes/location/values/inside	ішінде
vocabulary/kinds/stairs/attributes/location/values/outside	сыртта
vocabulary/kinds/stairs/attributes/nonSlip/hint	Құрғақ әрі дымқыл бетті аяқкиім табанымен үйкеп көріңіз.
vocabulary/kinds/stairs/attributes/nonSlip/label	Беті тайғақ емес
vocabulary/kinds/stairs/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/stairs/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/stairs/attributes/stepCount/hint	Марштың тік қырларын санаңыз.
vocabulary/kinds/stairs/attributes/stepCount/label	Саты саны
vocabulary/kinds/stairs/attributes/stepHeight/hint	Тік қырдың биіктігі; әртүрлі болса, ең биігі.
vocabulary/kinds/stairs/attributes/stepHeight/label	Саты биіктігі
vocabulary/kinds/stairs/attributes/treadDepth/hint	Басқыштың жиегінен жиегіне дейін, ең кішісі.
vocabulary/kinds/stairs/attributes/treadDepth/label	Басқыш тереңдігі
vocabulary/kinds/stairs/label	Баспалдақ
vocabulary/kinds/stencil/attributes/ballotDistinguishable/hint	Үлгіні толтырыңыз: тесілген, бедерлі, кесілген не басқа қағаз болса — «иә».
vocabulary/kinds/stencil/attributes/ballotDistinguishable/label	Бюллетень кейін ажыратылады
vocabulary/kinds/stencil/attributes/ballotType/hint	Бюллетень атауы, басында жазылғандай.
vocabulary/kinds/stencil/attributes/ballotType/label	Қай бюллетеньге
vocabulary/kinds/stencil/attributes/braille/hint	Нүктелерді сипап көріңіз; мүмкін болса, Брайль оқитын адамға тексертіңіз.
vocabulary/kinds/stencil/attributes/braille/label	Брайль қарпі
vocabulary/kinds/stencil/attributes/matchesBallot/hint	Жеткізілген бюллетеньге салыңыз: әр ойық өз шаршысының үстінде, ауытқу 2 мм-ге дейін.
vocabulary/kinds/stencil/attributes/matchesBallot/label	Бюллетеньге сәйкес
vocabulary/kinds/stencil/attributes/openingOffset/hint	Ойық шеті мен шаршы шетінің арасы, ең нашары.
vocabulary/kinds/stencil/attributes/openingOffset/label	Ойықтың ең үлкен ауытқуы
vocabulary/kinds/stencil/attributes/orientationMark/hint	Қолмен сезілетін кесілген бұрыш не бедерлі белгі.
vocabulary/kinds/stencil/attributes/orientationMark/label	Бағыт белгісі
vocabulary/kinds/stencil/attributes/slotted/hint	Белгі қойылатын әр шаршыға ойық.
vocabulary/kinds/stencil/attributes/slotted/label	Ойықтары бар
vocabulary/kinds/stencil/attributes/testedOn/hint	Орнында соңғы рет сыналған күн.
vocabulary/kinds/stencil/attributes/testedOn/label	Тексерілген күні
vocabulary/kinds/stencil/label	Бюллетеньге арналған трафарет
vocabulary/kinds/table/attributes/backlit/hint	Сайлаушы орнында тұрыңыз: терезе не шам фонында жүздер қараңғы.
vocabulary/kinds/table/attributes/backlit/label	Мүшелер жарыққа арқасын беріп отыр
vocabulary/kinds/table/attributes/blindsClosed/hint	Мүшелердің артындағы терезелерге қараңыз.
vocabulary/kinds/table/attributes/blindsClosed/label	Арттағы перде жабық
vocabulary/kinds/table/attributes/kneeDepth/hint	Шетінен астындағы бірінші кедергіге дейін, сайлаушы жағынан.
vocabulary/kinds/table/attributes/kneeDepth/label	Тізе орнының тереңдігі
vocabulary/kinds/table/attributes/kneeHeight/hint	Еденнен үстел астының ең төмен бөлігіне дейін, сайлаушы жағынан.
vocabulary/kinds/table/attributes/kneeHeight/label	Тізе орнының биіктігі
vocabulary/kinds/table/attributes/kneeWidth/hint	Үстел аяқтары арасы.
vocabulary/kinds/table/attributes/kneeWidth/label	Тізе орнының ені
vocabulary/kinds/table/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/table/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/table/attributes/purpose/hint	Дауыс беру күні үстел неге қолданылады.
vocabulary/kinds/table/attributes/purpose/label	Мақсаты
vocabulary/kinds/table/attributes/purpose/values/commission	комиссия
vocabulary/kinds/table/attributes/purpose/values/corner	арнайы бұрыш
vocabulary/kinds/table/attributes/purpose/values/issue	бюллетень беру
vocabulary/kinds/table/attributes/purpose/values/marking	бюллетень толтыру
vocabulary/kinds/table/attributes/purpose/values/observers	бақылаушылар
vocabulary/kinds/table/attributes/topHeight/hint	Еденнен үстіне дейін, қызмет көрсетілетін ең аласа жерінде.
vocabulary/kinds/table/attributes/topHeight/label	Үстел бетінің биіктігі
vocabulary/kinds/table/attributes/writtenDialogueKit/hint	Үстелде, сайлаушының қолы жетеді.
vocabulary/kinds/table/attributes/writtenDialogueKit/label	Қалам, қағаз, сөз карточкалары
vocabulary/kinds/table/label	Үстел
vocabulary/kinds/tactile/attributes/braille/hint	Нүктелерді сипап көріңіз; мүмкін болса, Брайль оқитын адамға тексертіңіз.
vocabulary/kinds/tactile/attributes/braille/label	Брайль қарпі
vocabulary/kinds/tactile/attributes/continuous/hint	Таяқпен соңына дейін жүріңіз: үзілмейді, үстінде ештеңе тұрған жоқ.
vocabulary/kinds/tactile/attributes/continuous/label	Үзіліссіз
vocabulary/kinds/tactile/attributes/contrast/hint	Дауыс беру сағатындағы жарықта 3 м-ден қараңыз: фоннан ерекшеленуі керек.
vocabulary/kinds/tactile/attributes/contrast/label	Контраст түстер
vocabulary/kinds/tactile/attributes/leadsToBooth/hint	Жүріңіз: кабинада аяқталады.
vocabulary/kinds/tactile/attributes/leadsToBooth/label	Кабинаға апарады
vocabulary/kinds/tactile/attributes/leadsToVotingRoom/hint	Жүріңіз: тиісті есікте аяқталады.
vocabulary/kinds/tactile/attributes/leadsToVotingRoom/label	Дауыс беру бөлмесіне апарады
vocabulary/kinds/tactile/attributes/location/hint	Аяқ не қол табатын жері.
vocabulary/kinds/tactile/attributes/location/label	Орны
vocabulary/kinds/tactile/attributes/location/values/entrance	кіреберіс
vocabulary/kinds/tactile/attributes/location/values/inside	ішінде
vocabulary/kinds/tactile/attributes/location/values/outside	сыртта
vocabulary/kinds/tactile/attributes/location/values/stairs	баспалдақ
vocabulary/kinds/tactile/attributes/offset/hint	Жолақтың алыс шетінен сатыға, есікке не жиекке дейін.
vocabulary/kinds/tactile/attributes/offset/label	Кедергіге дейінгі қашықтық
vocabulary/kinds/tactile/attributes/type/hint	Бағыттауыш, ескерту жолағы, тақтайша не мнемосхема.
vocabulary/kinds/tactile/attributes/type/label	Бұл не
vocabulary/kinds/tactile/attributes/type/values/guidePath	бағыттауыш жолақ
vocabulary/kinds/tactile/attributes/type/values/plan	тактильді мнемосхема
vocabulary/kinds/tactile/attributes/type/values/sign	тактильді тақтайша
vocabulary/kinds/tactile/attributes/type/values/warningStrip	ескерту жолағы
vocabulary/kinds/tactile/label	Тактильді белгі
vocabulary/kinds/toilet/attributes/accessible/hint	Есікте белгі бар, қойма ретінде пайдаланылмайды.
vocabulary/kinds/toilet/attributes/accessible/label	Арбадағы адамға арналған
vocabulary/kinds/toilet/attributes/depth/hint	Есігі бар қабырғадан артқы қабырғаға дейін.
vocabulary/kinds/toilet/attributes/depth/label	Ішкі тереңдігі
vocabulary/kinds/toilet/attributes/doorWidth/hint	Жарма 90°-та, бетінен қарсы жақтауға дейін.
vocabulary/kinds/toilet/attributes/doorWidth/label	Есіктің жарықтағы ені
vocabulary/kinds/toilet/attributes/emergencyCall/hint	Еденнен қол жететін бау не түйме; сынаңыз.
vocabulary/kinds/toilet/attributes/emergencyCall/label	Дабыл түймесі
vocabulary/kinds/toilet/attributes/grabBars/hint	Унитаздың екі жағында; тартып көріңіз: берік.
vocabulary/kinds/toilet/attributes/grabBars/label	Тіреу тұтқалары
vocabulary/kinds/toilet/attributes/onAccessibleRoute/hint	Арбадағы адамның көшеден жәшікке дейінгі жолымен жүріңіз; осы жерден өтсе — «иә».
vocabulary/kinds/toilet/attributes/onAccessibleRoute/label	Кедергісіз жолда
vocabulary/kinds/toilet/attributes/seatHeight/hint	Еденнен отырғыштың үстіне дейін.
vocabulary/kinds/toilet/attributes/seatHeight/label	Отырғыш биіктігі
vocabulary/kinds/toilet/attributes/transferSpace/hint	Арбаға арналған бүйір бос орын, кең жағынан.
vocabulary/kinds/toilet/attributes/transferSpace/label	Унитаз жанындағы орын
vocabulary/kinds/toilet/attributes/unlocked/hint	Есікті өзіңіз ашыңыз.
vocabulary/kinds/toilet/attributes/unlocked/label	Құлыпсыз
vocabulary/kinds/toilet/attributes/width/hint	Бүйір қабырғалар арасы, ең тар жерінде.
vocabulary/kinds/toilet/attributes/width/label	Ішкі ені
vocabulary/kinds/toilet/label	Дәретхана
vocabulary/kinds/votingRoom/attributes/aisle/hint	Арба жолындағы үстел, кабина, жәшік арасы; жиһаз дауыс беру күніндегідей.
vocabulary/kinds/votingRoom/attributes/aisle/label	Ең тар өткел
vocabulary/kinds/votingRoom/attributes/aisleServedBothSides/hint	Ең тар өткел бойымен қараңыз.
vocabulary/kinds/votingRoom/attributes/aisleServedBothSides/label	Өткелдің екі жағында кабина не үстел
vocabulary/kinds/votingRoom/attributes/area/hint	Дауыс беруге алынған бөліктің ұзындығын еніне көбейтіңіз.
vocabulary/kinds/votingRoom/attributes/area/label	Ауданы
vocabulary/kinds/votingRoom/attributes/evacuationRefuge/hint	Өртке қарсы есік артында, арбаға орын, байланыс бар.
vocabulary/kinds/votingRoom/attributes/evacuationRefuge/label	Қауіпсіз күту аймағы
vocabulary/kinds/votingRoom/attributes/evacuationStepFree/hint	Эвакуация жолымен лифтсіз жүріңіз: баспалдақ жоқ.
vocabulary/kinds/votingRoom/attributes/evacuationStepFree/label	Баспалдақсыз шығу жолы
vocabulary/kinds/votingRoom/attributes/floor/hint	1 — жер деңгейіндегі қабат, 0 және кем — одан төмен.
vocabulary/kinds/votingRoom/attributes/floor/label	Қабат
vocabulary/kinds/votingRoom/attributes/flowBoothBeforeBox/hint	Сайлаушы сияқты үстелден жәшікке жүріңіз: алдымен кабиналар.
vocabulary/kinds/votingRoom/attributes/flowBoothBeforeBox/label	Жәшікке жол кабина арқылы өтеді
vocabulary/kinds/votingRoom/attributes/flowBypassPossible/hint	Үстелден жәшікке кабинаға соқпай жетіп көріңіз.
vocabulary/kinds/votingRoom/attributes/flowBypassPossible/label	Кабиналарды айналып өтуге болады
vocabulary/kinds/votingRoom/attributes/lightsWorking/hint	Барлық шамды қосыңыз; бір бөлігі қараңғы қалса — «жоқ».
vocabulary/kinds/votingRoom/attributes/lightsWorking/label	Жарық жұмыс істейді
vocabulary/kinds/votingRoom/attributes/looseMats/hint	Әр төсенішті аяқпен итеріңіз; жылжыса не шеті қайырылса — «иә».
vocabulary/kinds/votingRoom/attributes/looseMats/label	Бекітілмеген төсеніштер
vocabulary/kinds/votingRoom/attributes/loudMusic/hint	Үстел арқылы қалыпты сөйлеңіз: дауыс көтеруге тура келсе — «иә».
vocabulary/kinds/votingRoom/attributes/loudMusic/label	Қатты музыка не дауыс зорайтқыш
vocabulary/kinds/votingRoom/attributes/lux/hint	Люксметр 800 мм биіктікте, ең қараңғы жұмыс орны, шам қосулы.
vocabulary/kinds/votingRoom/attributes/lux/label	Бөлменің жарықталуы
vocabulary/kinds/votingRoom/attributes/nonSlip/hint	Құрғақ әрі дымқыл бетті аяқкиім табанымен үйкеп көріңіз.
vocabulary/kinds/votingRoom/attributes/nonSlip/label	Беті тайғақ емес
vocabulary/kinds/votingRoom/attributes/observerSeats/hint	Қойылған орындықтарды санаңыз.
vocabulary/kinds/votingRoom/attributes/observerSeats/label	Бақылаушылар орны
vocabulary/kinds/votingRoom/attributes/observersSeeBoothEntrances/hint	Бақылаушы орындарына отырыңыз: әр кабинаның кіреберісі көрінеді.
vocabulary/kinds/votingRoom/attributes/observersSeeBoothEntrances/label	Бақылаушыларға кабинаға кіру-шығу көрінеді
vocabulary/kinds/votingRoom/attributes/observersSeeBoxes/hint	Әр бақылаушы орнына отырыңыз: барлық жәшік көрінеді.
vocabulary/kinds/votingRoom/attributes/observersSeeBoxes/label	Бақылаушыларға жәшіктер көрінеді
vocabulary/kinds/votingRoom/attributes/observersSeeIssueTable/hint	Бақылаушы орындарына отырыңыз: бюллетень берілуі көрінеді.
vocabulary/kinds/votingRoom/attributes/observersSeeIssueTable/label	Бақылаушыларға беру үстелі көрінеді
vocabulary/kinds/votingRoom/attributes/priorityQueue/hint	Кезекте тұра алмайтындарға белгі мен орын бар.
vocabulary/kinds/votingRoom/attributes/priorityQueue/label	Кезексіз басымдық
vocabulary/kinds/votingRoom/attributes/routeStepCount/hint	Қолжетімді кіреберістен жүріп санаңыз; лифт алмастырса — 0.
vocabulary/kinds/votingRoom/attributes/routeStepCount/label	Кіреберістен бөлмеге дейінгі баспалдақ
vocabulary/kinds/votingRoom/attributes/sameLevelAsEntrance/hint	Қолжетімді кіреберіс пен бөлме арасында баспалдақ та, пандус та жоқ.
vocabulary/kinds/votingRoom/attributes/sameLevelAsEntrance/label	Кіреберіспен бір деңгейде
vocabulary/kinds/votingRoom/attributes/stepNumbersShown/hint	Үстелде, кабинада, жәшікте рет нөмірлері бар.
vocabulary/kinds/votingRoom/attributes/stepNumbersShown/label	Дауыс беру қадамдары нөмірленген
vocabulary/kinds/votingRoom/attributes/temperature/hint	Термометр еденнен 1 м, батареядан алыс, 10 минуттан кейін.
vocabulary/kinds/votingRoom/attributes/temperature/label	Температура
vocabulary/kinds/votingRoom/attributes/turningAtIssue/hint	Үстел алдындағы ең үлкен бос шеңбердің диаметрі, орындықтар орнында.
vocabulary/kinds/votingRoom/attributes/turningAtIssue/label	Беру үстелі жанындағы бұрылу шеңбері
vocabulary/kinds/votingRoom/label	Дауыс беру үй-жайы
vocabulary/kinds/window/attributes/coverFixed/hint	Тартып көріңіз: сайлаушы не жел ашпайды.
vocabulary/kinds/window/attributes/coverFixed/label	Жабыны бекітілген
vocabulary/kinds/window/attributes/covered/hint	Бүкіл әйнекте перде, қағаз не күңгірт үлдір; шам қосулы кезде тексеріңіз.
vocabulary/kinds/window/attributes/covered/label	Жабылған
vocabulary/kinds/window/attributes/distanceToBooth/hint	Әйнектен кабина ойығына дейін.
vocabulary/kinds/window/attributes/distanceToBooth/label	Ең жақын кабинаға дейін
vocabulary/kinds/window/attributes/overlooksBooth/hint	Кабинаға белгі қойып, тұрып, отырып және сырттан қараңыз.
vocabulary/kinds/window/attributes/overlooksBooth/label	Толтыру орнына қарайды
vocabulary/kinds/window/attributes/type/hint	Арқылы не ішінен көруге болатын кез келген нәрсе.
vocabulary/kinds/window/attributes/type/label	Бұл не
vocabulary/kinds/window/attributes/type/values/gallery	үстіндегі балкон не баспалдақ
vocabulary/kinds/window/attributes/type/values/glassDoor	әйнек есік
vocabulary/kinds/window/attributes/type/values/mirror	айна не жылтыр бет
vocabulary/kinds/window/attributes/type/values/opening	басқа ойық
vocabulary/kinds/window/attributes/type/values/window	терезе
vocabulary/kinds/window/label	Терезе немесе көрініс ашатын басқа ойық
voters.counted	{count} (саналған)
voters.registered	{count} дейін (тізімдегілердің бәрі)
voters.unknown	белгісіз
waive.absent	ештеңені қамтымайды: мұндай элемент жазылмаған
waive.active	{until} дейін қолданылады
waive.backwards	Жеңілдік {since} басталмай тұрып, {until} аяқталар еді. --until кешірек не --from ертерек күнін беріңіз.
waive.changes-nothing	Жеңілдік нәтижені де, бағаны да, белгіні де өзгертпейді: бұзушылық бұзушылық болып қалады, дауыс құпиясы бұзылса, бұзылған күйінде қалады.
waive.conditions	шара: {measure}; жауапты: {owner}; рұқсат берген: {approver}; негізі: {basis}; себебі: {reason}
waive.count	бұзушылықтың жеңілдікпені: {count}
waive.covers	қамтитын бұзушылық: {count}
waive.covers-in	қамтитын бұзушылық: {count}, учаске: {precincts}
waive.day	«{text}» — күн емес. Былай жазыңыз: 2026-12-31.
waive.done-add	{waiver}: {rule} бойынша жеңілдік, {scope}, {since} – {until}.
waive.done-end	{waiver} {day} бастап қолданылмайды.
waive.element-near	Онда {element} жазылмаған, сондықтан жеңілдік ештеңені қамтымайды. Бәлкім, {near} шығар?
waive.element-unknown	Онда {element} жазылмаған, жазылғанша жеңілдік ештеңені қамтымайды.
waive.ended	{day} бастап тоқтатылған: {reason}
waive.ended-already	{waiver} бұрын тоқтатылған, {day} бастап.
waive.expired	мерзімі өткен: соңғы күні {until} болған
waive.field-approver	рұқсат берген
waive.field-element	элемент
waive.field-end-reason	неге тоқтатылған
waive.field-ended-on	тоқтатылған күні
waive.field-legal-basis	негізі
waive.field-measure	шара
waive.field-owner	жауапты
waive.field-pack	жинақ
waive.field-precinct	учаске
waive.field-rule	ереже
waive.field-until	дейін
waive.heading	Жеңілдіктер мен уақытша шаралар
waive.help	Жеңілдіктер: бұзушылықты шартпен уақытша қалдыру рұқсаттарын енгізу, көрсету және тоқтату.
waive.help-accept	Жеңілдікпен қалдырылған бұзушылықтарды --fail-on үшін санамау; басқа ештеңе өзгермейді.
waive.help-add	Учаскеде не аумақта ереже бойынша жеңілдік енгізу.
waive.help-approver	Кім рұқсат берді.
waive.help-area	Учаске орнына аумақ коды; ішіндегінің бәріне қолданылады.
waive.help-element	Тек осы элемент үшін, мысалы ramp/main; әйтпесе бәріне.
waive.help-end	Жеңілдікті мерзімінен бұрын тоқтату.
waive.help-from	Алғашқы күн; әйтпесе бүгін.
waive.help-id	Жеңілдік, мысалы W3.
waive.help-legal-basis	Қандай негізде рұқсат етілген, құжатта жазылғандай.
waive.help-list	Жеңілдіктерді, олардың күйі мен нені қамтитынын көрсету.
waive.help-list-area	Тек осы аумақтың, оның ішіндегінің және оны қамтитын аумақтардың жеңілдіктері.
waive.help-measure	Жойылғанша сайлаушылар үшін не істеледі.
waive.help-on	Енді қолданылмайтын алғашқы күн; әйтпесе бүгін.
waive.help-owner	Шара мен кемшілікті жоюға кім жауап береді.
waive.help-rule	Ереже, мысалы kz-bld/ramp-slope; ереже тізілімнің бір ғана жинағында болса, жинақты жазбауға болады.
waive.help-until	Соңғы күн; әр жеңілдікте болады.
waive.inapplicable	қажет емес: ереже енді қолданылмайды; жеңілдікті тоқтатыңыз
waive.measure-endless	мерзімі көрсетілмеген: validUntil жазыңыз
waive.measure-not-accepted	ештеңені қамтымайды: қабылданғаны белгісіз
waive.measure-not-tested	ештеңені қамтымайды: орнында сыналғаны белгісіз
waive.measure-nothing	ештеңені қамтымайды: бұзылған ережелердің бірде-бірінде жоқ
waive.measure-unclear	алғашқы не соңғы күні күмәнді
waive.measure-unconfirmed	орнында екенін соңғы кезде ешкім растамаған: қайта қараңыз
waive.measure-unknown	қандай екені белгісіз
waive.measure-upcoming	әлі қолданылмайды
waive.need-approver	Кім рұқсат бергенін көрсетіңіз: --approver КІМ.
waive.need-end-reason	Жеңілдік неге тоқтатылатынын көрсетіңіз: --reason НЕГЕ.
waive.need-legal-basis	Негізін көрсетіңіз: --legal-basis НЕ.
waive.need-measure	Жойылғанша сайлаушылар үшін не істелетінін көрсетіңіз: --measure НЕ.
waive.need-owner	Кім жауап беретінін көрсетіңіз: --owner КІМ.
waive.need-reason	Неге бірден жоюға болмайтынын көрсетіңіз: --reason НЕГЕ.
waive.need-scope	Учаскені не --area КОД атаңыз, екеуінің бірін.
waive.need-until	Мерзімін көрсетіңіз: --until 2026-12-31. Мерзімсіз жеңілдік болмайды.
waive.no-element	{rule} учаскені тұтас тексереді. --element алып тастаңыз.
waive.none	Жеңілдік енгізілмеген.
waive.none-here	Мұнда жеңілдік жоқ және болмаған.
waive.not-begun	{waiver} {since} басталады, ал {day} одан ерте. --on үшін {since} не одан кейінгі күнді беріңіз.
waive.not-judged	оның ережесі мұнда тексерілмеді: жинақтар басқа не мерзімі келмеген
waive.nothing-fails	ештеңені қамтымайды: ереже еш жерде бұзылмаған
waive.of-them	Бұзушылықтың жеңілдікпені
waive.one-scope	Учаскені не --area КОД атаңыз, екеуін бірге емес.
waive.open	ештеңені қамтымайды: ереже шешілмеген, ал жеңілдік тек анықталған бұзушылыққа беріледі
waive.other-kind	{rule} {kind} түріндегі элементтерді тексереді; {element} ондай емес. Мысалы, {kind}/main деп атаңыз.
waive.over	{waiver} {until} өткен соң өзі аяқталады, ал {day} одан кеш. Тоқтататын ештеңе жоқ.
waive.overdue	Мерзімі өткен жеңілдіктер
waive.overdue-count	Бұзушылық қалса да, мерзімі біткен жеңілдіктер: {count}
waive.passed	қажет емес: ереже енді орындалған; жеңілдікті тоқтатыңыз
waive.past	{until} өтіп кетті: бүгін {today}. --until кешірек күнін беріңіз.
waive.renewed	бұзушылықты енді басқа жеңілдік қамтиды
waive.rule-ambiguous	{rule} ережесі бірнеше жинақта бар: {rules}. Біреуін атаңыз.
waive.rule-near	{rule} ережесі жоқ. Бәлкім, {near} шығар?
waive.rule-unknown	{rule} ережесі жоқ. Оның белгісі «pandus audit» әр нәтижесінің жанында тұрады.
waive.soon	{until} дейін қолданылады, қалған күн: {days}
waive.still-failing	бұзушылық әлі бар, енді оны ештеңе қамтымайды ({count})
waive.subject	{name} жеңілдігі
waive.terms	Шарттары
waive.unknown	{waiver} жеңілдігі жоқ. Тізімі: «pandus waive list».
waive.unlisted	Тізімге алынбаған нәрсе бұзушылық бола алмайды, сондықтан элементтер жазылып, аталмайынша бұл жеңілдік ештеңені қамтымайды.
waive.upcoming	әлі қолданылмайды: {since} – {until}
waive.waived	{until} дейін жеңілдік берілген ({waiver}); соған қарамастан бұзушылық болып саналады.
waive.waiver	Жеңілдік
waive.warning	Қалған күн: {days}. {until} дейін бұзушылықты жойыңыз не жаңа шешім қабылдаңыз.
waive.what	Не
waive.will-cover	оны күтіп тұрған бұзушылық: {count}
"""####
}
