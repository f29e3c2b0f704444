extension SheetBlank {
    /// The furniture, aids and notices in the hall of precinct 60.
    static let storyTable = SheetBlank(
        name: "Story.table",
        text: """
            # The culture department promised the loop by telephone.
            visit 20d 16:30 60-call Мәдениет_бөлімі
            declared     hearingLoop/issue  location=issueTable signed=true tested=true

            visit 3d 11:40 60-2 Г.Сейтжанова
            seen         ballotBox/main  onAccessibleRoute=true mobile=false visibleFromCommission=true
            seen         ballotBox/main  visibleFromObservers=true
            seen         ballotBox/main  damaged=false walls=translucent slotContrast=true
            measured     ballotBox/main  sealPoints=4
            tapeMeasure  ballotBox/main  slotHeight=980mm approachWidth=1200mm
            document     ballotBox/main  inventoryNumber=ҚЗ-60-001
            seen         ballotBox/portable  working=true mobile=true damaged=false walls=opaque portableScreen=true
            seen         ballotBox/portable  envelopeOrFolder=true
            seen         table/issue  working=true purpose=issue writtenDialogueKit=true backlit=false
            tapeMeasure  table/issue  topHeight=780mm kneeHeight=705mm
            seen         table/corner  purpose=corner
            seen         seat/row  purpose=waiting withArms=true working=true
            measured     seat/row  quantity=3
            seen         seat/booth  purpose=marking withArms=false working=true
            measured     seat/booth  quantity=1
            seen         corner/main  onAccessibleRoute=true computer=true headphones=true magnifier=true
            seen         corner/main  extraLight=true
            seen         corner/main  stencils=true audio=true adaptedMonitor=false
            seen         stencil/plain  slotted=true braille=false working=true orientationMark=true
            measured     stencil/plain  quantity=2
            seen         magnifier/hand  working=true lighted=true
            seen         lamp/booth  purpose=reading location=booth working=true batteryPowered=true
            seen         lamp/corner  purpose=reading location=corner working=true batteryPowered=false
            seen         audio/computer  kazakh=true russian=true tested=true working=true
            measured     audio/computer  headphones=2
            seen         signLanguage/call  mode=video kazakh=true russian=true
            stopwatch    signLanguage/call  responseTime=8min
            seen         signage/number  type=precinctNumber location=outside largePrint=true contrast=true
            seen         signage/arrow  type=accessibleEntrance location=outside pictograms=true
            seen         signage/room  type=stepNumber location=votingRoom readableSeated=true largePrint=true
            seen         notice/kk  type=instruction location=votingRoom kazakh=true russian=false
            seen         notice/kk  largePrint=true
            tapeMeasure  notice/kk  centreHeight=1250mm
            seen         notice/ru  type=instruction location=votingRoom kazakh=false russian=true
            seen         notice/ru  largePrint=true
            tapeMeasure  notice/ru  centreHeight=1250mm
            seen         notice/helper  type=assistanceRule location=issueTable kazakh=true russian=true
            seen         notice/fold  type=foldBallot location=booth kazakh=true russian=true
            seen         notice/plan  type=evacuationPlan location=votingRoom
            document     kitItem/safe  type=safe requiredQuantity=1
            measured     kitItem/safe  workingQuantity=1
            document     kitItem/computer  type=computer requiredQuantity=1
            measured     kitItem/computer  workingQuantity=1
            document     kitItem/headphones  type=headphones requiredQuantity=2
            measured     kitItem/headphones  workingQuantity=2
            document     kitItem/seals  type=seals requiredQuantity=12
            measured     kitItem/seals  workingQuantity=9
            document     staff/helper  role=evacuationHelper trained=true
            seen         precinct  ballotBleedThrough=false assistanceRecordReady=true
            none         campaignMaterial
            complete     ballotBox table seat corner stencil magnifier lamp audio signage notice kitItem
            """)
}
