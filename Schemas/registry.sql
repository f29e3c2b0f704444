CREATE TABLE change (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at INTEGER NOT NULL,  -- POSIX seconds, UTC; never before the change before it
    actor TEXT NOT NULL CHECK (actor <> ''),
    command TEXT NOT NULL CHECK (command <> ''),
    reason TEXT CHECK (reason <> ''),
    previousHash TEXT NOT NULL CHECK (length(previousHash) = 64),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE identityChange (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    changeID INTEGER NOT NULL REFERENCES change(id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL CHECK (subject <> ''),
    key TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE INDEX identityChangeOfSubject ON identityChange (subject, key, sequence);

CREATE INDEX identityChangeOfChange ON identityChange (changeID);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    format INTEGER NOT NULL CHECK (format > 0),
    country TEXT NOT NULL CHECK (length(country) = 2),
    zone TEXT NOT NULL CHECK (zone <> ''),  -- IANA
    packs TEXT NOT NULL CHECK (json_type(packs) = 'array'),
    isSample INTEGER NOT NULL CHECK (isSample IN (0, 1)),
    changeID INTEGER NOT NULL
) STRICT;

CREATE TABLE area (
    code TEXT PRIMARY KEY NOT NULL CHECK (code <> '' AND instr(code, '/') = 0),
    name TEXT NOT NULL,
    parent TEXT REFERENCES area(code) CHECK (parent <> code),
    kind TEXT NOT NULL CHECK (kind IN ('country', 'region', 'district', 'city', 'settlement', 'other')),
    zone TEXT CHECK (zone <> ''),  -- NULL: that of the parent, else of the registry
    changeID INTEGER NOT NULL
) STRICT;

CREATE INDEX areaOfParent ON area (parent);

CREATE TABLE commission (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('central', 'territorial', 'okrug', 'precinct')),
    name TEXT NOT NULL,
    area TEXT REFERENCES area(code),
    parent TEXT REFERENCES commission(id) CHECK (parent <> id),
    changeID INTEGER NOT NULL
) STRICT;

CREATE TABLE precinct (
    id INTEGER PRIMARY KEY,
    area TEXT NOT NULL REFERENCES area(code),
    number TEXT NOT NULL CHECK (number <> ''),
    numberKey TEXT NOT NULL,  -- orders 9 before 10 before 10A
    name TEXT,
    commission TEXT REFERENCES commission(id),
    status TEXT NOT NULL CHECK (
        status = 'draft' OR status = 'active' OR status = 'alternate' OR status = 'retired'),
    changeID INTEGER NOT NULL,
    UNIQUE (area, number)
) STRICT;

CREATE INDEX precinctInOrder ON precinct (area, numberKey, number);

CREATE INDEX precinctOfNumber ON precinct (number);

CREATE TABLE premises (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    area TEXT NOT NULL REFERENCES area(code),
    address TEXT,  -- as given
    addressKey TEXT,  -- two spellings of one address share it
    venue TEXT,
    venueKey TEXT,  -- two spellings of one venue share it
    changeID INTEGER NOT NULL
) STRICT;

CREATE INDEX premisesOfAddress ON premises (area, addressKey, venueKey);

CREATE TABLE occupancy (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    precinctID INTEGER NOT NULL REFERENCES precinct(id),
    premisesID INTEGER NOT NULL REFERENCES premises(id),
    since INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL,
    changeID INTEGER NOT NULL
) STRICT;

CREATE INDEX occupancyOfPrecinct ON occupancy (precinctID, since, sequence);

CREATE INDEX occupancyOfPremises ON occupancy (premisesID);

CREATE TABLE externalID (
    id INTEGER PRIMARY KEY,
    precinctID INTEGER REFERENCES precinct(id),
    premisesID INTEGER REFERENCES premises(id),
    system TEXT NOT NULL CHECK (system <> ''),
    external TEXT NOT NULL CHECK (external <> ''),
    changeID INTEGER NOT NULL,
    CHECK ((precinctID IS NULL) <> (premisesID IS NULL))
) STRICT;

CREATE UNIQUE INDEX externalIDOfPrecinct ON externalID (system, external) WHERE precinctID IS NOT NULL;

CREATE UNIQUE INDEX externalIDOfPremises ON externalID (system, external) WHERE premisesID IS NOT NULL;

CREATE UNIQUE INDEX precinctInSystem ON externalID (precinctID, system) WHERE precinctID IS NOT NULL;

CREATE UNIQUE INDEX premisesInSystem ON externalID (premisesID, system) WHERE premisesID IS NOT NULL;

CREATE TABLE observation (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    changeID INTEGER NOT NULL REFERENCES change(id) DEFERRABLE INITIALLY DEFERRED,
    precinctID INTEGER REFERENCES precinct(id),
    premisesID INTEGER REFERENCES premises(id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    element TEXT NOT NULL CHECK (element <> ''),
    statement TEXT NOT NULL CHECK (
        statement = 'value' OR statement = 'present' OR statement = 'absent' OR statement = 'parent'
        OR statement = 'none' OR statement = 'complete'),
    attribute TEXT CHECK (attribute <> ''),
    valueType TEXT CHECK (
        valueType = 'number' OR valueType = 'boolean' OR valueType = 'choice' OR valueType = 'date'
        OR valueType = 'text'),
    value TEXT,  -- canonical: n/d in base units, true, a choice, a date, a text, kind/id of the parent
    unit TEXT,
    tolerance TEXT,  -- n/d in base units
    entered TEXT,  -- the number as it was typed
    method TEXT NOT NULL CHECK (
        method = 'measured' OR method = 'derived' OR method = 'seen' OR method = 'document'
        OR method = 'declared'),
    observedAt INTEGER NOT NULL,
    recordedAt INTEGER NOT NULL,
    observer TEXT NOT NULL CHECK (observer <> ''),
    instrument TEXT,
    inspection TEXT,
    reason TEXT,
    evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array'), sourceText TEXT CHECK (sourceText <> ''),
    CHECK ((precinctID IS NULL) <> (premisesID IS NULL)),
    CHECK ((statement = 'value') = (attribute IS NOT NULL)),
    CHECK ((statement = 'value') = (valueType IS NOT NULL)),
    CHECK ((statement IN ('value', 'parent')) = (value IS NOT NULL)),
    CHECK ((statement IN ('none', 'complete')) = (element = '*')),
    CHECK ((valueType IS 'number') = (unit IS NOT NULL)),
    CHECK ((valueType IS 'number') = (entered IS NOT NULL)),
    CHECK (tolerance IS NULL OR valueType IS 'number'),
    CHECK (valueType IS NOT 'boolean' OR value IN ('true', 'false')),
    CHECK (valueType IS NOT 'number' OR value GLOB '*[0-9]/[1-9]*')
) STRICT;

CREATE INDEX observationOfPrecinct ON observation (precinctID) WHERE precinctID IS NOT NULL;

CREATE INDEX observationOfPremises ON observation (premisesID) WHERE premisesID IS NOT NULL;

CREATE INDEX observationOfChange ON observation (changeID);

CREATE TABLE media (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    suffix TEXT NOT NULL CHECK (suffix <> '' AND suffix NOT GLOB '*[^0-9a-z]*'),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    isPurged INTEGER NOT NULL CHECK (isPurged IN (0, 1)),
    changeID INTEGER NOT NULL
) STRICT;

CREATE TABLE panorama (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    precinctID INTEGER NOT NULL REFERENCES precinct(id),
    sha256 TEXT NOT NULL REFERENCES media(sha256),  -- the untouched original
    fileName TEXT NOT NULL CHECK (fileName <> ''),
    view TEXT CHECK (view <> ''),
    capturedAt INTEGER,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    diagnostics TEXT NOT NULL CHECK (json_valid(diagnostics)),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn', 'purged')),
    addedAt INTEGER NOT NULL,
    changeID INTEGER NOT NULL,
    UNIQUE (precinctID, sha256)
) STRICT;

CREATE INDEX panoramaOfOriginal ON panorama (sha256);

CREATE TABLE rendition (
    panoramaID TEXT NOT NULL REFERENCES panorama(id),
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    sha256 TEXT NOT NULL REFERENCES media(sha256),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    changeID INTEGER NOT NULL,
    PRIMARY KEY (panoramaID, width)
) STRICT;

CREATE INDEX renditionOfMedia ON rendition (sha256);

CREATE TRIGGER changeNoUpdate BEFORE UPDATE ON change BEGIN
    SELECT RAISE(ABORT, 'change is append-only');
END;

CREATE TRIGGER identityChangeNoUpdate BEFORE UPDATE ON identityChange BEGIN
    SELECT RAISE(ABORT, 'identityChange is append-only');
END;

CREATE TRIGGER observationNoUpdate BEFORE UPDATE ON observation BEGIN
    SELECT RAISE(ABORT, 'observation is append-only');
END;

CREATE TRIGGER occupancyNoUpdate BEFORE UPDATE ON occupancy BEGIN
    SELECT RAISE(ABORT, 'occupancy is append-only');
END;

CREATE TRIGGER changeNoDelete BEFORE DELETE ON change BEGIN
    SELECT RAISE(ABORT, 'change is append-only');
END;

CREATE TRIGGER identityChangeNoDelete BEFORE DELETE ON identityChange BEGIN
    SELECT RAISE(ABORT, 'identityChange is append-only');
END;

CREATE TRIGGER observationNoDelete BEFORE DELETE ON observation BEGIN
    SELECT RAISE(ABORT, 'observation is append-only');
END;

CREATE TRIGGER settingNoDelete BEFORE DELETE ON setting BEGIN
    SELECT RAISE(ABORT, 'setting is append-only');
END;

CREATE TRIGGER areaNoDelete BEFORE DELETE ON area BEGIN
    SELECT RAISE(ABORT, 'area is append-only');
END;

CREATE TRIGGER commissionNoDelete BEFORE DELETE ON commission BEGIN
    SELECT RAISE(ABORT, 'commission is append-only');
END;

CREATE TRIGGER precinctNoDelete BEFORE DELETE ON precinct BEGIN
    SELECT RAISE(ABORT, 'precinct is append-only');
END;

CREATE TRIGGER premisesNoDelete BEFORE DELETE ON premises BEGIN
    SELECT RAISE(ABORT, 'premises is append-only');
END;

CREATE TRIGGER occupancyNoDelete BEFORE DELETE ON occupancy BEGIN
    SELECT RAISE(ABORT, 'occupancy is append-only');
END;

CREATE TRIGGER externalIDNoDelete BEFORE DELETE ON externalID BEGIN
    SELECT RAISE(ABORT, 'externalID is append-only');
END;

CREATE TRIGGER mediaNoDelete BEFORE DELETE ON media BEGIN
    SELECT RAISE(ABORT, 'media is append-only');
END;

CREATE TRIGGER panoramaNoDelete BEFORE DELETE ON panorama BEGIN
    SELECT RAISE(ABORT, 'panorama is append-only');
END;

CREATE TRIGGER renditionNoDelete BEFORE DELETE ON rendition BEGIN
    SELECT RAISE(ABORT, 'rendition is append-only');
END;

CREATE TRIGGER settingInsertTrace AFTER INSERT ON setting BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'setting', CAST(NEW.id AS TEXT),
        json_object('format', NEW.format, 'country', NEW.country, 'zone', NEW.zone, 'packs', NEW.packs, 'isSample', NEW.isSample));
END;

CREATE TRIGGER settingUpdateTrace AFTER UPDATE ON setting BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'setting', CAST(NEW.id AS TEXT),
        json_object('format', NEW.format, 'country', NEW.country, 'zone', NEW.zone, 'packs', NEW.packs, 'isSample', NEW.isSample));
