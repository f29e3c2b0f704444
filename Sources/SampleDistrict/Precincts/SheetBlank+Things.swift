extension SheetBlank {
    /// The labels and the state of things in the hall of precinct 60: one lamp is broken, the box has its number already.
    static let storyThings = SheetBlank(
        name: "Story.things",
        text: """
            visit 3d 12:20 60-2 Г.Сейтжанова
            document     booth/1  inventoryNumber=ҚЗ-60-011 custodian=Аудандық аумақтық сайлау комиссиясы
            document     booth/2  inventoryNumber=ҚЗ-60-012
            document     booth/3  inventoryNumber=ҚЗ-60-013
            seen         booth/1  condition=working
            seen         booth/2  condition=working
            seen         booth/3  condition=working
            seen         ballotBox/main  condition=working
            document     magnifier/hand  inventoryNumber=ҚЗ-60-021
            seen         magnifier/hand  condition=working
            document     lamp/spare  inventoryNumber=ҚЗ-60-032 faultReason=сымы үзілген repairDueOn=today+9d
            seen         lamp/spare  purpose=general condition=broken working=false
            complete     lamp
            """)

    /// What a well-kept precinct has beyond its need.
    static let spareThings = SheetBlank(
        name: "Spare.things",
        text: """
            visit {age:5}d 12:20 {id}-t {by:Е.Досова}
            document     magnifier/spare  inventoryNumber=ҚЗ-{id}-022
            seen         magnifier/spare  condition=working working=true
            document     lamp/spare  inventoryNumber=ҚЗ-{id}-032
            seen         lamp/spare  purpose=reading condition=working working=true
            """)
}
