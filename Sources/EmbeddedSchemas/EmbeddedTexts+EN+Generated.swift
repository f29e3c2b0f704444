// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.
// swift-format-ignore-file

extension EmbeddedTexts {
    /// Every text in the language `en`: key, tab, text, one a line.
    public static let en = ####"""
a11yjson.area	Place {id} names no area. Give --area CODE.
a11yjson.date	Nothing says when this was established. Give --date 2026-11-24.
a11yjson.not-one	This is not an A11yJSON place: it needs “properties” with “category” or “accessibility”.
a11yjson.nothing	The file holds no A11yJSON place.
a11yjson.version	“x-pandus” has the version “{version}”, which this program does not know; it reads a11yjson/1. Update Pandus or export the file again.
a11yjson.which	Nothing says which precinct this is. Give the place an “originalId” with the precinct's number.
backup.archive-broken	{path} is not a whole backup archive ({detail}). Nothing was restored; use another copy.
backup.as-damaged	The backup {path} is as damaged as the registry: {count} faults, listed above. Keep it, and repair the registry before the next one.
backup.copy-differs	The copy of {file} is not what was read: the disk or the memory is at fault. Nothing was kept; check the disk and try again.
backup.done	Backed up to {path}: revision {revision}, files: {files} ({bytes} bytes). Every row and every file was read again.
backup.exists	There is a file {path} already. Choose another name.
backup.help	Copy the registry as it stands into a new directory, or into a file that ends in .tar, while others write; the copy is read again in full.
backup.help-new-directory	A new directory.
backup.help-restore	Make a registry in a new directory out of a backup; it appears only if all of it is as it was written.
backup.help-source	The backup: a directory or a .tar file.
backup.help-target	A new directory, or a new file that ends in .tar.
backup.help-upgrade	Bring a registry of an older format up to date; the database as it was is kept beside it.
backup.inside	{path} lies in the registry itself. Choose a place outside it, best on another disk.
backup.not-restored	The backup {path} is damaged: {count} faults, listed above. Nothing was restored; use an older backup. A backup in a directory can also be opened where it lies.
backup.restored	Restored to {path}: revision {revision}, files: {files} ({bytes} bytes). Every row and every file was read again.
backup.up-to-date	The registry has the newest format already ({format}).
backup.upgraded	The registry was brought from format {from} to format {to}. The database as it was is kept in {copy}; delete it once you no longer need an older Pandus.
basis.house	house recommendation, not law
basis.law	law or binding norm
basis.memory	from memory, not law
basis.recommendation	recommendation, not law
binding.house	house recommendation
binding.instruction	binding instruction
binding.law	law
binding.norm	building norm
binding.policy	policy of an authority
binding.practice	reported practice, not law
binding.recommendation	recommendation
category.cognitive	Voters who need plain information
category.cognitive-short	Plain
category.hearing	Deaf and hard-of-hearing voters
category.hearing-short	Hear
category.mobility	Voters who walk with difficulty
category.mobility-short	Walk
category.secrecy	Secrecy of the ballot
category.secrecy-short	Secrecy
category.vision	Blind and partially sighted voters
category.vision-short	Sight
category.wheelchair	Voters who use a wheelchair
category.wheelchair-short	Wheel
cause.conflict	observations contradict each other
cause.declaredOnly	established too weakly: must be measured or looked at on site
cause.expired	looked at too long ago
cause.imprecise	the instrument was too coarse
cause.lawNotSeen	the text of the requirement was not seen
cause.lawUnclear	the wording of the requirement leaves a range
cause.missing	nobody looked
checklist.age	{span} ago
checklist.all	that is all
checklist.all-but-empty	The list of {kind} is called whole, but nothing is on it. If there are none, write “there are none”; else add them.
checklist.another	{kind}: another one, not listed yet
checklist.answer	Answer
checklist.ask-list	{kind}: is this the whole list?
checklist.ask-name	{kind}: what do you call it?
checklist.ask-parent	Which element does it belong to?
checklist.circumstance	A form has no “{text}”. It has: {words}.
checklist.circumstance-twice	“{text}” stands twice with different values. Keep one row.
checklist.column	The form has lost its column “{column}”. Put it back as it was printed.
checklist.date	Date and time
checklist.date-form	2026-11-24
checklist.date-wrong	“{text}” is not a date that can be read one way only. Write 2026-11-24 or 24.11.2026, then the time if you like: 10:30.
checklist.element-near	Nobody has recorded {element} yet. Did you mean {near}? If it is new, use the rows with “?1” and name it in the row “id”.
checklist.element-unknown	Nobody has recorded {element} yet. If it is new, use the rows with “?1” and name it in the row “id”.
checklist.estimate	{fact}: no instrument is named, so the number is taken as an estimate by eye. Name the instrument if it was measured.
checklist.expired	EXPIRED {span} ago
checklist.fate-accepted	accepted
checklist.fate-conflicting	contradictory: both answers are kept, look again
checklist.fate-not-looked	not recorded: nobody could look
checklist.fate-refused	refused
checklist.fate-unchanged	known already
checklist.first	If time is short, look at these first
checklist.gone	it is gone
checklist.gone-but-described	{element} is said to be gone, but other rows describe it. Keep one or the other.
checklist.good	good for another {span}
checklist.help-date	2026-11-24, with the time if you know it: 2026-11-24 10:30.
checklist.help-inspection	Leave blank to have it named after precinct, date and inspector.
checklist.help-instruments	With what you measured, separated by “;”: {instruments}.
checklist.help-precinct	Do not change.
checklist.help-row	Write in the column “value” only. Blank: nobody looked. “?”: could not look. For one more element copy the rows with “?1”, make it “?2” and give it an id.
checklist.how	How to fill in
checklist.how-blank	Leave blank what you did not look at. A blank says nothing, and nothing is taken from it.
checklist.how-known	What is known already stands beside each question. It stays unless you answer; what has EXPIRED has to be looked at again.
checklist.how-list	The whole list: “that is all” counts those below and any you add; “there are none” says that you looked everywhere and found none.
checklist.how-name	What is not listed yet gets a short name that will not change, such as back or 2: letters, digits, “-” and “_”.
checklist.how-parent	The entrance, the stairs or whatever it is a part of.
checklist.how-presence	Is it there: what is only broken is there; “it is gone” means that it is not there at all any more.
checklist.how-tick	Tick one box in a row, or write the number. Beside a measured number stand its tolerance and the instrument.
checklist.how-unknown	Tick “could not look” where you tried and could not, and say in the notes why.
checklist.id-known	{element} is on record already. Fill in its own rows, or choose another name.
checklist.id-twice	Of “{element}” it is not clear which rows belong together: two names for one block, or one name for two. Number the blocks ?1, ?2 and name each once.
checklist.id-wrong	“{text}” cannot be a name. Use letters, digits, “-”, “_” and “.” only, 64 at most.
checklist.implausible	{fact} = {value} lies outside what is usual ({low} … {high}). It is taken all the same; check the reading and the unit.
checklist.inspection	Name of the inspection
checklist.inspector	Inspector
checklist.instrument	“{text}” is no instrument we know. Did you mean “{near}”?
checklist.instruments	Instruments
checklist.known	{value} ({source})
checklist.known-head	Known so far
checklist.list	“{text}” may mean that there are none or that more exist. Write “that is all” (complete) or “there are none” (none).
checklist.list-both	{kind} is said both to be complete and to have none. Keep one of the two answers.
checklist.missing	The form does not say “{text}”. Fill in the row “form, {text}”.
checklist.new-element	{kind}, another one
checklist.no-element	This row has an answer but no element. Put back what stood in the column “element”.
checklist.no-precinct	The form does not say which precinct it is of. Put back the row “form, precinct”.
checklist.no-tolerance	{fact}: the tolerance of “{text}” is not known, so the number is taken as exact. State it if you know it.
checklist.no-value	There is a tolerance, a proof or a correction here, but no value. Write the value, or clear the row.
checklist.none-but-listed	There are said to be none of {kind}, but these are on record or on this form: {known}. Answer “it is gone” for each, or clear this row.
checklist.notes	Notes, photos (number of the question):
checklist.number	No.
checklist.outgrown	another one was found since
checklist.outweighed	{fact}: kept, but what {observer} found on {date} still counts: it is newer or better founded.
checklist.question	What to find out and how
checklist.receipt	Inspection “{inspection}” of {precinct}: {accepted} accepted, {conflicting} contradictory, {unchanged} known already, {notLooked} could not be looked at, {refused} refused.
checklist.receipt-empty	The form was not filled in. Nothing changes.
checklist.receipt-note	note: {note}
checklist.rest	Everything else
checklist.shared	These precincts vote in the same building. What you find out about the building holds for them too: {precincts}.
checklist.signature	Signatures
checklist.signed	Name, signature
checklist.skip	Skip to the questions
checklist.title	Inspection form: polling place {ref}
checklist.tolerance	“{text}” is not a tolerance. Write a number, such as 3 or 0.1 %.
checklist.tolerance-of-nothing	Only a measured number has a tolerance. Clear this cell.
checklist.tolerance-twice	The value has a tolerance already; “{text}” is a second one. Keep one of them.
checklist.unknown	could not look
checklist.unknown-head	could not look
checklist.unnamed	“{element}” is a new element without a name. Write one in its row “id”, such as back or 2.
checklist.usual	usually {range}
checklist.version	This is a form of version “{version}”, which this program cannot read. Print a new one with “pandus checklist”.
checklist.waits	a {severity} requirement waits for this
checklist.with	with
checklist.yes-no	“{text}” is neither yes nor no. Write yes or no; leave it blank if nobody looked.
column.address	Address
column.area	Code of the area
column.attribute	Attribute
column.causes	Why it is not known
column.commission	Commission (id)
column.element	Element
column.evidence	Evidence
column.inspection	Visit
column.instrument	Instrument
column.known	Whether it is known now
column.method	How it was established
column.name	Name of the precinct
column.number	Number of the precinct
column.observedAt	When it was established
column.observer	By whom
column.premises	Building (id)
column.reason	Reason of a correction
column.ref	Precinct
column.sourceText	Words of the source
column.status	Status
column.tolerance	Plus or minus
column.unit	Unit
column.value	Value
column.venue	Venue
compare.absent	has no such rule
compare.alone	--compare goes with neither --pack nor --why-not-full: it names the packs itself and judges every group of voters.
compare.count	Precincts with different verdicts: {differing} of {total}; by voters:
compare.differing	Precincts with different verdicts
compare.due-later	falls due later
compare.elsewhere	judges something else by this rule
compare.groups	--compare takes two groups of packs, such as kz+kz-bld ada, and at most one precinct.
compare.help	Judge the same facts by two groups of packs, each joined with +, and explain rule by rule why they differ: --compare kz+kz-bld ada 60. Without a reference: --all or --area.
compare.kind	{other} with different outcomes, {same} with the same
compare.none	No precinct gets different verdicts.
compare.other	different
compare.other-rules	Rules that come out differently
compare.rules	Rules over all precincts and elements: {total}, of which {other} come out differently and {same} the same; what differs:
compare.same	the same
compare.same-rules	Rules that come out the same
compare.several	A rule may differ in several ways and is counted for each of them.
compare.title	Precinct {ref}: {first} beside {second}
compare.title-all	All precincts: {first} beside {second}
compare.when	{require}, when {when}
compare.why	Why they differ
compare.yet	The same although
confidence.house	house recommendation, not law
confidence.memory	from memory, not law
confidence.secondary	from a secondary source
confidence.verified	read in its text
confirm.declined	Nothing was changed.
confirm.dry-run	Dry run: nothing was changed.
confirm.needed	Nothing was changed. Look at the above and repeat the command with --yes.
confirm.question	Do it? [y/N]
confirm.yes	Do it without asking.
csv.after-quote	Text follows a closing quote. Double the quotes that belong to the text.
csv.column-twice	The column “{column}” stands twice in the header, as columns {first} and {second}. Rename one of them.
csv.delimiter	“{text}” cannot stand between cells. Use a comma, a semicolon, a tab or another single ASCII sign.
csv.empty	The table is empty. The first row must name the columns.
csv.no-rows	The table has a header but no rows. Was the whole sheet saved?
csv.open-quote	The quote that opens here is never closed. Add the closing quote.
csv.quote-inside	A quote stands inside a cell that is not quoted. Put the whole cell in quotes and double this one.
csv.ragged	This row has {found} cells, the header has {wanted}. A quote or a delimiter is probably missing; mend the row.
csv.row-length	This row is longer than 32 MB, so this is hardly a table. Check that its line ends were not lost.
csv.total-row	“{text}” is a row of totals, not a record. Remove it, or import with --skip-bad-rows.
delta.differs	{run} does not come out as it was stored, so the comparison cannot be relied on. Look into it with: pandus audit --again {run}
delta.earlier	Reopened is what failed in an earlier stored audit: {runs}.
delta.fixed	Fixed
delta.flagged	Somebody must act now.
delta.grades	Grades: better {better}, worse {worse}, not confirmed any more {unconfirmed}, confirmed now {confirmed}
delta.help	Compare two stored audits finding by finding: new, reopened, fixed, still open, waived, became unknown.
delta.help-after	The second audit, such as R2.
delta.help-before	The first audit, such as R1.
delta.moment	The two audits judged by different stages: what fell due meanwhile appears as new.
delta.new	New
delta.not-judged	No longer judged
delta.pack-changed	The pack {pack} differs: {before} in the first audit, {after} in the second. Some changes may be those of the rules.
delta.pack-gone	The pack {pack} was not asked for in {run}: its findings are judged no more.
delta.pack-new	The pack {pack} was not asked for in {run}: its failures appear as new.
delta.precinct-gone	The second audit does not judge this precinct.
delta.precinct-new	The first audit did not judge this precinct.
delta.precincts	Precincts changed: {changed} of {total}
delta.reopened	Reopened
delta.scope	The two audits did not judge the same precincts.
delta.side	{run}: {scope}, as of {asOf}; {packs}
delta.still-open	Still open
delta.title	What changed from {before} to {after}
delta.unflagged	Nobody has to act any more.
delta.unknown	Became unknown
delta.unread	Not looked into, because this program does not have their packs: {runs}.
delta.waived	Waived
delta.waiver-over	Waiver over
demo.facts	Making the registry of Kazaly district: 40 precincts (sample data: buildings, measurements and pictures are invented)…
demo.next	Try: {program} --registry {directory} observe 60 ramp/side.slope=7.5% --method measured --by you, then audit 60 --moment preElection.
demo.occupied	{directory} holds something that is not a Pandus demonstration. Name another directory; nothing was touched.
demo.panorama-refused	The drawn panorama {file} was refused; this is a fault of the program.
demo.panoramas	Drawing and taking in the panoramas…
demo.report	The report of precinct No. 60: {file}
describe.attributes	Attributes
describe.boolean	yes or no
describe.choice	one of a list
describe.date	date
describe.elsewhere	Elsewhere
describe.equipment	Equipment
describe.good-for	Good for
describe.help	Print the kinds of elements Pandus knows, or one of them with its attributes.
describe.help-bom	Begin the CSV with a byte order mark, which Excel needs for Kazakh and Russian letters.
describe.help-checklist	Print the blank inspection form of a precinct: what the packs need to know, beside what is known.
describe.help-kind	A kind, such as ramp; else all of them.
describe.help-semicolon	Part the cells of the CSV by semicolons, as Excel does in Russian and Kazakh.
describe.how	How
describe.integer	whole number
describe.kind	Kind
describe.label	Name
describe.lasts	good for {span}
describe.link	Link of the chain of access
describe.measured-only	must be measured or seen
describe.more	“pandus vocabulary KIND” shows the attributes of a kind.
describe.no-limit	does not age
describe.number	number, {unit}
describe.owner	Belongs to
describe.owner-precinct	precinct
describe.owner-premises	building
describe.plain-number	number
describe.presence	Presence
describe.presence-seen	must be seen on site
describe.rest	not on the chain of access
describe.single	there is exactly one, written without an id
describe.text	text
describe.tolerance	{instrument} ± {tolerance}
describe.tolerances	Instruments
describe.usual	usually {range}
describe.values	Values
difference.absent	only one of them has such a rule
difference.application	it applies in one of them only
difference.basis	one rests on something weaker
difference.dependency	written alike but resting on something that differs
difference.dueLater	it falls due later in one of them
difference.lawUnclear	the wording of one was not seen or leaves a range
difference.scope	they judge different things by it
difference.severity	it weighs differently or concerns others
difference.threshold	the requirements differ
dossier.date	“{text}” is not a date. Write 2026-11-24 or 2026-11-24T10:30:00+05:00.
dossier.element-twice	{element} stands twice. Give the second one another id or join them.
dossier.field	The field {field} is missing or has the wrong form. See the dossier description in the README.
dossier.future	{text} is in the future; nothing can have been observed then. Correct the date.
dossier.key	“{key}” means nothing here. There are: {keys}.
dossier.key-near	“{key}” means nothing here. Did you mean “{near}”?
dossier.method	“{text}” is not a way to know something. Use one of: {methods}.
dossier.no-date	Nothing says when this was observed. Give the dossier a “date”, or this value an “observedAt”.
dossier.none-but-listed	The dossier says there is no {kind}, yet lists one. Keep one of the two.
dossier.not-one	This JSON is not a dossier: it must begin with "pandus": "dossier/1".
dossier.nothing	The file holds no dossier.
dossier.single-list	There is always exactly one {kind}; it can be neither absent nor complete. Remove it from the list.
dossier.value	A value must be a text, a number, true or false, or an object with “value”.
dossier.version	Dossier version “{version}” is not known to this program, which reads dossier/1. Update Pandus or export the file again as dossier/1.
dossier.word	{field} cannot be “{text}”. Use one of: {words}.
effort.look	a look is enough
effort.measure	to be measured or counted
election.area	Area
election.as-of	--as-of election needs --election.
election.day	“{text}” is no day of voting. Write it as 2026-11-22.
election.days-left	days left: {days}
election.days-past	days past: {days}
election.deadline	{moment}: by {day} ({left})
election.done-exclude	{precinct} takes no part in {election}.
election.done-include	{precinct} takes part in {election}.
election.due	Due
election.excluded	Excluded by name: {precincts}
election.exists	There is an election {election} already. Change it with “pandus election set”, or choose another id.
election.heading	Election
election.help	Enter elections and who takes part in them.
election.help-add	Enter an election.
election.help-area	The code of the area that votes; else the whole registry.
election.help-audit	Judge the precincts that take part in this election: as of its day when that is past, else as of now, by the stage that is due.
election.help-date	The day of voting.
election.help-exclude	Let precincts take no part although they lie in the area.
election.help-id	The id of the election: small Latin letters, digits and -.
election.help-include	Let precincts take part, whatever the area of the election.
election.help-list	List the elections by day.
election.help-name	The name.
election.help-references	The precincts.
election.help-set	Change the name, the day or the area of an election.
election.help-show	Show an election, its deadlines and the precincts that take part.
election.house	our practice, not law
election.id	“{id}” cannot be the id of an election. Use small Latin letters, digits and -, such as pres-2029.
election.included	Included by name: {precincts}
election.name	The election {id} needs a name without blanks at either end.
election.none-listed	No election has been entered yet.
election.none-yet	There is no election {election}; none has been entered yet. Enter it with “pandus election add”.
election.participants	Precincts that take part: {count}
election.retired	{precinct} is retired and cannot take part. Bring it back first: “pandus precinct set {precinct} --status active”.
election.takes-no-part	{precinct} takes no part in the election {election}; it was judged all the same.
election.today	today
election.unknown	There is no election {election}. Known: {known}.
election.unknown-near	There is no election {election}. Did you mean {near}?
election.whole	the whole registry
element.attribute	{kind} has no attribute “{attribute}”. “pandus vocabulary {kind}” lists them.
element.attribute-near	{kind} has no attribute “{attribute}”. Did you mean “{near}”?
element.id	“{text}” does not say which {kind}. Write {kind}/ID, for example {kind}/main; an id has letters, digits, “-”, “_” and “.”.
element.kind	There is no kind of element called “{kind}”. “pandus vocabulary” lists the kinds.
element.kind-near	There is no kind of element called “{kind}”. Did you mean “{near}”?
element.single	There is only one {kind}; write “{kind}” without an id.
encoding.archive	This is an archive ({format}). Unpack it and import the file inside.
encoding.binary	This is a file of format {format}, not a text table. Ask its sender for the table itself as CSV.
encoding.broken	The file is UTF-8, but the letter here is broken; broken bytes to the end of the file: {count}. Get the file again from its source, or mend these places.
encoding.contradicted	Up to here the file is plain ASCII, but this letter is not UTF-8. It looks like {encoding}: {sample}. If that reads well, run again with --encoding {encoding}.
encoding.empty	The file is empty. Was it saved and copied to the end?
encoding.mojibake	The text was spoilt before it came here: UTF-8 was read as {encoding} and saved again, so “{repaired}” became “{sample}”. Export it again from its source as UTF-8; do not save it from a program that shows such letters.
encoding.name	No encoding is called “{name}”. Known ones: {names}.
encoding.nul	A NUL byte stands here, which no text holds: the file is damaged or is no text. Save the table again as “CSV UTF-8”.
encoding.other	The file is in {found}, but {wanted} was asked for. Leave out --encoding, or correct the encoding in the mapping.
encoding.surrogate	Half of a letter is missing here, so the {encoding} text is broken. Get the file again from its source.
encoding.truncated	The file ends in the middle of a letter. Was it copied to the end?
encoding.undefined	The byte {byte} means nothing in {encoding}. The file is damaged or its encoding is another one; name it with --encoding.
encoding.unknown	The file is not UTF-8, and its encoding cannot be told. Save it as UTF-8, or name the encoding with --encoding.
encoding.workbook	This is a file of format {format}, not a text table. Open it in a spreadsheet program and save the sheet as “CSV UTF-8”.
entering.area-name	The area {area} needs a name. Give one that is not empty.
entering.area-ring	The area {area} cannot lie in {parent}, because {parent} is {area} or lies in it. Name another area around it.
entering.commission-name	The commission {commission} needs a name. Give one that is not empty.
entering.commission-ring	The commission {commission} cannot be below {parent}, because {parent} is {commission} or is below it. Name another commission above it.
entering.nul	The text “{text}” contains the character NUL (U+0000), after which a registry could keep nothing. Remove it and try again.
entering.nul-escape	\\u0000 stands for the character NUL, which no text may contain. Remove it.
entering.premises-other	The building {premises} is on record as “{known}”, not as “{given}”. Leave the address and the venue out, or name another building.
equipment.age	{count} d ago
equipment.condition-declared	condition not known; somebody said: {condition} ({day}, {age}), nobody has seen it
equipment.condition-expired	condition not known any more; last known: {condition} ({day}, {age})
equipment.condition-known	{condition} ({day}, {age})
equipment.condition-unknown	condition not known: {causes}
equipment.custodian	answers for it: {custodian}
equipment.element-taken	{place} has {element} already. Change it with “pandus equipment set”, or leave the id out to get the next free one.
equipment.fault	fault: {reason}
equipment.fix-by	to be mended by {day}
equipment.help	Keep account of things: where they are, in which condition, what is lacking.
equipment.help-add	Enter a thing with its inventory number.
equipment.help-building	Expect the things of the building too.
equipment.help-condition	The condition: working, needsRepair, broken or missing.
equipment.help-condition-filter	Only things in this condition: working, needsRepair, broken, missing or unknown.
equipment.help-custodian	The office or post that answers for it, not a person's name.
equipment.help-fault	What is wrong with it; no names.
equipment.help-fix-by	The day on which it is to be mended.
equipment.help-from	Where it is, if it lies in several places.
equipment.help-history	Tell where a thing is, where it was and who handed it to whom.
equipment.help-in	The precinct where the thing is.
equipment.help-inventory	The inventory number as on the label.
equipment.help-kind	Only things of this kind, such as magnifier.
equipment.help-kit	Compare what a precinct has with what it needs: there, working, not known, short, spare.
equipment.help-kits	A kit: house, kz or uk; may be repeated. Else those of the registry's country.
equipment.help-list	List things with number, condition and its age; what nobody looked at is not known, never working.
equipment.help-move	Move a thing, or some pieces of it, with everything known of it; shows who falls short.
equipment.help-move-reason	Why it is moved.
equipment.help-new-thing	The kind, which gets the next free id, or kind/id: magnifier or magnifier/2.
equipment.help-pieces	How many pieces; else all.
equipment.help-quantity	How many pieces; seen on the spot counts as counted.
equipment.help-scanned	The scanned numbers, one a line, or a table inventory,condition,quantity,note; - for standard input.
equipment.help-set	Record condition, quantity or custodian of a thing.
equipment.help-spare	Show who has working things beyond what is needed, and what lies in the store.
equipment.help-stocktake	Compare scanned numbers with what is expected: found, missing, unexpected. Records only with --yes.
equipment.help-store	Only what lies in the store.
equipment.help-take-over	Bring here what is on record elsewhere.
equipment.help-thing	The inventory number, or with --in also kind/id.
equipment.help-to	The precinct it goes to, or store.
equipment.history-first	{day}: number read at {place} by {observer}
equipment.history-move	{day}: {from} → {to}{pieces}, {actor}{reason}
equipment.history-none	It was never handed over.
equipment.in-store	{number} lies in the store. Move it to a precinct first: pandus equipment move {number} --to REF.
equipment.kind	{kind} is no equipment. Kinds of equipment: {kinds}.
equipment.kit-item	item
equipment.kit-legend	1…3 is at least 1 and at most 3, as far as is known; 2+ is 2 or more; ? counts pieces of which is not known whether they are there and work. Short is reckoned by what works.
equipment.kit-needs	needs
equipment.kit-no-number	The number is not known: {causes}.
equipment.kit-not-known	Not known: {facts}.
equipment.kit-not-whole	what is known of it; there may be more
equipment.kit-short	short
equipment.kit-spare	spare
equipment.kit-there	there
equipment.kit-unknown	There is no kit {kit}. Kits: {kits}.
equipment.kit-unknown-head	?
equipment.kit-version	“{version}” is no kit this program can read; it reads kit/1.
equipment.kit-works	works
equipment.many-places	{number} lies in several places: {places}. Say which one is meant (--from or --in).
equipment.mixed	{number} at {place} is known to work. Whether the pieces that come to it all work is not, and nobody counts the working ones of this lot. Record first what holds for all of them: pandus equipment set {number} --in … --condition needsRepair; or try the pieces where they are and record that they work.
equipment.move-earlier	{number} was on record there at {moment}, so it cannot have left earlier. Give a later moment with --at.
equipment.move-effect	{precinct}: “{item}” of the kit {kit}: working {before} → {after} of {required}
equipment.move-left	left at {place}: {count}
equipment.move-left-behind	holds for the old place only, look again at the new one: {facts}
equipment.move-line	{thing}{pieces}: {from} → {to}
equipment.move-may-be-short	{precinct} may fall below the kit {kit}: “{item}”, working {before} → {after} of {required}; short by {short}
equipment.move-no-effect	Nothing changes for any of the kits that were asked.
equipment.move-short	{precinct} falls below the kit {kit}: “{item}”, working {before} → {after} of {required}; short by {short}
equipment.moved	Moved.
equipment.no-number	no number
equipment.not-there	{number} is not there. It is on record at: {places}.
equipment.number	No. {number}
equipment.number-taken	{number} cannot be {element}: that number is on record at {holder}. Check the label; if the thing was moved, run “pandus equipment move {number} --to REF”.
equipment.number-unknown	No thing with the number {number} is on record. Enter it with “pandus equipment add”.
equipment.number-unknown-near	No thing with the number {number} is on record. Did you mean {near}?
equipment.outranked	{fact} was recorded but does not count: something established more reliably stands. Look on the spot and repeat with --method seen or measured.
equipment.pieces	pieces: {count}
equipment.pieces-unknown	how many is not known: {count} on record, {causes}
equipment.place-premises	building {premises}
equipment.place-premises-of	building {premises} (precincts: {precincts})
equipment.place-store	the store
equipment.presence-unknown	whether it is there is not known: {causes}
equipment.quantity	{quantity} is no number of pieces to move. Give 1 or more.
equipment.sheet-column	A stocktake has no column “{column}”. Columns: {columns}.
equipment.sheet-empty	Nothing was scanned: the sheet holds no inventory number.
equipment.sheet-header	A line with several cells needs a header. Make the first line: {columns}
equipment.sheet-number	This row says something of a thing without a number. Write its inventory number.
equipment.sheet-twice	{number} stands on line {line} too, with something else. Leave one of the two.
equipment.spare-line	{precinct}: {count} of “{item}” beyond the kit {kit} ({numbers})
equipment.spare-none	Nothing surely works beyond what is needed, and nothing lies in the store.
equipment.spare-note	Counted is only what was seen to work and is surely not needed where it is.
equipment.stocktake-difference	pieces: {expected} on record, {found} counted
equipment.stocktake-done	The count was recorded as one inspection.
equipment.stocktake-elsewhere	unexpected: {number}, on record at: {places}; left there (--take-over brings it here)
equipment.stocktake-found	found: {thing}
equipment.stocktake-head	{precinct}: expected {expected}, found {found}, missing {missing}, unexpected {unexpected}
equipment.stocktake-missing	MISSING: {thing}
equipment.stocktake-repeated	scanned more than once, counted once: {numbers}
equipment.stocktake-stranger	unexpected: {number}, a number nobody has recorded; enter it with “pandus equipment add”
equipment.stocktake-taken	unexpected: {number}, on record at: {places}; taken over
equipment.stocktake-unnumbered	without a number, so not part of the count: {count}
equipment.there-already	{number} is on record at {place} already; there is nothing to move.
equipment.too-many	{place} has {there} of {number}, fewer than {quantity}.
equipment.total	Things: {count}; working: {working}; not working: {faulty}; not known: {unknown}.
equipment.trial-fails	did not work when tried
equipment.trial-works	worked when tried
equipment.uncounted	How many pieces of {number} are at {place} is not known. Count them first: pandus equipment set {number} --quantity N --method measured.
equipment.which-place	Name either a precinct or --area (for a list also --store), not both.
equipment.work-count	of them work: {count}
exchange.entered	The value {value} and the text it was entered as, “{entered}”, differ. Correct one, or remove “entered”.
exchange.exact	The value {value} and its fraction {exact} differ, or one of them is malformed. Correct the value and remove “exact” and “exactTolerance”.
exchange.help-losses	Write what the file says and no field takes to another file.
exchange.statement	This observation says nothing. It needs “none” or “complete” with a kind, or “element” with “attribute” and “value”, “present” or “of”.
exchange.status	“{text}” is not a status of a precinct. Use one of: {words}.
exchange.twice	The file describes {id} twice, and not alike. Make both descriptions the same.
explaining.tolerance-stated	tolerance as stated by the observer: {amount}
export.command	Write precincts for another registry, a map, a spreadsheet or an accessibility database.
export.done	Precincts written: {count}.
export.done-file	{file}: precincts written: {count}.
export.exists	{file} is there already and was not touched. Choose another name or give --force to replace it.
export.help-force	Replace files that are there already.
export.help-legend	Write what the columns mean, in this language, to a file.
export.help-losses	Write what is left out, with examples, to a file (JSON with --format json).
export.help-mark	Begin the table with a byte order mark, for spreadsheets that need it.
export.help-references	The precincts, such as 60 or kazaly/61.
export.help-retired	Retired precincts too.
export.help-to	The form: dossier keeps everything; the others say what they leave out.
export.retired	Retired precincts left out: {count}. --retired brings them too.
export.table-only	{option} belongs to tables only: --to csv or --to csv-facts.
export.which	Name precincts, such as 60 61, or give --area CODE or --all.
expression.arguments	“{name}” was given the wrong arguments.
expression.chained	Comparisons cannot be chained. Join two of them with “and”.
expression.character	“{text}” has no meaning in a rule. Remove it.
expression.choices	One of these is wanted here: {choices}.
expression.cycle	The rules {rules} refer to each other in a circle. Break it.
expression.depth	The brackets are nested too deeply. Split the rule.
expression.end	The expression ends too early. Complete it.
expression.every-choice	The list holds every choice, so the condition is true even where nobody looked. Leave one out or ask whether the element is present.
expression.function	There is no function “{name}”. There are all, any, ceil, count, holds, max, min, present, recorded and sum.
expression.function-near	There is no function “{name}”. Did you mean “{near}”?
expression.holds-scope	The rule “{rule}” is about each {kind}; no {kind} is in scope here.
expression.many-elements	There may be several of {kind}; say which with any, all, count, min or max.
expression.mismatch	The two sides are of different types and cannot be compared.
expression.name	“{name}” is neither an attribute in scope nor a fact of the precinct.
expression.name-near	“{name}” is not known here. Did you mean “{near}”?
expression.not-choice	“in” wants an attribute with choices on its left and a list like [a, b] on its right.
expression.not-condition	A condition is wanted here: a comparison or a yes/no attribute.
expression.not-kind	The name of a kind is wanted here, such as ramp.
expression.not-listed-number	A kind and an attribute are wanted here, such as corridor.clearWidth.
expression.not-number	A number is wanted here.
expression.not-text	“recorded” wants a text attribute.
expression.number	“{text}” is not a number that can be kept exactly. Use fewer digits.
expression.rule	There is no rule “{rule}” in this pack.
expression.rule-near	There is no rule “{rule}” in this pack. Did you mean “{near}”?
expression.text	A free text cannot be compared. Use “recorded” to ask whether it is on record.
expression.this	“of this” needs a rule with “each”.
expression.unexpected	“{text}” cannot stand here. Check the expression before it.
expression.unexpected-number	A number cannot stand here. An operator is missing before it.
expression.units	The two sides are measured in different things. Compare a length with a length, a force with a force.
fix.relocate	another room or building
fix.temporary	temporary or organisational measure
fix.works	building works
grade.conditional	conditionally accessible
grade.conditional-short	cond.
grade.full	fully accessible
grade.full-short	full
grade.none	not accessible
grade.none-short	NO
grade.partial	partly accessible
grade.partial-short	part
grade.unknown	not confirmed
grade.unknown-short	?
help.all	Every precinct of the registry, or of --area.
help.allow-removals	Retire precincts that the list of their area lacks.
help.area	The code of an area.
help.as-of	Judge by what had been observed by this date or moment.
help.at	When it was observed; else now.
help.audit	Judge a precinct, or all, by the rule packs. What nobody looked at never passes.
help.by	Who is responsible; else the user of the computer.
help.complete	A kind whose recorded elements are all there are.
help.country	The country, by two letters; it decides the default packs.
help.date	When what the table says was established.
help.demo	Make the sample registry of Kazaly district (everything in it is invented), audit it and write a report.
help.directory	The directory.
help.discussion	Exit codes: 0 done; 1 failed; 2 findings reach --fail-on (panorama check: a file is rejected); 3 nothing failed that badly, but something critical is not confirmed; 64 wrong usage.
help.dry-run	Show what would change and change nothing.
help.encoding	The encoding of the file, such as utf-8, windows-1251 or kz-1048; found out when left out.
help.evidence	What proves it; may be repeated.
help.facts	Facts such as ramp/main.slope=9.5% or booth/2.facesWindow=true.
help.fail-on	Return 2 when a failure is at least this severe: critical, serious, moderate, minor; never for no.
help.file	The file.
help.files	Files, or directories of files.
help.format	The form of the result.
help.import	Bring in a list of precincts, dossiers or a filled inspection form; it shows what would change before it writes.
help.import-file	A table (CSV), JSON, JSON lines, GeoJSON, A11yJSON, a dossier or a filled form.
help.init	Make an empty registry.
help.inspection	The name of the visit.
help.instrument	The instrument, such as tapeMeasure or digitalLevel.
help.known-at	Judge by what had been recorded by this date or moment.
help.lang	The language: kk, ru or en; else that of the locale.
help.mapping	A mapping file (YAML) that says what the columns mean.
help.method	How it was established: measured, derived, seen, document or declared.
help.moment	The stage of the election: registry, preElection, eve, opening or voting.
help.new	Allow elements nobody has recorded before.
help.none	A kind established to be absent, such as lift.
help.observe	Record facts somebody established at a precinct.
help.output	Write the report to this file instead of standard output.
help.pack	A rule pack: an id, or the path of a file of your own; may be repeated. Else the packs of the registry.
help.pandus	Tells whether every voter can reach, use and trust a polling place, and what to fix where they cannot.
help.panorama	Check, file and list panorama photos.
help.panorama-add	Check a panorama and file it under a precinct.
help.panorama-check	Tell which files can serve as panoramas and what is wrong with the others; nothing is kept.
help.panorama-list	List the panoramas of a precinct.
help.precinct	List precincts, show everything known of one, enter, change or move one.
help.precinct-list	List the precincts.
help.precinct-show	Show what is known of one precinct, and what is not.
help.reason	Why it corrects an earlier observation.
help.reference	The precinct: its number, or area/number where several have that number.
help.registry	The registry's directory; else PANDUS_REGISTRY.
help.report	Write reports.
help.report-precinct	Write the report of one precinct.
help.skip-bad-rows	Leave out rows with a fault and write them to this file.
help.verify	Read every row and every file again and say what is not as it was written.
help.view	What the picture shows: arrival, entrance, ramp, route, hall, booths, box or corner.
help.zone	The time zone (IANA).
history.all-of	these are all
history.belongs-to	belongs to {parent}
history.building	building {id}
history.conflicting	in conflict with the current one: equally good, of the same visit or moment
history.course-of	{fact} of {precinct} (newest first; clock of {zone})
history.current	current: the newest of the highest rank
history.elsewhere	of another building, where the precinct does not vote
history.everything	the registry
history.evidence	evidence: {list}
history.field-address	address
history.field-area	area
history.field-at	when
history.field-captured	taken
history.field-commission	commission
history.field-day	day
history.field-encoding	encoding
history.field-external	id there
history.field-file	file
history.field-format	format
history.field-found	found
history.field-from	from
history.field-from-element	listed there as
history.field-from-premises	from the building
history.field-kind	level
history.field-mapping	mapping
history.field-missing	missing
history.field-name	name
history.field-number	number
history.field-parent	above it
history.field-premises	building
history.field-quantity	quantity
history.field-reason	why
history.field-rows	rows
history.field-since	since
history.field-skipped	rows skipped
history.field-status	state
history.field-system	system
history.field-takes-part	takes part
history.field-thing	what
history.field-to	to
history.field-to-element	now listed as
history.field-to-premises	to the building
history.field-unexpected	unexpected
history.field-venue	venue
history.field-view	shows
history.field-zone	time zone
history.from-to	{field}: {before} → {after}
history.help	Show what was changed, when, by whom and why: of a precinct, of a building, or of everything; with a fact, its whole course.
history.help-before	Only changes with a smaller number, to turn the page.
history.help-element	Only what was observed of this element or kind, such as ramp/main or ramp.
history.help-fact	One fact, such as ramp/main.slope, ramp/main (whether it is there) or ramp/main.of.
history.help-limit	At most so many changes.
history.help-reference	The precinct, or the id of a building; else everything.
history.help-rows	At most so many rows of one change; without a precinct 20.
history.help-since	Only what was recorded on this day or later.
history.inspection	visit {name}
history.instead-of	instead of {value} ({method}, {day})
history.is-gone	is not there
history.is-there	is there
history.known-value	Now: {value}
history.later	made after the moment asked for
history.more	… and {count} more; see them with --rows
history.new	new
history.next-page	Older changes: --before {change}
history.none-of	there is none
history.not-instead-of	does not displace {value} ({method}, {day})
history.nothing	Nothing was recorded.
history.number	“{text}” does not fit {option}. Give a whole number from 1 to 1000000.
history.of	History of {subject} (newest first; clock of {zone})
history.option-of-changes	{option} does not go with a fact, whose course is always shown whole. Leave it out.
history.option-of-fact	{option} goes with a fact only: pandus history PRECINCT FACT {option} DATE.
history.outranked	never counted: an earlier one has a higher rank
history.reason	Reason: {reason}
history.recorded	recorded {moment} by {actor}, change {change}
history.source-text	in the source: “{text}”
history.subject-area	Area {name}
history.subject-commission	Commission {name}
history.subject-custody	Handing over of {name}
history.subject-election	Election {name}
history.subject-external-id	External id of {name}
history.subject-imported-file	File {name}
history.subject-occupancy	Place of {name}
history.subject-panorama	Panorama of {name}
history.subject-participation	Part in an election: {name}
history.subject-precinct	Precinct {name}
history.subject-premises	Building {name}
history.subject-setting	Settings
history.subject-stocktake	Stocktake at {name}
history.superseded	replaced by a newer one of equal or higher rank
history.unknown-value	Now: not known ({causes})
import.absent-columns	Columns the mapping names and the file lacks: {columns}.
import.and-more	and {count} more; all of them with --format json
import.aside	Rows left aside, {reason}: {count} (lines {lines}).
import.aside-no-number	no precinct number
import.aside-not-a-precinct	not a precinct
import.aside-total	a total of other rows
import.changed-areas	Areas that get a name or a place: {ids}.
import.changed-commissions	Commissions with another name or another one above them: {ids}.
import.changed-premises	Buildings with another address, venue or id: {ids}.
import.done	Imported.
import.doubt-area-name	The registry calls {area} “{known}”, the file “{given}”. The name stays.
import.doubt-area-vanished	{area}: the file has no precinct of it, the registry {known}.
import.doubt-contradictory	The building {id} is given as “{given}” here; what line {line} says of it counts.
import.doubt-count-drop	{area}: the file has {count} precincts, the registry {known}.
import.doubt-implausible	{precinct}: {fact} is {value}; usual is {low} to {high}.
import.doubt-imported-before	This very file was imported before, on {date}.
import.doubt-mended	Quotes within a cell are not doubled; the row was read as it was probably meant.
import.doubt-moved	{precinct}: the building lies {metres} m from where it was.
import.doubt-moved-later	{precinct}: by this file it voted in {building} on an earlier day already than the registry says. The registry's date stays; to change it: pandus precinct move.
import.doubt-one-point	{count} addresses share the point {point} (lines {lines}): it is probably the middle of a town.
import.doubt-repeated	{precinct} stands in the file again; the row on line {line} counts, this one does not.
import.doubt-retired	{precinct} was retired and stands in the file; it stays retired. To bring it back: pandus precinct set {precinct} --status active.
import.doubt-same-site	The buildings {id} and {other} have one address and venue.
import.encoding-guess	The encoding is a guess: {encoding} reads “{sample}”; {other} would read “{otherSample}”. If that is wrong, give --encoding NAME.
import.form-option	An inspection form says by itself what {option} would; leave the option out.
import.held	Nothing has been written yet. To bring it in, run the same command with --yes.
import.ignored	Columns nothing reads, so their cells stay out: {columns}. Rename them or use --mapping.
import.look-at	Look at this
import.mapping	Read as {format} in {encoding} by the mapping “{mapping}”.
import.missing	In the registry but not in this list: {count} ({precincts}). They stay; --allow-removals retires them.
import.missing-held	Not in this list: {count} ({precincts}). None is retired while rows of the list are at fault.
import.move	{precinct} moves from {from} to {to}.
import.nothing-new	The registry already knows all of this; nothing was changed.
import.placed	Known precincts that get their first building: {precincts}.
import.plan	{file}: {rows} rows. Precincts added {added}, changed {changed}, with new observations {observed}, unchanged {unchanged}; buildings added {premises}; areas {areas}; commissions {commissions}; observations {observations}, of them new values of known facts {revised}.
import.precinct-twice	{precinct} stands twice in the file; the first time on line {line}. Keep one of the rows.
import.rejected	Rows with a fault: {count}. Mend them, or give --skip-bad-rows FILE to leave them out and write them there. Nothing was changed.
import.removed	Not in this list, retired: {count} ({precincts}).
import.shared	One building, joined by address and venue: {precincts}.
import.skipped-bad	Rows with a fault left out and written to {file}: {count}. Mend them there and import that file.
import.skipped-rows	Lines above the header, not read: {lines}.
import.to-be-skipped	Rows with a fault, left out: {count}.
instrument.caliper	caliper
instrument.digitalLevel	digital level
instrument.forceGauge	force gauge
instrument.laserMeter	laser meter
instrument.luxMeter	lux meter
instrument.measuringWheel	measuring wheel
instrument.phone	phone
instrument.ruler	ruler
instrument.spiritLevel	spirit level
instrument.springScale	spring scale
instrument.stopwatch	stopwatch
instrument.tapeMeasure	tape measure
instrument.thermometer	thermometer
json.after-end	Something follows the end of the JSON document. Remove it.
json.control	A text in JSON cannot hold a line break or a control character. Write it as \\n or remove it.
json.depth	The JSON document is nested too deeply.
json.encoding	The letter here is not UTF-8, in which JSON is written. Save the file as UTF-8 and try again.
json.end	The JSON document ends too early; a bracket or a value is missing. Was the file copied whole?
json.escape	This escape means nothing in JSON. Use \\n, \\" or \\u with four digits.
json.key-twice	The key “{key}” stands twice in one object. Keep one of them.
json.no-features	This is no GeoJSON feature collection. It needs "type": "FeatureCollection" and an array “features”.
json.no-list	This JSON document holds no list of records. If it is one record itself, give the path $ in the mapping.
json.no-records	Nothing tells where the records of this JSON document stand. Name the path in the mapping; possible here: {paths}.
json.not-object	A record must be a JSON object in braces, with its fields by name.
json.open-string	This text is never closed. Add the missing quote.
json.path	The path {path} to the records leads nowhere here. Correct the path or the document.
json.unexpected	“{text}” cannot stand here in JSON. Check for a missing comma or quote before it.
kit/house/instruments/house/title	Recommended practice of this project (no legal force)
kit/house/items/backup-power/title	Backup power for an hour
kit/house/items/booths/title	Voting booths
kit/house/items/envelopes/title	Sets of envelopes or folders
kit/house/items/extinguisher/title	Fire extinguisher in date in the hall
kit/house/items/home-voting-screens/title	Screens for voting at home
kit/house/items/lamp/title	Reading lamp
kit/house/items/magnifier/title	Magnifier
kit/house/items/phrase-cards/title	Set of phrase cards
kit/house/items/portable-boxes/title	Portable ballot boxes
kit/house/items/seat-with-arms/title	Seat with armrests
kit/house/items/seats/title	Seats for waiting and for marking
kit/house/title	Recommended kit of this project
kit/kz/instruments/kz-cec-21-183/title	CEC Resolution of 23.10.2012 No. 21/183, Instruction on equipping the voting premises
kit/kz/instruments/kz-cec-24-217/title	CEC Resolution of 21.12.2018 No. 24/217, Recommendations on the electoral rights of citizens with disabilities, in the wording of 24.12.2025 No. 37/49
kit/kz/instruments/kz-cl-2464/title	Constitutional Law of the Republic of Kazakhstan of 28.09.1995 No. 2464 on Elections
kit/kz/items/booths/title	Voting booths
kit/kz/items/boxes/title	Ballot boxes
kit/kz/items/computer/title	Computer in the special corner
kit/kz/items/headphones/title	Headphones
kit/kz/items/lamp/title	Additional light for reading
kit/kz/items/magnifier/title	Magnifiers
kit/kz/items/safe/title	Safe
kit/kz/items/stencils/title	A stencil for every type of ballot
kit/kz/items/wheelchair-booth/title	Booth for a voter in a wheelchair
kit/kz/title	Equipment of polling places in Kazakhstan, as far as known
kit/uk/instruments/uk-ec-minimum/title	Electoral Commission, guidance under the Elections Act 2022, equipment to be provided as a minimum
kit/uk/items/badges/title	Badges for the staff
kit/uk/items/magnifiers/title	Magnifiers
kit/uk/items/seating/title	Chairs or other seating
kit/uk/items/tactile-device/title	Tactile voting device
kit/uk/items/wheelchair-booth/title	Polling booth at wheelchair level
kit/uk/title	Minimum equipment of polling stations, UK Electoral Commission
lifecycle.active	in use
lifecycle.added	Entered: {precinct}
lifecycle.alternate	kept ready
lifecycle.areas-total	Areas: {count}
lifecycle.changed	Changed: {what}
lifecycle.commission-id	The commission needs an id.
lifecycle.commissions-total	Commissions: {count}
lifecycle.done	Done.
lifecycle.draft	draft
lifecycle.entered	Entered: {what}
lifecycle.help-address	The address of the building; one known at it is used.
lifecycle.help-area	List, enter and change areas.
lifecycle.help-area-add	Enter an area.
lifecycle.help-area-kind	The level: country, region, district, city, settlement or other.
lifecycle.help-area-list	List the areas by code.
lifecycle.help-area-set	Change an area; an empty text clears.
lifecycle.help-code	The code of the area.
lifecycle.help-commission	List, enter and change commissions.
lifecycle.help-commission-add	Enter a commission.
lifecycle.help-commission-id	The id of the commission.
lifecycle.help-commission-kind	The level: central, territorial, okrug or precinct.
lifecycle.help-commission-list	List the commissions by id.
lifecycle.help-commission-parent	The id of the commission above it.
lifecycle.help-commission-set	Change a commission; an empty text clears.
lifecycle.help-name	The name.
lifecycle.help-new-reference	The area and the number, such as kazaly/70.
lifecycle.help-of-commission	The id of the commission it answers to.
lifecycle.help-only-status	Only precincts in this state.
lifecycle.help-parent	The code of the area around it.
lifecycle.help-precinct-add	Enter a precinct.
lifecycle.help-precinct-move	Let a precinct vote in another building from a day on.
lifecycle.help-precinct-set	Change the name, the commission, the state or the external ids of a precinct; an empty text clears.
lifecycle.help-premises	The id of the building.
lifecycle.help-reason	Why; kept in the history.
lifecycle.help-same-as	Its id in another system, as SYSTEM:ID; may be repeated.
lifecycle.help-since	From this day or moment on; else from now.
lifecycle.help-status	Whether people vote there: draft, active, alternate or retired.
lifecycle.help-venue	What the building is, such as a school.
lifecycle.is-retired	{precinct} is retired; it was judged all the same.
lifecycle.leaves	It would no longer take part in: {elections}
lifecycle.move	{precinct}: from {since} on in {to}; before: {from}
lifecycle.new-building	New building: {premises}
lifecycle.nothing	Nothing to change.
lifecycle.nowhere	Say where to: --premises, --address or --venue.
lifecycle.reference	“{text}” does not say in which area the precinct lies. Write AREA/NUMBER, such as kazaly/70.
lifecycle.retired	retired
lifecycle.retires	{precinct} goes out of use: audits leave it out, its history stays.
lifecycle.same-as	“{text}” is no id of another system. Write SYSTEM:ID, such as osm:w123.
lifecycle.several-buildings	Several buildings stand at {address}: {known}. Name one with --premises, or add --venue.
lifecycle.shared-with	In the same building: {precincts}
link.arrival	arrival
link.booth	booth
link.box	ballot box
link.entrance	entrance
link.exit	exit
link.path	path to the building
link.ramp	ramp
link.route	way inside
link.votingRoom	voting room
loss.all	facts of every kind
loss.history	earlier, contradicting or weaker observations
loss.lists	that there is none of a kind, or that a list is whole
loss.no-field	the format has no field for it
loss.not-known	recorded, but not known as of the moment
loss.not-understood	not understood
loss.nothing	Nothing that was observed was left out.
loss.one-only	the format has room for one only
loss.provenance	how, when and by whom it was established
loss.summary	Left out: {count} ({parts}). --losses FILE lists what.
loss.title	Left out: {count}. The reasons and the first examples:
loss.tolerance	the plus or minus of a number
loss.value	the field cannot take this value
mapping.absent	The mapping tells kinds of rows apart by the column “{column}”, which this file lacks. Choose the mapping that was made for it.
mapping.area	The row names no area. Fill the column or give --area CODE.
mapping.coordinate	“{text}” is no place on the map. Coordinates are numbers, latitude from -90 to 90 and longitude from -180 to 180.
mapping.date	Nothing says when these facts were established. Give --date 2026-11-24.
mapping.field	The field “{field}” is missing or means nothing in a mapping/1 file.
mapping.no-number	The row has no precinct number. Fill the cell, or leave such rows aside in the mapping.
mapping.none	No known table has these columns: {columns}. Name the columns number, area, name, address, venue, or describe them with --mapping FILE.
mapping.number	“{text}” is not a precinct number. It needs 1 to 100 characters without “/”.
mapping.row	This row is of no kind that the mapping “{mapping}” knows. Add a row shape for it to the mapping.
mapping.value	“{text}” has no meaning here. Known: {words}. Mend the cell, or give the word a meaning under “values” in the mapping.
mapping.word	“{text}” is not allowed in “{field}” of a mapping. Use one of: {words}.
mapping.yaml	The mapping is not valid YAML: {reason}.
method.declared	declared, not checked
method.derived	computed from measurements
method.document	from a document
method.measured	measured
method.seen	seen
moment.eve	the day before voting
moment.opening	opening of the precinct
moment.preElection	inspection before the election
moment.registry	survey, months before the election
moment.voting	voting
observe.also	The building is shared; this now also holds for: {precincts}.
observe.complete-but-empty	No {kind} is on record here. If there is none, say --none {kind}; else record them first.
observe.form	“{text}” is not a fact. Write KIND/ID.ATTRIBUTE=VALUE, for example ramp/main.slope=9.5%, or KIND/ID=present or =absent.
observe.implausible	{fact} = {value} lies outside what is usual ({low} … {high}). It was recorded; check the reading and the unit.
observe.no-premises	Nothing says in which building {precinct} votes, so this fact has no place. Import the precinct with its premises first.
observe.none-but-listed	{kind} is on record here. If it is really gone, say so of each: {known} --none {kind}.
observe.nothing	There is nothing to record. Give a fact, --none KIND or --complete KIND.
observe.recorded	Recorded for {precinct}: {fact}
observe.unknown	Nobody has recorded {element} yet. If it really is a new element, add --new.
observe.unknown-near	Nobody has recorded {element} yet. Did you mean {near}? Known: {known}. If it really is a new element, add --new.
obstacle.notKnown	rules not known: {count}
obstacle.nothingPassed	nothing critical or serious applies that could be met
obstacle.nothingToSpare	rules that lack a thing nobody can spare: {count}
outcome.cantTell	can't tell
outcome.failed	failed
outcome.inapplicable	does not apply
outcome.passed	passed
outcome.untested	not examined
pack.field	The field “{field}” is missing or empty. Add it.
pack.key	The key “{key}” means nothing here. There are: {keys}.
pack.key-near	The key “{key}” means nothing here. Did you mean “{near}”?
pack.rule-twice	The rule id “{rule}” stands twice. Give one of them another id.
pack.unknown	There is no pack “{pack}”. There are: {packs}.
pack.version	This is not a rule pack of a known version (“{version}”). The file must begin with “pandus: pack/1”.
pack.word	“{text}” is not allowed here. Use one of: {words}.
pack/ada/instruments/us-ada-2010/title	2010 ADA Standards for Accessible Design
pack/ada/instruments/us-doj-checklist-2004/title	US Department of Justice, ADA Checklist for Polling Places, 2004 (superseded in 2016)
pack/ada/instruments/us-doj-checklist-2016/title	US Department of Justice, ADA Checklist for Polling Places, 2016
pack/ada/rules/area-aisles/remedy	Move the furniture apart until every aisle on the way from door to box is 36 in (914 mm) wide.
pack/ada/rules/area-aisles/title	Aisles between tables, booths and box are wide enough
pack/ada/rules/area-desk-height/remedy	Add a table with its top 28 to 34 in (711–864 mm) high and 27 in (686 mm) free under it, or hand a clipboard across.
pack/ada/rules/area-desk-height/title	One place at the issue table can be used from a wheelchair
pack/ada/rules/area-turning-space/remedy	Move tables, chairs and ropes until a circle of 60 in (1.52 m) is free before the issue table and before the booth.
pack/ada/rules/area-turning-space/title	A wheelchair can turn at the issue table and at the booth
pack/ada/rules/arr-dropoff/remedy	On voting day mark off with cones a level stretch of 20 ft (6.1 m) with an aisle of 60 in (1.52 m) and lay a ramp at the kerb, then build a lowered kerb.
pack/ada/rules/arr-dropoff/title	The drop-off point is large enough, level and step-free
pack/ada/rules/arr-parking-bay-size/remedy	Close the neighbouring place with cones so that a place of 96 in (2.44 m) has an aisle of 96 in beside it, then repaint the marking.
pack/ada/rules/arr-parking-bay-size/title	The van-accessible place and its aisle are wide enough
pack/ada/rules/arr-parking-distance/remedy	On voting day reserve a level, firm place from which the step-free route begins, then move the marking there for good.
pack/ada/rules/arr-parking-distance/title	The accessible place is level, firm and on the step-free route
pack/ada/rules/arr-parking-reserved/remedy	On voting day keep one place in every 25 free with cones and a portable sign, one of them wide enough for a van, then mark the places for good.
pack/ada/rules/arr-parking-reserved/title	Enough accessible parking places, with a sign
pack/ada/rules/booth-wheelchair-present/remedy	Set up a low table with screens on three sides and a curtain on the step-free route, then obtain a booth made for wheelchairs.
pack/ada/rules/booth-wheelchair-present/title	At least one booth for a voter in a wheelchair
pack/ada/rules/booth-wheelchair-space/remedy	Widen the booth with folding screens to 30 by 48 in (762 × 1,219 mm) inside and keep a circle of 60 in (1.52 m) free before it.
pack/ada/rules/booth-wheelchair-space/title	The wheelchair booth is large enough
pack/ada/rules/booth-wheelchair-table/remedy	Replace the shelf by a table 28 to 34 in (711–864 mm) high with 27 in (686 mm) free under it and 19 in (483 mm) deep.
pack/ada/rules/booth-wheelchair-table/title	Table height and knee space in the wheelchair booth
pack/ada/rules/box-slot-reach/remedy	Put the box on the floor or a low stand so that its slot is 15 to 48 in (381–1,219 mm) high, on the step-free route.
pack/ada/rules/box-slot-reach/title	The slot of a ballot box can be reached from a wheelchair
pack/ada/rules/doc-inspection-act/remedy	Return with a tape, a level and a force gauge and add the measurement and the place to every fault in the act.
pack/ada/rules/doc-inspection-act/title	The inspection act gives a measurement for every fault
pack/ada/rules/doc-remediation-plan/remedy	Write for every open fault the temporary measure, who carries it out and by when, or the address to which the precinct moves.
pack/ada/rules/doc-remediation-plan/title	Every open fault has a temporary measure or a relocation planned
pack/ada/rules/ent-alternative-entrance/remedy	Put a sign with an arrow at every entrance that has steps and keep the accessible door unlocked, with an attendant, all voting hours.
pack/ada/rules/ent-alternative-entrance/title	The accessible entrance is signed at every other one and unlocked whenever voting is open
pack/ada/rules/ent-call-button/remedy	Fix a wireless button 15 to 48 in (381–1,219 mm) above the ground or place an attendant, then move the permanent one.
pack/ada/rules/ent-call-button/title	The call button can be reached from a wheelchair
pack/ada/rules/ent-door-operation/remedy	Hold the door open or place an attendant at it all voting hours, then fit a lever handle and ease the door to 5 lbf (22.2 N).
pack/ada/rules/ent-door-operation/title	The entrance door opens with one hand, or is held open or attended
pack/ada/rules/ent-door-width/remedy	Hold both leaves open, take the leaf off its hinges, or open and sign a wider entrance, then fit a door with 32 in (813 mm) clear.
pack/ada/rules/ent-door-width/title	Clear width of the entrance door
pack/ada/rules/ent-landing/remedy	Hold the door open or place an attendant, clear away what stands beside the handle, then keep 18 in (457 mm) free there.
pack/ada/rules/ent-landing/title	Room beside the latch of the entrance door
pack/ada/rules/ent-step-free/remedy	Set up a portable ramp no steeper than 1:12 with an attendant, or open and sign another entrance without steps, then build a ramp, and never carry a voter.
pack/ada/rules/ent-step-free/title	At least one entrance has no steps, or a ramp or lift that meets the Standards
pack/ada/rules/ent-threshold/remedy	Fix a threshold ramp on both sides of the threshold, then cut it down to 1/2 in (12.7 mm) or bevel it 1:2.
pack/ada/rules/ent-threshold/title	Threshold of the entrance door is low
pack/ada/rules/hear-lipreading-light/remedy	Close the blinds behind the issue table or turn the table so that the members do not sit against a window.
pack/ada/rules/hear-lipreading-light/title	Faces at the issue table can be seen by a voter who reads lips
pack/ada/rules/path-protruding/remedy	Put a cone, planter or barrier that a cane finds under the object, then remove it or raise it to 80 in (2.03 m).
pack/ada/rules/path-protruding/title	Nothing projects into the path or hangs low over it
pack/ada/rules/path-slope/remedy	Lead voters by a gentler way and place an attendant on the slope, then level the path or build the steep part as a ramp with landings and handrails.
pack/ada/rules/path-slope/title	The path to the entrance is not steep
pack/ada/rules/path-step-free/remedy	Lay a fixed portable ramp with an attendant over the step or kerb for voting day, then build a kerb ramp.
pack/ada/rules/path-step-free/title	No steps on the path to the entrance, and a kerb ramp at every kerb
pack/ada/rules/path-surface/remedy	Lay rigid, non-slip boards or mats over the soft or slippery stretch and fix their edges, then pave it.
pack/ada/rules/path-surface/title	The path is firm and not slippery
pack/ada/rules/path-width/remedy	Move parked cars, bins and snow so that 36 in (914 mm) stay clear all along, then widen the narrow stretch.
pack/ada/rules/path-width/title	The path to the entrance is wide enough
pack/ada/rules/ramp-edge/remedy	Screw a board at least 50 mm (2 in) high along the open edge for voting day, then build a kerb.
pack/ada/rules/ramp-edge/title	Edge protection where a wheel could roll off the ramp
pack/ada/rules/ramp-handrails/remedy	Clamp on temporary handrails or place an attendant, then fix rails on both sides at 34 to 38 in (864–965 mm).
pack/ada/rules/ramp-handrails/title	Handrails on the ramp
pack/ada/rules/ramp-landings/remedy	Hold the door above open and clear the ground below, or open another entrance, then build landings 60 in (1.52 m) long.
pack/ada/rules/ramp-landings/title	Level landings at the top, the bottom and the turns of the ramp
pack/ada/rules/ramp-run-rise/remedy	Place an attendant halfway up or open another entrance, then build a landing so that no run rises more than 30 in (762 mm).
pack/ada/rules/ramp-run-rise/title	Rise of a single ramp run
pack/ada/rules/ramp-slope/remedy	Lay a longer portable ramp no steeper than 1:12 over it, with an attendant, or open an entrance without steps, then rebuild the ramp.
pack/ada/rules/ramp-slope/title	Running slope of the ramp
pack/ada/rules/ramp-width/remedy	Cover the rails or bypass the narrow ramp with an attended portable ramp 36 in (914 mm) wide, then rebuild it.
pack/ada/rules/ramp-width/title	The ramp is a solid surface and wide enough between the handrails
pack/ada/rules/route-corridor-width/remedy	Take benches, cupboards and plants out of the corridor so that 36 in (914 mm) stay clear, or lead voters by another way, then move what is built in.
pack/ada/rules/route-corridor-width/title	Corridor width
pack/ada/rules/route-doors/remedy	Hold the door open all day and fix a threshold ramp, then fit a door with 32 in (813 mm) clear, a threshold of 1/2 in and an opening force of 5 lbf.
pack/ada/rules/route-doors/title	Inner doors on the route are wide, low and light
pack/ada/rules/route-level/remedy	Set up issue table, booth and box in a room on the entrance level for voting day, then move the precinct there for good.
pack/ada/rules/route-level/title	The voting room is reached from the entrance without steps
pack/ada/rules/route-lift-usable/remedy	Put an operator with the key in the lift and clear the floor before it, or set up a booth on the entrance level, then move the buttons to 48 in (1.22 m) or lower.
pack/ada/rules/route-lift-usable/title	The lift works, its button can be reached and there is room before it
pack/ada/rules/route-obstacles/remedy	Take the object down or put a barrier that a cane finds under it for voting day, then mount it so that it projects no more than 4 in (102 mm).
pack/ada/rules/route-obstacles/title	Nothing projects into the corridor or hangs low over it
pack/ada/title	ADA Standards and the US checklist for polling places
pack/ca/instruments/ca-ec-criteria/title	Elections Canada, Polling Place Suitability Checklist, 15 mandatory criteria
pack/ca/instruments/ca-ec-further/title	Elections Canada, Polling Place Suitability Checklist, further criteria (not mandatory)
pack/ca/instruments/ca-ec-services/title	Elections Canada, accessibility services and voting tools (description, not mandatory)
pack/ca/rules/doc-accessibility-passport/remedy	Publish what the polling place offers and what it lacks, and hang the same list at its door.
pack/ca/rules/doc-accessibility-passport/title	Voters are shown which criteria the polling place meets
pack/ca/rules/ent-door-operation/remedy	Hold the door open or assign a worker to it all voting hours, then ease the closer or fit an automatic opener.
pack/ca/rules/ent-door-operation/title	The entrance door opens easily, or is held open or attended
pack/ca/rules/ent-door-width/remedy	Hold both leaves open, take the leaf off its hinges, or open and sign a wider entrance, then fit a door with 810 mm clear.
pack/ca/rules/ent-door-width/title	Clear width of the entrance door
pack/ca/rules/ent-step-free/remedy	Set up a portable ramp with an attendant, or open and sign another entrance without steps, then rebuild one entrance level.
pack/ca/rules/ent-step-free/title	At least one entrance is level, with no steps
pack/ca/rules/ent-threshold/remedy	Fix a threshold ramp on both sides of the threshold, then take it down to 6 mm.
pack/ca/rules/ent-threshold/title	Threshold of the entrance door is low
pack/ca/rules/hear-sign-language/remedy	Arrange an interpreter in person or by video for the voters who asked, and tell voters how to ask.
pack/ca/rules/hear-sign-language/title	A sign-language interpreter can be had on request
pack/ca/rules/light-exterior/remedy	Put battery or mains lamps along the path and at the door for the dark hours of voting, then repair the outside lights.
pack/ca/rules/light-exterior/title	The building has working lights outside
pack/ca/rules/light-interior/remedy	Bring portable lamps to the dark places for voting day, then replace the lamps that do not work.
pack/ca/rules/light-interior/title	The lights in the voting room and on the way to it work
pack/ca/rules/path-protruding/remedy	Put a cone, planter or barrier that a cane finds under the object, then take it down.
pack/ca/rules/path-protruding/title	Nothing projects into the path
pack/ca/rules/path-step-free/remedy	Lay a fixed portable ramp with an attendant over the step or kerb for voting day, then rebuild the path without steps.
pack/ca/rules/path-step-free/title	The path to the entrance is level, with no steps
pack/ca/rules/path-surface/remedy	Clear the obstacles away and lay rigid boards with fixed edges over the soft stretch, then pave it.
pack/ca/rules/path-surface/title	The path is firm and free of obstacles
pack/ca/rules/path-width/remedy	Move parked cars, bins and snow so that 920 mm stay clear all along, then widen the narrow stretch.
pack/ca/rules/path-width/title	The path to the entrance is wide enough
pack/ca/rules/rest-toilet/remedy	Rent a wheelchair-accessible mobile toilet for voting day, then fit grab bars and refit one cubicle on the step-free route.
pack/ca/rules/rest-toilet/title	An accessible washroom with grab bars
pack/ca/rules/route-corridor-width/remedy	Take benches, cupboards and plants out of the corridor so that 920 mm stay clear, or lead voters by another way, then move what is built in.
pack/ca/rules/route-corridor-width/title	Corridor width
pack/ca/rules/route-doors/remedy	Hold the door open all day and fix a threshold ramp, then fit a light door with 810 mm clear and a threshold of 6 mm.
pack/ca/rules/route-doors/title	Inner doors on the route are wide, low and light
pack/ca/rules/route-level/remedy	Set up issue table, booth and box in a room on the entrance level for voting day, then move the precinct there for good.
pack/ca/rules/route-level/title	The voting room is on the same level as the entrance
pack/ca/rules/route-obstacles/remedy	Put a barrier that a cane finds under the object for voting day, then take it down.
pack/ca/rules/route-obstacles/title	Nothing projects into the corridor
pack/ca/rules/staff-entrance-attendant/remedy	Name a worker for the door and a second one for the breaks, so that somebody stands there all voting hours.
pack/ca/rules/staff-entrance-attendant/title	A worker is assigned to an entrance door without an automatic opener
pack/ca/rules/vis-large-print/remedy	Print the list of candidates in large type and keep it on the issue table.
pack/ca/rules/vis-large-print/title	A list of candidates in large print
pack/ca/rules/vis-magnifier-lamp/remedy	Put a lighted magnifier on the issue table, or an ordinary one beside a lamp, then obtain a lighted one.
pack/ca/rules/vis-magnifier-lamp/title	A lighted magnifier
pack/ca/title	Elections Canada, mandatory accessibility criteria
pack/house/instruments/house/title	Recommended practice of this project (no legal force)
pack/house/rules/arr-dropoff/remedy	Keep a level place within 50 m of the entrance free for setting down, and call the service to confirm every request.
pack/house/rules/arr-dropoff/title	Invataxi can set voters down near the entrance and every request is confirmed
pack/house/rules/booth-bystander-distance/remedy	Move the seats and the queue to 2 m from the open side of the booth and mark the limit on the floor with tape.
pack/house/rules/booth-bystander-distance/title	Seats and the queue are at least 2 m from the booth
pack/house/rules/booth-camera-sightline/remedy	Cover the lens with opaque tape and seal it, or turn the booth until a phone held at the lens no longer sees the surface.
pack/house/rules/booth-camera-sightline/title	No camera sees the writing surface of the booth
pack/house/rules/booth-count/remedy	Add table-top booths from the reserve until there is one for every 500 voters and never fewer than two.
pack/house/rules/booth-count/title	At least two booths and one for every 500 voters
pack/house/rules/booth-enclosure/remedy	Hang an opaque curtain over the open side, cover glass panels and tape every gap wider than 10 mm.
pack/house/rules/booth-enclosure/title	The booth is closed on at least three sides and has no gaps
pack/house/rules/booth-lighting/remedy	Put a desk lamp into the booth and measure again on the surface; 300 lx are enough, 500 lx in the booth for low vision.
pack/house/rules/booth-lighting/title	Enough light on the writing surface
pack/house/rules/booth-neighbour-separation/remedy	Put a full partition between the booths or move them half a metre apart with screens of full height.
pack/house/rules/booth-neighbour-separation/title	Voters in neighbouring booths cannot see each other's ballots
pack/house/rules/booth-rear-approach/remedy	Turn the open side of the booth to a wall and close the passage behind it with tape, or hang a curtain.
pack/house/rules/booth-rear-approach/title	Nobody can stand or pass behind the voter
pack/house/rules/booth-screen-height/remedy	Raise the screens with cardboard or cloth to 1.8 m from the floor, or to 500 mm above the surface of a table-top booth.
pack/house/rules/booth-screen-height/title	The screens of the booth are high enough
pack/house/rules/booth-wheelchair-equal-secrecy/remedy	Turn the booth to a wall, close it with a screen 1.5 m high or a curtain, and check every line of sight while seated.
pack/house/rules/booth-wheelchair-equal-secrecy/title	The wheelchair booth gives the same secrecy as the others
pack/house/rules/booth-wheelchair-space/remedy	Build a booth from screens round a table with an entry of 900 mm and 1.2 × 1.5 m inside.
pack/house/rules/booth-wheelchair-space/title	The wheelchair booth is large enough
pack/house/rules/booth-window-sightline/remedy	Cover the window or glass with paper or matt film and the mirror with cloth, or turn the booth and move it from under the gallery.
pack/house/rules/booth-window-sightline/title	No window, glass door, mirror or gallery overlooks the writing surface
pack/house/rules/booth-writing-surface/remedy	Put in a table or board on which the ballot lies unfolded, and tie a working pen to it.
pack/house/rules/booth-writing-surface/title	The ballot lies flat in the booth and there is a pen, not a pencil
pack/house/rules/box-ballot-conceal/remedy	Hang the notice "fold the ballot inwards" at booths and box and have a member remind every voter, or give out envelopes.
pack/house/rules/box-ballot-conceal/title	Ballots in a see-through box do not show the choice
pack/house/rules/box-mobile-secrecy/remedy	Put a folding screen and a stock of envelopes or a folder into the kit before the crew leaves.
pack/house/rules/box-mobile-secrecy/title	The kit of the portable box holds a screen and an envelope or folder
pack/house/rules/box-mobile-set/remedy	Borrow portable boxes and form more crews so that none serves over 25 voters.
pack/house/rules/box-mobile-set/title	Enough portable boxes and crews for the home-voting requests
pack/house/rules/box-slot-reach/remedy	Put one box on a low table so that its slot is 700–1,100 mm high, clear 900 mm before it and frame the slot with bright tape.
pack/house/rules/box-slot-reach/title	The slot of a ballot box can be reached and found
pack/house/rules/cog-calm-flow/remedy	Turn off the music in the room, hang the numbers 1–4 along the way and mark a seat for those served first.
pack/house/rules/cog-calm-flow/title	No loud music, numbered steps, a priority place in the queue
pack/house/rules/cog-plain-instructions/remedy	Hang the Kazakh and the Russian instruction with the middle of the text 900–1,400 mm above the floor.
pack/house/rules/cog-plain-instructions/title	The instruction hangs in both languages at a height to read when seated
pack/house/rules/doc-accessibility-passport/remedy	Publish the rating of the precinct now and on its door; then have the passport renewed after every rebuilding and every three years.
pack/house/rules/doc-accessibility-passport/title	The passport is current and the rating was published ten days before voting
pack/house/rules/doc-inspection-act/remedy	Return with a representative of a disability organisation, measure and photograph every failed point and sign the act together.
pack/house/rules/doc-inspection-act/title	The inspection act is signed by two, one from a disability organisation, with measurements and photos
pack/house/rules/doc-needs-register/remedy	Ask the social protection office for fresh numbers by category, without names, and enter them with the date.
pack/house/rules/doc-needs-register/title	Voters who need special conditions were counted within 30 days before voting
pack/house/rules/ent-call-button/remedy	Give the receiver to a named member who stays near the door, and test the call before opening.
pack/house/rules/ent-call-button/title	Somebody comes within two minutes of the call
pack/house/rules/ent-door-operation/remedy	Hold the door open or post an attendant for all voting hours; then fit a lever handle and adjust the closer.
pack/house/rules/ent-door-operation/title	The entrance door can be opened with one hand, stands open or is attended
pack/house/rules/eq-kit-complete/remedy	Borrow the missing items from the reserve of the territorial commission; then repair or replace the broken ones.
pack/house/rules/eq-kit-complete/title	As many items work as the list requires
pack/house/rules/hear-lipreading-light/remedy	Close the blinds behind the table or turn it round, and lay out pen, paper and phrase cards.
pack/house/rules/hear-lipreading-light/title	Faces at the issue table are lit, pen and phrase cards lie on it
pack/house/rules/hear-sign-language/remedy	Agree on video calls with two interpreters for voting day and make a test call, timing it.
pack/house/rules/hear-sign-language/title	A sign-language interpreter is reached within 15 minutes
pack/house/rules/light-exterior/remedy	Hang portable lamps along the path and over the door for the dark hours; then install outdoor lights.
pack/house/rules/light-exterior/title	The path and the entrance are lit while it is dark
pack/house/rules/light-interior/remedy	Change dead bulbs and add portable lamps until the room has 200 lx and the corridor 100 lx; then add lights.
pack/house/rules/light-interior/title	The voting room and the route are lit
pack/house/rules/path-surface/remedy	Clear snow, ice, mud and water from the path within the last 24 hours before opening and strew it with sand.
pack/house/rules/path-surface/title	The path is clear today
pack/house/rules/pub-evidence-privacy/remedy	Withdraw the photo, blur faces and lists, and purge with a reason what shows a marked ballot or a booth in use.
pack/house/rules/pub-evidence-privacy/title	The photo was not taken during voting; faces and lists are blurred before publication
pack/house/rules/ramp-temporary-secure/remedy	Fix the ramp at both ends, cover it with a non-slip strip and make a trial run with an occupied wheelchair before opening.
pack/house/rules/ramp-temporary-secure/title	The temporary ramp is fixed, non-slip and tried with a wheelchair
pack/house/rules/rest-heating/remedy	Bring heaters or fans and open or close the windows until the room is at 18–28 °C.
pack/house/rules/rest-heating/title	The room is neither cold nor hot
pack/house/rules/rest-seating/remedy	Put three chairs along the queue and by the booths, at least one of them with arms.
pack/house/rules/rest-seating/title	At least three seats for voters, one of them with arms
pack/house/rules/safe-backup-power/remedy	Put battery lamps into the room and every booth and a battery to the computer, and test them for an hour; then arrange a generator.
pack/house/rules/safe-backup-power/title	Backup light and power for an hour
pack/house/rules/safe-evac-assist/remedy	Post the plan, name a helper for each shift and mark a step-free way out or a safe place to wait.
pack/house/rules/safe-evac-assist/title	The evacuation plan provides for voters with disabilities
pack/house/rules/safe-fire-exits/remedy	Unlock every exit while people are inside and carry an extinguisher in date into the voting room; then recharge the expired ones.
pack/house/rules/safe-fire-exits/title	Every exit is unlocked and an extinguisher in date stands in the room
pack/house/rules/staff-trained/remedy	Hold a one-hour briefing for chair, secretary and members before voting day and record who attended.
pack/house/rules/staff-trained/title	Chair, secretary and half of the members were trained within the year
pack/house/rules/vis-magnifier-lamp/remedy	Put a magnifier and a working desk lamp on the table where voters with low vision mark the ballot.
pack/house/rules/vis-magnifier-lamp/title	At least one magnifier and one lamp
pack/house/rules/vis-stencil-match/remedy	Lay the stencil over the delivered ballot, recut openings that are more than 2 mm off and cut the corner that shows which way is up.
pack/house/rules/vis-stencil-match/title	The stencil fits the real ballot and leaves it like all the others
pack/house/title	Recommended practice of this project
pack/kz-bld/instruments/kz-sn-3.06-01-2011/title	SN RK 3.06-01-2011, Accessibility of buildings and structures for persons with limited mobility
pack/kz-bld/instruments/kz-sp-3.06-101-2012/title	SP RK 3.06-101-2012, Design of buildings with regard to accessibility for persons with limited mobility
pack/kz-bld/rules/area-aisles/remedy	Move the furniture until every aisle is at least 1.2 m wide and tape its edges on the floor.
pack/kz-bld/rules/area-aisles/title	Aisles between tables, booths and ballot box
pack/kz-bld/rules/area-desk-height/remedy	Put one table with its top no higher than 800 mm in the row where ballots are issued.
pack/kz-bld/rules/area-desk-height/title	The issue table can be used from a wheelchair
pack/kz-bld/rules/area-turning-space/remedy	Move tables and booths apart until a free circle of 1.5 m lies at the issue table and at the wheelchair booth, and mark it with tape.
pack/kz-bld/rules/area-turning-space/title	A wheelchair can turn at the issue table and at the booth
pack/kz-bld/rules/arr-parking-bay-size/remedy	Close the neighbouring place with cones so that 3.5 m stay free beside the car; then repaint the marking with an aisle.
pack/kz-bld/rules/arr-parking-bay-size/title	The accessible parking place is wide enough
pack/kz-bld/rules/arr-parking-distance/remedy	On voting day reserve a place no farther than 50 m from the step-free entrance; then move the marking there for good.
pack/kz-bld/rules/arr-parking-distance/title	The accessible parking place is close to the entrance
pack/kz-bld/rules/arr-parking-reserved/remedy	On voting day keep the place nearest to the entrance free with cones and a portable sign; then mark at least one place in ten, and never fewer than one.
pack/kz-bld/rules/arr-parking-reserved/title	Reserved parking places for people with disabilities
pack/kz-bld/rules/booth-wheelchair-table/remedy	Put a table into the booth with its top at 800 mm or lower and 700 mm free below it.
pack/kz-bld/rules/booth-wheelchair-table/title	Table height and knee space in the wheelchair booth
pack/kz-bld/rules/ent-call-button/remedy	Post an attendant at the entrance; then move the button to a height of 850–1,000 mm.
pack/kz-bld/rules/ent-call-button/title	The call button can be reached
pack/kz-bld/rules/ent-door-width/remedy	Hold both leaves open, or open a wider entrance and sign it; then replace the door so that 900 mm stay clear.
pack/kz-bld/rules/ent-door-width/title	Clear width of the entrance door
pack/kz-bld/rules/ent-landing/remedy	Keep the door open and attended so that nobody has to manoeuvre before it; then enlarge the landing to 1.5 × 1.85 m.
pack/kz-bld/rules/ent-landing/title	Level landing in front of the entrance door
pack/kz-bld/rules/ent-stairs-handrails/remedy	Fix temporary handrails or place an attendant at the steps; then install rails at 0.9 m on both sides.
pack/kz-bld/rules/ent-stairs-handrails/title	Handrails at 0.9 m on both sides of the entrance steps
pack/kz-bld/rules/ent-step-free/remedy	Set up an attended portable ramp or open and sign another entrance without steps; then build a ramp to the norms.
pack/kz-bld/rules/ent-step-free/title	At least one entrance has no steps, or a ramp or lift that meets the norms
pack/kz-bld/rules/ent-tactile-warning/remedy	Tape contrasting strips on the first and last step and a tactile strip 600–800 mm before the flight; then make them permanent.
pack/kz-bld/rules/ent-tactile-warning/title	Entrance steps have a tactile warning strip and contrasting edges
pack/kz-bld/rules/ent-threshold/remedy	Lay a fixed threshold ramp on both sides of the threshold; then take the threshold down to 14 mm or less.
pack/kz-bld/rules/ent-threshold/title	Threshold of the entrance door is low
pack/kz-bld/rules/path-protruding/remedy	Fence off or mark the low place so that a cane finds it; then cut the branch or raise the sign to 2.1 m.
pack/kz-bld/rules/path-protruding/title	Nothing hangs low over the path
pack/kz-bld/rules/path-slope/remedy	Place an attendant on the slope and sign a gentler way round; then level the path, or build and record the steep part as a ramp.
pack/kz-bld/rules/path-slope/title	The path to the entrance is not steep
pack/kz-bld/rules/path-step-free/remedy	Lay a fixed kerb ramp for voting day or lead voters round by a path without kerbs; then lower the kerb.
pack/kz-bld/rules/path-step-free/title	No steps and no high kerbs on the path to the entrance
pack/kz-bld/rules/path-tactile-guidance/remedy	Glue a temporary tactile strip 600–800 mm before the hazard; then re-lay the permanent one.
pack/kz-bld/rules/path-tactile-guidance/title	The tactile warning strip lies at the right distance before the hazard
pack/kz-bld/rules/path-width/remedy	Clear parked cars, snow and bins from the path and place an attendant at the narrow spot; then widen it to 1.8 m.
pack/kz-bld/rules/path-width/title	The path to the entrance is wide enough
pack/kz-bld/rules/ramp-edge/remedy	Screw a batten at least 50 mm high along the open edge; then build a permanent kerb.
pack/kz-bld/rules/ramp-edge/title	Edge kerb of the ramp
pack/kz-bld/rules/ramp-handrails/remedy	Fix temporary handrails and place an attendant at the ramp; then install double rails at 0.7 and 0.9 m on both sides.
pack/kz-bld/rules/ramp-handrails/title	Handrails at 0.7 and 0.9 m on both sides of the ramp
pack/kz-bld/rules/ramp-landings/remedy	Clear the landing, hold the door at the top open and place an attendant; then enlarge the landings to 1.5 × 1.5 m.
pack/kz-bld/rules/ramp-landings/title	Level landings at the top, bottom and turns of the ramp
pack/kz-bld/rules/ramp-run-rise/remedy	Place an attendant at the ramp; then divide the run with a level landing so that no run rises more than 0.8 m.
pack/kz-bld/rules/ramp-run-rise/title	Rise of a single ramp run
pack/kz-bld/rules/ramp-slope/remedy	Set up a longer portable ramp with an attendant, or open another step-free entrance and sign it; then rebuild the ramp to 8 % or less.
pack/kz-bld/rules/ramp-slope/title	Running slope of the ramp
pack/kz-bld/rules/ramp-temporary-secure/remedy	Clear snow and water and glue abrasive strips on the ramp before opening; replace a ramp that stays slippery.
pack/kz-bld/rules/ramp-temporary-secure/title	The surface of the temporary ramp is not slippery
pack/kz-bld/rules/ramp-width/remedy	Cover the rails or narrow ramp with a solid portable ramp and an attendant; then build a solid ramp 1 m wide between the rails.
pack/kz-bld/rules/ramp-width/title	The ramp is a solid surface and wide enough
pack/kz-bld/rules/rest-toilet/remedy	Rent a wheelchair-accessible mobile toilet for voting day; then rebuild a cubicle of 1.65 × 1.8 m with a 900 mm door and grab bars.
pack/kz-bld/rules/rest-toilet/title	Accessible toilet
pack/kz-bld/rules/route-corridor-width/remedy	Clear furniture from the corridor and let voters pass one way at a time; then widen the passage to 1.5 m, or 1.8 m for two-way movement.
pack/kz-bld/rules/route-corridor-width/title	Width of the corridor
pack/kz-bld/rules/route-doors/remedy	Hold both leaves open or take the door off, and lay a threshold ramp; then make the opening 900 mm wide without a threshold.
pack/kz-bld/rules/route-doors/title	Interior doors and thresholds on the route
pack/kz-bld/rules/route-lift-usable/remedy	Set up a booth, issue table and ballot box on the entrance level for voting day; then move the voting room there or replace the lift.
pack/kz-bld/rules/route-lift-usable/title	The lift works and is large enough
pack/kz-bld/title	Kazakhstan building norms
pack/kz-cec/instruments/kz-cec-21-183/title	CEC Resolution of 23.10.2012 No. 21/183, Instruction on equipping the voting premises
pack/kz-cec/instruments/kz-cec-24-217/title	CEC Resolution of 21.12.2018 No. 24/217, Recommendations on the electoral rights of citizens with disabilities, in the wording of 24.12.2025 No. 37/49
pack/kz-cec/rules/arr-parking-reserved/remedy	On voting day keep the place nearest to the entrance free with cones and a portable sign; then mark it for good.
pack/kz-cec/rules/arr-parking-reserved/title	There is a parking place for a voter with a disability
pack/kz-cec/rules/booth-lighting/remedy	Put a working desk lamp into the corner or the booth for low vision and check that it does not dazzle.
pack/kz-cec/rules/booth-lighting/title	Additional light where voters with low vision mark the ballot
pack/kz-cec/rules/booth-wheelchair-present/remedy	Screen off a low table in a quiet corner as a booth with room for a wheelchair; then obtain a special booth.
pack/kz-cec/rules/booth-wheelchair-present/title	At least one booth for a voter in a wheelchair
pack/kz-cec/rules/booth-wheelchair-table/remedy	Put a low table and a light chair into the special booth.
pack/kz-cec/rules/booth-wheelchair-table/title	The special booth has a table and a chair
pack/kz-cec/rules/cog-plain-instructions/remedy	Hang a second copy of the information lower, at the eye height of a seated voter.
pack/kz-cec/rules/cog-plain-instructions/title	Information in the voting room can be read from a wheelchair
pack/kz-cec/rules/ent-call-button/remedy	Post an attendant at the entrance for all voting hours; then install a wireless call button.
pack/kz-cec/rules/ent-call-button/title	There is a working call button at the entrance
pack/kz-cec/rules/ent-stairs-handrails/remedy	Fix a temporary handrail or place an attendant at the steps; then install permanent rails on both sides.
pack/kz-cec/rules/ent-stairs-handrails/title	The entrance steps have a handrail
pack/kz-cec/rules/ent-step-free/remedy	Set up an attended portable ramp or open and sign another entrance without steps; then build a permanent ramp, or move the precinct.
pack/kz-cec/rules/ent-step-free/title	At least one entrance without steps, or with a ramp or working lift
pack/kz-cec/rules/ent-tactile-warning/remedy	Glue a temporary tactile strip before the door and a raised sign with the precinct number beside it; then make them permanent.
pack/kz-cec/rules/ent-tactile-warning/title	Tactile signs at the entrance
pack/kz-cec/rules/eq-access-corner/remedy	Put a computer with audio in both languages, a magnifier, a lamp and the stencils on one table beside the step-free way.
pack/kz-cec/rules/eq-access-corner/title	Equipped corner for voters with disabilities
pack/kz-cec/rules/eq-kit-complete/remedy	Borrow the missing item from the reserve of the territorial commission; then order it and enter it in the ledger.
pack/kz-cec/rules/eq-kit-complete/title	The equipment named by the commission is present and works
pack/kz-cec/rules/hear-sign-language/remedy	Agree on a video call with an interpreter for voting day and put a charged tablet on the issue table; then have an interpreter present.
pack/kz-cec/rules/hear-sign-language/title	Sign-language service in person, by video or as signed information
pack/kz-cec/rules/path-tactile-guidance/remedy	Glue a temporary tactile path from the gate to the door and place an attendant; then lay permanent tactile tiles.
pack/kz-cec/rules/path-tactile-guidance/title	Tactile path to the entrance
pack/kz-cec/rules/rest-seating/remedy	Put a light chair that can be moved away at the table of the special booth.
pack/kz-cec/rules/rest-seating/title	A chair for those who mark the ballot seated
pack/kz-cec/rules/route-level/remedy	Set up a booth, issue table and ballot box on the entrance level for voting day; then move the voting room to the ground floor.
pack/kz-cec/rules/route-level/title	The voting room is on the entrance level or is reached by a working lift or ramp
pack/kz-cec/rules/route-tactile-nav/remedy	Glue a temporary tactile path from the entrance to the voting room and the booth; then lay a permanent one.
pack/kz-cec/rules/route-tactile-nav/title	Tactile navigation inside
pack/kz-cec/rules/vis-audio/remedy	Record the ballot and the instruction in both languages on a phone or computer with headphones and play them through once.
pack/kz-cec/rules/vis-audio/title	Audio version in Kazakh and Russian
pack/kz-cec/rules/vis-magnifier-lamp/remedy	Put a magnifier and a working desk lamp on the table of the corner.
pack/kz-cec/rules/vis-magnifier-lamp/title	Magnifier and extra lamp
pack/kz-cec/rules/vis-stencil/remedy	Ask the territorial commission for the missing stencils, or cut one from card over a blank sample and test it on the eve.
pack/kz-cec/rules/vis-stencil/title	A Braille or slotted stencil for every ballot type
pack/kz-cec/title	Resolutions of the Central Election Commission of Kazakhstan
pack/kz/instruments/kz-cl-2464-old/title	Constitutional Law No. 2464 on Elections, an old edition (about 2007–2009)
pack/kz/instruments/kz-cl-2464/title	Constitutional Law of the Republic of Kazakhstan of 28.09.1995 No. 2464 on Elections
pack/kz/instruments/kz-commission-practice/title	Published reports on the work of election commissions, 2019–2026 (not a legal text)
pack/kz/instruments/kz-observer-training/title	Training manual for observers, Erkindik Qanaty fund (not a legal text)
pack/kz/instruments/kz-passport/title	Accessibility passports and the interactive accessibility map, Ministry of Labour
pack/kz/instruments/kz-voter-notice/title	Notice to voters about voting outside the precinct, local newspapers
pack/kz/rules/area-capacity/remedy	Add issue tables and booths for this voting; then ask the akim to divide the precinct.
pack/kz/rules/area-capacity/title	The precinct has no more than 3,000 voters
pack/kz/rules/area-flow-order/remedy	Move the box behind the booths and close every bypass with tape or tables, so that nobody reaches the box past the booths.
pack/kz/rules/area-flow-order/title	The way to the ballot box leads through the booths
pack/kz/rules/area-observer-view/remedy	Move the observers' seats to where the boxes and booth entrances are in view but the writing surfaces are not.
pack/kz/rules/area-observer-view/title	Observers can watch the ballot boxes and the entrances to the booths
pack/kz/rules/arr-dropoff/remedy	Call the invataxi service now, have the trips for voting day confirmed and note how many.
pack/kz/rules/arr-dropoff/title	Invataxi runs on voting day
pack/kz/rules/booth-bystander-distance/remedy	Move the seats and the queue away from the open side of the booth and mark the limit on the floor with tape.
pack/kz/rules/booth-bystander-distance/title	Those present watch the entrance of the booth, not the marking of the ballot
pack/kz/rules/booth-camera-sightline/remedy	Cover the lens with opaque tape and seal it, or turn the booth away, and record who did it and when.
pack/kz/rules/booth-camera-sightline/title	The camera does not see any place where ballots are marked
pack/kz/rules/booth-count/remedy	Bring more booths from the reserve or another precinct; our own recommended number is in the pack house.
pack/kz/rules/booth-count/title	Booths in sufficient number; the law gives no ratio
pack/kz/rules/booth-enclosure/remedy	Turn the booth with its open side to a blank wall or hang an opaque curtain, then look again from every seat, the queue, the next booth and the windows.
pack/kz/rules/booth-enclosure/title	The booth hides the place where the ballot is marked
pack/kz/rules/booth-entrance-in-view/remedy	Bring the booth into the voting room and place it so that its entrance, but not its inside, is seen from the observers' seats.
pack/kz/rules/booth-entrance-in-view/title	The entrance of the booth is in view and the booth is in the voting room
pack/kz/rules/booth-single-occupancy/remedy	Post a member where the booth entrances are in view to let voters in one by one, and hang the notice "one voter" on every booth.
pack/kz/rules/booth-single-occupancy/title	One voter in a booth
pack/kz/rules/box-in-view/remedy	Move the box to where both the commission and every observer's seat see it whole.
pack/kz/rules/box-in-view/title	The ballot box stands in full view of commission and observers
pack/kz/rules/box-mobile-secrecy/remedy	Put a folding screen or a folder for the marked ballot into the kit of the portable box, and have the crew turn away while the voter marks it.
pack/kz/rules/box-mobile-secrecy/title	Secrecy is kept when voting at home
pack/kz/rules/box-mobile-set/remedy	Assign a second commission member to every crew before it leaves and tell the observers when it goes.
pack/kz/rules/box-mobile-set/title	Two commission members go with every portable ballot box
pack/kz/rules/box-sealed/remedy	Replace a damaged box with a spare one; 30 minutes before voting show it empty, fit a numbered seal at every point and write the numbers down.
pack/kz/rules/box-sealed/title	The ballot box is undamaged, was shown empty and is sealed
pack/kz/rules/cog-plain-instructions/remedy	Ask the territorial commission for the sample in the missing language and hang it beside the other.
pack/kz/rules/cog-plain-instructions/title	The sample shows the ballot in Kazakh and in Russian
pack/kz/rules/doc-accessibility-passport/remedy	Ask the akimat to survey the building, issue its passport and put it on the accessibility map.
pack/kz/rules/doc-accessibility-passport/title	The building has an accessibility passport and is on the public map
pack/kz/rules/doc-needs-register/remedy	Ask the social protection office for the numbers by category, without names, and file them with a date.
pack/kz/rules/doc-needs-register/title	Voters who need special conditions are counted by category
pack/kz/rules/ent-step-free/remedy	Set up an attended portable ramp or open and sign another entrance without steps; then build a permanent ramp, or move the precinct.
pack/kz/rules/ent-step-free/title	At least one entrance without steps, or with a ramp or working lift
pack/kz/rules/path-signage/remedy	Put up the precinct number in large figures and arrows to the step-free entrance outside the building.
pack/kz/rules/path-signage/title	The precinct number and direction signs are visible outside
pack/kz/rules/path-step-free/remedy	Lay an attended portable ramp over the steps or lead voters by another path and sign it; then build a permanent way without steps.
pack/kz/rules/path-step-free/title	Step-free route from the street or parking to the entrance
pack/kz/rules/pub-evidence-privacy/remedy	Purge the photo with a reason and take another before opening or after closing.
pack/kz/rules/pub-evidence-privacy/title	The photo shows neither a marked ballot nor a booth in use
pack/kz/rules/pub-no-campaign/remedy	Take down and lock away all campaign material in the building, and record what hangs outside and how far.
pack/kz/rules/pub-no-campaign/title	No campaign material at the precinct
pack/kz/rules/rest-toilet/remedy	Rent a wheelchair-accessible mobile toilet for voting day; then refit one cubicle on the step-free route.
pack/kz/rules/rest-toilet/title	There is a toilet for wheelchair users
pack/kz/rules/route-signage/remedy	Separate the precincts with tape or screens and hang large numbers and arrows of its own colour for each at the fork.
pack/kz/rules/route-signage/title	Precincts in one building are kept apart and marked
pack/kz/rules/safe-fire-exits/remedy	Unlock and clear every exit before opening and borrow an extinguisher in date; then recharge the expired ones.
pack/kz/rules/safe-fire-exits/title	Exits are open and clear, and an extinguisher in date is at hand
pack/kz/rules/staff-assistance-rule/remedy	Hang the rule at the issue table (the voter chooses the helper; never a commission member, official, proxy, journalist or observer) and add a column for the helper's name.
pack/kz/rules/staff-assistance-rule/title	Who may help is posted and the helper's name can be recorded in the voter list
pack/kz/rules/staff-trained/remedy	Hold a one-hour briefing on helping voters with disabilities before opening and record who attended.
pack/kz/rules/staff-trained/title	Commission members have been trained
pack/kz/title	Kazakhstan election law
pack/odihr/instruments/cis-2002/title	CIS Convention on democratic election standards, 2002
pack/odihr/instruments/odihr-georgia-opinion/title	Venice Commission and OSCE/ODIHR, joint opinion on Georgia
pack/odihr/instruments/odihr-guidelines/title	OSCE/ODIHR, Guidelines, 1st edition
pack/odihr/instruments/un-crpd/title	UN Convention on the Rights of Persons with Disabilities, 2006
pack/odihr/instruments/venice-report/title	Venice Commission, Report on Electoral Law and Electoral Administration in Europe, 2006
pack/odihr/rules/area-capacity/remedy	Add issue tables and booths for this voting; then propose to divide the precinct.
pack/odihr/rules/area-capacity/title	The precinct has no more than 1,500 voters
pack/odihr/rules/booth-enclosure/remedy	Turn the booth with its open side to a blank wall or hang an opaque curtain, cover windows and lenses, then look again from every place.
pack/odihr/rules/booth-enclosure/title	Nobody and nothing can watch how the ballot is filled in
pack/odihr/rules/booth-entrance-in-view/remedy	Bring the booth into the voting room and place it so that its entrance, but not its inside, is in view.
pack/odihr/rules/booth-entrance-in-view/title	The booth is in sight and in the voting room
pack/odihr/rules/booth-rear-approach/remedy	Turn the open side of the booth to a wall and close the passage behind it with tape, or hang a curtain.
pack/odihr/rules/booth-rear-approach/title	The layout lets nobody pass or look in behind a voter in an open booth
pack/odihr/rules/booth-single-occupancy/remedy	Post a member where the booth entrances are in view to let voters in one by one.
pack/odihr/rules/booth-single-occupancy/title	No family voting, one voter in a booth
pack/odihr/rules/booth-wheelchair-equal-secrecy/remedy	Turn the booth to a wall, close it with a screen or a curtain, and check every line of sight while seated.
pack/odihr/rules/booth-wheelchair-equal-secrecy/title	The wheelchair booth keeps the vote secret on an equal basis
pack/odihr/rules/staff-assistance-rule/remedy	Hang at the issue table the rule that the voter, and nobody else, chooses who helps.
pack/odihr/rules/staff-assistance-rule/title	It is posted that a voter may be helped by a person of their own choice
pack/odihr/title	International commitments: ODIHR, Venice Commission, CRPD, CIS Convention
pack/uk/instruments/uk-councils/title	Published practice of UK councils, 2023 and later (not a legal text)
pack/uk/instruments/uk-ec-booking/title	Electoral Commission, booking suitable polling stations
pack/uk/instruments/uk-ec-draft/title	Electoral Commission, draft of the guidance for statutory consultation
pack/uk/instruments/uk-ec-information/title	Electoral Commission, guidance under the Elections Act 2022, information for voters
pack/uk/instruments/uk-ec-minimum/title	Electoral Commission, guidance under the Elections Act 2022, equipment to be provided as a minimum
pack/uk/instruments/uk-home-affairs-1998/title	UK Parliament, Home Affairs Committee, annex G, 1998 (not a legal text)
pack/uk/instruments/uk-setup-checklist/title	Polling station set-up checklist, UK, copies from before 2023
pack/uk/rules/booth-wheelchair-present/remedy	Set up a low table with screens on three sides as a booth, then obtain one made for wheelchairs.
pack/uk/rules/booth-wheelchair-present/title	At least one booth at wheelchair level
pack/uk/rules/box-slot-reach/remedy	Put one box on a low table on the step-free route and try it from a chair.
pack/uk/rules/box-slot-reach/title	A voter in a wheelchair reaches a ballot box unaided
pack/uk/rules/cog-calm-flow/remedy	Turn off the music, keep one seat at the head of the queue and tell the staff to hurry nobody.
pack/uk/rules/cog-calm-flow/title	No noise, and nobody has to stand in line who cannot
pack/uk/rules/cog-plain-instructions/remedy	Print the notice for the door, the room and every booth; consider pictures and easy language.
pack/uk/rules/cog-plain-instructions/title	The notice on how to vote hangs outside, inside and in each booth
pack/uk/rules/doc-remediation-plan/remedy	Write for every open fault what would improve it, who acts and by when.
pack/uk/rules/doc-remediation-plan/title	Problems are written down with the improvement and the action taken
pack/uk/rules/ent-alternative-entrance/remedy	Put a sign with an arrow to the step-free entrance at every entrance with steps, low enough to be read by someone seated.
pack/uk/rules/ent-alternative-entrance/title	The other, step-free entrance is clearly signed and the sign can be read from a wheelchair
pack/uk/rules/path-signage/remedy	Put up a large sign and arrows outside, then sit down on a chair before each and lower it until it can be read.
pack/uk/rules/path-signage/title	A large sign and arrows outside can be read from a wheelchair
pack/uk/rules/ramp-temporary-secure/remedy	Fix the ramp at both ends, use a longer one where it is steep, and check it again several times during the day.
pack/uk/rules/ramp-temporary-secure/title	The temporary ramp is secure and stable and its gradient is low
pack/uk/rules/rest-seating/remedy	Put chairs along the queue and by the booths.
pack/uk/rules/rest-seating/title	Chairs for voters
pack/uk/rules/route-obstacles/remedy	Take loose mats away or tape all their edges to the floor.
pack/uk/rules/route-obstacles/title	Doormats lie level with the floor
pack/uk/rules/staff-trained/remedy	Brief everybody who was not trained before opening, for each kind of disability, and record who attended.
pack/uk/rules/staff-trained/title	All staff are trained to help voters with different disabilities
pack/uk/rules/vis-large-print/remedy	Print the sample ballot twice in large type, hang one in the room and keep the other on the issue table to be lent.
pack/uk/rules/vis-large-print/title	One large sample ballot is displayed and one can be held in the hand
pack/uk/rules/vis-magnifier-lamp/remedy	Put a magnifier on the issue table, better two of different strengths.
pack/uk/rules/vis-magnifier-lamp/title	A magnifier
pack/uk/rules/vis-stencil-match/remedy	Lay the device over the delivered ballot, mark its upper corner by touch, and record the list of names or print it in Braille.
pack/uk/rules/vis-stencil-match/title	The tactile device fits the ballot and the order of names is known from audio or Braille
pack/uk/rules/vis-stencil/remedy	Ask for a tactile device from the reserve, or cut a stencil from card over a blank sample and try it.
pack/uk/rules/vis-stencil/title	A tactile voting device
pack/uk/title	UK Electoral Commission, guidance on voters with disabilities
packfile.category-twice	The group “{category}” stands twice. Remove one of them.
packfile.changed-categories	groups before: {categories}
packfile.empty	The file is empty. A rule pack begins with “pandus: pack/1”.
packfile.hint-severity	The override changes the severity of “{rule}”, but these groups have one of their own and keep it: {categories}. Write “categories” to change theirs.
packfile.hint-unseen	“verified” says that the text was read, but the pack says that nobody has seen the text of “{instrument}”. Lower the confidence, or write seen: true.
packfile.not-text	The file is not text in UTF-8. A rule pack is YAML in UTF-8.
packfile.override-empty	The override of “{rule}” changes nothing. Say what changes, or remove it.
packs.base-circle	The packs extend each other in a circle: {files}. One of them must stand alone.
packs.base-depth	More than {limit} packs extend one another. Put some of them together.
packs.base-missing	The pack this file extends was not read.
packs.citation-needed	The override of “{rule}” changes a number, so it needs a citation of its own: the number is no longer the old instrument's.
packs.hint-clause	“verified” says that the text was read, but no clause is named. Name the clause, or lower the confidence.
packs.hint-id	The id “{id}” is not written like my-city-ramp: small Latin letters, digits and single hyphens. Ids are permanent.
packs.hint-instrument	No rule cites the instrument “{instrument}”.
packs.hint-never	The rule “{rule}” never applies: its “when” is always false.
packs.hint-no-text	“{field}” is empty: reports would show nothing, or an id, in its place.
packs.hint-override-text	The override of “{rule}” changes a number but not “{field}”: the old words may still name the old number.
packs.hint-translation	“{field}” has no text in: {languages}. A reader of that language sees another one.
packs.hint-unit	“{fact}” is given in {unit}, the threshold {text} is not. Write its unit, or a ratio such as 1:12.
packs.hint-when	The rule “{rule}” applies only when “{fact}” is known, and requires the same fact: the defect it looks for can switch it off. Leave the fact to “require”.
packs.id-built-in	The id “{pack}” belongs to a pack inside the program. Give the file an id of its own.
packs.id-twice	Two of the given packs have the id “{pack}”. Name each pack once, and give each file an id of its own.
packs.instrument-taken	The pack this file extends has an instrument “{instrument}” already. Give yours another id.
packs.not-threshold	“{text}” is not a threshold. Write a number with its unit, such as 8 % or 900 mm, a range or notSeen.
packs.only-built-in	“{pack}” is a file. A registry remembers packs inside the program only; give a file with --pack at each audit.
packs.overrides-alone	There is nothing to override. Name the pack to change under “extends”.
packs.retired-changed	A rule that is left out cannot be changed as well. Remove “{key}” or “retired”.
packs.retired-needed	The rule “{other}” rests on “{rule}”, which is left out. Leave out both, or neither.
packs.threshold	The rule “{rule}” has no threshold “{threshold}”. It has: {thresholds}.
packs.threshold-none	The rule “{rule}” compares nothing with a number, so there is no threshold “{threshold}” to change.
packs.too-large	A rule pack has at most {limit} bytes, and this file more. Is it the right one?
packs.yaml	The pack is not valid YAML: {reason}.
panorama.arithmetic-coding	The picture is packed with arithmetic coding, which no web browser shows. Export the panorama as an ordinary JPEG.
panorama.blurred	The picture has little fine detail. Clean the lens, keep the camera still and take it again if signs cannot be read.
panorama.cmyk	The picture is in printing colours (CMYK). Export the panorama in screen colours (sRGB).
panorama.component-missing	Colour channel {channels} is missing, so the colours are wrong. Copy the file from the camera again or export it anew.
panorama.corrupt-data	The picture data is damaged ({detail}): parts of the picture may be grey or shifted. Copy the file from the camera again or take the panorama again.
panorama.empty-file	The file is empty. Copy it from the camera again.
panorama.file-too-large	The file is larger than {limit} MB. Export the panorama from the camera program as an ordinary JPEG.
panorama.file-unreadable	The file cannot be read ({reason}). Check the path and the access rights, or copy the file again.
panorama.future-capture-date	The picture is dated {date}, which has not come yet. Set the clock of the camera and enter the right date by hand.
panorama.gpano-absent	The file does not say that it is a panorama; by its shape it is taken as a whole sphere. Check that it can be turned all the way round.
panorama.gpano-invalid	The panorama information is missing or contradicts itself ({field}). Export the panorama from the camera program again.
panorama.gpano-stale	The panorama information describes {described} pixels, but the picture has {actual}: it was resized later. It was recalculated; send the original if you have it.
panorama.grayscale	The picture is black and white. Nothing needs to be done if that was intended.
panorama.huffman-tables-absent	The file leaves out its decoding tables; the standard ones were used. Some programs will not open it, so look at the picture, and export it anew if it looks wrong.
panorama.low-resolution	The picture is {width} pixels wide; {recommended} or more is better. Check that small things, such as signs and thresholds, can be seen.
panorama.malformed-structure	The file is built wrongly and cannot be shown ({detail}). Copy it from the camera again or export it anew.
panorama.memory-over-budget	Opening this picture takes more than {limit} MB of memory. Export the panorama as an ordinary (not progressive) JPEG.
panorama.metadata-damaged	The {block} information in the file is damaged and was not used in full. Enter the date and place by hand if they are missing.
panorama.missing-end-marker	The picture is whole, but the end of the file is missing. Look at the bottom of the picture; if in doubt, copy the file again.
panorama.no-capture-date	The file does not say when the picture was taken. Enter the date by hand.
panorama.not-a-sphere	A picture of {width} × {height} pixels is not a panorama all the way round: its width must be twice its height. Take a 360° panorama, or file this picture as an ordinary photo.
panorama.not-jpeg	This is not a JPEG picture but a file of the kind {found}. Export the panorama as JPEG; changing the file name is not enough.
panorama.odd-header	The file header is unusual ({detail}); the picture is not affected. Nothing needs to be done.
panorama.orientation-applied	The camera marked the picture as turned (orientation {orientation}); published copies are turned upright. Nothing needs to be done.
panorama.orientation-invalid	The orientation mark {orientation} means nothing and was ignored. Check that the picture is not lying on its side.
panorama.partial-sphere	The panorama shows only {horizontal}° across and {vertical}° up and down. Check that the entrance, the way and the booths are in it.
panorama.pole-mismatch	The top and bottom of the picture do not look like a sphere. Check that it is a 360° panorama and not an ordinary photo of the same shape.
panorama.progressive-incomplete	Part of the fine detail is missing: the file was cut between two passes. Copy it from the camera again.
panorama.projection-unsupported	The panorama uses the projection {projection}; only equirectangular ones can be shown. Choose that projection when exporting.
panorama.seam-mismatch	The left and right edges do not join in {share} % of the rows: the panorama may be cut. Look behind the camera position; take it again if part is missing.
panorama.stray-bytes	The file holds {bytes} bytes that belong nowhere. Look at the picture; if it is not clean, copy the file again.
panorama.too-bright	{share} % of the picture is pure white. Check that nothing important is lost; take it again with less light if it is.
panorama.too-dark	{share} % of the picture is black. Check that the way and the doors can be seen; take it again with the lights on.
panorama.too-many-pixels	The picture claims to be {width} × {height} pixels; up to {limit} megapixels and 65500 pixels a side are allowed. Export it smaller.
panorama.too-many-scans	The picture is split into more than {limit} passes, as no camera does. Export the panorama as an ordinary JPEG.
panorama.too-small	The picture is only {width} pixels wide; at least {limit} are needed to judge a ramp or a threshold. Send the original from the camera, not a copy from a messenger.
panorama.trailing-data	After the picture the file holds {bytes} more bytes ({found}). Published copies leave them out; check that the original holds nothing private, such as a video.
panorama.truncated	The file ends in the middle of the picture: it was not copied to the end. Copy it from the camera again.
panorama.unknown-kind	This is not a JPEG picture, nor any kind of file known here. Copy the panorama from the camera again.
panorama.unset-camera-clock	The date {date} is the one a camera shows when its clock was never set. Set the clock and enter the right date by hand.
panorama.unsupported-process	This rare kind of JPEG ({process}) is not shown by web browsers. Export the panorama as an ordinary JPEG.
past.as-of	As of {moment}
past.as-of-known	As of {moment}, as known at {known}
past.help-as-of	As it stood at this date or moment.
past.help-known-at	Only what had been recorded by this date or moment.
past.known-at	Known at
past.not-yet	{precinct} was first recorded at {moment}; before that nothing was known of it. Ask for a later date.
plan.alone	{option} does not go together with {other}.
plan.better	Precincts with a better verdict than now
plan.confirm	No failure any more, to be looked at on the spot
plan.covers	Covers until mended
plan.district	District {district}
plan.for	For
plan.giver	{ref} (only gives something away)
plan.grades	What becomes of the verdicts
plan.help	Plan for areas or precincts: what spare working equipment to carry where within the district, what to do besides in which order, and what that changes in the verdicts. Nothing is stored.
plan.help-moving-list	Write the moving list of --fix-plan to a CSV file too; a row says what equipment move is to carry.
plan.help-what-if	Judge the precinct as if this had just been measured, such as ramp/side.slope=7.5%; repeatable, never stored.
plan.hypothetical	HYPOTHETICAL: judged as if this had been measured: {facts}. Nothing of it is recorded.
plan.lacking	Lacking, with none to spare in the district: {count}
plan.measure	interim measure, to be accepted and tested: {measure}
plan.measure-first	Look first
plan.more	{count} more: pandus audit {ref}
plan.move	{thing} {number}: {from} → {to}
plan.move-measure	needed for the interim measure “{measure}”
plan.moves	To carry: {count}
plan.moving-list-alone	--moving-list goes with --fix-plan only.
plan.no-moves	Nothing that surely works and can surely be spared would mend a failure here.
plan.now	A plan is made of where things are now: leave out --as-of and --known-at.
plan.observe	Then record
plan.remark	Nothing is stored. A thing is offered only if it surely works and can surely be spared; a grade is named only as the same audit gives it, and nothing that is not known counts as met.
plan.supposed-new	{element} is not on record; it is supposed to be there as a new one.
plan.target	There is neither an area nor exactly one precinct in use called “{text}”. List areas with pandus area list, name a precinct as AREA/NUMBER.
plan.targets	--fix-plan needs the code of an area or a precinct, such as --fix-plan 60 61.
plan.title	Fix plan
plan.totals	Precincts planned for: {precincts}; things to carry: {moves}; temporary measures: {temporary}; works: {works}; relocations: {relocate}; lacking: {lacking}.
plan.unseen	Who gives it away keeps what is known to be needed; the text with the number was not seen.
plan.voters	Voters concerned
plan.what-if-one	--what-if is about one precinct: name it, such as 60.
progress.copy-check	Reading the copy again
progress.copy-database	Copying the database, pages
progress.copy-files	Copying the files, bytes
progress.export	Writing precincts
progress.files	Reading the files
progress.history	Reading the history
progress.import	Reading the file, bytes
progress.line	{work}: {done} of {total} ({percent} %), {rate}/s, {left} left
progress.line-start	{work}: {done} of {total} ({percent} %)
registry.ambiguous	{text} names {count} precincts. Write one of: {candidates}.
registry.ambiguous-more	{text} names {count} precincts, among them {candidates}. Write area/number.
registry.area-code	“{area}” cannot be the code of an area: a code is not empty, has no “/” and no spaces around it.
registry.area-exists	The area {area} is already in the registry.
registry.busy	Another command is writing to the registry: {command} (process {pid}, since {since}). Waited {seconds} s; nothing was written. Let it finish, or end that process, and try again.
registry.busy-unknown	Another program holds the registry. Waited {seconds} s; nothing was written. Let it finish and try again.
registry.commission-exists	The commission {commission} is already in the registry.
registry.country	“{country}” is not a country code. Write the two letters of ISO 3166, for example KZ.
registry.damaged	The database of the registry {path} is damaged ({detail}). Write nothing to it; restore a backup, or copy the directory away and run “pandus verify”.
registry.database	The database refused the request ({detail}). Nothing was written. Run “pandus verify”; if it finds no damage, report this.
registry.disk	The disk failed while {path} was in use ({detail}). Nothing acknowledged is lost; check the disk and try again.
registry.disk-full	The disk of {path} is full; nothing was written. Free some space and try again.
registry.exists	{path} already holds a registry. Open it, or choose another directory.
registry.external-taken	{system} {id} already belongs to another entry of the registry. Check which of the two it is.
registry.newer	The registry {path} was written by a newer Pandus (format {found}; this one knows {known}). Nothing was changed. Update Pandus.
registry.no-area	There is no area with the code {area}. Add it first.
registry.no-area-near	There is no area with the code {area}. Did you mean {near}?
registry.no-commission	There is no commission {commission}. Add it first.
registry.no-file	There is no file {path}. Check the path.
registry.no-panorama	There is no panorama {panorama} in this registry.
registry.no-precinct	There is no precinct {text} in this registry. Write area/number; “pandus precinct list” shows them all.
registry.no-precinct-near	There is no precinct {text} in this registry. Near it: {near}.
registry.no-premises	There are no premises {premises}. Add them first.
registry.not-a-registry	{path} is not a registry: it holds no registry.sqlite made by Pandus. Check --registry, or start one there with “pandus init”.
registry.not-empty	{path} is not empty, so no registry is made there. Choose a new or an empty directory.
registry.observation-invalid	What was observed of {element} cannot be kept ({detail}). Name an observer and a finite value.
registry.older	The registry {path} has an older format. Bring it up to date with “pandus upgrade”, which keeps the database as it is beside the new one; nothing was changed.
registry.permission	{path} may not be accessed ({detail}). Check the access rights and try again.
registry.precinct-exists	The precinct {precinct} is already in the registry.
registry.precinct-number	“{number}” cannot be the number of a precinct: it must not be empty nor begin or end with a space.
registry.premises-exists	The premises {premises} are already in the registry.
registry.read-only	The registry {path} is open for reading only, so nothing was written.
registry.unfinished-copy	{path} lies on a read-only medium and was copied while a command was writing. Copy the directory to a writable disk and open it there.
registry.verify-change	What change {change} ({command}, {at}) wrote is no longer what it was: a row was altered, added or removed behind the registry's back. Restore a backup.
registry.verify-database	SQLite finds the database damaged: {detail}. Restore a backup.
registry.verify-identity	{count} rows of {table} differ from what the history says of them (first: {row}). Restore a backup.
registry.verify-link	Change {change} does not follow the change before it: the history was cut or reordered. Restore a backup.
registry.verify-media-damaged	The file {file} is damaged: its contents hash to {found}. Put it back from a backup or add the original again.
registry.verify-media-leftover	{file} is a half-written file of an interrupted command. It is harmless; delete it.
registry.verify-media-missing	The file {file} is gone. Put it back from a backup or add the original again.
registry.verify-media-not-purged	The file {file} was to be destroyed but is still there. Delete it.
registry.verify-media-orphan	No row refers to the file {file}. It is harmless, left by an interrupted command; add it again or delete it.
registry.verify-media-unreadable	The file {file} cannot be read ({detail}). Check the disk and the access rights.
registry.verify-reference	Row {row} of {table} refers to a row of {parent} that is not there. Restore a backup.
registry.verify-sequence	{missing} rows of {table} are gone from the end or the middle of the history. Restore a backup.
registry.verify-trigger	The guard {trigger} that keeps the history from being altered is gone. Restore a backup.
registry.zone	There is no time zone “{zone}”. Write an IANA name, for example Asia/Qyzylorda.
report.about	About this report
report.any-value	unknown
report.area	Area
report.as-of	As of
report.at-least	at least {value}
report.at-most	at most {value}
report.basis	Rests on
report.basis-none	nothing was judged
report.by-pack	Verdict by pack
report.causes	Why
report.chain	Chain of access
report.chain-broken	broken
report.chain-caption	From arrival to exit, for each group of voters
report.chain-faults	small faults
report.chain-inapplicable	does not apply
report.chain-open	not confirmed
report.chain-passed	passable
report.chain-unjudged	no rule
report.commission	Commission
report.concerns	Concerns
report.contents	Contents
report.counts	Findings
report.counts-line	{failed} failed, {cantTell} can't tell, {untested} not examined, {passed} passed: {denominator} that apply; {inapplicable} do not apply; {dueLater} due later
report.coverage	Decided
report.coverage-none	nothing applies
report.coverage-share	{percent}% ({decided} of {denominator})
report.covered	covered by an accepted, tested interim measure
report.decided-by	Decided by
report.decided-more	and {count} more
report.decided-not-judged	the chosen packs have no rule for it
report.decided-nothing	no requirement was found to be met
report.decided-passed	all critical and serious requirements are met or do not apply ({count} met)
report.declared-fail	as declared: would fail
report.declared-inapplicable	as declared: would not apply
report.declared-pass	as declared: would pass
report.denominator	Apply
report.district-count	Precincts: {count}
report.district-failures	Most frequent failures
report.district-failures-caption	In how many of the {count} precincts each requirement fails or is not confirmed
report.district-failures-none	No failure was found so far.
report.district-flagged	Act now: {count} of {total} precincts
report.district-grades-caption	Precincts by verdict
report.district-precincts	All precincts
report.district-precincts-caption	The verdict on every precinct, with the share that is decided
report.district-title	Polling places: accessibility and secrecy of the ballot
report.district-unconfirmed	Something critical or serious not confirmed: {count} of {total} precincts
report.due	Due
report.due-later	Due later
report.element	Where
report.element-named	{kind} “{id}”
report.element-unlisted	{kind}: any nobody has listed
report.element-whole	the precinct as a whole
report.equal	exactly {value}
report.evidence	Evidence
report.fact	Fact
report.failed	Failed
report.failed-none	No requirement was found to be broken.
report.failed-none-open	No requirement was found to be broken so far. What is not confirmed stands below.
report.first-broken-link	First broken link
report.fix	Takes
report.flagged	ACT NOW
report.flagged-access	not accessible: {groups}
report.flagged-last-seen	something critical failed when it was last seen, and nobody has looked since
report.flagged-secrecy	the secrecy of the ballot is violated
report.grade	Verdict
report.greater	more than {value}
report.group	Voters
report.group-count	{title} ({count})
report.inapplicable	Does not apply
report.inapplicable-none	Every rule applies.
report.last-known	when last seen: {outcome}
report.law	Source
report.law-clause	clause {clause}
report.law-no-clause	clause not known
report.law-not-seen	text not seen
report.legend	Wheel = voters who use a wheelchair, Walk = who walk with difficulty, Sight = blind and partially sighted, Hear = deaf and hard of hearing, Plain = who need plain information. {full} = fully accessible, {partial} = partly, {conditional} = conditionally, {none} = not accessible, ? = not confirmed. Dec. = share of findings that apply and are decided. Open = not confirmed.
report.less	less than {value}
report.link	Link
report.margin-short	missed by {amount}
report.margin-spare	{amount} to spare
report.measured	Found
report.moment	Stage
report.next	Measure next
report.next-caption	Each fact, and how many open findings wait for it
report.next-how	How
report.next-instrument	Fine enough: {instrument}.
report.next-list	What to look at next
report.next-list-fact	{kind}: record each one, or that there are none
report.next-presence	{element}: is it there?
report.next-waiting	Findings
report.no	no
report.no-broken-link	none
report.no-broken-link-open	none found so far; not everything is confirmed
report.no-flag	Nothing critical failed, and everything critical and serious is confirmed.
report.not-judged	not judged
report.open	Not confirmed
report.open-none	Everything that applies is decided.
report.or	or
report.pack-force	Force
report.pack-id	Pack
report.pack-version	Version
report.packs	Rules from
report.panorama-alt	Panorama: {view}
report.panorama-checks	Remarks on the file
report.panorama-facts	What the registry knows of it
report.panorama-file	File
report.panorama-no-facts	The registry holds no facts of what it shows.
report.panorama-size	{width} × {height} pixels
report.panoramas	Panoramas
report.passed	Passed
report.passed-none	Nothing was found to be met.
report.place	Place
report.place-unknown	the building is not recorded
report.precinct	Precinct
report.precision-assumed	no tolerance was stated: the figure is taken as exact
report.proof	What proves it
report.proof-none	follows from other facts of the registry
report.registry	Registry revision
report.remedy	What to do
report.required	Required
report.requirement	Requirement
report.sample	SAMPLE DATA. The polling places and measurements in this report are invented.
report.severity	Severity
report.severity-open	{known}, perhaps {open}
report.skip	Skip to the verdict
report.source-absent	is not there
report.source-complete	the list is complete
report.source-none	there are none
report.source-parent	belongs to {element}
report.source-present	is there
report.state	State
report.state-clear	nothing critical
report.state-flagged	act now
report.state-unconfirmed	not confirmed
report.summary	Summary
report.table-coverage	Dec.
report.table-failed	Fail
report.table-flagged	ACT
report.table-link	First broken link
report.table-open	Open
report.table-state	State
report.title	Polling place {ref}: accessibility and secrecy of the ballot
report.unconfirmed	NOT CONFIRMED
report.unconfirmed-groups	nobody can say yet: {groups}
report.unequal	not {value}
report.verdict	Verdict
report.verdict-caption	Access for each group of voters, and secrecy of the ballot
report.words	The words: passed and failed are decided. “Can't tell” and “not examined” are not: they never count as passed. “Does not apply” is proved by a fact and raises no number. Decided = (passed + failed) / all that apply.
report.yes	yes
request.cannot-copy	{file} cannot be copied for checking. Is there room in the temporary directory?
request.cannot-write	{path} cannot be written ({reason}). Free some room and try again; nothing was filed.
request.country	“{country}” is not a country code. Write two capital letters like KZ.
request.date	“{text}” is not a date. Write 2026-11-24 or 2026-11-24T10:30:00+05:00.
request.exists	{file} is there already and was not touched. Choose another name.
request.no-output	The result could not be written: {detail}. Free space or choose another place; what was recorded stays recorded.
request.no-registry	No registry is named. Give --registry DIR or set PANDUS_REGISTRY; “pandus init DIR” makes one.
request.output	{file} cannot be written. Check the directory and its free space.
request.unexpected	Something unexpected failed: {detail}. Nothing was changed.
request.unreadable	{file} cannot be read. Check the name and that you may read it.
request.which-precinct	Name a precinct, such as 60, or give --all.
request.word	“{text}” is not allowed for {option}. Use one of: {words}.
request.zone	“{zone}” is not a time zone. Write it like Asia/Qyzylorda.
rules.also	also on record: {observation}
rules.basis	Counts as
rules.because	{value}, because {causes}
rules.belongs-maybe	nobody can say what it belongs to
rules.belongs-no	belongs elsewhere ({parent})
rules.belongs-yes	belongs to the element in question ({parent})
rules.changed	Changed by {pack}
rules.changed-citation	source before: {source}
rules.changed-severity	severity before: {severity}
rules.changed-threshold	{subject}: {now} instead of {was}
rules.clause-seen	text seen
rules.clean	{file}: nothing to remark.
rules.confidence	How sure we are
rules.counted	{file}: errors {errors}, hints {hints}.
rules.counts-maybe	may count
rules.counts-no	does not count
rules.counts-yes	counts
rules.due-later	Falls due later ({due}): at the stage “{moment}” the audit only counts it, and does not judge by it.
rules.each	For each
rules.each-none	once for the precinct
rules.escalates	Is {severity} when
rules.expired-on	was good for {span}, expired on {moment}
rules.explained	{rule} at precinct {precinct}
rules.extends	Extends {packs}
rules.false	false
rules.good-until	good for {span}, until {moment}
rules.help	List rules, show what one wants and where it comes from, explain what it came to, and check pack files.
rules.help-category	Only rules for this group: wheelchair, mobility, vision, hearing, cognitive or secrecy.
rules.help-element	Only this element, such as ramp/main.
rules.help-explain	Explain what a rule came to at a precinct: every part of it, its value and the observation behind it.
rules.help-file	A pack file in YAML.
rules.help-lint	Say everything that is wrong with pack files, and what is allowed but doubtful.
rules.help-list	List the rules of packs.
rules.help-pack	A rule pack: an id, or the path of a file of your own; may be repeated. Else all inside the program.
rules.help-rule	A rule, such as ramp-slope (in every chosen pack) or kz-bld/ramp-slope.
rules.help-show	Show everything a rule says: what it requires, of whom, where from, and which facts it reads.
rules.inherited	From {pack}
rules.interim	Covered meanwhile by
rules.interim-none	nothing: only a repair helps
rules.level-error	error
rules.level-hint	hint
rules.list	{kind}: {listed} on record, {sure} surely count, {possible} more may count; {end}
rules.list-open	there may be others nobody listed
rules.list-whole	the list is complete
rules.no-elements	There is nothing the rule could be about.
rules.no-number	no number, the list is empty
rules.no-text	nothing on record
rules.nobody	nobody looked
rules.none	No rule of these packs concerns that group.
rules.not-known	not known
rules.not-listed	It stands for every element that nobody has listed.
rules.outcome	Outcome
rules.pack	{pack} {version} — {title}
rules.presence	Whether it is there
rules.presence-maybe	nobody can say whether it is there
rules.presence-yes	is there
rules.reads	Facts it reads
rules.reads-list	which there are, and whether that is all
rules.reads-parents	to which {kind} each belongs
rules.repeated	explained above
rules.require	Requires
rules.retired	Leaves out: {rules}
rules.source-above	source above
rules.tolerance	tolerance of the instrument: {amount}
rules.true	true
rules.unknown	No chosen pack ({packs}) has a rule “{rule}”. “pandus rules list” shows them all.
rules.unknown-element	The rule says nothing of “{element}” at this precinct. It speaks of: {elements}.
rules.unknown-near	No chosen pack ({packs}) has a rule “{rule}”. Did you mean “{near}”?
rules.vacuous	nothing to judge, the list is empty
rules.when	Applies when
rules.when-none	always
run.differs	{run} came out otherwise than it was stored: its document had sha256 {stored} and has {found} now. The registry or the program is not the same; run “pandus verify”.
run.field-as-of	as of
run.field-election	election
run.field-known-at	known by
run.field-language	language
run.field-moment	stage
run.field-packs	packs
run.field-revision	registry
run.field-started	started
run.field-totals	totals
run.finished	{run} has its answer already; it stays as it is.
run.help-again	Repeat a stored audit, such as R3, with what was asked and known then, and compare its hash.
run.help-runs	List the stored audits.
run.help-store	Store the audit, so that it can be repeated byte for byte and compared with others.
run.line	{run}  {started}  {scope}; as of {asOf}; {packs}
run.line-totals	precincts {precincts}, flagged {flagged}; failed {failed}, of them waived {waived}; not confirmed {open}
run.line-unfinished	never came to its end; it cannot be repeated or compared
run.none	No audit has been stored. Store one with “pandus audit --all --store”.
run.not-stored	--store keeps an audit itself and not what {option} says of it. Leave out one of them.
run.option	--again repeats what was stored; leave out {option}.
run.pack-file	{pack} comes from a file, which may be gone when the audit is to be repeated: only audits by the program's own packs are stored. Leave out --store or that pack.
run.pack-gone	{run} was judged by {pack} {version}, sha256 {hash}; this program has no pack {pack}. Repeat it with the program it was stored with.
run.pack-other	{run} was judged by {pack} {version}, sha256 {hash}; this program has {pack} {ownVersion}, sha256 {ownHash}. Repeat it with the program it was stored with.
run.same	Compare two different audits; {run} was named twice.
run.same-again	{run} came out the same to the byte, sha256 {hash}.
run.stored	Stored as {run}, sha256 {hash}. Repeat it with: pandus audit --again {run}
run.subject	Stored audit {name}
run.unfinished	{run} never came to its end, so there is nothing to repeat or compare. Store a new audit.
run.unknown	There is no stored audit {run}. List them with “pandus report runs”.
rung.criticalCovered	an interim measure stands in
rung.criticalFailed	something critical failed
rung.criticalOpen	something critical is not known
rung.met	everything critical and serious is met or does not apply
rung.nothingPassed	nothing critical or serious was found to be met
rung.seriousFailed	something serious failed
rung.seriousOpen	something serious is not known
say.absent	established that there is none
say.accepted	accepted
say.check-total	Files: {count}; accepted: {accepted}, of them with warnings: {warned}; rejected: {rejected}.
say.commission	Commission
say.created	Registry made in {directory}. Country {country}, time zone {zone}, packs: {packs}.
say.damaged	The registry is damaged; issues: {count}.
say.error	Error
say.filed	Filed for {precinct}: {file}, {width} × {height}, renditions: {renditions}.
say.filed-already	{precinct} already has this very picture; nothing was added.
say.level-note	note
say.level-reject	refused
say.level-warn	warning
say.no-panoramas	{precinct} has no panoramas yet.
say.nobody-said	not recorded
say.note	Note
say.open	there may be more
say.place	Premises
say.precinct	Precinct
say.refused	The picture was not filed; nothing was changed.
say.rejected	rejected
say.same-elsewhere	The same picture is filed for: {precincts}. Check that it belongs here.
say.shared-with	Shared with: {precincts}
say.sound	Everything is as it was written: changes {changes}, observations {observations}, files {files} ({bytes} bytes) read again.
say.total	Precincts: {count}
say.unknown-fact	not known ({causes})
say.whole	the list is whole
say.written	Report written to {file}
secrecy.atRisk	at risk
secrecy.atRisk-short	risk
secrecy.protected	protected
secrecy.protected-short	yes
secrecy.unconfirmed	not confirmed
secrecy.unconfirmed-short	?
secrecy.violated	violated
secrecy.violated-short	NO
severity.critical	critical
severity.minor	minor
severity.moderate	moderate
severity.serious	serious
span.day-few	{count} days
span.day-many	{count} days
span.day-one	{count} day
span.hour-few	{count} hours
span.hour-many	{count} hours
span.hour-one	{count} hour
span.month-few	{count} months
span.month-many	{count} months
span.month-one	{count} month
span.under-hour	under an hour
span.year-few	{count} years
span.year-many	{count} years
span.year-one	{count} year
stage.moved	after the moves
stage.now	now
stage.relocated	after relocation
stage.temporary	with the temporary measures
stage.works	after the works
steps.end	When all of this has passed, the verdict is “{grade}”.
steps.help	Tell what stands between the precinct and each better verdict for wheelchair, mobility, vision, hearing, cognitive or secrecy: what to mend, the cheapest first, and what to look at next.
steps.interim	Until then, once accepted and tested, enough for “{grade}”
steps.look	Step {number} of {total}: settle {count} to reach “{grade}” ({why})
steps.may-weigh	may weigh as {severity}; the facts below decide that
steps.mend	Step {number} of {total}: mend {count} to reach “{grade}” ({why})
steps.needs-precinct	--why-not-full is about one precinct: name it, such as 60.
steps.nothing	Nothing stands in between: the verdict is “{grade}”.
steps.nothing-passes	The verdict then stays “{grade}”: no critical or serious requirement applies that could be met.
steps.now	Now
steps.open-remark	What is settled may also turn out a failure; then it has to be mended before the next step.
steps.title	Precinct {ref}: what stands before “{goal}”
steps.together	{count} rules about the same thing; the strictest, which meets the others too: {rule}
steps.together-unlike	{count} rules about the same thing, each to be met by itself; the first: {rule}
stream.alone	With --from the precincts and facts stand in the file; leave them out of the command.
stream.encoding	The line is not UTF-8. Save the file as UTF-8.
stream.form	“{text}” names no fact. Write a precinct and a fact, such as “60 ramp/main.slope=9.5%”, or a JSON object.
stream.help-from	Read many facts, one a line, from this file, or from standard input with -: “60 ramp/main.slope=9.5%”, “60 --none lift”, or a JSON object with precinct, fact, none, complete, method, at, by, instrument, inspection, reason, evidence, new. Each line is acknowledged once it is on the disk.
stream.help-stop-on-error	With --from: stop at the first line that is wrong.
stream.key	Nothing reads “{key}”. Did you mean {known}?
stream.no-precinct	The line does not say which precinct. Add "precinct": "60".
stream.no-precinct-given	Say which precinct, or read many facts with --from FILE.
stream.stop-without-from	--stop-on-error belongs to --from.
stream.stopped	Stopped at line {line}; nothing after it was recorded.
stream.text	“{key}” must be a text in quotes.
stream.too-long	The line is longer than a million bytes. Write one fact a line.
stream.total	Lines recorded: {recorded}. Lines refused: {refused}.
stream.yes-no	“{key}” must be true or false.
unit.centimetre	cm
unit.day	d
unit.degree	°
unit.degreeCelsius	°C
unit.foot	ft
unit.hour	h
unit.inch	in
unit.kilogramForce	kgf
unit.kilometre	km
unit.lux	lx
unit.metre	m
unit.millimetre	mm
unit.minute	min
unit.newton	N
unit.percent	%
unit.poundForce	lbf
unit.second	s
unit.squareMetre	m²
value.ambiguous	{attribute}: “{text}” may mean several things. Write the number without a blank or comma, as 1250, or with a point, as 1.25.
value.boolean	{attribute} is yes or no; “{text}” is neither. Write true or false. If nobody looked, leave it out.
value.choice	{attribute} cannot be “{text}”. Choose one of: {choices}.
value.date	{attribute} wants a date; “{text}” is not one. Write it like 2026-11-24.
value.empty	{attribute} is empty. Leave it out if nobody looked.
value.integer	{attribute} wants a whole number; “{text}” is not one. Write digits only, like 3.
value.negative	{attribute} cannot be below zero, as “{text}” is. Check the reading.
value.number	{attribute} wants a number in {unit}; “{text}” is not one. Write it like 9.5 {unit}.
value.unit	{attribute} cannot be given in “{unit}”. Use one of: {units}.
vocabulary.malformed	The vocabulary has no valid {field} here. Restore the file from the release.
vocabulary/equipmentAttributes/condition/hint	Choose after a look from all sides and a trial.
vocabulary/equipmentAttributes/condition/label	Condition
vocabulary/equipmentAttributes/condition/values/broken	broken
vocabulary/equipmentAttributes/condition/values/missing	missing
vocabulary/equipmentAttributes/condition/values/needsRepair	needs repair
vocabulary/equipmentAttributes/condition/values/working	working
vocabulary/equipmentAttributes/custodian/hint	The office or post that answers for it, not a person's name.
vocabulary/equipmentAttributes/custodian/label	In the custody of
vocabulary/equipmentAttributes/faultReason/hint	Say what fails and since when; no names.
vocabulary/equipmentAttributes/faultReason/label	What is wrong with it
vocabulary/equipmentAttributes/inventoryNumber/hint	Copy the number from the label exactly.
vocabulary/equipmentAttributes/inventoryNumber/label	Inventory number
vocabulary/equipmentAttributes/quantity/hint	Count the pieces on site, faulty ones included.
vocabulary/equipmentAttributes/quantity/label	Quantity
vocabulary/equipmentAttributes/repairDueOn/hint	The date promised by whoever repairs it.
vocabulary/equipmentAttributes/repairDueOn/label	Repair planned for
vocabulary/equipmentAttributes/working/hint	Try it: switch it on or use it as a voter would.
vocabulary/equipmentAttributes/working/label	Working
vocabulary/kinds/audio/attributes/headphones/hint	Count working pairs.
vocabulary/kinds/audio/attributes/headphones/label	Headphones
vocabulary/kinds/audio/attributes/kazakh/hint	Yes if the whole content is there in Kazakh.
vocabulary/kinds/audio/attributes/kazakh/label	In Kazakh
vocabulary/kinds/audio/attributes/russian/hint	Yes if the whole content is there in Russian.
vocabulary/kinds/audio/attributes/russian/label	In Russian
vocabulary/kinds/audio/attributes/stepByStep/hint	Listen: the voice tells what to do at each step.
vocabulary/kinds/audio/attributes/stepByStep/label	Guides step by step
vocabulary/kinds/audio/attributes/tested/hint	Yes only if it was tried here, in use, not just unpacked.
vocabulary/kinds/audio/attributes/tested/label	Tested
vocabulary/kinds/audio/attributes/testedOn/hint	The date of the last trial on site.
vocabulary/kinds/audio/attributes/testedOn/label	Tested on
vocabulary/kinds/audio/label	Audio version
vocabulary/kinds/backupPower/attributes/coversBooths/hint	Mains off: every writing surface stays lit.
vocabulary/kinds/backupPower/attributes/coversBooths/label	Lights the booths
vocabulary/kinds/backupPower/attributes/coversComputer/hint	Mains off: it keeps running.
vocabulary/kinds/backupPower/attributes/coversComputer/label	Runs the corner computer
vocabulary/kinds/backupPower/attributes/coversVotingRoom/hint	Mains off: the room stays lit.
vocabulary/kinds/backupPower/attributes/coversVotingRoom/label	Lights the voting room
vocabulary/kinds/backupPower/attributes/runtime/hint	Switch the mains off and time it, or by the last test record.
vocabulary/kinds/backupPower/attributes/runtime/label	Running time
vocabulary/kinds/backupPower/attributes/tested/hint	Yes only if it was tried here, in use, not just unpacked.
vocabulary/kinds/backupPower/attributes/tested/label	Tested
vocabulary/kinds/backupPower/attributes/testedOn/hint	The date of the last trial on site.
vocabulary/kinds/backupPower/attributes/testedOn/label	Tested on
vocabulary/kinds/backupPower/label	Backup power
vocabulary/kinds/ballotBox/attributes/approachWidth/hint	Narrowest free width on the way to the slot and before it.
vocabulary/kinds/ballotBox/attributes/approachWidth/label	Free width in front
vocabulary/kinds/ballotBox/attributes/damaged/hint	Crack, loose lid or hinge, hole other than the slot.
vocabulary/kinds/ballotBox/attributes/damaged/label	Damaged
vocabulary/kinds/ballotBox/attributes/emptyChecked/hint	You saw it opened, empty, and closed on this voting day.
vocabulary/kinds/ballotBox/attributes/emptyChecked/label	Shown empty before voting
vocabulary/kinds/ballotBox/attributes/envelopeOrFolder/hint	One for every voter of the crew.
vocabulary/kinds/ballotBox/attributes/envelopeOrFolder/label	Envelope or folder with it
vocabulary/kinds/ballotBox/attributes/mobile/hint	For voting at home or outside the room.
vocabulary/kinds/ballotBox/attributes/mobile/label	Portable box
vocabulary/kinds/ballotBox/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/ballotBox/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/ballotBox/attributes/portableScreen/hint	The home-voting kit has a screen; set it up once.
vocabulary/kinds/ballotBox/attributes/portableScreen/label	Folding screen with it
vocabulary/kinds/ballotBox/attributes/sealNumbers/hint	Copy the numbers, separated by spaces.
vocabulary/kinds/ballotBox/attributes/sealNumbers/label	Seal numbers
vocabulary/kinds/ballotBox/attributes/sealPoints/hint	Count the pairs of holes or loops where a seal goes.
vocabulary/kinds/ballotBox/attributes/sealPoints/label	Places for seals
vocabulary/kinds/ballotBox/attributes/sealsPresent/hint	Count the closed, unbroken seals.
vocabulary/kinds/ballotBox/attributes/sealsPresent/label	Seals in place
vocabulary/kinds/ballotBox/attributes/slotContrast/hint	Look from 1 m: the slot or its frame stands out.
vocabulary/kinds/ballotBox/attributes/slotContrast/label	Slot contrasts
vocabulary/kinds/ballotBox/attributes/slotHeight/hint	From the floor to the slot, box as it will stand.
vocabulary/kinds/ballotBox/attributes/slotHeight/label	Height of the slot
vocabulary/kinds/ballotBox/attributes/visibleFromCommission/hint	Sit in each member's place: slot and sides in view.
vocabulary/kinds/ballotBox/attributes/visibleFromCommission/label	In view of the commission
vocabulary/kinds/ballotBox/attributes/visibleFromObservers/hint	Sit in each observer's seat: slot and sides in view.
vocabulary/kinds/ballotBox/attributes/visibleFromObservers/label	In view of the observers
vocabulary/kinds/ballotBox/attributes/walls/hint	Put a printed sheet inside: readable is transparent, a shadow is translucent.
vocabulary/kinds/ballotBox/attributes/walls/label	Walls
vocabulary/kinds/ballotBox/attributes/walls/values/opaque	opaque
vocabulary/kinds/ballotBox/attributes/walls/values/translucent	translucent
vocabulary/kinds/ballotBox/attributes/walls/values/transparent	transparent
vocabulary/kinds/ballotBox/label	Ballot box
vocabulary/kinds/booth/attributes/ballotLiesFlat/hint	Lay the largest ballot or a sheet of its size: no fold, no overhang.
vocabulary/kinds/booth/attributes/ballotLiesFlat/label	Ballot lies flat
vocabulary/kinds/booth/attributes/chairRemovable/hint	Lift the chair out with one hand.
vocabulary/kinds/booth/attributes/chairRemovable/label	Chair can be taken away
vocabulary/kinds/booth/attributes/entranceVisible/hint	Seen from the commission's and the observers' places.
vocabulary/kinds/booth/attributes/entranceVisible/label	Entrance in view
vocabulary/kinds/booth/attributes/entryWidth/hint	Between the edges of the opening, curtain drawn aside.
vocabulary/kinds/booth/attributes/entryWidth/label	Entry width
vocabulary/kinds/booth/attributes/facesWindow/hint	A window or glass door within 3 m behind or beside the opening, covered or not.
vocabulary/kinds/booth/attributes/facesWindow/label	A window looks into the open side
vocabulary/kinds/booth/attributes/front/hint	What closes the entrance while a voter marks the ballot.
vocabulary/kinds/booth/attributes/front/label	Front
vocabulary/kinds/booth/attributes/front/values/curtain	curtain
vocabulary/kinds/booth/attributes/front/values/door	door
vocabulary/kinds/booth/attributes/front/values/open	open
vocabulary/kinds/booth/attributes/frontGap/hint	From the floor to the lower edge of the closed curtain or door.
vocabulary/kinds/booth/attributes/frontGap/label	Gap under the front
vocabulary/kinds/booth/attributes/galleryAbove/hint	Go up: yes if the table can be seen from there.
vocabulary/kinds/booth/attributes/galleryAbove/label	A gallery or stairs above
vocabulary/kinds/booth/attributes/gapToNeighbour/hint	Between the nearest edges of the two writing places; 0 if they touch.
vocabulary/kinds/booth/attributes/gapToNeighbour/label	Gap to the next booth
vocabulary/kinds/booth/attributes/glare/hint	Sit at the table: a lamp or window dazzles or shines off the ballot.
vocabulary/kinds/booth/attributes/glare/label	Glare
vocabulary/kinds/booth/attributes/inOtherRoom/hint	A wall or door separates it from the box and the commission.
vocabulary/kinds/booth/attributes/inOtherRoom/label	In another room
vocabulary/kinds/booth/attributes/insideDepth/hint	From the closed front to the back wall; knee space under the table counts.
vocabulary/kinds/booth/attributes/insideDepth/label	Inside depth
vocabulary/kinds/booth/attributes/insideWidth/hint	Between the side walls at knee height.
vocabulary/kinds/booth/attributes/insideWidth/label	Inside width
vocabulary/kinds/booth/attributes/instruction/hint	A notice on how to fill in the ballot, in sight from the table.
vocabulary/kinds/booth/attributes/instruction/label	Instruction in the booth
vocabulary/kinds/booth/attributes/kneeDepth/hint	From the front edge to the first thing under the table.
vocabulary/kinds/booth/attributes/kneeDepth/label	Knee space depth
vocabulary/kinds/booth/attributes/kneeHeight/hint	From the floor to the lowest part under the table.
vocabulary/kinds/booth/attributes/kneeHeight/label	Knee space height
vocabulary/kinds/booth/attributes/lampPresent/hint	A working lamp aimed at the table.
vocabulary/kinds/booth/attributes/lampPresent/label	Lamp in the booth
vocabulary/kinds/booth/attributes/lowVision/hint	Has extra light, a magnifier or a dark background.
vocabulary/kinds/booth/attributes/lowVision/label	For low vision
vocabulary/kinds/booth/attributes/lux/hint	Meter on the table, your shadow as a voter's, curtain closed, lamps on.
vocabulary/kinds/booth/attributes/lux/label	Light on the writing surface
vocabulary/kinds/booth/attributes/nearestPlace/hint	From the opening to the nearest seat, table or queue.
vocabulary/kinds/booth/attributes/nearestPlace/label	Distance to the nearest person's place
vocabulary/kinds/booth/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/booth/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/booth/attributes/opaqueSides/hint	Count sides one cannot see through with a lamp inside; the front counts only if it is a closed door or curtain.
vocabulary/kinds/booth/attributes/opaqueSides/label	Opaque sides
vocabulary/kinds/booth/attributes/openSideFaces/hint	Stand in the booth with your back to the opening: what is behind you?
vocabulary/kinds/booth/attributes/openSideFaces/label	The open side faces
vocabulary/kinds/booth/attributes/openSideFaces/values/aisle	an aisle
vocabulary/kinds/booth/attributes/openSideFaces/values/closed	no open side
vocabulary/kinds/booth/attributes/openSideFaces/values/hall	the room
vocabulary/kinds/booth/attributes/openSideFaces/values/wall	a wall
vocabulary/kinds/booth/attributes/openToHall/hint	From the room the table inside is in view.
vocabulary/kinds/booth/attributes/openToHall/label	Open to the room
vocabulary/kinds/booth/attributes/partitionFull/hint	The side wall runs from front to back and table to top without a gap.
vocabulary/kinds/booth/attributes/partitionFull/label	Full partition to the next booth
vocabulary/kinds/booth/attributes/penIsPencil/hint	The mark can be rubbed out: erasable pens count too.
vocabulary/kinds/booth/attributes/penIsPencil/label	Only a pencil
vocabulary/kinds/booth/attributes/penPresent/hint	A pen that writes.
vocabulary/kinds/booth/attributes/penPresent/label	Pen in the booth
vocabulary/kinds/booth/attributes/rearClear/hint	From the opening to the nearest place where anyone may stand or walk.
vocabulary/kinds/booth/attributes/rearClear/label	Closed-off floor behind the voter
vocabulary/kinds/booth/attributes/rearIsRoute/hint	Watch the way of voters and staff: yes if any way leads past the opening.
vocabulary/kinds/booth/attributes/rearIsRoute/label	People pass behind the voter
vocabulary/kinds/booth/attributes/reflectiveSurface/hint	Put a printed mark on the table and look for it in every glass and mirror.
vocabulary/kinds/booth/attributes/reflectiveSurface/label	A mirror or shiny surface shows the table
vocabulary/kinds/booth/attributes/screenAboveSeatedEye/hint	Top of the lowest screen minus 1,200 mm; negative if lower.
vocabulary/kinds/booth/attributes/screenAboveSeatedEye/label	Screen above seated eye height
vocabulary/kinds/booth/attributes/screenAboveSurface/hint	From the writing surface to the top of the lowest screen.
vocabulary/kinds/booth/attributes/screenAboveSurface/label	Screen above the surface
vocabulary/kinds/booth/attributes/screenHeight/hint	From the floor to the top of the lowest side.
vocabulary/kinds/booth/attributes/screenHeight/label	Height of the sides
vocabulary/kinds/booth/attributes/seeThroughGap/hint	Slit between panels or beside the curtain, 700–1,300 mm above the floor.
vocabulary/kinds/booth/attributes/seeThroughGap/label	Widest gap at writing height
vocabulary/kinds/booth/attributes/surfaceDepth/hint	From the front edge to the back screen.
vocabulary/kinds/booth/attributes/surfaceDepth/label	Depth of the writing surface
vocabulary/kinds/booth/attributes/surfaceSeenFromCamera/hint	Hold a phone at the lens, same direction; look at its live picture if allowed.
vocabulary/kinds/booth/attributes/surfaceSeenFromCamera/label	Table seen by a camera
vocabulary/kinds/booth/attributes/surfaceSeenFromNeighbour/hint	Printed mark on the table; stand and sit in the neighbouring booths.
vocabulary/kinds/booth/attributes/surfaceSeenFromNeighbour/label	Table seen from the next booth
vocabulary/kinds/booth/attributes/surfaceSeenFromPlace/hint	Printed mark on the table; sit in each chair, stand where members stand.
vocabulary/kinds/booth/attributes/surfaceSeenFromPlace/label	Table seen from a seat or standing place
vocabulary/kinds/booth/attributes/surfaceSeenFromQueue/hint	Printed mark on the table; walk the line where voters wait.
vocabulary/kinds/booth/attributes/surfaceSeenFromQueue/label	Table seen from the queue
vocabulary/kinds/booth/attributes/surfaceSeenFromWindow/hint	Printed mark on the table; stand at each window, door and opening.
vocabulary/kinds/booth/attributes/surfaceSeenFromWindow/label	Table seen through a window or opening
vocabulary/kinds/booth/attributes/surfaceWidth/hint	Between the side screens.
vocabulary/kinds/booth/attributes/surfaceWidth/label	Width of the writing surface
vocabulary/kinds/booth/attributes/tableHeight/hint	From the floor to the top of the table.
vocabulary/kinds/booth/attributes/tableHeight/label	Height of the writing surface
vocabulary/kinds/booth/attributes/tabletop/hint	A screen on a table instead of a standing booth.
vocabulary/kinds/booth/attributes/tabletop/label	Table-top screen
vocabulary/kinds/booth/attributes/turning/hint	Diameter of the largest free circle before the entry or inside.
vocabulary/kinds/booth/attributes/turning/label	Turning circle at the booth
vocabulary/kinds/booth/attributes/wheelchair/hint	Set up so that a wheelchair drives in and under the table.
vocabulary/kinds/booth/attributes/wheelchair/label	For a wheelchair user
vocabulary/kinds/booth/attributes/windowCovered/hint	Look from outside with the lamps on: nothing can be seen.
vocabulary/kinds/booth/attributes/windowCovered/label	That window is covered
vocabulary/kinds/booth/label	Voting booth
vocabulary/kinds/callButton/attributes/confirmsBySoundAndLight/hint	Press: both a tone and a lamp at the button.
vocabulary/kinds/callButton/attributes/confirmsBySoundAndLight/label	Answers by sound and light
vocabulary/kinds/callButton/attributes/height/hint	From the ground to its centre, where a wheelchair stands.
vocabulary/kinds/callButton/attributes/height/label	Height
vocabulary/kinds/callButton/attributes/location/hint	The place it calls staff to.
vocabulary/kinds/callButton/attributes/location/label	Where it is
vocabulary/kinds/callButton/attributes/location/values/entrance	entrance
vocabulary/kinds/callButton/attributes/location/values/lift	lift
vocabulary/kinds/callButton/attributes/location/values/parking	parking
vocabulary/kinds/callButton/attributes/location/values/ramp	ramp
vocabulary/kinds/callButton/attributes/location/values/toilet	toilet
vocabulary/kinds/callButton/attributes/responseTime/hint	Press without warning; seconds until a person is at the door.
vocabulary/kinds/callButton/attributes/responseTime/label	Time until someone comes
vocabulary/kinds/callButton/attributes/signed/hint	Symbol in sight from the path, raised letters or Braille beside it.
vocabulary/kinds/callButton/attributes/signed/label	Marked with a sign
vocabulary/kinds/callButton/label	Call button
vocabulary/kinds/camera/attributes/belongsTo/hint	Ask the head of the building; unknown if no paper shows it.
vocabulary/kinds/camera/attributes/belongsTo/label	Whose camera
vocabulary/kinds/camera/attributes/belongsTo/values/building	the building
vocabulary/kinds/camera/attributes/belongsTo/values/commission	commission
vocabulary/kinds/camera/attributes/belongsTo/values/media	the media
vocabulary/kinds/camera/attributes/belongsTo/values/observer	an observer
vocabulary/kinds/camera/attributes/belongsTo/values/unknown	unknown
vocabulary/kinds/camera/attributes/masked/hint	Opaque cover on the lens or a locked direction away from the booths.
vocabulary/kinds/camera/attributes/masked/label	Covered or turned away
vocabulary/kinds/camera/attributes/seesBox/hint	Phone at the lens, same direction: is a box in the picture?
vocabulary/kinds/camera/attributes/seesBox/label	Sees a ballot box
vocabulary/kinds/camera/attributes/seesSurface/hint	Phone at the lens, same direction, printed mark in each booth.
vocabulary/kinds/camera/attributes/seesSurface/label	Sees a writing surface
vocabulary/kinds/camera/label	Camera
vocabulary/kinds/campaignMaterial/attributes/distance/hint	From the nearest item to the building entrance.
vocabulary/kinds/campaignMaterial/attributes/distance/label	Distance to the entrance
vocabulary/kinds/campaignMaterial/attributes/items/hint	Count posters, flags, leaflets, badges in view.
vocabulary/kinds/campaignMaterial/attributes/items/label	Items
vocabulary/kinds/campaignMaterial/attributes/location/hint	The place closest to the voters.
vocabulary/kinds/campaignMaterial/attributes/location/label	Where it is
vocabulary/kinds/campaignMaterial/attributes/location/values/building	in the building
vocabulary/kinds/campaignMaterial/attributes/location/values/outside	outside
vocabulary/kinds/campaignMaterial/attributes/location/values/votingRoom	voting room
vocabulary/kinds/campaignMaterial/label	Campaign material
vocabulary/kinds/corner/attributes/adaptedMonitor/hint	Text can be enlarged and contrast changed; try it.
vocabulary/kinds/corner/attributes/adaptedMonitor/label	Adapted monitor
vocabulary/kinds/corner/attributes/audio/hint	Start it yourself and hear it to the end.
vocabulary/kinds/corner/attributes/audio/label	Audio information
vocabulary/kinds/corner/attributes/computer/hint	Switched on and showing the voter information.
vocabulary/kinds/corner/attributes/computer/label	Computer
vocabulary/kinds/corner/attributes/extraLight/hint	Switch it on: it lights the page.
vocabulary/kinds/corner/attributes/extraLight/label	Extra light
vocabulary/kinds/corner/attributes/headphones/hint	Put them on: sound is clear.
vocabulary/kinds/corner/attributes/headphones/label	Headphones
vocabulary/kinds/corner/attributes/magnifier/hint	Lies within reach of a seated voter.
vocabulary/kinds/corner/attributes/magnifier/label	Magnifier
vocabulary/kinds/corner/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/corner/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/corner/attributes/stencils/hint	One for each type of ballot.
vocabulary/kinds/corner/attributes/stencils/label	Stencils
vocabulary/kinds/corner/label	Special corner for voters with disabilities
vocabulary/kinds/corridor/attributes/clearWidth/hint	Between walls or fixed furniture at the narrowest point of the route.
vocabulary/kinds/corridor/attributes/clearWidth/label	Narrowest clear width
vocabulary/kinds/corridor/attributes/headroom/hint	From the floor to the lowest branch, sign or beam above the route.
vocabulary/kinds/corridor/attributes/headroom/label	Lowest clear height
vocabulary/kinds/corridor/attributes/lightsWorking/hint	Switch on every lamp; no if any stretch stays dark.
vocabulary/kinds/corridor/attributes/lightsWorking/label	Lights working
vocabulary/kinds/corridor/attributes/looseMats/hint	Push each mat with a foot; yes if one slides or its edge curls.
vocabulary/kinds/corridor/attributes/looseMats/label	Loose mats or rugs
vocabulary/kinds/corridor/attributes/lux/hint	Meter on the floor in the darkest place, blinds as on voting day.
vocabulary/kinds/corridor/attributes/lux/label	Light in the corridor
vocabulary/kinds/corridor/attributes/narrowestPoint/hint	At a pillar, radiator or cupboard no longer than 600 mm.
vocabulary/kinds/corridor/attributes/narrowestPoint/label	Width at a short narrowing
vocabulary/kinds/corridor/attributes/nonSlip/hint	Rub the sole of a shoe on the surface, dry and wet.
vocabulary/kinds/corridor/attributes/nonSlip/label	Not slippery
vocabulary/kinds/corridor/attributes/obstacleCount/hint	Count things that narrow the way or must be walked round: cars, bins, furniture.
vocabulary/kinds/corridor/attributes/obstacleCount/label	Obstacles on the route
vocabulary/kinds/corridor/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/corridor/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/corridor/attributes/protrusion/hint	How far the worst object stands out between 685 and 2,030 mm above the floor; 0 if a cane finds it.
vocabulary/kinds/corridor/attributes/protrusion/label	Largest projection into the route
vocabulary/kinds/corridor/attributes/stepCount/hint	Count every single step on the route.
vocabulary/kinds/corridor/attributes/stepCount/label	Steps in the corridor
vocabulary/kinds/corridor/attributes/twoWay/hint	Voters come and go by the same corridor.
vocabulary/kinds/corridor/attributes/twoWay/label	People pass both ways
vocabulary/kinds/corridor/label	Corridor
vocabulary/kinds/document/attributes/date/hint	The date of signing.
vocabulary/kinds/document/attributes/date/label	Date
vocabulary/kinds/document/attributes/disabilityOrganisationSigned/hint	One signature is for such an organisation.
vocabulary/kinds/document/attributes/disabilityOrganisationSigned/label	Signed by a disability organisation
vocabulary/kinds/document/attributes/findingsWithoutMeasurement/hint	Count faults named in the act that give no number.
vocabulary/kinds/document/attributes/findingsWithoutMeasurement/label	Faults without a measurement
vocabulary/kinds/document/attributes/findingsWithoutPhoto/hint	Count faults named in the act that have no photo number.
vocabulary/kinds/document/attributes/findingsWithoutPhoto/label	Faults without a photo
vocabulary/kinds/document/attributes/number/hint	Copy exactly.
vocabulary/kinds/document/attributes/number/label	Number
vocabulary/kinds/document/attributes/openFailures/hint	Count by the plan and the last audit.
vocabulary/kinds/document/attributes/openFailures/label	Faults not yet removed
vocabulary/kinds/document/attributes/openFailuresWithPlan/hint	Both a responsible office and a date are written.
vocabulary/kinds/document/attributes/openFailuresWithPlan/label	Of these with owner and date
vocabulary/kinds/document/attributes/publishedOn/hint	When it could first be read by the public.
vocabulary/kinds/document/attributes/publishedOn/label	Published on
vocabulary/kinds/document/attributes/signers/hint	Count them; write no names.
vocabulary/kinds/document/attributes/signers/label	Signatures
vocabulary/kinds/document/attributes/statusCognitive/hint	As the passport says.
vocabulary/kinds/document/attributes/statusCognitive/label	Status for understanding
vocabulary/kinds/document/attributes/statusCognitive/values/conditional	accessible with help or a temporary measure
vocabulary/kinds/document/attributes/statusCognitive/values/full	fully accessible
vocabulary/kinds/document/attributes/statusCognitive/values/inaccessible	not accessible
vocabulary/kinds/document/attributes/statusCognitive/values/partial	partly accessible
vocabulary/kinds/document/attributes/statusCognitive/values/unknown	unknown
vocabulary/kinds/document/attributes/statusHearing/hint	As the passport says.
vocabulary/kinds/document/attributes/statusHearing/label	Status for hearing
vocabulary/kinds/document/attributes/statusHearing/values/conditional	accessible with help or a temporary measure
vocabulary/kinds/document/attributes/statusHearing/values/full	fully accessible
vocabulary/kinds/document/attributes/statusHearing/values/inaccessible	not accessible
vocabulary/kinds/document/attributes/statusHearing/values/partial	partly accessible
vocabulary/kinds/document/attributes/statusHearing/values/unknown	unknown
vocabulary/kinds/document/attributes/statusMobility/hint	As the passport says.
vocabulary/kinds/document/attributes/statusMobility/label	Status for other mobility
vocabulary/kinds/document/attributes/statusMobility/values/conditional	accessible with help or a temporary measure
vocabulary/kinds/document/attributes/statusMobility/values/full	fully accessible
vocabulary/kinds/document/attributes/statusMobility/values/inaccessible	not accessible
vocabulary/kinds/document/attributes/statusMobility/values/partial	partly accessible
vocabulary/kinds/document/attributes/statusMobility/values/unknown	unknown
vocabulary/kinds/document/attributes/statusVision/hint	As the passport says.
vocabulary/kinds/document/attributes/statusVision/label	Status for vision
vocabulary/kinds/document/attributes/statusVision/values/conditional	accessible with help or a temporary measure
vocabulary/kinds/document/attributes/statusVision/values/full	fully accessible
vocabulary/kinds/document/attributes/statusVision/values/inaccessible	not accessible
vocabulary/kinds/document/attributes/statusVision/values/partial	partly accessible
vocabulary/kinds/document/attributes/statusVision/values/unknown	unknown
vocabulary/kinds/document/attributes/statusWheelchair/hint	As the passport says.
vocabulary/kinds/document/attributes/statusWheelchair/label	Status for wheelchair users
vocabulary/kinds/document/attributes/statusWheelchair/values/conditional	accessible with help or a temporary measure
vocabulary/kinds/document/attributes/statusWheelchair/values/full	fully accessible
vocabulary/kinds/document/attributes/statusWheelchair/values/inaccessible	not accessible
vocabulary/kinds/document/attributes/statusWheelchair/values/partial	partly accessible
vocabulary/kinds/document/attributes/statusWheelchair/values/unknown	unknown
vocabulary/kinds/document/attributes/type/hint	By the title of the document.
vocabulary/kinds/document/attributes/type/label	Type of document
vocabulary/kinds/document/attributes/type/values/accessibilityPassport	accessibility passport
vocabulary/kinds/document/attributes/type/values/assistanceRecord	record of assistance
vocabulary/kinds/document/attributes/type/values/evacuationPlan	evacuation plan
vocabulary/kinds/document/attributes/type/values/inspectionAct	inspection act
vocabulary/kinds/document/attributes/type/values/needsRegister	counts of needs
vocabulary/kinds/document/attributes/type/values/other	other
vocabulary/kinds/document/attributes/type/values/remediationPlan	remediation plan
vocabulary/kinds/document/attributes/type/values/roomPlan	plan of the room
vocabulary/kinds/document/attributes/type/values/sealLedger	ledger of seals
vocabulary/kinds/document/attributes/type/values/trainingRecord	training record
vocabulary/kinds/document/label	Document
vocabulary/kinds/door/attributes/attended/hint	A person stands here the whole voting time and opens; look, do not ask.
vocabulary/kinds/door/attributes/attended/label	Attended
vocabulary/kinds/door/attributes/automatic/hint	Opens by itself or by a button, and stays open while you pass.
vocabulary/kinds/door/attributes/automatic/label	Automatic
vocabulary/kinds/door/attributes/clearHeight/hint	From the floor to the frame or closer, the lowest point.
vocabulary/kinds/door/attributes/clearHeight/label	Clear height
vocabulary/kinds/door/attributes/clearWidth/hint	Leaf open at 90°, from its face to the opposite stop, tape taut; one leaf only unless both stay open.
vocabulary/kinds/door/attributes/clearWidth/label	Clear width
vocabulary/kinds/door/attributes/glass/hint	Most of the leaf or the panel beside it is clear glass.
vocabulary/kinds/door/attributes/glass/label	Glass leaf
vocabulary/kinds/door/attributes/glassMarked/hint	Contrasting marks at eye height, standing and seated.
vocabulary/kinds/door/attributes/glassMarked/label	Glass marked
vocabulary/kinds/door/attributes/handleHeight/hint	From the floor to the middle of the handle.
vocabulary/kinds/door/attributes/handleHeight/label	Height of the handle
vocabulary/kinds/door/attributes/heldOpen/hint	A stop or hook holds it at full width.
vocabulary/kinds/door/attributes/heldOpen/label	Held open
vocabulary/kinds/door/attributes/latchClear/hint	On the pull side, from the edge of the leaf to the nearest wall or thing.
vocabulary/kinds/door/attributes/latchClear/label	Free wall beside the handle
vocabulary/kinds/door/attributes/location/hint	Outer door, inner door on the route, or toilet door.
vocabulary/kinds/door/attributes/location/label	Where the door is
vocabulary/kinds/door/attributes/location/values/entrance	entrance
vocabulary/kinds/door/attributes/location/values/interior	inside, on the route
vocabulary/kinds/door/attributes/location/values/toilet	toilet
vocabulary/kinds/door/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/door/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/door/attributes/oneHandHardware/hint	Operate the handle with a closed fist: no tight grip, pinch or twist.
vocabulary/kinds/door/attributes/oneHandHardware/label	Opens with one hand
vocabulary/kinds/door/attributes/openingForce/hint	Spring scale at the handle, pull slowly at right angles until the leaf is open; 1 kgf is 9.81 N.
vocabulary/kinds/door/attributes/openingForce/label	Opening force
vocabulary/kinds/door/attributes/threshold/hint	Ruler upright on the lower side; record the higher of both sides.
vocabulary/kinds/door/attributes/threshold/label	Threshold height
vocabulary/kinds/door/attributes/thresholdBevelled/hint	Both edges slope no steeper than 1:2.
vocabulary/kinds/door/attributes/thresholdBevelled/label	Threshold bevelled
vocabulary/kinds/door/attributes/type/hint	As it moves when a voter goes through.
vocabulary/kinds/door/attributes/type/label	Type of door
vocabulary/kinds/door/attributes/type/values/doubleLeaf	hinged, two leaves
vocabulary/kinds/door/attributes/type/values/folding	folding
vocabulary/kinds/door/attributes/type/values/hinged	hinged, one leaf
vocabulary/kinds/door/attributes/type/values/opening	opening without a door
vocabulary/kinds/door/attributes/type/values/revolving	revolving
vocabulary/kinds/door/attributes/type/values/sliding	sliding
vocabulary/kinds/door/attributes/type/values/swing	swings both ways
vocabulary/kinds/door/attributes/type/values/turnstile	turnstile
vocabulary/kinds/door/label	Door
vocabulary/kinds/dropOff/attributes/aisleWidth/hint	Free level strip beside the vehicle.
vocabulary/kinds/dropOff/attributes/aisleWidth/label	Width of the unloading strip
vocabulary/kinds/dropOff/attributes/clearHeight/hint	The lowest point over the way in and the stopping place.
vocabulary/kinds/dropOff/attributes/clearHeight/label	Clear height
vocabulary/kinds/dropOff/attributes/distance/hint	Along the route a wheelchair takes, to the accessible entrance.
vocabulary/kinds/dropOff/attributes/distance/label	Distance to the entrance
vocabulary/kinds/dropOff/attributes/length/hint	Free length along the kerb.
vocabulary/kinds/dropOff/attributes/length/label	Length of the stopping place
vocabulary/kinds/dropOff/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/dropOff/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/dropOff/attributes/slope/hint	Level in both directions on the unloading strip; record the steeper.
vocabulary/kinds/dropOff/attributes/slope/label	Steepest slope
vocabulary/kinds/dropOff/attributes/stepFree/hint	No step or kerb higher than a threshold on the way.
vocabulary/kinds/dropOff/attributes/stepFree/label	Without steps
vocabulary/kinds/dropOff/attributes/width/hint	From the kerb to the traffic lane.
vocabulary/kinds/dropOff/attributes/width/label	Width of the stopping place
vocabulary/kinds/dropOff/label	Drop-off point
vocabulary/kinds/entrance/attributes/alternativeSigned/hint	If this entrance has steps: a sign with an arrow to the accessible one, readable when seated.
vocabulary/kinds/entrance/attributes/alternativeSigned/label	Other entrance signed here
vocabulary/kinds/entrance/attributes/attended/hint	A person stands here the whole voting time and opens; look, do not ask.
vocabulary/kinds/entrance/attributes/attended/label	Attended
vocabulary/kinds/entrance/attributes/canopy/hint	A roof covers the landing and the call button.
vocabulary/kinds/entrance/attributes/canopy/label	Canopy
vocabulary/kinds/entrance/attributes/landingDepth/hint	Level area at right angles to the door, to the first edge or slope.
vocabulary/kinds/entrance/attributes/landingDepth/label	Depth of the landing
vocabulary/kinds/entrance/attributes/landingWidth/hint	Level area before the door, parallel to the door.
vocabulary/kinds/entrance/attributes/landingWidth/label	Width of the landing
vocabulary/kinds/entrance/attributes/lightsWorking/hint	Switch on every lamp; no if any stretch stays dark.
vocabulary/kinds/entrance/attributes/lightsWorking/label	Lights working
vocabulary/kinds/entrance/attributes/lux/hint	Meter on the landing after dark.
vocabulary/kinds/entrance/attributes/lux/label	Light at the entrance
vocabulary/kinds/entrance/attributes/main/hint	The door most voters use.
vocabulary/kinds/entrance/attributes/main/label	Main entrance
vocabulary/kinds/entrance/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/entrance/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/entrance/attributes/stepCount/hint	Count every step from the ground to the door; 0 if level.
vocabulary/kinds/entrance/attributes/stepCount/label	Steps at the entrance
vocabulary/kinds/entrance/attributes/stepMax/hint	Height of the highest single step.
vocabulary/kinds/entrance/attributes/stepMax/label	Highest step
vocabulary/kinds/entrance/attributes/unlockedAllHours/hint	Try the door; ask who holds the key; yes only if it stays open.
vocabulary/kinds/entrance/attributes/unlockedAllHours/label	Unlocked the whole voting time
vocabulary/kinds/entrance/attributes/vestibuleDepth/hint	Between the two doors; subtract a leaf that opens inward.
vocabulary/kinds/entrance/attributes/vestibuleDepth/label	Depth of the vestibule
vocabulary/kinds/entrance/attributes/vestibuleWidth/hint	Between the side walls, with doors closed.
vocabulary/kinds/entrance/attributes/vestibuleWidth/label	Width of the vestibule
vocabulary/kinds/entrance/label	Entrance
vocabulary/kinds/exit/attributes/clearWidth/hint	Leaf at 90°, from its face to the opposite stop.
vocabulary/kinds/exit/attributes/clearWidth/label	Clear width
vocabulary/kinds/exit/attributes/obstructed/hint	Anything stored in the way, inside or outside; snow counts.
vocabulary/kinds/exit/attributes/obstructed/label	Obstructed
vocabulary/kinds/exit/attributes/oneHandHardware/hint	Operate the handle with a closed fist: no tight grip, pinch or twist.
vocabulary/kinds/exit/attributes/oneHandHardware/label	Opens with one hand
vocabulary/kinds/exit/attributes/signLit/hint	Lit with the room lamps off.
vocabulary/kinds/exit/attributes/signLit/label	Lit exit sign
vocabulary/kinds/exit/attributes/stepFree/hint	No step or kerb higher than a threshold on the way.
vocabulary/kinds/exit/attributes/stepFree/label	Without steps
vocabulary/kinds/exit/attributes/unlocked/hint	Push it while people are inside: it opens without a key.
vocabulary/kinds/exit/attributes/unlocked/label	Unlocked
vocabulary/kinds/exit/label	Exit
vocabulary/kinds/extinguisher/attributes/accessible/hint	Nothing in front; lift it off.
vocabulary/kinds/extinguisher/attributes/accessible/label	Within reach
vocabulary/kinds/extinguisher/attributes/expiresOn/hint	The date on the tag; last day of the month if only a month.
vocabulary/kinds/extinguisher/attributes/expiresOn/label	Valid until
vocabulary/kinds/extinguisher/attributes/location/hint	Where it hangs or stands.
vocabulary/kinds/extinguisher/attributes/location/label	Where it is
vocabulary/kinds/extinguisher/attributes/location/values/entrance	entrance
vocabulary/kinds/extinguisher/attributes/location/values/other	other
vocabulary/kinds/extinguisher/attributes/location/values/route	route
vocabulary/kinds/extinguisher/attributes/location/values/votingRoom	voting room
vocabulary/kinds/extinguisher/label	Fire extinguisher
vocabulary/kinds/handrail/attributes/continuous/hint	A hand can slide along it without letting go.
vocabulary/kinds/handrail/attributes/continuous/label	Unbroken
vocabulary/kinds/handrail/attributes/extension/hint	Horizontal length beyond the last step or the end of the ramp.
vocabulary/kinds/handrail/attributes/extension/label	Extension past the end
vocabulary/kinds/handrail/attributes/firm/hint	Pull hard: must not shake.
vocabulary/kinds/handrail/attributes/firm/label	Firm
vocabulary/kinds/handrail/attributes/lowerHeight/hint	Plumb from the surface to the top of the lower rail.
vocabulary/kinds/handrail/attributes/lowerHeight/label	Lower height
vocabulary/kinds/handrail/attributes/side/hint	Seen by a person going up or in.
vocabulary/kinds/handrail/attributes/side/label	Side
vocabulary/kinds/handrail/attributes/side/values/left	left
vocabulary/kinds/handrail/attributes/side/values/middle	in the middle
vocabulary/kinds/handrail/attributes/side/values/right	right
vocabulary/kinds/handrail/attributes/upperHeight/hint	Plumb from the surface to the top of the upper rail.
vocabulary/kinds/handrail/attributes/upperHeight/label	Upper height
vocabulary/kinds/handrail/label	Handrail
vocabulary/kinds/hearingLoop/attributes/location/hint	Where the signal is heard with a hearing aid or tester.
vocabulary/kinds/hearingLoop/attributes/location/label	Where it serves
vocabulary/kinds/hearingLoop/attributes/location/values/corner	special corner
vocabulary/kinds/hearingLoop/attributes/location/values/hall	whole room
vocabulary/kinds/hearingLoop/attributes/location/values/issueTable	issue table
vocabulary/kinds/hearingLoop/attributes/location/values/portable	portable
vocabulary/kinds/hearingLoop/attributes/signed/hint	The ear symbol with the letter T at the place.
vocabulary/kinds/hearingLoop/attributes/signed/label	Marked with the sign
vocabulary/kinds/hearingLoop/attributes/tested/hint	Yes only if it was tried here, in use, not just unpacked.
vocabulary/kinds/hearingLoop/attributes/tested/label	Tested
vocabulary/kinds/hearingLoop/attributes/testedOn/hint	The date of the last trial on site.
vocabulary/kinds/hearingLoop/attributes/testedOn/label	Tested on
vocabulary/kinds/hearingLoop/label	Hearing loop
vocabulary/kinds/interimMeasure/attributes/accepted/hint	By a decision of the commission, with its date.
vocabulary/kinds/interimMeasure/attributes/accepted/label	Accepted
vocabulary/kinds/interimMeasure/attributes/approver/hint	The commission or the official who accepted the measure.
vocabulary/kinds/interimMeasure/attributes/approver/label	Who accepted it
vocabulary/kinds/interimMeasure/attributes/legalBasis/hint	The decision or the norm that allows it, as its paper says.
vocabulary/kinds/interimMeasure/attributes/legalBasis/label	Legal basis
vocabulary/kinds/interimMeasure/attributes/measure/hint	What helps the voter until the fault is removed; carrying a person is never one.
vocabulary/kinds/interimMeasure/attributes/measure/label	Measure
vocabulary/kinds/interimMeasure/attributes/measure/values/alternativeEntrance	other entrance, signed
vocabulary/kinds/interimMeasure/attributes/measure/values/assistedRoute	route with a guide, nobody carried
vocabulary/kinds/interimMeasure/attributes/measure/values/attendedPortableRamp	portable ramp with an attendant
vocabulary/kinds/interimMeasure/attributes/measure/values/clearedPath	path cleared and gritted
vocabulary/kinds/interimMeasure/attributes/measure/values/doorAttendant	attendant at the door
vocabulary/kinds/interimMeasure/attributes/measure/values/doorHeldOpen	door held open
vocabulary/kinds/interimMeasure/attributes/measure/values/extraSeats	extra seats
vocabulary/kinds/interimMeasure/attributes/measure/values/groundFloorBooth	booth and box on the ground floor
vocabulary/kinds/interimMeasure/attributes/measure/values/invataxi	invataxi to the door
vocabulary/kinds/interimMeasure/attributes/measure/values/liftOperator	lift operator on duty
vocabulary/kinds/interimMeasure/attributes/measure/values/lowTable	low table added
vocabulary/kinds/interimMeasure/attributes/measure/values/lowerBallotBox	box set lower
vocabulary/kinds/interimMeasure/attributes/measure/values/mobileToilet	mobile accessible toilet
vocabulary/kinds/interimMeasure/attributes/measure/values/other	other
vocabulary/kinds/interimMeasure/attributes/measure/values/portableLight	portable light
vocabulary/kinds/interimMeasure/attributes/measure/values/readAloudByChosenHelper	read aloud by a helper the voter chooses
vocabulary/kinds/interimMeasure/attributes/measure/values/remoteInterpreter	interpreter by video
vocabulary/kinds/interimMeasure/attributes/measure/values/removedObstacle	obstacle removed
vocabulary/kinds/interimMeasure/attributes/measure/values/reservedPlace	place kept free for the voter's car
vocabulary/kinds/interimMeasure/attributes/measure/values/spareEquipment	spare equipment
vocabulary/kinds/interimMeasure/attributes/measure/values/temporaryHandrail	temporary handrail
vocabulary/kinds/interimMeasure/attributes/measure/values/temporaryMarking	temporary contrast or tactile marking
vocabulary/kinds/interimMeasure/attributes/measure/values/temporarySigns	temporary signs
vocabulary/kinds/interimMeasure/attributes/measure/values/thresholdRamp	threshold ramp
vocabulary/kinds/interimMeasure/attributes/measure/values/writtenDialogue	written dialogue
vocabulary/kinds/interimMeasure/attributes/reason/hint	Why the fault cannot be mended at once.
vocabulary/kinds/interimMeasure/attributes/reason/label	Reason
vocabulary/kinds/interimMeasure/attributes/responsible/hint	The office that keeps the measure going and mends the fault.
vocabulary/kinds/interimMeasure/attributes/responsible/label	Who sees to it
vocabulary/kinds/interimMeasure/attributes/tested/hint	Yes only if it was tried here, in use, not just unpacked.
vocabulary/kinds/interimMeasure/attributes/tested/label	Tested
vocabulary/kinds/interimMeasure/attributes/testedOn/hint	The date of the last trial on site.
vocabulary/kinds/interimMeasure/attributes/testedOn/label	Tested on
vocabulary/kinds/interimMeasure/attributes/validFrom/hint	The first day it may be relied on.
vocabulary/kinds/interimMeasure/attributes/validFrom/label	Valid from
vocabulary/kinds/interimMeasure/attributes/validUntil/hint	The last day it may be relied on.
vocabulary/kinds/interimMeasure/attributes/validUntil/label	Valid until
vocabulary/kinds/interimMeasure/label	Interim measure
vocabulary/kinds/kitItem/attributes/code/hint	The code in the equipment list.
vocabulary/kinds/kitItem/attributes/code/label	Code
vocabulary/kinds/kitItem/attributes/requiredQuantity/hint	By the equipment list for this number of voters.
vocabulary/kinds/kitItem/attributes/requiredQuantity/label	Required quantity
vocabulary/kinds/kitItem/attributes/type/hint	Choose the nearest; write the rest in the code.
vocabulary/kinds/kitItem/attributes/type/label	What it is
vocabulary/kinds/kitItem/attributes/type/values/badges	badges
vocabulary/kinds/kitItem/attributes/type/values/computer	computer
vocabulary/kinds/kitItem/attributes/type/values/envelopes	envelopes or folders
vocabulary/kinds/kitItem/attributes/type/values/firstAidKit	first-aid kit
vocabulary/kinds/kitItem/attributes/type/values/headphones	headphones
vocabulary/kinds/kitItem/attributes/type/values/homeVotingScreen	screen for voting at home
vocabulary/kinds/kitItem/attributes/type/values/monitor	monitor
vocabulary/kinds/kitItem/attributes/type/values/other	other
vocabulary/kinds/kitItem/attributes/type/values/partition	partition or screen
vocabulary/kinds/kitItem/attributes/type/values/pens	pens
vocabulary/kinds/kitItem/attributes/type/values/phraseCards	phrase cards
vocabulary/kinds/kitItem/attributes/type/values/portableRamp	portable ramp
vocabulary/kinds/kitItem/attributes/type/values/safe	safe
vocabulary/kinds/kitItem/attributes/type/values/seals	seals
vocabulary/kinds/kitItem/attributes/type/values/table	table
vocabulary/kinds/kitItem/attributes/type/values/tape	marking tape
vocabulary/kinds/kitItem/attributes/workingQuantity/hint	Try each piece; count those that work.
vocabulary/kinds/kitItem/attributes/workingQuantity/label	Working quantity
vocabulary/kinds/kitItem/label	Kit item
vocabulary/kinds/lamp/attributes/batteryPowered/hint	Unplug it: it stays lit.
vocabulary/kinds/lamp/attributes/batteryPowered/label	Works without mains
vocabulary/kinds/lamp/attributes/location/hint	Where it stands on voting day.
vocabulary/kinds/lamp/attributes/location/label	Where it is
vocabulary/kinds/lamp/attributes/location/values/booth	booth
vocabulary/kinds/lamp/attributes/location/values/corner	special corner
vocabulary/kinds/lamp/attributes/location/values/hall	room
vocabulary/kinds/lamp/attributes/location/values/issueTable	issue table
vocabulary/kinds/lamp/attributes/location/values/route	route
vocabulary/kinds/lamp/attributes/location/values/store	in store
vocabulary/kinds/lamp/attributes/purpose/hint	What the lamp is placed for.
vocabulary/kinds/lamp/attributes/purpose/label	Used for
vocabulary/kinds/lamp/attributes/purpose/values/emergency	emergency light
vocabulary/kinds/lamp/attributes/purpose/values/general	general light
vocabulary/kinds/lamp/attributes/purpose/values/reading	reading
vocabulary/kinds/lamp/label	Lamp
vocabulary/kinds/lift/attributes/brailleButtons/hint	Raised digits or Braille beside every button.
vocabulary/kinds/lift/attributes/brailleButtons/label	Tactile buttons
vocabulary/kinds/lift/attributes/cabDepth/hint	From the closed door to the back wall.
vocabulary/kinds/lift/attributes/cabDepth/label	Depth inside
vocabulary/kinds/lift/attributes/cabWidth/hint	Between the side walls or rails of the cab or platform.
vocabulary/kinds/lift/attributes/cabWidth/label	Width inside
vocabulary/kinds/lift/attributes/callHeight/hint	From the floor to the centre, outside and in the cab; record the higher.
vocabulary/kinds/lift/attributes/callHeight/label	Height of the highest button
vocabulary/kinds/lift/attributes/doorWidth/hint	With the doors fully open.
vocabulary/kinds/lift/attributes/doorWidth/label	Clear width of the door
vocabulary/kinds/lift/attributes/frontDepth/hint	Free floor before the door, at right angles to it.
vocabulary/kinds/lift/attributes/frontDepth/label	Depth of the free space in front
vocabulary/kinds/lift/attributes/frontWidth/hint	Free floor before the door, parallel to it.
vocabulary/kinds/lift/attributes/frontWidth/label	Width of the free space in front
vocabulary/kinds/lift/attributes/keyNeeded/hint	Ride it alone; yes if you cannot start it.
vocabulary/kinds/lift/attributes/keyNeeded/label	Key or helper needed
vocabulary/kinds/lift/attributes/keyholderPresent/hint	A person with the key is here the whole voting time.
vocabulary/kinds/lift/attributes/keyholderPresent/label	Keyholder on site
vocabulary/kinds/lift/attributes/location/hint	At the entrance or on the inner route.
vocabulary/kinds/lift/attributes/location/label	Where the lift is
vocabulary/kinds/lift/attributes/location/values/entrance	entrance
vocabulary/kinds/lift/attributes/location/values/interior	inside, on the route
vocabulary/kinds/lift/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/lift/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/lift/attributes/reachesVotingRoom/hint	Get out at the voting floor: no step is left to the room.
vocabulary/kinds/lift/attributes/reachesVotingRoom/label	Reaches the voting floor
vocabulary/kinds/lift/attributes/type/hint	Choose by what carries the voter.
vocabulary/kinds/lift/attributes/type/label	Type of lift
vocabulary/kinds/lift/attributes/type/values/crawler	mobile stair climber
vocabulary/kinds/lift/attributes/type/values/passenger	passenger lift
vocabulary/kinds/lift/attributes/type/values/stairChair	seat along the stairs
vocabulary/kinds/lift/attributes/type/values/stairPlatform	platform along the stairs
vocabulary/kinds/lift/attributes/type/values/verticalPlatform	vertical platform
vocabulary/kinds/lift/attributes/voiceAnnouncement/hint	Ride once with eyes closed: is the floor announced?
vocabulary/kinds/lift/attributes/voiceAnnouncement/label	Voice announcement
vocabulary/kinds/lift/label	Lift
vocabulary/kinds/magnifier/attributes/lighted/hint	Switch it on.
vocabulary/kinds/magnifier/attributes/lighted/label	With a light
vocabulary/kinds/magnifier/attributes/power/hint	The number before × on the frame.
vocabulary/kinds/magnifier/attributes/power/label	Magnification
vocabulary/kinds/magnifier/attributes/strengths/hint	Count the different magnifications offered.
vocabulary/kinds/magnifier/attributes/strengths/label	Different strengths
vocabulary/kinds/magnifier/label	Magnifier
vocabulary/kinds/notice/attributes/braille/hint	Feel the dots; ask a Braille reader to check the text if you can.
vocabulary/kinds/notice/attributes/braille/label	Braille
vocabulary/kinds/notice/attributes/centreHeight/hint	From the floor to the middle of the text.
vocabulary/kinds/notice/attributes/centreHeight/label	Height of its centre
vocabulary/kinds/notice/attributes/fontPoints/hint	Compare the main text with a type gauge, or capital height in mm times 4.
vocabulary/kinds/notice/attributes/fontPoints/label	Type size, points
vocabulary/kinds/notice/attributes/handheld/hint	A loose copy for reading close up.
vocabulary/kinds/notice/attributes/handheld/label	Can be taken in hand
vocabulary/kinds/notice/attributes/kazakh/hint	Yes if the whole content is there in Kazakh.
vocabulary/kinds/notice/attributes/kazakh/label	In Kazakh
vocabulary/kinds/notice/attributes/largePrint/hint	Read it from 1 m away.
vocabulary/kinds/notice/attributes/largePrint/label	Large print
vocabulary/kinds/notice/attributes/location/hint	Where the voter meets it.
vocabulary/kinds/notice/attributes/location/label	Where it is
vocabulary/kinds/notice/attributes/location/values/booth	booth
vocabulary/kinds/notice/attributes/location/values/entrance	entrance
vocabulary/kinds/notice/attributes/location/values/issueTable	issue table
vocabulary/kinds/notice/attributes/location/values/outside	outside
vocabulary/kinds/notice/attributes/location/values/votingRoom	voting room
vocabulary/kinds/notice/attributes/pictorial/hint	Each step has a picture.
vocabulary/kinds/notice/attributes/pictorial/label	With pictures
vocabulary/kinds/notice/attributes/plainLanguage/hint	Short sentences, no terms left unexplained; let a lay reader try.
vocabulary/kinds/notice/attributes/plainLanguage/label	Plain language
vocabulary/kinds/notice/attributes/russian/hint	Yes if the whole content is there in Russian.
vocabulary/kinds/notice/attributes/russian/label	In Russian
vocabulary/kinds/notice/attributes/type/hint	Choose by its message.
vocabulary/kinds/notice/attributes/type/label	What it tells
vocabulary/kinds/notice/attributes/type/values/assistanceRule	who may help
vocabulary/kinds/notice/attributes/type/values/candidates	candidates
vocabulary/kinds/notice/attributes/type/values/evacuationPlan	evacuation plan
vocabulary/kinds/notice/attributes/type/values/foldBallot	fold the ballot
vocabulary/kinds/notice/attributes/type/values/instruction	how to vote
vocabulary/kinds/notice/attributes/type/values/noPhotography	do not photograph the ballot
vocabulary/kinds/notice/attributes/type/values/oneVoter	one voter in a booth
vocabulary/kinds/notice/attributes/type/values/other	other
vocabulary/kinds/notice/attributes/type/values/sampleBallot	sample ballot
vocabulary/kinds/notice/label	Notice
vocabulary/kinds/parking/attributes/accessible/hint	Count places with the symbol on a sign or on the ground.
vocabulary/kinds/parking/attributes/accessible/label	Accessible places
vocabulary/kinds/parking/attributes/aisleWidth/hint	The hatched strip beside the bay, centre to centre of its lines.
vocabulary/kinds/parking/attributes/aisleWidth/label	Width of the aisle beside it
vocabulary/kinds/parking/attributes/bayLength/hint	From the kerb to the end of the line.
vocabulary/kinds/parking/attributes/bayLength/label	Length of the bay
vocabulary/kinds/parking/attributes/bayWidth/hint	Between the centres of the lines, without the aisle.
vocabulary/kinds/parking/attributes/bayWidth/label	Width of the bay
vocabulary/kinds/parking/attributes/clearHeight/hint	The lowest point over the way in, the bay and the aisle.
vocabulary/kinds/parking/attributes/clearHeight/label	Clear height
vocabulary/kinds/parking/attributes/distance/hint	Along the route a wheelchair takes, to the accessible entrance.
vocabulary/kinds/parking/attributes/distance/label	Distance to the entrance
vocabulary/kinds/parking/attributes/offStreet/hint	Yes for a car park or yard, no for the kerbside.
vocabulary/kinds/parking/attributes/offStreet/label	Off the street
vocabulary/kinds/parking/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/parking/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/parking/attributes/reserved/hint	Cone, barrier or attendant keeps the place free; look.
vocabulary/kinds/parking/attributes/reserved/label	Kept free on voting day
vocabulary/kinds/parking/attributes/slope/hint	Lay the level in both directions; record the steeper.
vocabulary/kinds/parking/attributes/slope/label	Steepest slope of the bay
vocabulary/kinds/parking/attributes/surfaceFirm/hint	Push a wheel or heel across it: no sinking, no loose gravel, sand or mud.
vocabulary/kinds/parking/attributes/surfaceFirm/label	Firm surface
vocabulary/kinds/parking/attributes/symbolSign/hint	A sign that snow and a parked car do not hide.
vocabulary/kinds/parking/attributes/symbolSign/label	Sign with the symbol
vocabulary/kinds/parking/attributes/total/hint	Count marked places; unmarked: length of the row divided by 2.5 m.
vocabulary/kinds/parking/attributes/total/label	Places in all
vocabulary/kinds/parking/attributes/vanAccessible/hint	Count accessible places with the wide aisle and clear height for a van.
vocabulary/kinds/parking/attributes/vanAccessible/label	Places for a van with a lift
vocabulary/kinds/parking/label	Parking
vocabulary/kinds/path/attributes/clearWidth/hint	Across the narrowest point, between posts, walls, snow or parked cars.
vocabulary/kinds/path/attributes/clearWidth/label	Narrowest clear width
vocabulary/kinds/path/attributes/crossSlope/hint	Lay the level across the direction of travel; record the steepest place.
vocabulary/kinds/path/attributes/crossSlope/label	Cross slope
vocabulary/kinds/path/attributes/headroom/hint	From the floor to the lowest branch, sign or beam above the route.
vocabulary/kinds/path/attributes/headroom/label	Lowest clear height
vocabulary/kinds/path/attributes/kerb/hint	Height of the highest kerb edge on the route; 0 where it is lowered flush.
vocabulary/kinds/path/attributes/kerb/label	Highest kerb to cross
vocabulary/kinds/path/attributes/kerbRamp/hint	Every kerb on the route has a lowered part or ramp.
vocabulary/kinds/path/attributes/kerbRamp/label	Lowered kerbs
vocabulary/kinds/path/attributes/length/hint	From the street or the parking place to the entrance.
vocabulary/kinds/path/attributes/length/label	Length
vocabulary/kinds/path/attributes/lightsWorking/hint	Switch on every lamp; no if any stretch stays dark.
vocabulary/kinds/path/attributes/lightsWorking/label	Lights working
vocabulary/kinds/path/attributes/lux/hint	Meter on the ground after dark, darkest place.
vocabulary/kinds/path/attributes/lux/label	Light on the path
vocabulary/kinds/path/attributes/nonSlip/hint	Rub the sole of a shoe on the surface, dry and wet.
vocabulary/kinds/path/attributes/nonSlip/label	Not slippery
vocabulary/kinds/path/attributes/obstacleCount/hint	Count things that narrow the way or must be walked round: cars, bins, furniture.
vocabulary/kinds/path/attributes/obstacleCount/label	Obstacles on the route
vocabulary/kinds/path/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/path/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/path/attributes/protrusion/hint	How far the worst object stands out between 685 and 2,030 mm above the floor; 0 if a cane finds it.
vocabulary/kinds/path/attributes/protrusion/label	Largest projection into the route
vocabulary/kinds/path/attributes/slope/hint	Lay the level along the steepest metre; on a 1,000 mm level a gap of 50 mm is 5 %.
vocabulary/kinds/path/attributes/slope/label	Steepest slope
vocabulary/kinds/path/attributes/state/hint	Walk the whole path within 24 h before opening; record the worst stretch.
vocabulary/kinds/path/attributes/state/label	State today
vocabulary/kinds/path/attributes/state/values/clear	clear
vocabulary/kinds/path/attributes/state/values/dugUp	dug up
vocabulary/kinds/path/attributes/state/values/ice	ice
vocabulary/kinds/path/attributes/state/values/mud	mud
vocabulary/kinds/path/attributes/state/values/sand	sand
vocabulary/kinds/path/attributes/state/values/snow	snow
vocabulary/kinds/path/attributes/state/values/water	standing water
vocabulary/kinds/path/attributes/stepCount/hint	Count every step up or down; a kerb without a ramp is not counted here.
vocabulary/kinds/path/attributes/stepCount/label	Steps on the path
vocabulary/kinds/path/attributes/surfaceFirm/hint	Push a wheel or heel across it: no sinking, no loose gravel, sand or mud.
vocabulary/kinds/path/attributes/surfaceFirm/label	Firm surface
vocabulary/kinds/path/label	Approach path
vocabulary/kinds/photo/attributes/blurred/hint	Check the copy to be published at full size.
vocabulary/kinds/photo/attributes/blurred/label	Faces and lists blurred
vocabulary/kinds/photo/attributes/hasMarkedBallot/hint	Zoom in on tables, booths and boxes.
vocabulary/kinds/photo/attributes/hasMarkedBallot/label	A marked ballot is in view
vocabulary/kinds/photo/attributes/hasPerson/hint	Zoom in on every face and window.
vocabulary/kinds/photo/attributes/hasPerson/label	A person can be recognised
vocabulary/kinds/photo/attributes/published/hint	Anyone can open it.
vocabulary/kinds/photo/attributes/published/label	Published
vocabulary/kinds/photo/attributes/showsBoothInUse/hint	Look for feet, bags or a drawn curtain.
vocabulary/kinds/photo/attributes/showsBoothInUse/label	A booth in use is in view
vocabulary/kinds/photo/attributes/showsVoterList/hint	Zoom in on the tables at full size.
vocabulary/kinds/photo/attributes/showsVoterList/label	A voter list is readable
vocabulary/kinds/photo/attributes/takenDuringVoting/hint	Compare the capture time with the voting hours.
vocabulary/kinds/photo/attributes/takenDuringVoting/label	Taken during voting
vocabulary/kinds/photo/label	Photo or panorama
vocabulary/kinds/precinct/attributes/assistanceRecordReady/hint	Open a blank voter-list sheet: is there room for the helper's surname?
vocabulary/kinds/precinct/attributes/assistanceRecordReady/label	Place to record a helper is ready
vocabulary/kinds/precinct/attributes/ballotBleedThrough/hint	Mark a sample with the pens in use, fold it, look at the outside.
vocabulary/kinds/precinct/attributes/ballotBleedThrough/label	Mark shows through the ballot
vocabulary/kinds/precinct/attributes/ballotTypes/hint	How many different ballots one voter receives.
vocabulary/kinds/precinct/attributes/ballotTypes/label	Ballot types
vocabulary/kinds/precinct/attributes/ballotsDelivered/hint	Yes once the ballots are in the commission's safe.
vocabulary/kinds/precinct/attributes/ballotsDelivered/label	Ballots delivered
vocabulary/kinds/precinct/attributes/ballotsDeliveredOn/hint	The date in the act by which the commission received them.
vocabulary/kinds/precinct/attributes/ballotsDeliveredOn/label	Ballots delivered on
vocabulary/kinds/precinct/attributes/chairTrained/hint	Yes if the training record names the office of chair.
vocabulary/kinds/precinct/attributes/chairTrained/label	Chair trained
vocabulary/kinds/precinct/attributes/crewMembersMin/hint	Take the crew with the fewest members.
vocabulary/kinds/precinct/attributes/crewMembersMin/label	Commission members in the smallest crew
vocabulary/kinds/precinct/attributes/doubleOccupancyObserved/hint	Count on voting day; a helper chosen by the voter is not such a case.
vocabulary/kinds/precinct/attributes/doubleOccupancyObserved/label	Cases of two people in a booth
vocabulary/kinds/precinct/attributes/envelopeUsed/hint	Does every voter get an envelope or folder for the marked ballot?
vocabulary/kinds/precinct/attributes/envelopeUsed/label	Envelope or cover used
vocabulary/kinds/precinct/attributes/expectedVoters/hint	An estimate by the commission, not the voter list.
vocabulary/kinds/precinct/attributes/expectedVoters/label	Expected voters
vocabulary/kinds/precinct/attributes/homeVoteCrews/hint	How many crews go out at the same time.
vocabulary/kinds/precinct/attributes/homeVoteCrews/label	Home-voting crews
vocabulary/kinds/precinct/attributes/homeVoteRequests/hint	Count written applications so far.
vocabulary/kinds/precinct/attributes/homeVoteRequests/label	Requests to vote at home
vocabulary/kinds/precinct/attributes/invataxiConfirmed/hint	Rides the service has confirmed.
vocabulary/kinds/precinct/attributes/invataxiConfirmed/label	Invataxi rides confirmed
vocabulary/kinds/precinct/attributes/invataxiRequests/hint	Rides asked for on voting day.
vocabulary/kinds/precinct/attributes/invataxiRequests/label	Invataxi requests
vocabulary/kinds/precinct/attributes/membersTotal/hint	By the decision that formed the commission.
vocabulary/kinds/precinct/attributes/membersTotal/label	Commission members
vocabulary/kinds/precinct/attributes/membersTrained/hint	Members trained to serve voters with disabilities.
vocabulary/kinds/precinct/attributes/membersTrained/label	Members trained
vocabulary/kinds/precinct/attributes/needsCountedOn/hint	The date on which the counts of needs were made.
vocabulary/kinds/precinct/attributes/needsCountedOn/label	Needs counted on
vocabulary/kinds/precinct/attributes/ratingPublishedOn/hint	The date on which voters could first read the rating.
vocabulary/kinds/precinct/attributes/ratingPublishedOn/label	Accessibility rating published on
vocabulary/kinds/precinct/attributes/registeredVoters/hint	From the latest voter list of the precinct; the number only.
vocabulary/kinds/precinct/attributes/registeredVoters/label	Registered voters
vocabulary/kinds/precinct/attributes/secretaryTrained/hint	Yes if the training record names the office of secretary.
vocabulary/kinds/precinct/attributes/secretaryTrained/label	Secretary trained
vocabulary/kinds/precinct/attributes/sunrise/hint	Hours after local midnight, decimals allowed: 6.5 for 06:30.
vocabulary/kinds/precinct/attributes/sunrise/label	Sunrise on voting day
vocabulary/kinds/precinct/attributes/sunset/hint	Hours after local midnight, decimals allowed: 18.5 for 18:30.
vocabulary/kinds/precinct/attributes/sunset/label	Sunset on voting day
vocabulary/kinds/precinct/attributes/trainedOn/hint	The date in the training record.
vocabulary/kinds/precinct/attributes/trainedOn/label	Trained on
vocabulary/kinds/precinct/attributes/type/hint	As in the decision that formed the precinct.
vocabulary/kinds/precinct/attributes/type/label	Kind of precinct
vocabulary/kinds/precinct/attributes/type/values/abroad	abroad
vocabulary/kinds/precinct/attributes/type/values/detention	place of detention
vocabulary/kinds/precinct/attributes/type/values/hospital	hospital or sanatorium
vocabulary/kinds/precinct/attributes/type/values/military	military unit
vocabulary/kinds/precinct/attributes/type/values/mobile	box brought to voters
vocabulary/kinds/precinct/attributes/type/values/residential	residential
vocabulary/kinds/precinct/attributes/type/values/ship	on board a ship
vocabulary/kinds/precinct/attributes/type/values/temporaryStay	place of temporary stay
vocabulary/kinds/precinct/attributes/votedOutsidePremises/hint	From the protocol of the last election.
vocabulary/kinds/precinct/attributes/votedOutsidePremises/label	Ballots issued outside the room
vocabulary/kinds/precinct/attributes/votersBlind/hint	Count from the social service, no names.
vocabulary/kinds/precinct/attributes/votersBlind/label	Blind voters
vocabulary/kinds/precinct/attributes/votersCognitive/hint	Count from the social service, no names.
vocabulary/kinds/precinct/attributes/votersCognitive/label	Voters who need plain information
vocabulary/kinds/precinct/attributes/votersDeaf/hint	Count from the social service, no names.
vocabulary/kinds/precinct/attributes/votersDeaf/label	Deaf voters
vocabulary/kinds/precinct/attributes/votersHardOfHearing/hint	Count from the social service, no names.
vocabulary/kinds/precinct/attributes/votersHardOfHearing/label	Hard-of-hearing voters
vocabulary/kinds/precinct/attributes/votersHome/hint	Expected number, no names.
vocabulary/kinds/precinct/attributes/votersHome/label	Voters who may vote at home
vocabulary/kinds/precinct/attributes/votersLowVision/hint	Count from the social service, no names.
vocabulary/kinds/precinct/attributes/votersLowVision/label	Voters with low vision
vocabulary/kinds/precinct/attributes/votersMobility/hint	Count from the social service, no names; without wheelchair users.
vocabulary/kinds/precinct/attributes/votersMobility/label	Voters who walk with difficulty
vocabulary/kinds/precinct/attributes/votersWheelchair/hint	Count from the social service, no names.
vocabulary/kinds/precinct/attributes/votersWheelchair/label	Voters who use a wheelchair
vocabulary/kinds/precinct/attributes/votingClose/hint	Hours after local midnight: 20 for 20:00.
vocabulary/kinds/precinct/attributes/votingClose/label	Voting closes
vocabulary/kinds/precinct/attributes/votingDate/hint	The day of the vote.
vocabulary/kinds/precinct/attributes/votingDate/label	Voting date
vocabulary/kinds/precinct/attributes/votingMachines/hint	Machines assigned to the precinct.
vocabulary/kinds/precinct/attributes/votingMachines/label	Voting machines
vocabulary/kinds/precinct/attributes/votingMachinesFailed/hint	Machines that broke down on voting day.
vocabulary/kinds/precinct/attributes/votingMachinesFailed/label	Voting machines that failed
vocabulary/kinds/precinct/attributes/votingOpen/hint	Hours after local midnight: 7 for 07:00.
vocabulary/kinds/precinct/attributes/votingOpen/label	Voting opens
vocabulary/kinds/precinct/label	Precinct
vocabulary/kinds/premises/attributes/accessNote/hint	Which gate or door to use, as the list words it.
vocabulary/kinds/premises/attributes/accessNote/label	Note on access
vocabulary/kinds/premises/attributes/buildingType/hint	Choose by the main use of the building.
vocabulary/kinds/premises/attributes/buildingType/label	Type of building
vocabulary/kinds/premises/attributes/buildingType/values/clinic	clinic
vocabulary/kinds/premises/attributes/buildingType/values/cultureHouse	house of culture
vocabulary/kinds/premises/attributes/buildingType/values/detention	place of detention
vocabulary/kinds/premises/attributes/buildingType/values/dormitory	dormitory
vocabulary/kinds/premises/attributes/buildingType/values/hospital	hospital
vocabulary/kinds/premises/attributes/buildingType/values/kindergarten	kindergarten
vocabulary/kinds/premises/attributes/buildingType/values/library	library
vocabulary/kinds/premises/attributes/buildingType/values/military	military building
vocabulary/kinds/premises/attributes/buildingType/values/office	office building
vocabulary/kinds/premises/attributes/buildingType/values/other	other
vocabulary/kinds/premises/attributes/buildingType/values/school	school
vocabulary/kinds/premises/attributes/buildingType/values/sportsHall	sports hall
vocabulary/kinds/premises/attributes/buildingYear/hint	From the technical passport of the building.
vocabulary/kinds/premises/attributes/buildingYear/label	Year built
vocabulary/kinds/premises/attributes/exteriorLightsWorking/hint	Look after dark, or have it switched on; check to the street.
vocabulary/kinds/premises/attributes/exteriorLightsWorking/label	Outdoor lights working
vocabulary/kinds/premises/attributes/latitude/hint	Degrees north (WGS 84), read at the main entrance.
vocabulary/kinds/premises/attributes/latitude/label	Latitude
vocabulary/kinds/premises/attributes/longitude/hint	Degrees east (WGS 84), read at the main entrance.
vocabulary/kinds/premises/attributes/longitude/label	Longitude
vocabulary/kinds/premises/attributes/precinctsInBuilding/hint	Count every precinct that votes in this building.
vocabulary/kinds/premises/attributes/precinctsInBuilding/label	Precincts in the building
vocabulary/kinds/premises/attributes/precinctsSeparatedAndMarked/hint	Stand in the shared hall: can you tell at once where each precinct is?
vocabulary/kinds/premises/attributes/precinctsSeparatedAndMarked/label	Precincts kept apart and marked
vocabulary/kinds/premises/attributes/protectedMonument/hint	By the state list of monuments.
vocabulary/kinds/premises/attributes/protectedMonument/label	Protected monument
vocabulary/kinds/premises/attributes/renovatedOn/hint	The end of the last works that changed entrance, route or room.
vocabulary/kinds/premises/attributes/renovatedOn/label	Last rebuilt on
vocabulary/kinds/premises/attributes/wheelchairAccess/hint	The overall word of a list; measure ramp, door and route for a verdict.
vocabulary/kinds/premises/attributes/wheelchairAccess/label	Wheelchair access, as stated
vocabulary/kinds/premises/attributes/wheelchairAccess/values/assisted	with help
vocabulary/kinds/premises/attributes/wheelchairAccess/values/full	without help
vocabulary/kinds/premises/attributes/wheelchairAccess/values/none	no access
vocabulary/kinds/premises/label	Building
vocabulary/kinds/ramp/attributes/clearWidth/hint	Between the handrails or kerbs, at the narrowest point.
vocabulary/kinds/ramp/attributes/clearWidth/label	Clear width
vocabulary/kinds/ramp/attributes/crossSlope/hint	Lay the level across the direction of travel; record the steepest place.
vocabulary/kinds/ramp/attributes/crossSlope/label	Cross slope
vocabulary/kinds/ramp/attributes/edgeHeight/hint	From the ramp surface to the top of the kerb; 0 if none.
vocabulary/kinds/ramp/attributes/edgeHeight/label	Height of the edge kerb
vocabulary/kinds/ramp/attributes/fixed/hint	Push it sideways with your foot: must not move.
vocabulary/kinds/ramp/attributes/fixed/label	Fixed in place
vocabulary/kinds/ramp/attributes/handrailLower/hint	Plumb from the ramp surface to the top of the lower rail.
vocabulary/kinds/ramp/attributes/handrailLower/label	Lower handrail height
vocabulary/kinds/ramp/attributes/handrailSides/hint	0, 1 or 2; a side counts if the rail runs the whole length.
vocabulary/kinds/ramp/attributes/handrailSides/label	Sides with a handrail
vocabulary/kinds/ramp/attributes/handrailUpper/hint	Plumb from the ramp surface to the top of the upper rail.
vocabulary/kinds/ramp/attributes/handrailUpper/label	Upper handrail height
vocabulary/kinds/ramp/attributes/hasTurn/hint	Yes if a run meets the next at an angle.
vocabulary/kinds/ramp/attributes/hasTurn/label	Changes direction
vocabulary/kinds/ramp/attributes/landingBottom/hint	Level length in the direction of travel, free of cars and gratings.
vocabulary/kinds/ramp/attributes/landingBottom/label	Bottom landing
vocabulary/kinds/ramp/attributes/landingTop/hint	Level length in the direction of travel; subtract a door that opens onto it.
vocabulary/kinds/ramp/attributes/landingTop/label	Top landing
vocabulary/kinds/ramp/attributes/landingTurn/hint	The smaller side of the smallest turning landing.
vocabulary/kinds/ramp/attributes/landingTurn/label	Landing at turns
vocabulary/kinds/ramp/attributes/length/hint	Along the surface, without the landings.
vocabulary/kinds/ramp/attributes/length/label	Sloping length
vocabulary/kinds/ramp/attributes/lip/hint	Ruler at top and bottom; record the larger step or gap.
vocabulary/kinds/ramp/attributes/lip/label	Lip or gap at the ends
vocabulary/kinds/ramp/attributes/location/hint	Outside or inside the building.
vocabulary/kinds/ramp/attributes/location/label	Where the ramp is
vocabulary/kinds/ramp/attributes/location/values/inside	inside
vocabulary/kinds/ramp/attributes/location/values/outside	outside
vocabulary/kinds/ramp/attributes/nonSlip/hint	Rub the sole of a shoe on the surface, dry and wet.
vocabulary/kinds/ramp/attributes/nonSlip/label	Not slippery
vocabulary/kinds/ramp/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/ramp/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/ramp/attributes/rise/hint	Height between bottom and top of the whole ramp.
vocabulary/kinds/ramp/attributes/rise/label	Total rise
vocabulary/kinds/ramp/attributes/runRise/hint	Height of one run between two level landings; take the highest.
vocabulary/kinds/ramp/attributes/runRise/label	Rise of the highest run
vocabulary/kinds/ramp/attributes/sideDropOff/hint	Yes if a wheel could roll off a side without a wall.
vocabulary/kinds/ramp/attributes/sideDropOff/label	Drop at the side
vocabulary/kinds/ramp/attributes/slope/hint	Level along the ramp at its steepest metre; on a 1,000 mm level a gap of 80 mm is 8 %.
vocabulary/kinds/ramp/attributes/slope/label	Running slope
vocabulary/kinds/ramp/attributes/temporary/hint	Laid for the vote and taken away afterwards.
vocabulary/kinds/ramp/attributes/temporary/label	Temporary
vocabulary/kinds/ramp/attributes/trialPassed/hint	An occupied wheelchair went up and down safely; film the wheels, not the person.
vocabulary/kinds/ramp/attributes/trialPassed/label	Trial with a wheelchair passed
vocabulary/kinds/ramp/attributes/type/hint	A solid surface, or two rails for wheels.
vocabulary/kinds/ramp/attributes/type/label	Construction
vocabulary/kinds/ramp/attributes/type/values/rails	two rails
vocabulary/kinds/ramp/attributes/type/values/solid	solid surface
vocabulary/kinds/ramp/attributes/usable/hint	No chain, lock, furniture, snow or ice; walk it.
vocabulary/kinds/ramp/attributes/usable/label	Usable today
vocabulary/kinds/ramp/label	Ramp
vocabulary/kinds/seat/attributes/purpose/hint	Who the seat is for.
vocabulary/kinds/seat/attributes/purpose/label	Used for
vocabulary/kinds/seat/attributes/purpose/values/marking	filling in the ballot
vocabulary/kinds/seat/attributes/purpose/values/observers	observers
vocabulary/kinds/seat/attributes/purpose/values/waiting	waiting
vocabulary/kinds/seat/attributes/seatHeight/hint	From the floor to the front edge of the seat.
vocabulary/kinds/seat/attributes/seatHeight/label	Seat height
vocabulary/kinds/seat/attributes/withArms/hint	Lean on both arms and stand up.
vocabulary/kinds/seat/attributes/withArms/label	With armrests
vocabulary/kinds/seat/label	Seat
vocabulary/kinds/signLanguage/attributes/kazakh/hint	Yes if the whole content is there in Kazakh.
vocabulary/kinds/signLanguage/attributes/kazakh/label	In Kazakh
vocabulary/kinds/signLanguage/attributes/mode/hint	Interpreter here, video call, or a tablet with recordings.
vocabulary/kinds/signLanguage/attributes/mode/label	How it is given
vocabulary/kinds/signLanguage/attributes/mode/values/inPerson	interpreter on site
vocabulary/kinds/signLanguage/attributes/mode/values/tablet	tablet with recordings
vocabulary/kinds/signLanguage/attributes/mode/values/video	video call
vocabulary/kinds/signLanguage/attributes/responseTime/hint	Call it as a voter would; minutes until signing begins.
vocabulary/kinds/signLanguage/attributes/responseTime/label	Time until it starts
vocabulary/kinds/signLanguage/attributes/russian/hint	Yes if the whole content is there in Russian.
vocabulary/kinds/signLanguage/attributes/russian/label	In Russian
vocabulary/kinds/signLanguage/attributes/signedVideo/hint	Play it: it explains how to vote.
vocabulary/kinds/signLanguage/attributes/signedVideo/label	Signed video on voting
vocabulary/kinds/signLanguage/attributes/testedOn/hint	The date of the last trial on site.
vocabulary/kinds/signLanguage/attributes/testedOn/label	Tested on
vocabulary/kinds/signLanguage/label	Sign-language service
vocabulary/kinds/signage/attributes/braille/hint	Feel the dots; ask a Braille reader to check the text if you can.
vocabulary/kinds/signage/attributes/braille/label	Braille
vocabulary/kinds/signage/attributes/charHeight/hint	Capital letter of the main line.
vocabulary/kinds/signage/attributes/charHeight/label	Height of letters
vocabulary/kinds/signage/attributes/contrast/hint	Look from 3 m in the light of voting hours: must stand out from its background.
vocabulary/kinds/signage/attributes/contrast/label	Contrasting colours
vocabulary/kinds/signage/attributes/kazakh/hint	Yes if the whole content is there in Kazakh.
vocabulary/kinds/signage/attributes/kazakh/label	In Kazakh
vocabulary/kinds/signage/attributes/largePrint/hint	Read it from 1 m away.
vocabulary/kinds/signage/attributes/largePrint/label	Large print
vocabulary/kinds/signage/attributes/location/hint	Where the voter meets it.
vocabulary/kinds/signage/attributes/location/label	Where it is
vocabulary/kinds/signage/attributes/location/values/booth	booth
vocabulary/kinds/signage/attributes/location/values/entrance	entrance
vocabulary/kinds/signage/attributes/location/values/outside	outside
vocabulary/kinds/signage/attributes/location/values/route	route
vocabulary/kinds/signage/attributes/location/values/votingRoom	voting room
vocabulary/kinds/signage/attributes/pictograms/hint	A picture tells the same without words.
vocabulary/kinds/signage/attributes/pictograms/label	Pictograms
vocabulary/kinds/signage/attributes/readableSeated/hint	Read it with your eyes at 1,200 mm, people standing around.
vocabulary/kinds/signage/attributes/readableSeated/label	Readable when seated
vocabulary/kinds/signage/attributes/russian/hint	Yes if the whole content is there in Russian.
vocabulary/kinds/signage/attributes/russian/label	In Russian
vocabulary/kinds/signage/attributes/type/hint	Choose by its message.
vocabulary/kinds/signage/attributes/type/label	What it tells
vocabulary/kinds/signage/attributes/type/values/accessibleEntrance	accessible entrance
vocabulary/kinds/signage/attributes/type/values/direction	direction
vocabulary/kinds/signage/attributes/type/values/exit	exit
vocabulary/kinds/signage/attributes/type/values/other	other
vocabulary/kinds/signage/attributes/type/values/precinctNumber	precinct number
vocabulary/kinds/signage/attributes/type/values/stepNumber	number of the step
vocabulary/kinds/signage/attributes/type/values/toilet	toilet
vocabulary/kinds/signage/label	Sign
vocabulary/kinds/staff/attributes/badge/hint	The role is readable from 2 m.
vocabulary/kinds/staff/attributes/badge/label	Badge in large print
vocabulary/kinds/staff/attributes/briefed/hint	Ask what they do when the button rings or a voter needs help.
vocabulary/kinds/staff/attributes/briefed/label	Knows the duty
vocabulary/kinds/staff/attributes/coversAllHours/hint	The rota has no gap, breaks included.
vocabulary/kinds/staff/attributes/coversAllHours/label	Covers all voting hours
vocabulary/kinds/staff/attributes/role/hint	The office or duty, never the name.
vocabulary/kinds/staff/attributes/role/label	Role
vocabulary/kinds/staff/attributes/role/values/chair	chair of the commission
vocabulary/kinds/staff/attributes/role/values/deputyChair	deputy chair
vocabulary/kinds/staff/attributes/role/values/entranceAttendant	attendant at the entrance
vocabulary/kinds/staff/attributes/role/values/evacuationHelper	evacuation helper
vocabulary/kinds/staff/attributes/role/values/homeVotingCrew	home-voting crew
vocabulary/kinds/staff/attributes/role/values/member	member
vocabulary/kinds/staff/attributes/role/values/other	other
vocabulary/kinds/staff/attributes/role/values/secretary	secretary
vocabulary/kinds/staff/attributes/role/values/signInterpreter	sign-language interpreter
vocabulary/kinds/staff/attributes/signLanguage/hint	By certificate or as seen in use.
vocabulary/kinds/staff/attributes/signLanguage/label	Signs
vocabulary/kinds/staff/attributes/trained/hint	Training on serving voters with disabilities, by the record.
vocabulary/kinds/staff/attributes/trained/label	Trained
vocabulary/kinds/staff/attributes/trainedOn/hint	The date in the training record.
vocabulary/kinds/staff/attributes/trainedOn/label	Trained on
vocabulary/kinds/staff/label	Staff member
vocabulary/kinds/stairs/attributes/clearWidth/hint	Between handrails or walls.
vocabulary/kinds/stairs/attributes/clearWidth/label	Clear width
vocabulary/kinds/stairs/attributes/edgeContrast/hint	Look down from above: both edges stand out.
vocabulary/kinds/stairs/attributes/edgeContrast/label	Contrast on the first and last step
vocabulary/kinds/stairs/attributes/edgeStrip/hint	Across the strip on the step edge.
vocabulary/kinds/stairs/attributes/edgeStrip/label	Width of the contrast strip
vocabulary/kinds/stairs/attributes/handrailHeight/hint	Plumb from the step edge to the top of the rail.
vocabulary/kinds/stairs/attributes/handrailHeight/label	Handrail height
vocabulary/kinds/stairs/attributes/handrailSides/hint	0, 1 or 2; the rail runs along every step.
vocabulary/kinds/stairs/attributes/handrailSides/label	Sides with a handrail
vocabulary/kinds/stairs/attributes/location/hint	On the path, at the entrance or inside.
vocabulary/kinds/stairs/attributes/location/label	Where the stairs are
vocabulary/kinds/stairs/attributes/location/values/entrance	entrance
vocabulary/kinds/stairs/attributes/location/values/inside	inside
vocabulary/kinds/stairs/attributes/location/values/outside	outside
vocabulary/kinds/stairs/attributes/nonSlip/hint	Rub the sole of a shoe on the surface, dry and wet.
vocabulary/kinds/stairs/attributes/nonSlip/label	Not slippery
vocabulary/kinds/stairs/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/stairs/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/stairs/attributes/stepCount/hint	Count the risers of the flight.
vocabulary/kinds/stairs/attributes/stepCount/label	Number of steps
vocabulary/kinds/stairs/attributes/stepHeight/hint	Riser height; the highest if they differ.
vocabulary/kinds/stairs/attributes/stepHeight/label	Step height
vocabulary/kinds/stairs/attributes/treadDepth/hint	From edge to edge of the tread, the smallest.
vocabulary/kinds/stairs/attributes/treadDepth/label	Tread depth
vocabulary/kinds/stairs/label	Stairs
vocabulary/kinds/stencil/attributes/ballotDistinguishable/hint	Fill in a sample with it: yes if punched, embossed, cut or of another paper.
vocabulary/kinds/stencil/attributes/ballotDistinguishable/label	Ballot can be told apart afterwards
vocabulary/kinds/stencil/attributes/ballotType/hint	Name of the ballot as printed at its top.
vocabulary/kinds/stencil/attributes/ballotType/label	Ballot it is for
vocabulary/kinds/stencil/attributes/braille/hint	Feel the dots; ask a Braille reader to check the text if you can.
vocabulary/kinds/stencil/attributes/braille/label	Braille
vocabulary/kinds/stencil/attributes/matchesBallot/hint	Lay it on the delivered ballot: every opening over its square within 2 mm.
vocabulary/kinds/stencil/attributes/matchesBallot/label	Fits the ballot
vocabulary/kinds/stencil/attributes/openingOffset/hint	Between the edge of the opening and the edge of the square, worst case.
vocabulary/kinds/stencil/attributes/openingOffset/label	Largest offset of an opening
vocabulary/kinds/stencil/attributes/orientationMark/hint	A cut corner or raised mark that can be felt.
vocabulary/kinds/stencil/attributes/orientationMark/label	Orientation mark
vocabulary/kinds/stencil/attributes/slotted/hint	An opening for each box to be marked.
vocabulary/kinds/stencil/attributes/slotted/label	With openings
vocabulary/kinds/stencil/attributes/testedOn/hint	The date of the last trial on site.
vocabulary/kinds/stencil/attributes/testedOn/label	Tested on
vocabulary/kinds/stencil/label	Ballot stencil
vocabulary/kinds/table/attributes/backlit/hint	Stand as a voter: faces are dark against a window or lamp.
vocabulary/kinds/table/attributes/backlit/label	Members sit against the light
vocabulary/kinds/table/attributes/blindsClosed/hint	Look at the windows behind the members.
vocabulary/kinds/table/attributes/blindsClosed/label	Blinds behind are closed
vocabulary/kinds/table/attributes/kneeDepth/hint	From the edge to the first thing under the top, voter's side.
vocabulary/kinds/table/attributes/kneeDepth/label	Knee space depth
vocabulary/kinds/table/attributes/kneeHeight/hint	From the floor to the lowest part under the top, voter's side.
vocabulary/kinds/table/attributes/kneeHeight/label	Knee space height
vocabulary/kinds/table/attributes/kneeWidth/hint	Between the legs of the table.
vocabulary/kinds/table/attributes/kneeWidth/label	Knee space width
vocabulary/kinds/table/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/table/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/table/attributes/purpose/hint	What the table serves on voting day.
vocabulary/kinds/table/attributes/purpose/label	Used for
vocabulary/kinds/table/attributes/purpose/values/commission	commission
vocabulary/kinds/table/attributes/purpose/values/corner	special corner
vocabulary/kinds/table/attributes/purpose/values/issue	issuing ballots
vocabulary/kinds/table/attributes/purpose/values/marking	filling in the ballot
vocabulary/kinds/table/attributes/purpose/values/observers	observers
vocabulary/kinds/table/attributes/topHeight/hint	From the floor to the top surface, at the lowest served place.
vocabulary/kinds/table/attributes/topHeight/label	Height of the top
vocabulary/kinds/table/attributes/writtenDialogueKit/hint	On the table within the voter's reach.
vocabulary/kinds/table/attributes/writtenDialogueKit/label	Pen, paper and phrase cards
vocabulary/kinds/table/label	Table
vocabulary/kinds/tactile/attributes/braille/hint	Feel the dots; ask a Braille reader to check the text if you can.
vocabulary/kinds/tactile/attributes/braille/label	Braille
vocabulary/kinds/tactile/attributes/continuous/hint	Follow it with a cane to the end: no gap, nothing standing on it.
vocabulary/kinds/tactile/attributes/continuous/label	Unbroken
vocabulary/kinds/tactile/attributes/contrast/hint	Look from 3 m in the light of voting hours: must stand out from its background.
vocabulary/kinds/tactile/attributes/contrast/label	Contrasting colours
vocabulary/kinds/tactile/attributes/leadsToBooth/hint	Follow it: it ends at a booth.
vocabulary/kinds/tactile/attributes/leadsToBooth/label	Leads to a booth
vocabulary/kinds/tactile/attributes/leadsToVotingRoom/hint	Follow it: it ends at the right door.
vocabulary/kinds/tactile/attributes/leadsToVotingRoom/label	Leads to the voting room
vocabulary/kinds/tactile/attributes/location/hint	Where feet or hands meet it.
vocabulary/kinds/tactile/attributes/location/label	Where it is
vocabulary/kinds/tactile/attributes/location/values/entrance	entrance
vocabulary/kinds/tactile/attributes/location/values/inside	inside
vocabulary/kinds/tactile/attributes/location/values/outside	outside
vocabulary/kinds/tactile/attributes/location/values/stairs	stairs
vocabulary/kinds/tactile/attributes/offset/hint	From the far edge of the strip to the step, door or edge it warns of.
vocabulary/kinds/tactile/attributes/offset/label	Distance to the hazard
vocabulary/kinds/tactile/attributes/type/hint	Guide strip, warning strip, sign or raised plan.
vocabulary/kinds/tactile/attributes/type/label	What it is
vocabulary/kinds/tactile/attributes/type/values/guidePath	guide strip
vocabulary/kinds/tactile/attributes/type/values/plan	tactile plan
vocabulary/kinds/tactile/attributes/type/values/sign	tactile sign
vocabulary/kinds/tactile/attributes/type/values/warningStrip	warning strip
vocabulary/kinds/tactile/label	Tactile marking
vocabulary/kinds/toilet/attributes/accessible/hint	The symbol on the door, and not used as a store.
vocabulary/kinds/toilet/attributes/accessible/label	Meant for wheelchair users
vocabulary/kinds/toilet/attributes/depth/hint	From the door wall to the back wall.
vocabulary/kinds/toilet/attributes/depth/label	Inside depth
vocabulary/kinds/toilet/attributes/doorWidth/hint	Leaf at 90°, from its face to the opposite stop.
vocabulary/kinds/toilet/attributes/doorWidth/label	Clear width of the door
vocabulary/kinds/toilet/attributes/emergencyCall/hint	A cord or button that can be reached from the floor; try it.
vocabulary/kinds/toilet/attributes/emergencyCall/label	Emergency call
vocabulary/kinds/toilet/attributes/grabBars/hint	On both sides of the seat; pull them: firm.
vocabulary/kinds/toilet/attributes/grabBars/label	Grab bars
vocabulary/kinds/toilet/attributes/onAccessibleRoute/hint	Walk the route a wheelchair user takes from the street to the box; yes if it passes here.
vocabulary/kinds/toilet/attributes/onAccessibleRoute/label	On the step-free route
vocabulary/kinds/toilet/attributes/seatHeight/hint	From the floor to the top of the seat.
vocabulary/kinds/toilet/attributes/seatHeight/label	Seat height
vocabulary/kinds/toilet/attributes/transferSpace/hint	Free width for a wheelchair beside the seat, the wider side.
vocabulary/kinds/toilet/attributes/transferSpace/label	Space beside the seat
vocabulary/kinds/toilet/attributes/unlocked/hint	Open the door yourself.
vocabulary/kinds/toilet/attributes/unlocked/label	Unlocked
vocabulary/kinds/toilet/attributes/width/hint	Between the side walls, at the narrowest point.
vocabulary/kinds/toilet/attributes/width/label	Inside width
vocabulary/kinds/toilet/label	Toilet
vocabulary/kinds/votingRoom/attributes/aisle/hint	Between tables, booths and box on the wheelchair's way, furniture as on voting day.
vocabulary/kinds/votingRoom/attributes/aisle/label	Narrowest aisle
vocabulary/kinds/votingRoom/attributes/aisleServedBothSides/hint	Look along the narrowest aisle.
vocabulary/kinds/votingRoom/attributes/aisleServedBothSides/label	Booths or tables on both sides of the aisle
vocabulary/kinds/votingRoom/attributes/area/hint	Length times width of the part used for the vote.
vocabulary/kinds/votingRoom/attributes/area/label	Floor area
vocabulary/kinds/votingRoom/attributes/evacuationRefuge/hint	Behind a fire door, room for a wheelchair, a way to call.
vocabulary/kinds/votingRoom/attributes/evacuationRefuge/label	Safe waiting place
vocabulary/kinds/votingRoom/attributes/evacuationStepFree/hint	Walk the evacuation route without the lift: no steps.
vocabulary/kinds/votingRoom/attributes/evacuationStepFree/label	Step-free way out
vocabulary/kinds/votingRoom/attributes/floor/hint	1 is the floor at ground level, 0 or less is below it.
vocabulary/kinds/votingRoom/attributes/floor/label	Floor
vocabulary/kinds/votingRoom/attributes/flowBoothBeforeBox/hint	Walk from table to box as a voter: booths come first.
vocabulary/kinds/votingRoom/attributes/flowBoothBeforeBox/label	The way to the box leads through the booths
vocabulary/kinds/votingRoom/attributes/flowBypassPossible/hint	Try to reach the box from the table without passing a booth.
vocabulary/kinds/votingRoom/attributes/flowBypassPossible/label	The booths can be bypassed
vocabulary/kinds/votingRoom/attributes/lightsWorking/hint	Switch on every lamp; no if any stretch stays dark.
vocabulary/kinds/votingRoom/attributes/lightsWorking/label	Lights working
vocabulary/kinds/votingRoom/attributes/looseMats/hint	Push each mat with a foot; yes if one slides or its edge curls.
vocabulary/kinds/votingRoom/attributes/looseMats/label	Loose mats or rugs
vocabulary/kinds/votingRoom/attributes/loudMusic/hint	Speak normally across the issue table: yes if you must raise your voice.
vocabulary/kinds/votingRoom/attributes/loudMusic/label	Loud music or loudspeaker
vocabulary/kinds/votingRoom/attributes/lux/hint	Meter at 800 mm above the floor, darkest working place, lamps on.
vocabulary/kinds/votingRoom/attributes/lux/label	Light in the room
vocabulary/kinds/votingRoom/attributes/nonSlip/hint	Rub the sole of a shoe on the surface, dry and wet.
vocabulary/kinds/votingRoom/attributes/nonSlip/label	Not slippery
vocabulary/kinds/votingRoom/attributes/observerSeats/hint	Count the chairs set out.
vocabulary/kinds/votingRoom/attributes/observerSeats/label	Seats for observers
vocabulary/kinds/votingRoom/attributes/observersSeeBoothEntrances/hint	Sit in the observers' seats: every booth entrance in view.
vocabulary/kinds/votingRoom/attributes/observersSeeBoothEntrances/label	Observers see who enters and leaves booths
vocabulary/kinds/votingRoom/attributes/observersSeeBoxes/hint	Sit in every observer's seat: all boxes in view.
vocabulary/kinds/votingRoom/attributes/observersSeeBoxes/label	Observers see the boxes
vocabulary/kinds/votingRoom/attributes/observersSeeIssueTable/hint	Sit in the observers' seats: ballots being issued are in view.
vocabulary/kinds/votingRoom/attributes/observersSeeIssueTable/label	Observers see the issue table
vocabulary/kinds/votingRoom/attributes/priorityQueue/hint	A sign and a place for voters who cannot stand in line.
vocabulary/kinds/votingRoom/attributes/priorityQueue/label	Priority without queueing
vocabulary/kinds/votingRoom/attributes/routeStepCount/hint	Walk from the accessible entrance and count; 0 if a lift replaces them.
vocabulary/kinds/votingRoom/attributes/routeStepCount/label	Steps from the entrance to the room
vocabulary/kinds/votingRoom/attributes/sameLevelAsEntrance/hint	No step and no ramp between the accessible entrance and the room.
vocabulary/kinds/votingRoom/attributes/sameLevelAsEntrance/label	Same level as the entrance
vocabulary/kinds/votingRoom/attributes/stepNumbersShown/hint	Numbers stand at table, booth and box in order.
vocabulary/kinds/votingRoom/attributes/stepNumbersShown/label	Steps of voting numbered
vocabulary/kinds/votingRoom/attributes/temperature/hint	Thermometer 1 m above the floor, away from radiators, after 10 minutes.
vocabulary/kinds/votingRoom/attributes/temperature/label	Temperature
vocabulary/kinds/votingRoom/attributes/turningAtIssue/hint	Diameter of the largest free circle before the table, chairs in place.
vocabulary/kinds/votingRoom/attributes/turningAtIssue/label	Turning circle at the issue table
vocabulary/kinds/votingRoom/label	Voting room
vocabulary/kinds/window/attributes/coverFixed/hint	Pull it: a voter or draught cannot open it.
vocabulary/kinds/window/attributes/coverFixed/label	Cover stays in place
vocabulary/kinds/window/attributes/covered/hint	Blind, paper or matt film over the whole glass, seen with the lamps on.
vocabulary/kinds/window/attributes/covered/label	Covered
vocabulary/kinds/window/attributes/distanceToBooth/hint	From the glass to the opening of the booth.
vocabulary/kinds/window/attributes/distanceToBooth/label	Distance to the nearest booth
vocabulary/kinds/window/attributes/overlooksBooth/hint	Printed mark in the booth; look through it standing, seated, from outside.
vocabulary/kinds/window/attributes/overlooksBooth/label	Looks onto a writing surface
vocabulary/kinds/window/attributes/type/hint	Anything one can look through or see by reflection.
vocabulary/kinds/window/attributes/type/label	What it is
vocabulary/kinds/window/attributes/type/values/gallery	gallery or stairs above
vocabulary/kinds/window/attributes/type/values/glassDoor	glass door
vocabulary/kinds/window/attributes/type/values/mirror	mirror or shiny surface
vocabulary/kinds/window/attributes/type/values/opening	other opening
vocabulary/kinds/window/attributes/type/values/window	window
vocabulary/kinds/window/label	Window or other opening with a view
voters.counted	{count} (counted)
voters.registered	up to {count} (all who are registered)
voters.unknown	not known
waive.absent	covers nothing: no such element is recorded
waive.active	in force until {until}
waive.backwards	The waiver would end on {until}, before it begins on {since}. Give a later --until or an earlier --from.
waive.changes-nothing	A waiver changes no outcome, no grade and no flag: a failure stays a failure, and secrecy stays violated.
waive.conditions	measure: {measure}; sees to it: {owner}; approved by: {approver}; basis: {basis}; reason: {reason}
waive.count	of the failed waived: {count}
waive.covers	failures it covers: {count}
waive.covers-in	failures it covers: {count}, in precincts: {precincts}
waive.day	“{text}” is no day. Write it as 2026-12-31.
waive.done-add	{waiver}: {rule} waived in {scope} from {since} to {until}.
waive.done-end	{waiver} no longer holds from {day} on.
waive.element-near	No {element} is recorded there, so this waiver covers nothing. Did you mean {near}?
waive.element-unknown	No {element} is recorded there, so this waiver covers nothing until it is.
waive.ended	ended as of {day}: {reason}
waive.ended-already	{waiver} was ended already, as of {day}.
waive.expired	expired: its last day was {until}
waive.field-approver	approved by
waive.field-element	element
waive.field-end-reason	why ended
waive.field-ended-on	ended as of
waive.field-legal-basis	basis
waive.field-measure	measure
waive.field-owner	sees to it
waive.field-pack	pack
waive.field-precinct	precinct
waive.field-rule	rule
waive.field-until	until
waive.heading	Waivers and interim measures
waive.help	Enter, list and end waivers: failures that somebody lets stand for a while and on conditions.
waive.help-accept	Let waived failures not count for --fail-on; nothing else changes.
waive.help-add	Enter a waiver of a rule in a precinct or an area.
waive.help-approver	Who lets it stand.
waive.help-area	The code of an area instead of a precinct; it holds for everything in it.
waive.help-element	Only for this element, such as ramp/main; else for every one.
waive.help-end	End a waiver before its time.
waive.help-from	The first day; else today.
waive.help-id	The waiver, such as W3.
waive.help-legal-basis	What entitles somebody to let it stand, as its paper says.
waive.help-list	List waivers with how they stand and what they cover.
waive.help-list-area	Only the waivers of this area, of what is in it and of the areas around it.
waive.help-measure	What is done for voters meanwhile.
waive.help-on	The first day on which it no longer holds; else today.
waive.help-owner	Who sees to it that the measure is taken and the fault mended.
waive.help-rule	The rule, such as kz-bld/ramp-slope; the pack may be left out where only one of the registry's packs has the rule.
waive.help-until	The last day; every waiver has one.
waive.inapplicable	unused: the rule does not apply now; end the waiver
waive.measure-endless	no end is stated: record validUntil
waive.measure-not-accepted	covers nothing: nobody is known to have accepted it
waive.measure-not-tested	covers nothing: it is not known to have been tried on the spot
waive.measure-nothing	covers nothing: no rule that fails lists it
waive.measure-unclear	its first or last day is in doubt
waive.measure-unconfirmed	nobody has confirmed lately that it is there: look at it again
waive.measure-unknown	what is done is not known
waive.measure-upcoming	not in force yet
waive.need-approver	Say who lets it stand: --approver WHO.
waive.need-end-reason	Say why the waiver is ended: --reason WHY.
waive.need-legal-basis	Say what entitles somebody to let it stand: --legal-basis WHAT.
waive.need-measure	Say what is done for voters meanwhile: --measure WHAT.
waive.need-owner	Say who sees to it: --owner WHO.
waive.need-reason	Say why the fault cannot be mended at once: --reason WHY.
waive.need-scope	Name a precinct or --area CODE, one of the two.
waive.need-until	Say until when: --until 2026-12-31. A waiver without an end is none.
waive.no-element	{rule} judges the precinct as a whole. Leave out --element.
waive.none	No waiver has been entered.
waive.none-here	No waiver holds here or has held.
waive.not-begun	{waiver} begins on {since}; {day} is earlier. Give --on a day from {since} on.
waive.not-judged	its rule was not judged here: other packs, or not due yet
waive.nothing-fails	covers nothing: the rule fails nowhere
waive.of-them	Of the failed waived
waive.one-scope	Name a precinct or --area CODE, not both.
waive.open	covers nothing: the rule is not decided, and only an established failure can be waived
waive.other-kind	{rule} judges elements of the kind {kind}; {element} is none. Name one such as {kind}/main.
waive.over	{waiver} ends by itself after {until}; {day} is later. There is nothing to end.
waive.overdue	Expired waivers
waive.overdue-count	Waivers that are over although the failure is still there: {count}
waive.passed	unused: the rule passes now; end the waiver
waive.past	{until} has passed: today is {today}. Give a later --until.
waive.renewed	another waiver covers the failure now
waive.rule-ambiguous	Several packs have a rule {rule}: {rules}. Name one of them.
waive.rule-near	There is no rule {rule}. Did you mean {near}?
waive.rule-unknown	There is no rule {rule}. Its id stands beside each finding of “pandus audit”.
waive.soon	in force until {until}, days left: {days}
waive.still-failing	the failure is still there and nothing covers it any more ({count})
waive.subject	Waiver {name}
waive.terms	Conditions
waive.unknown	There is no waiver {waiver}. List them with “pandus waive list”.
waive.unlisted	What nobody has listed cannot fail, so this waiver covers nothing until the elements are recorded and named.
waive.upcoming	not in force before {since}, then until {until}
waive.waived	Waived until {until} ({waiver}); it counts as failed all the same.
waive.waiver	Waiver
waive.warning	Days left: {days}. Mend the fault or decide anew before {until}.
waive.what	What
waive.will-cover	failures waiting for it: {count}
"""####
}