END;

CREATE TRIGGER settingFixedKey BEFORE UPDATE ON setting WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of setting is fixed');
END;

CREATE TRIGGER areaInsertTrace AFTER INSERT ON area BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'area', CAST(NEW.code AS TEXT),
        json_object('name', NEW.name, 'parent', NEW.parent, 'kind', NEW.kind, 'zone', NEW.zone));
END;

CREATE TRIGGER areaUpdateTrace AFTER UPDATE ON area BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'area', CAST(NEW.code AS TEXT),
        json_object('name', NEW.name, 'parent', NEW.parent, 'kind', NEW.kind, 'zone', NEW.zone));
END;

CREATE TRIGGER areaFixedKey BEFORE UPDATE ON area WHEN NEW.code IS NOT OLD.code BEGIN
    SELECT RAISE(ABORT, 'the key of area is fixed');
END;

CREATE TRIGGER commissionInsertTrace AFTER INSERT ON commission BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'commission', CAST(NEW.id AS TEXT),
        json_object('kind', NEW.kind, 'name', NEW.name, 'area', NEW.area, 'parent', NEW.parent));
END;

CREATE TRIGGER commissionUpdateTrace AFTER UPDATE ON commission BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'commission', CAST(NEW.id AS TEXT),
        json_object('kind', NEW.kind, 'name', NEW.name, 'area', NEW.area, 'parent', NEW.parent));
