extension SheetBlank {
    /// Every sheet the rosters may name.
    static let all: [SheetBlank] = [
        register, passport, needs, act,
        storyBuilding, storyRoom, storyTable, storyThings, spareThings,
        soundBuilding, soundRoom, soundTable,
        measuredEntrance, quickBuilding, phoneBuilding, quickRoom,
        declaredBuilding, declaredRoom, hearsayBuilding,
        stepsBuilding, upstairsRoom, steepBuilding, kerbPath, exposedRoom, portableRamp,
    ]
}
