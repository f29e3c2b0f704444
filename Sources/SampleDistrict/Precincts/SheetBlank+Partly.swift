extension SheetBlank {
    /// Somebody measured the entrance and the ramp, and went no further.
    static let measuredEntrance = SheetBlank(
        name: "Partly.entrance",
        text: """
            visit {age:75}d 12:00 {id}-1 {by:Н.Бекмұратов}
            seen         entrance/main  onAccessibleRoute={level:true} main=true
            measured     entrance/main  stepCount={steps:0}
            seen         ramp/main  of=entrance/main onAccessibleRoute=true location=outside
            seen         ramp/main  type={surface:solid}
            digitalLevel  ramp/main  slope={slope:7.8%}
            tapeMeasure  ramp/main  rise={rise:420mm} runRise={rise:420mm} clearWidth={ramp:1050mm}
            tapeMeasure  ramp/main  landingTop={landingTop:1550mm} landingBottom=1600mm
            measured     ramp/main  handrailSides={rails:1}
            seen         door/main  of=entrance/main onAccessibleRoute=true location=entrance
            tapeMeasure  door/main  clearWidth={door:910mm} threshold={threshold:18mm}
            complete     entrance ramp
            none         lift
            """)

    /// A walk through the building without instruments.
    static let quickBuilding = SheetBlank(
        name: "Partly.walk",
        text: """
            visit {age:40}d 15:00 {id}-1 {by:Қ.Әлімбай}
            document     premises  buildingType={kind:school} precinctsInBuilding={shared:1}
            seen         path/gate  onAccessibleRoute=true surfaceFirm={firm:true} kerbRamp={kerb:true}
            measured     path/gate  stepCount=0
            seen         entrance/main  onAccessibleRoute={level:true} main=true
            measured     entrance/main  stepCount={steps:0}
            seen         ramp/main  of=entrance/main onAccessibleRoute=true location=outside
            seen         ramp/main  type={surface:solid}
            seen         door/main  of=entrance/main onAccessibleRoute=true location=entrance
            seen         door/main  oneHandHardware=true
            seen         corridor/ground  onAccessibleRoute=true twoWay=false
            measured     parking/front  accessible={places:0} total=6
            seen         parking/front  offStreet=true
            seen         tactile/door  type=warningStrip location={tactile:entrance}
            none         lift
            complete     path entrance parking
            """)

    /// Measured with a telephone: good enough where there is room to spare.
    static let phoneBuilding = SheetBlank(
        name: "Partly.phone",
        text: """
            visit {age:30}d 09:30 {id}-1 {by:Р.Тілеуова}
            seen         path/gate  onAccessibleRoute=true
            measured     path/gate  stepCount=0
            phone        path/gate  clearWidth={path:2000mm} kerb={kerb:20mm}
            seen         entrance/main  onAccessibleRoute={level:true} main=true
            measured     entrance/main  stepCount={steps:0}
            seen         ramp/main  of=entrance/main onAccessibleRoute=true location=outside type=solid
            phone        ramp/main  slope={slope:7.5%} rise={rise:380mm} clearWidth={ramp:1200mm}
            seen         door/main  of=entrance/main onAccessibleRoute=true location=entrance
            phone        door/main  clearWidth={door:905mm} threshold={threshold:15mm}
            seen         door/voting  onAccessibleRoute=true location=interior
            phone        door/voting  clearWidth={inner:980mm} threshold=5mm
            seen         corridor/ground  onAccessibleRoute=true twoWay=true
            phone        corridor/ground  clearWidth={corridor:2050mm}
            none         lift
            complete     path entrance ramp door corridor
            """)

    /// The room seen some weeks ago, the booths counted.
    static let quickRoom = SheetBlank(
        name: "Partly.room",
        text: """
            visit {age:18}d 15:30 {id}-r {by:Қ.Әлімбай}
            seen         votingRoom  sameLevelAsEntrance=true
            measured     votingRoom  floor=1 routeStepCount=0
            measured     booth/1  opaqueSides=3
            seen         booth/1  front=curtain wheelchair=false tabletop=false
            measured     booth/2  opaqueSides=3
            seen         booth/2  front={front:curtain} wheelchair={wheelchair:true} tabletop=false
            seen         ballotBox/main  mobile=false walls={walls:translucent} damaged=false
            seen         stencil/plain  slotted=true braille={braille:false} working=true
            seen         magnifier/hand  working={magnifier:true}
            complete     booth
            """)
}