END;

CREATE TRIGGER commissionFixedKey BEFORE UPDATE ON commission WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of commission is fixed');
END;

CREATE TRIGGER precinctInsertTrace AFTER INSERT ON precinct BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'precinct', CAST(NEW.id AS TEXT),
        json_object('area', NEW.area, 'number', NEW.number, 'numberKey', NEW.numberKey, 'name', NEW.name, 'commission', NEW.commission, 'status', NEW.status));
END;

CREATE TRIGGER precinctUpdateTrace AFTER UPDATE ON precinct BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'precinct', CAST(NEW.id AS TEXT),
        json_object('area', NEW.area, 'number', NEW.number, 'numberKey', NEW.numberKey, 'name', NEW.name, 'commission', NEW.commission, 'status', NEW.status));
END;

CREATE TRIGGER precinctFixedKey BEFORE UPDATE ON precinct WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of precinct is fixed');
END;

CREATE TRIGGER premisesInsertTrace AFTER INSERT ON premises BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'premises', CAST(NEW.id AS TEXT),
        json_object('code', NEW.code, 'area', NEW.area, 'address', NEW.address, 'addressKey', NEW.addressKey, 'venue', NEW.venue, 'venueKey', NEW.venueKey));
END;

CREATE TRIGGER premisesUpdateTrace AFTER UPDATE ON premises BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'premises', CAST(NEW.id AS TEXT),
        json_object('code', NEW.code, 'area', NEW.area, 'address', NEW.address, 'addressKey', NEW.addressKey, 'venue', NEW.venue, 'venueKey', NEW.venueKey));
