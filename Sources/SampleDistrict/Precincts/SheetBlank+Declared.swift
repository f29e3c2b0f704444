extension SheetBlank {
    /// What the host of the building said on the telephone: everything is fine.
    static let declaredBuilding = SheetBlank(
        name: "Declared.building",
        text: """
            visit {age:26}d 10:00 {id}-call {by:Шаруашылық_меңгерушісі}
            declared  premises  buildingType={kind:school} precinctsInBuilding={shared:1}
            declared  path/gate  onAccessibleRoute=true stepCount=0
            declared  entrance/main  onAccessibleRoute=true stepCount=0 main=true
            declared  ramp/main  of=entrance/main onAccessibleRoute=true location=outside type=solid
            declared  ramp/main  slope={slope:8%} handrailSides=2
            declared  door/main  of=entrance/main onAccessibleRoute=true location=entrance
            declared  door/main  clearWidth={door:900mm} threshold=10mm
            declared  parking/front  accessible=1 total=10 offStreet=true
            declared  tactile/door  type=warningStrip location=entrance
            declared  callButton/main  location=entrance working=true
            """)

    /// What the commission's chair reported of the room.
    static let declaredRoom = SheetBlank(
        name: "Declared.room",
        text: """
            visit {age:26}d 14:00 {id}-call {by:Комиссия_төрағасы}
            declared  votingRoom  floor=1
            declared  booth/1  wheelchair=false opaqueSides=3 front=curtain
            declared  booth/2  wheelchair=true opaqueSides=3 front=curtain
            declared  ballotBox/main  mobile=false visibleFromObservers=true
            declared  stencil/plain  slotted=true braille={braille:false} working=true
            declared  magnifier/hand  working=true
            declared  audio/computer  kazakh=true russian=true working=true
            """)

    /// All that was ever said of a building nobody has been to.
    static let hearsayBuilding = SheetBlank(
        name: "Declared.hearsay",
        text: """
            visit {age:410}d 17:00 {id}-letter {by:Әкімдік}
            declared  premises  buildingType={kind:school}
            declared  ramp/main  location=outside
            """)
}
