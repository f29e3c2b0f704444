public import Exchange
public import PrecinctModel
public import Wording

/// What a file would add to a registry and change in it.
public struct ImportPlan: Sendable {
    /// One precinct's building before and after.
    public struct Move: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// The building it votes in now.
        public let from: String
        /// The building the file names.
        public let to: String
    }

    /// Something that may be right but that a person should look at.
    public struct Doubt: Sendable {
        /// What it is.
        public enum Kind: String, Sendable, CaseIterable {
            /// The file has far fewer precincts of an area than the registry.
            case countDrop
            /// The file leaves out a whole area beside those it names.
            case areaVanished
            /// A building lies elsewhere than before.
            case movedFar
            /// One point stands for many addresses.
            case onePoint
            /// A number outside what is plausible.
            case implausible
            /// One building under two ids.
            case sameSiteTwice
            /// One building with two addresses or two venues in the file.
            case contradictory
            /// A precinct voted earlier than the registry says where it does now.
            case movedLater
            /// A precinct stands in the file again with other words.
            case repeated
            /// A precinct that was retired stands in the list.
            case retired
            /// A row with stray quotes was read as it was probably meant.
            case mended
            /// An area has another name in the registry.
            case areaName
            /// The same file was imported before.
            case importedBefore
        }

        /// What it is.
        public let kind: Kind
        /// What to say of it.
        public let message: Message
        /// The line of the file, where it is about one.
        public let line: Int?
    }

    /// The file's name.
    public let file: String
    /// What was found out about the file.
    public internal(set) var about: ImportAbout
    /// New areas.
    public internal(set) var areasAdded = 0
    /// New commissions.
    public internal(set) var commissionsAdded = 0
    /// New buildings.
    public internal(set) var premisesAdded = 0
    /// Buildings of which the file says another address, venue or id than the registry.
    public internal(set) var premisesChanged: [String] = []
    /// Commissions of which the file says another name or another one above.
    public internal(set) var commissionsChanged: [String] = []
    /// Areas that get a name or a place in the tree, which they had not.
    public internal(set) var areasChanged: [String] = []
    /// Rows that brought precincts.
    public internal(set) var rows = 0
    /// New precincts.
    public internal(set) var added: [PrecinctReference] = []
    /// Precincts whose name, commission, status or ids the file gives otherwise than the registry.
    public internal(set) var changed: [PrecinctReference] = []
    /// Precincts the file brings new observations of, and nothing else.
    public internal(set) var observed: [PrecinctReference] = []
    /// Precincts of which the file says nothing new.
    public internal(set) var unchanged: [PrecinctReference] = []
    /// Precincts in use that a list of their area lacks.
    public internal(set) var missing: [PrecinctReference] = []
    /// Whether it was asked to retire those.
    public internal(set) var wantsRemoval = false
    /// Whether those are to be retired.
    public internal(set) var removesMissing = false
    /// Buildings that several precincts of the file share, with the precincts.
    public internal(set) var shared: [String: [PrecinctReference]] = [:]
    /// Precincts that move to another building.
    public internal(set) var moves: [Move] = []
    /// Known precincts that get a building, of which nobody had said one.
    public internal(set) var placed: [PrecinctReference] = []
    /// New observations.
    public internal(set) var observationCount = 0
    /// Of them, those that say something else than an earlier one of the same fact.
    public internal(set) var revisionCount = 0
    /// What a person should look at.
    public internal(set) var doubts: [Doubt] = []
    /// Rows that cannot be used as they stand.
    public internal(set) var rejected: [ImportItem.Rejected] = []
    /// Rows left aside by intent, by reason, with their lines.
    public internal(set) var leftAside: [LeftAsideReason: [Int]] = [:]

    init(file: String, about: ImportAbout) {
        self.file = file
        self.about = about
    }

    /// Whether the file brings nothing.
    public var isEmpty: Bool {
        areasAdded + commissionsAdded + premisesAdded + observationCount == 0 && added.isEmpty
            && premisesChanged.isEmpty && commissionsChanged.isEmpty && areasChanged.isEmpty
            && changed.isEmpty && moves.isEmpty && placed.isEmpty
            && !(removesMissing && !missing.isEmpty)
    }
}