END;

CREATE TRIGGER premisesFixedKey BEFORE UPDATE ON premises WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of premises is fixed');
END;

CREATE TRIGGER occupancyInsertTrace AFTER INSERT ON occupancy BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'occupancy', CAST(NEW.sequence AS TEXT),
        json_object('precinctID', NEW.precinctID, 'premisesID', NEW.premisesID, 'since', NEW.since, 'recordedAt', NEW.recordedAt));
END;

CREATE TRIGGER externalIDInsertTrace AFTER INSERT ON externalID BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'externalID', CAST(NEW.id AS TEXT),
        json_object('precinctID', NEW.precinctID, 'premisesID', NEW.premisesID, 'system', NEW.system, 'external', NEW.external));
END;

CREATE TRIGGER externalIDUpdateTrace AFTER UPDATE ON externalID BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'externalID', CAST(NEW.id AS TEXT),
        json_object('precinctID', NEW.precinctID, 'premisesID', NEW.premisesID, 'system', NEW.system, 'external', NEW.external));
END;

CREATE TRIGGER externalIDFixedKey BEFORE UPDATE ON externalID WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of externalID is fixed');
END;

CREATE TRIGGER mediaInsertTrace AFTER INSERT ON media BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'media', CAST(NEW.sha256 AS TEXT),
        json_object('suffix', NEW.suffix, 'bytes', NEW.bytes, 'isPurged', NEW.isPurged));
