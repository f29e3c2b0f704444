/// The third schema: waivers and stored audits.
enum Migration0003 {
    /// Every new table and index.
    static let tables = """
        -- A failure that is let stand for a while; only its early end is entered later.
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

        -- An audit that can be repeated: what it was asked, and the hash of what it answered.
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
        """

    /// The new identity tables.
    static let journalled = [
        JournalledTable(
            name: "waiver", key: ["id"],
            columns: [
                "pack", "rule", "precinctID", "area", "element", "owner", "reason", "legalBasis", "approver",
                "measure", "since", "until", "endedOn", "endReason",
            ]),
        JournalledTable(
            name: "auditRun", key: ["id"],
            columns: [
                "precinctID", "area", "election", "packs", "moment", "asOf", "knownAt", "lang", "revision",
                "startedAt", "sha256", "totals",
            ]),
    ]

    /// The triggers over these tables.
    static let triggers = HistoryTriggers.statements(journalled: journalled, frozen: [])
}
