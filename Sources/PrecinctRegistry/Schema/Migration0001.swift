/// The first schema, never edited once released: a later schema is a later migration.
enum Migration0001 {
    /// Every table and index, in the order in which they refer to each other.
    static let tables = """
        -- One row a transaction that wrote anything. The hash covers the hash before it, this row and every
        -- row of identityChange and observation that carries its id; it is inserted last, when it is known.
        CREATE TABLE change (
            id INTEGER PRIMARY KEY CHECK (id > 0),
            at INTEGER NOT NULL,  -- POSIX seconds, UTC; never before the change before it
            actor TEXT NOT NULL CHECK (actor <> ''),
            command TEXT NOT NULL CHECK (command <> ''),
            reason TEXT CHECK (reason <> ''),
            previousHash TEXT NOT NULL CHECK (length(previousHash) = 64),
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
        ) STRICT;

        -- What identity rows became, row by row; written by triggers, so that no writer can forget it.
        -- It refers to the change on behalf of the rows themselves: that search for referrers happens once
        -- a transaction, and would read every table that refers to change and has no index for it.
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

        -- Where a precinct votes from a moment on. A correction is a later row with the same moment.
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

        -- The same thing in another system, such as OSM or the CEC; one id a system.
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

        -- What somebody established; owned by a precinct or a building. Never changed.
        -- Equalities rather than IN: SQLite builds a table for a list of three or more, at every insert.
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
            evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array'),
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

        -- A file of the media store that must be there, unless it was destroyed on purpose.
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
        """

    /// The identity tables with their keys and columns, as of this schema.
    static let journalled = [
        JournalledTable(
            name: "setting", key: ["id"], columns: ["format", "country", "zone", "packs", "isSample"]),
        JournalledTable(name: "area", key: ["code"], columns: ["name", "parent", "kind", "zone"]),
        JournalledTable(name: "commission", key: ["id"], columns: ["kind", "name", "area", "parent"]),
        JournalledTable(
            name: "precinct", key: ["id"],
            columns: ["area", "number", "numberKey", "name", "commission", "status"]),
        JournalledTable(
            name: "premises", key: ["id"],
            columns: ["code", "area", "address", "addressKey", "venue", "venueKey"]),
        JournalledTable(
            name: "occupancy", key: ["sequence"],
            columns: ["precinctID", "premisesID", "since", "recordedAt"]),
        JournalledTable(
            name: "externalID", key: ["id"], columns: ["precinctID", "premisesID", "system", "external"]),
        JournalledTable(name: "media", key: ["sha256"], columns: ["suffix", "bytes", "isPurged"]),
        JournalledTable(
            name: "panorama", key: ["id"],
            columns: [
                "precinctID", "sha256", "fileName", "view", "capturedAt", "width", "height", "diagnostics",
                "state", "addedAt",
            ]),
        JournalledTable(
            name: "rendition", key: ["panoramaID", "width"], columns: ["height", "sha256", "bytes"]),
    ]

    /// The triggers over these tables.
    static let triggers = HistoryTriggers.statements(
        journalled: journalled, frozen: ["change", "identityChange", "observation", "occupancy"],
        undeletable: ["change", "identityChange", "observation"])
}
