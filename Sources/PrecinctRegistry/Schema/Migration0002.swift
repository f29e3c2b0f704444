/// The second schema: where facts were read from, elections, custody of equipment and stocktakes.
enum Migration0002 {
    /// Every new table, column and index.
    static let tables = """
        -- The text of the source where it reads otherwise than the value: "Assisted" beside "assisted".
        ALTER TABLE observation ADD COLUMN sourceText TEXT CHECK (sourceText <> '');

        -- A file that was read in; the observations and identity rows of its change came from it.
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

        -- Exceptions from the area of an election: 1 takes part though outside it, 0 does not though inside.
        CREATE TABLE participation (
            electionID TEXT NOT NULL REFERENCES election(id),
            precinctID INTEGER NOT NULL REFERENCES precinct(id),
            takesPart INTEGER NOT NULL CHECK (takesPart IN (0, 1)),
            changeID INTEGER NOT NULL,
            PRIMARY KEY (electionID, precinctID)
        ) STRICT;
        CREATE INDEX participationOfPrecinct ON participation (precinctID);

        -- A thing with an inventory number is looked for by it, and every change of one is looked at again.
        CREATE INDEX observationOfNumber ON observation (value) WHERE attribute = 'inventoryNumber';
        CREATE INDEX observationOfNumbered ON observation (precinctID, premisesID, kind, element)
        WHERE attribute = 'inventoryNumber';

        -- A thing handed from one precinct or building to another; neither is a store outside the precincts.
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

        -- What a count of one precinct's equipment came to, by inventory number.
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
        """

    /// The new identity tables.
    static let journalled = [
        JournalledTable(
            name: "importedFile", key: ["id"],
            columns: ["name", "sha256", "bytes", "format", "encoding", "mapping", "rows", "skippedRows"]),
        JournalledTable(name: "election", key: ["id"], columns: ["name", "day", "area"]),
        JournalledTable(name: "participation", key: ["electionID", "precinctID"], columns: ["takesPart"]),
        JournalledTable(
            name: "custody", key: ["sequence"],
            columns: [
                "kind", "inventoryNumber", "fromPrecinctID", "fromPremisesID", "fromElement", "toPrecinctID",
                "toPremisesID", "toElement", "quantity", "at", "reason",
            ]),
        JournalledTable(
            name: "stocktake", key: ["id"], columns: ["precinctID", "at", "found", "missing", "unexpected"]),
    ]

    /// The triggers over these tables.
    static let triggers = HistoryTriggers.statements(
        journalled: journalled, frozen: ["importedFile", "custody", "stocktake"])
}