END;

CREATE TRIGGER mediaUpdateTrace AFTER UPDATE ON media BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'media', CAST(NEW.sha256 AS TEXT),
        json_object('suffix', NEW.suffix, 'bytes', NEW.bytes, 'isPurged', NEW.isPurged));
END;

CREATE TRIGGER mediaFixedKey BEFORE UPDATE ON media WHEN NEW.sha256 IS NOT OLD.sha256 BEGIN
    SELECT RAISE(ABORT, 'the key of media is fixed');
END;

CREATE TRIGGER panoramaInsertTrace AFTER INSERT ON panorama BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'panorama', CAST(NEW.id AS TEXT),
        json_object('precinctID', NEW.precinctID, 'sha256', NEW.sha256, 'fileName', NEW.fileName, 'view', NEW.view, 'capturedAt', NEW.capturedAt, 'width', NEW.width, 'height', NEW.height, 'diagnostics', NEW.diagnostics, 'state', NEW.state, 'addedAt', NEW.addedAt));
END;

CREATE TRIGGER panoramaUpdateTrace AFTER UPDATE ON panorama BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'panorama', CAST(NEW.id AS TEXT),
        json_object('precinctID', NEW.precinctID, 'sha256', NEW.sha256, 'fileName', NEW.fileName, 'view', NEW.view, 'capturedAt', NEW.capturedAt, 'width', NEW.width, 'height', NEW.height, 'diagnostics', NEW.diagnostics, 'state', NEW.state, 'addedAt', NEW.addedAt));
END;

CREATE TRIGGER panoramaFixedKey BEFORE UPDATE ON panorama WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of panorama is fixed');
END;

CREATE TRIGGER renditionInsertTrace AFTER INSERT ON rendition BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'rendition', NEW.panoramaID || '/' || NEW.width,
        json_object('height', NEW.height, 'sha256', NEW.sha256, 'bytes', NEW.bytes));
END;

CREATE TRIGGER renditionUpdateTrace AFTER UPDATE ON rendition BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'rendition', NEW.panoramaID || '/' || NEW.width,
        json_object('height', NEW.height, 'sha256', NEW.sha256, 'bytes', NEW.bytes));
END;

CREATE TRIGGER renditionFixedKey BEFORE UPDATE ON rendition WHEN NEW.panoramaID IS NOT OLD.panoramaID OR NEW.width IS NOT OLD.width BEGIN
    SELECT RAISE(ABORT, 'the key of rendition is fixed');
END;

CREATE TABLE importedFile (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    format TEXT NOT NULL CHECK (format <> ''),
    encoding TEXT,  -- NULL where the format fixes it
    mapping TEXT,  -- NULL where the file explains itself
    rows INTEGER NOT NULL CHECK (rows >= 0),
    skippedRows INTEGER NOT NULL CHECK (skippedRows >= 0),
    changeID INTEGER NOT NULL
) STRICT;

CREATE INDEX importedFileOfContent ON importedFile (sha256);

CREATE TABLE election (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> '' AND id NOT GLOB '*[^0-9a-z-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    area TEXT REFERENCES area(code),  -- NULL: the whole registry
    changeID INTEGER NOT NULL
) STRICT;

CREATE TABLE participation (
    electionID TEXT NOT NULL REFERENCES election(id),
    precinctID INTEGER NOT NULL REFERENCES precinct(id),
    takesPart INTEGER NOT NULL CHECK (takesPart IN (0, 1)),
    changeID INTEGER NOT NULL,
    PRIMARY KEY (electionID, precinctID)
) STRICT;

