extension SheetBlank {
    /// The assembly hall of precinct 60: three booths, of which the second has a window behind it.
    static let storyRoom = SheetBlank(
        name: "Story.room",
        text: """
            visit 3d 11:10 60-2 Г.Сейтжанова
            seen         votingRoom  sameLevelAsEntrance=true flowBoothBeforeBox=true flowBypassPossible=false
            seen         votingRoom  observersSeeBoxes=true observersSeeBoothEntrances=true
            seen         votingRoom  observersSeeIssueTable=true
            seen         votingRoom  nonSlip=true looseMats=false lightsWorking=true stepNumbersShown=true
            seen         votingRoom  evacuationStepFree=true
            measured     votingRoom  floor=1 routeStepCount=0 observerSeats=5
            laserMeter   votingRoom  area=112m2
            tapeMeasure  votingRoom  turningAtIssue=1550mm aisle=1250mm
            luxMeter     votingRoom  lux=290lx

            measured     booth/1  opaqueSides=3
            seen         booth/1  onAccessibleRoute=true wheelchair=false lowVision=false tabletop=false
            seen         booth/1  front=curtain
            seen         booth/1  facesWindow=false reflectiveSurface=false galleryAbove=false
            seen         booth/1  surfaceSeenFromWindow=false surfaceSeenFromCamera=false
            seen         booth/1  surfaceSeenFromPlace=false
            seen         booth/1  surfaceSeenFromQueue=false surfaceSeenFromNeighbour=false partitionFull=true
            seen         booth/1  entranceVisible=true inOtherRoom=false ballotLiesFlat=true lampPresent=true
            tapeMeasure  booth/1  screenHeight=1900mm seeThroughGap=4mm nearestPlace=3400mm
            tapeMeasure  booth/1  gapToNeighbour=1710mm
            luxMeter     booth/1  lux=360lx

            # The hall was turned round for a concert: now the second booth stands with its back open to the window.
            measured     booth/2  opaqueSides=3
            seen         booth/2  onAccessibleRoute=true wheelchair=false lowVision=false tabletop=false
            seen         booth/2  front=curtain
            seen         booth/2  facesWindow=true windowCovered=false reflectiveSurface=false
            seen         booth/2  galleryAbove=false
            seen         booth/2  surfaceSeenFromWindow=true surfaceSeenFromCamera=false
            seen         booth/2  surfaceSeenFromPlace=false
            seen         booth/2  surfaceSeenFromQueue=false surfaceSeenFromNeighbour=false partitionFull=true
            seen         booth/2  entranceVisible=true inOtherRoom=false ballotLiesFlat=true lampPresent=false
            tapeMeasure  booth/2  screenHeight=1900mm seeThroughGap=4mm nearestPlace=2900mm
            tapeMeasure  booth/2  gapToNeighbour=1410mm
            luxMeter     booth/2  lux=410lx

            measured     booth/3  opaqueSides=3
            seen         booth/3  onAccessibleRoute=true wheelchair=true lowVision=true tabletop=false
            seen         booth/3  front=curtain
            seen         booth/3  facesWindow=false reflectiveSurface=false galleryAbove=false
            seen         booth/3  openToHall=false
            seen         booth/3  surfaceSeenFromWindow=false surfaceSeenFromCamera=false
            seen         booth/3  surfaceSeenFromPlace=false
            seen         booth/3  surfaceSeenFromQueue=false surfaceSeenFromNeighbour=false partitionFull=true
            seen         booth/3  entranceVisible=true inOtherRoom=false ballotLiesFlat=true
            seen         booth/3  lampPresent=true chairRemovable=true
            tapeMeasure  booth/3  screenHeight=1900mm seeThroughGap=3mm nearestPlace=3100mm
            tapeMeasure  booth/3  gapToNeighbour=1410mm
            tapeMeasure  booth/3  screenAboveSeatedEye=420mm entryWidth=950mm insideWidth=1300mm
            tapeMeasure  booth/3  insideDepth=1600mm
            tapeMeasure  booth/3  turning=1520mm tableHeight=760mm kneeHeight=715mm kneeDepth=520mm
            luxMeter     booth/3  lux=540lx

            seen         window/east  type=window overlooksBooth=true covered=false
            tapeMeasure  window/east  distanceToBooth=1100mm
            seen         camera/school  belongsTo=building seesSurface=false seesBox=true
            seen         photo/entrance  hasPerson=false hasMarkedBallot=false showsVoterList=false
            seen         photo/entrance  showsBoothInUse=false
            seen         photo/entrance  takenDuringVoting=false blurred=false published=true
            seen         photo/hall  hasPerson=false hasMarkedBallot=false showsVoterList=false
            seen         photo/hall  showsBoothInUse=false
            seen         photo/hall  takenDuringVoting=false blurred=false published=true
            seen         photo/corridor  hasPerson=false hasMarkedBallot=false showsVoterList=false
            seen         photo/corridor  showsBoothInUse=false
            seen         photo/corridor  takenDuringVoting=false blurred=false published=true
            complete     booth window camera
            """)
}
