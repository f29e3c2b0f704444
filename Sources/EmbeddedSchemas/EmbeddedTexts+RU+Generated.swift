// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.
// swift-format-ignore-file

extension EmbeddedTexts {
    /// Every text in the language `ru`: key, tab, text, one a line.
    public static let ru = ####"""
a11yjson.area	У места {id} не указана территория. Задайте --area КОД.
a11yjson.date	Не указано, когда это установлено. Задайте --date 2026-11-24.
a11yjson.not-one	Это не место A11yJSON: нужны «properties» с «category» или «accessibility».
a11yjson.nothing	В файле нет ни одного места A11yJSON.
a11yjson.version	Раздел «x-pandus» имеет версию «{version}», неизвестную этой программе; она читает a11yjson/1. Обновите Pandus или выгрузите файл заново.
a11yjson.which	Не указано, какой это участок. Задайте месту «originalId» с номером участка.
backup.archive-broken	{path} — не целый архив резервной копии ({detail}). Ничего не восстановлено; возьмите другую копию.
backup.as-damaged	Копия {path} повреждена так же, как реестр: неисправностей {count}, см. выше. Сохраните её и исправьте реестр до следующей.
backup.copy-differs	Копия {file} отличается от прочитанного: неисправен диск или память. Ничего не сохранено; проверьте диск и повторите.
backup.done	Резервная копия в {path}: ревизия {revision}, файлов: {files} ({bytes} байт). Каждая запись и каждый файл перечитаны.
backup.exists	Файл {path} уже есть. Выберите другое имя.
backup.help	Скопировать реестр в новый каталог или в файл .tar, пока другие пишут; копия перечитывается целиком.
backup.help-new-directory	Новый каталог.
backup.help-restore	Создать реестр в новом каталоге из резервной копии; он появится, только если вся копия цела.
backup.help-source	Резервная копия: каталог или файл .tar.
backup.help-target	Новый каталог или новый файл .tar.
backup.help-upgrade	Обновить реестр старого формата; прежняя база сохраняется рядом.
backup.inside	{path} лежит внутри самого реестра. Выберите место вне его, лучше на другом диске.
backup.not-restored	Копия {path} повреждена: неисправностей {count}, см. выше. Ничего не восстановлено; возьмите более раннюю. Копию-каталог можно открыть и там, где она лежит.
backup.restored	Восстановлено в {path}: ревизия {revision}, файлов: {files} ({bytes} байт). Каждая запись и каждый файл перечитаны.
backup.up-to-date	Реестр уже имеет новейший формат ({format}).
backup.upgraded	Реестр переведён из формата {from} в формат {to}. Прежняя база сохранена в {copy}; удалите её, когда старая версия Pandus станет не нужна.
basis.house	наша рекомендация, не закон
basis.law	закон или обязательная норма
basis.memory	по памяти, не закон
basis.recommendation	рекомендация, не закон
binding.house	наша рекомендация
binding.instruction	обязательная инструкция
binding.law	закон
binding.norm	строительная норма
binding.policy	правила ведомства
binding.practice	сообщения о практике, не закон
binding.recommendation	рекомендация
category.cognitive	Избиратели, которым нужна понятная информация (У)
category.cognitive-short	У
category.hearing	Глухие и слабослышащие избиратели (Г)
category.hearing-short	Г
category.mobility	Избиратели, которым трудно ходить (О)
category.mobility-short	О
category.secrecy	Тайна голосования
category.secrecy-short	Тайна
category.vision	Незрячие и слабовидящие избиратели (С)
category.vision-short	С
category.wheelchair	Избиратели на кресле-коляске (К)
category.wheelchair-short	К
cause.conflict	наблюдения противоречат друг другу
cause.declaredOnly	установлено недостаточно надёжно: нужно измерить или осмотреть на месте
cause.expired	данные устарели
cause.imprecise	прибор был недостаточно точен
cause.lawNotSeen	текст требования не видели
cause.lawUnclear	формулировка требования неоднозначна
cause.missing	никто не проверял
checklist.age	{span} назад
checklist.all	это все
checklist.all-but-empty	Список {kind} назван полным, но он пуст. Если их нет, напишите «таких нет»; иначе добавьте их.
checklist.another	{kind}: ещё один объект, которого нет в списке
checklist.answer	Ответ
checklist.ask-list	{kind}: это весь список?
checklist.ask-name	{kind}: как его назвать?
checklist.ask-parent	К какому объекту относится?
checklist.circumstance	У бланка нет «{text}». Есть: {words}.
checklist.circumstance-twice	«{text}» указано дважды и по-разному. Оставьте одну строку.
checklist.column	В бланке пропал столбец «{column}». Верните его, как было.
checklist.date	Дата и время
checklist.date-form	24.11.2026
checklist.date-wrong	«{text}» — не дата или её можно понять по-разному. Пишите 24.11.2026, при желании и время: 10:30.
checklist.element-near	{element} ещё никто не записывал. Может быть, {near}? Если он новый, используйте строки с «?1» и впишите имя в строку «id».
checklist.element-unknown	{element} ещё никто не записывал. Если он новый, используйте строки с «?1» и впишите имя в строку «id».
checklist.estimate	{fact}: прибор не указан, поэтому число принято как оценка на глаз. Если измеряли, укажите прибор.
checklist.expired	УСТАРЕЛО {span} назад
checklist.fate-accepted	принято
checklist.fate-conflicting	противоречие: сохранены оба ответа, осмотрите ещё раз
checklist.fate-not-looked	не записано: осмотреть не удалось
checklist.fate-refused	отклонено
checklist.fate-unchanged	уже известно
checklist.first	Если времени мало, начните с этого
checklist.gone	его больше нет
checklist.gone-but-described	Сказано, что {element} больше нет, но другие строки его описывают. Оставьте что-то одно.
checklist.good	годно ещё {span}
checklist.help-date	24.11.2026, а если известно, и время: 24.11.2026 10:30.
checklist.help-inspection	Можно оставить пустым: составится из участка, даты и имени.
checklist.help-instruments	Чем измеряли, через «;»: {instruments}.
checklist.help-precinct	Не меняйте.
checklist.help-row	Пишите только в столбце «value». Пусто — не осматривали. «?» — не удалось осмотреть. Для ещё одного объекта скопируйте строки с «?1», замените на «?2» и впишите имя (id).
checklist.how	Как заполнять
checklist.how-blank	Чего не осматривали, оставьте пустым. Пустое место ничего не значит, из него ничего не выводится.
checklist.how-known	Рядом с вопросом — то, что уже известно. Без вашего ответа оно остаётся; что УСТАРЕЛО, нужно осмотреть заново.
checklist.how-list	Весь список: «это все» — те, что ниже, и добавленные вами; «таких нет» — вы осмотрели всё и не нашли.
checklist.how-name	Объекту, которого нет в списке, дайте короткое постоянное имя, например back или 2: буквы, цифры, «-» и «_».
checklist.how-parent	Вход, лестница или другое, частью чего он является.
checklist.how-presence	Есть ли на месте: сломанное — есть; «его больше нет» — его нет совсем.
checklist.how-tick	Отметьте в строке одну клетку или впишите число. Рядом с измеренным числом — погрешность и прибор.
checklist.how-unknown	Отметьте «не удалось осмотреть», если пытались, но не смогли; в заметках напишите почему.
checklist.id-known	{element} уже записан. Заполните его собственные строки или выберите другое имя.
checklist.id-twice	У «{element}» неясно, какие строки вместе: два имени на блок или одно на два. Пронумеруйте блоки ?1, ?2 и назовите каждый один раз.
checklist.id-wrong	«{text}» не годится как имя. Только буквы, цифры, «-», «_» и «.», не более 64.
checklist.implausible	{fact} = {value} выходит за обычные пределы ({low} … {high}). Значение принято; проверьте показание и единицу.
checklist.inspection	Название осмотра
checklist.inspector	Кто осматривал
checklist.instrument	Прибор «{text}» неизвестен. Может быть, «{near}»?
checklist.instruments	Приборы
checklist.known	{value} ({source})
checklist.known-head	Что известно
checklist.list	«{text}» можно понять и как «таких нет», и как «не все». Напишите «это все» (complete) или «таких нет» (none).
checklist.list-both	О {kind} сказано и «это все», и «таких нет». Оставьте один ответ.
checklist.missing	В бланке не заполнено «{text}». Впишите значение в строку «form, {text}».
checklist.new-element	{kind}, ещё один объект
checklist.no-element	В строке есть ответ, но нет объекта. Верните то, что стояло в столбце «element».
checklist.no-precinct	В бланке не указан участок. Верните строку «form, precinct».
checklist.no-tolerance	{fact}: погрешность прибора «{text}» неизвестна, число принято как точное. Укажите её, если знаете.
checklist.no-value	Здесь есть погрешность, доказательство или исправление, но нет значения. Впишите его или очистите строку.
checklist.none-but-listed	{kind}: сказано «таких нет», но записаны или есть в бланке: {known}. Ответьте о каждом «его больше нет» или очистите эту строку.
checklist.notes	Заметки, фото (номер вопроса):
checklist.number	№
checklist.outgrown	с тех пор найден ещё один
checklist.outweighed	{fact}: сохранено, но действует установленное {date} ({observer}): оно новее или надёжнее.
checklist.question	Что выяснить и как
checklist.receipt	Осмотр «{inspection}» участка {precinct}: принято {accepted}, противоречит {conflicting}, уже известно {unchanged}, не удалось осмотреть {notLooked}, отклонено {refused}.
checklist.receipt-empty	Бланк не заполнен. Ничего не меняется.
checklist.receipt-note	заметка: {note}
checklist.rest	Остальное
checklist.shared	В этом же здании голосуют и другие участки. Всё, что вы установите о здании, относится и к ним: {precincts}.
checklist.signature	Подписи
checklist.signed	Фамилия, подпись
checklist.skip	Перейти к вопросам
checklist.title	Бланк осмотра: избирательный участок {ref}
checklist.tolerance	«{text}» — не погрешность. Напишите число, например 3 или 0,1 %.
checklist.tolerance-of-nothing	Погрешность бывает только у измеренного числа. Очистите эту ячейку.
checklist.tolerance-twice	У значения уже есть погрешность, «{text}» — вторая. Оставьте одну.
checklist.unknown	не удалось осмотреть
checklist.unknown-head	не удалось
checklist.unnamed	«{element}» — новый объект без имени. Впишите имя в его строку «id», например back или 2.
checklist.usual	обычно {range}
checklist.version	Это бланк версии «{version}», которую программа не читает. Напечатайте новый: «pandus checklist».
checklist.waits	этого ждёт требование: {severity}
checklist.with	прибор
checklist.yes-no	«{text}» — ни «да», ни «нет». Напишите да или нет; если не осматривали, оставьте пустым.
column.address	Адрес
column.area	Код территории
column.attribute	Признак
column.causes	Почему не известно
column.commission	Комиссия (идентификатор)
column.element	Элемент
column.evidence	Подтверждения
column.inspection	Обход
column.instrument	Прибор
column.known	Известно ли сейчас
column.method	Как установлено
column.name	Название участка
column.number	Номер участка
column.observedAt	Когда установлено
column.observer	Кем
column.premises	Здание (идентификатор)
column.reason	Причина исправления
column.ref	Участок
column.sourceText	Слова источника
column.status	Состояние
column.tolerance	Погрешность (±)
column.unit	Единица
column.value	Значение
column.venue	Учреждение
compare.absent	такого правила нет
compare.alone	--compare не сочетается с --pack и --why-not-full: наборы пакетов он называет сам и оценивает всех избирателей.
compare.count	Участков с разными оценками: {differing} из {total}; по избирателям:
compare.differing	Участки с разными оценками
compare.due-later	срок ещё не наступил
compare.elsewhere	оценивает по этому правилу другое
compare.groups	--compare принимает два набора пакетов, например kz+kz-bld ada, и не больше одного участка.
compare.help	Оценить одни и те же факты по двум наборам пакетов, соединённых знаком +, и объяснить по каждому правилу, почему они расходятся: --compare kz+kz-bld ada 60. Без участка: --all или --area.
compare.kind	{other} с разным результатом, {same} с одинаковым
compare.none	Участков с разными оценками нет.
compare.other	различно
compare.other-rules	Правила с разным результатом
compare.rules	Правил по всем участкам и объектам: {total}, из них с разным результатом {other}, с одинаковым {same}; в чём различие:
compare.same	одинаково
compare.same-rules	Правила с одинаковым результатом
compare.several	Правило может различаться в нескольких отношениях и учтено в каждом из них.
compare.title	Участок {ref}: {first} рядом с {second}
compare.title-all	Все участки: {first} рядом с {second}
compare.when	{require}, если {when}
compare.why	Почему различно
compare.yet	Одинаково, хотя
confidence.house	наша рекомендация, не закон
confidence.memory	по памяти, не закон
confidence.secondary	по вторичному источнику
confidence.verified	прочитано в тексте
confirm.declined	Ничего не изменено.
confirm.dry-run	Пробный прогон: ничего не изменено.
confirm.needed	Ничего не изменено. Просмотрите сказанное выше и повторите команду с --yes.
confirm.question	Выполнить? [д/Н]
confirm.yes	Выполнить без вопроса.
csv.after-quote	После закрывающей кавычки стоит текст. Кавычки внутри текста нужно удвоить.
csv.column-twice	Столбец «{column}» в заголовке встречается дважды: столбцы {first} и {second}. Переименуйте один из них.
csv.delimiter	«{text}» не может разделять ячейки. Используйте запятую, точку с запятой, табуляцию или другой знак ASCII.
csv.empty	Таблица пуста. В первой строке должны стоять названия столбцов.
csv.no-rows	В таблице есть заголовок, но нет строк. Лист сохранён целиком?
csv.open-quote	Открытая здесь кавычка не закрыта. Добавьте закрывающую.
csv.quote-inside	Кавычка стоит внутри ячейки без кавычек. Заключите всю ячейку в кавычки, а эту удвойте.
csv.ragged	В этой строке ячеек: {found}, а в заголовке: {wanted}. Вероятно, пропущена кавычка или разделитель; исправьте строку.
csv.row-length	Эта строка длиннее 32 МБ, вряд ли это таблица. Проверьте, не пропали ли переводы строк.
csv.total-row	«{text}» — строка итогов, а не запись. Удалите её или загрузите с --skip-bad-rows.
delta.differs	{run} повторяется иначе, чем сохранена, поэтому на сравнение полагаться нельзя. Выясните: pandus audit --again {run}
delta.earlier	Вернувшимся считается то, что нарушалось в более ранней проверке: {runs}.
delta.fixed	Устранено
delta.flagged	Теперь требуется вмешательство.
delta.grades	Оценки: лучше {better}, хуже {worse}, больше не подтверждены {unconfirmed}, теперь подтверждены {confirmed}
delta.help	Сравнить две сохранённые проверки: новое, вернувшееся, устранённое, оставшееся, с отступлением, ставшее неизвестным.
delta.help-after	Вторая проверка, например R2.
delta.help-before	Первая проверка, например R1.
delta.moment	Проверки относятся к разным этапам: то, чему срок наступил позже, выглядит новым.
delta.new	Новое
delta.not-judged	Больше не проверяется
delta.pack-changed	Набор {pack} различается: {before} в первой проверке, {after} во второй. Часть изменений может быть в самих правилах.
delta.pack-gone	Набора {pack} нет в {run}: его находки больше не проверяются.
delta.pack-new	Набора {pack} не было в {run}: его нарушения выглядят новыми.
delta.precinct-gone	Вторая проверка этот участок не охватывает.
delta.precinct-new	Первая проверка этот участок не охватывала.
delta.precincts	Изменилось участков: {changed} из {total}
delta.reopened	Вернулось
delta.scope	Две проверки охватывали разные участки.
delta.side	{run}: {scope}, на {asOf}; {packs}
delta.still-open	Осталось
delta.title	Что изменилось от {before} до {after}
delta.unflagged	Вмешательство больше не требуется.
delta.unknown	Стало неизвестным
delta.unread	Не просмотрены, так как их наборов в этой программе нет: {runs}.
delta.waived	С отступлением
delta.waiver-over	Отступление закончилось
demo.facts	Создаю реестр Казалинского района: 40 участков (примерные данные: здания, замеры и снимки вымышлены)…
demo.next	Попробуйте: {program} --registry {directory} observe 60 ramp/side.slope=7.5% --method measured --by вы, затем audit 60 --moment preElection.
demo.occupied	В {directory} лежит не демонстрация Pandus. Укажите другой каталог; ничего не тронуто.
demo.panorama-refused	Нарисованная панорама {file} отклонена; это ошибка программы.
demo.panoramas	Рисую и принимаю панорамы…
demo.report	Отчёт по участку № 60: {file}
describe.attributes	Свойств
describe.boolean	да или нет
describe.choice	одно из списка
describe.date	дата
describe.elsewhere	В других форматах
describe.equipment	Оснащение
describe.good-for	Срок годности
describe.help	Показать виды элементов, известные программе, или один вид с его свойствами.
describe.help-bom	Начать CSV с метки порядка байтов: без неё Excel искажает русские и казахские буквы.
describe.help-checklist	Напечатать бланк осмотра участка: что нужно пакетам правил и что уже известно.
describe.help-kind	Вид, например ramp; иначе все.
describe.help-semicolon	Разделять ячейки CSV точкой с запятой, как русский и казахский Excel.
describe.how	Как
describe.integer	целое число
describe.kind	Вид
describe.label	Название
describe.lasts	срок годности {span}
describe.link	Звено цепочки доступа
describe.measured-only	нужно измерить или увидеть
describe.more	«pandus vocabulary ВИД» покажет свойства вида.
describe.no-limit	не устаревает
describe.number	число, {unit}
describe.owner	Относится к
describe.owner-precinct	участку
describe.owner-premises	зданию
describe.plain-number	число
describe.presence	Наличие
describe.presence-seen	нужно увидеть на месте
describe.rest	вне цепочки доступа
describe.single	ровно один, пишется без имени
describe.text	текст
describe.tolerance	{instrument} ± {tolerance}
describe.tolerances	Приборы
describe.usual	обычно {range}
describe.values	Значения
difference.absent	такое правило есть только в одном наборе
difference.application	применимо только в одном наборе
difference.basis	у одного основание слабее
difference.dependency	записаны одинаково, но опираются на различное
difference.dueLater	в одном наборе срок наступает позже
difference.lawUnclear	текст одного не видели или он допускает диапазон
difference.scope	по нему оценивается разное
difference.severity	тяжесть или круг избирателей различны
difference.threshold	требования различны
dossier.date	«{text}» — не дата. Пишите 2026-11-24 или 2026-11-24T10:30:00+05:00.
dossier.element-twice	{element} встречается дважды. Дайте второму другой идентификатор или объедините их.
dossier.field	Поле {field} отсутствует или имеет неверный вид. Описание досье есть в README.
dossier.future	{text} ещё не наступило; наблюдение не могло быть сделано тогда. Исправьте дату.
dossier.key	«{key}» здесь ничего не значит. Есть: {keys}.
dossier.key-near	«{key}» здесь ничего не значит. Может быть, «{near}»?
dossier.method	«{text}» — не способ наблюдения. Используйте одно из: {methods}.
dossier.no-date	Не указано, когда это наблюдали. Задайте «date» для досье или «observedAt» для значения.
dossier.none-but-listed	Досье говорит, что {kind} нет, и тут же его перечисляет. Оставьте что-то одно.
dossier.not-one	Этот JSON — не досье: он должен начинаться с "pandus": "dossier/1".
dossier.nothing	В файле нет ни одного досье.
dossier.single-list	{kind} всегда ровно один; он не может отсутствовать или быть полным списком. Уберите его отсюда.
dossier.value	Значение должно быть текстом, числом, true или false либо объектом с «value».
dossier.version	Версия досье «{version}» этой программе неизвестна, она читает dossier/1. Обновите Pandus или выгрузите файл заново как dossier/1.
dossier.word	{field} не может быть «{text}». Используйте одно из: {words}.
effort.look	достаточно посмотреть
effort.measure	нужно измерить или сосчитать
election.area	Территория
election.as-of	Для --as-of election нужен --election.
election.day	«{text}» — не день голосования. Пишите так: 2026-11-22.
election.days-left	осталось дней: {days}
election.days-past	прошло дней: {days}
election.deadline	{moment}: до {day} ({left})
election.done-exclude	{precinct} не участвует в {election}.
election.done-include	{precinct} участвует в {election}.
election.due	Срок
election.excluded	Исключены отдельно: {precincts}
election.exists	Выборы {election} уже есть. Измените их командой «pandus election set» или выберите другое обозначение.
election.heading	Выборы
election.help	Выборы и участвующие в них участки.
election.help-add	Внести выборы.
election.help-area	Код голосующей территории; иначе весь реестр.
election.help-audit	Проверить участки этих выборов: на день выборов, если он прошёл, иначе на сегодня, по наступившему этапу.
election.help-date	День голосования.
election.help-exclude	Исключить участки, хотя они лежат на территории выборов.
election.help-id	Обозначение выборов: строчные латинские буквы, цифры и -.
election.help-include	Включить участки независимо от территории выборов.
election.help-list	Список выборов по дням.
election.help-name	Название.
election.help-references	Участки.
election.help-set	Изменить название, день или территорию выборов.
election.help-show	Показать выборы, их сроки и участвующие участки.
election.house	наша практика, не закон
election.id	«{id}» не годится как обозначение выборов. Пишите строчные латинские буквы, цифры и -, например pres-2029.
election.included	Включены отдельно: {precincts}
election.name	У выборов {id} должно быть название без пробелов по краям.
election.none-listed	Выборы ещё не внесены.
election.none-yet	Выборов {election} нет; ни одни ещё не внесены. Внесите их командой «pandus election add».
election.participants	Участвует участков: {count}
election.retired	{precinct} упразднён и участвовать не может. Сначала верните его: «pandus precinct set {precinct} --status active».
election.takes-no-part	{precinct} не участвует в выборах {election}; он всё же проверен.
election.today	сегодня
election.unknown	Выборов {election} нет. Известны: {known}.
election.unknown-near	Выборов {election} нет. Может быть, {near}?
election.whole	весь реестр
element.attribute	У {kind} нет свойства «{attribute}». Их покажет «pandus vocabulary {kind}».
element.attribute-near	У {kind} нет свойства «{attribute}». Может быть, «{near}»?
element.id	«{text}» не говорит, какой именно {kind}. Пишите {kind}/ИМЯ, например {kind}/main; в имени буквы, цифры, «-», «_» и «.».
element.kind	Нет вида элемента «{kind}». Виды покажет «pandus vocabulary».
element.kind-near	Нет вида элемента «{kind}». Может быть, «{near}»?
element.single	{kind} бывает только один; пишите «{kind}» без идентификатора.
encoding.archive	Это архив ({format}). Распакуйте его и загрузите файл изнутри.
encoding.binary	Это файл формата {format}, а не текстовая таблица. Попросите у отправителя саму таблицу в CSV.
encoding.broken	Файл в UTF-8, но буква здесь испорчена; испорченных байтов до конца файла: {count}. Получите файл заново из источника или исправьте эти места.
encoding.contradicted	До этого места в файле только ASCII, а эта буква — не UTF-8. Похоже на {encoding}: {sample}. Если читается верно, повторите с --encoding {encoding}.
encoding.empty	Файл пуст. Сохранён ли он и скопирован до конца?
encoding.mojibake	Текст испорчен ещё до загрузки: UTF-8 прочитали как {encoding} и сохранили заново, так что «{repaired}» стало «{sample}». Выгрузите его заново из источника в UTF-8; не сохраняйте из программы, которая показывает такие буквы.
encoding.name	Кодировки «{name}» нет. Известные: {names}.
encoding.nul	Здесь стоит нулевой байт, в тексте его быть не может: файл повреждён или это не текст. Сохраните таблицу заново как «CSV UTF-8».
encoding.other	Файл в кодировке {found}, а указана {wanted}. Уберите --encoding или исправьте кодировку в файле соответствия.
encoding.surrogate	Здесь не хватает половины буквы: текст {encoding} повреждён. Получите файл заново из источника.
encoding.truncated	Файл обрывается посреди буквы. Скопирован ли он до конца?
encoding.undefined	Байт {byte} в кодировке {encoding} ничего не значит. Файл повреждён или кодировка другая; укажите её через --encoding.
encoding.unknown	Файл не в UTF-8, и его кодировку определить не удалось. Сохраните его в UTF-8 или укажите кодировку через --encoding.
encoding.workbook	Это файл формата {format}, а не текстовая таблица. Откройте его в табличной программе и сохраните лист как «CSV UTF-8».
entering.area-name	Территории {area} нужно название. Укажите непустое.
entering.area-ring	Территория {area} не может входить в {parent}: {parent} — это сама {area} или её часть. Укажите другую вышестоящую территорию.
entering.commission-name	Комиссии {commission} нужно название. Укажите непустое.
entering.commission-ring	Комиссия {commission} не может подчиняться {parent}: {parent} — это сама {commission} или нижестоящая. Укажите другую вышестоящую комиссию.
entering.nul	Текст «{text}» содержит знак NUL (U+0000): всё, что за ним, реестр сохранить не может. Уберите этот знак и повторите.
entering.nul-escape	\\u0000 означает знак NUL, которого в тексте быть не может. Уберите его.
entering.premises-other	Здание {premises} записано как «{known}», а не как «{given}». Не указывайте адрес и помещение или назовите другое здание.
equipment.age	{count} дн. назад
equipment.condition-declared	состояние неизвестно; со слов: {condition} ({day}, {age}), никто не осматривал
equipment.condition-expired	состояние уже неизвестно; последнее сведение: {condition} ({day}, {age})
equipment.condition-known	{condition} ({day}, {age})
equipment.condition-unknown	состояние неизвестно: {causes}
equipment.custodian	отвечает: {custodian}
equipment.element-taken	У {place} уже есть {element}. Измените его командой «pandus equipment set» или не указывайте имя: будет взято следующее свободное.
equipment.fault	неисправность: {reason}
equipment.fix-by	починят до {day}
equipment.help	Учёт предметов: где находятся, в каком состоянии, чего не хватает.
equipment.help-add	Внести предмет с инвентарным номером.
equipment.help-building	Ожидать и предметы здания.
equipment.help-condition	Состояние: working, needsRepair, broken или missing.
equipment.help-condition-filter	Только предметы в этом состоянии: working, needsRepair, broken, missing или unknown.
equipment.help-custodian	Орган или должность, отвечающие за предмет, без имени.
equipment.help-fault	Что с ним не так; без имён.
equipment.help-fix-by	День, к которому его починят.
equipment.help-from	Где он, если находится в нескольких местах.
equipment.help-history	Показать, где предмет, где был и кто кому его передавал.
equipment.help-in	Участок, на котором предмет.
equipment.help-inventory	Инвентарный номер, как на бирке.
equipment.help-kind	Только предметы этого вида, например magnifier.
equipment.help-kit	Сравнить, что на участке есть, с тем, что нужно: есть, исправно, неизвестно, нехватка, запас.
equipment.help-kits	Комплект: house, kz или uk; можно повторять. Иначе комплекты страны реестра.
equipment.help-list	Список предметов с номером, состоянием и его давностью; то, чего никто не осматривал, неизвестно, а не исправно.
equipment.help-move	Переместить предмет или часть штук со всеми сведениями; показывает, у кого возникнет нехватка.
equipment.help-move-reason	Почему перемещается.
equipment.help-new-thing	Вид, получающий следующее свободное имя, или вид/имя: magnifier или magnifier/2.
equipment.help-pieces	Сколько штук; иначе все.
equipment.help-quantity	Сколько штук; осмотренное на месте считается пересчитанным.
equipment.help-scanned	Отсканированные номера, по одному в строке, или таблица inventory,condition,quantity,note; - для стандартного ввода.
equipment.help-set	Записать состояние, количество или ответственного за предмет.
equipment.help-spare	Показать, у кого есть исправное сверх нужного и что лежит на складе.
equipment.help-stocktake	Сравнить отсканированные номера с ожидаемыми: найдено, отсутствует, лишнее. Записывает только с --yes.
equipment.help-store	Только то, что на складе.
equipment.help-take-over	Перевести сюда то, что числится в других местах.
equipment.help-thing	Инвентарный номер, а с --in и вид/имя.
equipment.help-to	Участок, куда перемещается, или store (склад).
equipment.history-first	{day}: номер записан у {place}, {observer}
equipment.history-move	{day}: {from} → {to}{pieces}, {actor}{reason}
equipment.history-none	Его никому не передавали.
equipment.in-store	{number} лежит на складе. Сначала переместите его на участок: pandus equipment move {number} --to REF.
equipment.kind	{kind} — не оборудование. Виды оборудования: {kinds}.
equipment.kit-item	предмет
equipment.kit-legend	1…3 — не менее 1 и не более 3, насколько известно; 2+ — 2 или больше; ? — предметы, о которых неизвестно, есть ли они и исправны ли. Нехватка считается по исправным.
equipment.kit-needs	нужно
equipment.kit-no-number	Количество неизвестно: {causes}.
equipment.kit-not-known	Неизвестно: {facts}.
equipment.kit-not-whole	то, что известно; может быть больше
equipment.kit-short	нехватка
equipment.kit-spare	запас
equipment.kit-there	есть
equipment.kit-unknown	Нет комплекта {kit}. Комплекты: {kits}.
equipment.kit-unknown-head	?
equipment.kit-version	«{version}» — не комплект, который программа может прочесть; она читает kit/1.
equipment.kit-works	исправно
equipment.many-places	{number} находится в нескольких местах: {places}. Укажите, какое имеется в виду (--from или --in).
equipment.mixed	{number} ({place}): известно, что исправно. Все ли прибывающие единицы исправны, неизвестно, а исправные в этой партии отдельно не считают. Сначала запишите, что верно для всех: pandus equipment set {number} --in … --condition needsRepair; или испытайте единицы на месте и запишите, что они исправны.
equipment.move-earlier	{number} ещё числится там на {moment}, раньше его забрать не могли. Укажите более поздний момент в --at.
equipment.move-effect	{precinct}: «{item}» комплекта {kit}: исправно {before} → {after} из {required}
equipment.move-left	остаётся у {place}: {count} шт.
equipment.move-left-behind	относится только к прежнему месту, на новом проверьте заново: {facts}
equipment.move-line	{thing}{pieces}: {from} → {to}
equipment.move-may-be-short	{precinct} может опуститься ниже комплекта {kit}: «{item}», исправно {before} → {after} из {required}; не хватает {short}
equipment.move-no-effect	Ни для одного из сравниваемых комплектов ничего не меняется.
equipment.move-short	{precinct} опускается ниже комплекта {kit}: «{item}», исправно {before} → {after} из {required}; не хватает {short}
equipment.moved	Перемещено.
equipment.no-number	без номера
equipment.not-there	{number} там не числится. По реестру: {places}.
equipment.number	№ {number}
equipment.number-taken	{number} не может быть у {element}: этот номер числится за {holder}. Проверьте бирку; если предмет переместили, выполните «pandus equipment move {number} --to REF».
equipment.number-unknown	Предмета с номером {number} в реестре нет. Внесите его командой «pandus equipment add».
equipment.number-unknown-near	Предмета с номером {number} в реестре нет. Может быть, {near}?
equipment.outranked	{fact} записано, но не действует: есть более надёжное сведение. Осмотрите на месте и повторите с --method seen или measured.
equipment.pieces	{count} шт.
equipment.pieces-unknown	количество неизвестно: записано {count}, {causes}
equipment.place-premises	здание {premises}
equipment.place-premises-of	здание {premises} (участки: {precincts})
equipment.place-store	склад
equipment.presence-unknown	есть ли он на месте, неизвестно: {causes}
equipment.quantity	{quantity} — не количество для перемещения. Укажите 1 или больше.
equipment.sheet-column	В инвентаризации нет столбца «{column}». Столбцы: {columns}.
equipment.sheet-empty	Ничего не отсканировано: в списке нет ни одного инвентарного номера.
equipment.sheet-header	Строке из нескольких ячеек нужен заголовок. Сделайте первой строкой: {columns}
equipment.sheet-number	Строка говорит о предмете без номера. Впишите его инвентарный номер.
equipment.sheet-twice	{number} есть и в строке {line}, но с другими сведениями. Оставьте одну из двух.
equipment.spare-line	{precinct}: {count} сверх комплекта {kit}, «{item}» ({numbers})
equipment.spare-none	Ничего заведомо исправного сверх нужного нет, и на складе пусто.
equipment.spare-note	Учтено только то, что при осмотре исправно и там, где находится, точно не нужно.
equipment.stocktake-difference	штук: по реестру {expected}, посчитано {found}
equipment.stocktake-done	Инвентаризация записана как один осмотр.
equipment.stocktake-elsewhere	лишнее: {number}, числится за: {places}; оставлено там (--take-over переведёт сюда)
equipment.stocktake-found	найдено: {thing}
equipment.stocktake-head	{precinct}: ожидалось {expected}, найдено {found}, отсутствует {missing}, лишних {unexpected}
equipment.stocktake-missing	ОТСУТСТВУЕТ: {thing}
equipment.stocktake-repeated	отсканировано повторно, учтено один раз: {numbers}
equipment.stocktake-stranger	лишнее: {number}, такого номера в реестре нет; внесите его командой «pandus equipment add»
equipment.stocktake-taken	лишнее: {number}, числится за: {places}; переведено сюда
equipment.stocktake-unnumbered	без номера, поэтому не участвуют: {count}
equipment.there-already	{number} уже числится за {place}; перемещать нечего.
equipment.too-many	У {place} только {there} предметов {number}, меньше чем {quantity}.
equipment.total	Предметов: {count}; исправно: {working}; неисправно: {faulty}; неизвестно: {unknown}.
equipment.trial-fails	при испытании не работало
equipment.trial-works	при испытании работало
equipment.uncounted	Сколько предметов {number} у {place}, неизвестно. Сначала пересчитайте: pandus equipment set {number} --quantity N --method measured.
equipment.which-place	Укажите либо участок, либо --area (для списка ещё --store), но не всё сразу.
equipment.work-count	из них исправно: {count}
exchange.entered	Значение {value} и его введённый текст «{entered}» расходятся. Исправьте одно из них или уберите «entered».
exchange.exact	Значение {value} и его дробь {exact} расходятся, или что-то из них записано неверно. Исправьте значение и уберите «exact» и «exactTolerance».
exchange.help-losses	Записать в другой файл, что из этого файла не нашло себе поля.
exchange.statement	Это наблюдение ничего не сообщает. Нужно «none» или «complete» с видом либо «element» вместе с «attribute» и «value», «present» или «of».
exchange.status	«{text}» — не состояние участка. Используйте одно из: {words}.
exchange.twice	{id} описано в файле дважды и по-разному. Сделайте описания одинаковыми.
explaining.tolerance-stated	погрешность, указанная наблюдателем: {amount}
export.command	Выгрузить участки для другого реестра, карты, таблицы или базы доступности.
export.done	Записано участков: {count}.
export.done-file	{file}: записано участков: {count}.
export.exists	{file} уже существует и не тронут. Выберите другое имя или задайте --force, чтобы заменить его.
export.help-force	Заменять существующие файлы.
export.help-legend	Записать в файл, что означают столбцы, на этом языке.
export.help-losses	Записать в файл, что не вошло, с примерами (JSON при --format json).
export.help-mark	Начать таблицу с метки порядка байтов: она нужна некоторым табличным программам.
export.help-references	Участки, например 60 или kazaly/61.
export.help-retired	Включая упразднённые участки.
export.help-to	Вид: dossier сохраняет всё; остальные сообщают, что не вошло.
export.retired	Закрытых участков не вошло: {count}. С --retired войдут и они.
export.table-only	{option} бывает только у таблиц: --to csv или --to csv-facts.
export.which	Укажите участки, например 60 61, или задайте --area КОД либо --all.
expression.arguments	Функции «{name}» переданы неверные аргументы.
expression.chained	Сравнения нельзя ставить подряд. Соедините два через «and».
expression.character	«{text}» в правиле ничего не значит. Уберите это.
expression.choices	Здесь нужен один из вариантов: {choices}.
expression.cycle	Правила {rules} ссылаются друг на друга по кругу. Разорвите круг.
expression.depth	Слишком много вложенных скобок. Разделите правило.
expression.end	Выражение обрывается. Допишите его.
expression.every-choice	В списке все варианты, поэтому условие верно, даже если никто не смотрел. Уберите лишний или спросите, есть ли элемент.
expression.function	Функции «{name}» нет. Есть all, any, ceil, count, holds, max, min, present, recorded и sum.
expression.function-near	Функции «{name}» нет. Может быть, «{near}»?
expression.holds-scope	Правило «{rule}» относится к каждому {kind}, а здесь никакого {kind} нет.
expression.many-elements	{kind} может быть несколько; уточните через any, all, count, min или max.
expression.mismatch	Стороны разного типа, сравнить их нельзя.
expression.name	«{name}» — не свойство этого элемента и не сведение об участке.
expression.name-near	«{name}» здесь неизвестно. Может быть, «{near}»?
expression.not-choice	Слева от «in» нужно свойство с вариантами, справа — список вида [a, b].
expression.not-condition	Здесь нужно условие: сравнение или свойство «да/нет».
expression.not-kind	Здесь нужно имя вида, например ramp.
expression.not-listed-number	Здесь нужны вид и свойство, например corridor.clearWidth.
expression.not-number	Здесь нужно число.
expression.not-text	«recorded» применяется к текстовому свойству.
expression.number	«{text}» — не число, которое можно хранить точно. Уменьшите число цифр.
expression.rule	В этом пакете нет правила «{rule}».
expression.rule-near	В этом пакете нет правила «{rule}». Может быть, «{near}»?
expression.text	Свободный текст нельзя сравнивать. Чтобы узнать, записан ли он, используйте «recorded».
expression.this	Для «of this» нужно правило с «each».
expression.unexpected	«{text}» здесь стоять не может. Проверьте выражение перед ним.
expression.unexpected-number	Число здесь стоять не может. Перед ним не хватает оператора.
expression.units	Стороны измеряют разное. Сравнивайте длину с длиной, усилие с усилием.
fix.relocate	другое помещение или здание
fix.temporary	временная или организационная мера
fix.works	строительные работы
grade.conditional	доступен условно
grade.conditional-short	усл.
grade.full	доступен полностью
grade.full-short	полн.
grade.none	недоступен
grade.none-short	НЕТ
grade.partial	доступен частично
grade.partial-short	част.
grade.unknown	не подтверждено
grade.unknown-short	?
help.all	Все участки реестра или территории --area.
help.allow-removals	Упразднить участки, которых нет в списке их территории.
help.area	Код территории.
help.as-of	По наблюдениям до этой даты или момента.
help.at	Когда наблюдали; иначе сейчас.
help.audit	Проверить участок или все по пакетам правил. То, чего никто не видел, никогда не засчитывается.
help.by	Кто отвечает; иначе пользователь компьютера.
help.complete	Вид, у которого записаны все элементы.
help.country	Страна двумя буквами; от неё зависят пакеты по умолчанию.
help.date	Когда установлены сведения таблицы.
help.demo	Создать примерный реестр Казалинского района (всё вымышлено), проверить его и написать отчёт.
help.directory	Каталог.
help.discussion	Коды выхода: 0 — выполнено; 1 — сбой; 2 — нарушения достигают --fail-on (panorama check: файл отклонён); 3 — нарушений такого уровня нет, но критическое не подтверждено; 64 — неверный вызов.
help.dry-run	Показать, что изменится, ничего не меняя.
help.encoding	Кодировка файла, например utf-8, windows-1251 или kz-1048; без неё определяется сама.
help.evidence	Чем подтверждается; можно повторять.
help.facts	Факты, например ramp/main.slope=9.5% или booth/2.facesWindow=true.
help.fail-on	Вернуть 2 при нарушении не легче: critical, serious, moderate, minor; never — не возвращать.
help.file	Файл.
help.files	Файлы или каталоги с файлами.
help.format	Вид результата.
help.import	Загрузить список участков, досье или заполненный бланк осмотра; сначала показывает, что изменится.
help.import-file	Таблица (CSV), JSON, JSON построчно, GeoJSON, A11yJSON, досье или заполненный бланк.
help.init	Создать пустой реестр.
help.inspection	Название осмотра.
help.instrument	Прибор, например tapeMeasure или digitalLevel.
help.known-at	По записям до этой даты или момента.
help.lang	Язык: kk, ru или en; иначе по локали.
help.mapping	Файл соответствия (YAML): что означают столбцы.
help.method	Как установлено: measured (замер), derived (расчёт), seen (осмотр), document (документ), declared (со слов).
help.moment	Этап выборов: registry, preElection, eve, opening или voting.
help.new	Разрешить элементы, которых ещё не записывали.
help.none	Вид, которого точно нет, например lift.
help.observe	Записать факты, установленные на участке.
help.output	Записать отчёт в файл вместо стандартного вывода.
help.pack	Пакет правил: идентификатор или путь к своему файлу; можно повторять. Иначе пакеты реестра.
help.pandus	Показывает, может ли каждый избиратель добраться до участка, проголосовать и не опасаться за тайну голоса, и что исправить.
help.panorama	Проверка, сохранение и список панорам.
help.panorama-add	Проверить панораму и сохранить её для участка.
help.panorama-check	Показать, какие файлы годятся как панорамы и что не так с остальными; ничего не сохраняется.
help.panorama-list	Список панорам участка.
help.precinct	Список участков, всё известное об одном, внесение, изменение и перевод в другое здание.
help.precinct-list	Список участков.
help.precinct-show	Показать, что об участке известно и что нет.
help.reason	Почему исправляется прежнее наблюдение.
help.reference	Участок: номер или территория/номер, если номер не единственный.
help.registry	Каталог реестра; иначе PANDUS_REGISTRY.
help.report	Отчёты.
help.report-precinct	Отчёт по одному участку.
help.skip-bad-rows	Пропустить строки с ошибками и записать их в этот файл.
help.verify	Перечитать каждую запись и каждый файл и сказать, что изменилось.
help.view	Что на снимке: arrival, entrance, ramp, route, hall, booths, box или corner.
help.zone	Часовой пояс (IANA).
history.all-of	это все
history.belongs-to	относится к {parent}
history.building	здание {id}
history.conflicting	противоречит действующему: равноценно, того же осмотра или момента
history.course-of	{fact} участка {precinct} (сначала новое; время {zone})
history.current	действует: новейшее высшего ранга
history.elsewhere	другого здания, где участка нет
history.everything	реестра
history.evidence	подтверждение: {list}
history.field-address	адрес
history.field-area	территория
history.field-at	когда
history.field-captured	снято
history.field-commission	комиссия
history.field-day	день
history.field-encoding	кодировка
history.field-external	код там
history.field-file	файл
history.field-format	формат
history.field-found	найдено
history.field-from	откуда
history.field-from-element	там значилось как
history.field-from-premises	из здания
history.field-kind	уровень
history.field-mapping	соответствие
history.field-missing	недостаёт
history.field-name	название
history.field-number	номер
history.field-parent	вышестоящая
history.field-premises	здание
history.field-quantity	количество
history.field-reason	почему
history.field-rows	строк
history.field-since	с
history.field-skipped	пропущено строк
history.field-status	состояние
history.field-system	система
history.field-takes-part	участвует
history.field-thing	что
history.field-to	куда
history.field-to-element	теперь значится как
history.field-to-premises	в здание
history.field-unexpected	неожиданно
history.field-venue	место
history.field-view	показывает
history.field-zone	часовой пояс
history.from-to	{field}: {before} → {after}
history.help	Показать, что, когда, кем и почему изменено: по участку, зданию или всему реестру; с фактом — весь его ход.
history.help-before	Только изменения с меньшим номером, чтобы листать дальше.
history.help-element	Только наблюдения этого элемента или вида, например ramp/main или ramp.
history.help-fact	Один факт, например ramp/main.slope, ramp/main (есть ли он) или ramp/main.of.
history.help-limit	Не больше стольких изменений.
history.help-reference	Участок или обозначение здания; иначе всё.
history.help-rows	Не больше стольких строк одного изменения; без участка 20.
history.help-since	Только записанное в этот день или позже.
history.inspection	осмотр {name}
history.instead-of	вместо {value} ({method}, {day})
history.is-gone	нет
history.is-there	есть
history.known-value	Сейчас: {value}
history.later	сделано после указанного момента
history.more	… и ещё {count}; показать: --rows
history.new	новое
history.next-page	Более старые изменения: --before {change}
history.none-of	ни одного нет
history.not-instead-of	не заменяет {value} ({method}, {day})
history.nothing	Ничего не записано.
history.number	«{text}» не подходит для {option}. Нужно целое число от 1 до 1000000.
history.of	История {subject} (сначала новое; время {zone})
history.option-of-changes	{option} не сочетается с фактом: его ход показывается целиком. Уберите этот параметр.
history.option-of-fact	{option} задаётся только вместе с фактом: pandus history УЧАСТОК ФАКТ {option} ДАТА.
history.outranked	не учитывалось: более раннее выше рангом
history.reason	Причина: {reason}
history.recorded	записал {actor} {moment}, изменение {change}
history.source-text	в источнике: «{text}»
history.subject-area	Территория {name}
history.subject-commission	Комиссия {name}
history.subject-custody	Передача {name}
history.subject-election	Выборы {name}
history.subject-external-id	Внешний код {name}
history.subject-imported-file	Файл {name}
history.subject-occupancy	Место участка {name}
history.subject-panorama	Панорама {name}
history.subject-participation	Участие в выборах: {name}
history.subject-precinct	Участок {name}
history.subject-premises	Здание {name}
history.subject-setting	Настройки
history.subject-stocktake	Инвентаризация {name}
history.superseded	заменено более новым того же или высшего ранга
history.unknown-value	Сейчас: неизвестно ({causes})
import.absent-columns	Столбцы из файла соответствия, которых нет в файле: {columns}.
import.and-more	и ещё {count}; все — с --format json
import.aside	Строки не загружены, {reason}: {count} (строки {lines}).
import.aside-no-number	нет номера участка
import.aside-not-a-precinct	не участок
import.aside-total	итог других строк
import.changed-areas	Территории, получающие название или место: {ids}.
import.changed-commissions	Комиссии с другим названием или вышестоящей комиссией: {ids}.
import.changed-premises	Здания с другим адресом, названием или кодом: {ids}.
import.done	Загружено.
import.doubt-area-name	В реестре {area} — «{known}», в файле — «{given}». Название не меняется.
import.doubt-area-vanished	{area}: в файле нет ни одного участка, в реестре {known}.
import.doubt-contradictory	Здание {id} названо здесь «{given}»; учтено сказанное о нём в строке {line}.
import.doubt-count-drop	{area}: в файле участков {count}, в реестре {known}.
import.doubt-implausible	{precinct}: {fact} = {value}; обычно от {low} до {high}.
import.doubt-imported-before	Этот самый файл уже загружался: {date}.
import.doubt-mended	Кавычки внутри ячейки не удвоены; строка прочитана так, как, вероятно, задумано.
import.doubt-moved	{precinct}: здание в {metres} м от прежнего места.
import.doubt-moved-later	{precinct}: по этому файлу он голосовал в {building} раньше, чем указано в реестре. Дата реестра остаётся; изменить: pandus precinct move.
import.doubt-one-point	Адресов в одной точке {point}: {count} (строки {lines}); вероятно, это центр населённого пункта.
import.doubt-repeated	{precinct} встречается в файле повторно; учтена строка {line}, эта — нет.
import.doubt-retired	{precinct} упразднён, но есть в файле; он так и остаётся упразднённым. Вернуть: pandus precinct set {precinct} --status active.
import.doubt-same-site	У зданий {id} и {other} один адрес и название.
import.encoding-guess	Кодировка определена по догадке: в {encoding} читается «{sample}»; в {other} было бы «{otherSample}». Если неверно, задайте --encoding ИМЯ.
import.form-option	Бланк осмотра сам содержит то, что задаёт {option}; уберите этот параметр.
import.held	Пока ничего не записано. Чтобы внести, повторите команду с --yes.
import.ignored	Столбцы, которые не читаются, их ячейки не загружены: {columns}. Переименуйте их или задайте --mapping.
import.look-at	Проверьте
import.mapping	Прочитано как {format} в кодировке {encoding} по соответствию «{mapping}».
import.missing	Есть в реестре, но нет в этом списке: {count} ({precincts}). Они останутся; --allow-removals упразднит их.
import.missing-held	Нет в этом списке: {count} ({precincts}). Пока в списке есть строки с ошибками, ни один не упраздняется.
import.move	{precinct} переезжает из {from} в {to}.
import.nothing-new	Реестр уже всё это знает; ничего не изменено.
import.placed	Известные участки, у которых появляется здание: {precincts}.
import.plan	{file}: строк {rows}. Участков добавлено {added}, изменено {changed}, с новыми наблюдениями {observed}, без изменений {unchanged}; зданий добавлено {premises}; территорий {areas}; комиссий {commissions}; наблюдений {observations}, из них новых значений известных фактов {revised}.
import.precinct-twice	{precinct} встречается в файле дважды; впервые в строке {line}. Оставьте одну из строк.
import.rejected	Строк с ошибками: {count}. Исправьте их или задайте --skip-bad-rows ФАЙЛ, чтобы пропустить и записать их туда. Ничего не изменено.
import.removed	Нет в этом списке, упраздняются: {count} ({precincts}).
import.shared	Одно здание (по адресу и названию): {precincts}.
import.skipped-bad	Строки с ошибками пропущены и записаны в {file}: {count}. Исправьте их там и загрузите этот файл.
import.skipped-rows	Строки над заголовком, не прочитаны: {lines}.
import.to-be-skipped	Строки с ошибками, пропускаются: {count}.
instrument.caliper	штангенциркуль
instrument.digitalLevel	электронный уровень
instrument.forceGauge	динамометр
instrument.laserMeter	лазерная рулетка
instrument.luxMeter	люксметр
instrument.measuringWheel	мерное колесо
instrument.phone	телефон
instrument.ruler	линейка
instrument.spiritLevel	пузырьковый уровень
instrument.springScale	пружинные весы
instrument.stopwatch	секундомер
instrument.tapeMeasure	рулетка
instrument.thermometer	термометр
json.after-end	После конца документа JSON есть лишний текст. Уберите его.
json.control	Текст в JSON не может содержать перевод строки или управляющий знак. Запишите его как \\n или уберите.
json.depth	В документе JSON слишком большая вложенность.
json.encoding	Буква здесь не в кодировке UTF-8, а JSON пишется в ней. Сохраните файл в UTF-8 и повторите.
json.end	Документ JSON обрывается: не хватает скобки или значения. Файл скопирован полностью?
json.escape	Такая последовательность в JSON ничего не значит. Используйте \\n, \\" или \\u с четырьмя цифрами.
json.key-twice	Ключ «{key}» встречается в объекте дважды. Оставьте один.
json.no-features	Это не набор объектов GeoJSON. Нужны "type": "FeatureCollection" и массив «features».
json.no-list	В этом документе JSON нет списка записей. Если он сам — одна запись, укажите в файле соответствия путь $.
json.no-records	Неясно, где в этом документе JSON стоят записи. Укажите путь в файле соответствия; здесь возможны: {paths}.
json.not-object	Запись должна быть объектом JSON в фигурных скобках, с полями по именам.
json.open-string	Этот текст не закрыт. Добавьте недостающую кавычку.
json.path	Путь {path} к записям здесь никуда не ведёт. Исправьте путь или документ.
json.unexpected	«{text}» здесь в JSON стоять не может. Проверьте, нет ли перед ним пропущенной запятой или кавычки.
kit/house/instruments/house/title	Рекомендуемая практика этого проекта (без юридической силы)
kit/house/items/backup-power/title	Резервное питание на час
kit/house/items/booths/title	Кабины для голосования
kit/house/items/envelopes/title	Комплекты конвертов или папок
kit/house/items/extinguisher/title	Огнетушитель с действующим сроком в зале
kit/house/items/home-voting-screens/title	Ширмы для голосования на дому
kit/house/items/lamp/title	Светильник для чтения
kit/house/items/magnifier/title	Лупа
kit/house/items/phrase-cards/title	Набор карточек фраз
kit/house/items/portable-boxes/title	Переносные урны
kit/house/items/seat-with-arms/title	Место с подлокотниками
kit/house/items/seats/title	Места для ожидания и заполнения
kit/house/title	Рекомендуемый комплект этого проекта
kit/kz/instruments/kz-cec-21-183/title	Постановление ЦИК от 23.10.2012 № 21/183 «Инструкция по оснащению помещения для голосования на избирательном участке, пункта для голосования»
kit/kz/instruments/kz-cec-24-217/title	Постановление ЦИК от 21.12.2018 № 24/217 «Рекомендации по обеспечению избирательных прав граждан с инвалидностью» в редакции от 24.12.2025 № 37/49
kit/kz/instruments/kz-cl-2464/title	Конституционный закон Республики Казахстан от 28.09.1995 № 2464 «О выборах в Республике Казахстан»
kit/kz/items/booths/title	Кабины для голосования
kit/kz/items/boxes/title	Урны для голосования
kit/kz/items/computer/title	Компьютер в специальном уголке
kit/kz/items/headphones/title	Наушники
kit/kz/items/lamp/title	Дополнительное освещение для чтения
kit/kz/items/magnifier/title	Лупы
kit/kz/items/safe/title	Сейф
kit/kz/items/stencils/title	Трафарет на каждый вид бюллетеня
kit/kz/items/wheelchair-booth/title	Кабина для избирателя на кресле-коляске
kit/kz/title	Оснащение избирательных участков Казахстана, насколько известно
kit/uk/instruments/uk-ec-minimum/title	Избирательная комиссия, руководство к закону «О выборах» 2022 года, минимальное оснащение
kit/uk/items/badges/title	Бейджи для сотрудников
kit/uk/items/magnifiers/title	Лупы
kit/uk/items/seating/title	Стулья или другие места для сидения
kit/uk/items/tactile-device/title	Тактильное приспособление для голосования
kit/uk/items/wheelchair-booth/title	Кабина на уровне кресла-коляски
kit/uk/title	Минимальное оснащение участков, Избирательная комиссия Великобритании
lifecycle.active	действует
lifecycle.added	Внесён: {precinct}
lifecycle.alternate	резерв
lifecycle.areas-total	Территорий: {count}
lifecycle.changed	Изменено: {what}
lifecycle.commission-id	У комиссии должно быть обозначение.
lifecycle.commissions-total	Комиссий: {count}
lifecycle.done	Выполнено.
lifecycle.draft	проект
lifecycle.entered	Внесено: {what}
lifecycle.help-address	Адрес здания; известное по этому адресу используется.
lifecycle.help-area	Территории: список, внесение, изменение.
lifecycle.help-area-add	Внести территорию.
lifecycle.help-area-kind	Уровень: country, region, district, city, settlement или other.
lifecycle.help-area-list	Список территорий по кодам.
lifecycle.help-area-set	Изменить территорию; пустой текст очищает.
lifecycle.help-code	Код территории.
lifecycle.help-commission	Комиссии: список, внесение, изменение.
lifecycle.help-commission-add	Внести комиссию.
lifecycle.help-commission-id	Обозначение комиссии.
lifecycle.help-commission-kind	Уровень: central, territorial, okrug или precinct.
lifecycle.help-commission-list	Список комиссий по обозначениям.
lifecycle.help-commission-parent	Обозначение вышестоящей комиссии.
lifecycle.help-commission-set	Изменить комиссию; пустой текст очищает.
lifecycle.help-name	Название.
lifecycle.help-new-reference	Территория и номер, например kazaly/70.
lifecycle.help-of-commission	Обозначение комиссии, которой он подчинён.
lifecycle.help-only-status	Только участки в этом состоянии.
lifecycle.help-parent	Код объемлющей территории.
lifecycle.help-precinct-add	Внести участок.
lifecycle.help-precinct-move	Перевести участок в другое здание с указанного дня.
lifecycle.help-precinct-set	Изменить название, комиссию, состояние или внешние коды участка; пустой текст очищает.
lifecycle.help-premises	Обозначение здания.
lifecycle.help-reason	Почему; сохраняется в истории.
lifecycle.help-same-as	Код в другой системе: СИСТЕМА:КОД; можно повторять.
lifecycle.help-since	С этого дня или момента; иначе с этой минуты.
lifecycle.help-status	Состояние: draft (проект), active (действует), alternate (резерв) или retired (упразднён).
lifecycle.help-venue	Что это за здание, например школа.
lifecycle.is-retired	{precinct} упразднён; он всё же проверен.
lifecycle.leaves	Он больше не будет участвовать в: {elections}
lifecycle.move	{precinct}: с {since} в {to}; прежде: {from}
lifecycle.new-building	Новое здание: {premises}
lifecycle.nothing	Менять нечего.
lifecycle.nowhere	Укажите куда: --premises, --address или --venue.
lifecycle.reference	В «{text}» не указана территория участка. Пишите ТЕРРИТОРИЯ/НОМЕР, например kazaly/70.
lifecycle.retired	упразднён
lifecycle.retires	{precinct} упраздняется: проверки его не включают, история остаётся.
lifecycle.same-as	«{text}» — не код другой системы. Пишите СИСТЕМА:КОД, например osm:w123.
lifecycle.several-buildings	По адресу {address} несколько зданий: {known}. Назовите одно с --premises или добавьте --venue.
lifecycle.shared-with	В том же здании: {precincts}
link.arrival	прибытие
link.booth	кабина
link.box	урна
link.entrance	вход
link.exit	выход
link.path	путь к зданию
link.ramp	пандус
link.route	путь внутри здания
link.votingRoom	помещение для голосования
loss.all	сведения всех видов
loss.history	прежние, противоречащие или менее надёжные наблюдения
loss.lists	что чего-то нет или что список полный
loss.no-field	в формате нет такого поля
loss.not-known	записано, но на этот момент не известно
loss.not-understood	не понято
loss.nothing	Из установленного вошло всё.
loss.one-only	в формате есть место только для одного
loss.provenance	как, когда и кем установлено
loss.summary	Не вошло: {count} ({parts}). Что именно, запишет --losses ФАЙЛ.
loss.title	Не вошло: {count}. Причины и первые примеры:
loss.tolerance	погрешность числа
loss.value	поле не принимает такое значение
mapping.absent	Соответствие различает виды строк по столбцу «{column}», которого в файле нет. Выберите подходящее соответствие.
mapping.area	В строке не указана территория. Заполните столбец или задайте --area КОД.
mapping.coordinate	«{text}» — не место на карте. Координаты — числа: широта от -90 до 90, долгота от -180 до 180.
mapping.date	Не указано, когда установлены эти сведения. Задайте --date 2026-11-24.
mapping.field	Поле «{field}» отсутствует или ничего не значит в файле mapping/1.
mapping.no-number	В строке нет номера участка. Заполните ячейку или исключите такие строки в файле соответствия.
mapping.none	Неизвестная таблица; её столбцы: {columns}. Назовите столбцы number, area, name, address, venue или опишите их через --mapping ФАЙЛ.
mapping.number	«{text}» — не номер участка. Нужно от 1 до 100 знаков без «/».
mapping.row	Такой вид строки в соответствии «{mapping}» не описан. Добавьте его в файл соответствия.
mapping.value	«{text}» здесь ничего не значит. Известны: {words}. Исправьте ячейку или опишите слово в «values» файла соответствия.
mapping.word	«{text}» не подходит для поля «{field}» соответствия. Возможны: {words}.
mapping.yaml	Файл соответствия — неверный YAML: {reason}.
method.declared	со слов, не проверено
method.derived	вычислено по измерениям
method.document	по документу
method.measured	измерено
method.seen	осмотрено
moment.eve	канун дня голосования
moment.opening	открытие участка
moment.preElection	проверка перед выборами
moment.registry	обследование за месяцы до выборов
moment.voting	голосование
observe.also	Здание общее; это теперь относится и к участкам: {precincts}.
observe.complete-but-empty	Здесь не записано ни одного {kind}. Если их нет, укажите --none {kind}; иначе сначала запишите их.
observe.form	«{text}» — не факт. Пишите ВИД/ИМЯ.СВОЙСТВО=ЗНАЧЕНИЕ, например ramp/main.slope=9.5%, либо ВИД/ИМЯ=present или =absent.
observe.implausible	{fact} = {value} выходит за обычные пределы ({low} … {high}). Значение записано; проверьте показание и единицу.
observe.no-premises	Не указано, в каком здании участок {precinct}, поэтому факт не к чему отнести. Сначала загрузите участок с помещением.
observe.none-but-listed	{kind} здесь записан. Если его действительно больше нет, укажите это о каждом: {known} --none {kind}.
observe.nothing	Нечего записывать. Задайте факт, --none ВИД или --complete ВИД.
observe.recorded	Записано для {precinct}: {fact}
observe.unknown	{element} ещё никто не записывал. Если это действительно новый элемент, добавьте --new.
observe.unknown-near	{element} ещё никто не записывал. Может быть, {near}? Известны: {known}. Если это действительно новый элемент, добавьте --new.
obstacle.notKnown	не выяснено правил: {count}
obstacle.nothingPassed	нет применимого критического или серьёзного требования
obstacle.nothingToSpare	правил, которым не хватает предмета, а лишнего нет: {count}
outcome.cantTell	требует проверки
outcome.failed	нарушение
outcome.inapplicable	неприменимо
outcome.passed	выполнено
outcome.untested	не обследовано
pack.field	Поле «{field}» отсутствует или пусто. Добавьте его.
pack.key	Ключ «{key}» здесь ничего не значит. Есть: {keys}.
pack.key-near	Ключ «{key}» здесь ничего не значит. Может быть, «{near}»?
pack.rule-twice	Идентификатор правила «{rule}» встречается дважды. Измените один из них.
pack.unknown	Пакета «{pack}» нет. Есть: {packs}.
pack.version	Это не пакет правил известной версии («{version}»). Файл должен начинаться с «pandus: pack/1».
pack.word	«{text}» здесь недопустимо. Используйте одно из: {words}.
pack/ada/instruments/us-ada-2010/title	Стандарты доступного проектирования ADA 2010 года
pack/ada/instruments/us-doj-checklist-2004/title	Министерство юстиции США, «Контрольный список ADA для избирательных участков», 2004 (заменён в 2016 году)
pack/ada/instruments/us-doj-checklist-2016/title	Министерство юстиции США, «Контрольный список ADA для избирательных участков», 2016
pack/ada/rules/area-aisles/remedy	Раздвиньте мебель, чтобы каждый проход на пути от двери до урны был шириной 36 дюймов (914 мм).
pack/ada/rules/area-aisles/title	Проходы между столами, кабинами и урной достаточно широки
pack/ada/rules/area-desk-height/remedy	Поставьте стол с высотой столешницы 28–34 дюйма (711–864 мм) и просветом под ней 27 дюймов (686 мм) либо подавайте планшет для письма.
pack/ada/rules/area-desk-height/title	Хотя бы одно место у стола выдачи удобно для человека на кресле-коляске
pack/ada/rules/area-turning-space/remedy	Отодвиньте столы, стулья и ограждения так, чтобы перед столом выдачи и перед кабиной был свободен круг 60 дюймов (1,52 м).
pack/ada/rules/area-turning-space/title	У стола выдачи и у кабины кресло-коляска может развернуться
pack/ada/rules/arr-dropoff/remedy	На день голосования выделите конусами ровный участок в 20 футов (6,1 м) с проходом 60 дюймов (1,52 м) и положите съезд у бордюра, затем понизьте бордюр.
pack/ada/rules/arr-dropoff/title	Место высадки достаточно велико, ровное и без ступеней
pack/ada/rules/arr-parking-bay-size/remedy	Перекройте конусами соседнее место, чтобы рядом с местом шириной 96 дюймов (2,44 м) остался проход в 96 дюймов, затем нанесите новую разметку.
pack/ada/rules/arr-parking-bay-size/title	Ширина доступного места и прохода при нём достаточна для микроавтобуса с подъёмником
pack/ada/rules/arr-parking-distance/remedy	На день голосования выделите ровное твёрдое место, от которого начинается путь без ступеней, затем перенесите туда постоянную разметку.
pack/ada/rules/arr-parking-distance/title	Доступное место ровное, с твёрдым покрытием и лежит на пути без ступеней
pack/ada/rules/arr-parking-reserved/remedy	На день голосования оградите конусами и обозначьте переносным знаком по одному месту на каждые 25, одно из них по ширине для микроавтобуса, затем нанесите постоянную разметку.
pack/ada/rules/arr-parking-reserved/title	Доступных парковочных мест достаточно, они обозначены знаком
pack/ada/rules/booth-wheelchair-present/remedy	Поставьте на пути без ступеней низкий стол с экранами с трёх сторон и шторой, затем приобретите кабину для кресла-коляски.
pack/ada/rules/booth-wheelchair-present/title	Есть кабина для избирателя на кресле-коляске
pack/ada/rules/booth-wheelchair-space/remedy	Расширьте кабину складными ширмами до 30 × 48 дюймов (762 × 1219 мм) внутри и держите перед ней свободным круг 60 дюймов (1,52 м).
pack/ada/rules/booth-wheelchair-space/title	Кабина для кресла-коляски достаточно велика
pack/ada/rules/booth-wheelchair-table/remedy	Замените полку столом высотой 28–34 дюйма (711–864 мм) с просветом под ним 27 дюймов (686 мм) и глубиной 19 дюймов (483 мм).
pack/ada/rules/booth-wheelchair-table/title	Высота столика и место для колен в кабине для кресла-коляски
pack/ada/rules/box-slot-reach/remedy	Поставьте урну на пол или низкую подставку на пути без ступеней, чтобы прорезь была на высоте 15–48 дюймов (381–1219 мм).
pack/ada/rules/box-slot-reach/title	Прорезь урны досягаема с кресла-коляски
pack/ada/rules/doc-inspection-act/remedy	Вернитесь с рулеткой, уровнем и динамометром и впишите в акт замер и место для каждого нарушения.
pack/ada/rules/doc-inspection-act/title	В акте обследования у каждого нарушения есть замер
pack/ada/rules/doc-remediation-plan/remedy	Впишите для каждого нарушения временную меру, ответственного и срок либо адрес, куда переносится участок.
pack/ada/rules/doc-remediation-plan/title	Для каждого нарушения запланирована временная мера или перенос участка
pack/ada/rules/ent-alternative-entrance/remedy	Поставьте у каждого входа со ступенями указатель со стрелкой и держите доступную дверь незапертой, с дежурным, всё время голосования.
pack/ada/rules/ent-alternative-entrance/title	Доступный вход обозначен у всех остальных и открыт всё время голосования
pack/ada/rules/ent-call-button/remedy	Закрепите беспроводную кнопку на высоте 15–48 дюймов (381–1219 мм) или поставьте дежурного, затем перенесите постоянную.
pack/ada/rules/ent-call-button/title	Кнопка вызова досягаема с кресла-коляски
pack/ada/rules/ent-door-operation/remedy	Держите дверь открытой или поставьте у неё дежурного на всё время голосования, затем установите рычажную ручку и облегчите ход двери до 5 фунт-сил (22,2 Н).
pack/ada/rules/ent-door-operation/title	Входная дверь открывается одной рукой, либо удерживается открытой, либо есть дежурный
pack/ada/rules/ent-door-width/remedy	Держите открытыми обе створки, снимите полотно с петель либо откройте и обозначьте более широкий вход, затем поставьте дверь с 32 дюймами (813 мм) в свету.
pack/ada/rules/ent-door-width/title	Ширина входной двери в свету
pack/ada/rules/ent-landing/remedy	Держите дверь открытой или поставьте дежурного, уберите всё, что стоит сбоку от ручки, и оставьте там свободными 18 дюймов (457 мм).
pack/ada/rules/ent-landing/title	Место сбоку от ручки входной двери
pack/ada/rules/ent-step-free/remedy	Поставьте переносной пандус не круче 1:12 с дежурным либо откройте и обозначьте другой вход без ступеней, затем постройте пандус и никогда не переносите избирателя на руках.
pack/ada/rules/ent-step-free/title	Есть вход без ступеней либо с пандусом или подъёмником, отвечающим стандартам
pack/ada/rules/ent-threshold/remedy	Закрепите с обеих сторон порога накладной пандус, затем срежьте порог до 1/2 дюйма (12,7 мм) или снимите фаску 1:2.
pack/ada/rules/ent-threshold/title	Порог входной двери невысок
pack/ada/rules/hear-lipreading-light/remedy	Закройте жалюзи за столом выдачи или поверните стол, чтобы члены комиссии не сидели спиной к окну.
pack/ada/rules/hear-lipreading-light/title	Лица за столом выдачи видны избирателю, читающему по губам
pack/ada/rules/path-protruding/remedy	Поставьте под предметом конус, вазон или ограждение, которое найдёт трость, затем уберите его или поднимите до 80 дюймов (2,03 м).
pack/ada/rules/path-protruding/title	На пути нет выступающих и низко нависающих предметов
pack/ada/rules/path-slope/remedy	Направьте избирателей более пологим путём и поставьте у уклона дежурного, затем выровняйте путь или оборудуйте крутой участок как пандус с площадками и поручнями.
pack/ada/rules/path-slope/title	Уклон пути ко входу допустим
pack/ada/rules/path-step-free/remedy	На день голосования закрепите над ступенью или бордюром переносной пандус с дежурным, затем постройте съезд.
pack/ada/rules/path-step-free/title	На пути ко входу нет ступеней, у каждого бордюра есть съезд
pack/ada/rules/path-surface/remedy	Уложите на мягкий или скользкий участок жёсткие нескользкие щиты с закреплёнными краями, затем замостите его.
pack/ada/rules/path-surface/title	Покрытие пути твёрдое и нескользкое
pack/ada/rules/path-width/remedy	Уберите машины, урны и снег, чтобы на всём пути оставалось 36 дюймов (914 мм), затем расширьте узкий участок.
pack/ada/rules/path-width/title	Ширина пути ко входу достаточна
pack/ada/rules/ramp-edge/remedy	На день голосования привинтите вдоль открытого края доску высотой не менее 50 мм (2 дюйма), затем устройте бортик.
pack/ada/rules/ramp-edge/title	Бортик там, где колесо может съехать с пандуса
pack/ada/rules/ramp-handrails/remedy	Закрепите временные поручни или поставьте дежурного, затем установите поручни с двух сторон на высоте 34–38 дюймов (864–965 мм).
pack/ada/rules/ramp-handrails/title	Поручни пандуса
pack/ada/rules/ramp-landings/remedy	Держите верхнюю дверь открытой и освободите место внизу либо откройте другой вход, затем устройте площадки длиной 60 дюймов (1,52 м).
pack/ada/rules/ramp-landings/title	Горизонтальные площадки вверху, внизу и на поворотах пандуса
pack/ada/rules/ramp-run-rise/remedy	Поставьте на середине подъёма дежурного или откройте другой вход, затем устройте площадку, чтобы ни один марш не поднимался выше 30 дюймов (762 мм).
pack/ada/rules/ramp-run-rise/title	Высота одного марша пандуса
pack/ada/rules/ramp-slope/remedy	Положите поверх более длинный переносной пандус не круче 1:12 с дежурным либо откройте вход без ступеней, затем перестройте пандус.
pack/ada/rules/ramp-slope/title	Продольный уклон пандуса
pack/ada/rules/ramp-width/remedy	Накройте рельсы или обойдите узкий пандус переносным пандусом шириной 36 дюймов (914 мм) с дежурным, затем перестройте его.
pack/ada/rules/ramp-width/title	Пандус сплошной, ширина между поручнями достаточна
pack/ada/rules/route-corridor-width/remedy	Вынесите из коридора скамьи, шкафы и цветы, чтобы оставалось 36 дюймов (914 мм), либо ведите избирателей другим путём, затем перенесите встроенное.
pack/ada/rules/route-corridor-width/title	Ширина коридора
pack/ada/rules/route-doors/remedy	Держите дверь весь день открытой и закрепите накладной пандус на пороге, затем поставьте дверь с 32 дюймами (813 мм) в свету, порогом 1/2 дюйма и усилием 5 фунт-сил.
pack/ada/rules/route-doors/title	Внутренние двери на пути широкие, с низким порогом и лёгким ходом
pack/ada/rules/route-level/remedy	На день голосования разместите стол выдачи, кабину и урну в помещении на уровне входа, затем переведите туда участок постоянно.
pack/ada/rules/route-level/title	От входа до помещения для голосования можно дойти без ступеней
pack/ada/rules/route-lift-usable/remedy	Поставьте в лифт оператора с ключом и освободите место перед ним либо разместите кабину на уровне входа, затем перенесите кнопки не выше 48 дюймов (1,22 м).
pack/ada/rules/route-lift-usable/title	Лифт исправен, кнопка досягаема, перед ним есть место
pack/ada/rules/route-obstacles/remedy	На день голосования снимите предмет или поставьте под ним ограждение, которое найдёт трость, затем закрепите его с выносом не более 4 дюймов (102 мм).
pack/ada/rules/route-obstacles/title	В коридоре нет выступающих и низко нависающих предметов
pack/ada/title	Стандарты ADA и контрольный список США для избирательных участков
pack/ca/instruments/ca-ec-criteria/title	Elections Canada, контрольный список пригодности избирательных участков, 15 обязательных критериев
pack/ca/instruments/ca-ec-further/title	Elections Canada, контрольный список пригодности избирательных участков, прочие критерии (не обязательны)
pack/ca/instruments/ca-ec-services/title	Elections Canada, услуги и средства для доступного голосования (описание, не обязательны)
pack/ca/rules/doc-accessibility-passport/remedy	Опубликуйте, что на участке есть и чего нет, и повесьте тот же список на дверь.
pack/ca/rules/doc-accessibility-passport/title	Избирателям показано, каким критериям отвечает участок
pack/ca/rules/ent-door-operation/remedy	Держите дверь открытой или назначьте к ней дежурного на всё время голосования, затем ослабьте доводчик или установите автоматический привод.
pack/ca/rules/ent-door-operation/title	Входная дверь открывается легко, либо удерживается открытой, либо есть дежурный
pack/ca/rules/ent-door-width/remedy	Держите открытыми обе створки, снимите полотно с петель либо откройте и обозначьте более широкий вход, затем поставьте дверь с 810 мм в свету.
pack/ca/rules/ent-door-width/title	Ширина входной двери в свету
pack/ca/rules/ent-step-free/remedy	Поставьте переносной пандус с дежурным либо откройте и обозначьте другой вход без ступеней, затем перестройте один вход в уровень с землёй.
pack/ca/rules/ent-step-free/title	Есть ровный вход без ступеней
pack/ca/rules/ent-threshold/remedy	Закрепите с обеих сторон порога накладной пандус, затем срежьте порог до 6 мм.
pack/ca/rules/ent-threshold/title	Порог входной двери невысок
pack/ca/rules/hear-sign-language/remedy	Договоритесь о переводчике на месте или по видеосвязи для подавших заявку и сообщите избирателям, как её подать.
pack/ca/rules/hear-sign-language/title	По заявке предоставляется переводчик жестового языка
pack/ca/rules/light-exterior/remedy	На тёмные часы голосования поставьте вдоль пути и у двери переносные светильники, затем почините наружное освещение.
pack/ca/rules/light-exterior/title	Наружное освещение здания исправно
pack/ca/rules/light-interior/remedy	На день голосования поставьте в тёмных местах переносные светильники, затем замените неисправные лампы.
pack/ca/rules/light-interior/title	Освещение помещения и пути к нему исправно
pack/ca/rules/path-protruding/remedy	Поставьте под предметом конус, вазон или ограждение, которое найдёт трость, затем снимите его.
pack/ca/rules/path-protruding/title	На пути нет выступающих предметов
pack/ca/rules/path-step-free/remedy	На день голосования закрепите над ступенью или бордюром переносной пандус с дежурным, затем перестройте путь без ступеней.
pack/ca/rules/path-step-free/title	Путь ко входу ровный, без ступеней
pack/ca/rules/path-surface/remedy	Уберите препятствия и уложите на мягкий участок жёсткие щиты с закреплёнными краями, затем замостите его.
pack/ca/rules/path-surface/title	Покрытие пути твёрдое, препятствий нет
pack/ca/rules/path-width/remedy	Уберите машины, урны и снег, чтобы на всём пути оставалось 920 мм, затем расширьте узкий участок.
pack/ca/rules/path-width/title	Ширина пути ко входу достаточна
pack/ca/rules/rest-toilet/remedy	На день голосования арендуйте доступный мобильный туалет, затем установите поручни и переоборудуйте одну кабину на пути без ступеней.
pack/ca/rules/rest-toilet/title	Есть доступный санузел с поручнями
pack/ca/rules/route-corridor-width/remedy	Вынесите из коридора скамьи, шкафы и цветы, чтобы оставалось 920 мм, либо ведите избирателей другим путём, затем перенесите встроенное.
pack/ca/rules/route-corridor-width/title	Ширина коридора
pack/ca/rules/route-doors/remedy	Держите дверь весь день открытой и закрепите накладной пандус на пороге, затем поставьте лёгкую дверь с 810 мм в свету и порогом 6 мм.
pack/ca/rules/route-doors/title	Внутренние двери на пути широкие, с низким порогом и лёгким ходом
pack/ca/rules/route-level/remedy	На день голосования разместите стол выдачи, кабину и урну в помещении на уровне входа, затем переведите туда участок постоянно.
pack/ca/rules/route-level/title	Помещение для голосования на одном уровне со входом
pack/ca/rules/route-obstacles/remedy	На день голосования поставьте под предметом ограждение, которое найдёт трость, затем снимите его.
pack/ca/rules/route-obstacles/title	В коридоре нет выступающих предметов
pack/ca/rules/staff-entrance-attendant/remedy	Назначьте к двери дежурного и второго на время перерывов, чтобы всё время голосования там кто-то был.
pack/ca/rules/staff-entrance-attendant/title	К входной двери без автоматического привода назначен дежурный
pack/ca/rules/vis-large-print/remedy	Напечатайте список кандидатов крупным шрифтом и держите его на столе выдачи.
pack/ca/rules/vis-large-print/title	Есть список кандидатов крупным шрифтом
pack/ca/rules/vis-magnifier-lamp/remedy	Положите на стол выдачи лупу с подсветкой или обычную рядом с лампой, затем получите лупу с подсветкой.
pack/ca/rules/vis-magnifier-lamp/title	Есть лупа с подсветкой
pack/ca/title	Elections Canada, обязательные критерии доступности
pack/house/instruments/house/title	Рекомендуемая практика этого проекта (без юридической силы)
pack/house/rules/arr-dropoff/remedy	Освободите для высадки ровное место не далее 50 м от входа и подтвердите каждую заявку по телефону службы.
pack/house/rules/arr-dropoff/title	Инватакси может высадить избирателя у входа, все заявки подтверждены
pack/house/rules/booth-bystander-distance/remedy	Отодвиньте места и очередь на 2 м от открытой стороны кабины и обозначьте границу лентой на полу.
pack/house/rules/booth-bystander-distance/title	Места и очередь не ближе 2 м от кабины
pack/house/rules/booth-camera-sightline/remedy	Закройте объектив непрозрачной лентой с пломбой или поверните кабину так, чтобы телефон у объектива не видел столик.
pack/house/rules/booth-camera-sightline/title	Ни одна камера не видит место заполнения в кабине
pack/house/rules/booth-count/remedy	Добавьте настольные кабины из резерва, чтобы на каждые 500 избирателей была одна, но всего не менее двух.
pack/house/rules/booth-count/title	Не менее двух кабин и по одной на каждые 500 избирателей
pack/house/rules/booth-enclosure/remedy	Завесьте открытую сторону непрозрачной шторой, закройте прозрачные стенки и заклейте щели шире 10 мм.
pack/house/rules/booth-enclosure/title	Кабина закрыта не менее чем с трёх сторон и не имеет щелей
pack/house/rules/booth-lighting/remedy	Поставьте в кабину настольную лампу и измерьте ещё раз на столике; достаточно 300 лк, в кабине для слабовидящих 500 лк.
pack/house/rules/booth-lighting/title	Место заполнения бюллетеня достаточно освещено
pack/house/rules/booth-neighbour-separation/remedy	Поставьте между кабинами сплошную перегородку или раздвиньте их на полметра при достаточной высоте стенок.
pack/house/rules/booth-neighbour-separation/title	Избиратели в соседних кабинах не видят бюллетени друг друга
pack/house/rules/booth-rear-approach/remedy	Поверните кабину открытой стороной к стене и закройте проход за ней лентой либо повесьте штору.
pack/house/rules/booth-rear-approach/title	За спиной избирателя нельзя стоять и пройти
pack/house/rules/booth-screen-height/remedy	Нарастите стенки картоном или тканью до 1,8 м от пола, а у настольной кабины до 500 мм над столешницей.
pack/house/rules/booth-screen-height/title	Стенки кабины достаточно высокие
pack/house/rules/booth-wheelchair-equal-secrecy/remedy	Поверните кабину к стене, закройте её ширмой высотой 1,5 м или шторой и проверьте обзор сидя.
pack/house/rules/booth-wheelchair-equal-secrecy/title	В доступной кабине тайна обеспечена так же, как в остальных
pack/house/rules/booth-wheelchair-space/remedy	Соберите из ширм вокруг стола кабину с входом 900 мм и местом внутри 1,2 × 1,5 м.
pack/house/rules/booth-wheelchair-space/title	Размеры кабины для кресла-коляски достаточны
pack/house/rules/booth-window-sightline/remedy	Закройте окно или стекло бумагой либо матовой плёнкой, зеркало тканью или поверните кабину и уберите её из-под балкона.
pack/house/rules/booth-window-sightline/title	Место заполнения не видно из окон, через стекло, в зеркалах и с балкона
pack/house/rules/booth-writing-surface/remedy	Поставьте столик или положите доску, на которой бюллетень лежит развёрнутым, и привяжите исправную ручку.
pack/house/rules/booth-writing-surface/title	Бюллетень лежит в кабине ровно, есть ручка, а не карандаш
pack/house/rules/box-ballot-conceal/remedy	Повесьте у кабин и урны объявление «сложите бюллетень отметкой внутрь» и напоминайте каждому избирателю либо выдавайте конверты.
pack/house/rules/box-ballot-conceal/title	В прозрачной урне не видна отметка в бюллетенях
pack/house/rules/box-mobile-secrecy/remedy	До выезда положите в комплект складную ширму и запас конвертов или папку.
pack/house/rules/box-mobile-secrecy/title	В комплекте переносной урны есть ширма и конверт или папка
pack/house/rules/box-mobile-set/remedy	Возьмите дополнительные переносные урны и составьте ещё группы, чтобы на каждую приходилось не более 25 избирателей.
pack/house/rules/box-mobile-set/title	Переносных урн и выездных групп хватает на заявки
pack/house/rules/box-slot-reach/remedy	Поставьте одну урну на низкий стол, чтобы прорезь была на высоте 700–1100 мм, освободите перед ней 900 мм и обведите прорезь яркой лентой.
pack/house/rules/box-slot-reach/title	Прорезь урны досягаема и заметна
pack/house/rules/cog-calm-flow/remedy	Выключите музыку в помещении, повесьте по ходу движения цифры 1–4 и обозначьте место для тех, кого обслуживают первыми.
pack/house/rules/cog-calm-flow/title	Нет громкой музыки, шаги пронумерованы, есть место вне очереди
pack/house/rules/cog-plain-instructions/remedy	Повесьте инструкции на казахском и русском так, чтобы середина текста была на высоте 900–1400 мм.
pack/house/rules/cog-plain-instructions/title	Инструкция на двух языках висит на высоте, удобной для чтения сидя
pack/house/rules/doc-accessibility-passport/remedy	Опубликуйте оценку участка сейчас и повесьте её на дверь; затем обновляйте паспорт после каждой перестройки и раз в три года.
pack/house/rules/doc-accessibility-passport/title	Паспорт актуален, оценка опубликована за десять дней до голосования
pack/house/rules/doc-inspection-act/remedy	Повторите обход с представителем организации лиц с инвалидностью, измерьте и снимите каждое нарушение и подпишите акт вместе.
pack/house/rules/doc-inspection-act/title	Акт обследования подписан двумя лицами, одно от организации лиц с инвалидностью, с замерами и фото
pack/house/rules/doc-needs-register/remedy	Запросите в отделе социальной защиты свежие числа по категориям без имён и внесите их с датой.
pack/house/rules/doc-needs-register/title	Избиратели, которым нужны условия, учтены не ранее чем за 30 дней до голосования
pack/house/rules/ent-call-button/remedy	Передайте приёмник назначенному члену комиссии, который находится рядом с дверью, и проверьте вызов до открытия.
pack/house/rules/ent-call-button/title	По вызову приходят в течение двух минут
pack/house/rules/ent-door-operation/remedy	Держите дверь открытой или поставьте дежурного на всё время голосования; затем установите нажимную ручку и отрегулируйте доводчик.
pack/house/rules/ent-door-operation/title	Входную дверь можно открыть одной рукой, либо она открыта или рядом дежурный
pack/house/rules/eq-kit-complete/remedy	Возьмите недостающие предметы из резерва территориальной комиссии; затем почините или замените неисправные.
pack/house/rules/eq-kit-complete/title	Исправных предметов столько, сколько требует перечень
pack/house/rules/hear-lipreading-light/remedy	Закройте шторы за столом или разверните его и положите ручку, бумагу и карточки с фразами.
pack/house/rules/hear-lipreading-light/title	Лица за столом выдачи освещены, на столе есть ручка и карточки с фразами
pack/house/rules/hear-sign-language/remedy	Договоритесь о видеосвязи с двумя переводчиками на день голосования и проведите пробный вызов с замером времени.
pack/house/rules/hear-sign-language/title	Специалист жестового языка доступен в течение 15 минут
pack/house/rules/light-exterior/remedy	На тёмные часы повесьте переносные светильники вдоль пути и над дверью; затем установите наружное освещение.
pack/house/rules/light-exterior/title	Путь и вход освещены в тёмное время
pack/house/rules/light-interior/remedy	Замените перегоревшие лампы и добавьте переносные, чтобы в помещении было 200 лк, в коридоре 100 лк; затем установите светильники.
pack/house/rules/light-interior/title	Помещение и путь к нему освещены
pack/house/rules/path-surface/remedy	За последние сутки до открытия уберите с пути снег, лёд, грязь и воду и посыпьте его песком.
pack/house/rules/path-surface/title	Путь сегодня свободен и очищен
pack/house/rules/pub-evidence-privacy/remedy	Снимите фото с публикации, размойте лица и списки, а снимок с бюллетенем или занятой кабиной уничтожьте с указанием причины.
pack/house/rules/pub-evidence-privacy/title	Фото сделано не во время голосования, лица и списки размыты до публикации
pack/house/rules/ramp-temporary-secure/remedy	Закрепите пандус с обоих концов, наклейте противоскользящую полосу и до открытия проведите испытание с человеком в кресле-коляске.
pack/house/rules/ramp-temporary-secure/title	Временный пандус закреплён, не скользит и проверен с креслом-коляской
pack/house/rules/rest-heating/remedy	Поставьте обогреватели или вентиляторы, откройте или закройте окна, чтобы было 18–28 °C.
pack/house/rules/rest-heating/title	В помещении не холодно и не жарко
pack/house/rules/rest-seating/remedy	Поставьте вдоль очереди и у кабин три стула, из них хотя бы один с подлокотниками.
pack/house/rules/rest-seating/title	Не менее трёх мест для сидения, одно с подлокотниками
pack/house/rules/safe-backup-power/remedy	Поставьте в помещение и в каждую кабину аккумуляторные светильники, а к компьютеру источник питания, и испытайте их час; затем обеспечьте генератор.
pack/house/rules/safe-backup-power/title	Резервное освещение и питание на один час
pack/house/rules/safe-evac-assist/remedy	Вывесите план, назначьте помощника на каждую смену и обозначьте выход без ступеней или безопасное место ожидания.
pack/house/rules/safe-evac-assist/title	План эвакуации учитывает избирателей с инвалидностью
pack/house/rules/safe-fire-exits/remedy	Отоприте все выходы на время пребывания людей и поставьте в помещение огнетушитель с действующим сроком; затем перезарядите просроченные.
pack/house/rules/safe-fire-exits/title	Все выходы отперты, в помещении есть огнетушитель с действующим сроком
pack/house/rules/staff-trained/remedy	До дня голосования проведите часовой инструктаж председателя, секретаря и членов комиссии и запишите присутствовавших.
pack/house/rules/staff-trained/title	Председатель, секретарь и половина членов обучены в течение года
pack/house/rules/vis-magnifier-lamp/remedy	Положите лупу и поставьте исправную настольную лампу на стол, где заполняют бюллетень слабовидящие.
pack/house/rules/vis-magnifier-lamp/title	Не менее одной лупы и одной лампы
pack/house/rules/vis-stencil-match/remedy	Наложите трафарет на полученный бюллетень, прорежьте заново окна со сдвигом более 2 мм и срежьте угол, показывающий верх.
pack/house/rules/vis-stencil-match/title	Трафарет совпадает с настоящим бюллетенем и не делает его отличимым
pack/house/title	Рекомендуемая практика этого проекта
pack/kz-bld/instruments/kz-sn-3.06-01-2011/title	СН РК 3.06-01-2011 «Доступность зданий и сооружений для маломобильных групп населения»
pack/kz-bld/instruments/kz-sp-3.06-101-2012/title	СП РК 3.06-101-2012 «Проектирование зданий и сооружений с учётом доступности для маломобильных групп населения»
pack/kz-bld/rules/area-aisles/remedy	Передвиньте мебель, чтобы каждый проход был не уже 1,2 м, и обозначьте его края лентой на полу.
pack/kz-bld/rules/area-aisles/title	Проходы между столами, кабинами и урной
pack/kz-bld/rules/area-desk-height/remedy	Поставьте в ряду выдачи бюллетеней хотя бы один стол высотой не более 800 мм.
pack/kz-bld/rules/area-desk-height/title	Столом выдачи бюллетеней можно пользоваться с кресла-коляски
pack/kz-bld/rules/area-turning-space/remedy	Раздвиньте столы и кабины так, чтобы у стола выдачи и у доступной кабины был свободный круг 1,5 м, и обозначьте его лентой.
pack/kz-bld/rules/area-turning-space/title	У стола выдачи и у кабины есть зона разворота кресла-коляски
pack/kz-bld/rules/arr-parking-bay-size/remedy	Перекройте конусами соседнее место, чтобы на автомобиль приходилось 3,5 м; затем нанесите новую разметку с проходом.
pack/kz-bld/rules/arr-parking-bay-size/title	Ширина доступного парковочного места достаточна
pack/kz-bld/rules/arr-parking-distance/remedy	На день голосования выделите место не далее 50 м от входа без ступеней; затем перенесите туда постоянную разметку.
pack/kz-bld/rules/arr-parking-distance/title	Доступное парковочное место близко ко входу
pack/kz-bld/rules/arr-parking-reserved/remedy	На день голосования оградите конусами ближайшее ко входу место и поставьте переносной знак; затем разметьте не менее каждого десятого места, но не менее одного.
pack/kz-bld/rules/arr-parking-reserved/title	Выделены парковочные места для лиц с инвалидностью
pack/kz-bld/rules/booth-wheelchair-table/remedy	Поставьте в кабину стол высотой не более 800 мм со свободными 700 мм под столешницей.
pack/kz-bld/rules/booth-wheelchair-table/title	Высота столика и место для колен в доступной кабине
pack/kz-bld/rules/ent-call-button/remedy	Поставьте у входа дежурного; затем перенесите кнопку на высоту 850–1000 мм.
pack/kz-bld/rules/ent-call-button/title	Кнопка вызова досягаема
pack/kz-bld/rules/ent-door-width/remedy	Держите открытыми обе створки либо откройте и обозначьте более широкий вход; затем замените дверь, чтобы в свету было 900 мм.
pack/kz-bld/rules/ent-door-width/title	Ширина входной двери в свету
pack/kz-bld/rules/ent-landing/remedy	Держите дверь открытой, с дежурным, чтобы перед ней не приходилось маневрировать; затем расширьте площадку до 1,5 × 1,85 м.
pack/kz-bld/rules/ent-landing/title	Ровная площадка перед входной дверью
pack/kz-bld/rules/ent-stairs-handrails/remedy	Закрепите временные поручни или поставьте у лестницы дежурного; затем установите поручни на высоте 0,9 м с обеих сторон.
pack/kz-bld/rules/ent-stairs-handrails/title	Поручни на высоте 0,9 м с двух сторон входной лестницы
pack/kz-bld/rules/ent-step-free/remedy	Поставьте переносной пандус с дежурным или откройте и обозначьте другой вход без ступеней; затем постройте пандус по нормам.
pack/kz-bld/rules/ent-step-free/title	Есть вход без ступеней либо с пандусом или подъёмником, отвечающим нормам
pack/kz-bld/rules/ent-tactile-warning/remedy	Наклейте контрастные полосы на первую и последнюю ступени и тактильную полосу за 600–800 мм до марша; затем выполните их постоянными.
pack/kz-bld/rules/ent-tactile-warning/title	Перед ступенями входа есть тактильная полоса, края ступеней контрастны
pack/kz-bld/rules/ent-threshold/remedy	Закрепите с обеих сторон порога накладной пандус; затем срежьте порог до 14 мм или ниже.
pack/kz-bld/rules/ent-threshold/title	Порог входной двери невысок
pack/kz-bld/rules/path-protruding/remedy	Оградите низкое место так, чтобы его находила трость; затем обрежьте ветки или поднимите вывеску до 2,1 м.
pack/kz-bld/rules/path-protruding/title	Над путём нет низко нависающих предметов
pack/kz-bld/rules/path-slope/remedy	Поставьте у уклона дежурного и обозначьте более пологий обход; затем выровняйте путь либо оборудуйте и учтите крутой участок как пандус.
pack/kz-bld/rules/path-slope/title	Уклон пути ко входу допустим
pack/kz-bld/rules/path-step-free/remedy	На день голосования закрепите у бордюра съезд или направьте избирателей в обход без бордюров; затем понизьте бордюр.
pack/kz-bld/rules/path-step-free/title	На пути ко входу нет ступеней и высоких бордюров
pack/kz-bld/rules/path-tactile-guidance/remedy	Наклейте временную тактильную полосу за 600–800 мм до препятствия; затем переложите постоянную.
pack/kz-bld/rules/path-tactile-guidance/title	Предупредительная тактильная полоса лежит на верном расстоянии до препятствия
pack/kz-bld/rules/path-width/remedy	Уберите с пути машины, снег и урны и поставьте дежурного у узкого места; затем расширьте путь до 1,8 м.
pack/kz-bld/rules/path-width/title	Ширина пути ко входу достаточна
pack/kz-bld/rules/ramp-edge/remedy	Закрепите вдоль открытого края брус высотой не менее 50 мм; затем выполните постоянный бортик.
pack/kz-bld/rules/ramp-edge/title	Бортик пандуса
pack/kz-bld/rules/ramp-handrails/remedy	Закрепите временные поручни и поставьте у пандуса дежурного; затем установите двойные поручни на высоте 0,7 и 0,9 м с обеих сторон.
pack/kz-bld/rules/ramp-handrails/title	Поручни на высоте 0,7 и 0,9 м с двух сторон пандуса
pack/kz-bld/rules/ramp-landings/remedy	Освободите площадку, держите верхнюю дверь открытой и поставьте дежурного; затем расширьте площадки до 1,5 × 1,5 м.
pack/kz-bld/rules/ramp-landings/title	Горизонтальные площадки вверху, внизу и на поворотах пандуса
pack/kz-bld/rules/ramp-run-rise/remedy	Поставьте у пандуса дежурного; затем разделите подъём горизонтальной площадкой, чтобы ни один марш не поднимался выше 0,8 м.
pack/kz-bld/rules/ramp-run-rise/title	Высота одного подъёма пандуса
pack/kz-bld/rules/ramp-slope/remedy	Поставьте более длинный переносной пандус с дежурным или откройте и обозначьте другой вход без ступеней; затем перестройте пандус до 8 % и положе.
pack/kz-bld/rules/ramp-slope/title	Продольный уклон пандуса
pack/kz-bld/rules/ramp-temporary-secure/remedy	До открытия уберите с пандуса снег и воду и наклейте противоскользящие полосы; если он остаётся скользким, замените его.
pack/kz-bld/rules/ramp-temporary-secure/title	Поверхность временного пандуса не скользкая
pack/kz-bld/rules/ramp-width/remedy	Замените швеллеры или узкий пандус сплошным переносным пандусом с дежурным; затем постройте сплошной пандус шириной 1 м в свету.
pack/kz-bld/rules/ramp-width/title	Пандус сплошной и достаточно широкий
pack/kz-bld/rules/rest-toilet/remedy	На день голосования арендуйте доступный мобильный туалет; затем переоборудуйте кабину 1,65 × 1,8 м с дверью 900 мм и поручнями.
pack/kz-bld/rules/rest-toilet/title	Доступный санузел
pack/kz-bld/rules/route-corridor-width/remedy	Уберите из коридора мебель и организуйте поочерёдное движение; затем расширьте проход до 1,5 м, при встречном движении до 1,8 м.
pack/kz-bld/rules/route-corridor-width/title	Ширина коридора
pack/kz-bld/rules/route-doors/remedy	Держите открытыми обе створки или снимите дверь и положите накладной пандус на порог; затем сделайте проём 900 мм без порога.
pack/kz-bld/rules/route-doors/title	Внутренние двери и пороги на пути
pack/kz-bld/rules/route-lift-usable/remedy	На день голосования поставьте кабину, стол выдачи и урну на уровне входа; затем перенесите туда помещение для голосования или замените лифт.
pack/kz-bld/rules/route-lift-usable/title	Лифт исправен и вместителен
pack/kz-bld/title	Строительные нормы Казахстана
pack/kz-cec/instruments/kz-cec-21-183/title	Постановление ЦИК от 23.10.2012 № 21/183 «Инструкция по оснащению помещения для голосования на избирательном участке, пункта для голосования»
pack/kz-cec/instruments/kz-cec-24-217/title	Постановление ЦИК от 21.12.2018 № 24/217 «Рекомендации по обеспечению избирательных прав граждан с инвалидностью» в редакции от 24.12.2025 № 37/49
pack/kz-cec/rules/arr-parking-reserved/remedy	На день голосования оградите конусами ближайшее ко входу место и поставьте переносной знак; затем нанесите постоянную разметку.
pack/kz-cec/rules/arr-parking-reserved/title	Есть парковочное место для избирателя с инвалидностью
pack/kz-cec/rules/booth-lighting/remedy	Поставьте в уголок или в кабину для слабовидящих исправную настольную лампу и проверьте, что она не слепит.
pack/kz-cec/rules/booth-lighting/title	Дополнительное освещение места, где заполняет бюллетень слабовидящий избиратель
pack/kz-cec/rules/booth-wheelchair-present/remedy	Отгородите ширмами низкий стол в тихом углу как кабину с местом для кресла-коляски; затем получите специальную кабину.
pack/kz-cec/rules/booth-wheelchair-present/title	Есть кабина для избирателя на кресле-коляске
pack/kz-cec/rules/booth-wheelchair-table/remedy	Поставьте в специальную кабину низкий стол и лёгкий стул.
pack/kz-cec/rules/booth-wheelchair-table/title	В специальной кабине есть стол и стул
pack/kz-cec/rules/cog-plain-instructions/remedy	Повесьте второй экземпляр информации ниже, на уровне глаз сидящего избирателя.
pack/kz-cec/rules/cog-plain-instructions/title	Информацию в помещении можно прочесть с кресла-коляски
pack/kz-cec/rules/ent-call-button/remedy	Поставьте у входа дежурного на всё время голосования; затем установите беспроводную кнопку вызова.
pack/kz-cec/rules/ent-call-button/title	У входа есть исправная кнопка вызова
pack/kz-cec/rules/ent-stairs-handrails/remedy	Закрепите временный поручень или поставьте у лестницы дежурного; затем установите постоянные поручни с двух сторон.
pack/kz-cec/rules/ent-stairs-handrails/title	У входной лестницы есть поручень
pack/kz-cec/rules/ent-step-free/remedy	Поставьте переносной пандус с дежурным или откройте и обозначьте другой вход без ступеней; затем постройте постоянный пандус либо перенесите участок.
pack/kz-cec/rules/ent-step-free/title	Есть вход без ступеней либо с пандусом или исправным подъёмником
pack/kz-cec/rules/ent-tactile-warning/remedy	Наклейте перед дверью временную тактильную полосу, а рядом рельефную табличку с номером участка; затем выполните их постоянными.
pack/kz-cec/rules/ent-tactile-warning/title	Тактильные знаки у входа
pack/kz-cec/rules/eq-access-corner/remedy	Соберите на одном столе у пути без ступеней компьютер с аудио на двух языках, лупу, лампу и трафареты.
pack/kz-cec/rules/eq-access-corner/title	Оборудованный уголок для избирателей с инвалидностью
pack/kz-cec/rules/eq-kit-complete/remedy	Возьмите недостающее из резерва территориальной комиссии; затем закажите и внесите в ведомость.
pack/kz-cec/rules/eq-kit-complete/title	Оборудование, названное комиссией, есть и исправно
pack/kz-cec/rules/hear-sign-language/remedy	Договоритесь о видеосвязи с переводчиком на день голосования и положите на стол выдачи заряженный планшет; затем обеспечьте присутствие переводчика.
pack/kz-cec/rules/hear-sign-language/title	Есть специалист жестового языка, видеосвязь с ним или видео с жестовым переводом
pack/kz-cec/rules/path-tactile-guidance/remedy	Наклейте временную тактильную дорожку от ворот до двери и поставьте дежурного; затем уложите постоянную тактильную плитку.
pack/kz-cec/rules/path-tactile-guidance/title	Тактильная дорожка ко входу
pack/kz-cec/rules/rest-seating/remedy	Поставьте у стола специальной кабины лёгкий стул, который можно убрать.
pack/kz-cec/rules/rest-seating/title	Есть стул для тех, кто заполняет бюллетень сидя
pack/kz-cec/rules/route-level/remedy	На день голосования поставьте кабину, стол выдачи и урну на уровне входа; затем перенесите помещение для голосования на первый этаж.
pack/kz-cec/rules/route-level/title	Помещение для голосования на уровне входа либо туда ведёт исправный лифт или пандус
pack/kz-cec/rules/route-tactile-nav/remedy	Наклейте временную тактильную дорожку от входа до помещения и кабины; затем уложите постоянную.
pack/kz-cec/rules/route-tactile-nav/title	Тактильная навигация внутри
pack/kz-cec/rules/vis-audio/remedy	Запишите бюллетень и инструкцию на двух языках на телефон или компьютер с наушниками и один раз прослушайте.
pack/kz-cec/rules/vis-audio/title	Аудиоверсия на казахском и русском языках
pack/kz-cec/rules/vis-magnifier-lamp/remedy	Положите на стол уголка лупу и поставьте исправную настольную лампу.
pack/kz-cec/rules/vis-magnifier-lamp/title	Лупа и дополнительная лампа
pack/kz-cec/rules/vis-stencil/remedy	Запросите недостающие трафареты в территориальной комиссии или вырежьте трафарет из картона по образцу и проверьте накануне.
pack/kz-cec/rules/vis-stencil/title	Трафарет с прорезями или шрифтом Брайля на каждый вид бюллетеня
pack/kz-cec/title	Постановления Центральной избирательной комиссии Казахстана
pack/kz/instruments/kz-cl-2464-old/title	Конституционный закон № 2464 «О выборах», старая редакция (около 2007–2009)
pack/kz/instruments/kz-cl-2464/title	Конституционный закон Республики Казахстан от 28.09.1995 № 2464 «О выборах в Республике Казахстан»
pack/kz/instruments/kz-commission-practice/title	Опубликованные сообщения о работе избирательных комиссий, 2019–2026 (не правовой акт)
pack/kz/instruments/kz-observer-training/title	Учебное пособие для наблюдателей, фонд «Еркіндік қанаты» (не правовой акт)
pack/kz/instruments/kz-passport/title	Паспортизация и интерактивная карта доступности, Министерство труда
pack/kz/instruments/kz-voter-notice/title	Объявление для избирателей о голосовании вне участка, местные газеты
pack/kz/rules/area-capacity/remedy	Для этого голосования добавьте столы выдачи и кабины; затем предложите акиму разделить участок.
pack/kz/rules/area-capacity/title	На участке не более 3000 избирателей
pack/kz/rules/area-flow-order/remedy	Поставьте урну за кабинами и закройте обходы лентой или столами, чтобы к урне нельзя было пройти мимо кабин.
pack/kz/rules/area-flow-order/title	К урне избиратели проходят через кабины
pack/kz/rules/area-observer-view/remedy	Пересадите наблюдателей туда, откуда видны урны и входы в кабины, но не видно места заполнения бюллетеней.
pack/kz/rules/area-observer-view/title	Наблюдателям видны урны, вход в кабины и выход из них
pack/kz/rules/arr-dropoff/remedy	Позвоните в службу инватакси, получите подтверждение поездок на день голосования и запишите их число.
pack/kz/rules/arr-dropoff/title	В день голосования работает инватакси
pack/kz/rules/booth-bystander-distance/remedy	Отодвиньте места и очередь от открытой стороны кабины и обозначьте границу лентой на полу.
pack/kz/rules/booth-bystander-distance/title	Присутствующие видят вход в кабину, но не заполнение бюллетеня
pack/kz/rules/booth-camera-sightline/remedy	Закройте объектив непрозрачной лентой с пломбой или отверните кабину и запишите, кто и когда это сделал.
pack/kz/rules/booth-camera-sightline/title	Камера не видит мест заполнения бюллетеней
pack/kz/rules/booth-count/remedy	Возьмите дополнительные кабины из резерва или с другого участка; рекомендуемое нами число указано в наборе house.
pack/kz/rules/booth-count/title	Кабин достаточное количество; нормы закон не называет
pack/kz/rules/booth-enclosure/remedy	Поверните кабину открытой стороной к глухой стене или повесьте непрозрачную штору, затем проверьте обзор с каждого места, из очереди, из соседней кабины и из окон.
pack/kz/rules/booth-enclosure/title	Кабина закрывает место заполнения бюллетеня
pack/kz/rules/booth-entrance-in-view/remedy	Перенесите кабину в помещение для голосования и поставьте так, чтобы с мест наблюдателей был виден вход, но не внутренность.
pack/kz/rules/booth-entrance-in-view/title	Вход в кабину виден, кабина стоит в помещении для голосования
pack/kz/rules/booth-single-occupancy/remedy	Поставьте члена комиссии там, где видны входы в кабины, чтобы пускать избирателей по одному, и повесьте на каждую кабину объявление «один избиратель».
pack/kz/rules/booth-single-occupancy/title	В кабине один избиратель
pack/kz/rules/box-in-view/remedy	Переставьте урну туда, где её целиком видят и комиссия, и наблюдатели с каждого места.
pack/kz/rules/box-in-view/title	Урна на виду у комиссии и наблюдателей
pack/kz/rules/box-mobile-secrecy/remedy	Положите в комплект переносной урны складную ширму или папку для бюллетеня, а членам группы поручите отворачиваться при заполнении.
pack/kz/rules/box-mobile-secrecy/title	Тайна голосования на дому обеспечена
pack/kz/rules/box-mobile-set/remedy	До выезда назначьте в каждую группу второго члена комиссии и сообщите наблюдателям время выезда.
pack/kz/rules/box-mobile-set/title	Переносную урну сопровождают два члена комиссии
pack/kz/rules/box-sealed/remedy	Замените повреждённую урну запасной; за 30 минут до голосования покажите её пустой, поставьте номерные пломбы на все места и запишите номера.
pack/kz/rules/box-sealed/title	Урна цела, проверена пустой и опломбирована
pack/kz/rules/cog-plain-instructions/remedy	Запросите в территориальной комиссии образец на недостающем языке и повесьте рядом с другим.
pack/kz/rules/cog-plain-instructions/title	Образец показывает бюллетень на казахском и русском языках
pack/kz/rules/doc-accessibility-passport/remedy	Обратитесь в акимат, чтобы здание обследовали, выдали паспорт и нанесли на карту доступности.
pack/kz/rules/doc-accessibility-passport/title	У здания есть паспорт доступности, объект показан на карте
pack/kz/rules/doc-needs-register/remedy	Запросите в отделе социальной защиты числа по категориям без имён и подшейте их с датой.
pack/kz/rules/doc-needs-register/title	Есть сведения о числе избирателей, которым нужны условия, по категориям
pack/kz/rules/ent-step-free/remedy	Поставьте переносной пандус с дежурным или откройте и обозначьте другой вход без ступеней; затем постройте постоянный пандус либо перенесите участок.
pack/kz/rules/ent-step-free/title	Есть вход без ступеней либо с пандусом или исправным подъёмником
pack/kz/rules/path-signage/remedy	Повесьте снаружи здания крупный номер участка и стрелки к входу без ступеней.
pack/kz/rules/path-signage/title	Снаружи видны номер участка и указатели
pack/kz/rules/path-step-free/remedy	Положите на ступени переносной пандус с дежурным или направьте избирателей другим путём с указателями; затем устройте постоянный путь без ступеней.
pack/kz/rules/path-step-free/title	Путь от улицы или парковки до входа без ступеней
pack/kz/rules/pub-evidence-privacy/remedy	Уничтожьте снимок с указанием причины и сделайте другой до открытия или после закрытия участка.
pack/kz/rules/pub-evidence-privacy/title	На фото нет заполненного бюллетеня и занятой кабины
pack/kz/rules/pub-no-campaign/remedy	Снимите и уберите под замок все агитационные материалы в здании и запишите, что и на каком расстоянии висит снаружи.
pack/kz/rules/pub-no-campaign/title	На участке и рядом нет агитационных материалов
pack/kz/rules/rest-toilet/remedy	На день голосования арендуйте доступный мобильный туалет; затем переоборудуйте одну кабину на пути без ступеней.
pack/kz/rules/rest-toilet/title	Есть санузел для лиц на кресле-коляске
pack/kz/rules/route-signage/remedy	Разделите участки лентой или ширмами и повесьте на развилке крупные номера и стрелки своего цвета для каждого.
pack/kz/rules/route-signage/title	Участки в одном здании разделены и обозначены
pack/kz/rules/safe-fire-exits/remedy	До открытия отоприте и освободите все выходы и возьмите огнетушитель с действующим сроком; затем перезарядите просроченные.
pack/kz/rules/safe-fire-exits/title	Выходы открыты и свободны, есть исправный огнетушитель с действующим сроком
pack/kz/rules/staff-assistance-rule/remedy	Повесьте у стола выдачи правило (помощника выбирает избиратель; им не может быть член комиссии, должностное лицо, доверенное лицо, журналист или наблюдатель) и добавьте графу для фамилии.
pack/kz/rules/staff-assistance-rule/title	Правило о помощнике вывешено, в списке есть место для его фамилии
pack/kz/rules/staff-trained/remedy	До открытия проведите часовой инструктаж о помощи избирателям с инвалидностью и запишите присутствовавших.
pack/kz/rules/staff-trained/title	Обучение членов комиссии проведено
pack/kz/title	Закон Казахстана о выборах
pack/odihr/instruments/cis-2002/title	Конвенция СНГ о стандартах демократических выборов, 2002
pack/odihr/instruments/odihr-georgia-opinion/title	Венецианская комиссия и БДИПЧ ОБСЕ, совместное заключение по Грузии
pack/odihr/instruments/odihr-guidelines/title	БДИПЧ ОБСЕ, руководящие принципы, 1-е издание
pack/odihr/instruments/un-crpd/title	Конвенция ООН о правах инвалидов, 2006
pack/odihr/instruments/venice-report/title	Венецианская комиссия, доклад об избирательном праве и организации выборов в Европе, 2006
pack/odihr/rules/area-capacity/remedy	Для этого голосования добавьте столы выдачи и кабины; затем предложите разделить участок.
pack/odihr/rules/area-capacity/title	На участке не более 1500 избирателей
pack/odihr/rules/booth-enclosure/remedy	Поверните кабину открытой стороной к глухой стене или повесьте непрозрачную штору, закройте окна и объективы, затем проверьте обзор с каждого места.
pack/odihr/rules/booth-enclosure/title	Исключён любой контроль за заполнением бюллетеня
pack/odihr/rules/booth-entrance-in-view/remedy	Перенесите кабину в помещение для голосования и поставьте так, чтобы был виден вход, но не внутренность.
pack/odihr/rules/booth-entrance-in-view/title	Кабина на виду и в помещении для голосования
pack/odihr/rules/booth-rear-approach/remedy	Поверните кабину открытой стороной к стене и закройте проход за ней лентой либо повесьте штору.
pack/odihr/rules/booth-rear-approach/title	При открытой кабине расстановка не позволяет пройти или заглянуть за спину избирателя
pack/odihr/rules/booth-single-occupancy/remedy	Поставьте члена комиссии там, где видны входы в кабины, чтобы пускать избирателей по одному.
pack/odihr/rules/booth-single-occupancy/title	Нет семейного голосования, в кабине один избиратель
pack/odihr/rules/booth-wheelchair-equal-secrecy/remedy	Поверните кабину к стене, закройте её ширмой или шторой и проверьте обзор сидя.
pack/odihr/rules/booth-wheelchair-equal-secrecy/title	Доступная кабина обеспечивает тайну голосования наравне с другими
pack/odihr/rules/staff-assistance-rule/remedy	Повесьте у стола выдачи правило, что помощника выбирает сам избиратель и никто другой.
pack/odihr/rules/staff-assistance-rule/title	Вывешено, что избирателю может помочь лицо по его выбору
pack/odihr/title	Международные обязательства: БДИПЧ, Венецианская комиссия, КПИ, Конвенция СНГ
pack/uk/instruments/uk-councils/title	Опубликованная практика советов Великобритании, с 2023 года (не правовой акт)
pack/uk/instruments/uk-ec-booking/title	Избирательная комиссия, подбор пригодных помещений для участков
pack/uk/instruments/uk-ec-draft/title	Избирательная комиссия, проект руководства для официальных консультаций
pack/uk/instruments/uk-ec-information/title	Избирательная комиссия, руководство к закону «О выборах» 2022 года, информация для избирателей
pack/uk/instruments/uk-ec-minimum/title	Избирательная комиссия, руководство к закону «О выборах» 2022 года, минимальное оснащение
pack/uk/instruments/uk-home-affairs-1998/title	Парламент Великобритании, комитет по внутренним делам, приложение G, 1998 (не правовой акт)
pack/uk/instruments/uk-setup-checklist/title	Контрольный список подготовки участка, Великобритания, копии до 2023 года
pack/uk/rules/booth-wheelchair-present/remedy	Поставьте как кабину низкий стол с экранами с трёх сторон, затем получите кабину для кресла-коляски.
pack/uk/rules/booth-wheelchair-present/title	Не менее одной кабины на уровне кресла-коляски
pack/uk/rules/box-slot-reach/remedy	Поставьте одну урну на низкий стол на пути без ступеней и проверьте сидя.
pack/uk/rules/box-slot-reach/title	Избиратель на кресле-коляске сам дотягивается до урны
pack/uk/rules/cog-calm-flow/remedy	Выключите музыку, оставьте одно место в начале очереди и попросите сотрудников никого не торопить.
pack/uk/rules/cog-calm-flow/title	Нет шума, и тому, кто не может стоять, не нужно ждать в очереди
pack/uk/rules/cog-plain-instructions/remedy	Напечатайте объявление для двери, помещения и каждой кабины; подумайте о рисунках и простом языке.
pack/uk/rules/cog-plain-instructions/title	Объявление о порядке голосования висит снаружи, внутри и в каждой кабине
pack/uk/rules/doc-remediation-plan/remedy	Впишите для каждого нарушения, что его исправит, кто действует и к какому сроку.
pack/uk/rules/doc-remediation-plan/title	Недостатки записаны вместе с улучшением и принятыми мерами
pack/uk/rules/ent-alternative-entrance/remedy	Поставьте у каждого входа со ступенями указатель к входу без ступеней на высоте, удобной для сидящего.
pack/uk/rules/ent-alternative-entrance/title	Другой вход, без ступеней, ясно обозначен, указатель читается с кресла-коляски
pack/uk/rules/path-signage/remedy	Повесьте снаружи крупную вывеску и стрелки, затем сядьте перед каждой на стул и опустите её так, чтобы она читалась.
pack/uk/rules/path-signage/title	Крупную вывеску и указатели снаружи можно прочесть с кресла-коляски
pack/uk/rules/ramp-temporary-secure/remedy	Закрепите пандус с обоих концов, вместо крутого возьмите более длинный и проверяйте его несколько раз в течение дня.
pack/uk/rules/ramp-temporary-secure/title	Временный пандус закреплён и устойчив, уклон невелик
pack/uk/rules/rest-seating/remedy	Поставьте стулья вдоль очереди и у кабин.
pack/uk/rules/rest-seating/title	Есть стулья для избирателей
pack/uk/rules/route-obstacles/remedy	Уберите незакреплённые коврики или приклейте все их края к полу.
pack/uk/rules/route-obstacles/title	Коврики лежат вровень с полом
pack/uk/rules/staff-trained/remedy	До открытия проведите инструктаж для всех необученных по каждому виду инвалидности и запишите присутствовавших.
pack/uk/rules/staff-trained/title	Все сотрудники обучены помогать избирателям с разной инвалидностью
pack/uk/rules/vis-large-print/remedy	Напечатайте образец бюллетеня крупно в двух экземплярах, один повесьте в помещении, другой держите на столе выдачи.
pack/uk/rules/vis-large-print/title	Один крупный образец бюллетеня вывешен, другой можно взять в руки
pack/uk/rules/vis-magnifier-lamp/remedy	Положите на стол выдачи лупу, лучше две разной силы.
pack/uk/rules/vis-magnifier-lamp/title	Есть лупа
pack/uk/rules/vis-stencil-match/remedy	Наложите приспособление на полученный бюллетень, сделайте осязаемую метку верхнего угла и запишите список имён на аудио или напечатайте его шрифтом Брайля.
pack/uk/rules/vis-stencil-match/title	Приспособление совпадает с бюллетенем, порядок имён можно узнать на слух или по Брайлю
pack/uk/rules/vis-stencil/remedy	Запросите тактильное приспособление из резерва или вырежьте трафарет из картона по образцу и испытайте его.
pack/uk/rules/vis-stencil/title	Есть тактильное приспособление для голосования
pack/uk/title	Избирательная комиссия Великобритании, руководство по избирателям с инвалидностью
packfile.category-twice	Группа «{category}» указана дважды. Уберите одну.
packfile.changed-categories	прежние группы: {categories}
packfile.empty	Файл пуст. Пакет правил начинается с «pandus: pack/1».
packfile.hint-severity	Переопределение меняет тяжесть «{rule}», но у этих групп она своя и остаётся прежней: {categories}. Чтобы изменить и её, укажите «categories».
packfile.hint-unseen	«verified» значит, что текст прочитан, но, по словам пакета, текст «{instrument}» никто не видел. Снизьте уверенность или напишите seen: true.
packfile.not-text	Файл — не текст в UTF-8. Пакет правил — это YAML в UTF-8.
packfile.override-empty	Переопределение «{rule}» ничего не меняет. Укажите, что меняется, или уберите его.
packs.base-circle	Пакеты расширяют друг друга по кругу: {files}. Один из них должен быть самостоятельным.
packs.base-depth	Друг друга расширяют более {limit} пакетов. Объедините часть из них.
packs.base-missing	Пакет, который расширяет этот файл, не прочитан.
packs.citation-needed	Переопределение «{rule}» меняет число, поэтому нужна своя ссылка (citation): число больше не из прежнего документа.
packs.hint-clause	«verified» значит, что текст прочитан, но пункт не указан. Укажите пункт или снизьте уверенность.
packs.hint-id	Идентификатор «{id}» записан не как my-city-ramp: строчные латинские буквы, цифры, одиночные дефисы. Идентификаторы не меняются.
packs.hint-instrument	Ни одно правило не ссылается на документ «{instrument}».
packs.hint-never	Правило «{rule}» никогда не применяется: его «when» всегда ложно.
packs.hint-no-text	Поле «{field}» пусто: в отчётах вместо него не будет ничего или будет идентификатор.
packs.hint-override-text	Переопределение «{rule}» меняет число, но не «{field}»: прежний текст может называть прежнее число.
packs.hint-translation	У поля «{field}» нет текста на: {languages}. Читатель увидит его на другом языке.
packs.hint-unit	«{fact}» измеряется в {unit}, а порог {text} — нет. Напишите единицу или отношение, например 1:12.
packs.hint-when	Правило «{rule}» применяется в зависимости от «{fact}» и требует того же: искомый недостаток может его отключить. Оставьте этот факт только в «require».
packs.id-built-in	Идентификатор «{pack}» принадлежит встроенному пакету. Дайте файлу собственный.
packs.id-twice	У двух указанных пакетов один идентификатор «{pack}». Укажите каждый пакет один раз и дайте файлам разные идентификаторы.
packs.instrument-taken	В расширяемом пакете уже есть документ «{instrument}». Дайте своему другой идентификатор.
packs.not-threshold	«{text}» — не порог. Напишите число с единицей, например 8 % или 900 mm, диапазон или notSeen.
packs.only-built-in	«{pack}» — файл. Реестр запоминает только встроенные пакеты; файл указывайте через --pack при каждой проверке.
packs.overrides-alone	Переопределять нечего. Укажите изменяемый пакет в поле «extends».
packs.retired-changed	Исключённое правило нельзя ещё и менять. Уберите «{key}» или «retired».
packs.retired-needed	Правило «{other}» опирается на исключённое «{rule}». Исключите оба или ни одного.
packs.threshold	В правиле «{rule}» нет порога «{threshold}». Есть: {thresholds}.
packs.threshold-none	Правило «{rule}» ничего не сравнивает с числом, порога «{threshold}» в нём нет.
packs.too-large	Пакет правил — не более {limit} байт, а этот файл больше. Тот ли это файл?
packs.yaml	Пакет правил — неверный YAML: {reason}.
panorama.arithmetic-coding	Снимок сжат арифметическим кодированием, которое не показывает ни один браузер. Сохраните панораму как обычный JPEG.
panorama.blurred	На снимке мало мелких деталей. Если таблички не читаются, протрите объектив, закрепите камеру и снимите заново.
panorama.cmyk	Снимок в печатных цветах (CMYK). Сохраните панораму в экранных цветах (sRGB).
panorama.component-missing	Нет цветового канала {channels}, поэтому цвета неверны. Скопируйте файл с камеры ещё раз или сохраните его заново.
panorama.corrupt-data	Данные снимка повреждены ({detail}): части снимка могут быть серыми или сдвинутыми. Скопируйте файл с камеры ещё раз или снимите панораму заново.
panorama.empty-file	Файл пуст. Скопируйте его с камеры ещё раз.
panorama.file-too-large	Файл больше {limit} МБ. Сохраните панораму из программы камеры как обычный JPEG.
panorama.file-unreadable	Файл не удаётся прочитать ({reason}). Проверьте путь и права доступа или скопируйте файл ещё раз.
panorama.future-capture-date	Дата снимка {date} ещё не наступила. Поставьте часы камеры и введите верную дату вручную.
panorama.gpano-absent	В файле не указано, что это панорама; по форме он принят как полная сфера. Проверьте, что снимок можно повернуть на полный круг.
panorama.gpano-invalid	Сведения о панораме неполны или противоречивы ({field}). Сохраните панораму из программы камеры ещё раз.
panorama.gpano-stale	Сведения о панораме относятся к размеру {described}, а у снимка {actual}: его уменьшили позже. Сведения пересчитаны; если есть исходный файл, пришлите его.
panorama.grayscale	Снимок чёрно-белый. Если так и задумано, делать ничего не нужно.
panorama.huffman-tables-absent	В файле нет таблиц для чтения, использованы стандартные. Некоторые программы его не откроют: посмотрите на снимок и, если он выглядит неверно, сохраните его заново.
panorama.low-resolution	Ширина снимка {width} пикселей; лучше {recommended} или больше. Проверьте, видны ли мелочи: таблички, пороги.
panorama.malformed-structure	Файл устроен неверно, показать его нельзя ({detail}). Скопируйте его с камеры ещё раз или сохраните заново.
panorama.memory-over-budget	Чтобы открыть этот снимок, нужно более {limit} МБ памяти. Сохраните панораму как обычный (не прогрессивный) JPEG.
panorama.metadata-damaged	Сведения {block} в файле повреждены и использованы не полностью. Если нет даты или места, введите их вручную.
panorama.missing-end-marker	Снимок цел, но конца файла не хватает. Посмотрите на низ снимка; если есть сомнения, скопируйте файл ещё раз.
panorama.no-capture-date	В файле не указано, когда сделан снимок. Введите дату вручную.
panorama.not-a-sphere	Снимок {width} × {height} пикселей не круговая панорама: ширина должна быть вдвое больше высоты. Снимите панораму 360° или добавьте этот снимок как обычное фото.
panorama.not-jpeg	Это не снимок JPEG, а файл вида {found}. Сохраните панораму как JPEG: сменить имя файла недостаточно.
panorama.odd-header	Заголовок файла необычен ({detail}), на снимок это не влияет. Делать ничего не нужно.
panorama.orientation-applied	Камера отметила, что снимок повёрнут (ориентация {orientation}); публикуемые копии поставлены прямо. Делать ничего не нужно.
panorama.orientation-invalid	Отметка ориентации {orientation} ничего не значит и не учтена. Проверьте, не лежит ли снимок на боку.
panorama.partial-sphere	Панорама охватывает только {horizontal}° по горизонтали и {vertical}° по вертикали. Проверьте, что на ней видны вход, путь и кабины.
panorama.pole-mismatch	Верх и низ снимка не похожи на сферу. Проверьте, что это панорама 360°, а не обычное фото такой же формы.
panorama.progressive-incomplete	Не хватает части мелких деталей: файл обрезан между двумя проходами. Скопируйте его с камеры ещё раз.
panorama.projection-unsupported	У панорамы проекция {projection}; показать можно только равнопромежуточную (equirectangular). Выберите её при сохранении.
panorama.seam-mismatch	Левый и правый края не сходятся в {share} % строк: панорама может быть обрезана. Посмотрите, что позади камеры; если части нет, снимите заново.
panorama.stray-bytes	В файле {bytes} лишних байтов. Посмотрите на снимок; если он нечист, скопируйте файл ещё раз.
panorama.too-bright	{share} % снимка совсем белые. Проверьте, не пропало ли важное; если пропало, снимите заново при меньшей яркости.
panorama.too-dark	{share} % снимка чёрные. Проверьте, видны ли путь и двери; снимите заново при включённом свете.
panorama.too-many-pixels	Заявленный размер снимка {width} × {height} пикселей; допускается до {limit} мегапикселей и 65500 пикселей по стороне. Сохраните его в меньшем размере.
panorama.too-many-scans	Снимок разбит более чем на {limit} проходов, камеры так не делают. Сохраните панораму как обычный JPEG.
panorama.too-small	Ширина снимка всего {width} пикселей; чтобы оценить пандус или порог, нужно не менее {limit}. Пришлите исходный файл с камеры, а не копию из мессенджера.
panorama.trailing-data	После снимка в файле ещё {bytes} байтов ({found}). В публикуемые копии они не попадают; проверьте, что в исходном файле нет личного, например видео.
panorama.truncated	Файл обрывается посреди снимка: он скопирован не до конца. Скопируйте его с камеры ещё раз.
panorama.unknown-kind	Это не снимок JPEG и не файл другого известного вида. Скопируйте панораму с камеры ещё раз.
panorama.unset-camera-clock	Дату {date} камера показывает, когда её часы не поставлены. Поставьте часы и введите верную дату вручную.
panorama.unsupported-process	Эту редкую разновидность JPEG ({process}) браузеры не показывают. Сохраните панораму как обычный JPEG.
past.as-of	По состоянию на {moment}
past.as-of-known	По состоянию на {moment}, как было известно на {known}
past.help-as-of	По состоянию на эту дату или момент.
past.help-known-at	Только записанное к этой дате или моменту.
past.known-at	Известно на
past.not-yet	{precinct} впервые записан {moment}; раньше о нём ничего не было известно. Укажите более позднюю дату.
plan.alone	{option} не сочетается с {other}.
plan.better	Участков с лучшей оценкой, чем сейчас
plan.confirm	Больше не нарушение, проверить на месте
plan.covers	Закрывает до устранения
plan.district	Район {district}
plan.for	Для чего
plan.giver	{ref} (только отдаёт)
plan.grades	Что станет с оценками
plan.help	План для территорий или участков: какое запасное исправное оборудование куда перевезти в пределах района, что ещё сделать и в каком порядке, и как это изменит оценки. Ничего не записывается.
plan.help-moving-list	Записать список перевозки из --fix-plan ещё и в файл CSV; строка говорит, что перевезти командой equipment move.
plan.help-what-if	Оценить участок так, будто это только что измерено, например ramp/side.slope=7.5%; можно повторять, не записывается.
plan.hypothetical	ПРЕДПОЛОЖЕНИЕ: оценено так, будто измерено: {facts}. Ничего из этого не записано.
plan.lacking	Не хватает, лишнего в районе нет: {count}
plan.measure	временная мера, принять и испытать: {measure}
plan.measure-first	Сначала проверить
plan.more	ещё {count}: pandus audit {ref}
plan.move	{thing} {number}: {from} → {to}
plan.move-measure	нужно для временной меры «{measure}»
plan.moves	Перевезти: {count}
plan.moving-list-alone	--moving-list используется только вместе с --fix-plan.
plan.no-moves	Нет ничего точно исправного и точно лишнего, что устранило бы здесь нарушение.
plan.now	План составляется по тому, где вещи сейчас: уберите --as-of и --known-at.
plan.observe	Затем запишите
plan.remark	Ничего не записано. Предлагается только то, что точно исправно и точно лишнее; оценка названа такой, какую даёт тот же аудит, и неизвестное не считается выполненным.
plan.supposed-new	{element} не записан; предполагается, что он есть как новый.
plan.target	Нет ни территории, ни ровно одного действующего участка «{text}». Территории покажет pandus area list, участок укажите как КОД/НОМЕР.
plan.targets	--fix-plan требует кода территории или участка, например --fix-plan 60 61.
plan.title	План исправлений
plan.totals	Участков в плане: {precincts}; предметов перевезти: {moves}; временных мер: {temporary}; работ: {works}; переездов: {relocate}; не хватает: {lacking}.
plan.unseen	У отдающего остаётся то, что заведомо нужно; текст с числом не видели.
plan.voters	Затронуто избирателей
plan.what-if-one	--what-if относится к одному участку: укажите его, например 60.
progress.copy-check	Проверка копии
progress.copy-database	Копирование базы, страниц
progress.copy-files	Копирование файлов, байт
progress.export	Запись участков
progress.files	Чтение файлов
progress.history	Чтение истории
progress.import	Чтение файла, байт
progress.line	{work}: {done} из {total} ({percent} %), {rate}/с, осталось {left}
progress.line-start	{work}: {done} из {total} ({percent} %)
registry.ambiguous	{text} — это {count} участков. Укажите один из них: {candidates}.
registry.ambiguous-more	{text} — это {count} участков, среди них {candidates}. Пишите код/номер.
registry.area-code	«{area}» не может быть кодом территории: код не пуст, в нём нет «/» и пробелов по краям.
registry.area-exists	Территория {area} уже есть в реестре.
registry.busy	В реестр пишет другая команда: {command} (процесс {pid}, с {since}). Ожидание {seconds} с; ничего не записано. Дождитесь её или завершите процесс и повторите.
registry.busy-unknown	Реестр занят другой программой. Ожидание {seconds} с; ничего не записано. Дождитесь её и повторите.
registry.commission-exists	Комиссия {commission} уже есть в реестре.
registry.country	«{country}» — не код страны. Укажите две буквы ISO 3166, например KZ.
registry.damaged	База реестра {path} повреждена ({detail}). Ничего в неё не записывайте: восстановите резервную копию или скопируйте каталог и выполните «pandus verify».
registry.database	База данных отклонила запрос ({detail}). Ничего не записано. Выполните «pandus verify»; если повреждений нет, сообщите об этом.
registry.disk	Сбой диска при работе с {path} ({detail}). Подтверждённые данные не потеряны; проверьте диск и повторите.
registry.disk-full	Диск, на котором лежит {path}, заполнен; ничего не записано. Освободите место и повторите.
registry.exists	В {path} уже есть реестр. Откройте его или выберите другой каталог.
registry.external-taken	{system} {id} уже принадлежит другой записи реестра. Проверьте, какой из двух.
registry.newer	Реестр {path} записан более новой версией Pandus (формат {found}, эта версия знает {known}). Ничего не изменено. Обновите Pandus.
registry.no-area	Нет территории с кодом {area}. Сначала добавьте её.
registry.no-area-near	Нет территории с кодом {area}. Может быть, {near}?
registry.no-commission	Нет комиссии {commission}. Сначала добавьте её.
registry.no-file	Нет файла {path}. Проверьте путь.
registry.no-panorama	В реестре нет панорамы {panorama}.
registry.no-precinct	В реестре нет участка {text}. Пишите код/номер; весь список даёт «pandus precinct list».
registry.no-precinct-near	В реестре нет участка {text}. Похожие: {near}.
registry.no-premises	Нет помещения {premises}. Сначала добавьте его.
registry.not-a-registry	{path} — не реестр: в нём нет registry.sqlite, созданного Pandus. Проверьте --registry или создайте реестр командой «pandus init».
registry.not-empty	{path} не пуст, поэтому реестр там не создаётся. Выберите новый или пустой каталог.
registry.observation-invalid	Наблюдение за {element} нельзя сохранить ({detail}). Укажите наблюдателя и конечное значение.
registry.older	Реестр {path} имеет старый формат. Обновите его командой «pandus upgrade»: прежняя база сохранится рядом; пока ничего не изменено.
registry.permission	Нет доступа к {path} ({detail}). Проверьте права доступа и повторите.
registry.precinct-exists	Участок {precinct} уже есть в реестре.
registry.precinct-number	«{number}» не может быть номером участка: он не пуст и не начинается и не кончается пробелом.
registry.premises-exists	Помещение {premises} уже есть в реестре.
registry.read-only	Реестр {path} открыт только для чтения, поэтому ничего не записано.
registry.unfinished-copy	{path} лежит на носителе только для чтения и был скопирован во время записи. Скопируйте каталог на диск с правом записи и откройте его там.
registry.verify-change	Записанное изменением {change} ({command}, {at}) уже не то: строку изменили, добавили или удалили в обход реестра. Восстановите резервную копию.
registry.verify-database	SQLite нашёл повреждение базы: {detail}. Восстановите резервную копию.
registry.verify-identity	Строки {table} ({count}) расходятся с историей (первая: {row}). Восстановите резервную копию.
registry.verify-link	Изменение {change} не продолжает предыдущее: история обрезана или переставлена. Восстановите резервную копию.
registry.verify-media-damaged	Файл {file} повреждён: хеш содержимого — {found}. Верните его из резервной копии или добавьте оригинал ещё раз.
registry.verify-media-leftover	{file} — недописанный файл прерванной команды. Он безвреден; удалите его.
registry.verify-media-missing	Файл {file} пропал. Верните его из резервной копии или добавьте оригинал ещё раз.
registry.verify-media-not-purged	Файл {file} подлежал уничтожению, но всё ещё на месте. Удалите его.
registry.verify-media-orphan	На файл {file} не ссылается ни одна запись. Он безвреден и остался от прерванной команды: добавьте его ещё раз или удалите.
registry.verify-media-unreadable	Файл {file} не читается ({detail}). Проверьте диск и права доступа.
registry.verify-reference	Строка {row} таблицы {table} ссылается на отсутствующую строку {parent}. Восстановите резервную копию.
registry.verify-sequence	Из истории {table} исчезли строки ({missing}) в конце или середине. Восстановите резервную копию.
registry.verify-trigger	Пропал запрет {trigger}, охраняющий историю от изменений. Восстановите резервную копию.
registry.zone	Нет часового пояса «{zone}». Укажите имя IANA, например Asia/Qyzylorda.
report.about	Об этом отчёте
report.any-value	неизвестно
report.area	Территория
report.as-of	По состоянию на
report.at-least	не менее {value}
report.at-most	не более {value}
report.basis	Основание
report.basis-none	ничего не оценено
report.by-pack	Оценка по пакетам
report.causes	Почему
report.chain	Цепочка доступа
report.chain-broken	прервано
report.chain-caption	От прибытия до выхода, для каждой группы избирателей
report.chain-faults	мелкие недостатки
report.chain-inapplicable	неприменимо
report.chain-open	не подтверждено
report.chain-passed	проходимо
report.chain-unjudged	нет правил
report.commission	Комиссия
report.concerns	Кого касается
report.contents	Содержание
report.counts	Результаты
report.counts-line	нарушений {failed}, требуют проверки {cantTell}, не обследовано {untested}, выполнено {passed}: всего применимо {denominator}; неприменимо {inapplicable}; срок ещё не наступил {dueLater}
report.coverage	Решено
report.coverage-none	нечего решать
report.coverage-share	{percent} % ({decided} из {denominator})
report.covered	закрыто принятой и испытанной временной мерой
report.decided-by	Что решило
report.decided-more	и ещё {count}
report.decided-not-judged	в выбранных пакетах нет правил об этом
report.decided-nothing	ни одно требование не признано выполненным
report.decided-passed	все критические и серьёзные требования выполнены или неприменимы (выполнено: {count})
report.declared-fail	если верить заявленному: было бы нарушение
report.declared-inapplicable	если верить заявленному: было бы неприменимо
report.declared-pass	если верить заявленному: было бы выполнено
report.denominator	Применимо
report.district-count	Участков: {count}
report.district-failures	Самые частые нарушения
report.district-failures-caption	На скольких из {count} участков требование нарушено или не подтверждено
report.district-failures-none	Нарушений пока не найдено.
report.district-flagged	Нужны меры: {count} из {total} участков
report.district-grades-caption	Участки по оценкам
report.district-precincts	Все участки
report.district-precincts-caption	Оценка каждого участка и доля решённого
report.district-title	Избирательные участки: доступность и тайна голосования
report.district-unconfirmed	Критическое или серьёзное не подтверждено: {count} из {total} участков
report.due	Срок
report.due-later	Срок не наступил
report.element	Где
report.element-named	{kind} «{id}»
report.element-unlisted	{kind}: всё, что не внесено в список
report.element-whole	участок в целом
report.equal	ровно {value}
report.evidence	Доказательства
report.fact	Факт
report.failed	Нарушения
report.failed-none	Нарушенных требований не найдено.
report.failed-none-open	Нарушенных требований пока не найдено. Неподтверждённое — ниже.
report.first-broken-link	Первое прерванное звено
report.fix	Чем устраняется
report.flagged	НУЖНЫ МЕРЫ
report.flagged-access	недоступен: {groups}
report.flagged-last-seen	критическое нарушение было при последнем осмотре, с тех пор никто не проверял
report.flagged-secrecy	тайна голосования нарушена
report.grade	Оценка
report.greater	более {value}
report.group	Избиратели
report.group-count	{title} ({count})
report.inapplicable	Неприменимо
report.inapplicable-none	Применимы все правила.
report.last-known	при последнем осмотре: {outcome}
report.law	Источник
report.law-clause	ст. (п.) {clause}
report.law-no-clause	пункт неизвестен
report.law-not-seen	текст не видели
report.legend	К — кресло-коляска, О — трудно ходить, С — зрение, Г — слух, У — понятность. {full} — доступен полностью, {partial} — частично, {conditional} — условно, {none} — недоступен, ? — не подтверждено. Нар. — нарушений, Н/п — не подтверждено, Реш. — доля решённого среди применимого.
report.less	менее {value}
report.link	Звено
report.margin-short	отклонение {amount}
report.margin-spare	запас {amount}
report.measured	Найдено
report.moment	Этап
report.next	Проверить далее
report.next-caption	Каждый факт и сколько нерешённых результатов его ждут
report.next-how	Как
report.next-instrument	Достаточно точный прибор: {instrument}.
report.next-list	Что проверить далее
report.next-list-fact	{kind}: запишите каждый объект или то, что их нет
report.next-presence	{element}: есть ли на месте?
report.next-waiting	Результатов
report.no	нет
report.no-broken-link	нет
report.no-broken-link-open	пока не найдено; подтверждено не всё
report.no-flag	Критических нарушений нет, всё критическое и серьёзное подтверждено.
report.not-judged	не оценивается
report.open	Не подтверждено
report.open-none	Всё, что применимо, решено.
report.or	или
report.pack-force	Сила
report.pack-id	Пакет
report.pack-version	Версия
report.packs	Правила из
report.panorama-alt	Панорама: {view}
report.panorama-checks	Замечания к файлу
report.panorama-facts	Что о нём известно реестру
report.panorama-file	Файл
report.panorama-no-facts	В реестре нет сведений о том, что на ней.
report.panorama-size	{width} × {height} пикселей
report.panoramas	Панорамы
report.passed	Выполнено
report.passed-none	Выполненных требований не найдено.
report.place	Место
report.place-unknown	здание не указано
report.precinct	Участок
report.precision-assumed	погрешность не указана: число принято как точное
report.proof	Чем доказано
report.proof-none	следует из других сведений реестра
report.registry	Редакция реестра
report.remedy	Что сделать
report.required	Требуется
report.requirement	Требование
report.sample	УЧЕБНЫЕ ДАННЫЕ. Участки и измерения в этом отчёте вымышлены.
report.severity	Тяжесть
report.severity-open	{known}, возможно {open}
report.skip	Перейти к оценке
report.source-absent	отсутствует
report.source-complete	список полный
report.source-none	таких нет
report.source-parent	относится к: {element}
report.source-present	имеется
report.state	Состояние
report.state-clear	критического нет
report.state-flagged	нужны меры
report.state-unconfirmed	не подтверждено
report.summary	Сводка
report.table-coverage	Реш.
report.table-failed	Нар.
report.table-flagged	ДА
report.table-link	Первое прерванное звено
report.table-open	Н/п
report.table-state	Меры
report.title	Избирательный участок {ref}: доступность и тайна голосования
report.unconfirmed	НЕ ПОДТВЕРЖДЕНО
report.unconfirmed-groups	пока нельзя сказать: {groups}
report.unequal	не {value}
report.verdict	Оценка
report.verdict-caption	Доступность для каждой группы избирателей и тайна голосования
report.words	О словах: «выполнено» и «нарушение» — решено. «Требует проверки» и «не обследовано» — не решено и никогда не считается выполненным. «Неприменимо» доказано фактом и не улучшает чисел. Решено = (выполнено + нарушения) / всё применимое.
report.yes	да
request.cannot-copy	{file} не удаётся скопировать для проверки. Есть ли место во временном каталоге?
request.cannot-write	{path} не записывается ({reason}). Освободите место и повторите; ничего не сохранено.
request.country	«{country}» — не код страны. Пишите две прописные буквы, например KZ.
request.date	«{text}» — не дата. Пишите 2026-11-24 или 2026-11-24T10:30:00+05:00.
request.exists	{file} уже существует и не тронут. Выберите другое имя.
request.no-output	Не удалось записать результат: {detail}. Освободите место или выберите другое; записанное в реестр сохранено.
request.no-registry	Реестр не указан. Задайте --registry КАТАЛОГ или переменную PANDUS_REGISTRY; «pandus init КАТАЛОГ» создаёт новый.
request.output	{file} не записывается. Проверьте каталог и свободное место.
request.unexpected	Неожиданный сбой: {detail}. Ничего не изменено.
request.unreadable	{file} не читается. Проверьте имя и права на чтение.
request.which-precinct	Укажите участок, например 60, или --all.
request.word	«{text}» не подходит для {option}. Используйте одно из: {words}.
request.zone	«{zone}» — не часовой пояс. Пишите, например, Asia/Qyzylorda.
rules.also	также записано: {observation}
rules.basis	Считается как
rules.because	{value}, причина: {causes}
rules.belongs-maybe	неизвестно, к чему относится
rules.belongs-no	относится к другому ({parent})
rules.belongs-yes	относится к этому элементу ({parent})
rules.changed	Изменено пакетом {pack}
rules.changed-citation	прежний источник: {source}
rules.changed-severity	прежняя тяжесть: {severity}
rules.changed-threshold	{subject}: {now} вместо {was}
rules.clause-seen	текст видели
rules.clean	{file}: замечаний нет.
rules.confidence	Насколько мы уверены
rules.counted	{file}: ошибок {errors}, подсказок {hints}.
rules.counts-maybe	возможно учитывается
rules.counts-no	не учитывается
rules.counts-yes	учитывается
rules.due-later	Срок позже ({due}): на этапе «{moment}» проверка лишь учитывает правило, но не судит по нему.
rules.each	Для каждого
rules.each-none	один раз для участка
rules.escalates	Тяжесть «{severity}», когда
rules.expired-on	срок годности {span}, истёк {moment}
rules.explained	{rule} на участке {precinct}
rules.extends	Расширяет {packs}
rules.false	неверно
rules.good-until	срок годности {span}, до {moment}
rules.help	Список правил, что требует правило и откуда оно, почему получился результат, проверка файлов пакетов.
rules.help-category	Только правила для группы: wheelchair, mobility, vision, hearing, cognitive или secrecy.
rules.help-element	Только этот элемент, например ramp/main.
rules.help-explain	Объяснить результат правила на участке: каждая часть, её значение и наблюдение, на котором оно основано.
rules.help-file	Файл пакета в YAML.
rules.help-lint	Показать все ошибки в файлах пакетов и то, что допустимо, но сомнительно.
rules.help-list	Список правил в пакетах.
rules.help-pack	Пакет правил: идентификатор или путь к своему файлу; можно повторять. Иначе все встроенные.
rules.help-rule	Правило, например ramp-slope (во всех выбранных пакетах) или kz-bld/ramp-slope.
rules.help-show	Показать всё о правиле: что требует, для кого, откуда взято и какие факты читает.
rules.inherited	Из пакета {pack}
rules.interim	Временно закрывают
rules.interim-none	ничто: только исправление
rules.level-error	ошибка
rules.level-hint	подсказка
rules.list	{kind}: записано {listed}, точно учитывается {sure}, возможно ещё {possible}; {end}
rules.list-open	могут быть и не внесённые
rules.list-whole	список полный
rules.no-elements	Правилу не к чему относиться.
rules.no-number	числа нет, список пуст
rules.no-text	ничего не записано
rules.nobody	никто не проверял
rules.none	В этих пакетах нет правил для этой группы.
rules.not-known	неизвестно
rules.not-listed	Это обо всех элементах, которые не внесены в список.
rules.outcome	Результат
rules.pack	{pack} {version} — {title}
rules.presence	Есть ли он
rules.presence-maybe	неизвестно, есть ли
rules.presence-yes	есть
rules.reads	Читает факты
rules.reads-list	какие есть и все ли это
rules.reads-parents	к какому элементу «{kind}» относится каждый
rules.repeated	объяснено выше
rules.require	Требует
rules.retired	Исключает: {rules}
rules.source-above	источник выше
rules.tolerance	погрешность прибора: {amount}
rules.true	верно
rules.unknown	Ни в одном из выбранных пакетов ({packs}) нет правила «{rule}». Все покажет «pandus rules list».
rules.unknown-element	На этом участке правило не говорит о «{element}». Оно говорит о: {elements}.
rules.unknown-near	Ни в одном из выбранных пакетов ({packs}) нет правила «{rule}». Может быть, «{near}»?
rules.vacuous	нечего оценивать, список пуст
rules.when	Применяется когда
rules.when-none	всегда
run.differs	{run} повторилась иначе: у документа был sha256 {stored}, теперь {found}. Реестр или программа уже не те; выполните «pandus verify».
run.field-as-of	на момент
run.field-election	выборы
run.field-known-at	известно к
run.field-language	язык
run.field-moment	этап
run.field-packs	наборы
run.field-revision	реестр
run.field-started	начата
run.field-totals	итоги
run.finished	У {run} уже есть результат; он не меняется.
run.help-again	Повторить сохранённую проверку, например R3, с тем же вопросом и знанием, и сверить хеш.
run.help-runs	Показать сохранённые проверки.
run.help-store	Сохранить проверку, чтобы повторить её байт в байт и сравнить с другими.
run.line	{run}  {started}  {scope}; на {asOf}; {packs}
run.line-totals	участков {precincts}, требуют вмешательства {flagged}; нарушений {failed}, из них с отступлением {waived}; не подтверждено {open}
run.line-unfinished	не доведена до конца; повторить или сравнить её нельзя
run.none	Сохранённых проверок нет. Сохраните: «pandus audit --all --store».
run.not-stored	--store сохраняет саму проверку, а не то, что о ней говорит {option}. Уберите одно из двух.
run.option	--again повторяет сохранённое; уберите {option}.
run.pack-file	Набор {pack} взят из файла, которого при повторе может не быть: сохраняются только проверки по наборам самой программы. Уберите --store или этот набор.
run.pack-gone	{run} проверена по {pack} {version}, sha256 {hash}; в этой программе набора {pack} нет. Повторите той программой, которой она сохранена.
run.pack-other	{run} проверена по {pack} {version}, sha256 {hash}; в этой программе {pack} {ownVersion}, sha256 {ownHash}. Повторите той программой, которой она сохранена.
run.same	Сравните две разные проверки; {run} названа дважды.
run.same-again	{run} повторена байт в байт, sha256 {hash}.
run.stored	Сохранено как {run}, sha256 {hash}. Повторить: pandus audit --again {run}
run.subject	Сохранённая проверка {name}
run.unfinished	{run} не доведена до конца: повторять и сравнивать нечего. Сохраните новую проверку.
run.unknown	Сохранённой проверки {run} нет. Список: «pandus report runs».
rung.criticalCovered	критическое закрыто временной мерой
rung.criticalFailed	есть критическое нарушение
rung.criticalOpen	не выяснено критическое
rung.met	всё критическое и серьёзное выполнено или неприменимо
rung.nothingPassed	ничто критическое или серьёзное не признано выполненным
rung.seriousFailed	есть серьёзное нарушение
rung.seriousOpen	не выяснено серьёзное
say.absent	установлено, что нет
say.accepted	принят
say.check-total	Файлов: {count}; принято: {accepted}, из них с предупреждениями: {warned}; отклонено: {rejected}.
say.commission	Комиссия
say.created	Реестр создан в {directory}. Страна {country}, часовой пояс {zone}, пакеты: {packs}.
say.damaged	Реестр повреждён; замечаний: {count}.
say.error	Ошибка
say.filed	Сохранено для {precinct}: {file}, {width} × {height}, копии: {renditions}.
say.filed-already	У {precinct} уже есть этот самый снимок; ничего не добавлено.
say.level-note	заметка
say.level-reject	отказ
say.level-warn	предупреждение
say.no-panoramas	У {precinct} пока нет панорам.
say.nobody-said	не указано
say.note	Замечание
say.open	могут быть ещё
say.place	Помещение
say.precinct	Участок
say.refused	Снимок не сохранён; ничего не изменено.
say.rejected	отклонён
say.same-elsewhere	Этот же снимок сохранён для: {precincts}. Проверьте, что он относится сюда.
say.shared-with	Здание общее с: {precincts}
say.sound	Всё на месте и без изменений: перечитано правок {changes}, наблюдений {observations}, файлов {files} ({bytes} байт).
say.total	Участков: {count}
say.unknown-fact	неизвестно ({causes})
say.whole	список полный
say.written	Отчёт записан в {file}
secrecy.atRisk	под угрозой
secrecy.atRisk-short	угроза
secrecy.protected	обеспечена
secrecy.protected-short	да
secrecy.unconfirmed	не подтверждена
secrecy.unconfirmed-short	?
secrecy.violated	нарушена
secrecy.violated-short	НЕТ
severity.critical	критическое
severity.minor	незначительное
severity.moderate	умеренное
severity.serious	серьёзное
span.day-few	{count} дня
span.day-many	{count} дней
span.day-one	{count} день
span.hour-few	{count} часа
span.hour-many	{count} часов
span.hour-one	{count} час
span.month-few	{count} месяца
span.month-many	{count} месяцев
span.month-one	{count} месяц
span.under-hour	меньше часа
span.year-few	{count} года
span.year-many	{count} лет
span.year-one	{count} год
stage.moved	после перевозки
stage.now	сейчас
stage.relocated	после переезда
stage.temporary	с временными мерами
stage.works	после работ
steps.end	Когда всё это выполнено, оценка — «{grade}».
steps.help	Показать, что отделяет участок от каждой лучшей оценки для wheelchair, mobility, vision, hearing, cognitive или secrecy: что исправить, начиная с самого дешёвого, и что проверить далее.
steps.interim	До тех пор, если принято и испытано, достаточно для «{grade}»
steps.look	Шаг {number} из {total}: выяснить {count}, чтобы оценка стала «{grade}» ({why})
steps.may-weigh	возможная тяжесть: {severity}; это решат факты ниже
steps.mend	Шаг {number} из {total}: исправить {count}, чтобы оценка стала «{grade}» ({why})
steps.needs-precinct	--why-not-full относится к одному участку: укажите его, например 60.
steps.nothing	Ничто не отделяет: оценка уже «{grade}».
steps.nothing-passes	Оценка и тогда останется «{grade}»: нет применимого критического или серьёзного требования, которое можно выполнить.
steps.now	Сейчас
steps.open-remark	Выясненное может оказаться и нарушением; тогда его надо исправить до следующего шага.
steps.title	Участок {ref}: что отделяет от оценки «{goal}»
steps.together	{count} правила об одном и том же; самое строгое, при котором выполнены и остальные: {rule}
steps.together-unlike	{count} правила об одном и том же, каждое надо выполнить отдельно; первое: {rule}
stream.alone	С --from участки и факты стоят в файле; в команде их не указывайте.
stream.encoding	Строка не в UTF-8. Сохраните файл в UTF-8.
stream.form	В «{text}» нет факта. Пишите участок и факт, например «60 ramp/main.slope=9.5%», или объект JSON.
stream.help-from	Читать много фактов по одному в строке из файла или, с -, со стандартного ввода: «60 ramp/main.slope=9.5%», «60 --none lift» или объект JSON с полями precinct, fact, none, complete, method, at, by, instrument, inspection, reason, evidence, new. Каждая строка подтверждается, когда она уже на диске.
stream.help-stop-on-error	С --from: остановиться на первой неверной строке.
stream.key	Поле «{key}» неизвестно. Может быть, {known}?
stream.no-precinct	В строке не указан участок. Добавьте "precinct": "60".
stream.no-precinct-given	Укажите участок или читайте много фактов с --from ФАЙЛ.
stream.stop-without-from	--stop-on-error применяется с --from.
stream.stopped	Остановлено на строке {line}; после неё ничего не записано.
stream.text	«{key}» должно быть текстом в кавычках.
stream.too-long	Строка длиннее миллиона байт. Пишите по одному факту в строке.
stream.total	Записано строк: {recorded}. Отклонено строк: {refused}.
stream.yes-no	«{key}» должно быть true или false.
unit.centimetre	см
unit.day	сут
unit.degree	°
unit.degreeCelsius	°C
unit.foot	фут.
unit.hour	ч
unit.inch	дюйм.
unit.kilogramForce	кгс
unit.kilometre	км
unit.lux	лк
unit.metre	м
unit.millimetre	мм
unit.minute	мин
unit.newton	Н
unit.percent	%
unit.poundForce	фунт-сил
unit.second	с
unit.squareMetre	м²
value.ambiguous	{attribute}: «{text}» можно понять по-разному. Пишите число без пробела и запятой, как 1250, или с точкой, как 1.25.
value.boolean	{attribute} — это да или нет, а «{text}» — ни то ни другое. Запишите true или false. Если никто не смотрел, не указывайте.
value.choice	{attribute} не может быть «{text}». Выберите одно из: {choices}.
value.date	{attribute}: нужна дата, а «{text}» — не дата. Запишите так: 2026-11-24.
value.empty	{attribute}: значение пустое. Не указывайте его, если никто не смотрел.
value.integer	{attribute}: нужно целое число, а «{text}» — нет. Запишите только цифры, например 3.
value.negative	{attribute} не может быть меньше нуля, а «{text}» меньше. Проверьте показание.
value.number	{attribute}: нужно число в {unit}, а «{text}» — не число. Запишите так: 9.5 {unit}.
value.unit	{attribute} нельзя указать в «{unit}». Используйте одну из единиц: {units}.
vocabulary.malformed	В словаре здесь нет верного поля {field}. Восстановите файл из выпуска программы.
vocabulary/equipmentAttributes/condition/hint	Выберите после осмотра со всех сторон и пробы.
vocabulary/equipmentAttributes/condition/label	Состояние
vocabulary/equipmentAttributes/condition/values/broken	неисправно
vocabulary/equipmentAttributes/condition/values/missing	отсутствует
vocabulary/equipmentAttributes/condition/values/needsRepair	требует ремонта
vocabulary/equipmentAttributes/condition/values/working	исправно
vocabulary/equipmentAttributes/custodian/hint	Орган или должность, отвечающие за предмет, без имени человека.
vocabulary/equipmentAttributes/custodian/label	На ответственном хранении у
vocabulary/equipmentAttributes/faultReason/hint	Что не работает и с какого времени; без имён.
vocabulary/equipmentAttributes/faultReason/label	В чём неисправность
vocabulary/equipmentAttributes/inventoryNumber/hint	Перепишите номер с бирки точно.
vocabulary/equipmentAttributes/inventoryNumber/label	Инвентарный номер
vocabulary/equipmentAttributes/quantity/hint	Пересчитайте предметы на месте, включая неисправные.
vocabulary/equipmentAttributes/quantity/label	Количество
vocabulary/equipmentAttributes/repairDueOn/hint	Дата, обещанная тем, кто ремонтирует.
vocabulary/equipmentAttributes/repairDueOn/label	Ремонт запланирован на
vocabulary/equipmentAttributes/working/hint	Испытайте: включите или воспользуйтесь, как это сделал бы избиратель.
vocabulary/equipmentAttributes/working/label	Исправно
vocabulary/kinds/audio/attributes/headphones/hint	Сосчитайте исправные.
vocabulary/kinds/audio/attributes/headphones/label	Наушников
vocabulary/kinds/audio/attributes/kazakh/hint	«Да», если всё содержание есть на казахском.
vocabulary/kinds/audio/attributes/kazakh/label	На казахском языке
vocabulary/kinds/audio/attributes/russian/hint	«Да», если всё содержание есть на русском.
vocabulary/kinds/audio/attributes/russian/label	На русском языке
vocabulary/kinds/audio/attributes/stepByStep/hint	Послушайте: голос подсказывает каждый шаг.
vocabulary/kinds/audio/attributes/stepByStep/label	Ведёт по шагам
vocabulary/kinds/audio/attributes/tested/hint	«Да», только если испытано здесь в работе, а не просто распаковано.
vocabulary/kinds/audio/attributes/tested/label	Проверено в действии
vocabulary/kinds/audio/attributes/testedOn/hint	Дата последнего испытания на месте.
vocabulary/kinds/audio/attributes/testedOn/label	Дата проверки
vocabulary/kinds/audio/label	Аудиоверсия
vocabulary/kinds/backupPower/attributes/coversBooths/hint	Сеть отключена: каждый столик освещён.
vocabulary/kinds/backupPower/attributes/coversBooths/label	Освещает кабины
vocabulary/kinds/backupPower/attributes/coversComputer/hint	Сеть отключена: он работает.
vocabulary/kinds/backupPower/attributes/coversComputer/label	Питает компьютер уголка
vocabulary/kinds/backupPower/attributes/coversVotingRoom/hint	Сеть отключена: в помещении светло.
vocabulary/kinds/backupPower/attributes/coversVotingRoom/label	Освещает помещение
vocabulary/kinds/backupPower/attributes/runtime/hint	Отключите сеть и засеките, либо по протоколу проверки.
vocabulary/kinds/backupPower/attributes/runtime/label	Время работы
vocabulary/kinds/backupPower/attributes/tested/hint	«Да», только если испытано здесь в работе, а не просто распаковано.
vocabulary/kinds/backupPower/attributes/tested/label	Проверено в действии
vocabulary/kinds/backupPower/attributes/testedOn/hint	Дата последнего испытания на месте.
vocabulary/kinds/backupPower/attributes/testedOn/label	Дата проверки
vocabulary/kinds/backupPower/label	Резервное питание
vocabulary/kinds/ballotBox/attributes/approachWidth/hint	Наименьшая свободная ширина на пути к прорези и перед ней.
vocabulary/kinds/ballotBox/attributes/approachWidth/label	Свободная ширина подхода
vocabulary/kinds/ballotBox/attributes/damaged/hint	Трещина, шаткая крышка или петля, отверстие кроме прорези.
vocabulary/kinds/ballotBox/attributes/damaged/label	Повреждена
vocabulary/kinds/ballotBox/attributes/emptyChecked/hint	Вы видели, как в день голосования её открыли пустой и закрыли.
vocabulary/kinds/ballotBox/attributes/emptyChecked/label	До голосования показана пустой
vocabulary/kinds/ballotBox/attributes/envelopeOrFolder/hint	По одному на каждого избирателя группы.
vocabulary/kinds/ballotBox/attributes/envelopeOrFolder/label	С конвертом или папкой
vocabulary/kinds/ballotBox/attributes/mobile/hint	Для голосования на дому или вне помещения.
vocabulary/kinds/ballotBox/attributes/mobile/label	Переносная урна
vocabulary/kinds/ballotBox/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/ballotBox/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/ballotBox/attributes/portableScreen/hint	В выездном комплекте есть ширма; разверните её.
vocabulary/kinds/ballotBox/attributes/portableScreen/label	Со складной ширмой
vocabulary/kinds/ballotBox/attributes/sealNumbers/hint	Перепишите номера через пробел.
vocabulary/kinds/ballotBox/attributes/sealNumbers/label	Номера пломб
vocabulary/kinds/ballotBox/attributes/sealPoints/hint	Сосчитайте пары отверстий или петель под пломбу.
vocabulary/kinds/ballotBox/attributes/sealPoints/label	Мест для пломб
vocabulary/kinds/ballotBox/attributes/sealsPresent/hint	Сосчитайте закрытые целые пломбы.
vocabulary/kinds/ballotBox/attributes/sealsPresent/label	Пломб установлено
vocabulary/kinds/ballotBox/attributes/slotContrast/hint	Посмотрите с 1 м: прорезь или рамка выделяется.
vocabulary/kinds/ballotBox/attributes/slotContrast/label	Прорезь контрастна
vocabulary/kinds/ballotBox/attributes/slotHeight/hint	От пола до прорези, урна стоит как при голосовании.
vocabulary/kinds/ballotBox/attributes/slotHeight/label	Высота прорези
vocabulary/kinds/ballotBox/attributes/visibleFromCommission/hint	Сядьте на место каждого члена: видны прорезь и стенки.
vocabulary/kinds/ballotBox/attributes/visibleFromCommission/label	На виду у комиссии
vocabulary/kinds/ballotBox/attributes/visibleFromObservers/hint	Сядьте на каждое место наблюдателя: видны прорезь и стенки.
vocabulary/kinds/ballotBox/attributes/visibleFromObservers/label	На виду у наблюдателей
vocabulary/kinds/ballotBox/attributes/walls/hint	Положите внутрь лист с текстом: читается — прозрачные, видна тень — полупрозрачные.
vocabulary/kinds/ballotBox/attributes/walls/label	Стенки
vocabulary/kinds/ballotBox/attributes/walls/values/opaque	непрозрачные
vocabulary/kinds/ballotBox/attributes/walls/values/translucent	полупрозрачные
vocabulary/kinds/ballotBox/attributes/walls/values/transparent	прозрачные
vocabulary/kinds/ballotBox/label	Урна для голосования
vocabulary/kinds/booth/attributes/ballotLiesFlat/hint	Положите самый большой бюллетень или лист его размера: без сгибов и свеса.
vocabulary/kinds/booth/attributes/ballotLiesFlat/label	Бюллетень лежит развёрнутым
vocabulary/kinds/booth/attributes/chairRemovable/hint	Выньте стул одной рукой.
vocabulary/kinds/booth/attributes/chairRemovable/label	Стул убирается
vocabulary/kinds/booth/attributes/entranceVisible/hint	Виден с мест комиссии и наблюдателей.
vocabulary/kinds/booth/attributes/entranceVisible/label	Вход виден
vocabulary/kinds/booth/attributes/entryWidth/hint	Между краями проёма, штора отодвинута.
vocabulary/kinds/booth/attributes/entryWidth/label	Ширина входа
vocabulary/kinds/booth/attributes/facesWindow/hint	Окно или стеклянная дверь в пределах 3 м позади или сбоку от проёма, даже закрытые.
vocabulary/kinds/booth/attributes/facesWindow/label	Окно смотрит в открытую сторону
vocabulary/kinds/booth/attributes/front/hint	Чем закрыт вход, пока избиратель заполняет бюллетень.
vocabulary/kinds/booth/attributes/front/label	Передняя сторона
vocabulary/kinds/booth/attributes/front/values/curtain	штора
vocabulary/kinds/booth/attributes/front/values/door	дверь
vocabulary/kinds/booth/attributes/front/values/open	открыта
vocabulary/kinds/booth/attributes/frontGap/hint	От пола до нижнего края закрытой шторы или двери.
vocabulary/kinds/booth/attributes/frontGap/label	Зазор под шторой или дверью
vocabulary/kinds/booth/attributes/galleryAbove/hint	Поднимитесь: «да», если оттуда виден столик.
vocabulary/kinds/booth/attributes/galleryAbove/label	Балкон или лестница сверху
vocabulary/kinds/booth/attributes/gapToNeighbour/hint	Между ближайшими краями двух мест заполнения; 0, если вплотную.
vocabulary/kinds/booth/attributes/gapToNeighbour/label	Промежуток до соседней кабины
vocabulary/kinds/booth/attributes/glare/hint	Сядьте за столик: лампа или окно слепит или бликует на бюллетене.
vocabulary/kinds/booth/attributes/glare/label	Блики
vocabulary/kinds/booth/attributes/inOtherRoom/hint	Стена или дверь отделяет её от урны и комиссии.
vocabulary/kinds/booth/attributes/inOtherRoom/label	В другой комнате
vocabulary/kinds/booth/attributes/insideDepth/hint	От закрытого входа до задней стенки; место под столиком входит.
vocabulary/kinds/booth/attributes/insideDepth/label	Глубина внутри
vocabulary/kinds/booth/attributes/insideWidth/hint	Между боковыми стенками на высоте колен.
vocabulary/kinds/booth/attributes/insideWidth/label	Ширина внутри
vocabulary/kinds/booth/attributes/instruction/hint	Объявление о заполнении бюллетеня, видное от столика.
vocabulary/kinds/booth/attributes/instruction/label	Инструкция в кабине
vocabulary/kinds/booth/attributes/kneeDepth/hint	От переднего края до первой преграды под столиком.
vocabulary/kinds/booth/attributes/kneeDepth/label	Глубина места для колен
vocabulary/kinds/booth/attributes/kneeHeight/hint	От пола до низшей части под столиком.
vocabulary/kinds/booth/attributes/kneeHeight/label	Высота места для колен
vocabulary/kinds/booth/attributes/lampPresent/hint	Исправный светильник, направленный на столик.
vocabulary/kinds/booth/attributes/lampPresent/label	Светильник в кабине
vocabulary/kinds/booth/attributes/lowVision/hint	Есть дополнительный свет, лупа или тёмный фон.
vocabulary/kinds/booth/attributes/lowVision/label	Для слабовидящих
vocabulary/kinds/booth/attributes/lux/hint	Люксметр на столике, тень как от избирателя, штора закрыта, свет включён.
vocabulary/kinds/booth/attributes/lux/label	Освещённость столика
vocabulary/kinds/booth/attributes/nearestPlace/hint	От проёма до ближайшего стула, стола или очереди.
vocabulary/kinds/booth/attributes/nearestPlace/label	Расстояние до ближайшего места людей
vocabulary/kinds/booth/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/booth/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/booth/attributes/opaqueSides/hint	Сосчитайте стороны, не просвечивающие при лампе внутри; передняя — только дверь или штора.
vocabulary/kinds/booth/attributes/opaqueSides/label	Непрозрачных сторон
vocabulary/kinds/booth/attributes/openSideFaces/hint	Встаньте внутри спиной к проёму: что позади?
vocabulary/kinds/booth/attributes/openSideFaces/label	Открытая сторона смотрит
vocabulary/kinds/booth/attributes/openSideFaces/values/aisle	в проход
vocabulary/kinds/booth/attributes/openSideFaces/values/closed	открытой стороны нет
vocabulary/kinds/booth/attributes/openSideFaces/values/hall	в зал
vocabulary/kinds/booth/attributes/openSideFaces/values/wall	к стене
vocabulary/kinds/booth/attributes/openToHall/hint	Из зала виден столик внутри.
vocabulary/kinds/booth/attributes/openToHall/label	Открыта в зал
vocabulary/kinds/booth/attributes/partitionFull/hint	Стенка без щелей спереди назад и от столика доверху.
vocabulary/kinds/booth/attributes/partitionFull/label	Сплошная перегородка с соседней
vocabulary/kinds/booth/attributes/penIsPencil/hint	Отметку можно стереть: стираемые ручки тоже считаются.
vocabulary/kinds/booth/attributes/penIsPencil/label	Только карандаш
vocabulary/kinds/booth/attributes/penPresent/hint	Пишущая ручка.
vocabulary/kinds/booth/attributes/penPresent/label	Ручка в кабине
vocabulary/kinds/booth/attributes/rearClear/hint	От проёма до ближайшего места, где могут стоять или ходить.
vocabulary/kinds/booth/attributes/rearClear/label	Закрытая зона за спиной
vocabulary/kinds/booth/attributes/rearIsRoute/hint	Посмотрите пути избирателей и комиссии: «да», если путь идёт мимо проёма.
vocabulary/kinds/booth/attributes/rearIsRoute/label	За спиной проходят люди
vocabulary/kinds/booth/attributes/reflectiveSurface/hint	Положите на столик лист с меткой и поищите её в стёклах и зеркалах.
vocabulary/kinds/booth/attributes/reflectiveSurface/label	Зеркало или блестящая поверхность показывает столик
vocabulary/kinds/booth/attributes/screenAboveSeatedEye/hint	Верх самой низкой ширмы минус 1200 мм; отрицательно, если ниже.
vocabulary/kinds/booth/attributes/screenAboveSeatedEye/label	Ширма выше глаз сидящего
vocabulary/kinds/booth/attributes/screenAboveSurface/hint	От столика до верха самой низкой ширмы.
vocabulary/kinds/booth/attributes/screenAboveSurface/label	Ширма над столиком
vocabulary/kinds/booth/attributes/screenHeight/hint	От пола до верха самой низкой стенки.
vocabulary/kinds/booth/attributes/screenHeight/label	Высота стенок
vocabulary/kinds/booth/attributes/seeThroughGap/hint	Щель между панелями или у шторы, 700–1300 мм от пола.
vocabulary/kinds/booth/attributes/seeThroughGap/label	Наибольшая щель на высоте столика
vocabulary/kinds/booth/attributes/surfaceDepth/hint	От переднего края до задней стенки.
vocabulary/kinds/booth/attributes/surfaceDepth/label	Глубина столика
vocabulary/kinds/booth/attributes/surfaceSeenFromCamera/hint	Держите телефон у объектива в том же направлении; по возможности посмотрите запись.
vocabulary/kinds/booth/attributes/surfaceSeenFromCamera/label	Столик виден камере
vocabulary/kinds/booth/attributes/surfaceSeenFromNeighbour/hint	Метка на столике; встаньте и сядьте в соседних кабинах.
vocabulary/kinds/booth/attributes/surfaceSeenFromNeighbour/label	Столик виден из соседней кабины
vocabulary/kinds/booth/attributes/surfaceSeenFromPlace/hint	Метка на столике; сядьте на каждый стул, встаньте на места членов комиссии.
vocabulary/kinds/booth/attributes/surfaceSeenFromPlace/label	Столик виден с места сидения или стояния
vocabulary/kinds/booth/attributes/surfaceSeenFromQueue/hint	Метка на столике; пройдите вдоль очереди.
vocabulary/kinds/booth/attributes/surfaceSeenFromQueue/label	Столик виден из очереди
vocabulary/kinds/booth/attributes/surfaceSeenFromWindow/hint	Метка на столике; встаньте у каждого окна, двери и проёма.
vocabulary/kinds/booth/attributes/surfaceSeenFromWindow/label	Столик виден через окно или проём
vocabulary/kinds/booth/attributes/surfaceWidth/hint	Между боковыми стенками.
vocabulary/kinds/booth/attributes/surfaceWidth/label	Ширина столика
vocabulary/kinds/booth/attributes/tableHeight/hint	От пола до верха столика.
vocabulary/kinds/booth/attributes/tableHeight/label	Высота столика
vocabulary/kinds/booth/attributes/tabletop/hint	Ширма на столе вместо отдельной кабины.
vocabulary/kinds/booth/attributes/tabletop/label	Настольная ширма
vocabulary/kinds/booth/attributes/turning/hint	Диаметр наибольшего свободного круга перед входом или внутри.
vocabulary/kinds/booth/attributes/turning/label	Круг разворота у кабины
vocabulary/kinds/booth/attributes/wheelchair/hint	Устроена так, что коляска въезжает внутрь и под столик.
vocabulary/kinds/booth/attributes/wheelchair/label	Для человека на кресле-коляске
vocabulary/kinds/booth/attributes/windowCovered/hint	Посмотрите снаружи при включённом свете: ничего не видно.
vocabulary/kinds/booth/attributes/windowCovered/label	Это окно закрыто
vocabulary/kinds/booth/label	Кабина для голосования
vocabulary/kinds/callButton/attributes/confirmsBySoundAndLight/hint	Нажмите: у кнопки и сигнал, и лампа.
vocabulary/kinds/callButton/attributes/confirmsBySoundAndLight/label	Отвечает звуком и светом
vocabulary/kinds/callButton/attributes/height/hint	От земли до центра, там, где встанет коляска.
vocabulary/kinds/callButton/attributes/height/label	Высота
vocabulary/kinds/callButton/attributes/location/hint	Куда она вызывает персонал.
vocabulary/kinds/callButton/attributes/location/label	Где находится
vocabulary/kinds/callButton/attributes/location/values/entrance	вход
vocabulary/kinds/callButton/attributes/location/values/lift	лифт или подъёмник
vocabulary/kinds/callButton/attributes/location/values/parking	парковка
vocabulary/kinds/callButton/attributes/location/values/ramp	пандус
vocabulary/kinds/callButton/attributes/location/values/toilet	санузел
vocabulary/kinds/callButton/attributes/responseTime/hint	Нажмите без предупреждения; секунды до появления человека.
vocabulary/kinds/callButton/attributes/responseTime/label	Время до прихода
vocabulary/kinds/callButton/attributes/signed/hint	Знак виден с пути, рядом рельеф или Брайль.
vocabulary/kinds/callButton/attributes/signed/label	Обозначена знаком
vocabulary/kinds/callButton/label	Кнопка вызова
vocabulary/kinds/camera/attributes/belongsTo/hint	Спросите руководителя здания; «неизвестно», если нет документа.
vocabulary/kinds/camera/attributes/belongsTo/label	Чья камера
vocabulary/kinds/camera/attributes/belongsTo/values/building	здание
vocabulary/kinds/camera/attributes/belongsTo/values/commission	комиссия
vocabulary/kinds/camera/attributes/belongsTo/values/media	СМИ
vocabulary/kinds/camera/attributes/belongsTo/values/observer	наблюдатель
vocabulary/kinds/camera/attributes/belongsTo/values/unknown	неизвестно
vocabulary/kinds/camera/attributes/masked/hint	Непрозрачная крышка на объективе или закреплённый поворот от кабин.
vocabulary/kinds/camera/attributes/masked/label	Закрыта или отвёрнута
vocabulary/kinds/camera/attributes/seesBox/hint	Телефон у объектива в том же направлении: есть ли урна в кадре?
vocabulary/kinds/camera/attributes/seesBox/label	Видит урну
vocabulary/kinds/camera/attributes/seesSurface/hint	Телефон у объектива в том же направлении, метка в каждой кабине.
vocabulary/kinds/camera/attributes/seesSurface/label	Видит место заполнения
vocabulary/kinds/camera/label	Видеокамера
vocabulary/kinds/campaignMaterial/attributes/distance/hint	От ближайшего предмета до входа в здание.
vocabulary/kinds/campaignMaterial/attributes/distance/label	Расстояние до входа
vocabulary/kinds/campaignMaterial/attributes/items/hint	Сосчитайте плакаты, флаги, листовки, значки.
vocabulary/kinds/campaignMaterial/attributes/items/label	Предметов
vocabulary/kinds/campaignMaterial/attributes/location/hint	Ближайшее к избирателям место.
vocabulary/kinds/campaignMaterial/attributes/location/label	Где находится
vocabulary/kinds/campaignMaterial/attributes/location/values/building	в здании
vocabulary/kinds/campaignMaterial/attributes/location/values/outside	снаружи
vocabulary/kinds/campaignMaterial/attributes/location/values/votingRoom	помещение для голосования
vocabulary/kinds/campaignMaterial/label	Агитационный материал
vocabulary/kinds/corner/attributes/adaptedMonitor/hint	Текст увеличивается, контраст меняется; попробуйте.
vocabulary/kinds/corner/attributes/adaptedMonitor/label	Адаптированный монитор
vocabulary/kinds/corner/attributes/audio/hint	Запустите сами и дослушайте до конца.
vocabulary/kinds/corner/attributes/audio/label	Аудиоинформация
vocabulary/kinds/corner/attributes/computer/hint	Включён и показывает сведения для избирателя.
vocabulary/kinds/corner/attributes/computer/label	Компьютер
vocabulary/kinds/corner/attributes/extraLight/hint	Включите: освещает страницу.
vocabulary/kinds/corner/attributes/extraLight/label	Дополнительный свет
vocabulary/kinds/corner/attributes/headphones/hint	Наденьте: звук ясный.
vocabulary/kinds/corner/attributes/headphones/label	Наушники
vocabulary/kinds/corner/attributes/magnifier/hint	Лежит в досягаемости сидящего.
vocabulary/kinds/corner/attributes/magnifier/label	Лупа
vocabulary/kinds/corner/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/corner/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/corner/attributes/stencils/hint	По одному на каждый вид бюллетеня.
vocabulary/kinds/corner/attributes/stencils/label	Трафареты
vocabulary/kinds/corner/label	Специальный уголок для лиц с инвалидностью
vocabulary/kinds/corridor/attributes/clearWidth/hint	Между стенами или встроенной мебелью в самом узком месте пути.
vocabulary/kinds/corridor/attributes/clearWidth/label	Наименьшая ширина в свету
vocabulary/kinds/corridor/attributes/headroom/hint	От пола до самой низкой ветки, вывески или балки над путём.
vocabulary/kinds/corridor/attributes/headroom/label	Наименьшая высота прохода
vocabulary/kinds/corridor/attributes/lightsWorking/hint	Включите все светильники; «нет», если какой-то отрезок остаётся тёмным.
vocabulary/kinds/corridor/attributes/lightsWorking/label	Освещение исправно
vocabulary/kinds/corridor/attributes/looseMats/hint	Сдвиньте каждый коврик ногой; «да», если скользит или край загнут.
vocabulary/kinds/corridor/attributes/looseMats/label	Незакреплённые коврики
vocabulary/kinds/corridor/attributes/lux/hint	Люксметр на полу в самом тёмном месте, шторы как в день голосования.
vocabulary/kinds/corridor/attributes/lux/label	Освещённость коридора
vocabulary/kinds/corridor/attributes/narrowestPoint/hint	У колонны, батареи, шкафа длиной не более 600 мм.
vocabulary/kinds/corridor/attributes/narrowestPoint/label	Ширина в коротком сужении
vocabulary/kinds/corridor/attributes/nonSlip/hint	Проведите подошвой по поверхности, сухой и мокрой.
vocabulary/kinds/corridor/attributes/nonSlip/label	Нескользкая поверхность
vocabulary/kinds/corridor/attributes/obstacleCount/hint	Сосчитайте то, что сужает путь или требует обхода: машины, мусорные баки, мебель.
vocabulary/kinds/corridor/attributes/obstacleCount/label	Препятствия на пути
vocabulary/kinds/corridor/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/corridor/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/corridor/attributes/protrusion/hint	Вылет худшего предмета на высоте 685–2030 мм; 0, если его нащупает трость.
vocabulary/kinds/corridor/attributes/protrusion/label	Наибольший выступ на пути
vocabulary/kinds/corridor/attributes/stepCount/hint	Сосчитайте все ступени на пути, даже одиночные.
vocabulary/kinds/corridor/attributes/stepCount/label	Ступеней в коридоре
vocabulary/kinds/corridor/attributes/twoWay/hint	Избиратели идут туда и обратно одним коридором.
vocabulary/kinds/corridor/attributes/twoWay/label	Движение в обе стороны
vocabulary/kinds/corridor/label	Коридор
vocabulary/kinds/document/attributes/date/hint	Дата подписания.
vocabulary/kinds/document/attributes/date/label	Дата
vocabulary/kinds/document/attributes/disabilityOrganisationSigned/hint	Одна из подписей — от такой организации.
vocabulary/kinds/document/attributes/disabilityOrganisationSigned/label	Подписано организацией лиц с инвалидностью
vocabulary/kinds/document/attributes/findingsWithoutMeasurement/hint	Сосчитайте нарушения в акте без числа.
vocabulary/kinds/document/attributes/findingsWithoutMeasurement/label	Нарушений без замера
vocabulary/kinds/document/attributes/findingsWithoutPhoto/hint	Сосчитайте нарушения в акте без номера фото.
vocabulary/kinds/document/attributes/findingsWithoutPhoto/label	Нарушений без фото
vocabulary/kinds/document/attributes/number/hint	Перепишите точно.
vocabulary/kinds/document/attributes/number/label	Номер
vocabulary/kinds/document/attributes/openFailures/hint	Сосчитайте по плану и последней проверке.
vocabulary/kinds/document/attributes/openFailures/label	Неустранённых нарушений
vocabulary/kinds/document/attributes/openFailuresWithPlan/hint	Указаны и ответственный, и срок.
vocabulary/kinds/document/attributes/openFailuresWithPlan/label	Из них с ответственным и сроком
vocabulary/kinds/document/attributes/publishedOn/hint	Когда его впервые смогли прочитать все.
vocabulary/kinds/document/attributes/publishedOn/label	Дата публикации
vocabulary/kinds/document/attributes/signers/hint	Сосчитайте; имён не пишите.
vocabulary/kinds/document/attributes/signers/label	Подписей
vocabulary/kinds/document/attributes/statusCognitive/hint	Как в паспорте.
vocabulary/kinds/document/attributes/statusCognitive/label	Статус для тех, кому нужна понятная информация
vocabulary/kinds/document/attributes/statusCognitive/values/conditional	доступно условно: с помощью или временной мерой
vocabulary/kinds/document/attributes/statusCognitive/values/full	доступно полностью
vocabulary/kinds/document/attributes/statusCognitive/values/inaccessible	недоступно
vocabulary/kinds/document/attributes/statusCognitive/values/partial	доступно частично
vocabulary/kinds/document/attributes/statusCognitive/values/unknown	неизвестно
vocabulary/kinds/document/attributes/statusHearing/hint	Как в паспорте.
vocabulary/kinds/document/attributes/statusHearing/label	Статус при нарушении слуха
vocabulary/kinds/document/attributes/statusHearing/values/conditional	доступно условно: с помощью или временной мерой
vocabulary/kinds/document/attributes/statusHearing/values/full	доступно полностью
vocabulary/kinds/document/attributes/statusHearing/values/inaccessible	недоступно
vocabulary/kinds/document/attributes/statusHearing/values/partial	доступно частично
vocabulary/kinds/document/attributes/statusHearing/values/unknown	неизвестно
vocabulary/kinds/document/attributes/statusMobility/hint	Как в паспорте.
vocabulary/kinds/document/attributes/statusMobility/label	Статус при иных нарушениях движения
vocabulary/kinds/document/attributes/statusMobility/values/conditional	доступно условно: с помощью или временной мерой
vocabulary/kinds/document/attributes/statusMobility/values/full	доступно полностью
vocabulary/kinds/document/attributes/statusMobility/values/inaccessible	недоступно
vocabulary/kinds/document/attributes/statusMobility/values/partial	доступно частично
vocabulary/kinds/document/attributes/statusMobility/values/unknown	неизвестно
vocabulary/kinds/document/attributes/statusVision/hint	Как в паспорте.
vocabulary/kinds/document/attributes/statusVision/label	Статус при нарушении зрения
vocabulary/kinds/document/attributes/statusVision/values/conditional	доступно условно: с помощью или временной мерой
vocabulary/kinds/document/attributes/statusVision/values/full	доступно полностью
vocabulary/kinds/document/attributes/statusVision/values/inaccessible	недоступно
vocabulary/kinds/document/attributes/statusVision/values/partial	доступно частично
vocabulary/kinds/document/attributes/statusVision/values/unknown	неизвестно
vocabulary/kinds/document/attributes/statusWheelchair/hint	Как в паспорте.
vocabulary/kinds/document/attributes/statusWheelchair/label	Статус для людей на кресле-коляске
vocabulary/kinds/document/attributes/statusWheelchair/values/conditional	доступно условно: с помощью или временной мерой
vocabulary/kinds/document/attributes/statusWheelchair/values/full	доступно полностью
vocabulary/kinds/document/attributes/statusWheelchair/values/inaccessible	недоступно
vocabulary/kinds/document/attributes/statusWheelchair/values/partial	доступно частично
vocabulary/kinds/document/attributes/statusWheelchair/values/unknown	неизвестно
vocabulary/kinds/document/attributes/type/hint	По заголовку документа.
vocabulary/kinds/document/attributes/type/label	Вид документа
vocabulary/kinds/document/attributes/type/values/accessibilityPassport	паспорт доступности
vocabulary/kinds/document/attributes/type/values/assistanceRecord	учёт помощи избирателям
vocabulary/kinds/document/attributes/type/values/evacuationPlan	план эвакуации
vocabulary/kinds/document/attributes/type/values/inspectionAct	акт обследования
vocabulary/kinds/document/attributes/type/values/needsRegister	сведения о потребностях
vocabulary/kinds/document/attributes/type/values/other	другое
vocabulary/kinds/document/attributes/type/values/remediationPlan	план устранения
vocabulary/kinds/document/attributes/type/values/roomPlan	план помещения
vocabulary/kinds/document/attributes/type/values/sealLedger	журнал пломб
vocabulary/kinds/document/attributes/type/values/trainingRecord	документ об обучении
vocabulary/kinds/document/label	Документ
vocabulary/kinds/door/attributes/attended/hint	Человек стоит здесь всё время голосования и открывает; убедитесь сами.
vocabulary/kinds/door/attributes/attended/label	Есть дежурный
vocabulary/kinds/door/attributes/automatic/hint	Открывается сама или кнопкой и не закрывается, пока вы проходите.
vocabulary/kinds/door/attributes/automatic/label	Автоматическая
vocabulary/kinds/door/attributes/clearHeight/hint	От пола до рамы или доводчика, по низшей точке.
vocabulary/kinds/door/attributes/clearHeight/label	Высота в свету
vocabulary/kinds/door/attributes/clearWidth/hint	Полотно открыто на 90°, от его лица до противоположного притвора, лента натянута; одна створка, если вторую не держат открытой.
vocabulary/kinds/door/attributes/clearWidth/label	Ширина в свету
vocabulary/kinds/door/attributes/glass/hint	Большая часть полотна или панели рядом — прозрачное стекло.
vocabulary/kinds/door/attributes/glass/label	Стеклянное полотно
vocabulary/kinds/door/attributes/glassMarked/hint	Контрастные метки на уровне глаз стоящего и сидящего.
vocabulary/kinds/door/attributes/glassMarked/label	Стекло размечено
vocabulary/kinds/door/attributes/handleHeight/hint	От пола до середины ручки.
vocabulary/kinds/door/attributes/handleHeight/label	Высота ручки
vocabulary/kinds/door/attributes/heldOpen/hint	Упор или крючок держит её полностью открытой.
vocabulary/kinds/door/attributes/heldOpen/label	Зафиксирована открытой
vocabulary/kinds/door/attributes/latchClear/hint	Со стороны «на себя», от края полотна до стены или предмета.
vocabulary/kinds/door/attributes/latchClear/label	Свободное место сбоку от ручки
vocabulary/kinds/door/attributes/location/hint	Наружная, внутренняя на пути или дверь санузла.
vocabulary/kinds/door/attributes/location/label	Где находится дверь
vocabulary/kinds/door/attributes/location/values/entrance	вход
vocabulary/kinds/door/attributes/location/values/interior	внутри, на пути
vocabulary/kinds/door/attributes/location/values/toilet	санузел
vocabulary/kinds/door/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/door/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/door/attributes/oneHandHardware/hint	Откройте кулаком: без сильного захвата, щипка и поворота кисти.
vocabulary/kinds/door/attributes/oneHandHardware/label	Открывается одной рукой
vocabulary/kinds/door/attributes/openingForce/hint	Пружинный динамометр за ручку, тяните медленно под прямым углом до открытия; 1 кгс = 9,81 Н.
vocabulary/kinds/door/attributes/openingForce/label	Усилие открывания
vocabulary/kinds/door/attributes/threshold/hint	Линейка вертикально с нижней стороны; запишите больший из двух перепадов.
vocabulary/kinds/door/attributes/threshold/label	Высота порога
vocabulary/kinds/door/attributes/thresholdBevelled/hint	Обе кромки со скосом не круче 1:2.
vocabulary/kinds/door/attributes/thresholdBevelled/label	Порог скошен
vocabulary/kinds/door/attributes/type/hint	По тому, как она движется при проходе.
vocabulary/kinds/door/attributes/type/label	Тип двери
vocabulary/kinds/door/attributes/type/values/doubleLeaf	распашная, две створки
vocabulary/kinds/door/attributes/type/values/folding	складная
vocabulary/kinds/door/attributes/type/values/hinged	распашная, одна створка
vocabulary/kinds/door/attributes/type/values/opening	проём без двери
vocabulary/kinds/door/attributes/type/values/revolving	вращающаяся
vocabulary/kinds/door/attributes/type/values/sliding	раздвижная
vocabulary/kinds/door/attributes/type/values/swing	маятниковая
vocabulary/kinds/door/attributes/type/values/turnstile	турникет
vocabulary/kinds/door/label	Дверь
vocabulary/kinds/dropOff/attributes/aisleWidth/hint	Свободная ровная полоса рядом с машиной.
vocabulary/kinds/dropOff/attributes/aisleWidth/label	Ширина полосы высадки
vocabulary/kinds/dropOff/attributes/clearHeight/hint	Самая низкая точка над подъездом и местом остановки.
vocabulary/kinds/dropOff/attributes/clearHeight/label	Высота проезда
vocabulary/kinds/dropOff/attributes/distance/hint	По пути кресла-коляски до доступного входа.
vocabulary/kinds/dropOff/attributes/distance/label	Расстояние до входа
vocabulary/kinds/dropOff/attributes/length/hint	Свободная длина вдоль бордюра.
vocabulary/kinds/dropOff/attributes/length/label	Длина места остановки
vocabulary/kinds/dropOff/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/dropOff/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/dropOff/attributes/slope/hint	Уровень в двух направлениях на полосе высадки; запишите больший уклон.
vocabulary/kinds/dropOff/attributes/slope/label	Наибольший уклон
vocabulary/kinds/dropOff/attributes/stepFree/hint	По пути нет ступени или бордюра выше порога.
vocabulary/kinds/dropOff/attributes/stepFree/label	Без ступеней
vocabulary/kinds/dropOff/attributes/width/hint	От бордюра до полосы движения.
vocabulary/kinds/dropOff/attributes/width/label	Ширина места остановки
vocabulary/kinds/dropOff/label	Место высадки
vocabulary/kinds/entrance/attributes/alternativeSigned/hint	Если здесь ступени: знак со стрелкой к доступному входу, читаемый сидя.
vocabulary/kinds/entrance/attributes/alternativeSigned/label	Здесь указан доступный вход
vocabulary/kinds/entrance/attributes/attended/hint	Человек стоит здесь всё время голосования и открывает; убедитесь сами.
vocabulary/kinds/entrance/attributes/attended/label	Есть дежурный
vocabulary/kinds/entrance/attributes/canopy/hint	Крыша закрывает площадку и кнопку вызова.
vocabulary/kinds/entrance/attributes/canopy/label	Навес
vocabulary/kinds/entrance/attributes/landingDepth/hint	Ровная площадка поперёк двери, до первой кромки или уклона.
vocabulary/kinds/entrance/attributes/landingDepth/label	Глубина площадки
vocabulary/kinds/entrance/attributes/landingWidth/hint	Ровная площадка перед дверью, вдоль двери.
vocabulary/kinds/entrance/attributes/landingWidth/label	Ширина площадки
vocabulary/kinds/entrance/attributes/lightsWorking/hint	Включите все светильники; «нет», если какой-то отрезок остаётся тёмным.
vocabulary/kinds/entrance/attributes/lightsWorking/label	Освещение исправно
vocabulary/kinds/entrance/attributes/lux/hint	Люксметр на площадке в темноте.
vocabulary/kinds/entrance/attributes/lux/label	Освещённость у входа
vocabulary/kinds/entrance/attributes/main/hint	Дверь, которой пользуется большинство избирателей.
vocabulary/kinds/entrance/attributes/main/label	Главный вход
vocabulary/kinds/entrance/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/entrance/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/entrance/attributes/stepCount/hint	Сосчитайте ступени от земли до двери; 0, если ровно.
vocabulary/kinds/entrance/attributes/stepCount/label	Ступеней у входа
vocabulary/kinds/entrance/attributes/stepMax/hint	Высота самой высокой ступени.
vocabulary/kinds/entrance/attributes/stepMax/label	Самая высокая ступень
vocabulary/kinds/entrance/attributes/unlockedAllHours/hint	Попробуйте дверь, узнайте, у кого ключ; «да», только если не запирают.
vocabulary/kinds/entrance/attributes/unlockedAllHours/label	Открыт всё время голосования
vocabulary/kinds/entrance/attributes/vestibuleDepth/hint	Между дверями; вычтите полотно, открывающееся внутрь.
vocabulary/kinds/entrance/attributes/vestibuleDepth/label	Глубина тамбура
vocabulary/kinds/entrance/attributes/vestibuleWidth/hint	Между боковыми стенами, двери закрыты.
vocabulary/kinds/entrance/attributes/vestibuleWidth/label	Ширина тамбура
vocabulary/kinds/entrance/label	Вход
vocabulary/kinds/exit/attributes/clearWidth/hint	Полотно на 90°, от лица до противоположного притвора.
vocabulary/kinds/exit/attributes/clearWidth/label	Ширина в свету
vocabulary/kinds/exit/attributes/obstructed/hint	Что-то стоит на пути внутри или снаружи; снег тоже.
vocabulary/kinds/exit/attributes/obstructed/label	Загромождён
vocabulary/kinds/exit/attributes/oneHandHardware/hint	Откройте кулаком: без сильного захвата, щипка и поворота кисти.
vocabulary/kinds/exit/attributes/oneHandHardware/label	Открывается одной рукой
vocabulary/kinds/exit/attributes/signLit/hint	Горит при выключенном свете.
vocabulary/kinds/exit/attributes/signLit/label	Светящийся знак выхода
vocabulary/kinds/exit/attributes/stepFree/hint	По пути нет ступени или бордюра выше порога.
vocabulary/kinds/exit/attributes/stepFree/label	Без ступеней
vocabulary/kinds/exit/attributes/unlocked/hint	Толкните, пока внутри люди: открывается без ключа.
vocabulary/kinds/exit/attributes/unlocked/label	Не заперт
vocabulary/kinds/exit/label	Выход
vocabulary/kinds/extinguisher/attributes/accessible/hint	Ничего не мешает; снимите его.
vocabulary/kinds/extinguisher/attributes/accessible/label	Доступен
vocabulary/kinds/extinguisher/attributes/expiresOn/hint	Дата на бирке; последний день месяца, если указан месяц.
vocabulary/kinds/extinguisher/attributes/expiresOn/label	Годен до
vocabulary/kinds/extinguisher/attributes/location/hint	Где висит или стоит.
vocabulary/kinds/extinguisher/attributes/location/label	Где находится
vocabulary/kinds/extinguisher/attributes/location/values/entrance	вход
vocabulary/kinds/extinguisher/attributes/location/values/other	другое
vocabulary/kinds/extinguisher/attributes/location/values/route	путь
vocabulary/kinds/extinguisher/attributes/location/values/votingRoom	помещение для голосования
vocabulary/kinds/extinguisher/label	Огнетушитель
vocabulary/kinds/handrail/attributes/continuous/hint	Рука скользит по нему, не отрываясь.
vocabulary/kinds/handrail/attributes/continuous/label	Непрерывный
vocabulary/kinds/handrail/attributes/extension/hint	Горизонтальная часть за последней ступенью или концом пандуса.
vocabulary/kinds/handrail/attributes/extension/label	Выступ за край
vocabulary/kinds/handrail/attributes/firm/hint	Сильно потяните: не должен шататься.
vocabulary/kinds/handrail/attributes/firm/label	Прочно закреплён
vocabulary/kinds/handrail/attributes/lowerHeight/hint	По отвесу от поверхности до верха нижнего поручня.
vocabulary/kinds/handrail/attributes/lowerHeight/label	Высота нижнего поручня
vocabulary/kinds/handrail/attributes/side/hint	Если подниматься или входить.
vocabulary/kinds/handrail/attributes/side/label	Сторона
vocabulary/kinds/handrail/attributes/side/values/left	слева
vocabulary/kinds/handrail/attributes/side/values/middle	посередине
vocabulary/kinds/handrail/attributes/side/values/right	справа
vocabulary/kinds/handrail/attributes/upperHeight/hint	По отвесу от поверхности до верха верхнего поручня.
vocabulary/kinds/handrail/attributes/upperHeight/label	Высота верхнего поручня
vocabulary/kinds/handrail/label	Поручень
vocabulary/kinds/hearingLoop/attributes/location/hint	Где сигнал слышен в слуховом аппарате или тестере.
vocabulary/kinds/hearingLoop/attributes/location/label	Где действует
vocabulary/kinds/hearingLoop/attributes/location/values/corner	специальный уголок
vocabulary/kinds/hearingLoop/attributes/location/values/hall	весь зал
vocabulary/kinds/hearingLoop/attributes/location/values/issueTable	стол выдачи
vocabulary/kinds/hearingLoop/attributes/location/values/portable	переносная
vocabulary/kinds/hearingLoop/attributes/signed/hint	Символ уха с буквой T на месте.
vocabulary/kinds/hearingLoop/attributes/signed/label	Обозначена знаком
vocabulary/kinds/hearingLoop/attributes/tested/hint	«Да», только если испытано здесь в работе, а не просто распаковано.
vocabulary/kinds/hearingLoop/attributes/tested/label	Проверено в действии
vocabulary/kinds/hearingLoop/attributes/testedOn/hint	Дата последнего испытания на месте.
vocabulary/kinds/hearingLoop/attributes/testedOn/label	Дата проверки
vocabulary/kinds/hearingLoop/label	Индукционная петля
vocabulary/kinds/interimMeasure/attributes/accepted/hint	Решением комиссии с датой.
vocabulary/kinds/interimMeasure/attributes/accepted/label	Принята
vocabulary/kinds/interimMeasure/attributes/approver/hint	Комиссия или должностное лицо, принявшие меру.
vocabulary/kinds/interimMeasure/attributes/approver/label	Кто принял
vocabulary/kinds/interimMeasure/attributes/legalBasis/hint	Решение или норма, которые это позволяют, как в самом документе.
vocabulary/kinds/interimMeasure/attributes/legalBasis/label	Правовое основание
vocabulary/kinds/interimMeasure/attributes/measure/hint	Что помогает избирателю до устранения; перенос человека на руках мерой не считается.
vocabulary/kinds/interimMeasure/attributes/measure/label	Мера
vocabulary/kinds/interimMeasure/attributes/measure/values/alternativeEntrance	другой вход с указателями
vocabulary/kinds/interimMeasure/attributes/measure/values/assistedRoute	сопровождение по маршруту без переноса на руках
vocabulary/kinds/interimMeasure/attributes/measure/values/attendedPortableRamp	переносной пандус с дежурным
vocabulary/kinds/interimMeasure/attributes/measure/values/clearedPath	путь очищен и посыпан
vocabulary/kinds/interimMeasure/attributes/measure/values/doorAttendant	дежурный у двери
vocabulary/kinds/interimMeasure/attributes/measure/values/doorHeldOpen	дверь зафиксирована открытой
vocabulary/kinds/interimMeasure/attributes/measure/values/extraSeats	дополнительные стулья
vocabulary/kinds/interimMeasure/attributes/measure/values/groundFloorBooth	кабина и урна на первом этаже
vocabulary/kinds/interimMeasure/attributes/measure/values/invataxi	инватакси до входа
vocabulary/kinds/interimMeasure/attributes/measure/values/liftOperator	дежурный лифтёр
vocabulary/kinds/interimMeasure/attributes/measure/values/lowTable	добавлен низкий стол
vocabulary/kinds/interimMeasure/attributes/measure/values/lowerBallotBox	урна поставлена ниже
vocabulary/kinds/interimMeasure/attributes/measure/values/mobileToilet	мобильный доступный санузел
vocabulary/kinds/interimMeasure/attributes/measure/values/other	другое
vocabulary/kinds/interimMeasure/attributes/measure/values/portableLight	переносной свет
vocabulary/kinds/interimMeasure/attributes/measure/values/readAloudByChosenHelper	чтение вслух помощником по выбору избирателя
vocabulary/kinds/interimMeasure/attributes/measure/values/remoteInterpreter	переводчик по видеосвязи
vocabulary/kinds/interimMeasure/attributes/measure/values/removedObstacle	препятствие убрано
vocabulary/kinds/interimMeasure/attributes/measure/values/reservedPlace	место для машины держат свободным
vocabulary/kinds/interimMeasure/attributes/measure/values/spareEquipment	запасное оборудование
vocabulary/kinds/interimMeasure/attributes/measure/values/temporaryHandrail	временный поручень
vocabulary/kinds/interimMeasure/attributes/measure/values/temporaryMarking	временная контрастная или тактильная разметка
vocabulary/kinds/interimMeasure/attributes/measure/values/temporarySigns	временные указатели
vocabulary/kinds/interimMeasure/attributes/measure/values/thresholdRamp	накладка на порог
vocabulary/kinds/interimMeasure/attributes/measure/values/writtenDialogue	письменное общение
vocabulary/kinds/interimMeasure/attributes/reason/hint	Почему неисправность нельзя устранить сразу.
vocabulary/kinds/interimMeasure/attributes/reason/label	Причина
vocabulary/kinds/interimMeasure/attributes/responsible/hint	Кто поддерживает меру и устраняет неисправность: должность или организация.
vocabulary/kinds/interimMeasure/attributes/responsible/label	Кто отвечает
vocabulary/kinds/interimMeasure/attributes/tested/hint	«Да», только если испытано здесь в работе, а не просто распаковано.
vocabulary/kinds/interimMeasure/attributes/tested/label	Проверено в действии
vocabulary/kinds/interimMeasure/attributes/testedOn/hint	Дата последнего испытания на месте.
vocabulary/kinds/interimMeasure/attributes/testedOn/label	Дата проверки
vocabulary/kinds/interimMeasure/attributes/validFrom/hint	Первый день действия.
vocabulary/kinds/interimMeasure/attributes/validFrom/label	Действует с
vocabulary/kinds/interimMeasure/attributes/validUntil/hint	Последний день действия.
vocabulary/kinds/interimMeasure/attributes/validUntil/label	Действует до
vocabulary/kinds/interimMeasure/label	Временная мера
vocabulary/kinds/kitItem/attributes/code/hint	Код из перечня оснащения.
vocabulary/kinds/kitItem/attributes/code/label	Код
vocabulary/kinds/kitItem/attributes/requiredQuantity/hint	По перечню оснащения для этого числа избирателей.
vocabulary/kinds/kitItem/attributes/requiredQuantity/label	Требуется
vocabulary/kinds/kitItem/attributes/type/hint	Выберите ближайшее; остальное укажите в коде.
vocabulary/kinds/kitItem/attributes/type/label	Что это
vocabulary/kinds/kitItem/attributes/type/values/badges	бейджи
vocabulary/kinds/kitItem/attributes/type/values/computer	компьютер
vocabulary/kinds/kitItem/attributes/type/values/envelopes	конверты или папки
vocabulary/kinds/kitItem/attributes/type/values/firstAidKit	аптечка
vocabulary/kinds/kitItem/attributes/type/values/headphones	наушники
vocabulary/kinds/kitItem/attributes/type/values/homeVotingScreen	ширма для голосования на дому
vocabulary/kinds/kitItem/attributes/type/values/monitor	монитор
vocabulary/kinds/kitItem/attributes/type/values/other	другое
vocabulary/kinds/kitItem/attributes/type/values/partition	перегородка или ширма
vocabulary/kinds/kitItem/attributes/type/values/pens	ручки
vocabulary/kinds/kitItem/attributes/type/values/phraseCards	карточки фраз
vocabulary/kinds/kitItem/attributes/type/values/portableRamp	переносной пандус
vocabulary/kinds/kitItem/attributes/type/values/safe	сейф
vocabulary/kinds/kitItem/attributes/type/values/seals	пломбы
vocabulary/kinds/kitItem/attributes/type/values/table	стол
vocabulary/kinds/kitItem/attributes/type/values/tape	разметочная лента
vocabulary/kinds/kitItem/attributes/workingQuantity/hint	Испытайте каждый; сосчитайте исправные.
vocabulary/kinds/kitItem/attributes/workingQuantity/label	Исправно, штук
vocabulary/kinds/kitItem/label	Предмет комплекта
vocabulary/kinds/lamp/attributes/batteryPowered/hint	Выньте вилку: продолжает гореть.
vocabulary/kinds/lamp/attributes/batteryPowered/label	Работает без сети
vocabulary/kinds/lamp/attributes/location/hint	Где стоит в день голосования.
vocabulary/kinds/lamp/attributes/location/label	Где находится
vocabulary/kinds/lamp/attributes/location/values/booth	кабина
vocabulary/kinds/lamp/attributes/location/values/corner	специальный уголок
vocabulary/kinds/lamp/attributes/location/values/hall	зал
vocabulary/kinds/lamp/attributes/location/values/issueTable	стол выдачи
vocabulary/kinds/lamp/attributes/location/values/route	путь
vocabulary/kinds/lamp/attributes/location/values/store	на хранении
vocabulary/kinds/lamp/attributes/purpose/hint	Для чего поставлен светильник.
vocabulary/kinds/lamp/attributes/purpose/label	Назначение
vocabulary/kinds/lamp/attributes/purpose/values/emergency	аварийное освещение
vocabulary/kinds/lamp/attributes/purpose/values/general	общее освещение
vocabulary/kinds/lamp/attributes/purpose/values/reading	для чтения
vocabulary/kinds/lamp/label	Светильник
vocabulary/kinds/lift/attributes/brailleButtons/hint	Рельефные цифры или Брайль у каждой кнопки.
vocabulary/kinds/lift/attributes/brailleButtons/label	Тактильные кнопки
vocabulary/kinds/lift/attributes/cabDepth/hint	От закрытой двери до задней стенки.
vocabulary/kinds/lift/attributes/cabDepth/label	Глубина кабины
vocabulary/kinds/lift/attributes/cabWidth/hint	Между боковыми стенками или поручнями кабины или платформы.
vocabulary/kinds/lift/attributes/cabWidth/label	Ширина кабины
vocabulary/kinds/lift/attributes/callHeight/hint	От пола до центра, снаружи и в кабине; запишите большее.
vocabulary/kinds/lift/attributes/callHeight/label	Высота верхней кнопки
vocabulary/kinds/lift/attributes/doorWidth/hint	При полностью открытых дверях.
vocabulary/kinds/lift/attributes/doorWidth/label	Ширина двери в свету
vocabulary/kinds/lift/attributes/frontDepth/hint	Свободный пол перед дверью, поперёк неё.
vocabulary/kinds/lift/attributes/frontDepth/label	Глубина места перед дверью
vocabulary/kinds/lift/attributes/frontWidth/hint	Свободный пол перед дверью, вдоль неё.
vocabulary/kinds/lift/attributes/frontWidth/label	Ширина места перед дверью
vocabulary/kinds/lift/attributes/keyNeeded/hint	Проедьте сами; «да», если без помощи не запустить.
vocabulary/kinds/lift/attributes/keyNeeded/label	Нужен ключ или помощник
vocabulary/kinds/lift/attributes/keyholderPresent/hint	Человек с ключом здесь всё время голосования.
vocabulary/kinds/lift/attributes/keyholderPresent/label	Ответственный с ключом на месте
vocabulary/kinds/lift/attributes/location/hint	У входа или на внутреннем пути.
vocabulary/kinds/lift/attributes/location/label	Где находится подъёмник
vocabulary/kinds/lift/attributes/location/values/entrance	вход
vocabulary/kinds/lift/attributes/location/values/interior	внутри, на пути
vocabulary/kinds/lift/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/lift/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/lift/attributes/reachesVotingRoom/hint	Выйдите на этаже голосования: до помещения не осталось ступеней.
vocabulary/kinds/lift/attributes/reachesVotingRoom/label	Доходит до этажа голосования
vocabulary/kinds/lift/attributes/type/hint	Выберите по тому, что поднимает избирателя.
vocabulary/kinds/lift/attributes/type/label	Вид подъёмника
vocabulary/kinds/lift/attributes/type/values/crawler	мобильный лестничный подъёмник
vocabulary/kinds/lift/attributes/type/values/passenger	пассажирский лифт
vocabulary/kinds/lift/attributes/type/values/stairChair	кресельный подъёмник вдоль лестницы
vocabulary/kinds/lift/attributes/type/values/stairPlatform	наклонная платформа вдоль лестницы
vocabulary/kinds/lift/attributes/type/values/verticalPlatform	вертикальная платформа
vocabulary/kinds/lift/attributes/voiceAnnouncement/hint	Проедьте с закрытыми глазами: называют ли этаж?
vocabulary/kinds/lift/attributes/voiceAnnouncement/label	Голосовое сообщение
vocabulary/kinds/lift/label	Лифт или подъёмник
vocabulary/kinds/magnifier/attributes/lighted/hint	Включите.
vocabulary/kinds/magnifier/attributes/lighted/label	С подсветкой
vocabulary/kinds/magnifier/attributes/power/hint	Число перед × на оправе.
vocabulary/kinds/magnifier/attributes/power/label	Кратность увеличения
vocabulary/kinds/magnifier/attributes/strengths/hint	Сосчитайте разные увеличения.
vocabulary/kinds/magnifier/attributes/strengths/label	Разных кратностей
vocabulary/kinds/magnifier/label	Лупа
vocabulary/kinds/notice/attributes/braille/hint	Ощупайте точки; по возможности попросите читающего Брайль проверить текст.
vocabulary/kinds/notice/attributes/braille/label	Шрифт Брайля
vocabulary/kinds/notice/attributes/centreHeight/hint	От пола до середины текста.
vocabulary/kinds/notice/attributes/centreHeight/label	Высота центра
vocabulary/kinds/notice/attributes/fontPoints/hint	Сравните основной текст со шкалой или высоту прописной в мм умножьте на 4.
vocabulary/kinds/notice/attributes/fontPoints/label	Кегль, пунктов
vocabulary/kinds/notice/attributes/handheld/hint	Отдельный экземпляр для чтения вблизи.
vocabulary/kinds/notice/attributes/handheld/label	Можно взять в руки
vocabulary/kinds/notice/attributes/kazakh/hint	«Да», если всё содержание есть на казахском.
vocabulary/kinds/notice/attributes/kazakh/label	На казахском языке
vocabulary/kinds/notice/attributes/largePrint/hint	Прочитайте с расстояния 1 м.
vocabulary/kinds/notice/attributes/largePrint/label	Крупный шрифт
vocabulary/kinds/notice/attributes/location/hint	Где его встречает избиратель.
vocabulary/kinds/notice/attributes/location/label	Где находится
vocabulary/kinds/notice/attributes/location/values/booth	кабина
vocabulary/kinds/notice/attributes/location/values/entrance	вход
vocabulary/kinds/notice/attributes/location/values/issueTable	стол выдачи
vocabulary/kinds/notice/attributes/location/values/outside	снаружи
vocabulary/kinds/notice/attributes/location/values/votingRoom	помещение для голосования
vocabulary/kinds/notice/attributes/pictorial/hint	У каждого шага есть рисунок.
vocabulary/kinds/notice/attributes/pictorial/label	С рисунками
vocabulary/kinds/notice/attributes/plainLanguage/hint	Короткие фразы без неясных терминов; дайте прочитать неспециалисту.
vocabulary/kinds/notice/attributes/plainLanguage/label	Простой язык
vocabulary/kinds/notice/attributes/russian/hint	«Да», если всё содержание есть на русском.
vocabulary/kinds/notice/attributes/russian/label	На русском языке
vocabulary/kinds/notice/attributes/type/hint	Выберите по содержанию.
vocabulary/kinds/notice/attributes/type/label	О чём объявление
vocabulary/kinds/notice/attributes/type/values/assistanceRule	кто может помогать
vocabulary/kinds/notice/attributes/type/values/candidates	кандидаты
vocabulary/kinds/notice/attributes/type/values/evacuationPlan	план эвакуации
vocabulary/kinds/notice/attributes/type/values/foldBallot	сложите бюллетень
vocabulary/kinds/notice/attributes/type/values/instruction	как голосовать
vocabulary/kinds/notice/attributes/type/values/noPhotography	не фотографируйте бюллетень
vocabulary/kinds/notice/attributes/type/values/oneVoter	в кабине один избиратель
vocabulary/kinds/notice/attributes/type/values/other	другое
vocabulary/kinds/notice/attributes/type/values/sampleBallot	образец бюллетеня
vocabulary/kinds/notice/label	Объявление или плакат
vocabulary/kinds/parking/attributes/accessible/hint	Сосчитайте места со знаком на стойке или разметке.
vocabulary/kinds/parking/attributes/accessible/label	Мест для лиц с инвалидностью
vocabulary/kinds/parking/attributes/aisleWidth/hint	Заштрихованная полоса рядом, между серединами линий.
vocabulary/kinds/parking/attributes/aisleWidth/label	Ширина прохода рядом
vocabulary/kinds/parking/attributes/bayLength/hint	От бордюра до конца линии.
vocabulary/kinds/parking/attributes/bayLength/label	Длина места
vocabulary/kinds/parking/attributes/bayWidth/hint	Между серединами линий, без прохода.
vocabulary/kinds/parking/attributes/bayWidth/label	Ширина места
vocabulary/kinds/parking/attributes/clearHeight/hint	Самая низкая точка над въездом, местом и проходом.
vocabulary/kinds/parking/attributes/clearHeight/label	Высота проезда
vocabulary/kinds/parking/attributes/distance/hint	По пути кресла-коляски до доступного входа.
vocabulary/kinds/parking/attributes/distance/label	Расстояние до входа
vocabulary/kinds/parking/attributes/offStreet/hint	«Да» — стоянка или двор, «нет» — у обочины.
vocabulary/kinds/parking/attributes/offStreet/label	Вне проезжей части
vocabulary/kinds/parking/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/parking/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/parking/attributes/reserved/hint	Место держат свободным конус, барьер или дежурный; посмотрите.
vocabulary/kinds/parking/attributes/reserved/label	Место держат свободным
vocabulary/kinds/parking/attributes/slope/hint	Положите уровень в двух направлениях; запишите больший уклон.
vocabulary/kinds/parking/attributes/slope/label	Наибольший уклон места
vocabulary/kinds/parking/attributes/surfaceFirm/hint	Прокатите колесо или надавите каблуком: не вязнет, нет гравия, песка, грязи.
vocabulary/kinds/parking/attributes/surfaceFirm/label	Твёрдое покрытие
vocabulary/kinds/parking/attributes/symbolSign/hint	Знак, который не закроют снег и стоящая машина.
vocabulary/kinds/parking/attributes/symbolSign/label	Знак с символом
vocabulary/kinds/parking/attributes/total/hint	Сосчитайте размеченные места; без разметки — длина ряда, делённая на 2,5 м.
vocabulary/kinds/parking/attributes/total/label	Всего мест
vocabulary/kinds/parking/attributes/vanAccessible/hint	Сосчитайте места с широким проходом и высотой для микроавтобуса.
vocabulary/kinds/parking/attributes/vanAccessible/label	Мест для микроавтобуса с подъёмником
vocabulary/kinds/parking/label	Парковка
vocabulary/kinds/path/attributes/clearWidth/hint	Поперёк самого узкого места: между столбами, стенами, снегом, машинами.
vocabulary/kinds/path/attributes/clearWidth/label	Наименьшая ширина в свету
vocabulary/kinds/path/attributes/crossSlope/hint	Положите уровень поперёк движения; запишите самое крутое место.
vocabulary/kinds/path/attributes/crossSlope/label	Поперечный уклон
vocabulary/kinds/path/attributes/headroom/hint	От пола до самой низкой ветки, вывески или балки над путём.
vocabulary/kinds/path/attributes/headroom/label	Наименьшая высота прохода
vocabulary/kinds/path/attributes/kerb/hint	Высота самой высокой кромки бордюра на пути; 0, если утоплен.
vocabulary/kinds/path/attributes/kerb/label	Самый высокий бордюр на пути
vocabulary/kinds/path/attributes/kerbRamp/hint	У каждого бордюра на пути есть понижение или съезд.
vocabulary/kinds/path/attributes/kerbRamp/label	Съезды с бордюров
vocabulary/kinds/path/attributes/length/hint	От улицы или места парковки до входа.
vocabulary/kinds/path/attributes/length/label	Длина
vocabulary/kinds/path/attributes/lightsWorking/hint	Включите все светильники; «нет», если какой-то отрезок остаётся тёмным.
vocabulary/kinds/path/attributes/lightsWorking/label	Освещение исправно
vocabulary/kinds/path/attributes/lux/hint	Люксметр на земле в темноте, самое тёмное место.
vocabulary/kinds/path/attributes/lux/label	Освещённость пути
vocabulary/kinds/path/attributes/nonSlip/hint	Проведите подошвой по поверхности, сухой и мокрой.
vocabulary/kinds/path/attributes/nonSlip/label	Нескользкая поверхность
vocabulary/kinds/path/attributes/obstacleCount/hint	Сосчитайте то, что сужает путь или требует обхода: машины, мусорные баки, мебель.
vocabulary/kinds/path/attributes/obstacleCount/label	Препятствия на пути
vocabulary/kinds/path/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/path/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/path/attributes/protrusion/hint	Вылет худшего предмета на высоте 685–2030 мм; 0, если его нащупает трость.
vocabulary/kinds/path/attributes/protrusion/label	Наибольший выступ на пути
vocabulary/kinds/path/attributes/slope/hint	Уровень вдоль самого крутого метра; зазор 50 мм на 1000 мм — это 5 %.
vocabulary/kinds/path/attributes/slope/label	Наибольший продольный уклон
vocabulary/kinds/path/attributes/state/hint	Пройдите весь путь не ранее чем за 24 ч до открытия; запишите худший отрезок.
vocabulary/kinds/path/attributes/state/label	Состояние сегодня
vocabulary/kinds/path/attributes/state/values/clear	чисто
vocabulary/kinds/path/attributes/state/values/dugUp	раскопано
vocabulary/kinds/path/attributes/state/values/ice	лёд
vocabulary/kinds/path/attributes/state/values/mud	грязь
vocabulary/kinds/path/attributes/state/values/sand	песок
vocabulary/kinds/path/attributes/state/values/snow	снег
vocabulary/kinds/path/attributes/state/values/water	вода
vocabulary/kinds/path/attributes/stepCount/hint	Сосчитайте все ступени вверх и вниз; бордюр сюда не входит.
vocabulary/kinds/path/attributes/stepCount/label	Ступеней на пути
vocabulary/kinds/path/attributes/surfaceFirm/hint	Прокатите колесо или надавите каблуком: не вязнет, нет гравия, песка, грязи.
vocabulary/kinds/path/attributes/surfaceFirm/label	Твёрдое покрытие
vocabulary/kinds/path/label	Путь подхода
vocabulary/kinds/photo/attributes/blurred/hint	Проверьте публикуемую копию в полном размере.
vocabulary/kinds/photo/attributes/blurred/label	Лица и списки размыты
vocabulary/kinds/photo/attributes/hasMarkedBallot/hint	Увеличьте столы, кабины и урны.
vocabulary/kinds/photo/attributes/hasMarkedBallot/label	Виден заполненный бюллетень
vocabulary/kinds/photo/attributes/hasPerson/hint	Увеличьте каждое лицо и окно.
vocabulary/kinds/photo/attributes/hasPerson/label	Узнаваем человек
vocabulary/kinds/photo/attributes/published/hint	Может открыть любой.
vocabulary/kinds/photo/attributes/published/label	Опубликовано
vocabulary/kinds/photo/attributes/showsBoothInUse/hint	Ищите ноги, сумки, задёрнутую штору.
vocabulary/kinds/photo/attributes/showsBoothInUse/label	Видна занятая кабина
vocabulary/kinds/photo/attributes/showsVoterList/hint	Увеличьте столы до полного размера.
vocabulary/kinds/photo/attributes/showsVoterList/label	Читается список избирателей
vocabulary/kinds/photo/attributes/takenDuringVoting/hint	Сравните время съёмки с часами голосования.
vocabulary/kinds/photo/attributes/takenDuringVoting/label	Снято во время голосования
vocabulary/kinds/photo/label	Фотография или панорама
vocabulary/kinds/precinct/attributes/assistanceRecordReady/hint	Откройте чистый лист списка: есть ли место для фамилии помощника?
vocabulary/kinds/precinct/attributes/assistanceRecordReady/label	Есть графа для записи помощника
vocabulary/kinds/precinct/attributes/ballotBleedThrough/hint	Поставьте отметку на образце здешней ручкой, сложите, посмотрите снаружи.
vocabulary/kinds/precinct/attributes/ballotBleedThrough/label	Отметка просвечивает
vocabulary/kinds/precinct/attributes/ballotTypes/hint	Сколько разных бюллетеней получает один избиратель.
vocabulary/kinds/precinct/attributes/ballotTypes/label	Видов бюллетеней
vocabulary/kinds/precinct/attributes/ballotsDelivered/hint	«Да», когда бюллетени в сейфе комиссии.
vocabulary/kinds/precinct/attributes/ballotsDelivered/label	Бюллетени доставлены
vocabulary/kinds/precinct/attributes/ballotsDeliveredOn/hint	Дата акта, по которому комиссия их получила.
vocabulary/kinds/precinct/attributes/ballotsDeliveredOn/label	Дата доставки бюллетеней
vocabulary/kinds/precinct/attributes/chairTrained/hint	«Да», если в документе об обучении указана должность председателя.
vocabulary/kinds/precinct/attributes/chairTrained/label	Председатель обучен
vocabulary/kinds/precinct/attributes/crewMembersMin/hint	Возьмите группу с наименьшим числом членов.
vocabulary/kinds/precinct/attributes/crewMembersMin/label	Членов комиссии в наименьшей группе
vocabulary/kinds/precinct/attributes/doubleOccupancyObserved/hint	Считайте в день голосования; помощник по выбору избирателя не в счёт.
vocabulary/kinds/precinct/attributes/doubleOccupancyObserved/label	Случаев двух человек в кабине
vocabulary/kinds/precinct/attributes/envelopeUsed/hint	Каждый ли избиратель получает конверт или папку для бюллетеня?
vocabulary/kinds/precinct/attributes/envelopeUsed/label	Используется конверт или обложка
vocabulary/kinds/precinct/attributes/expectedVoters/hint	Оценка комиссии, а не список избирателей.
vocabulary/kinds/precinct/attributes/expectedVoters/label	Ожидаемое число голосующих
vocabulary/kinds/precinct/attributes/homeVoteCrews/hint	Сколько групп выезжает одновременно.
vocabulary/kinds/precinct/attributes/homeVoteCrews/label	Выездных групп
vocabulary/kinds/precinct/attributes/homeVoteRequests/hint	Число письменных заявлений на сегодня.
vocabulary/kinds/precinct/attributes/homeVoteRequests/label	Заявлений о голосовании на дому
vocabulary/kinds/precinct/attributes/invataxiConfirmed/hint	Поездки, подтверждённые службой.
vocabulary/kinds/precinct/attributes/invataxiConfirmed/label	Подтверждённых поездок инватакси
vocabulary/kinds/precinct/attributes/invataxiRequests/hint	Поездки, заказанные на день голосования.
vocabulary/kinds/precinct/attributes/invataxiRequests/label	Заявок на инватакси
vocabulary/kinds/precinct/attributes/membersTotal/hint	По решению об образовании комиссии.
vocabulary/kinds/precinct/attributes/membersTotal/label	Членов комиссии
vocabulary/kinds/precinct/attributes/membersTrained/hint	Члены, обученные работе с избирателями с инвалидностью.
vocabulary/kinds/precinct/attributes/membersTrained/label	Обучено членов комиссии
vocabulary/kinds/precinct/attributes/needsCountedOn/hint	Дата, на которую подсчитаны потребности.
vocabulary/kinds/precinct/attributes/needsCountedOn/label	Дата сведений о потребностях
vocabulary/kinds/precinct/attributes/ratingPublishedOn/hint	День, когда избиратели впервые могли прочитать оценку.
vocabulary/kinds/precinct/attributes/ratingPublishedOn/label	Дата публикации оценки доступности
vocabulary/kinds/precinct/attributes/registeredVoters/hint	Из последнего списка избирателей; только число.
vocabulary/kinds/precinct/attributes/registeredVoters/label	Число избирателей в списке
vocabulary/kinds/precinct/attributes/secretaryTrained/hint	«Да», если в документе об обучении указана должность секретаря.
vocabulary/kinds/precinct/attributes/secretaryTrained/label	Секретарь обучен
vocabulary/kinds/precinct/attributes/sunrise/hint	Часов от местной полуночи, можно дробью: 6,5 — это 06:30.
vocabulary/kinds/precinct/attributes/sunrise/label	Восход в день голосования
vocabulary/kinds/precinct/attributes/sunset/hint	Часов от местной полуночи, можно дробью: 18,5 — это 18:30.
vocabulary/kinds/precinct/attributes/sunset/label	Закат в день голосования
vocabulary/kinds/precinct/attributes/trainedOn/hint	Дата по документу об обучении.
vocabulary/kinds/precinct/attributes/trainedOn/label	Дата обучения
vocabulary/kinds/precinct/attributes/type/hint	По решению об образовании участка.
vocabulary/kinds/precinct/attributes/type/label	Вид участка
vocabulary/kinds/precinct/attributes/type/values/abroad	за рубежом
vocabulary/kinds/precinct/attributes/type/values/detention	место содержания под стражей
vocabulary/kinds/precinct/attributes/type/values/hospital	больница или санаторий
vocabulary/kinds/precinct/attributes/type/values/military	воинская часть
vocabulary/kinds/precinct/attributes/type/values/mobile	выездная урна
vocabulary/kinds/precinct/attributes/type/values/residential	по месту жительства
vocabulary/kinds/precinct/attributes/type/values/ship	на борту судна
vocabulary/kinds/precinct/attributes/type/values/temporaryStay	место временного пребывания
vocabulary/kinds/precinct/attributes/votedOutsidePremises/hint	Из протокола последних выборов.
vocabulary/kinds/precinct/attributes/votedOutsidePremises/label	Выдано бюллетеней вне помещения
vocabulary/kinds/precinct/attributes/votersBlind/hint	Число от органа соцзащиты, без имён.
vocabulary/kinds/precinct/attributes/votersBlind/label	Незрячих избирателей
vocabulary/kinds/precinct/attributes/votersCognitive/hint	Число от органа соцзащиты, без имён.
vocabulary/kinds/precinct/attributes/votersCognitive/label	Избирателей, которым нужна понятная информация
vocabulary/kinds/precinct/attributes/votersDeaf/hint	Число от органа соцзащиты, без имён.
vocabulary/kinds/precinct/attributes/votersDeaf/label	Глухих избирателей
vocabulary/kinds/precinct/attributes/votersHardOfHearing/hint	Число от органа соцзащиты, без имён.
vocabulary/kinds/precinct/attributes/votersHardOfHearing/label	Слабослышащих избирателей
vocabulary/kinds/precinct/attributes/votersHome/hint	Ожидаемое число, без имён.
vocabulary/kinds/precinct/attributes/votersHome/label	Избирателей, которым нужно голосование на дому
vocabulary/kinds/precinct/attributes/votersLowVision/hint	Число от органа соцзащиты, без имён.
vocabulary/kinds/precinct/attributes/votersLowVision/label	Слабовидящих избирателей
vocabulary/kinds/precinct/attributes/votersMobility/hint	Число от органа соцзащиты, без имён; без людей на кресле-коляске.
vocabulary/kinds/precinct/attributes/votersMobility/label	Избирателей с нарушением движения, не на кресле-коляске
vocabulary/kinds/precinct/attributes/votersWheelchair/hint	Число от органа соцзащиты, без имён.
vocabulary/kinds/precinct/attributes/votersWheelchair/label	Избирателей на кресле-коляске
vocabulary/kinds/precinct/attributes/votingClose/hint	Часов от местной полуночи: 20 — это 20:00.
vocabulary/kinds/precinct/attributes/votingClose/label	Конец голосования
vocabulary/kinds/precinct/attributes/votingDate/hint	День голосования.
vocabulary/kinds/precinct/attributes/votingDate/label	Дата голосования
vocabulary/kinds/precinct/attributes/votingMachines/hint	Машины, закреплённые за участком.
vocabulary/kinds/precinct/attributes/votingMachines/label	Машин для голосования
vocabulary/kinds/precinct/attributes/votingMachinesFailed/hint	Машины, вышедшие из строя в день голосования.
vocabulary/kinds/precinct/attributes/votingMachinesFailed/label	Отказавших машин для голосования
vocabulary/kinds/precinct/attributes/votingOpen/hint	Часов от местной полуночи: 7 — это 07:00.
vocabulary/kinds/precinct/attributes/votingOpen/label	Начало голосования
vocabulary/kinds/precinct/label	Избирательный участок
vocabulary/kinds/premises/attributes/accessNote/hint	Какими воротами или входом пользоваться, словами списка.
vocabulary/kinds/premises/attributes/accessNote/label	Примечание о доступе
vocabulary/kinds/premises/attributes/buildingType/hint	Выберите по основному назначению.
vocabulary/kinds/premises/attributes/buildingType/label	Тип здания
vocabulary/kinds/premises/attributes/buildingType/values/clinic	поликлиника
vocabulary/kinds/premises/attributes/buildingType/values/cultureHouse	дом культуры
vocabulary/kinds/premises/attributes/buildingType/values/detention	место содержания под стражей
vocabulary/kinds/premises/attributes/buildingType/values/dormitory	общежитие
vocabulary/kinds/premises/attributes/buildingType/values/hospital	больница
vocabulary/kinds/premises/attributes/buildingType/values/kindergarten	детский сад
vocabulary/kinds/premises/attributes/buildingType/values/library	библиотека
vocabulary/kinds/premises/attributes/buildingType/values/military	военный объект
vocabulary/kinds/premises/attributes/buildingType/values/office	административное здание
vocabulary/kinds/premises/attributes/buildingType/values/other	другое
vocabulary/kinds/premises/attributes/buildingType/values/school	школа
vocabulary/kinds/premises/attributes/buildingType/values/sportsHall	спортивный зал
vocabulary/kinds/premises/attributes/buildingYear/hint	Из технического паспорта здания.
vocabulary/kinds/premises/attributes/buildingYear/label	Год постройки
vocabulary/kinds/premises/attributes/exteriorLightsWorking/hint	Проверьте в темноте или попросите включить; до самой улицы.
vocabulary/kinds/premises/attributes/exteriorLightsWorking/label	Наружное освещение исправно
vocabulary/kinds/premises/attributes/latitude/hint	Градусы северной широты (WGS 84), у главного входа.
vocabulary/kinds/premises/attributes/latitude/label	Широта
vocabulary/kinds/premises/attributes/longitude/hint	Градусы восточной долготы (WGS 84), у главного входа.
vocabulary/kinds/premises/attributes/longitude/label	Долгота
vocabulary/kinds/premises/attributes/precinctsInBuilding/hint	Сосчитайте все участки, голосующие в здании.
vocabulary/kinds/premises/attributes/precinctsInBuilding/label	Участков в здании
vocabulary/kinds/premises/attributes/precinctsSeparatedAndMarked/hint	Встаньте в общем холле: сразу ли видно, где какой участок?
vocabulary/kinds/premises/attributes/precinctsSeparatedAndMarked/label	Участки разделены и обозначены
vocabulary/kinds/premises/attributes/protectedMonument/hint	По государственному списку памятников.
vocabulary/kinds/premises/attributes/protectedMonument/label	Памятник под охраной
vocabulary/kinds/premises/attributes/renovatedOn/hint	Окончание работ, изменивших вход, путь или помещение.
vocabulary/kinds/premises/attributes/renovatedOn/label	Дата последней перестройки
vocabulary/kinds/premises/attributes/wheelchairAccess/hint	Общее слово из списка; для вывода измерьте пандус, дверь и путь.
vocabulary/kinds/premises/attributes/wheelchairAccess/label	Доступ на кресле-коляске, по заявлению
vocabulary/kinds/premises/attributes/wheelchairAccess/values/assisted	с помощью
vocabulary/kinds/premises/attributes/wheelchairAccess/values/full	без помощи
vocabulary/kinds/premises/attributes/wheelchairAccess/values/none	доступа нет
vocabulary/kinds/premises/label	Здание
vocabulary/kinds/ramp/attributes/clearWidth/hint	Между поручнями или бортиками, в самом узком месте.
vocabulary/kinds/ramp/attributes/clearWidth/label	Ширина в свету
vocabulary/kinds/ramp/attributes/crossSlope/hint	Положите уровень поперёк движения; запишите самое крутое место.
vocabulary/kinds/ramp/attributes/crossSlope/label	Поперечный уклон
vocabulary/kinds/ramp/attributes/edgeHeight/hint	От поверхности до верха бортика; 0, если его нет.
vocabulary/kinds/ramp/attributes/edgeHeight/label	Высота бортика
vocabulary/kinds/ramp/attributes/fixed/hint	Толкните ногой вбок: не должен сдвинуться.
vocabulary/kinds/ramp/attributes/fixed/label	Закреплён
vocabulary/kinds/ramp/attributes/handrailLower/hint	По отвесу от поверхности до верха нижнего поручня.
vocabulary/kinds/ramp/attributes/handrailLower/label	Высота нижнего поручня
vocabulary/kinds/ramp/attributes/handrailSides/hint	0, 1 или 2; сторона считается, если поручень на всю длину.
vocabulary/kinds/ramp/attributes/handrailSides/label	Сторон с поручнем
vocabulary/kinds/ramp/attributes/handrailUpper/hint	По отвесу от поверхности до верха верхнего поручня.
vocabulary/kinds/ramp/attributes/handrailUpper/label	Высота верхнего поручня
vocabulary/kinds/ramp/attributes/hasTurn/hint	«Да», если марши идут под углом.
vocabulary/kinds/ramp/attributes/hasTurn/label	Есть поворот
vocabulary/kinds/ramp/attributes/landingBottom/hint	Ровная длина по ходу движения, без машин и решёток.
vocabulary/kinds/ramp/attributes/landingBottom/label	Нижняя площадка
vocabulary/kinds/ramp/attributes/landingTop/hint	Ровная длина по ходу движения; вычтите ход двери, открывающейся сюда.
vocabulary/kinds/ramp/attributes/landingTop/label	Верхняя площадка
vocabulary/kinds/ramp/attributes/landingTurn/hint	Меньшая сторона самой малой поворотной площадки.
vocabulary/kinds/ramp/attributes/landingTurn/label	Площадка на повороте
vocabulary/kinds/ramp/attributes/length/hint	По поверхности, без площадок.
vocabulary/kinds/ramp/attributes/length/label	Длина по уклону
vocabulary/kinds/ramp/attributes/lip/hint	Линейка вверху и внизу; запишите больший перепад или зазор.
vocabulary/kinds/ramp/attributes/lip/label	Перепад или зазор на концах
vocabulary/kinds/ramp/attributes/location/hint	Снаружи или внутри здания.
vocabulary/kinds/ramp/attributes/location/label	Где находится пандус
vocabulary/kinds/ramp/attributes/location/values/inside	внутри
vocabulary/kinds/ramp/attributes/location/values/outside	снаружи
vocabulary/kinds/ramp/attributes/nonSlip/hint	Проведите подошвой по поверхности, сухой и мокрой.
vocabulary/kinds/ramp/attributes/nonSlip/label	Нескользкая поверхность
vocabulary/kinds/ramp/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/ramp/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/ramp/attributes/rise/hint	Перепад высот между низом и верхом всего пандуса.
vocabulary/kinds/ramp/attributes/rise/label	Общий подъём
vocabulary/kinds/ramp/attributes/runRise/hint	Подъём одного марша между площадками; возьмите наибольший.
vocabulary/kinds/ramp/attributes/runRise/label	Подъём наибольшего марша
vocabulary/kinds/ramp/attributes/sideDropOff/hint	«Да», если колесо может съехать с края без стены.
vocabulary/kinds/ramp/attributes/sideDropOff/label	Обрыв сбоку
vocabulary/kinds/ramp/attributes/slope/hint	Уровень вдоль пандуса на самом крутом метре; зазор 80 мм на 1000 мм — это 8 %.
vocabulary/kinds/ramp/attributes/slope/label	Продольный уклон
vocabulary/kinds/ramp/attributes/temporary/hint	Кладут на время голосования, потом убирают.
vocabulary/kinds/ramp/attributes/temporary/label	Временный
vocabulary/kinds/ramp/attributes/trialPassed/hint	Кресло-коляска с человеком прошло вверх и вниз; снимайте колёса, не человека.
vocabulary/kinds/ramp/attributes/trialPassed/label	Испытан с креслом-коляской
vocabulary/kinds/ramp/attributes/type/hint	Сплошная поверхность или две направляющие (швеллеры).
vocabulary/kinds/ramp/attributes/type/label	Конструкция
vocabulary/kinds/ramp/attributes/type/values/rails	две направляющие (швеллеры)
vocabulary/kinds/ramp/attributes/type/values/solid	сплошная поверхность
vocabulary/kinds/ramp/attributes/usable/hint	Нет цепи, замка, мебели, снега, льда; пройдите по нему.
vocabulary/kinds/ramp/attributes/usable/label	Сегодня пригоден
vocabulary/kinds/ramp/label	Пандус
vocabulary/kinds/seat/attributes/purpose/hint	Для кого это место.
vocabulary/kinds/seat/attributes/purpose/label	Назначение
vocabulary/kinds/seat/attributes/purpose/values/marking	заполнение бюллетеня
vocabulary/kinds/seat/attributes/purpose/values/observers	наблюдатели
vocabulary/kinds/seat/attributes/purpose/values/waiting	ожидание
vocabulary/kinds/seat/attributes/seatHeight/hint	От пола до переднего края сиденья.
vocabulary/kinds/seat/attributes/seatHeight/label	Высота сиденья
vocabulary/kinds/seat/attributes/withArms/hint	Обопритесь на оба и встаньте.
vocabulary/kinds/seat/attributes/withArms/label	С подлокотниками
vocabulary/kinds/seat/label	Место для сидения
vocabulary/kinds/signLanguage/attributes/kazakh/hint	«Да», если всё содержание есть на казахском.
vocabulary/kinds/signLanguage/attributes/kazakh/label	На казахском языке
vocabulary/kinds/signLanguage/attributes/mode/hint	Переводчик на месте, видеосвязь или планшет с записями.
vocabulary/kinds/signLanguage/attributes/mode/label	Способ
vocabulary/kinds/signLanguage/attributes/mode/values/inPerson	переводчик на месте
vocabulary/kinds/signLanguage/attributes/mode/values/tablet	планшет с записями
vocabulary/kinds/signLanguage/attributes/mode/values/video	видеосвязь
vocabulary/kinds/signLanguage/attributes/responseTime/hint	Вызовите как избиратель; минуты до начала перевода.
vocabulary/kinds/signLanguage/attributes/responseTime/label	Время до начала
vocabulary/kinds/signLanguage/attributes/russian/hint	«Да», если всё содержание есть на русском.
vocabulary/kinds/signLanguage/attributes/russian/label	На русском языке
vocabulary/kinds/signLanguage/attributes/signedVideo/hint	Включите: объясняет порядок голосования.
vocabulary/kinds/signLanguage/attributes/signedVideo/label	Видео на жестовом языке
vocabulary/kinds/signLanguage/attributes/testedOn/hint	Дата последнего испытания на месте.
vocabulary/kinds/signLanguage/attributes/testedOn/label	Дата проверки
vocabulary/kinds/signLanguage/label	Услуга специалиста жестового языка
vocabulary/kinds/signage/attributes/braille/hint	Ощупайте точки; по возможности попросите читающего Брайль проверить текст.
vocabulary/kinds/signage/attributes/braille/label	Шрифт Брайля
vocabulary/kinds/signage/attributes/charHeight/hint	Прописная буква главной строки.
vocabulary/kinds/signage/attributes/charHeight/label	Высота букв
vocabulary/kinds/signage/attributes/contrast/hint	Посмотрите с 3 м при освещении часов голосования: должно выделяться на фоне.
vocabulary/kinds/signage/attributes/contrast/label	Контрастные цвета
vocabulary/kinds/signage/attributes/kazakh/hint	«Да», если всё содержание есть на казахском.
vocabulary/kinds/signage/attributes/kazakh/label	На казахском языке
vocabulary/kinds/signage/attributes/largePrint/hint	Прочитайте с расстояния 1 м.
vocabulary/kinds/signage/attributes/largePrint/label	Крупный шрифт
vocabulary/kinds/signage/attributes/location/hint	Где его встречает избиратель.
vocabulary/kinds/signage/attributes/location/label	Где находится
vocabulary/kinds/signage/attributes/location/values/booth	кабина
vocabulary/kinds/signage/attributes/location/values/entrance	вход
vocabulary/kinds/signage/attributes/location/values/outside	снаружи
vocabulary/kinds/signage/attributes/location/values/route	путь
vocabulary/kinds/signage/attributes/location/values/votingRoom	помещение для голосования
vocabulary/kinds/signage/attributes/pictograms/hint	Рисунок говорит то же без слов.
vocabulary/kinds/signage/attributes/pictograms/label	Пиктограммы
vocabulary/kinds/signage/attributes/readableSeated/hint	Прочитайте с высоты глаз 1200 мм, когда рядом стоят люди.
vocabulary/kinds/signage/attributes/readableSeated/label	Читается сидя
vocabulary/kinds/signage/attributes/russian/hint	«Да», если всё содержание есть на русском.
vocabulary/kinds/signage/attributes/russian/label	На русском языке
vocabulary/kinds/signage/attributes/type/hint	Выберите по содержанию.
vocabulary/kinds/signage/attributes/type/label	О чём знак
vocabulary/kinds/signage/attributes/type/values/accessibleEntrance	доступный вход
vocabulary/kinds/signage/attributes/type/values/direction	направление
vocabulary/kinds/signage/attributes/type/values/exit	выход
vocabulary/kinds/signage/attributes/type/values/other	другое
vocabulary/kinds/signage/attributes/type/values/precinctNumber	номер участка
vocabulary/kinds/signage/attributes/type/values/stepNumber	номер шага
vocabulary/kinds/signage/attributes/type/values/toilet	санузел
vocabulary/kinds/signage/label	Указатель или табличка
vocabulary/kinds/staff/attributes/badge/hint	Роль читается с 2 м.
vocabulary/kinds/staff/attributes/badge/label	Бейдж крупным шрифтом
vocabulary/kinds/staff/attributes/briefed/hint	Спросите, что делать по звонку или просьбе о помощи.
vocabulary/kinds/staff/attributes/briefed/label	Знает обязанность
vocabulary/kinds/staff/attributes/coversAllHours/hint	В графике нет пропусков, с учётом перерывов.
vocabulary/kinds/staff/attributes/coversAllHours/label	На всё время голосования
vocabulary/kinds/staff/attributes/role/hint	Должность или обязанность, без имени.
vocabulary/kinds/staff/attributes/role/label	Роль
vocabulary/kinds/staff/attributes/role/values/chair	председатель комиссии
vocabulary/kinds/staff/attributes/role/values/deputyChair	заместитель председателя
vocabulary/kinds/staff/attributes/role/values/entranceAttendant	дежурный у входа
vocabulary/kinds/staff/attributes/role/values/evacuationHelper	помощник при эвакуации
vocabulary/kinds/staff/attributes/role/values/homeVotingCrew	выездная группа
vocabulary/kinds/staff/attributes/role/values/member	член комиссии
vocabulary/kinds/staff/attributes/role/values/other	другое
vocabulary/kinds/staff/attributes/role/values/secretary	секретарь
vocabulary/kinds/staff/attributes/role/values/signInterpreter	переводчик жестового языка
vocabulary/kinds/staff/attributes/signLanguage/hint	По документу или увиденному общению.
vocabulary/kinds/staff/attributes/signLanguage/label	Владеет жестовым языком
vocabulary/kinds/staff/attributes/trained/hint	Обучение работе с избирателями с инвалидностью, по документу.
vocabulary/kinds/staff/attributes/trained/label	Обучен
vocabulary/kinds/staff/attributes/trainedOn/hint	Дата по документу об обучении.
vocabulary/kinds/staff/attributes/trainedOn/label	Дата обучения
vocabulary/kinds/staff/label	Работник участка
vocabulary/kinds/stairs/attributes/clearWidth/hint	Между поручнями или стенами.
vocabulary/kinds/stairs/attributes/clearWidth/label	Ширина в свету
vocabulary/kinds/stairs/attributes/edgeContrast/hint	Посмотрите сверху: обе кромки выделяются.
vocabulary/kinds/stairs/attributes/edgeContrast/label	Контраст крайних ступеней
vocabulary/kinds/stairs/attributes/edgeStrip/hint	Поперёк полосы на кромке ступени.
vocabulary/kinds/stairs/attributes/edgeStrip/label	Ширина контрастной полосы
vocabulary/kinds/stairs/attributes/handrailHeight/hint	По отвесу от кромки ступени до верха поручня.
vocabulary/kinds/stairs/attributes/handrailHeight/label	Высота поручня
vocabulary/kinds/stairs/attributes/handrailSides/hint	0, 1 или 2; поручень вдоль всех ступеней.
vocabulary/kinds/stairs/attributes/handrailSides/label	Сторон с поручнем
vocabulary/kinds/stairs/attributes/location/hint	На пути, у входа или внутри.
vocabulary/kinds/stairs/attributes/location/label	Где лестница
vocabulary/kinds/stairs/attributes/location/values/entrance	вход
vocabulary/kinds/stairs/attributes/location/values/inside	внутри
vocabulary/kinds/stairs/attributes/location/values/outside	снаружи
vocabulary/kinds/stairs/attributes/nonSlip/hint	Проведите подошвой по поверхности, сухой и мокрой.
vocabulary/kinds/stairs/attributes/nonSlip/label	Нескользкая поверхность
vocabulary/kinds/stairs/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/stairs/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/stairs/attributes/stepCount/hint	Сосчитайте подступенки марша.
vocabulary/kinds/stairs/attributes/stepCount/label	Число ступеней
vocabulary/kinds/stairs/attributes/stepHeight/hint	Высота подступенка; наибольшая, если разные.
vocabulary/kinds/stairs/attributes/stepHeight/label	Высота ступени
vocabulary/kinds/stairs/attributes/treadDepth/hint	От кромки до кромки проступи, наименьшая.
vocabulary/kinds/stairs/attributes/treadDepth/label	Глубина проступи
vocabulary/kinds/stairs/label	Лестница
vocabulary/kinds/stencil/attributes/ballotDistinguishable/hint	Заполните образец: «да», если он проколот, тиснён, обрезан или на иной бумаге.
vocabulary/kinds/stencil/attributes/ballotDistinguishable/label	Бюллетень потом отличим
vocabulary/kinds/stencil/attributes/ballotType/hint	Название бюллетеня, как в его заголовке.
vocabulary/kinds/stencil/attributes/ballotType/label	Для какого бюллетеня
vocabulary/kinds/stencil/attributes/braille/hint	Ощупайте точки; по возможности попросите читающего Брайль проверить текст.
vocabulary/kinds/stencil/attributes/braille/label	Шрифт Брайля
vocabulary/kinds/stencil/attributes/matchesBallot/hint	Наложите на доставленный бюллетень: каждая прорезь над своим квадратом, отклонение до 2 мм.
vocabulary/kinds/stencil/attributes/matchesBallot/label	Совпадает с бюллетенем
vocabulary/kinds/stencil/attributes/openingOffset/hint	Между краем прорези и краем квадрата, худший случай.
vocabulary/kinds/stencil/attributes/openingOffset/label	Наибольшее смещение прорези
vocabulary/kinds/stencil/attributes/orientationMark/hint	Срезанный угол или рельефная метка на ощупь.
vocabulary/kinds/stencil/attributes/orientationMark/label	Метка ориентации
vocabulary/kinds/stencil/attributes/slotted/hint	Прорезь на каждый квадрат для отметки.
vocabulary/kinds/stencil/attributes/slotted/label	С прорезями
vocabulary/kinds/stencil/attributes/testedOn/hint	Дата последнего испытания на месте.
vocabulary/kinds/stencil/attributes/testedOn/label	Дата проверки
vocabulary/kinds/stencil/label	Трафарет для бюллетеня
vocabulary/kinds/table/attributes/backlit/hint	Встаньте как избиратель: лица тёмные на фоне окна или лампы.
vocabulary/kinds/table/attributes/backlit/label	Члены комиссии против света
vocabulary/kinds/table/attributes/blindsClosed/hint	Посмотрите на окна за членами комиссии.
vocabulary/kinds/table/attributes/blindsClosed/label	Шторы позади закрыты
vocabulary/kinds/table/attributes/kneeDepth/hint	От края до первой преграды под столом, со стороны избирателя.
vocabulary/kinds/table/attributes/kneeDepth/label	Глубина места для колен
vocabulary/kinds/table/attributes/kneeHeight/hint	От пола до низшей части под столешницей, со стороны избирателя.
vocabulary/kinds/table/attributes/kneeHeight/label	Высота места для колен
vocabulary/kinds/table/attributes/kneeWidth/hint	Между ножками стола.
vocabulary/kinds/table/attributes/kneeWidth/label	Ширина места для колен
vocabulary/kinds/table/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/table/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/table/attributes/purpose/hint	Для чего стол служит в день голосования.
vocabulary/kinds/table/attributes/purpose/label	Назначение
vocabulary/kinds/table/attributes/purpose/values/commission	комиссия
vocabulary/kinds/table/attributes/purpose/values/corner	специальный уголок
vocabulary/kinds/table/attributes/purpose/values/issue	выдача бюллетеней
vocabulary/kinds/table/attributes/purpose/values/marking	заполнение бюллетеня
vocabulary/kinds/table/attributes/purpose/values/observers	наблюдатели
vocabulary/kinds/table/attributes/topHeight/hint	От пола до верха, у самого низкого места обслуживания.
vocabulary/kinds/table/attributes/topHeight/label	Высота столешницы
vocabulary/kinds/table/attributes/writtenDialogueKit/hint	На столе, избиратель дотянется.
vocabulary/kinds/table/attributes/writtenDialogueKit/label	Ручка, бумага и карточки фраз
vocabulary/kinds/table/label	Стол
vocabulary/kinds/tactile/attributes/braille/hint	Ощупайте точки; по возможности попросите читающего Брайль проверить текст.
vocabulary/kinds/tactile/attributes/braille/label	Шрифт Брайля
vocabulary/kinds/tactile/attributes/continuous/hint	Пройдите с тростью до конца: без разрывов, ничего не стоит на ней.
vocabulary/kinds/tactile/attributes/continuous/label	Непрерывная
vocabulary/kinds/tactile/attributes/contrast/hint	Посмотрите с 3 м при освещении часов голосования: должно выделяться на фоне.
vocabulary/kinds/tactile/attributes/contrast/label	Контрастные цвета
vocabulary/kinds/tactile/attributes/leadsToBooth/hint	Пройдите: кончается у кабины.
vocabulary/kinds/tactile/attributes/leadsToBooth/label	Ведёт к кабине
vocabulary/kinds/tactile/attributes/leadsToVotingRoom/hint	Пройдите: кончается у нужной двери.
vocabulary/kinds/tactile/attributes/leadsToVotingRoom/label	Ведёт к помещению для голосования
vocabulary/kinds/tactile/attributes/location/hint	Где её находят ноги или руки.
vocabulary/kinds/tactile/attributes/location/label	Где находится
vocabulary/kinds/tactile/attributes/location/values/entrance	вход
vocabulary/kinds/tactile/attributes/location/values/inside	внутри
vocabulary/kinds/tactile/attributes/location/values/outside	снаружи
vocabulary/kinds/tactile/attributes/location/values/stairs	лестница
vocabulary/kinds/tactile/attributes/offset/hint	От дальнего края полосы до ступени, двери или края.
vocabulary/kinds/tactile/attributes/offset/label	Расстояние до препятствия
vocabulary/kinds/tactile/attributes/type/hint	Направляющая, предупреждающая полоса, табличка или мнемосхема.
vocabulary/kinds/tactile/attributes/type/label	Что это
vocabulary/kinds/tactile/attributes/type/values/guidePath	направляющая полоса
vocabulary/kinds/tactile/attributes/type/values/plan	тактильная мнемосхема
vocabulary/kinds/tactile/attributes/type/values/sign	тактильная табличка
vocabulary/kinds/tactile/attributes/type/values/warningStrip	предупреждающая полоса
vocabulary/kinds/tactile/label	Тактильное обозначение
vocabulary/kinds/toilet/attributes/accessible/hint	Знак на двери, и он не занят под кладовку.
vocabulary/kinds/toilet/attributes/accessible/label	Предназначен для людей на кресле-коляске
vocabulary/kinds/toilet/attributes/depth/hint	От стены с дверью до задней стены.
vocabulary/kinds/toilet/attributes/depth/label	Глубина внутри
vocabulary/kinds/toilet/attributes/doorWidth/hint	Полотно на 90°, от лица до противоположного притвора.
vocabulary/kinds/toilet/attributes/doorWidth/label	Ширина двери в свету
vocabulary/kinds/toilet/attributes/emergencyCall/hint	Шнур или кнопка, досягаемые с пола; проверьте.
vocabulary/kinds/toilet/attributes/emergencyCall/label	Кнопка тревоги
vocabulary/kinds/toilet/attributes/grabBars/hint	По обе стороны унитаза; потяните: прочны.
vocabulary/kinds/toilet/attributes/grabBars/label	Опорные поручни
vocabulary/kinds/toilet/attributes/onAccessibleRoute/hint	Пройдите путь человека на кресле-коляске от улицы до урны; «да», если он проходит здесь.
vocabulary/kinds/toilet/attributes/onAccessibleRoute/label	На безбарьерном пути
vocabulary/kinds/toilet/attributes/seatHeight/hint	От пола до верха сиденья.
vocabulary/kinds/toilet/attributes/seatHeight/label	Высота сиденья
vocabulary/kinds/toilet/attributes/transferSpace/hint	Свободная ширина для коляски сбоку, с более широкой стороны.
vocabulary/kinds/toilet/attributes/transferSpace/label	Место сбоку от унитаза
vocabulary/kinds/toilet/attributes/unlocked/hint	Откройте дверь сами.
vocabulary/kinds/toilet/attributes/unlocked/label	Не заперт
vocabulary/kinds/toilet/attributes/width/hint	Между боковыми стенами, в самом узком месте.
vocabulary/kinds/toilet/attributes/width/label	Ширина внутри
vocabulary/kinds/toilet/label	Санузел
vocabulary/kinds/votingRoom/attributes/aisle/hint	Между столами, кабинами и урной на пути коляски, мебель как в день голосования.
vocabulary/kinds/votingRoom/attributes/aisle/label	Самый узкий проход
vocabulary/kinds/votingRoom/attributes/aisleServedBothSides/hint	Посмотрите вдоль самого узкого прохода.
vocabulary/kinds/votingRoom/attributes/aisleServedBothSides/label	Кабины или столы по обе стороны прохода
vocabulary/kinds/votingRoom/attributes/area/hint	Длина на ширину занятой под голосование части.
vocabulary/kinds/votingRoom/attributes/area/label	Площадь
vocabulary/kinds/votingRoom/attributes/evacuationRefuge/hint	За противопожарной дверью, место для коляски, есть связь.
vocabulary/kinds/votingRoom/attributes/evacuationRefuge/label	Безопасная зона ожидания
vocabulary/kinds/votingRoom/attributes/evacuationStepFree/hint	Пройдите путь эвакуации без лифта: ступеней нет.
vocabulary/kinds/votingRoom/attributes/evacuationStepFree/label	Выход наружу без ступеней
vocabulary/kinds/votingRoom/attributes/floor/hint	1 — этаж на уровне земли, 0 и меньше — ниже.
vocabulary/kinds/votingRoom/attributes/floor/label	Этаж
vocabulary/kinds/votingRoom/attributes/flowBoothBeforeBox/hint	Пройдите от стола к урне как избиратель: сначала кабины.
vocabulary/kinds/votingRoom/attributes/flowBoothBeforeBox/label	Путь к урне ведёт через кабины
vocabulary/kinds/votingRoom/attributes/flowBypassPossible/hint	Попробуйте дойти от стола до урны мимо кабин.
vocabulary/kinds/votingRoom/attributes/flowBypassPossible/label	Кабины можно обойти
vocabulary/kinds/votingRoom/attributes/lightsWorking/hint	Включите все светильники; «нет», если какой-то отрезок остаётся тёмным.
vocabulary/kinds/votingRoom/attributes/lightsWorking/label	Освещение исправно
vocabulary/kinds/votingRoom/attributes/looseMats/hint	Сдвиньте каждый коврик ногой; «да», если скользит или край загнут.
vocabulary/kinds/votingRoom/attributes/looseMats/label	Незакреплённые коврики
vocabulary/kinds/votingRoom/attributes/loudMusic/hint	Говорите через стол обычным голосом: «да», если приходится повышать.
vocabulary/kinds/votingRoom/attributes/loudMusic/label	Громкая музыка или динамик
vocabulary/kinds/votingRoom/attributes/lux/hint	Люксметр на высоте 800 мм, самое тёмное рабочее место, свет включён.
vocabulary/kinds/votingRoom/attributes/lux/label	Освещённость помещения
vocabulary/kinds/votingRoom/attributes/nonSlip/hint	Проведите подошвой по поверхности, сухой и мокрой.
vocabulary/kinds/votingRoom/attributes/nonSlip/label	Нескользкая поверхность
vocabulary/kinds/votingRoom/attributes/observerSeats/hint	Сосчитайте поставленные стулья.
vocabulary/kinds/votingRoom/attributes/observerSeats/label	Мест для наблюдателей
vocabulary/kinds/votingRoom/attributes/observersSeeBoothEntrances/hint	Сядьте на места наблюдателей: виден вход в каждую кабину.
vocabulary/kinds/votingRoom/attributes/observersSeeBoothEntrances/label	Наблюдателям видны вход и выход кабин
vocabulary/kinds/votingRoom/attributes/observersSeeBoxes/hint	Сядьте на каждое место наблюдателя: видны все урны.
vocabulary/kinds/votingRoom/attributes/observersSeeBoxes/label	Наблюдателям видны урны
vocabulary/kinds/votingRoom/attributes/observersSeeIssueTable/hint	Сядьте на места наблюдателей: видно, как выдают бюллетени.
vocabulary/kinds/votingRoom/attributes/observersSeeIssueTable/label	Наблюдателям виден стол выдачи
vocabulary/kinds/votingRoom/attributes/priorityQueue/hint	Есть знак и место для тех, кто не может стоять в очереди.
vocabulary/kinds/votingRoom/attributes/priorityQueue/label	Приоритет без очереди
vocabulary/kinds/votingRoom/attributes/routeStepCount/hint	Пройдите от доступного входа и сосчитайте; 0, если их заменяет лифт.
vocabulary/kinds/votingRoom/attributes/routeStepCount/label	Ступеней от входа до помещения
vocabulary/kinds/votingRoom/attributes/sameLevelAsEntrance/hint	Между доступным входом и помещением нет ступеней и пандуса.
vocabulary/kinds/votingRoom/attributes/sameLevelAsEntrance/label	На одном уровне со входом
vocabulary/kinds/votingRoom/attributes/stepNumbersShown/hint	Номера по порядку у стола, кабины и урны.
vocabulary/kinds/votingRoom/attributes/stepNumbersShown/label	Шаги голосования пронумерованы
vocabulary/kinds/votingRoom/attributes/temperature/hint	Термометр в 1 м от пола, вдали от батарей, через 10 минут.
vocabulary/kinds/votingRoom/attributes/temperature/label	Температура
vocabulary/kinds/votingRoom/attributes/turningAtIssue/hint	Диаметр наибольшего свободного круга перед столом, стулья на местах.
vocabulary/kinds/votingRoom/attributes/turningAtIssue/label	Круг разворота у стола выдачи
vocabulary/kinds/votingRoom/label	Помещение для голосования
vocabulary/kinds/window/attributes/coverFixed/hint	Потяните: избиратель или сквозняк не откроет.
vocabulary/kinds/window/attributes/coverFixed/label	Закрытие закреплено
vocabulary/kinds/window/attributes/covered/hint	Штора, бумага или матовая плёнка на всё стекло, проверка при включённом свете.
vocabulary/kinds/window/attributes/covered/label	Закрыто
vocabulary/kinds/window/attributes/distanceToBooth/hint	От стекла до проёма кабины.
vocabulary/kinds/window/attributes/distanceToBooth/label	Расстояние до ближайшей кабины
vocabulary/kinds/window/attributes/overlooksBooth/hint	Метка в кабине; посмотрите стоя, сидя и снаружи.
vocabulary/kinds/window/attributes/overlooksBooth/label	Смотрит на место заполнения
vocabulary/kinds/window/attributes/type/hint	Всё, через что или в чём можно увидеть.
vocabulary/kinds/window/attributes/type/label	Что это
vocabulary/kinds/window/attributes/type/values/gallery	балкон или лестница сверху
vocabulary/kinds/window/attributes/type/values/glassDoor	стеклянная дверь
vocabulary/kinds/window/attributes/type/values/mirror	зеркало или блестящая поверхность
vocabulary/kinds/window/attributes/type/values/opening	иной проём
vocabulary/kinds/window/attributes/type/values/window	окно
vocabulary/kinds/window/label	Окно или иной проём с обзором
voters.counted	{count} (подсчитано)
voters.registered	до {count} (все в списке)
voters.unknown	неизвестно
waive.absent	ничего не закрывает: такой элемент не записан
waive.active	действует до {until}
waive.backwards	Отступление кончалось бы {until}, раньше начала {since}. Укажите более поздний --until или более ранний --from.
waive.changes-nothing	Отступление не меняет ни результатов, ни оценок, ни отметок: нарушение остаётся нарушением, а тайна голосования — нарушенной.
waive.conditions	мера: {measure}; отвечает: {owner}; разрешил: {approver}; основание: {basis}; причина: {reason}
waive.count	из нарушений с отступлением: {count}
waive.covers	закрывает нарушений: {count}
waive.covers-in	закрывает нарушений: {count}, на участках: {precincts}
waive.day	«{text}» — не день. Пишите так: 2026-12-31.
waive.done-add	{waiver}: отступление от {rule}, {scope}, с {since} по {until}.
waive.done-end	{waiver} не действует начиная с {day}.
waive.element-near	Элемент {element} там не записан, поэтому отступление ничего не закрывает. Может быть, {near}?
waive.element-unknown	Элемент {element} там не записан, и пока это так, отступление ничего не закрывает.
waive.ended	прекращено с {day}: {reason}
waive.ended-already	{waiver} уже прекращено с {day}.
waive.expired	истекло: последний день был {until}
waive.field-approver	разрешил
waive.field-element	элемент
waive.field-end-reason	почему прекращено
waive.field-ended-on	прекращено с
waive.field-legal-basis	основание
waive.field-measure	мера
waive.field-owner	отвечает
waive.field-pack	набор
waive.field-precinct	участок
waive.field-rule	правило
waive.field-until	до
waive.heading	Отступления и временные меры
waive.help	Отступления: внести, показать и прекратить разрешения временно оставить нарушение на условиях.
waive.help-accept	Не учитывать закрытые отступлением нарушения для --fail-on; больше ничего не меняется.
waive.help-add	Внести отступление от правила на участке или территории.
waive.help-approver	Кто разрешил.
waive.help-area	Код территории вместо участка; действует для всего внутри неё.
waive.help-element	Только для этого элемента, например ramp/main; иначе для всех.
waive.help-end	Прекратить отступление досрочно.
waive.help-from	Первый день; иначе сегодня.
waive.help-id	Отступление, например W3.
waive.help-legal-basis	На каком основании разрешено, как в самом документе.
waive.help-list	Показать отступления: как они действуют и что закрывают.
waive.help-list-area	Только отступления этой территории, всего внутри неё и территорий над ней.
waive.help-measure	Что делается для избирателей до устранения.
waive.help-on	Первый день, когда оно уже не действует; иначе сегодня.
waive.help-owner	Кто отвечает за меру и за устранение.
waive.help-rule	Правило, например kz-bld/ramp-slope; набор можно не указывать, если правило есть только в одном наборе реестра.
waive.help-until	Последний день; он есть у каждого отступления.
waive.inapplicable	не нужно: правило теперь неприменимо; прекратите отступление
waive.measure-endless	срок не указан: запишите validUntil
waive.measure-not-accepted	ничего не закрывает: неизвестно, принята ли она
waive.measure-not-tested	ничего не закрывает: неизвестно, испытана ли она на месте
waive.measure-nothing	ничего не закрывает: её нет ни в одном нарушенном правиле
waive.measure-unclear	первый или последний день под сомнением
waive.measure-unconfirmed	давно никто не подтверждал, что она есть: осмотрите снова
waive.measure-unknown	какая именно, неизвестно
waive.measure-upcoming	ещё не действует
waive.need-approver	Укажите, кто разрешил: --approver КТО.
waive.need-end-reason	Укажите, почему отступление прекращается: --reason ПОЧЕМУ.
waive.need-legal-basis	Укажите основание: --legal-basis ЧТО.
waive.need-measure	Укажите, что делается для избирателей до устранения: --measure ЧТО.
waive.need-owner	Укажите, кто отвечает: --owner КТО.
waive.need-reason	Укажите, почему нельзя устранить сразу: --reason ПОЧЕМУ.
waive.need-scope	Назовите участок или --area КОД, что-то одно.
waive.need-until	Укажите срок: --until 2026-12-31. Отступлений без срока не бывает.
waive.no-element	{rule} проверяет участок в целом. Уберите --element.
waive.none	Отступлений не внесено.
waive.none-here	Здесь отступлений нет и не было.
waive.not-begun	{waiver} начинается {since}, а {day} раньше. Укажите --on не ранее {since}.
waive.not-judged	его правило здесь не проверялось: другие наборы или срок ещё не наступил
waive.nothing-fails	ничего не закрывает: правило нигде не нарушено
waive.of-them	Из нарушений с отступлением
waive.one-scope	Назовите участок или --area КОД, но не оба.
waive.open	ничего не закрывает: правило не решено, а отступление возможно лишь от установленного нарушения
waive.other-kind	{rule} проверяет элементы вида {kind}; {element} к ним не относится. Назовите, например, {kind}/main.
waive.over	{waiver} само заканчивается после {until}, а {day} позже. Прекращать нечего.
waive.overdue	Истёкшие отступления
waive.overdue-count	Отступлений, которые закончились, хотя нарушение осталось: {count}
waive.passed	не нужно: правило теперь выполнено; прекратите отступление
waive.past	{until} уже прошло: сегодня {today}. Укажите более поздний --until.
waive.renewed	нарушение теперь закрыто другим отступлением
waive.rule-ambiguous	Правило {rule} есть в нескольких наборах: {rules}. Назовите одно из них.
waive.rule-near	Правила {rule} нет. Может быть, {near}?
waive.rule-unknown	Правила {rule} нет. Обозначение стоит у каждой находки «pandus audit».
waive.soon	действует до {until}, осталось дней: {days}
waive.still-failing	нарушение осталось и больше ничем не закрыто ({count})
waive.subject	Отступление {name}
waive.terms	Условия
waive.unknown	Отступления {waiver} нет. Список: «pandus waive list».
waive.unlisted	Неучтённое не может нарушать, поэтому это отступление ничего не закрывает, пока элементы не записаны и не названы.
waive.upcoming	ещё не действует: с {since} по {until}
waive.waived	Разрешено отступление до {until} ({waiver}); нарушением всё равно считается.
waive.waiver	Отступление
waive.warning	Осталось дней: {days}. Устраните нарушение или примите новое решение до {until}.
waive.what	Что
waive.will-cover	ждут его нарушений: {count}
"""####
}
