extension SheetBlank {
    /// A porch of steps with neither a ramp nor another way in.
    static let stepsBuilding = SheetBlank(
        name: "Faulty.steps",
        text: """
            visit {age:33}d 10:30 {id}-1 {by:Г.Сейтжанова}
            seen         path/gate  onAccessibleRoute=true kerbRamp=true
            measured     path/gate  stepCount=0
            tapeMeasure  path/gate  clearWidth=1900mm kerb=5mm
            seen         entrance/main  onAccessibleRoute=false main=true
            measured     entrance/main  stepCount={steps:4}
            tapeMeasure  entrance/main  stepMax=170mm
            seen         stairs/main  of=entrance/main location=entrance edgeContrast=false
            measured     stairs/main  stepCount={steps:4} handrailSides=0
            tapeMeasure  door/main  clearWidth=880mm threshold=35mm
            seen         door/main  onAccessibleRoute=false location=entrance
            none         ramp lift parking tactile callButton
            complete     path entrance stairs door
            """)

    /// The only precinct of the district whose room lies upstairs.
    static let upstairsRoom = SheetBlank(
        name: "Faulty.upstairs",
        text: """
            visit {age:21}d 11:00 {id}-r {by:Н.Бекмұратов}
            seen         votingRoom  sameLevelAsEntrance=false
            measured     votingRoom  floor=2 routeStepCount=22
            """)

    /// A ramp poured over the old steps: steeper than anybody can climb alone.
    static let steepBuilding = SheetBlank(
        name: "Faulty.ramp",
        text: """
            visit {age:28}d 09:40 {id}-1 {by:Г.Сейтжанова}
            seen         path/gate  onAccessibleRoute=true kerbRamp=true
            measured     path/gate  stepCount=0
            tapeMeasure  path/gate  clearWidth=1950mm kerb=5mm
            seen         entrance/main  onAccessibleRoute=true main=true
            measured     entrance/main  stepCount={steps:3}
            seen         ramp/main  of=entrance/main onAccessibleRoute=true location=outside
            seen         ramp/main  type={surface:solid} hasTurn=false
            digitalLevel  ramp/main  slope={slope:16.5%}
            tapeMeasure  ramp/main  rise=480mm runRise=480mm clearWidth={ramp:860mm} landingTop=1100mm
            tapeMeasure  ramp/main  landingBottom=1500mm
            measured     ramp/main  handrailSides=1
            seen         door/main  of=entrance/main onAccessibleRoute=true location=entrance
            tapeMeasure  door/main  clearWidth={door:790mm} threshold=40mm
            none         lift
            complete     path entrance ramp door
            """)

    /// Two steps between the street and the gate.
    static let kerbPath = SheetBlank(
        name: "Faulty.path",
        text: """
            visit {pathAge:16}d 16:00 {id}-2 Г.Сейтжанова
            seen         path/gate  onAccessibleRoute=true kerbRamp=false
            measured     path/gate  stepCount=2
            tapeMeasure  path/gate  kerb=160mm
            complete     path
            """)

    /// A booth without a curtain under the school's camera.
    static let exposedRoom = SheetBlank(
        name: "Faulty.room",
        text: """
            visit {age:4}d 16:20 {id}-r {by:Г.Сейтжанова}
            seen         votingRoom  sameLevelAsEntrance=true observersSeeBoxes=true
            seen         votingRoom  observersSeeBoothEntrances=true
            measured     votingRoom  floor=1 routeStepCount=0
            measured     booth/1  opaqueSides=3
            seen         booth/1  front=open openSideFaces=hall rearIsRoute=true wheelchair=false
            seen         booth/1  surfaceSeenFromPlace=true surfaceSeenFromQueue=true
            seen         booth/1  surfaceSeenFromCamera=true
            measured     booth/2  opaqueSides=2
            seen         booth/2  front=open openSideFaces=aisle wheelchair=false
            seen         booth/2  surfaceSeenFromNeighbour=true
            seen         camera/school  belongsTo=building seesSurface=true masked=false
            seen         photo/hall  hasPerson={person:false} hasMarkedBallot=false showsVoterList=false
            seen         photo/hall  showsBoothInUse={inUse:false} takenDuringVoting={inUse:false}
            seen         photo/hall  published=false
            complete     booth camera photo
            """)

    /// A portable ramp with two attendants, tried with a wheelchair user and accepted by the commission.
    static let portableRamp = SheetBlank(
        name: "Faulty.measure",
        text: """
            visit {triedAge:5}d 10:00 {id}-m {by:Г.Сейтжанова}
            document     interimMeasure/ramp  measure=attendedPortableRamp accepted=true validUntil=today+40d
            seen         interimMeasure/ramp  tested=true
            document     interimMeasure/ramp  testedOn=today-{triedAge:5}d
            """)
}