CREATE INDEX participationOfPrecinct ON participation (precinctID);

CREATE INDEX observationOfNumber ON observation (value) WHERE attribute = 'inventoryNumber';

CREATE INDEX observationOfNumbered ON observation (precinctID, premisesID, kind, element)
WHERE attribute = 'inventoryNumber';

CREATE TABLE custody (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    inventoryNumber TEXT NOT NULL CHECK (inventoryNumber <> ''),
    fromPrecinctID INTEGER REFERENCES precinct(id),
    fromPremisesID INTEGER REFERENCES premises(id),
    fromElement TEXT CHECK (fromElement <> ''),
    toPrecinctID INTEGER REFERENCES precinct(id),
    toPremisesID INTEGER REFERENCES premises(id),
    toElement TEXT CHECK (toElement <> ''),
    quantity INTEGER CHECK (quantity > 0),  -- NULL: the thing as a whole
    at INTEGER NOT NULL,
    reason TEXT CHECK (reason <> ''),
    changeID INTEGER NOT NULL,
    CHECK (fromElement IS NOT NULL OR toElement IS NOT NULL),
    CHECK ((fromPrecinctID IS NOT NULL) + (fromPremisesID IS NOT NULL) = (fromElement IS NOT NULL)),
    CHECK ((toPrecinctID IS NOT NULL) + (toPremisesID IS NOT NULL) = (toElement IS NOT NULL))
) STRICT;

CREATE INDEX custodyOfItem ON custody (inventoryNumber, sequence);

CREATE INDEX custodyFromPrecinct ON custody (fromPrecinctID);

CREATE INDEX custodyFromPremises ON custody (fromPremisesID);

CREATE INDEX custodyToPrecinct ON custody (toPrecinctID);

CREATE INDEX custodyToPremises ON custody (toPremisesID);

CREATE INDEX custodyByTime ON custody (at);

CREATE TABLE stocktake (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    precinctID INTEGER NOT NULL REFERENCES precinct(id),
    at INTEGER NOT NULL,
    found TEXT NOT NULL CHECK (json_type(found) = 'array'),
    missing TEXT NOT NULL CHECK (json_type(missing) = 'array'),
    unexpected TEXT NOT NULL CHECK (json_type(unexpected) = 'array'),
    changeID INTEGER NOT NULL
) STRICT;

CREATE INDEX stocktakeOfPrecinct ON stocktake (precinctID, at);

CREATE TRIGGER importedFileNoUpdate BEFORE UPDATE ON importedFile BEGIN
    SELECT RAISE(ABORT, 'importedFile is append-only');
END;

CREATE TRIGGER custodyNoUpdate BEFORE UPDATE ON custody BEGIN
    SELECT RAISE(ABORT, 'custody is append-only');
END;

CREATE TRIGGER stocktakeNoUpdate BEFORE UPDATE ON stocktake BEGIN
    SELECT RAISE(ABORT, 'stocktake is append-only');
END;

CREATE TRIGGER importedFileNoDelete BEFORE DELETE ON importedFile BEGIN
    SELECT RAISE(ABORT, 'importedFile is append-only');
END;

CREATE TRIGGER electionNoDelete BEFORE DELETE ON election BEGIN
    SELECT RAISE(ABORT, 'election is append-only');
END;

CREATE TRIGGER participationNoDelete BEFORE DELETE ON participation BEGIN
    SELECT RAISE(ABORT, 'participation is append-only');
END;

CREATE TRIGGER custodyNoDelete BEFORE DELETE ON custody BEGIN
    SELECT RAISE(ABORT, 'custody is append-only');
END;

CREATE TRIGGER stocktakeNoDelete BEFORE DELETE ON stocktake BEGIN
    SELECT RAISE(ABORT, 'stocktake is append-only');
END;

