extension SheetBlank {
    /// The furniture, aids and notices of a voting room where nothing is missing.
    static let soundTable = SheetBlank(
        name: "Sound.table",
        text: """
            visit {age:5}d 12:00 {id}-t {by:Е.Досова}
            seen         ballotBox/main  mobile=false visibleFromCommission=true visibleFromObservers=true
            seen         ballotBox/main  working=true damaged=false
            seen         ballotBox/main  walls={walls:opaque} slotContrast=true
            measured     ballotBox/main  sealPoints=4
            tapeMeasure  ballotBox/main  slotHeight={slot:960mm} approachWidth=1100mm
            seen         ballotBox/portable  working=true mobile=true damaged=false walls=opaque portableScreen=true
            seen         ballotBox/portable  envelopeOrFolder=true
            seen         table/issue  working=true purpose=issue writtenDialogueKit=true backlit=false
            tapeMeasure  table/issue  topHeight={table:770mm}
            seen         seat/row  purpose=waiting withArms=true working=true
            measured     seat/row  quantity=3
            seen         seat/booth  purpose=marking withArms=false working=true
            measured     seat/booth  quantity=1
            seen         corner/main  computer=true headphones=true magnifier=true extraLight=true
            seen         corner/main  stencils=true audio=true
            seen         stencil/plain  slotted=true braille={braille:false} working=true orientationMark=true
            seen         magnifier/hand  working=true
            seen         lamp/corner  purpose=reading location=corner working=true
            seen         audio/computer  kazakh=true russian=true tested=true working=true
            seen         backupPower/battery  working=true
            seen         signLanguage/call  mode=video kazakh=true russian=true
            stopwatch    signLanguage/call  responseTime={signing:6min}
            seen         signage/number  type=precinctNumber location=outside largePrint=true
            seen         signage/arrow  type=accessibleEntrance location=outside
            seen         signage/room  type=stepNumber location=votingRoom readableSeated=true
            seen         notice/kk  type=instruction location=votingRoom kazakh=true
            tapeMeasure  notice/kk  centreHeight=1300mm
            seen         notice/ru  type=instruction location=votingRoom russian=true
            tapeMeasure  notice/ru  centreHeight=1300mm
            seen         notice/helper  type=assistanceRule location=issueTable
            document     kitItem/safe  type=safe requiredQuantity=1
            measured     kitItem/safe  workingQuantity=1
            document     kitItem/computer  type=computer requiredQuantity=1
            measured     kitItem/computer  workingQuantity={computers:1}
            document     kitItem/headphones  type=headphones requiredQuantity=2
            measured     kitItem/headphones  workingQuantity=2
            none         campaignMaterial
            complete     ballotBox table seat stencil signLanguage kitItem
            """)
}
