extension SheetBlank {
    /// The school in which precinct 60 votes: a good side entrance behind a ramp that is too steep.
    static let storyBuilding = SheetBlank(
        name: "Story.building",
        text: """
            visit 120d 09:00 school-papers Комиссия
            document     premises  buildingYear=1978 buildingType=school precinctsInBuilding=1
            document     premises  renovatedOn=today-900d
            document     premises  protectedMonument=false

            # More than a year old: the height below the branches has to be measured again.
            visit 430d 11:00 school-1 Е.Досова
            tapeMeasure  path/gate  headroom=2250mm
            seen         path/gate  state=clear

            # The director says so; nobody has looked.
            visit 20d 16:00 school-call Мектеп_директоры
            declared     toilet/ground  accessible=true doorWidth=900mm

            visit 3d 10:20 60-2 Г.Сейтжанова
            seen         parking/front  onAccessibleRoute=true offStreet=true symbolSign=true reserved=true
            seen         parking/front  surfaceFirm=true
            measured     parking/front  total=8 accessible=1 vanAccessible=0
            tapeMeasure  parking/front  bayWidth=3600mm bayLength=6200mm
            measuringWheel  parking/front  distance=34m
            seen         path/gate  onAccessibleRoute=true kerbRamp=true surfaceFirm=true nonSlip=true
            seen         path/gate  state=clear
            measured     path/gate  stepCount=0 obstacleCount=0
            tapeMeasure  path/gate  clearWidth=1850mm kerb=10mm
            measuringWheel  path/gate  length=41m
            digitalLevel  path/gate  slope=2.1% crossSlope=1.4%
            luxMeter     path/gate  lux=26lx
            seen         entrance/main  onAccessibleRoute=false main=true canopy=true lightsWorking=true
            measured     entrance/main  stepCount=5
            tapeMeasure  entrance/main  stepMax=156mm landingWidth=3100mm landingDepth=1600mm
            seen         entrance/side  onAccessibleRoute=true main=false alternativeSigned=true canopy=true
            measured     entrance/side  stepCount=0
            tapeMeasure  entrance/side  landingWidth=2100mm landingDepth=1600mm
            luxMeter     entrance/side  lux=38lx
            seen         ramp/side  of=entrance/side onAccessibleRoute=true location=outside type=solid
            seen         ramp/side  hasTurn=false
            seen         ramp/side  temporary=false sideDropOff=true nonSlip=true
            # A surveyor's level on a tripod; the vocabulary gives it no tolerance, so the slope counts as exact.
            surveyorsLevel  ramp/side  slope=9.5%
            tapeMeasure  ramp/side  rise=780mm runRise=780mm length=8210mm clearWidth=1050mm edgeHeight=60mm
            tapeMeasure  ramp/side  landingTop=1600mm landingBottom=1750mm handrailUpper=900mm
            tapeMeasure  ramp/side  handrailLower=705mm
            digitalLevel  ramp/side  crossSlope=0.8%
            measured     ramp/side  handrailSides=2
            seen         stairs/porch  of=entrance/main onAccessibleRoute=false location=entrance
            seen         stairs/porch  edgeContrast=false
            measured     stairs/porch  stepCount=5 handrailSides=1
            tapeMeasure  stairs/porch  stepHeight=156mm treadDepth=310mm clearWidth=2800mm
            tapeMeasure  stairs/porch  handrailHeight=900mm
            seen         door/main  of=entrance/main onAccessibleRoute=false location=entrance type=doubleLeaf
            tapeMeasure  door/main  clearWidth=870mm threshold=30mm
            seen         door/side  of=entrance/side onAccessibleRoute=true location=entrance type=hinged
            seen         door/side  oneHandHardware=true
            tapeMeasure  door/side  clearWidth=920mm threshold=12mm handleHeight=980mm
            springScale  door/side  openingForce=17N
            seen         door/voting  onAccessibleRoute=true location=interior type=doubleLeaf
            seen         door/voting  oneHandHardware=true
            tapeMeasure  door/voting  threshold=0mm
            # The tape was in use elsewhere: by telephone, too near to 900 mm to decide.
            phone        door/voting  clearWidth=910mm
            seen         callButton/side  location=entrance working=true signed=true
            tapeMeasure  callButton/side  height=940mm
            stopwatch    callButton/side  responseTime=45s
            seen         tactile/side  type=warningStrip location=entrance contrast=true continuous=true
            tapeMeasure  tactile/side  offset=700mm
            seen         corridor/ground  onAccessibleRoute=true twoWay=false nonSlip=true looseMats=false
            measured     corridor/ground  stepCount=0 obstacleCount=1
            tapeMeasure  corridor/ground  clearWidth=1485mm narrowestPoint=1485mm headroom=2400mm
            luxMeter     corridor/ground  lux=180lx
            by Н.Бекмұратов
            laserMeter   corridor/ground  clearWidth=1530mm
            by Г.Сейтжанова
            seen         toilet/ground  onAccessibleRoute=true grabBars=true
            seen         exit/yard  stepFree=true oneHandHardware=true
            tapeMeasure  exit/yard  clearWidth=1200mm
            document     extinguisher/hall  expiresOn=today+200d
            seen         extinguisher/hall  location=votingRoom working=true accessible=true
            seen         backupPower/battery  working=true coversVotingRoom=true coversBooths=true
            seen         backupPower/battery  coversComputer=true tested=true
            stopwatch    backupPower/battery  runtime=90min
            none         lift dropOff
            complete     parking path entrance ramp stairs door corridor callButton tactile toilet exit extinguisher
            """)
}