CREATE TRIGGER importedFileInsertTrace AFTER INSERT ON importedFile BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'importedFile', CAST(NEW.id AS TEXT),
        json_object('name', NEW.name, 'sha256', NEW.sha256, 'bytes', NEW.bytes, 'format', NEW.format, 'encoding', NEW.encoding, 'mapping', NEW.mapping, 'rows', NEW.rows, 'skippedRows', NEW.skippedRows));
END;

CREATE TRIGGER electionInsertTrace AFTER INSERT ON election BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'election', CAST(NEW.id AS TEXT),
        json_object('name', NEW.name, 'day', NEW.day, 'area', NEW.area));
END;

CREATE TRIGGER electionUpdateTrace AFTER UPDATE ON election BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'election', CAST(NEW.id AS TEXT),
        json_object('name', NEW.name, 'day', NEW.day, 'area', NEW.area));
END;

CREATE TRIGGER electionFixedKey BEFORE UPDATE ON election WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of election is fixed');
END;

CREATE TRIGGER participationInsertTrace AFTER INSERT ON participation BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'participation', NEW.electionID || '/' || NEW.precinctID,
        json_object('takesPart', NEW.takesPart));
END;

CREATE TRIGGER participationUpdateTrace AFTER UPDATE ON participation BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'participation', NEW.electionID || '/' || NEW.precinctID,
        json_object('takesPart', NEW.takesPart));
END;

CREATE TRIGGER participationFixedKey BEFORE UPDATE ON participation WHEN NEW.electionID IS NOT OLD.electionID OR NEW.precinctID IS NOT OLD.precinctID BEGIN
    SELECT RAISE(ABORT, 'the key of participation is fixed');
END;

CREATE TRIGGER custodyInsertTrace AFTER INSERT ON custody BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'custody', CAST(NEW.sequence AS TEXT),
        json_object('kind', NEW.kind, 'inventoryNumber', NEW.inventoryNumber, 'fromPrecinctID', NEW.fromPrecinctID, 'fromPremisesID', NEW.fromPremisesID, 'fromElement', NEW.fromElement, 'toPrecinctID', NEW.toPrecinctID, 'toPremisesID', NEW.toPremisesID, 'toElement', NEW.toElement, 'quantity', NEW.quantity, 'at', NEW.at, 'reason', NEW.reason));
END;

CREATE TRIGGER stocktakeInsertTrace AFTER INSERT ON stocktake BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'stocktake', CAST(NEW.id AS TEXT),
        json_object('precinctID', NEW.precinctID, 'at', NEW.at, 'found', NEW.found, 'missing', NEW.missing, 'unexpected', NEW.unexpected));
