extension PrecinctRoster {
    /// The forty precincts: number, building, sheets besides the register, what fills their gaps.
    static let precincts = """
        31 | b01 | Papers.needs Partly.room                                                    | voters=1840 members=7
        32 | b01 | Partly.room                                                                 | voters=1490 members=7 wheelchair=false
        33 | b02 | Papers.passport Papers.needs Papers.act Sound.room Sound.table              | voters=1420 members=7 passportAge=410 publishedAge=400
        34 | b03 | Declared.room                                                               | voters=990 members=7 listAge=400
        35 | b04 | Papers.passport Partly.room Faulty.measure                                  | voters=1310 members=7
        36 | b09 | Papers.needs Partly.room                                                    | voters=2170 members=7 age=11
        37 | b09 | Partly.room                                                                 | voters=2060 members=7 front=open
        38 | b06 | Papers.passport Papers.needs Papers.act Sound.room Sound.table Spare.things | voters=1480 members=7 braille=true age=4 by=Г.Сейтжанова
        39 | b07 |                                                                             | voters=420 members=6 listAge=430 setAge=120
        40 | b08 | Declared.room                                                               | voters=640 members=6 listAge=400
        41 | b05 | Partly.room                                                                 | voters=1930 members=7
        42 | b05 | Partly.room                                                                 | voters=1770 members=7 magnifier=false
        43 | b10 | Partly.room                                                                 | voters=710 members=6
        44 | b11 | Partly.room                                                                 | voters=530 members=6 wheelchair=false
        45 | b12 | Papers.passport Papers.needs Sound.room Sound.table                         | voters=890 members=7 computers=0 boothLight=250lx
        46 | b13 | Declared.room                                                               | voters=560 members=6 listAge=400 braille=true
        47 | b14 | Papers.passport Papers.needs Sound.room Sound.table                         | voters=1490 members=7 aisle=1150mm
        48 | b14 | Partly.room                                                                 | voters=2090 members=7
        49 | b15 | Partly.room                                                                 | voters=480 members=6
        50 | b16 | Faulty.upstairs                                                             | voters=1560 members=7
        51 | b17 |                                                                             | voters=310 members=6 listAge=430 setAge=120
        52 | b18 | Papers.passport Papers.needs Papers.act Sound.room Sound.table              | voters=1180 members=7 signing=20min
        53 | b19 | Faulty.room                                                                 | voters=1270 members=7 inUse=true person=true
        54 | b20 | Partly.room                                                                 | voters=1650 members=7
        55 | b21 | Partly.room                                                                 | voters=1790 members=7
        56 | b21 | Partly.room                                                                 | voters=1810 members=7 walls=opaque
        57 | b22 | Declared.room                                                               | voters=470 members=6 listAge=400
        58 | b23 | Partly.room                                                                 | voters=690 members=6
        59 | b24 | Papers.needs Partly.room                                                    | voters=770 members=6
        60 | b25 | Papers.passport Papers.needs Papers.act Story.room Story.table Story.things | voters=1180 members=7 wheelchairs=4 blind=2
        61 | b26 | Partly.room                                                                 | voters=2780 members=7
        62 | b27 |                                                                             | voters=360 members=6 listAge=430 setAge=120
        63 | b28 | Declared.room                                                               | voters=1720 members=7 listAge=400
        64 | b28 | Declared.room                                                               | voters=1640 members=7 listAge=400
        65 | b29 | Declared.room                                                               | voters=580 members=6 listAge=400
        66 | b30 | Papers.passport Papers.needs Papers.act Sound.room Sound.table Spare.things | voters=1390 members=7 braille=true
        67 | b31 | Partly.room                                                                 | voters=830 members=7
        68 | b32 | Partly.room                                                                 | voters=740 members=7
        69 | b33 | Declared.room                                                               | voters=650 members=6 listAge=400
        70 | b34 |                                                                             | voters=380 members=6 listAge=430 setAge=120
        """
}
