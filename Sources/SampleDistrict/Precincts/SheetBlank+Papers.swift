extension SheetBlank {
    /// What the territorial commission knows of every precinct without going there.
    static let register = SheetBlank(
        name: "Papers.register",
        text: """
            visit {listAge:60}d 09:00 {id}-list Комиссия
            document  precinct  type=residential registeredVoters={voters} membersTotal={members}
            visit {setAge:15}d 09:00 {id}-set Комиссия
            document  precinct  ballotTypes=1 ballotsDelivered=false votingDate=today+24d votingOpen=7h
            document  precinct  votingClose=20h
            derived   precinct  sunrise={sunrise}h sunset={sunset}h
            """)

    /// A building whose accessibility passport was issued and published.
    static let passport = SheetBlank(
        name: "Papers.passport",
        text: """
            visit {setAge:15}d 11:00 {id}-file Комиссия
            document  document/passport  type=accessibilityPassport number=ҚП-{id}
            document  document/passport  date=today-{passportAge:320}d publishedOn=today-{publishedAge:310}d
            document  precinct  ratingPublishedOn=today-{ratingAge:12}d
            """)

    /// A commission that counted its voters' needs and trained its members.
    static let needs = SheetBlank(
        name: "Papers.needs",
        text: """
            visit {needsAge:4}d 15:00 {id}-needs Комиссия
            document  document/needs  type=needsRegister date=today-{needsAge:4}d
            document  precinct  needsCountedOn=today-{needsAge:4}d votersWheelchair={wheelchairs:3}
            document  precinct  votersMobility=14
            document  precinct  votersBlind={blind:1} votersLowVision=9 votersDeaf=4 votersHardOfHearing=11
            document  precinct  votersCognitive=6 votersHome=5 invataxiRequests={taxis:0}
            document  precinct  invataxiConfirmed={taxis:0}
            document  precinct  membersTrained={members} chairTrained=true secretaryTrained=true
            document  precinct  trainedOn=today-40d
            document  staff/chair  role=chair trained=true trainedOn=today-40d
            visit {homeAge:3}d 15:30 {id}-home Комиссия
            document  precinct  homeVoteRequests=2 homeVoteCrews=1 crewMembersMin=2
            """)

    /// An inspection whose act was signed with a disability organisation.
    static let act = SheetBlank(
        name: "Papers.act",
        text: """
            visit {actAge:2}d 10:00 {id}-act Комиссия
            document  document/act  type=inspectionAct date=today-{actAge:2}d signers=3
            document  document/act  disabilityOrganisationSigned=true
            document  document/act  findingsWithoutMeasurement=0 findingsWithoutPhoto={photoless:0}
            """)
}