END;

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    pack TEXT NOT NULL CHECK (pack <> ''),
    rule TEXT NOT NULL CHECK (rule <> ''),
    precinctID INTEGER REFERENCES precinct(id),
    area TEXT REFERENCES area(code),
    element TEXT CHECK (element <> ''),  -- NULL: every element
    owner TEXT NOT NULL CHECK (owner <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    legalBasis TEXT NOT NULL CHECK (legalBasis <> ''),
    approver TEXT NOT NULL CHECK (approver <> ''),
    measure TEXT NOT NULL CHECK (measure <> ''),
    since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    endedOn TEXT CHECK (endedOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    endReason TEXT CHECK (endReason <> ''),
    changeID INTEGER NOT NULL,
    CHECK (until >= since),
    CHECK ((precinctID IS NOT NULL) + (area IS NOT NULL) = 1),
    CHECK ((endedOn IS NOT NULL) = (endReason IS NOT NULL))
) STRICT;

CREATE INDEX waiverOfPrecinct ON waiver (precinctID);

CREATE INDEX waiverOfArea ON waiver (area);

CREATE TABLE auditRun (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    precinctID INTEGER REFERENCES precinct(id),
    area TEXT REFERENCES area(code),  -- with precinctID NULL too: the whole registry
    election TEXT REFERENCES election(id),
    packs TEXT NOT NULL CHECK (json_type(packs) = 'array'),
    moment TEXT NOT NULL CHECK (moment <> ''),
    asOf INTEGER NOT NULL,
    knownAt INTEGER NOT NULL,
    lang TEXT NOT NULL CHECK (lang <> ''),
    revision TEXT NOT NULL CHECK (revision <> ''),  -- the state it judged
    startedAt INTEGER NOT NULL,
    sha256 TEXT CHECK (length(sha256) = 64),  -- NULL: it never came to its end
    totals TEXT CHECK (json_type(totals) = 'object'),
    changeID INTEGER NOT NULL,
    CHECK (precinctID IS NULL OR area IS NULL),
    CHECK (knownAt < startedAt),
    CHECK ((sha256 IS NOT NULL) = (totals IS NOT NULL))
) STRICT;

CREATE INDEX auditRunOfPrecinct ON auditRun (precinctID);

CREATE TRIGGER waiverNoDelete BEFORE DELETE ON waiver BEGIN
    SELECT RAISE(ABORT, 'waiver is append-only');
END;

CREATE TRIGGER auditRunNoDelete BEFORE DELETE ON auditRun BEGIN
    SELECT RAISE(ABORT, 'auditRun is append-only');
END;

CREATE TRIGGER waiverInsertTrace AFTER INSERT ON waiver BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'waiver', CAST(NEW.id AS TEXT),
        json_object('pack', NEW.pack, 'rule', NEW.rule, 'precinctID', NEW.precinctID, 'area', NEW.area, 'element', NEW.element, 'owner', NEW.owner, 'reason', NEW.reason, 'legalBasis', NEW.legalBasis, 'approver', NEW.approver, 'measure', NEW.measure, 'since', NEW.since, 'until', NEW.until, 'endedOn', NEW.endedOn, 'endReason', NEW.endReason));
END;

CREATE TRIGGER waiverUpdateTrace AFTER UPDATE ON waiver BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'waiver', CAST(NEW.id AS TEXT),
        json_object('pack', NEW.pack, 'rule', NEW.rule, 'precinctID', NEW.precinctID, 'area', NEW.area, 'element', NEW.element, 'owner', NEW.owner, 'reason', NEW.reason, 'legalBasis', NEW.legalBasis, 'approver', NEW.approver, 'measure', NEW.measure, 'since', NEW.since, 'until', NEW.until, 'endedOn', NEW.endedOn, 'endReason', NEW.endReason));
END;

CREATE TRIGGER waiverFixedKey BEFORE UPDATE ON waiver WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of waiver is fixed');
END;

CREATE TRIGGER auditRunInsertTrace AFTER INSERT ON auditRun BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'auditRun', CAST(NEW.id AS TEXT),
        json_object('precinctID', NEW.precinctID, 'area', NEW.area, 'election', NEW.election, 'packs', NEW.packs, 'moment', NEW.moment, 'asOf', NEW.asOf, 'knownAt', NEW.knownAt, 'lang', NEW.lang, 'revision', NEW.revision, 'startedAt', NEW.startedAt, 'sha256', NEW.sha256, 'totals', NEW.totals));
END;

CREATE TRIGGER auditRunUpdateTrace AFTER UPDATE ON auditRun BEGIN
    INSERT INTO identityChange (changeID, subject, key, content) VALUES (
        NEW.changeID, 'auditRun', CAST(NEW.id AS TEXT),
        json_object('precinctID', NEW.precinctID, 'area', NEW.area, 'election', NEW.election, 'packs', NEW.packs, 'moment', NEW.moment, 'asOf', NEW.asOf, 'knownAt', NEW.knownAt, 'lang', NEW.lang, 'revision', NEW.revision, 'startedAt', NEW.startedAt, 'sha256', NEW.sha256, 'totals', NEW.totals));
END;

CREATE TRIGGER auditRunFixedKey BEFORE UPDATE ON auditRun WHEN NEW.id IS NOT OLD.id BEGIN
    SELECT RAISE(ABORT, 'the key of auditRun is fixed');
END;
