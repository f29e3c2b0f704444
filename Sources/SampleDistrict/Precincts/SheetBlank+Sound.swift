extension SheetBlank {
    /// A building that was inspected from the gate to the voting room and is in order.
    static let soundBuilding = SheetBlank(
        name: "Sound.building",
        text: """
            visit {age:24}d 10:00 {id}-1 {by:Е.Досова}
            document     premises  buildingYear={year:2009} buildingType={kind:school}
            document     premises  precinctsInBuilding={shared:1} renovatedOn=today-700d
            seen         parking/front  onAccessibleRoute=true offStreet=true symbolSign=true surfaceFirm=true
            measured     parking/front  total={places:10} accessible=1
            tapeMeasure  parking/front  bayWidth={bay:3620mm} bayLength=6100mm
            measuringWheel  parking/front  distance={distance:28m}
            seen         path/gate  onAccessibleRoute=true kerbRamp=true surfaceFirm=true nonSlip=true
            measured     path/gate  stepCount=0
            tapeMeasure  path/gate  clearWidth={path:2100mm} kerb=8mm headroom=2400mm
            digitalLevel  path/gate  slope={pathSlope:1.8%} crossSlope=1.1%
            luxMeter     path/gate  lux=31lx
            seen         entrance/main  onAccessibleRoute=true main=true canopy=true
            measured     entrance/main  stepCount=0
            tapeMeasure  entrance/main  landingWidth={landing:2400mm} landingDepth=1700mm
            luxMeter     entrance/main  lux=44lx
            seen         ramp/main  of=entrance/main onAccessibleRoute=true location=outside type=solid
            seen         ramp/main  hasTurn=false
            seen         ramp/main  temporary=false sideDropOff=true nonSlip=true
            digitalLevel  ramp/main  slope={slope:7.2%} crossSlope=0.6%
            tapeMeasure  ramp/main  rise={rise:450mm} runRise={rise:450mm} clearWidth={ramp:1200mm}
            tapeMeasure  ramp/main  edgeHeight=70mm
            tapeMeasure  ramp/main  landingTop={landingTop:1700mm} landingBottom=1900mm
            tapeMeasure  ramp/main  handrailUpper=900mm handrailLower={lower:700mm}
            measured     ramp/main  handrailSides=2
            seen         stairs/main  of=entrance/main onAccessibleRoute=false location=entrance
            seen         stairs/main  edgeContrast={contrast:true}
            measured     stairs/main  stepCount=3 handrailSides=2
            tapeMeasure  stairs/main  handrailHeight=900mm
            seen         door/main  of=entrance/main onAccessibleRoute=true location=entrance type=hinged
            seen         door/main  oneHandHardware=true
            tapeMeasure  door/main  clearWidth={door:960mm} threshold={threshold:8mm}
            seen         door/voting  onAccessibleRoute=true location=interior type=doubleLeaf
            tapeMeasure  door/voting  clearWidth={inner:1180mm} threshold=0mm
            seen         callButton/main  location=entrance working=true
            tapeMeasure  callButton/main  height=930mm
            seen         tactile/path  type=guidePath location=outside continuous=true contrast=true
            seen         tactile/door  type=warningStrip location=entrance contrast=true
            tapeMeasure  tactile/door  offset=700mm
            seen         tactile/inside  type=guidePath location=inside leadsToVotingRoom=true
            seen         corridor/ground  onAccessibleRoute=true twoWay={twoWay:true}
            tapeMeasure  corridor/ground  clearWidth={corridor:2200mm} headroom=2600mm
            measured     corridor/ground  stepCount=0
            luxMeter     corridor/ground  lux=170lx
            seen         toilet/ground  onAccessibleRoute=true accessible=true grabBars=true
            tapeMeasure  toilet/ground  doorWidth={toilet:920mm} width=1700mm depth=1900mm
            document     extinguisher/hall  expiresOn=today+150d
            seen         extinguisher/hall  location=votingRoom working=true
            seen         exit/yard  stepFree=true oneHandHardware=true
            seen         backupPower/battery  working=true coversVotingRoom=true coversBooths=true
            seen         backupPower/battery  coversComputer=true tested=true
            stopwatch    backupPower/battery  runtime={power:80min}
            none         lift dropOff
            complete     parking path entrance ramp stairs door corridor callButton tactile toilet exit extinguisher
            """)

    /// A voting room that was inspected this week: four booths with their backs to the wall.
    static let soundRoom = SheetBlank(
        name: "Sound.room",
        text: """
            visit {age:5}d 11:00 {id}-r {by:Е.Досова}
            seen         votingRoom  sameLevelAsEntrance=true flowBoothBeforeBox=true flowBypassPossible=false
            seen         votingRoom  observersSeeBoxes=true observersSeeBoothEntrances=true
            seen         votingRoom  evacuationStepFree=true
            measured     votingRoom  floor=1 routeStepCount=0 observerSeats=6
            tapeMeasure  votingRoom  turningAtIssue={turning:1600mm} aisle={aisle:1300mm}
            luxMeter     votingRoom  lux={light:310lx}
            measured     booth/1  opaqueSides=3
            seen         booth/1  working=true wheelchair=false lowVision=false tabletop=false front=curtain
            seen         booth/1  facesWindow=false
            seen         booth/1  reflectiveSurface=false galleryAbove=false partitionFull=true
            seen         booth/1  entranceVisible=true inOtherRoom=false
            seen         booth/1  surfaceSeenFromWindow=false surfaceSeenFromPlace=false
            seen         booth/1  surfaceSeenFromQueue=false
            seen         booth/1  surfaceSeenFromNeighbour=false surfaceSeenFromCamera=false
            seen         booth/1  ballotLiesFlat=true
            tapeMeasure  booth/1  screenHeight=1950mm seeThroughGap=3mm nearestPlace={near:3200mm}
            luxMeter     booth/1  lux=350lx
            measured     booth/2  opaqueSides=3
            seen         booth/2  working=true wheelchair=false lowVision=false tabletop=false front=curtain
            seen         booth/2  facesWindow=false
            seen         booth/2  reflectiveSurface=false galleryAbove=false partitionFull=true
            seen         booth/2  entranceVisible=true inOtherRoom=false
            seen         booth/2  surfaceSeenFromWindow=false surfaceSeenFromPlace=false
            seen         booth/2  surfaceSeenFromQueue=false
            seen         booth/2  surfaceSeenFromNeighbour=false surfaceSeenFromCamera=false
            seen         booth/2  ballotLiesFlat=true
            tapeMeasure  booth/2  screenHeight=1950mm seeThroughGap=3mm nearestPlace=3000mm
            luxMeter     booth/2  lux={boothLight:345lx}
            measured     booth/3  opaqueSides=3
            seen         booth/3  working=true wheelchair=true lowVision=true tabletop=false front=curtain
            seen         booth/3  facesWindow=false openToHall=false
            seen         booth/3  reflectiveSurface=false galleryAbove=false partitionFull=true
            seen         booth/3  entranceVisible=true inOtherRoom=false
            seen         booth/3  surfaceSeenFromWindow=false surfaceSeenFromPlace=false
            seen         booth/3  surfaceSeenFromQueue=false
            seen         booth/3  surfaceSeenFromNeighbour=false surfaceSeenFromCamera=false
            seen         booth/3  ballotLiesFlat=true
            tapeMeasure  booth/3  screenHeight=1950mm seeThroughGap=3mm nearestPlace=2900mm
            tapeMeasure  booth/3  screenAboveSeatedEye=450mm
            tapeMeasure  booth/3  entryWidth=980mm insideWidth={booth:1350mm} insideDepth=1600mm
            tapeMeasure  booth/3  turning=1550mm
            tapeMeasure  booth/3  tableHeight=770mm kneeHeight=715mm
            luxMeter     booth/3  lux=560lx
            seen         photo/hall  hasPerson=false hasMarkedBallot=false showsVoterList=false
            seen         photo/hall  showsBoothInUse=false
            seen         photo/hall  takenDuringVoting=false published=false
            none         camera
            complete     booth photo
            """)
}
